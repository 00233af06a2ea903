// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/positions.h"

#include "canvas/scene/layout_input.h"
#include "canvas/scene/make_room.h"

#include <algorithm>
#include <cmath>

namespace zonedraft {
namespace {

void shiftContent(const Design& design, NodeId container, QPointF offset, const std::map<NodeId, QPointF>& others,
                  std::vector<Change>& changes)
{
    for (const NodeId child : design.childrenOf(container)) {
        if (others.contains(child)) continue; // placed on its own
        if (const auto view = design.nodeViews().find(child); view != design.nodeViews().end()) {
            NodeView moved = view->second;
            moved.x += offset.x();
            moved.y += offset.y();
            changes.emplace_back(PutNodeView{child, moved});
        }
        shiftContent(design, child, offset, others, changes);
    }
}

} // namespace

NodeView viewAt(const Design& design, NodeId node, QPointF corner)
{
    const auto known = design.nodeViews().find(node);
    NodeView view = known == design.nodeViews().end() ? NodeView{} : known->second;
    view.x = corner.x();
    view.y = corner.y();
    return view;
}

void placeAt(const Session& session, const BoardGeometry& geometry, const std::map<NodeId, QPointF>& corners,
             std::vector<Change>& changes)
{
    for (const auto& [id, corner] : corners) {
        changes.emplace_back(PutNodeView{id, viewAt(session.design(), id, corner)});
        if (const auto rect = geometry.rectOf(id); rect && rect->topLeft() != corner)
            shiftContent(session.design(), id, corner - rect->topLeft(), corners, changes);
    }
}

namespace {

/// How far what stands in a network has to go down when a tier above has grown over the title of its own.
std::map<NodeId, QPointF> belowTitles(const Session& session, const BoardGeometry& geometry,
                                      const std::unordered_map<NodeId, QRectF>& before, const std::set<NodeId>& moved)
{
    std::map<NodeId, QPointF> ways;
    for (const auto& [container, rect] : geometry.rects()) {
        const layout::GridGeometry* grid = geometry.gridOf(container);
        const auto was = before.find(container);
        if (!grid || was == before.end()) continue;
        const auto& children = session.design().childrenOf(container);
        const bool other = std::ranges::any_of(
            children, [&](NodeId child) { return moved.contains(child) || !before.contains(child); });
        if (was->second == rect && !other) continue; // nothing grew: a row also grows into the gap below it
        const NetworkGrid network = session.evaluation().gridOf(container);
        for (const NodeId child : children) {
            const auto inner = geometry.rectOf(child);
            const auto cell = cellOf(session, network, child);
            if (!inner || !cell || cell->tierRow >= grid->tiers || moved.contains(child)) continue;
            const double way = grid->cell(cell->tierRow, 0).top() + layout::kCellTitle - inner->top();
            if (way > 0) ways.emplace(child, QPointF(0, std::ceil(way / layout::kGrid) * layout::kGrid));
        }
    }
    return ways;
}

} // namespace

std::vector<Change> giveWay(const Session& session, const BoardGeometry& geometry,
                            const std::unordered_map<NodeId, QRectF>& before, const std::set<NodeId>& moved)
{
    const Design& design = session.design();
    const RoomMade room = makeRoom(design, before, geometry.rects(), moved);
    std::map<NodeId, QPointF> corners;
    for (const auto& [id, by] : room.pushed) {
        QPointF offset;
        for (std::optional<NodeId> at = id; at; at = design.find(*at)->parent)
            if (const auto push = room.pushed.find(*at); push != room.pushed.end()) offset += push->second;
        corners.emplace(id, geometry.rectOf(id)->topLeft() + offset);
    }
    if (corners.empty())
        for (const auto& [id, by] : belowTitles(session, geometry, before, moved))
            corners.emplace(id, geometry.rectOf(id)->topLeft() + by);
    std::vector<Change> changes;
    placeAt(session, geometry, corners, changes);
    return changes;
}

void keepNeighbours(const Session& session, const BoardGeometry& geometry, std::optional<NodeId> parent,
                    const std::set<NodeId>& except, std::vector<Change>& changes)
{
    const Design& design = session.design();
    std::optional<NodeId> onPath;
    for (;;) {
        for (const NodeId child : design.childrenOf(parent)) {
            if (child == onPath || except.contains(child) || design.nodeViews().contains(child)) continue;
            if (const auto rect = geometry.rectOf(child))
                changes.emplace_back(PutNodeView{child, viewAt(design, child, rect->topLeft())});
        }
        if (!parent) return;
        onPath = parent;
        const Node* node = design.find(*parent);
        parent = node ? node->parent : std::nullopt;
    }
}

} // namespace zonedraft
