// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/clipboard.h"

#include <algorithm>
#include <cassert>

namespace zonedraft {
namespace {

/// Applies a change that is known to fit.
void must(Design& design, const Change& change)
{
    [[maybe_unused]] const auto applied = design.apply(change);
    assert(applied);
}

void collect(const Design& design, NodeId id, std::set<NodeId>& into)
{
    if (!design.find(id) || !into.insert(id).second) return;
    for (const NodeId child : design.childrenOf(id)) collect(design, child, into);
}

/// Outer nodes first, so that a node's parent is there before it. Within a level by id.
std::vector<NodeId> parentsFirst(const Design& design)
{
    std::vector<NodeId> order;
    std::set<NodeId> seen;
    const auto visit = [&](auto& self, NodeId id) -> void {
        if (!seen.insert(id).second) return;
        order.push_back(id);
        for (const NodeId child : design.childrenOf(id)) self(self, child);
    };
    for (const NodeId id : design.childrenOf(std::nullopt)) visit(visit, id);
    for (const Node* node : design.nodesSortedById()) visit(visit, node->id); // those whose parent does not exist
    return order;
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
        out.emplace_back(MoveNode{to.id, to.parent, to.placement});
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
    // Additions, moves and removals in this order: a node may move out of one that goes, into one that comes.
    // Where moves swap containers, they first go to the board.
    std::vector<Change> edits;
    for (const NodeId id : parentsFirst(to)) {
        const Node& wanted = *to.find(id);
        const Node* present = from.find(id);
        if (present && present->kind == wanted.kind) {
            if (present->parent != wanted.parent && present->parent)
                out.emplace_back(MoveNode{id, std::nullopt, present->placement});
            differenceOfNode(*present, wanted, edits);
        } else if (!present) {
            edits.emplace_back(AddNode{wanted});
        }
    }
    std::vector<Change> removals;
    for (const Node* node : from.nodesSortedById()) {
        const Node* wanted = to.find(node->id);
        if (wanted && wanted->kind == node->kind) continue;
        for (const NodeId child : from.childrenOf(node->id))
            out.emplace_back(MoveNode{child, std::nullopt, from.find(child)->placement});
        if (wanted)
            out.emplace_back(RemoveNode{node->id}), out.emplace_back(AddNode{*wanted});
        else
            removals.emplace_back(RemoveNode{node->id});
    }
    out.insert(out.end(), edits.begin(), edits.end());
    out.insert(out.end(), removals.begin(), removals.end());
}

} // namespace

Design copyPart(const Design& design, std::span<const NodeId> nodes)
{
    std::set<NodeId> chosen;
    for (const NodeId id : nodes) collect(design, id, chosen);
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

Paste pastePart(const Design& design, const Design& part, std::optional<NodeId> parent, Point offset)
{
    NewIds ids;
    Design trial = design; // ids handed out are taken for the next one
    std::vector<Change> changes;
    std::vector<NodeId> roots;
    const std::vector<NodeId> order = parentsFirst(part);
    for (const NodeId id : order) {
        const NodeId fresh = trial.freeNodeId(id.str());
        ids.emplace(id.str(), fresh.str());
        must(trial, AddNode{Node{.id = fresh, .kind = part.find(id)->kind}});
    }
    for (const NodeId id : order) {
        Node node = *part.find(id);
        const bool root = !node.parent || !part.find(*node.parent);
        node.id = newIdOf(id, ids);
        node.parent = root ? parent : std::optional(newIdOf(*node.parent, ids));
        for (NodeId& subnet : node.placement.subnets) subnet = newIdOf(subnet, ids);
        for (auto& [name, value] : node.properties) value = renamed(value, ids);
        for (auto& [role, properties] : node.overrides)
            for (auto& [name, value] : properties) value = renamed(value, ids);
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
        copy.id = trial.freeLinkId(link->id.str());
        copy.from = newIdOf(link->from, ids);
        copy.to = newIdOf(link->to, ids);
        must(trial, AddLink{copy});
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
    for (const Link* link : from.linksSortedById())
        if (!to.find(link->id)) out.emplace_back(RemoveLink{link->id});
    differenceOfNodes(from, to, out);

    // What removals and the steps above took along is compared on the real outcome.
    Design reached = from;
    must(reached, Sequence{out});
    for (const Link* link : to.linksSortedById()) {
        const Link* present = reached.find(link->id);
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
    for (int index = 0; index <= static_cast<int>(Section::Deployments); ++index) {
        const auto section = static_cast<Section>(index);
        differenceOfMaps(reached.section(section), to.section(section), [&](Name key, const Value* value) {
            out.emplace_back(SetEntry{section, key, value ? *value : Value()});
        });
    }
    differenceOfMaps(reached.scenarios(), to.scenarios(), [&](ScenarioId id, const Scenario* scenario) {
        out.emplace_back(PutScenario{id, scenario ? std::optional(*scenario) : std::nullopt});
    });
    differenceOfMaps(
        reached.suppressions(), to.suppressions(), [&](const SuppressionKey& key, const Suppression* suppression) {
            out.emplace_back(PutSuppression{key, suppression ? std::optional(*suppression) : std::nullopt});
        });
    differenceOfMaps(reached.nodeViews(), to.nodeViews(), [&](NodeId id, const NodeView* view) {
        out.emplace_back(PutNodeView{id, view ? std::optional(*view) : std::nullopt});
    });
    differenceOfMaps(reached.linkViews(), to.linkViews(), [&](LinkId id, const LinkView* view) {
        out.emplace_back(PutLinkView{id, view ? std::optional(*view) : std::nullopt});
    });
    differenceOfMaps(reached.boardNotes(), to.boardNotes(), [&](const std::string& id, const BoardNote* note) {
        out.emplace_back(PutBoardNote{id, note ? std::optional(*note) : std::nullopt});
    });
    return Sequence{std::move(out)};
}

} // namespace zonedraft
