// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"

#include "canvas/actions/positions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zonedraft {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

/// Shifts all corners together so that none lies over the title of its container or cell.
void keepBelowTitles(const Session& session, const BoardGeometry& geometry, const std::vector<Change>& moves,
                     std::map<NodeId, QPointF>& corners)
{
    QPointF shift;
    for (const auto& [id, corner] : corners) {
        const Node& node = *session.design().find(id);
        std::optional<NodeId> parent = node.parent;
        Name tier = node.placement.tier;
        for (const Change& change : moves)
            if (const auto* move = std::get_if<MoveNode>(&change.data); move && move->node == id) {
                parent = move->parent;
                tier = move->placement.tier;
            }
        if (!parent) continue;
        std::optional<int> row;
        const NetworkGrid grid = session.evaluation().gridOf(*parent);
        for (std::size_t i = 0; i < grid.tiers.size(); ++i)
            if (grid.tiers[i].name == tier) row = static_cast<int>(i);
        const auto inner = geometry.innerCorner(parent, row);
        if (!inner) continue;
        shift.setX(std::max(shift.x(), inner->x() - corner.x()));
        shift.setY(std::max(shift.y(), inner->y() - corner.y()));
    }
    shift = {std::ceil(shift.x() / layout::kGrid) * layout::kGrid,
             std::ceil(shift.y() / layout::kGrid) * layout::kGrid};
    for (auto& [id, corner] : corners) corner += shift;
}

} // namespace

Link makeLink(const Session& session, const Kind& source, const Kind& target, NodeId from, NodeId to)
{
    const LinkSpec* spec = session.catalog().linkSpec(source, target);
    Link link{
        session.design().freeLinkId(from.str() + "-to-" + to.str()), from, to, spec ? spec->kind : Name("traffic"), {}};
    if (!spec) return link;
    if (spec->portProperty.empty() && spec->port.isSet()) link.properties.emplace(Name("port"), spec->port);
    if (!spec->protocol.empty()) link.properties.emplace(Name("protocol"), Value(spec->protocol));
    return link;
}

Edit connectNodes(const Session& session, NodeId from, NodeId to)
{
    if (const Verdict verdict = canConnect(session, from, to); !verdict) return Edit::refused(verdict.reason);
    const Link link = makeLink(session, *session.kindOf(from), *session.kindOf(to), from, to);
    return {
        {AddLink{link}},
        tr("Connect %1 with %2").arg(describeNodes(session.design(), {from}), describeNodes(session.design(), {to})),
        Selection::Ids{{}, {link.id}, {}}};
}

Edit reconnect(const Session& session, LinkId id, NodeId from, NodeId to)
{
    const Link* link = session.design().find(id);
    if (!link || (link->from == from && link->to == to)) return {};
    if (const Verdict verdict = canConnect(session, from, to); !verdict) return Edit::refused(verdict.reason);
    const LinkSpec* spec = session.catalog().linkSpec(*session.kindOf(from), *session.kindOf(to));
    return {{RerouteLink{id, from, to, spec ? spec->kind : link->kind}, PutLinkView{id, std::nullopt}},
            tr("Reconnect a link")};
}

Edit renameNode(const Session& session, NodeId id, const QString& name)
{
    const Node* node = session.design().find(id);
    if (!node) return {};
    std::string label = name.trimmed().toStdString();
    if (label == id.str()) label.clear();
    if (label == node->label) return {};
    return {{SetLabel{id, label}}, tr("Rename %1").arg(QString::fromStdString(node->displayName()))};
}

