// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/placement.h"

#include "canvas/layout/box_tree.h"
#include "canvas/layout/layered.h"

#include <algorithm>

namespace zonedraft::layout {

namespace {

constexpr std::size_t kConsidered = 48; ///< rectangles whose sides are tried, the nearest first
constexpr double kGrowthWeight = 1.5;   ///< a pixel of growth against a pixel of distance
constexpr double kGrowthWhenNear = 0.1; ///< the same when there is a wanted place

struct Candidate {
    double cost = 0.0;
    double x = 0.0;
    double y = 0.0;
};

double distance(const QRectF& rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
    const double dy = std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0});
    return dx + dy;
}

std::vector<Candidate> candidates(const PlaceSearch& search)
{
    const QPointF near = search.near.value_or(search.hull.topLeft());
    std::vector<QRectF> around = search.taken;
    std::ranges::stable_sort(around, {}, [&](const QRectF& rect) { return distance(rect, near); });
    if (around.size() > kConsidered) around.resize(kConsidered);
    around.push_back(search.hull);

    std::vector<double> xs = {std::round(near.x() / kGrid) * kGrid};
    std::vector<double> ys = {std::round(near.y() / kGrid) * kGrid};
    for (const QRectF& rect : around) {
        xs.insert(xs.end(), {ceilToGrid(rect.left()), ceilToGrid(rect.right() + search.gap),
                             floorToGrid(rect.left() - search.gap - search.size.width())});
        ys.insert(ys.end(), {ceilToGrid(rect.top()), ceilToGrid(rect.bottom() + search.gap),
                             floorToGrid(rect.top() - search.gap - search.size.height())});
    }
    for (auto* values : {&xs, &ys}) {
        std::ranges::sort(*values);
        values->erase(std::unique(values->begin(), values->end()), values->end());
    }
    const double now = shapeCost(search.hull.size(), search.aspect);
    std::vector<Candidate> result;
    result.reserve(xs.size() * ys.size());
    for (const double x : xs)
        for (const double y : ys) {
            if (search.corner && (x < search.corner->x() || y < search.corner->y())) continue;
            const QRectF grown = search.hull.united({QPointF(x, y), search.size});
            const double far = std::abs(x - near.x()) + std::abs(y - near.y());
            const double growth = shapeCost(grown.size(), search.aspect) - now;
            result.push_back({search.near ? far + kGrowthWhenNear * growth : 0.2 * far + kGrowthWeight * growth, x, y});
        }
    std::ranges::sort(result, {}, [](const Candidate& c) { return std::tuple{c.cost, c.y, c.x}; });
    return result;
}

} // namespace

QPointF nearestFreePlace(const PlaceSearch& search)
{
    const std::vector<Candidate> all = candidates(search);
    const auto isFree = [&](const QRectF& rect) {
        const QRectF wide = rect.adjusted(-search.gap, -search.gap, search.gap, search.gap);
        return std::ranges::none_of(search.taken, [&](const QRectF& other) { return wide.intersects(other); });
    };
    for (const bool strict : {true, false}) {
        if (strict && !search.allowed) continue;
        for (const Candidate& candidate : all) {
            const QRectF rect(QPointF(candidate.x, candidate.y), search.size);
            if (isFree(rect) && (!strict || search.allowed(rect))) return rect.topLeft();
        }
    }
    double right = search.hull.right();
    for (const QRectF& rect : search.taken) right = std::max(right, rect.right());
    double top = search.hull.top();
    if (search.corner) {
        right = std::max(right, search.corner->x());
        top = std::max(top, search.corner->y());
    }
    return {ceilToGrid(right + search.gap), ceilToGrid(top)};
}

} // namespace zonedraft::layout
