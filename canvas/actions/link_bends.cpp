// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/link_bends.h"

#include "canvas/actions/board_edits.h"

#include <cmath>

namespace zonedraft {

layout::Polyline bentPath(const layout::Polyline& path, int segment, QPointF to)
{
    layout::Polyline bent = path;
    auto first = static_cast<std::size_t>(segment);
    std::size_t second = first + 1;
    const bool horizontal = std::abs(bent[first].y() - bent[second].y()) < 0.5;
    if (second + 1 == bent.size()) bent.insert(bent.end() - 1, bent[second]); // the end itself stays
    if (first == 0) {
        bent.insert(bent.begin() + 1, bent[0]);
        ++first;
        ++second;
    }
    for (const std::size_t i : {first, second}) horizontal ? bent[i].setY(to.y()) : bent[i].setX(to.x());
    return bent;
}

std::optional<int> segmentAcross(const layout::Polyline& path, QPointF direction)
{
    const bool sideways = std::abs(direction.x()) > std::abs(direction.y());
    std::optional<int> longest;
    double most = 0.5;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const QPointF along = path[i + 1] - path[i];
        const double length = std::abs(sideways ? along.y() : along.x());
        if (length <= most) continue;
        most = length;
        longest = static_cast<int>(i);
    }
    return longest;
}

Edit bendLink(const Session& session, LinkId link, const layout::Polyline& path)
{
    if (path.size() < 3) return {};
    return setWaypoints(session, link, {path.begin() + 1, path.end() - 1});
}

Edit unbendLink(const Session& session, LinkId link, QPointF point, double reach)
{
    const auto view = session.design().linkViews().find(link);
    if (view == session.design().linkViews().end()) return {};
    std::vector<QPointF> kept;
    for (const Point& waypoint : view->second.waypoints) kept.emplace_back(waypoint.x, waypoint.y);
    const auto distance = [&](QPointF at) { return std::hypot(at.x() - point.x(), at.y() - point.y()); };
    const auto nearest =
        std::min_element(kept.begin(), kept.end(), [&](QPointF a, QPointF b) { return distance(a) < distance(b); });
    if (nearest == kept.end() || distance(*nearest) > reach)
        kept.clear();
    else
        kept.erase(nearest);
    return setWaypoints(session, link, kept);
}

} // namespace zonedraft
