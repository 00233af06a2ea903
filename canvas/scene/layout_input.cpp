// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/layout_input.h"

#include <algorithm>

namespace zonedraft {
namespace {

constexpr auto kEntryTraits = {"actor", "entry", "dns", "cdn"};
constexpr auto kSupportingTraits = {"logs",        "metrics", "key",      "governance",
                                    "certificate", "secret",  "identity", "security"};

layout::BoxRole roleOf(const Session& session, const Node& node)
{
    const Kind* kind = session.catalog().find(node.kind);
    if (!kind) return layout::BoxRole::Ordinary;
    if (const Value primary = session.evaluation().effective(node.id, Name("is_primary"));
        kind->container && primary.isBool() && !*primary.asBool())
        return layout::BoxRole::Standby;
    const auto has = [kind](const auto& traits) {
        return std::any_of(traits.begin(), traits.end(), [kind](const char* t) { return kind->hasTrait(Name(t)); });
    };
    if (has(kEntryTraits)) return layout::BoxRole::Entry;
    if (has(kSupportingTraits)) return layout::BoxRole::Supporting;
    return layout::BoxRole::Ordinary;
}

std::optional<int> tierRow(const NetworkGrid& grid, Name tier)
{
    const auto found =
        std::find_if(grid.tiers.begin(), grid.tiers.end(), [&](const auto& t) { return t.name == tier; });
    return found == grid.tiers.end() ? std::nullopt : std::optional(static_cast<int>(found - grid.tiers.begin()));
}

/// The tier that a node names, or the one it would get: that of what stands in it, or the first of a fitting kind.
std::optional<int> rowOf(const Session& session, const NetworkGrid& grid, const Node& node)
{
    if (!node.placement.tier.empty()) return tierRow(grid, node.placement.tier);
    if (const Value subnet = session.evaluation().effective(node.id, Name("subnet")); subnet.isText()) {
        if (const auto id = NodeId::parse(*subnet.asText()))
            for (std::size_t i = 0; i < grid.cells.size(); ++i)
                if (grid.cells[i].subnet == id) return static_cast<int>(i / grid.zones.size());
    }
    for (const NodeId child : session.design().childrenOf(node.id)) {
        const Node* inner = session.design().find(child);
        if (const auto row = inner ? rowOf(session, grid, *inner) : std::nullopt) return row;
    }
    return std::nullopt;
}

/// The cards on the board itself that each of them belongs to by a property of one of the two: a DNS record and where
/// it leads, its zone and its health check.
std::map<NodeId, NodeId> besideOnBoard(const Session& session)
{
    const Design& design = session.design();
    std::map<NodeId, NodeId> beside;
    std::set<NodeId> linked;
    for (const auto& [id, link] : design.links()) {
        linked.insert(link.from);
        linked.insert(link.to);
    }
    std::vector<std::pair<NodeId, NodeId>> references;
    for (const Node* node : design.nodesSortedById()) {
        const Kind* kind = session.catalog().find(node->kind);
        if (node->parent || !kind) continue;
        for (const PropertySpec& property : kind->properties) {
            const auto set = node->properties.find(property.name);
            if (property.type != PropertyType::Ref || set == node->properties.end() || !set->second.isText()) continue;
            const auto id = NodeId::parse(*set->second.asText());
            const Node* other = id ? design.find(*id) : nullptr;
            if (other && !other->parent) references.emplace_back(node->id, *id);
        }
    }
    for (bool more = true; more;) { // from those with links outwards
        more = false;
        for (const auto& [from, to] : references)
            for (const auto& [one, other] : {std::pair{from, to}, std::pair{to, from}}) {
                if (linked.contains(one) || beside.contains(one)) continue;
                if (!linked.contains(other) && !beside.contains(other)) continue;
                beside.emplace(one, other);
                more = true;
            }
    }
    return beside;
}

/// A number per kind, in the order of categories and kinds.
std::map<Name, int> familiesOf(const Session& session)
{
    std::map<std::pair<std::string, std::string>, Name> kinds;
    for (const auto& [id, node] : session.design().nodes())
        if (const Kind* kind = session.catalog().find(node.kind))
            kinds.emplace(std::pair{kind->category.str(), kind->name.str()}, kind->name);
    std::map<Name, int> families;
    for (const auto& [key, kind] : kinds) families.emplace(kind, static_cast<int>(families.size()));
    return families;
}

void collectZones(const Session& session, NodeId node, std::set<int>& zones)
{
    for (const int zone : session.evaluation().zonesOf(node)) zones.insert(zone - 1);
    for (const NodeId child : session.design().childrenOf(node)) collectZones(session, child, zones);
}

} // namespace

void Visibility::reset(const Session& session)
{
    m_hidden.clear();
    m_collapsed.clear();
    const Design& design = session.design();
    for (const auto& [id, view] : design.nodeViews())
        if (view.collapsed && isContainer(session, id)) m_collapsed.insert(id);
    if (m_collapsed.empty()) return;
    for (const auto& [id, node] : design.nodes()) {
        NodeId shown = id;
        for (const Node* at = &node; at && at->parent; at = design.find(*at->parent))
            if (m_collapsed.contains(*at->parent) && *at->parent != id) shown = *at->parent;
        if (shown != id) m_hidden.emplace(id, shown);
    }
}

NodeId Visibility::shownFor(NodeId node) const
{
    const auto found = m_hidden.find(node);
    return found == m_hidden.end() ? node : found->second;
}

bool isContainer(const Session& session, NodeId node)
{
    const Kind* kind = session.kindOf(node);
    return (kind && kind->container) || !session.design().childrenOf(node).empty();
}

std::optional<layout::Cell> cellOf(const Session& session, const NetworkGrid& grid, NodeId id)
{
    const Node* node = session.design().find(id);
    if (!node || grid.empty()) return std::nullopt;
    const auto row = rowOf(session, grid, *node);
    if (!row) return std::nullopt;
    std::set<int> zones;
    collectZones(session, id, zones);
    std::erase_if(zones, [&](int zone) { return zone < 0 || zone >= static_cast<int>(grid.zones.size()); });
    if (zones.empty()) zones.insert(0);
    return layout::Cell{*row, *zones.begin(), *zones.rbegin() - *zones.begin() + 1};
}

layout::LayoutInput makeLayoutInput(const LayoutRequest& request)
{
    const Session& session = request.session;
    layout::LayoutInput input;
    std::unordered_map<NodeId, NetworkGrid> grids;
    for (const Node* node : session.design().nodesSortedById())
        if (isContainer(session, node->id)) grids.emplace(node->id, session.evaluation().gridOf(node->id));
    const std::map<NodeId, NodeId> beside = besideOnBoard(session);
    const std::map<Name, int> families = familiesOf(session);
    for (const Node* node : session.design().nodesSortedById()) {
        if (!request.visibility.shown(node->id)) continue;
        layout::LayoutBox box;
        box.id = request.numbers.of(node->id);
        if (node->parent && session.design().find(*node->parent)) box.parent = request.numbers.of(*node->parent);
        box.container = isContainer(session, node->id) && !request.visibility.collapsed(node->id);
        box.role = roleOf(session, *node);
        if (const auto other = beside.find(node->id); other != beside.end())
            box.beside = request.numbers.of(other->second);
        if (const auto family = families.find(node->kind); family != families.end()) box.family = family->second;
        box.pinned = request.pinned(node->id);
        const auto grid = grids.find(node->id);
        if (box.container) {
            box.size = layout::kEmptyContainer;
            const auto view = session.design().nodeViews().find(node->id);
            if (view != session.design().nodeViews().end() && view->second.width && view->second.height)
                box.size = {*view->second.width, *view->second.height};
            if (!grid->second.empty()) {
                box.grid.emplace();
                for (const auto& tier : grid->second.tiers) box.grid->tiers.push_back({tier.title.toStdString()});
                box.grid->zones = static_cast<int>(grid->second.zones.size());
            }
        } else {
            box.size = request.leafSize(node->id);
        }
        if (node->parent)
            if (const auto around = grids.find(*node->parent); around != grids.end())
                box.cell = cellOf(session, around->second, node->id);
        input.boxes.push_back(std::move(box));
    }
    int number = 0;
    for (const Link* link : session.design().linksSortedById()) {
        const NodeId from = request.visibility.shownFor(link->from);
        const NodeId to = request.visibility.shownFor(link->to);
        if (from != to && session.design().find(from) && session.design().find(to))
            input.links.push_back({number++, request.numbers.of(from), request.numbers.of(to)});
    }
    return input;
}

} // namespace zonedraft
