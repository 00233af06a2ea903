// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/effective_design_editor.h"

#include "engine/base/threads/parallel.h"
#include "engine/derive/graph_facts.h"

#include <algorithm>

namespace zonedraft {
namespace {

const Name kMirrorRole("mirror"), kRoles("overridden_roles");

/// Request paths begin at nodes of these kinds.
bool isEntry(const Kind* kind)
{
    static const Name entry("entry");
    return kind && kind->hasTrait(entry);
}

/// Inserts into, or removes from, a list that is kept sorted by the ids of its entries.
template <class Items>
void insertById(std::vector<std::uint32_t>& list, std::uint32_t index, const Items& items)
{
    const auto at =
        std::lower_bound(list.begin(), list.end(), index, [&](auto a, auto b) { return items[a].id < items[b].id; });
    if (at == list.end() || *at != index) list.insert(at, index);
}

template <class Items>
void eraseById(std::vector<std::uint32_t>& list, std::uint32_t index, const Items& items)
{
    const auto at =
        std::lower_bound(list.begin(), list.end(), index, [&](auto a, auto b) { return items[a].id < items[b].id; });
    if (at != list.end() && *at == index) list.erase(at);
}

/// Ids that a document writes as text become references where the property refers to nodes.
Value withReferences(const PropertySpec& spec, const Value& value)
{
    if (spec.type == PropertyType::Ref) {
        const auto id = value.asText() ? NodeId::parse(*value.asText()) : std::nullopt;
        return id ? Value(*id) : value;
    }
    if (spec.fields.empty()) return value;
    if (const ValueList* list = value.asList()) {
        ValueList out;
        for (const Value& item : *list) out.push_back(withReferences(spec.fields.front(), item));
        return Value(std::move(out));
    }
    if (const ValueMap* map = value.asMap()) {
        ValueMap out;
        for (const auto& [key, item] : *map) {
            const PropertySpec* field = spec.type == PropertyType::Record ? spec.field(key) : spec.element();
            out.emplace_back(key, field ? withReferences(*field, item) : item);
        }
        return Value(std::move(out));
    }
    return value;
}

} // namespace

void EffectiveDesignEditor::clear()
{
    // What the nodes hold is half a million small pieces of memory in a large design.
    auto& nodes = m_design.m_nodes;
    eachInParallel(nodes.size() / 256 + 1, [&](std::size_t part) {
        for (std::size_t at = part * 256; at < std::min(nodes.size(), part * 256 + 256); ++at)
            nodes[at] = EffectiveNode(nodes[at].id);
    });
    m_design = EffectiveDesign(m_design.m_catalog);
    m_free.clear();
    m_freeLinks.clear();
    m_dangling.clear();
    forgetChanges();
}

void EffectiveDesignEditor::expect(std::size_t nodes, std::size_t links)
{
    const std::size_t all = nodes * 4; // three derived for each drawn one
    m_design.m_nodes.reserve(all);
    m_design.m_nodeIndex.reserve(all);
    for (auto* lists : {&m_design.m_out, &m_design.m_in, &m_design.m_children, &m_design.m_derived})
        lists->reserve(all);
    m_design.m_links.reserve(links);
    m_design.m_linkIndex.reserve(links);
}

void EffectiveDesignEditor::forgetChanges()
{
    m_cells.clear();
    m_added.clear();
    m_removed.clear();
    m_addedLinks.clear();
    m_removedLinks.clear();
    m_graphChanged = false;
}

NodeIndex EffectiveDesignEditor::addNode(NodeId id, const Kind* kind)
{
    NodeIndex index = 0;
    if (m_free.empty()) {
        index = static_cast<NodeIndex>(m_design.m_nodes.size());
        m_design.m_nodes.push_back(EffectiveNode(id));
        m_design.m_out.emplace_back();
        m_design.m_in.emplace_back();
        m_design.m_children.emplace_back();
        m_design.m_derived.emplace_back();
    } else {
        index = m_free.back();
        m_free.pop_back();
        m_design.m_nodes[index] = EffectiveNode(id);
    }
    EffectiveNode& node = m_design.m_nodes[index];
    node.kind = kind;
    if (kind) node.values = PropertyValues(kind->properties);
    m_design.m_nodeIndex[id] = index;
    setKindMembership(index, true);
    // Nobody can have read a node that was not there, other than by looking for it.
    changed(CellSpace::Lookup, lookupIndex(id));
    m_added.push_back(index);
    m_graphChanged |= isEntry(kind);
    resolveEnds(id, index);
    return index;
}

void EffectiveDesignEditor::structureChanged(NodeIndex index)
{
    changed(CellSpace::Node, index, cell_code::kStructure);
}

void EffectiveDesignEditor::childrenChanged(NodeIndex parent, const Kind* kind)
{
    changed(CellSpace::Node, parent, cell_code::kChildren);
    changed(CellSpace::Node, parent, cell_code::kChildrenOfKind + (kind ? kind->index : cell_code::kNoKind));
}

void EffectiveDesignEditor::setKindMembership(NodeIndex index, bool member)
{
    const EffectiveNode& node = m_design.m_nodes[index];
    if (!node.kind) return;
    m_design.changeMembership(index, member, m_filling);
    changed(CellSpace::Kind, node.kind->index);
}

void EffectiveDesignEditor::removeNode(NodeIndex index)
{
    for (const NodeIndex derived : std::vector(m_design.m_derived[index])) removeNode(derived);
    EffectiveNode& node = m_design.m_nodes[index];
    if (node.enabled) setKindMembership(index, false);
    if (node.parent != kNoIndex) {
        eraseById(m_design.m_children[node.parent], index, m_design.m_nodes);
        childrenChanged(node.parent, node.kind);
    }
    if (node.owner != kNoIndex) {
        eraseById(m_design.m_derived[node.owner], index, m_design.m_nodes);
        changed(CellSpace::Node, node.owner, cell_code::kDerived);
    }
    for (const NodeIndex child : std::vector(m_design.m_children[index])) {
        m_design.m_nodes[child].parent = kNoIndex;
        structureChanged(child);
    }
    m_design.m_children[index].clear();
    for (const auto& list : {m_design.m_out[index], m_design.m_in[index]})
        for (const LinkIndex link : list) {
            disconnect(link);
            EffectiveLink& dangling = m_design.m_links[link];
            (dangling.fromId == node.id ? dangling.from : dangling.to) = kNoIndex;
            if (dangling.fromId == node.id && dangling.toId == node.id) dangling.to = kNoIndex;
            m_dangling[node.id].push_back(link);
            changed(CellSpace::Link, link, cell_code::kStructure);
        }
    m_design.m_nodeIndex.erase(node.id);
    changed(CellSpace::Lookup, lookupIndex(node.id));
    structureChanged(index);
    m_graphChanged |= isEntry(node.kind);
    const NodeId id = node.id;
    node = EffectiveNode(id);
    node.alive = node.enabled = false;
    m_removed.push_back(index);
    m_free.push_back(index);
}

void EffectiveDesignEditor::assign(PropertyValues& present, PropertyValues fresh, CellSpace space, std::uint32_t index)
{
    // Both lists are sorted by slot: what is only in one, or differs, has changed.
    auto before = present.given().begin(), now = fresh.given().begin();
    const auto endBefore = present.given().end(), endNow = fresh.given().end();
    const std::size_t noted = m_cells.size();
    while (before != endBefore || now != endNow) {
        if (now == endNow || (before != endBefore && before->slot < now->slot)) {
            changed(space, index, (before++)->slot);
        } else if (before == endBefore || now->slot < before->slot) {
            changed(space, index, (now++)->slot);
        } else {
            if (*before != *now) changed(space, index, now->slot);
            ++before;
            ++now;
        }
    }
    if (space == CellSpace::Node && m_cells.size() > noted) changed(space, index, cell_code::kGiven);
    present = std::move(fresh);
}

void EffectiveDesignEditor::syncNode(const Design& design, const Scenario* scenario, NodeId id)
{
    const Node* drawn = design.find(id);
    NodeIndex index = m_design.find(id);
    const Kind* kind = drawn ? m_design.m_catalog->find(drawn->kind) : nullptr;
    if (index != kNoIndex && (!drawn || m_design.m_nodes[index].kind != kind)) {
        removeNode(index);
        index = kNoIndex;
    }
    if (!drawn) return;
    const bool isNew = index == kNoIndex;
    if (isNew) index = addNode(id, kind);
    const Patch* patch = nullptr;
    if (scenario)
        if (const auto found = scenario->nodes.find(id); found != scenario->nodes.end()) patch = &found->second;

    EffectiveNode& node = m_design.m_nodes[index];
    const bool enabled = !patch || patch->enabled.value_or(true);
    if (node.enabled != enabled) {
        node.enabled = enabled;
        setKindMembership(index, enabled);
        structureChanged(index);
        m_graphChanged = true;
    }
    if (node.label != drawn->displayName() || !(node.placement == drawn->placement)) {
        node.label = drawn->displayName();
        node.placement = drawn->placement;
        structureChanged(index);
    }
    if (!kind) return;
    PropertyValues fresh(kind->properties);
    const auto set = [&](const PropertyMap& properties, ValueSource source) {
        for (const auto& [name, value] : properties)
            if (const auto slot = kind->slot(name))
                fresh.set(*slot, withReferences(kind->properties[*slot], value), source);
    };
    // A mirrored component has its values from the original, and overrides of its own under no role.
    const bool mirrored = id.derived();
    set(drawn->properties, mirrored ? ValueSource::Derived : ValueSource::Set);
    if (patch) set(patch->properties, ValueSource::Scenario);
    if (mirrored) {
        if (const auto own = drawn->overrides.find(""); own != drawn->overrides.end())
            set(own->second, ValueSource::Override);
        node.origin = {Pass::Drawn, m_design.find(id.owner()), kMirrorRole, ZD_NOOP("engine", "mirrored region")};
    }
    if (scenario && !scenario->regions.empty())
        for (const Slot slot : m_regions.of(*kind)) {
            if (fresh.source(slot) == ValueSource::Scenario) continue; // stated for this scenario
            Value moved = m_regions.moved(kind->properties[slot], fresh.value(slot), scenario->regions);
            if (moved != fresh.value(slot)) fresh.set(slot, std::move(moved), ValueSource::Scenario);
        }
    if (isNew)
        node.values = std::move(fresh);
    else
        assign(node.values, std::move(fresh), CellSpace::Node, index);
    // What is overridden is derived later, or not at all: a rule tells of roles that nothing has.
    std::vector<Attribute> overridden;
    if (!drawn->overrides.empty() && !mirrored) {
        ValueList roles;
        for (const auto& [role, properties] : drawn->overrides) // a mirroring region overrides connections, too
            if (const auto link = LinkId::parse(id.str() + '/' + role); !link || !design.find(*link))
                roles.emplace_back(role);
        if (!roles.empty()) overridden.push_back({kRoles, Value(std::move(roles)), Origin{}});
    }
    if (!overridden.empty() || !m_design.m_nodes[index].attributes.empty())
        setAttributes(index, Pass::Drawn, std::move(overridden));
}

void EffectiveDesignEditor::syncParent(const Design& design, NodeId id)
{
    const NodeIndex index = m_design.find(id);
    const Node* drawn = design.find(id);
    if (index == kNoIndex || !drawn) return;
    EffectiveNode& node = m_design.m_nodes[index];
    const NodeIndex parent = drawn->parent ? m_design.find(*drawn->parent) : kNoIndex;
    if (node.parent == parent) return;
    if (node.parent != kNoIndex) {
        eraseById(m_design.m_children[node.parent], index, m_design.m_nodes);
        childrenChanged(node.parent, node.kind);
    }
    node.parent = parent;
    if (parent != kNoIndex) {
        insertById(m_design.m_children[parent], index, m_design.m_nodes);
        childrenChanged(parent, node.kind);
    }
    structureChanged(index);
    for (const NodeIndex derived : m_design.m_derived[index]) {
        m_design.m_nodes[derived].parent = kNoIndex; // derived nodes stand where their owner stands; see Reader
        structureChanged(derived);
    }
}

NodeIndex EffectiveDesignEditor::putDerived(NodeIndex owner, NodeDraft wanted, const PropertyMap* overrides)
{
    const NodeId id = m_design.m_nodes[owner].id.child(wanted.role);
    const Kind* kind = m_design.m_catalog->find(wanted.kind);
    NodeIndex index = m_design.find(id);
    if (index != kNoIndex && m_design.m_nodes[index].kind != kind) {
        removeNode(index);
        index = kNoIndex;
    }
    const bool isNew = index == kNoIndex;
    if (isNew) {
        index = addNode(id, kind);
        m_design.m_nodes[index].owner = owner;
        insertById(m_design.m_derived[owner], index, m_design.m_nodes);
        changed(CellSpace::Node, owner, cell_code::kDerived);
    }
    EffectiveNode& node = m_design.m_nodes[index];
    if (node.label != wanted.label) {
        node.label = std::move(wanted.label);
        structureChanged(index);
    }
    PropertyValues fresh = kind ? PropertyValues(kind->properties) : PropertyValues();
    fresh.reserve(wanted.properties.size());
    std::vector<Attribute> beyond;
    for (auto& [name, value] : wanted.properties) {
        const auto slot = kind ? kind->slot(name) : std::nullopt;
        if (!slot)
            beyond.push_back({name, std::move(value), wanted.origin});
        else if (value.isSet())
            fresh.set(*slot, std::move(value), ValueSource::Derived);
    }
    if (overrides)
        for (const auto& [name, value] : *overrides)
            if (const auto slot = kind ? kind->slot(name) : std::nullopt)
                fresh.set(*slot, withReferences(kind->properties[*slot], value), ValueSource::Override);
    if (isNew)
        node.values = std::move(fresh);
    else
        assign(node.values, std::move(fresh), CellSpace::Node, index);
    setAttributes(index, wanted.origin.pass, std::move(beyond));
    m_design.m_nodes[index].origin = std::move(wanted.origin);
    return index;
}

void EffectiveDesignEditor::setAttributes(NodeIndex index, Pass pass, std::vector<Attribute> attributes)
{
    auto& present = m_design.m_nodes[index].attributes;
    const auto same = [](const Attribute& a, const Attribute& b) { return a.name == b.name && a.value == b.value; };
    for (const Attribute& attribute : attributes)
        if (std::none_of(present.begin(), present.end(),
                         [&](const Attribute& other) { return same(attribute, other); }))
            attributeChanged(index, attribute.name);
    for (const Attribute& old : present) {
        if (old.origin.pass != pass) continue;
        if (std::none_of(attributes.begin(), attributes.end(),
                         [&](const Attribute& other) { return other.name == old.name; }))
            attributeChanged(index, old.name);
    }
    std::erase_if(present, [&](const Attribute& old) { return old.origin.pass == pass; });
    for (Attribute& attribute : attributes) present.push_back(std::move(attribute));
}

void EffectiveDesignEditor::connect(LinkIndex index)
{
    const EffectiveLink& link = m_design.m_links[index];
    m_graphChanged = true;
    if (link.from == kNoIndex || link.to == kNoIndex) return;
    insertById(m_design.m_out[link.from], index, m_design.m_links);
    insertById(m_design.m_in[link.to], index, m_design.m_links);
    changed(CellSpace::Node, link.from, cell_code::kLinksOut);
    changed(CellSpace::Node, link.to, cell_code::kLinksIn);
}

void EffectiveDesignEditor::disconnect(LinkIndex index)
{
    const EffectiveLink& link = m_design.m_links[index];
    m_graphChanged = true;
    if (link.from == kNoIndex || link.to == kNoIndex) return;
    eraseById(m_design.m_out[link.from], index, m_design.m_links);
    eraseById(m_design.m_in[link.to], index, m_design.m_links);
    changed(CellSpace::Node, link.from, cell_code::kLinksOut);
    changed(CellSpace::Node, link.to, cell_code::kLinksIn);
}

void EffectiveDesignEditor::resolveEnds(NodeId id, NodeIndex index)
{
    const auto waiting = m_dangling.extract(id);
    if (waiting.empty()) return;
    std::vector<LinkIndex> links = waiting.mapped();
    std::sort(links.begin(), links.end());
    links.erase(std::unique(links.begin(), links.end()), links.end());
    for (const LinkIndex at : links) {
        EffectiveLink& link = m_design.m_links[at];
        if (!link.alive) continue;
        if (link.fromId == id) link.from = index;
        if (link.toId == id) link.to = index;
        connect(at);
        changed(CellSpace::Link, at, cell_code::kStructure);
    }
}

void EffectiveDesignEditor::syncLink(const Design& design, const Scenario* scenario, LinkId id)
{
    const Link* drawn = design.find(id);
    LinkIndex index = m_design.find(id);
    if (!drawn) {
        if (index == kNoIndex) return;
        disconnect(index);
        m_design.m_linkIndex.erase(id);
        for (const NodeId end : {m_design.m_links[index].fromId, m_design.m_links[index].toId})
            if (const auto found = m_dangling.find(end); found != m_dangling.end()) std::erase(found->second, index);
        m_design.m_links[index].alive = m_design.m_links[index].enabled = false;
        m_design.m_links[index].values = {};
        changed(CellSpace::Link, index, cell_code::kStructure);
        changed(CellSpace::AllLinks, 0);
        m_freeLinks.push_back(index);
        m_removedLinks.push_back(index);
        return;
    }
    const bool fresh = index == kNoIndex;
    if (fresh) {
        if (m_freeLinks.empty()) {
            index = static_cast<LinkIndex>(m_design.m_links.size());
            m_design.m_links.push_back(EffectiveLink(id, drawn->from, drawn->to));
        } else {
            index = m_freeLinks.back();
            m_freeLinks.pop_back();
            m_design.m_links[index] = EffectiveLink(id, drawn->from, drawn->to);
        }
        m_design.m_linkIndex[id] = index;
        changed(CellSpace::AllLinks, 0);
        m_addedLinks.push_back(index);
    }
    EffectiveLink& link = m_design.m_links[index];
    const Patch* patch = nullptr;
    if (scenario)
        if (const auto found = scenario->links.find(id); found != scenario->links.end()) patch = &found->second;
    const bool enabled = !patch || patch->enabled.value_or(true);
    if (fresh || link.fromId != drawn->from || link.toId != drawn->to || link.kind != drawn->kind ||
        link.enabled != enabled) {
        if (!fresh) disconnect(index);
        for (const NodeId end : {link.fromId, link.toId})
            if (const auto found = m_dangling.find(end); found != m_dangling.end()) std::erase(found->second, index);
        link.fromId = drawn->from;
        link.toId = drawn->to;
        link.kind = drawn->kind;
        link.enabled = enabled;
        link.from = m_design.find(drawn->from);
        link.to = m_design.find(drawn->to);
        if (link.from == kNoIndex) m_dangling[drawn->from].push_back(index);
        if (link.to == kNoIndex) m_dangling[drawn->to].push_back(index);
        connect(index);
        changed(CellSpace::Link, index, cell_code::kStructure);
    }
    PropertyValues values(m_design.m_catalog->linkProperties());
    const auto set = [&](const PropertyMap& properties, ValueSource source) {
        for (const auto& [name, value] : properties)
            if (const auto slot = m_design.m_catalog->linkSlot(name)) values.set(*slot, value, source);
    };
    set(drawn->properties, ValueSource::Set);
    if (patch) set(patch->properties, ValueSource::Scenario);
    const bool wasHard = GraphFacts::isHard(m_design, link);
    assign(link.values, std::move(values), CellSpace::Link, index);
    m_graphChanged |= wasHard != GraphFacts::isHard(m_design, link);
}

} // namespace zonedraft
