// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/arrange.h"

#include <algorithm>
#include <cmath>

namespace zonedraft::layout {

namespace {

QRectF boundsOf(const Rects& rects)
{
    QRectF bounds;
    for (const auto& [id, rect] : rects) bounds = bounds.isNull() ? rect : bounds.united(rect);
    return bounds;
}

double lower(const QRectF& rect, Axis axis)
{
    return axis == Axis::Horizontal ? rect.left() : rect.top();
}
double extent(const QRectF& rect, Axis axis)
{
    return axis == Axis::Horizontal ? rect.width() : rect.height();
}

void moveLower(QRectF& rect, Axis axis, double to)
{
    if (axis == Axis::Horizontal)
        rect.moveLeft(to);
    else
        rect.moveTop(to);
}

/// The best match of one of the moved rectangle's three lines with one of the others'.
struct Match {
    double shift = 0.0;
    double position = 0.0;
    double from = 0.0;
    double to = 0.0;
    bool found = false;
};

Match nearestMatch(const QRectF& moving, const std::vector<QRectF>& others, Axis axis, double tolerance)
{
    const Axis along = axis == Axis::Horizontal ? Axis::Vertical : Axis::Horizontal;
    Match best;
    double nearest = tolerance;
    for (const QRectF& other : others) {
        for (const double part : {0.0, 0.5, 1.0}) {
            const double mine = lower(moving, axis) + part * extent(moving, axis);
            for (const double otherPart : {0.0, 0.5, 1.0}) {
                if ((part == 0.5) != (otherPart == 0.5)) continue;
                const double theirs = lower(other, axis) + otherPart * extent(other, axis);
                const double distance = std::abs(theirs - mine);
                if (distance > nearest || (best.found && distance == nearest)) continue;
                nearest = distance;
                const double low = std::min(lower(moving, along), lower(other, along));
                const double high =
                    std::max(lower(moving, along) + extent(moving, along), lower(other, along) + extent(other, along));
                best = {theirs - mine, theirs, low, high, true};
            }
        }
    }
    return best;
}

} // namespace

double snapped(double value, double grid)
{
    return grid > 0.0 ? std::round(value / grid) * grid : value;
}

QPointF snapped(QPointF point, double grid)
{
    return {snapped(point.x(), grid), snapped(point.y(), grid)};
}

Rects aligned(const Rects& rects, Alignment alignment, std::optional<int> key)
{
    const auto chosen = key ? rects.find(*key) : rects.end();
    const QRectF reference = chosen != rects.end() ? chosen->second : boundsOf(rects);
    Rects result = rects;
    for (auto& [id, rect] : result) {
        switch (alignment) {
        case Alignment::Left: rect.moveLeft(reference.left()); break;
        case Alignment::HorizontalCenter: rect.moveLeft(reference.center().x() - rect.width() / 2); break;
        case Alignment::Right: rect.moveRight(reference.right()); break;
        case Alignment::Top: rect.moveTop(reference.top()); break;
        case Alignment::VerticalCenter: rect.moveTop(reference.center().y() - rect.height() / 2); break;
        case Alignment::Bottom: rect.moveBottom(reference.bottom()); break;
        }
    }
    return result;
}

Rects distributed(const Rects& rects, Axis axis, std::optional<double> gap)
{
    std::vector<int> order;
    for (const auto& [id, rect] : rects) order.push_back(id);
    std::ranges::stable_sort(order, {}, [&](int id) { return lower(rects.at(id), axis); });
    if (order.size() < (gap ? 2U : 3U)) return rects;

    double used = 0.0;
    for (const int id : order) used += extent(rects.at(id), axis);
    const double first = lower(rects.at(order.front()), axis);
    const QRectF& last = rects.at(order.back());
    const double span = lower(last, axis) + extent(last, axis) - first;
    const double step = gap ? *gap : (span - used) / static_cast<double>(order.size() - 1);

    Rects result = rects;
    double position = first;
    for (const int id : order) {
        moveLower(result.at(id), axis, position);
        position += extent(result.at(id), axis) + step;
    }
    return result;
}

Rects apart(const Rects& rects, Axis axis, double gap)
{
    std::vector<int> order;
    for (const auto& [id, rect] : rects) order.push_back(id);
    std::ranges::stable_sort(order, {}, [&](int id) { return lower(rects.at(id), axis); });
    Rects result = rects;
    for (std::size_t i = 1; i < order.size(); ++i) {
        QRectF& rect = result.at(order[i]);
        for (std::size_t before = 0; before < i; ++before) {
            const QRectF& other = result.at(order[before]);
            if (rect.intersects(other)) moveLower(rect, axis, snapped(lower(other, axis) + extent(other, axis) + gap));
        }
    }
    return result;
}

SnapResult snapToGuides(const QRectF& moving, const std::vector<QRectF>& others, double tolerance, double grid)
{
    SnapResult result{snapped(moving.topLeft(), grid), {}};
    const Match x = nearestMatch(moving, others, Axis::Horizontal, tolerance);
    const Match y = nearestMatch(moving, others, Axis::Vertical, tolerance);
    if (x.found) {
        result.topLeft.setX(moving.left() + x.shift);
        result.guides.push_back({Axis::Vertical, x.position, x.from, x.to});
    }
    if (y.found) {
        result.topLeft.setY(moving.top() + y.shift);
        result.guides.push_back({Axis::Horizontal, y.position, y.from, y.to});
    }
    return result;
}

} // namespace zonedraft::layout
