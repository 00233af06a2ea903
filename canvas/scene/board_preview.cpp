// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/board_geometry_state.h"
#include "canvas/scene/make_room.h"

/// What a drag would look like.
namespace zonedraft {

BoardGeometry::Preview BoardGeometry::preview(const Session& session, const std::set<NodeId>& moved, QPointF offset,
                                              const std::optional<Destination>& into)
{
    Preview preview;
    std::set<NodeId> all;
    for (const NodeId id : moved) addSubtree(session.design(), id, all);
    for (const NodeId id : all)
        if (const auto rect = m_rects.find(id); rect != m_rects.end())
            preview.rects.emplace(id, rect->second.translated(offset));
    if (into) growAround(session, moved, *into, preview);
    if (m_state->pending) { // the router is busy with where things really are
        const auto placeOf = [&](int number) {
            const NodeId id = m_state->nodes.at(number);
            const auto shown = preview.rects.find(id);
            return shown == preview.rects.end() ? m_rects.at(id) : shown->second;
        };
        for (const auto& [id, link] : m_state->routed)
            if (preview.rects.contains(m_state->nodes.at(link.from)) ||
                preview.rects.contains(m_state->nodes.at(link.to)))
                preview.paths.emplace(id, straightLine(placeOf(link.from), placeOf(link.to)));
        return preview;
    }
    std::set<NodeId> shown;
    for (const auto& [id, rect] : preview.rects) {
        shown.insert(id);
        m_state->router.update(m_state->nodes.of(id), rect);
    }
    for (const NodeId id : m_state->previewed) // pushed aside a moment ago
        if (const auto rect = m_rects.find(id); rect != m_rects.end() && !shown.contains(id))
            m_state->router.update(m_state->nodes.of(id), rect->second);
    m_state->previewed = std::move(shown);
    for (const auto& [number, path] : m_state->router.rerouteDirty())
        preview.paths.emplace(m_state->links.at(number), path);
    return preview;
}

/// The containers around the destination as they would be drawn, from the inside out, and what they push aside.
void BoardGeometry::growAround(const Session& session, const std::set<NodeId>& moved, const Destination& into,
                               Preview& preview) const
{
    const Design& design = session.design();
    std::set<NodeId> inside = moved;
    for (std::optional<NodeId> parent = into.parent; parent && m_rects.contains(*parent);
         parent = design.find(*parent)->parent) {
        layout::LayoutInput input;
        layout::LayoutBox box{m_state->nodes.of(*parent), layout::kBoard, {0, 0}, true};
        box.pinned = m_rects.at(*parent).topLeft();
        if (const auto view = design.nodeViews().find(*parent);
            view != design.nodeViews().end() && view->second.width && view->second.height)
            box.size = {*view->second.width, *view->second.height};
        const auto network = m_state->networks.find(*parent);
        if (network != m_state->networks.end()) {
            box.grid.emplace();
            for (const auto& tier : network->second.tiers) box.grid->tiers.push_back({tier.title.toStdString()});
            box.grid->zones = static_cast<int>(network->second.zones.size());
        }
        const int number = box.id;
        input.boxes.push_back(std::move(box));
        std::set<NodeId> members = inside;
        for (const NodeId child : design.childrenOf(*parent))
            if (!moved.contains(child)) members.insert(child);
        for (const NodeId id : members) {
            const auto shown = preview.rects.find(id);
            if (shown == preview.rects.end() && !m_rects.contains(id)) continue;
            const QRectF rect = shown == preview.rects.end() ? m_rects.at(id) : shown->second;
            layout::LayoutBox leaf{m_state->nodes.of(id), number, rect.size()};
            leaf.pinned = rect.topLeft();
            if (network != m_state->networks.end()) {
                leaf.cell = cellOf(session, network->second, id);
                for (std::size_t row = 0; moved.contains(id) && row < network->second.tiers.size(); ++row)
                    if (network->second.tiers[row].name == into.placement.tier)
                        leaf.cell = layout::Cell{static_cast<int>(row), leaf.cell ? leaf.cell->firstZone : 0,
                                                 leaf.cell ? leaf.cell->zoneCount : 1};
            }
            input.boxes.push_back(std::move(leaf));
        }
        const auto drawn = layout::layoutAll(input);
        preview.rects.insert_or_assign(*parent, m_rects.at(*parent).united(drawn.rects.at(number)));
        if (const auto grid = drawn.grids.find(number); grid != drawn.grids.end())
            preview.grids.insert_or_assign(*parent, grid->second);
        inside = {*parent};
    }
    auto now = m_rects;
    for (const auto& [id, rect] : preview.rects) now.insert_or_assign(id, rect);
    const RoomMade room = makeRoom(design, m_rects, std::move(now), moved);
    for (const auto& [id, rect] : room.grown) preview.rects.insert_or_assign(id, rect);
    for (const auto& [id, by] : room.pushed) {
        std::set<NodeId> all;
        addSubtree(design, id, all);
        for (const NodeId each : all)
            if (const auto rect = m_rects.find(each); rect != m_rects.end())
                preview.rects.try_emplace(each, rect->second).first->second.translate(by);
    }
}

void BoardGeometry::endPreview()
{
    m_state->previewed.clear();
    if (m_state->pending) return;
    for (const auto& [id, box] : m_state->boxes) m_state->router.update(box.id, box.rect);
    for (const auto& [number, path] : reroute(m_state->router, m_state->routed.size()))
        m_state->paths[m_state->links.at(number)] = path;
}

} // namespace zonedraft
