// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/surroundings.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <set>

namespace zonedraft {
namespace {

constexpr std::size_t kMostMissing = 4; ///< region, network, cluster, namespace

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

/// The innermost place around `parent`, itself included, where the kind may stand; outer nothing = the board.
std::optional<std::optional<NodeId>> placeFor(const Session& session, const Kind& kind, std::optional<NodeId> parent)
{
    for (;;) {
        if (canStandIn(session, kind, parent)) return parent;
        if (!parent) return std::nullopt;
        const Node* node = session.design().find(*parent);
        parent = node ? node->parent : std::nullopt;
    }
}

/// The shortest chain of containers, outermost first, of which the outermost may stand at the place.
std::optional<Surroundings> shortestChain(const Session& session, const Kind& kind, std::optional<NodeId> parent)
{
    std::deque<std::vector<const Kind*>> open{{}}; // innermost first
    std::set<const Kind*> seen{&kind};
    while (!open.empty()) {
        const std::vector<const Kind*> chain = open.front();
        open.pop_front();
        const Kind& inner = chain.empty() ? kind : *chain.back();
        if (const auto outside = placeFor(session, inner, parent))
            return Surroundings{*outside, {chain.rbegin(), chain.rend()}};
        if (chain.size() == kMostMissing) continue;
        for (const Name pattern : inner.parents)
            for (const Kind* outer : session.catalog().matching(pattern)) {
                if (!outer->drawn || !outer->container || !seen.insert(outer).second) continue;
                open.push_back(chain);
                open.back().push_back(outer);
            }
    }
    return std::nullopt;
}

/// The rows that a container of a kind has when nothing was said.
NetworkGrid gridOfNew(const Kind& kind)
{
    static const Name tiers("tiers"), name("name"), tierKind("kind");
    NetworkGrid grid;
    const auto slot = kind.slot(tiers);
    const ValueList* rows = slot ? kind.properties[*slot].defaultValue.asList() : nullptr;
    for (const Value& row : rows ? *rows : ValueList{})
        if (const std::string *called = row.at(name).asText(), *is = row.at(tierKind).asText(); called && is)
            grid.tiers.push_back({Name(*called), QString::fromStdString(*called), Name(*is)});
    if (!grid.tiers.empty()) grid.zones.emplace_back();
    return grid;
}

/// A row of the kind that is preferred, with a name that no other row has.
NetworkGrid::Tier newTier(const NetworkGrid& grid, const Kind& kind)
{
    const std::string wanted = kind.tierKinds.front().str();
    std::string name = wanted;
    for (int number = 2; std::ranges::any_of(grid.tiers, [&](const auto& tier) { return tier.name.str() == name; });
         ++number)
        name = wanted + '-' + std::to_string(number);
    return {Name(name), QString::fromStdString(name), kind.tierKinds.front()};
}

} // namespace

std::optional<NodeId> anyParentFor(const Session& session, const Kind& kind, std::optional<NodeId> near)
{
    const Node* beside = near ? session.design().find(*near) : nullptr;
    for (auto around = beside ? beside->parent : std::nullopt; around; around = session.design().find(*around)->parent)
        if (canStandIn(session, kind, around)) return around;
    for (const Name pattern : kind.parents)
        for (const Node* node : session.design().nodesSortedById())
            if (const Kind* parent = session.kindOf(node->id); parent && parent->matches(pattern)) return node->id;
    return std::nullopt;
}

QString surroundingsText(const Surroundings& needed)
{
    QStringList parts;
    for (const Kind* kind : needed.missing) parts += catalogText(kind->label);
    if (needed.tier) parts += tr("tier “%1”").arg(needed.tier->title);
    return parts.isEmpty() ? QString() : tr("Adds around it: %1").arg(parts.join(QStringLiteral(" › ")));
}

std::optional<Surroundings> surroundingsFor(const Session& session, const Kind& kind, const DropPlace& place)
{
    auto found = shortestChain(session, kind, place.parent);
    if (!found) return std::nullopt;
    NetworkGrid grid = found->outside ? session.evaluation().gridOf(*found->outside) : NetworkGrid{};
    DropPlace within = place;
    if (found->outside != place.parent) within = {};
    for (const Kind* missing : found->missing) {
        found->placements.push_back(placementIn(grid, *missing, within.tier, within.zone));
        grid = gridOfNew(*missing);
        within = {};
    }
    if (grid.empty() || kind.tierKinds.empty()) return found;
    const auto suits = [&](const NetworkGrid::Tier& tier) { return tierSuits(kind, tier.kind); };
    if (std::ranges::none_of(grid.tiers, suits)) {
        found->tier = newTier(grid, kind);
        grid.tiers.push_back(*found->tier);
        within.tier = static_cast<int>(grid.tiers.size()) - 1;
    } else if (within.tier && !suits(grid.tiers[static_cast<std::size_t>(*within.tier)])) {
        return std::nullopt;
    }
    found->placement = placementIn(grid, kind, within.tier, within.zone);
    return found;
}

} // namespace zonedraft
