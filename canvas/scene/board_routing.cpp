// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/board_geometry_state.h"
#include "canvas/scene/label_areas.h"

#include <algorithm>
#include <cmath>

/// The paths of links: computed at once, or elsewhere when there are many.
namespace zonedraft {
namespace {

bool onBorder(QPointF point, const QRectF& rect)
{
    constexpr double kNear = 0.5;
    const auto near = [](double a, double b) { return std::abs(a - b) <= kNear; };
    return rect.adjusted(-kNear, -kNear, kNear, kNear).contains(point) &&
           (near(point.x(), rect.left()) || near(point.x(), rect.right()) || near(point.y(), rect.top()) ||
            near(point.y(), rect.bottom()));
}

/// A path that was found for other places may still lead from one box to the other.
bool connects(const layout::Polyline& path, const QRectF& from, const QRectF& to)
{
    return path.size() >= 2 && onBorder(path.front(), from) && onBorder(path.back(), to);
}

} // namespace

layout::Polyline straightLine(const QRectF& from, const QRectF& to)
{
    const QPointF a = from.center();
    const QPointF b = to.center();
    const auto leave = [](const QRectF& rect, QPointF inside, QPointF towards) {
        const QPointF way = towards - inside;
        const double x = way.x() == 0 ? 1e9 : rect.width() / 2 / std::abs(way.x());
        const double y = way.y() == 0 ? 1e9 : rect.height() / 2 / std::abs(way.y());
        return inside + way * std::min({x, y, 1.0});
    };
    return {leave(from, a, b), leave(to, b, a)};
}

std::map<int, layout::Polyline> reroute(layout::Router& router, std::size_t links)
{
    constexpr std::size_t kFew = 400; // all of them in a few milliseconds
    return links <= kFew ? router.routeAll() : router.rerouteDirty();
}

/// The texts on a container, seen from its top left corner.
std::vector<QRectF> BoardGeometry::labelsOn(const Session& session, NodeId container, const QRectF& rect) const
{
    const Kind* kind = session.kindOf(container);
    const Node* node = session.design().find(container);
    std::vector<QRectF> labels;
    if (node) {
        const bool inSubnets = node->parent && gridOf(*node->parent);
        const TitleAreas title = titleAreas(rect, node->displayName().size(), kind && kind->card, inSubnets);
        labels.push_back(title.tab);
        if (!title.detail.isEmpty()) labels.push_back(title.detail);
    }
    if (const layout::GridGeometry* grid = gridOf(container)) {
        for (const QRectF& zone : grid->zoneBands) labels.push_back(zoneLabelArea(zone));
        for (const QRectF& cell : grid->cells) labels.push_back(cellLabelArea(cell));
    }
    for (QRectF& label : labels) label.translate(-rect.topLeft());
    return labels;
}

void BoardGeometry::routeBoxes(const Session& session, Updated&)
{
    std::unordered_map<NodeId, layout::RouteBox> boxes;
    for (const auto& [id, rect] : m_rects) {
        const Drawn& drawn = m_state->drawn.at(id);
        const int parent =
            drawn.parent && m_rects.contains(*drawn.parent) ? m_state->nodes.of(*drawn.parent) : layout::kBoard;
        layout::RouteBox box{m_state->nodes.of(id), parent, rect,
                             isContainer(session, id) && !m_state->visibility.collapsed(id)};
        if (box.container) box.labels = labelsOn(session, id, rect);
        boxes.emplace(id, std::move(box));
    }
    const auto changed = std::ranges::count_if(boxes, [&](const auto& entry) {
        const auto before = m_state->boxes.find(entry.first);
        return before == m_state->boxes.end() || before->second != entry.second;
    });
    // One by one each box looks at all links; when most have moved, a fresh start is a fraction of that.
    const bool anew = static_cast<std::size_t>(changed) > std::max<std::size_t>(64, boxes.size() / 3);
    if (m_state->pending) {
        // routeLinks begins anew with all boxes.
    } else if (m_state->boxes.empty() || anew) {
        std::vector<layout::RouteBox> all;
        for (const auto& [id, box] : boxes) all.push_back(box);
        m_state->router.setDesign(all, {});
        m_state->routed.clear();
    } else {
        for (const auto& [id, box] : m_state->boxes) {
            if (boxes.contains(id)) continue;
            m_state->router.remove(box.id);
            std::erase_if(m_state->routed,
                          [&](const auto& e) { return e.second.from == box.id || e.second.to == box.id; });
        }
        for (const auto& [id, box] : boxes) {
            const auto before = m_state->boxes.find(id);
            if (before == m_state->boxes.end() || before->second.parent != box.parent ||
                before->second.container != box.container || before->second.labels != box.labels)
                m_state->router.insert(box);
            else if (before->second.rect != box.rect)
                m_state->router.update(box.id, box.rect);
        }
    }
    m_state->boxes = std::move(boxes);
}

void BoardGeometry::routeLinks(const Session& session, Updated& updated)
{
    const Design& design = session.design();
    const bool whole = m_state->routed.empty() || m_state->pending;
    std::unordered_map<LinkId, layout::RouteLink> links;
    for (const auto& [id, link] : design.links()) {
        const NodeId from = shownFor(link.from);
        const NodeId to = shownFor(link.to);
        if (from == to || !m_rects.contains(from) || !m_rects.contains(to)) continue;
        layout::RouteLink routed{m_state->links.of(id), m_state->nodes.of(from), m_state->nodes.of(to), {}};
        if (const auto view = design.linkViews().find(id); view != design.linkViews().end())
            for (const Point& point : view->second.waypoints) routed.waypoints.emplace_back(point.x, point.y);
        links.emplace(id, std::move(routed));
    }
    for (auto entry = m_state->paths.begin(); entry != m_state->paths.end();) {
        if (links.contains(entry->first)) {
            ++entry;
            continue;
        }
        updated.links.push_back(entry->first);
        entry = m_state->paths.erase(entry);
    }
    if (!m_state->pending) {
        for (const auto& [id, link] : m_state->routed)
            if (!links.contains(id)) m_state->router.removeLink(link.id);
        for (const auto& [id, link] : links) {
            const auto before = m_state->routed.find(id);
            if (before == m_state->routed.end() || before->second != link) m_state->router.insertLink(link);
        }
    }
    m_state->routed = std::move(links);
    const std::size_t wanted = whole ? m_state->routed.size() : m_state->router.dirtyCount();
    if (m_state->routeElsewhere && wanted >= m_state->elsewhereFrom) {
        routeLater(updated);
    } else {
        if (m_state->pending) {
            const RoutingTask task = routingTask();
            m_state->router.setDesign(task.boxes, task.links);
            m_state->pending = false;
        }
        takePaths(whole ? m_state->router.routeAll() : reroute(m_state->router, m_state->routed.size()), updated);
    }
    std::sort(updated.links.begin(), updated.links.end());
    measureBounds();
}

RoutingTask BoardGeometry::routingTask() const
{
    RoutingTask task;
    for (const auto& [id, box] : m_state->boxes) task.boxes.push_back(box);
    for (const auto& [id, link] : m_state->routed) task.links.push_back(link);
    return task;
}

/// Has the routes computed elsewhere. Until they are there, links keep the paths that still fit; the others are
/// straight.
void BoardGeometry::routeLater(Updated& updated)
{
    m_state->pending = true;
    m_state->router = layout::Router();
    m_state->previewed.clear();
    if (auto routed = m_state->routeElsewhere(routingTask())) {
        m_state->router = std::move(*routed);
        m_state->pending = false;
        takePaths(m_state->router.paths(), updated);
        return;
    }
    for (const auto& [id, link] : m_state->routed) {
        const QRectF from = m_rects.at(m_state->nodes.at(link.from));
        const QRectF to = m_rects.at(m_state->nodes.at(link.to));
        layout::Polyline& path = m_state->paths[id];
        if (connects(path, from, to)) continue;
        path = straightLine(from, to);
        updated.links.push_back(id);
    }
}

BoardGeometry::Updated BoardGeometry::adoptRoutes(layout::Router routed)
{
    Updated updated;
    if (!m_state->pending) return updated;
    m_state->pending = false;
    m_state->router = std::move(routed);
    takePaths(m_state->router.paths(), updated);
    std::sort(updated.links.begin(), updated.links.end());
    measureBounds();
    return updated;
}

void BoardGeometry::takePaths(const std::map<int, layout::Polyline>& paths, Updated& updated)
{
    for (const auto& [number, path] : paths) {
        const LinkId id = m_state->links.at(number);
        m_state->paths[id] = path;
        updated.links.push_back(id);
    }
}

void BoardGeometry::measureBounds()
{
    m_state->bounds = {};
    for (const auto& [id, rect] : m_rects) m_state->bounds = m_state->bounds.united(rect);
    for (const auto& [id, path] : m_state->paths)
        for (const QPointF point : path) m_state->bounds = m_state->bounds.united(QRectF(point, QSizeF(1, 1)));
}

void BoardGeometry::setRouteElsewhere(std::size_t fromLinks, RouteElsewhere route)
{
    m_state->elsewhereFrom = fromLinks;
    m_state->routeElsewhere = std::move(route);
}

bool BoardGeometry::routesPending() const
{
    return m_state->pending;
}

} // namespace zonedraft
