// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/placement_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace zonedraft {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

Verdict refused(const QString& reason)
{
    return {false, reason};
}

/// "Region, VPC or ECS cluster", in the user's language.
QString parentNames(const Session& session, const Kind& kind)
{
    QStringList names;
    for (const Name pattern : kind.parents) {
        if (pattern == "board")
            names += tr("the board");
        else
            for (const Kind* parent : session.catalog().matching(pattern)) names += catalogText(parent->label);
    }
    names.removeDuplicates();
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    return tr("%1 or %2").arg(names.join(QStringLiteral(", ")), last);
}

/// A database, cache or file system that serves the whole network: such things have a row of their own, the last one.
bool keepsData(const Kind& kind)
{
    static const Name dataStore("data_store");
    return kind.zonePlacement == ZonePlacement::Spread && kind.hasTrait(dataStore);
}

QString tierKindText(Name kind)
{
    if (kind == "public") return tr("public");
    if (kind == "isolated") return tr("isolated");
    return tr("private");
}

} // namespace

bool tierSuits(const Kind& kind, Name tierKind)
{
    return kind.tierKinds.empty() ||
           std::find(kind.tierKinds.begin(), kind.tierKinds.end(), tierKind) != kind.tierKinds.end();
}

Placement placementIn(const NetworkGrid& grid, const Kind& kind, std::optional<int> tier, std::optional<int> zone)
{
    Placement placement;
    if (grid.empty() || kind.tierKinds.empty()) return placement;
    const auto tiers = static_cast<int>(grid.tiers.size());
    if (tier && *tier < tiers && tierSuits(kind, grid.tiers[static_cast<std::size_t>(*tier)].kind)) {
        placement.tier = grid.tiers[static_cast<std::size_t>(*tier)].name;
    } else if (keepsData(kind)) { // behind all that works with it
        for (const auto& row : grid.tiers)
            if (tierSuits(kind, row.kind)) placement.tier = row.name;
    } else {
        for (const Name wanted : kind.tierKinds) { // the first is preferred
            const auto found =
                std::find_if(grid.tiers.begin(), grid.tiers.end(), [&](const auto& t) { return t.kind == wanted; });
            if (found == grid.tiers.end()) continue;
            placement.tier = found->name;
            break;
        }
    }
    if (kind.zonePlacement == ZonePlacement::One) placement.zones = {zone.value_or(0) + 1};
    return placement;
}

Verdict canStandIn(const Session& session, const Kind& kind, std::optional<NodeId> parent)
{
    const Kind* around = parent ? session.kindOf(*parent) : nullptr;
    const bool fits = kind.parents.empty() || std::any_of(kind.parents.begin(), kind.parents.end(), [&](Name pattern) {
                          return parent ? around && around->matches(pattern) : pattern == "board";
                      });
    if (fits) return {};
    const QString name = catalogText(kind.label);
    if (!parent)
        return refused(
            tr("%1 cannot stand on the board itself. It belongs in %2.").arg(name, parentNames(session, kind)));
    return refused(
        tr("%1 cannot stand in %2. It belongs in %3.")
            .arg(name, around ? catalogText(around->label) : tr("an unknown component"), parentNames(session, kind)));
}

Verdict canStandAt(const Session& session, const Kind& kind, const DropPlace& place)
{
    if (const Verdict verdict = canStandIn(session, kind, place.parent); !verdict) return verdict;
    if (!place.parent || !place.tier) return {};
    const NetworkGrid grid = session.evaluation().gridOf(*place.parent);
    if (*place.tier >= static_cast<int>(grid.tiers.size())) return {};
    const NetworkGrid::Tier& tier = grid.tiers[static_cast<std::size_t>(*place.tier)];
    if (tierSuits(kind, tier.kind)) return {};
    QStringList wanted;
    for (const Name name : kind.tierKinds) wanted += tierKindText(name);
    return refused(tr("%1 belongs in a tier that is %2; “%3” is %4.")
                       .arg(catalogText(kind.label), wanted.join(tr(" or ")), tier.title, tierKindText(tier.kind)));
}

Verdict canConnect(const Session& session, NodeId from, NodeId to)
{
    const Design& design = session.design();
    const Node* source = design.find(from);
    const Node* target = design.find(to);
    if (!source || !target) return refused(tr("Only components that are drawn can be connected."));
    if (from == to) return refused(tr("A component cannot be connected with itself."));
    if (design.standsIn(from, to) || design.standsIn(to, from))
        return refused(
            tr("“%1” and “%2” stand in each other; a connection would say nothing.")
                .arg(QString::fromStdString(source->displayName()), QString::fromStdString(target->displayName())));
    const Kind* sourceKind = session.kindOf(from);
    const Kind* targetKind = session.kindOf(to);
    const LinkSpec* spec = sourceKind && targetKind ? session.catalog().linkSpec(*sourceKind, *targetKind) : nullptr;
    if (!spec)
        return refused(tr("%1 does not accept connections from %2.")
                           .arg(targetKind ? catalogText(targetKind->label) : QString::fromStdString(to.str()),
                                sourceKind ? catalogText(sourceKind->label) : QString::fromStdString(from.str())));
    for (const LinkId id : design.linksOf(from))
        if (const Link* link = design.find(id); link->from == from && link->to == to && link->kind == spec->kind)
            return refused(tr("They are connected already."));
    return {};
}

std::vector<const Kind*> connectableKinds(const Session& session, NodeId from)
{
    std::vector<const Kind*> kinds;
    const Kind* source = session.kindOf(from);
    if (!source) return kinds;
    for (const auto& kind : session.catalog().kinds())
        if (kind->drawn && session.catalog().linkSpec(*source, *kind)) kinds.push_back(kind.get());
    std::sort(kinds.begin(), kinds.end(), [](const Kind* a, const Kind* b) {
        return catalogText(a->label).localeAwareCompare(catalogText(b->label)) < 0;
    });
    return kinds;
}

Fitting fittingFor(const Session& session, const Kind& kind, const DropPlace& place)
{
    const Verdict here = canStandAt(session, kind, place);
    if (place.parent && !here && canStandIn(session, kind, place.parent))
        return {here, {}, {}}; // the container would do, the tier does not
    std::optional<NodeId> parent = place.parent;
    for (;;) {
        if (canStandIn(session, kind, parent)) break;
        if (!parent) return {here, {}, {}};
        const Node* node = session.design().find(*parent);
        parent = node ? node->parent : std::nullopt;
    }
    Fitting fitting{{}, parent, {}};
    if (!parent) return fitting;
    const bool same = parent == place.parent;
    const NetworkGrid grid = session.evaluation().gridOf(*parent);
    fitting.placement = placementIn(grid, kind, same ? place.tier : std::nullopt, same ? place.zone : std::nullopt);
    return fitting;
}

} // namespace zonedraft
