// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"
#include "canvas/actions/surroundings.h"

#include <QCoreApplication>

#include <algorithm>

/// New components, with what has to be made around them.
namespace zonedraft {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

/// "Load balancer", "Load balancer 2" …
std::string freeLabel(const Design& design, const std::string& label)
{
    const auto taken = [&](const std::string& text) {
        return std::any_of(design.nodes().begin(), design.nodes().end(),
                           [&](const auto& entry) { return entry.second.displayName() == text; });
    };
    if (!taken(label)) return label;
    for (int number = 2;; ++number)
        if (std::string next = label + ' ' + std::to_string(number); !taken(next)) return next;
}

/// A node with a label and an id that nothing has yet.
Node freshNode(const Design& design, const Kind& kind)
{
    const std::string label = freeLabel(design, catalogText(kind.label).toStdString());
    Node node{design.freeNodeId(kind.label == label ? label : kind.label), kind.name};
    node.label = label;
    return node;
}

/// Where a component of a kind is put when one has not pointed at a place that takes it: elsewhere in the same
/// container, or in another one.
std::optional<DropPlace> elsewhere(const Session& session, const Kind& kind, const DropPlace& place,
                                   std::optional<NodeId> near)
{
    for (const auto parent : {place.parent, anyParentFor(session, kind, near)}) {
        const DropPlace other{{}, parent, {}, {}};
        const auto needed = parent ? surroundingsFor(session, kind, other) : std::nullopt;
        if (needed && needed->missing.empty()) return other;
    }
    return std::nullopt;
}

/// The corner of a component that is held by the pointer at `place`.
QPointF cornerAt(const Kind& kind, const DropPlace& place, bool within)
{
    const QPointF hold =
        kind.container ? QPointF(24, 16) : QPointF(layout::kCardSize.width() / 2, layout::kCardSize.height() / 2);
    QPointF corner = place.position - hold;
    if (place.inner && within) { // not over the title
        corner = {std::max(corner.x(), place.inner->x()), std::max(corner.y(), place.inner->y())};
        if (place.tier && kind.zonePlacement == ZonePlacement::Spread)
            corner.setX(place.inner->x()); // it spans the row
    }
    return layout::snapped(corner);
}

/// The containers that are missing, one in the other. @return the innermost; `outside` when none is missing
std::optional<NodeId> makeMissing(const Session& session, const Surroundings& needed, std::vector<Change>& changes)
{
    static const Name region("region");
    std::optional<NodeId> parent = needed.outside;
    for (std::size_t i = 0; i < needed.missing.size(); ++i) {
        const Kind* kind = needed.missing[i];
        Node node = freshNode(session.design(), *kind);
        node.parent = parent;
        node.placement = needed.placements[i];
        parent = node.id;
        if (kind->slot(region)) // the region of what is drawn already
            for (const Node* other : session.design().nodesSortedById())
                if (const auto known = other->properties.find(region);
                    other->kind == kind->name && known != other->properties.end()) {
                    node.properties.insert_or_assign(region, known->second);
                    break;
                }
        changes.emplace_back(AddNode{std::move(node)});
    }
    return parent;
}

/// Adds a row of subnets to a network that is there, or has just been made.
void addTier(const Session& session, NodeId network, const Kind& kind, const NetworkGrid::Tier& tier,
             std::vector<Change>& changes)
{
    static const Name tiers("tiers"), name("name"), tierKind("kind");
    Value rows = session.evaluation().effective(network, tiers);
    if (const auto slot = kind.slot(tiers); !rows.isSet() && slot) rows = kind.properties[*slot].defaultValue;
    ValueList list = rows.asList() ? *rows.asList() : ValueList{};
    list.emplace_back(ValueMap{{name, Value(tier.name)}, {tierKind, Value(tier.kind)}});
    changes.emplace_back(SetProperty{network, tiers, Value(std::move(list)), {}});
}

/// Whether what is added comes to stand in the row of subnets that was pointed at, or where there are no rows.
bool inRowPointedAt(const Session& session, const DropPlace& place, const Surroundings& needed)
{
    const Placement& placement = needed.missing.empty() ? needed.placement : needed.placements.front();
    if (placement.tier.empty() || needed.outside != place.parent || !place.parent) return true;
    const NetworkGrid grid = session.evaluation().gridOf(*place.parent);
    const auto row = static_cast<std::size_t>(place.tier.value_or(-1));
    return row < grid.tiers.size() && grid.tiers[row].name == placement.tier;
}

Edit addAt(const Session& session, const Kind& kind, const DropPlace& place, const Surroundings& needed, bool pointed)
{
    Edit edit;
    Node node = freshNode(session.design(), kind);
    node.parent = makeMissing(session, needed, edit.changes);
    node.placement = needed.placement;
    if (needed.tier && node.parent) {
        const Kind* around = needed.missing.empty() ? session.kindOf(*node.parent) : needed.missing.back();
        if (around) addTier(session, *node.parent, *around, *needed.tier, edit.changes);
    }
    edit.text = tr("Add %1").arg(catalogText(kind.label));
    edit.select = Selection::Ids{{node.id}, {}, {}};
    const NodeId outermost = needed.missing.empty() ? node.id : std::get<AddNode>(edit.changes.front().data).node.id;
    const Kind& placed = needed.missing.empty() ? kind : *needed.missing.front();
    const bool within = needed.outside == place.parent;
    edit.changes.emplace_back(AddNode{std::move(node)});
    if (!pointed || (needed.tier && needed.missing.empty()) || !inRowPointedAt(session, place, needed))
        return edit; // layout decides where
    const QPointF corner = cornerAt(placed, place, within);
    edit.changes.emplace_back(PutNodeView{outermost, NodeView{corner.x(), corner.y(), {}, {}, false}});
    return edit;
}

Edit addByName(const Session& session, const Kind& kind, const DropPlace& place, std::optional<NodeId> near)
{
    const auto here = surroundingsFor(session, kind, place);
    if (here && here->nothingMissing()) return addAt(session, kind, place, *here, true);
    if (const auto other = elsewhere(session, kind, place, near))
        return addAt(session, kind, *other, *surroundingsFor(session, kind, *other), false);
    return here ? addAt(session, kind, place, *here, true)
                : Edit::refused(fittingFor(session, kind, place).verdict.reason);
}

Edit unknownKind(Name kind)
{
    return Edit::refused(tr("There is no component “%1”.").arg(QString::fromStdString(kind.str())));
}

} // namespace

Edit addNode(const Session& session, Name kindName, const DropPlace& place)
{
    const Kind* kind = session.catalog().find(kindName);
    return kind ? addByName(session, *kind, place, std::nullopt) : unknownKind(kindName);
}

Edit dropNode(const Session& session, Name kindName, const DropPlace& place)
{
    const Kind* kind = session.catalog().find(kindName);
    if (!kind) return unknownKind(kindName);
    const auto needed = surroundingsFor(session, *kind, place);
    return needed ? addAt(session, *kind, place, *needed, true)
                  : Edit::refused(fittingFor(session, *kind, place).verdict.reason);
}

Edit addConnected(const Session& session, Name kindName, const DropPlace& place, NodeId from)
{
    const Kind* source = session.kindOf(from);
    const Kind* target = session.catalog().find(kindName);
    if (!target) return unknownKind(kindName);
    Edit edit = addByName(session, *target, place, from);
    if (edit.empty() || !source) return edit;
    const NodeId made = *edit.select->nodes.begin();
    edit.changes.emplace_back(AddLink{makeLink(session, *source, *target, from, made)});
    edit.text = tr("Add and connect %1").arg(catalogText(target->label));
    return edit;
}

} // namespace zonedraft
