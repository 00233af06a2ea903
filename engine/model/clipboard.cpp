// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/clipboard.h"

#include <algorithm>
#include <cassert>
#include <unordered_set>

namespace zonedraft {
namespace {

/// Applies a change that is known to fit.
void must(Design& design, const Change& change)
{
    [[maybe_unused]] const auto applied = design.apply(change);
    assert(applied);
}

/// The given nodes, then all that stands in them; each once.
std::vector<NodeId> withContent(const Design& design, std::span<const NodeId> nodes)
{
    std::vector<NodeId> out;
    std::unordered_set<NodeId> seen;
    for (const NodeId id : nodes)
        if (design.find(id) && seen.insert(id).second) out.push_back(id);
    for (std::size_t at = 0; at < out.size(); ++at)
        for (const NodeId child : design.childrenOf(out[at]))
            if (seen.insert(child).second) out.push_back(child);
    return out;
}

/// Outer nodes first, so that a node's parent is there before it; those whose parent does not exist, or that stand in
/// a circle, come last.
std::vector<NodeId> parentsFirst(const Design& design)
{
    std::vector<NodeId> start = design.childrenOf(std::nullopt);
    std::vector<NodeId> order = withContent(design, start);
    if (order.size() == design.nodeCount()) return order;
    for (const Node* node : design.nodesSortedById())
        if (node->parent && !design.find(*node->parent)) start.push_back(node->id);
    order = withContent(design, start);
    if (order.size() == design.nodeCount()) return order;
    for (const Node* node : design.nodesSortedById()) start.push_back(node->id);
    return withContent(design, start);
}

using NewIds = std::map<std::string, std::string>;

Value renamed(const Value& value, const NewIds& ids)
{
    if (const std::string* text = value.asText()) {
        const auto found = ids.find(*text);
        return found == ids.end() ? value : Value(found->second);
    }
    if (const ValueList* list = value.asList()) {
        ValueList out;
        for (const Value& item : *list) out.push_back(renamed(item, ids));
        return Value(std::move(out));
    }
    if (const ValueMap* map = value.asMap()) {
        ValueMap out;
        for (const auto& [key, item] : *map) out.emplace_back(key, renamed(item, ids));
        return Value(std::move(out));
    }
    return value;
}

/// `id` itself when it is free, else with the next free number; it is taken afterwards.
template <class Exists>
std::string freshId(const std::string& id, std::unordered_set<std::string>& taken, Exists exists)
{
    const auto used = [&](const std::string& text) { return taken.contains(text) || exists(text); };
    std::string fresh = id;
    if (used(fresh)) {
        std::string stem = idTextFrom(id);
        const auto digits = stem.find_last_not_of("0123456789"); // "api-2" goes on with "api-3"
        if (digits != std::string::npos && digits > 0 && digits + 1 < stem.size() && stem[digits] == '-')
            stem.resize(digits);
        for (int number = 2; used(fresh); ++number) fresh = stem + '-' + std::to_string(number);
    }
    taken.insert(fresh);
    return fresh;
}

NodeId newIdOf(NodeId id, const NewIds& ids)
{
    const auto found = ids.find(id.str());
    return found == ids.end() ? id : *NodeId::parse(found->second);
}

template <class Map, class Put>
void differenceOfMaps(const Map& from, const Map& to, Put put)
{
    for (const auto& [key, value] : from)
        if (!to.contains(key)) put(key, nullptr);
    for (const auto& [key, value] : to) {
        const auto before = from.find(key);
        if (before == from.end() || !(before->second == value)) put(key, &value);
    }
}

void differenceOfNode(const Node& from, const Node& to, std::vector<Change>& out)
{
    if (from.label != to.label) out.emplace_back(SetLabel{to.id, to.label});
    if (from.notes != to.notes) out.emplace_back(SetNodeNotes{to.id, to.notes});
    if (from.parent != to.parent || !(from.placement == to.placement))
        out.emplace_back(MoveNode{to.id, to.parent, to.placement, true}); // another move may end a circle again
    differenceOfMaps(from.properties, to.properties, [&](Name key, const Value* value) {
        out.emplace_back(SetProperty{to.id, key, value ? *value : Value(), {}});
    });
    std::set<std::string> roles;
    for (const auto* overrides : {&from.overrides, &to.overrides})
        for (const auto& [role, properties] : *overrides) roles.insert(role);
    static const PropertyMap none;
    const auto of = [](const Node& node, const std::string& role) -> const PropertyMap& {
        const auto found = node.overrides.find(role);
        return found == node.overrides.end() ? none : found->second;
    };
    for (const std::string& role : roles)
        differenceOfMaps(of(from, role), of(to, role), [&](Name key, const Value* value) {
            out.emplace_back(SetOverride{to.id, role, key, value ? *value : Value()});
        });
}

void differenceOfNodes(const Design& from, const Design& to, std::vector<Change>& out)
{
    // Nodes come and go alone: what hangs on them is compared by itself. A kind cannot be altered, only replaced.
    for (const Node* node : from.nodesSortedById()) {
        const Node* wanted = to.find(node->id);
        if (!wanted || wanted->kind != node->kind) out.emplace_back(RemoveNode{node->id, true});
    }
    for (const NodeId id : parentsFirst(to)) {
        const Node& wanted = *to.find(id);
        const Node* present = from.find(id);
        if (present && present->kind == wanted.kind)
            differenceOfNode(*present, wanted, out);
        else
            out.emplace_back(AddNode{wanted});
    }
}

void differenceOfLinks(const Design& from, const Design& to, std::vector<Change>& out)
{
    for (const Link* link : from.linksSortedById())
        if (!to.find(link->id)) out.emplace_back(RemoveLink{link->id, true});
    for (const Link* link : to.linksSortedById()) {
        const Link* present = from.find(link->id);
        if (!present) {
            out.emplace_back(AddLink{*link});
            continue;
        }
        if (present->from != link->from || present->to != link->to || present->kind != link->kind)
            out.emplace_back(RerouteLink{link->id, link->from, link->to, link->kind});
        differenceOfMaps(present->properties, link->properties, [&](Name key, const Value* value) {
            out.emplace_back(SetLinkProperty{link->id, key, value ? *value : Value(), {}});
        });
    }
}

template <class T>
std::optional<T> copied(const T* item)
{
    return item ? std::optional(*item) : std::nullopt;
}

void differenceOfViews(const Design& from, const Design& to, std::vector<Change>& out)
{
    differenceOfMaps(from.nodeViews(), to.nodeViews(),
                     [&](NodeId id, const NodeView* view) { out.emplace_back(PutNodeView{id, copied(view)}); });
    differenceOfMaps(from.linkViews(), to.linkViews(),
                     [&](LinkId id, const LinkView* view) { out.emplace_back(PutLinkView{id, copied(view)}); });
    differenceOfMaps(from.boardNotes(), to.boardNotes(), [&](const std::string& id, const BoardNote* note) {
        out.emplace_back(PutBoardNote{id, copied(note)});
    });
}

} // namespace

Design copyPart(const Design& design, std::span<const NodeId> nodes)
{
    const std::vector<NodeId> all = withContent(design, nodes);
    const std::set<NodeId> chosen(all.begin(), all.end());
    Design part;
    must(part, SetTitle{design.title()});
    for (const NodeId id : chosen) {
        Node node = *design.find(id);
        if (node.parent && !chosen.contains(*node.parent)) node.parent.reset();
        must(part, AddNode{std::move(node)});
        if (const auto view = design.nodeViews().find(id); view != design.nodeViews().end())
            must(part, PutNodeView{id, view->second});
    }
    for (const Link* link : design.linksSortedById()) {
        if (!chosen.contains(link->from) || !chosen.contains(link->to)) continue;
        must(part, AddLink{*link});
        if (const auto view = design.linkViews().find(link->id); view != design.linkViews().end())
            must(part, PutLinkView{link->id, view->second});
    }
    return part;
}

Paste pastePart(const Design& design, const Design& part, std::optional<NodeId> parent, Point offset,
                const HoldsReference& holdsReference)
{
    NewIds ids;
    std::unordered_set<std::string> taken;
    std::vector<Change> changes;
    std::vector<NodeId> roots;
    const std::vector<NodeId> order = parentsFirst(part);
    for (const NodeId id : order)
        ids.emplace(id.str(), freshId(id.str(), taken, [&](const std::string& text) {
                        return design.find(*NodeId::parse(text)) != nullptr;
                    }));
    const auto follow = [&](Name kind, PropertyMap& properties) {
        for (auto& [name, value] : properties)
            if (!holdsReference || holdsReference(kind, name)) value = renamed(value, ids);
    };
    taken.clear();
    for (const NodeId id : order) {
        Node node = *part.find(id);
        const bool root = !node.parent || !part.find(*node.parent);
        node.id = newIdOf(id, ids);
        node.parent = root ? parent : std::optional(newIdOf(*node.parent, ids));
        for (NodeId& subnet : node.placement.subnets) subnet = newIdOf(subnet, ids);
        follow(node.kind, node.properties);
        for (auto& [role, properties] : node.overrides) follow({}, properties);
        if (root) roots.push_back(node.id);
        const NodeId pasted = node.id;
        changes.emplace_back(AddNode{std::move(node)});
        if (const auto view = part.nodeViews().find(id); view != part.nodeViews().end()) {
            NodeView moved = view->second;
            moved.x += offset.x;
            moved.y += offset.y;
            changes.emplace_back(PutNodeView{pasted, moved});
        }
    }
    for (const Link* link : part.linksSortedById()) {
        Link copy = *link;
        copy.id = *LinkId::parse(freshId(link->id.str(), taken, [&](const std::string& text) {
            return design.find(*LinkId::parse(text)) != nullptr;
        }));
        copy.from = newIdOf(link->from, ids);
        copy.to = newIdOf(link->to, ids);
        changes.emplace_back(AddLink{copy});
        if (const auto view = part.linkViews().find(link->id); view != part.linkViews().end()) {
            LinkView moved = view->second;
            for (Point& point : moved.waypoints) point = {point.x + offset.x, point.y + offset.y};
            changes.emplace_back(PutLinkView{copy.id, std::move(moved)});
        }
    }
    return {Sequence{std::move(changes)}, std::move(roots)};
}

Change difference(const Design& from, const Design& to)
{
    std::vector<Change> out;
    if (from.title() != to.title()) out.emplace_back(SetTitle{to.title()});
    if (from.notes() != to.notes()) out.emplace_back(SetNotes{to.notes()});
    for (int index = 0; index <= static_cast<int>(Section::Deployments); ++index) {
        const auto section = static_cast<Section>(index);
        differenceOfMaps(from.section(section), to.section(section), [&](Name key, const Value* value) {
            out.emplace_back(SetEntry{section, key, value ? *value : Value()});
        });
    }
    differenceOfNodes(from, to, out);
    differenceOfLinks(from, to, out);
    differenceOfMaps(from.scenarios(), to.scenarios(), [&](ScenarioId id, const Scenario* scenario) {
        out.emplace_back(PutScenario{id, copied(scenario)});
    });
    differenceOfMaps(from.suppressions(), to.suppressions(),
                     [&](const SuppressionKey& key, const Suppression* suppression) {
                         out.emplace_back(PutSuppression{key, copied(suppression)});
                     });
    differenceOfViews(from, to, out);
    return Sequence{std::move(out)};
}

} // namespace zonedraft
