// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"
#include "canvas/actions/positions.h"
#include "canvas/scene/layout_input.h"

#include <QCoreApplication>

#include <algorithm>

namespace zonedraft {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

/// One that stands elsewhere than the first does.
NodeId otherParent(const Design& design, const std::vector<NodeId>& nodes)
{
    const auto parent = design.find(nodes.front())->parent;
    return *std::ranges::find_if(nodes, [&](NodeId id) { return design.find(id)->parent != parent; });
}

/// The tier that a component would leave when it stood at `rect`; nothing when it stays in its own.
std::optional<QString> tierLeft(const Session& session, const BoardGeometry& geometry, NodeId id, const QRectF& rect)
{
    const auto parent = session.design().find(id)->parent;
    const layout::GridGeometry* grid = parent ? geometry.gridOf(*parent) : nullptr;
    if (!grid) return std::nullopt;
    const NetworkGrid network = session.evaluation().gridOf(*parent);
    const auto cell = cellOf(session, network, id);
    if (!cell || cell->tierRow >= grid->tiers || cell->firstZone + cell->zoneCount > grid->zones) return std::nullopt;
    const QRectF own = grid->cell(cell->tierRow, cell->firstZone)
                           .united(grid->cell(cell->tierRow, cell->firstZone + cell->zoneCount - 1));
    if (own.contains(rect.center())) return std::nullopt;
    return network.tiers[static_cast<std::size_t>(cell->tierRow)].title;
}

/// Arranges the outermost of `nodes`, which stand in one container, by a pure function over rectangles.
/// @param across  where they make room for each other when they would stand on the same spot
template <class Arrange>
Edit arrangedBy(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes,
                const QString& text, layout::Axis across, Arrange arrange)
{
    if (const auto refused = refusedForDerived(session, nodes)) return *refused;
    const std::set<NodeId> roots = outermost(session.design(), nodes);
    std::vector<NodeId> order;
    layout::Rects rects;
    std::set<std::optional<NodeId>> parents;
    for (const NodeId id : roots)
        if (const auto rect = geometry.rectOf(id)) {
            rects.emplace(static_cast<int>(order.size()), *rect);
            order.push_back(id);
            parents.insert(session.design().find(id)->parent);
        }
    if (order.size() < 2)
        return Edit::refused(QCoreApplication::translate("Edit", "Select at least two components first."));
    if (parents.size() > 1)
        return Edit::refused(
            QCoreApplication::translate(
                "Edit",
                "Only components in one container can be lined up with each other: “%1” and “%2” stand in different "
                "ones.")
                .arg(describeNodes(session.design(), {order.front()}),
                     describeNodes(session.design(), {otherParent(session.design(), order)})));
    const layout::Rects wanted = arrange(rects);
    for (const auto& [number, rect] : wanted) {
        const NodeId id = order[static_cast<std::size_t>(number)];
        if (rect == rects.at(number)) continue;
        if (const auto tier = tierLeft(session, geometry, id, rect))
            return Edit::refused(QCoreApplication::translate(
                                     "Edit", "“%1” would leave its place in the tier “%2”. Line up components of "
                                             "one tier and zone.")
                                     .arg(describeNodes(session.design(), {id}), *tier));
    }
    std::map<NodeId, QPointF> corners;
    bool moved = false;
    for (const auto& [number, rect] : layout::apart(wanted, across)) {
        corners.emplace(order[static_cast<std::size_t>(number)], rect.topLeft());
        moved = moved || rect != rects.at(number);
    }
    if (!moved) return Edit::refused(QCoreApplication::translate("Edit", "They are lined up like this already."));
    Edit edit;
    edit.text = text.arg(describeNodes(session.design(), roots));
    edit.moved = roots;
    placeAt(session, geometry, corners, edit.changes);
    keepNeighbours(session, geometry, *parents.begin(), roots, edit.changes);
    return edit;
}

bool liftable(const Session& session, NodeId node, std::optional<NodeId> into)
{
    const Kind* kind = session.kindOf(node);
    return kind && canStandIn(session, *kind, into);
}

/// Moves what may stay out of a container that goes; the rest goes with it.
void lift(const Session& session, const BoardGeometry& geometry, NodeId container, std::optional<NodeId> into,
          const std::set<NodeId>& doomed, std::vector<Change>& changes, std::set<NodeId>& gone)
{
    gone.insert(container);
    const Design& design = session.design();
    for (const NodeId child : design.childrenOf(container)) {
        if (doomed.contains(child) || !liftable(session, child, into)) {
            lift(session, geometry, child, into, doomed, changes, gone);
            continue;
        }
        changes.emplace_back(MoveNode{child, into, design.find(child)->placement});
        if (const auto rect = geometry.rectOf(child))
            changes.emplace_back(PutNodeView{child, viewAt(design, child, rect->topLeft())});
    }
}

} // namespace

