// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/link_path.h"

#include <algorithm>
#include <cmath>

namespace zonedraft::layout {

namespace {

constexpr double kOffCentre = 0.25;    ///< cost per pixel that a port lies off its side's middle
constexpr double kCrossSide = 12.0;    ///< cost of a side that does not face the other box
constexpr double kArriveAcross = 16.0; ///< cost of arriving from above or below what lies beside
constexpr double kFirstWindow = 240.0; ///< how far around both ends is looked first
constexpr double kSecondWindow = 1200.0;
constexpr std::size_t kFewObstacles = 150; ///< up to so many, all are looked at from the begin
constexpr double kClear = 3.0;             ///< what a straight link keeps from boxes beside it

QPointF step(Direction direction, double by)
{
    switch (direction) {
    case Direction::Right: return {by, 0};
    case Direction::Left: return {-by, 0};
    case Direction::Down: return {0, by};
    case Direction::Up: break;
    }
    return {0, -by};
}

Direction opposite(Direction direction)
{
    return static_cast<Direction>((static_cast<int>(direction) + 2) % 4);
}
bool horizontal(Direction direction)
{
    return static_cast<int>(direction) % 2 == 0;
}

/// Where a horizontal (or vertical) line passes texts: just above and below (or left and right of) each.
std::vector<double> besideLabels(const std::vector<QRectF>& labels, bool horizontally)
{
    std::vector<double> result;
    for (const QRectF& label : labels) {
        result.push_back((horizontally ? label.top() : label.left()) - kLabelClear);
        result.push_back((horizontally ? label.bottom() : label.right()) + kLabelClear);
    }
    return result;
}

/// Places on a side from `low` to `high` where a link may attach, seen from the other end.
/// @param further  places that are worth a try too
std::vector<double> portsOn(double low, double high, double otherLow, double otherHigh,
                            const std::vector<double>& further)
{
    const double inset = portInset(high - low);
    std::vector<double> result = {(low + high) / 2};
    const auto add = [&](double value) {
        if (value < low + inset || value > high - inset) return;
        if (std::ranges::none_of(result, [&](double v) { return std::abs(v - value) < 1.0; })) result.push_back(value);
    };
    add((otherLow + otherHigh) / 2);
    add((std::max(low, otherLow) + std::min(high, otherHigh)) / 2);
    for (const double value : further) add(value);
    return result;
}

/// All ways to leave `box` towards `other` (or to arrive, with headings turned around).
/// @param labels   texts that links keep off: beside them is a good place to attach
/// @param inwards  the other end is inside the box
std::vector<Terminal> terminalsOf(const QRectF& box, const QRectF& other, const std::vector<QRectF>& labels,
                                  double margin, bool inwards, bool arriving)
{
    constexpr double kNearLabel = 64.0; // what is further away does not matter to a port
    std::vector<QRectF> near;
    for (const QRectF& label : labels)
        if (label.intersects(box.adjusted(-kNearLabel, -kNearLabel, kNearLabel, kNearLabel))) near.push_back(label);

    const double gapX = std::max({other.left() - box.right(), box.left() - other.right(), 0.0});
    const double gapY = std::max({other.top() - box.bottom(), box.top() - other.bottom(), 0.0});
    std::vector<Terminal> result;
    for (const Direction side : {Direction::Right, Direction::Down, Direction::Left, Direction::Up}) {
        const bool beside = horizontal(side);
        const double facing = beside ? gapX : gapY;
        const double across = beside ? gapY : gapX;
        double cost = facing < 2 * margin && across > facing ? kCrossSide : 0.0;
        if (arriving && !beside && gapX > 2 * margin) cost += kArriveAcross;
        const std::vector<double> further = besideLabels(near, beside);
        const auto ports = beside ? portsOn(box.top(), box.bottom(), other.top(), other.bottom(), further)
                                  : portsOn(box.left(), box.right(), other.left(), other.right(), further);
        const double middle = beside ? box.center().y() : box.center().x();
        for (const double port : ports) {
            QPointF point(port, port);
            if (side == Direction::Right) point.setX(box.right());
            if (side == Direction::Left) point.setX(box.left());
            if (side == Direction::Down) point.setY(box.bottom());
            if (side == Direction::Up) point.setY(box.top());
            const Direction away = inwards ? opposite(side) : side;
            const double off = std::min(48.0, std::abs(port - middle) * kOffCentre);
            result.push_back({point, point + step(away, margin), arriving ? opposite(away) : away, cost + off});
        }
    }
    return result;
}

std::vector<Terminal> terminalsOf(QPointF waypoint)
{
    std::vector<Terminal> result;
    for (const Direction d : {Direction::Right, Direction::Down, Direction::Left, Direction::Up})
        result.push_back({waypoint, waypoint, d, 0.0});
    return result;
}

bool crossesAny(const QRectF& strip, const std::vector<QRectF>& obstacles)
{
    return std::ranges::any_of(obstacles, [&](const QRectF& rect) { return rect.intersects(strip); });
}

/// A straight line between two boxes that face each other, when nothing is in between; beside the texts in its way.
Polyline straightPath(const QRectF& a, const QRectF& b, const std::vector<QRectF>& obstacles,
                      const std::vector<QRectF>& labels)
{
    for (const bool beside : {true, false}) {
        const double low = beside ? std::max(a.top(), b.top()) : std::max(a.left(), b.left());
        const double high = beside ? std::min(a.bottom(), b.bottom()) : std::min(a.right(), b.right());
        const QSizeF sideA = beside ? QSizeF(a.height(), 0) : QSizeF(a.width(), 0);
        const QSizeF sideB = beside ? QSizeF(b.height(), 0) : QSizeF(b.width(), 0);
        const double inset = std::max(portInset(sideA.width()), portInset(sideB.width()));
        if (high - low < 2 * inset) continue;
        const double from =
            beside ? (a.right() <= b.left() ? a.right() : a.left()) : (a.bottom() <= b.top() ? a.bottom() : a.top());
        const double to =
            beside ? (a.right() <= b.left() ? b.left() : b.right()) : (a.bottom() <= b.top() ? b.top() : b.bottom());
        if (beside ? (a.right() > b.left() && b.right() > a.left()) : (a.bottom() > b.top() && b.bottom() > a.top()))
            continue;
        const double middleA = beside ? a.center().y() : a.center().x();
        const double middleB = beside ? b.center().y() : b.center().x();
        const bool aSmaller = sideA.width() <= sideB.width();
        const double first = std::min(from, to) + 0.5;
        const double length = std::max(std::abs(to - from) - 1.0, 0.1);
        std::vector<double> wishes{aSmaller ? middleA : middleB, aSmaller ? middleB : middleA, (low + high) / 2};
        const QRectF between = beside ? QRectF(first, low, length, high - low) : QRectF(low, first, high - low, length);
        std::vector<QRectF> inTheWay;
        for (const QRectF& label : labels)
            if (label.intersects(between)) inTheWay.push_back(label);
        std::vector<double> passing = besideLabels(inTheWay, beside);
        std::ranges::stable_sort(passing, {}, [&](double place) { return std::abs(place - wishes.front()); });
        wishes.insert(wishes.end(), passing.begin(), passing.end());
        for (const double wish : wishes) {
            if (wish < low + inset || wish > high - inset) continue;
            const QRectF strip = beside ? QRectF(first, wish - kClear, length, 2 * kClear)
                                        : QRectF(wish - kClear, first, 2 * kClear, length);
            if (crossesAny(strip, obstacles) || crossesAny(strip, inTheWay)) continue;
            if (beside) return {{from, wish}, {to, wish}};
            return {{wish, from}, {wish, to}};
        }
    }
    return {};
}

/// What remains when no way was found: a path with one or two bends through whatever is there.
Polyline plainPath(const QRectF& a, const QRectF& b)
{
    const double gapX = std::max(b.left() - a.right(), a.left() - b.right());
    const double gapY = std::max(b.top() - a.bottom(), a.top() - b.bottom());
    Polyline path;
    if (gapX >= gapY) {
        const bool right = a.center().x() <= b.center().x();
        const QPointF from(right ? a.right() : a.left(), a.center().y());
        const QPointF to(right ? b.left() : b.right(), b.center().y());
        const double middle = (from.x() + to.x()) / 2;
        path = {from, {middle, from.y()}, {middle, to.y()}, to};
    } else {
        const bool down = a.center().y() <= b.center().y();
        const QPointF from(a.center().x(), down ? a.bottom() : a.top());
        const QPointF to(b.center().x(), down ? b.top() : b.bottom());
        const double middle = (from.y() + to.y()) / 2;
        path = {from, {from.x(), middle}, {to.x(), middle}, to};
    }
    simplify(path);
    return path;
}

/// A loop around the top right corner.
Polyline selfPath(const QRectF& box)
{
    const double out = 16.0;
    const double x = box.right() - std::min(32.0, box.width() / 3);
    const double y = box.top() + std::min(24.0, box.height() / 3);
    return {{box.right(), y},
            {box.right() + out, y},
            {box.right() + out, box.top() - out},
            {x, box.top() - out},
            {x, box.top()}};
}

struct Attempt {
    bool solidContainers;
    bool aroundLabels;
    double margin;
    double window;
};

constexpr double kEverything = 1e7;
constexpr Attempt kAttempts[] = {
    {true, true, 12.0, kFirstWindow},   {true, true, 12.0, kSecondWindow},  {true, true, 12.0, kEverything},
    {true, true, 6.0, kEverything},     {true, true, 2.0, kEverything},     {true, false, 12.0, kEverything},
    {true, false, 6.0, kEverything},    {true, false, 2.0, kEverything},    {false, true, 6.0, kSecondWindow},
    {false, false, 6.0, kSecondWindow}, {false, false, 2.0, kSecondWindow}, {false, false, 6.0, kEverything},
    {false, false, 1.0, kEverything},
};

Polyline searchDirect(const RouteWorld& world, PathSearch& search, int from, int to)
{
    const QRectF& a = world.rect(from);
    const QRectF& b = world.rect(to);
    const bool outOf = world.holds(from, to);
    const bool into = world.holds(to, from);
    const int around = world.commonAncestor(from, to);
    const QRectF both = a.united(b);
    std::vector<QRectF> inner;
    for (const int end : {from, to})
        for (int up = world.parent(end); end != around && up != around && up != kBoard; up = world.parent(up))
            inner.push_back(world.rect(up));
    const bool fewObstacles = world.solidCount(from, to) < kFewObstacles;
    const bool labelled =
        !world.labelsFor(from, to, both.adjusted(-kEverything, -kEverything, kEverything, kEverything)).empty();
    bool first = true;
    for (const Attempt& attempt : kAttempts) {
        if (attempt.solidContainers && fewObstacles && attempt.window != kEverything) continue;
        if (attempt.solidContainers && !attempt.aroundLabels && !labelled) continue; // was tried already
        PathProblem problem;
        problem.margin = attempt.margin;
        problem.inner = inner;
        problem.window = both.adjusted(-attempt.window, -attempt.window, attempt.window, attempt.window);
        if (attempt.solidContainers && around != kBoard)
            problem.window = problem.window.intersected(world.rect(around).united(both).adjusted(4, 4, -4, -4));
        problem.obstacles = attempt.solidContainers ? world.solidFor(from, to, problem.window)
                                                    : world.leavesFor(from, to, problem.window);
        if (attempt.aroundLabels && labelled) problem.labels = world.labelsFor(from, to, problem.window);
        if (first && !outOf && !into) {
            if (Polyline path = straightPath(a, b, problem.obstacles, problem.labels); !path.empty()) return path;
        }
        first = false;
        problem.begins = terminalsOf(a, b, problem.labels, attempt.margin, outOf, false);
        problem.ends = terminalsOf(b, a, problem.labels, attempt.margin, into, true);
        if (Polyline path = search.find(problem); !path.empty()) return path;
    }
    return plainPath(a, b);
}

/// One leg of a path with waypoints.
Polyline searchLeg(const RouteWorld& world, PathSearch& search, const RouteLink& link, QPointF from, QPointF to,
                   bool firstLeg, bool lastLeg, std::optional<Direction> heading)
{
    const int a = *world.find(link.from);
    const int b = *world.find(link.to);
    const QRectF fromRect = firstLeg ? world.rect(a) : QRectF(from, QSizeF(0, 0));
    const QRectF toRect = lastLeg ? world.rect(b) : QRectF(to, QSizeF(0, 0));
    for (const Attempt& attempt : kAttempts) {
        if (attempt.solidContainers || attempt.aroundLabels) continue;
        PathProblem problem;
        problem.margin = attempt.margin;
        problem.window =
            fromRect.united(toRect).adjusted(-attempt.window, -attempt.window, attempt.window, attempt.window);
        problem.obstacles = world.leavesFor(a, b, problem.window);
        problem.begins =
            firstLeg ? terminalsOf(fromRect, toRect, {}, attempt.margin, world.holds(a, b), false) : terminalsOf(from);
        if (!firstLeg && heading)
            for (Terminal& begin : problem.begins) {
                const int turn = (static_cast<int>(begin.heading) - static_cast<int>(*heading) + 4) % 4;
                begin.cost = turn == 0 ? 0.0 : turn == 2 ? 1000.0 : 48.0;
            }
        problem.ends =
            lastLeg ? terminalsOf(toRect, fromRect, {}, attempt.margin, world.holds(b, a), true) : terminalsOf(to);
        if (Polyline path = search.find(problem); !path.empty()) return path;
    }
    Polyline plain = {fromRect.center(), {toRect.center().x(), fromRect.center().y()}, toRect.center()};
    simplify(plain);
    return plain;
}

Polyline searchThrough(const RouteWorld& world, PathSearch& search, const RouteLink& link,
                       const std::vector<QPointF>& waypoints)
{
    Polyline path;
    std::optional<Direction> heading;
    for (std::size_t leg = 0; leg <= waypoints.size(); ++leg) {
        const bool firstLeg = leg == 0;
        const bool lastLeg = leg == waypoints.size();
        const Polyline part = searchLeg(world, search, link, firstLeg ? QPointF() : waypoints[leg - 1],
                                        lastLeg ? QPointF() : waypoints[leg], firstLeg, lastLeg, heading);
        path.insert(path.end(), part.begin(), part.end());
        if (part.size() < 2) continue;
        const QPointF last = part.back() - part[part.size() - 2];
        heading = std::abs(last.x()) > std::abs(last.y()) ? (last.x() > 0 ? Direction::Right : Direction::Left)
                                                          : (last.y() > 0 ? Direction::Down : Direction::Up);
    }
    simplify(path);
    return path;
}

} // namespace

double portInset(double side)
{
    return std::min(12.0, side / 4);
}

Polyline linkPath(const RouteWorld& world, PathSearch& search, const RouteLink& link)
{
    const auto from = world.find(link.from);
    const auto to = world.find(link.to);
    if (!from || !to) return {};
    if (*from == *to) return selfPath(world.rect(*from));
    std::vector<QPointF> waypoints;
    for (const QPointF& point : link.waypoints) {
        bool covered = false; // by a card: a path can't pass there
        for (const int slot : world.inside({point, QSizeF(0, 0)}))
            covered = covered || world.isLeaf(slot) || slot == *from || slot == *to;
        const bool same = !waypoints.empty() && (waypoints.back() - point).manhattanLength() < 0.5;
        if (!covered && !same) waypoints.push_back(point);
    }
    return waypoints.empty() ? searchDirect(world, search, *from, *to) : searchThrough(world, search, link, waypoints);
}

} // namespace zonedraft::layout