Edit moveNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes, QPointF offset,
               const std::optional<DropPlace>& place)
{
    const Design& design = session.design();
    if (const auto refused = refusedForDerived(session, nodes)) return *refused;
    const std::set<NodeId> roots = outermost(design, nodes);
    Edit edit;
    bool elsewhere = false;
    std::map<NodeId, QPointF> corners;
    std::set<std::optional<NodeId>> parents;
    for (const NodeId id : roots) {
        const Node& node = *design.find(id);
        const auto rect = geometry.rectOf(id);
        if (!rect) continue;
        parents.insert(node.parent);
        corners.emplace(id, rect->topLeft() + offset);
        if (!place) continue;
        const Kind* kind = session.catalog().find(node.kind);
        if (!kind) continue;
        const Fitting fitting = fittingFor(session, *kind, *place);
        if (!fitting.verdict) return Edit::refused(fitting.verdict.reason);
        Placement placement = node.placement;
        const bool otherParent = fitting.parent != node.parent;
        if (otherParent)
            placement = fitting.placement;
        else if (place->tier && fitting.parent == place->parent && !fitting.placement.tier.empty()) {
            placement.tier = fitting.placement.tier;
            if (kind->zonePlacement == ZonePlacement::One) placement.zones = fitting.placement.zones;
        }
        if (!otherParent && placement == node.placement) continue;
        edit.changes.emplace_back(MoveNode{id, fitting.parent, placement});
        parents.insert(fitting.parent);
        elsewhere = true;
    }
    if (corners.empty() || (offset.isNull() && !elsewhere)) return {};
    keepBelowTitles(session, geometry, edit.changes, corners);
    placeAt(session, geometry, corners, edit.changes);
    std::vector<Change> kept;
    for (const auto& parent : parents) keepNeighbours(session, geometry, parent, roots, kept);
    std::set<NodeId> seen; // the same neighbour can be met on two ways outwards
    for (const Change& change : kept)
        if (seen.insert(std::get<PutNodeView>(change.data).node).second) edit.changes.push_back(change);
    edit.moved = roots;
    edit.text = (elsewhere ? tr("Move %1 elsewhere") : tr("Move %1")).arg(describeNodes(design, roots));
    return edit;
}

Edit resizeContainer(const Session& session, const BoardGeometry& geometry, NodeId container, const QRectF& rect)
{
    NodeView view = viewAt(session.design(), container, rect.topLeft());
    view.width = rect.width();
    view.height = rect.height();
    std::vector<Change> changes{PutNodeView{container, view}};
    for (const NodeId child : session.design().childrenOf(container)) // the border moves, not the content
        if (const auto place = geometry.rectOf(child); place && !session.design().nodeViews().contains(child))
            changes.emplace_back(PutNodeView{child, viewAt(session.design(), child, place->topLeft())});
    return {std::move(changes), tr("Resize %1").arg(describeNodes(session.design(), {container})), {}, {container}};
}

QRectF leastRect(const Session& session, const BoardGeometry& geometry, NodeId container)
{
    const auto rect = geometry.rectOf(container);
    if (!rect) return {};
    QRectF least(rect->topLeft(), layout::kEmptyContainer);
    for (const NodeId child : session.design().childrenOf(container))
        if (const auto inner = geometry.rectOf(child))
            least = least.united(
                inner->adjusted(-layout::kPadding, -layout::kTopInset, layout::kPadding, layout::kPadding));
    if (const layout::GridGeometry* grid = geometry.gridOf(container))
        for (const QRectF& band : grid->zoneBands)
            least =
                least.united(band.adjusted(-layout::kPadding, -layout::kTopInset, layout::kPadding, layout::kPadding));
    return least;
}

Edit setCollapsed(const Session& session, const BoardGeometry& geometry, NodeId container, bool collapsed)
{
    const auto rect = geometry.rectOf(container);
    if (!rect) return {};
    NodeView view = viewAt(session.design(), container, rect->topLeft());
    view.collapsed = collapsed;
    return {{PutNodeView{container, view}},
            (collapsed ? tr("Collapse %1") : tr("Expand %1")).arg(describeNodes(session.design(), {container}))};
}

Edit addNote(const Session& session, QPointF position, const QString& text)
{
    std::string id;
    for (int number = 1; id.empty() || session.design().boardNotes().contains(id); ++number)
        id = "note-" + std::to_string(number);
    const QPointF corner = layout::snapped(position);
    return {{PutBoardNote{id, BoardNote{corner.x(), corner.y(), 200, 96, text.toStdString()}}},
            tr("Add a note"),
            Selection::Ids{{}, {}, {id}}};
}

Edit editNote(const Session& session, const std::string& note, const BoardNote& changed)
{
    const auto known = session.design().boardNotes().find(note);
    if (known == session.design().boardNotes().end() || known->second == changed) return {};
    return {{PutBoardNote{note, changed}}, known->second.text == changed.text ? tr("Move a note") : tr("Edit a note")};
}

Edit setWaypoints(const Session& session, LinkId link, const std::vector<QPointF>& waypoints)
{
    if (!session.design().find(link)) return {};
    if (waypoints.empty()) return {{PutLinkView{link, std::nullopt}}, tr("Straighten a link")};
    LinkView view;
    for (const QPointF point : waypoints) view.waypoints.push_back({point.x(), point.y()});
    return {{PutLinkView{link, view}}, tr("Bend a link")};
}

} // namespace zonedraft