Edit deleteItems(const Session& session, const BoardGeometry& geometry, const Selection::Ids& ids)
{
    const Design& design = session.design();
    if (ids.links.empty() && ids.notes.empty())
        if (const auto refused = refusedForDerived(session, ids.nodes)) return *refused;
    Edit edit;
    std::set<NodeId> doomed, gone;
    for (const NodeId id : ids.nodes)
        if (design.find(id)) doomed.insert(id);
    const std::set<NodeId> roots = outermost(design, doomed);
    for (const NodeId root : roots) {
        std::optional<NodeId> into = design.find(root)->parent;
        lift(session, geometry, root, into, doomed, edit.changes, gone);
        edit.changes.emplace_back(RemoveNode{root});
    }
    for (const LinkId id : ids.links)
        if (const Link* link = design.find(id); link && !gone.contains(link->from) && !gone.contains(link->to))
            edit.changes.emplace_back(RemoveLink{id});
    for (const std::string& note : ids.notes)
        if (design.boardNotes().contains(note)) edit.changes.emplace_back(PutBoardNote{note, std::nullopt});
    if (edit.empty()) return edit;
    edit.select = Selection::Ids{};
    const int links = static_cast<int>(ids.links.size());
    const int notes = static_cast<int>(ids.notes.size());
    if (!roots.empty())
        edit.text = tr("Delete %1").arg(describeNodes(design, roots));
    else if (links > 0)
        edit.text = QCoreApplication::translate("Edit", "Delete %n link(s)", nullptr, links);
    else
        edit.text = QCoreApplication::translate("Edit", "Delete %n note(s)", nullptr, notes);
    return edit;
}

Edit alignNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes,
                layout::Alignment alignment)
{
    const bool upright = alignment == layout::Alignment::Left || alignment == layout::Alignment::Right ||
                         alignment == layout::Alignment::HorizontalCenter;
    return arrangedBy(session, geometry, nodes, tr("Align %1"),
                      upright ? layout::Axis::Vertical : layout::Axis::Horizontal,
                      [&](const layout::Rects& rects) { return layout::aligned(rects, alignment); });
}

Edit distributeNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes,
                     layout::Axis axis)
{
    return arrangedBy(session, geometry, nodes, tr("Distribute %1"), axis,
                      [&](const layout::Rects& rects) { return layout::distributed(rects, axis); });
}

Edit layoutNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes)
{
    if (const auto refused = refusedForDerived(session, nodes)) return *refused;
    return layoutNodes(session, geometry, nodes, runArrange(geometry.arrangeTask(session, nodes)));
}

Edit layoutNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes,
                 const layout::LayoutResult& result)
{
    const auto moved = geometry.movedBy(result);
    Edit edit;
    for (const auto& [id, rect] : moved) edit.moved.insert(id);
    edit.text = nodes.empty() ? tr("Lay out everything") : tr("Lay out %1").arg(describeNodes(session.design(), nodes));
    std::map<NodeId, QPointF> corners;
    if (nodes.empty())
        for (const auto& [id, rect] : geometry.rects()) corners.emplace(id, rect.topLeft());
    for (const auto& [id, rect] : moved) corners.insert_or_assign(id, rect.topLeft());
    if (moved.empty()) return Edit::refused(tr("Everything is in order already."));
    placeAt(session, geometry, corners, edit.changes);
    return edit;
}

std::vector<const Kind*> wrappingKinds(const Session& session, const std::set<NodeId>& nodes)
{
    std::vector<const Kind*> kinds;
    const std::set<NodeId> roots = outermost(session.design(), nodes);
    if (roots.empty()) return kinds;
    const auto parent = session.design().find(*roots.begin())->parent;
    for (const auto& kind : session.catalog().kinds()) {
        if (!kind->container || !kind->drawn || !canStandIn(session, *kind, parent)) continue;
        const bool takesAll = std::all_of(roots.begin(), roots.end(), [&](NodeId id) {
            const Kind* inner = session.kindOf(id);
            return inner && session.design().find(id)->parent == parent &&
                   std::any_of(inner->parents.begin(), inner->parents.end(), [&](Name p) { return kind->matches(p); });
        });
        if (takesAll) kinds.push_back(kind.get());
    }
    const Kind* first = session.kindOf(*roots.begin());
    const auto rank = [&](const Kind* kind) {
        return std::find_if(first->parents.begin(), first->parents.end(), [&](Name p) { return kind->matches(p); });
    };
    if (first)
        std::stable_sort(kinds.begin(), kinds.end(), [&](const Kind* a, const Kind* b) { return rank(a) < rank(b); });
    return kinds;
}

Edit wrapNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes)
{
    const std::set<NodeId> roots = outermost(session.design(), nodes);
    const auto kinds = wrappingKinds(session, roots);
    if (roots.empty()) return Edit::refused(tr("Select what the container is to hold first."));
    if (kinds.empty())
        return Edit::refused(
            tr("No kind of container can hold these together here. Select components that stand side by side."));
    const Kind& kind = *kinds.front();
    Node box{session.design().freeNodeId(kind.label), kind.name};
    box.label = catalogText(kind.label).toStdString();
    box.parent = session.design().find(*roots.begin())->parent;
    box.placement.tier = session.design().find(*roots.begin())->placement.tier;
    Edit edit{{AddNode{box}},
              tr("Put %1 into %2").arg(describeNodes(session.design(), roots), catalogText(kind.label)),
              Selection::Ids{{box.id}, {}, {}}};
    std::map<NodeId, QPointF> corners;
    for (const NodeId id : roots) {
        edit.changes.emplace_back(MoveNode{id, box.id, session.design().find(id)->placement});
        if (const auto rect = geometry.rectOf(id)) corners.emplace(id, rect->topLeft());
    }
    if (box.parent && geometry.gridOf(*box.parent)) { // a box has its own title: layout finds it room in its row
        for (const NodeId id : roots)
            if (session.design().nodeViews().contains(id)) edit.changes.emplace_back(PutNodeView{id, std::nullopt});
    } else {
        placeAt(session, geometry, corners, edit.changes);
    }
    return edit;
}

} // namespace zonedraft
