// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"
#include "canvas/actions/positions.h"

#include <QCoreApplication>

#include <algorithm>

namespace zonedraft {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

/// Arranges the outermost of `nodes` by a pure function over rectangles.
template <class Arrange>
Edit arrangedBy(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes,
                const QString& text, Arrange arrange)
{
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
    std::map<NodeId, QPointF> corners;
    bool moved = false;
    for (const auto& [number, rect] : arrange(rects)) {
        corners.emplace(order[static_cast<std::size_t>(number)], rect.topLeft());
        moved = moved || rect != rects.at(number);
    }
    Edit edit;
    if (!moved) return edit;
    edit.text = text.arg(describeNodes(session.design(), roots));
    placeAt(session, geometry, corners, edit.changes);
    if (parents.size() == 1) keepNeighbours(session, geometry, *parents.begin(), roots, edit.changes);
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
    return arrangedBy(session, geometry, nodes, tr("Align %1"),
                      [&](const layout::Rects& rects) { return layout::aligned(rects, alignment); });
}

Edit distributeNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes,
                     layout::Axis axis)
{
    return arrangedBy(session, geometry, nodes, tr("Distribute %1"),
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
