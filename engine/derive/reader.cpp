// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/reader.h"

#include "engine/derive/effective_design_editor.h"

#include <algorithm>
#include <array>

namespace zonedraft {
namespace {

const Name kVpc("aws.vpc"), kRegion("aws.region"), kLow("low"), kHigh("high"), kExpected("expected"),
    kSubnets("subnets");

constexpr int kMaximumDepth = 8; ///< defaults that ask for other defaults

/// A low or high end, which never crosses the expected value: a limit such as the largest number of tasks may.
Value beyond(const Value& end, const Value& expected, bool low)
{
    const double *limit = end.asNumber(), *middle = expected.asNumber();
    return limit && middle && (low ? *limit > *middle : *limit < *middle) ? expected : end;
}

/// Attributes that passes give to nodes (engine/derive/passes).
const std::array kAttributeNames{Name("vpc"),
                                 Name("subnets"),
                                 Name("nat_gateways"),
                                 Name("route_tables"),
                                 Name("security_groups"),
                                 Name("cluster"),
                                 Name("task_definition"),
                                 Name("target_group"),
                                 Name("target_groups"),
                                 Name("listeners"),
                                 Name("task_role"),
                                 Name("execution_role"),
                                 Name("role"),
                                 Name("log_group"),
                                 Name("subnet_group"),
                                 Name("instances"),
                                 Name("origins"),
                                 Name("protects"),
                                 Name("readers"),
                                 Name("policy_statements"),
                                 Name("access_log_bucket"),
                                 Name("bucket"),
                                 Name("load_balancer"),
                                 Name("overridden_roles")};

/// Where the attributes' numbers are found by name, without a search through all of them.
class AttributeTable {
public:
    AttributeTable()
    {
        for (std::size_t number = 0; number < kAttributeNames.size(); ++number) {
            std::size_t at = place(kAttributeNames[number]);
            while (m_codes[at]) at = (at + 1) % kPlaces;
            m_names[at] = kAttributeNames[number];
            m_codes[at] = cell_code::kAttribute + static_cast<std::uint32_t>(number);
        }
    }
    [[nodiscard]] std::uint32_t code(Name name) const
    {
        for (std::size_t at = place(name); m_codes[at]; at = (at + 1) % kPlaces)
            if (m_names[at] == name) return m_codes[at];
        return 0;
    }

private:
    static constexpr std::size_t kPlaces = 256;
    static_assert(kAttributeNames.size() < kPlaces / 2);
    [[nodiscard]] static std::size_t place(Name name) { return name.hash() * 0x9E3779B97F4A7C15ULL >> 56; }
    std::array<Name, kPlaces> m_names{};
    std::array<std::uint32_t, kPlaces> m_codes{};
};

} // namespace

std::uint32_t attributeCode(Name name)
{
    static const AttributeTable table;
    return table.code(name);
}

const ValueList& elementsOf(const Value& value)
{
    static const ValueList none;
    const ValueList* list = value.asList();
    return list ? *list : none;
}

const ValueMap& entriesOf(const Value& value)
{
    static const ValueMap none;
    const ValueMap* map = value.asMap();
    return map ? *map : none;
}

const Kind* Reader::kind(Entity entity) const
{
    return entity.type == Entity::Type::Node ? m_design.node(entity.index).kind : nullptr;
}

Value Reader::expected(const PropertySpec& spec, const Value& value, ValueSource source, Entity entity) const
{
    if (source == ValueSource::Default && spec.defaultExpression && m_depth < kMaximumDepth)
        return evaluated(*spec.defaultExpression, entity);
    return value;
}

Value Reader::evaluated(const Expression& expression, Entity entity) const
{
    ++m_depth;
    Value result = expression.evaluate(*this, entity).toValue(*this);
    --m_depth;
    return result;
}

Value Reader::bound(const PropertySpec& spec, const Value& value, ValueSource source, Entity entity) const
{
    const bool low = m_binding == Binding::Low;
    const ExpressionPtr& expression = low ? spec.lowExpression : spec.highExpression;
    const Value& fixed = low ? spec.low : spec.high;
    if (m_binding == Binding::Expected || (!expression && !fixed.isSet())) return expected(spec, value, source, entity);
    if (expression) {
        // `low: "gb / 2"` speaks of the expected value of the same property.
        const bool inside = m_ends.entity == entity && m_ends.spec == &spec;
        if (inside || m_depth >= kMaximumDepth) return expected(spec, value, source, entity);
        const Ends outer = std::exchange(m_ends, {entity, &spec});
        Value result = evaluated(*expression, entity);
        m_ends = outer;
        return beyond(result, expected(spec, value, source, entity), low);
    }
    // A fixed end belongs to the catalog's own assumption; for a stated figure it keeps its proportion.
    if (source < ValueSource::Set) return fixed;
    const double *stated = value.asNumber(), *assumed = spec.defaultValue.asNumber(), *end = fixed.asNumber();
    return stated && assumed && end && *assumed != 0 ? Value(*stated * *end / *assumed) : value;
}

const Value* Reader::storedProperty(Entity entity, std::uint16_t slot) const
{
    static const Value unset;
    const bool isNode = entity.type == Entity::Type::Node;
    note(isNode ? CellSpace::Node : CellSpace::Link, entity.index, slot);
    const PropertyValues& values = isNode ? m_design.node(entity.index).values : m_design.link(entity.index).values;
    if (slot >= values.size()) return &unset;
    const PropertySpec& spec =
        isNode ? m_design.node(entity.index).kind->properties[slot] : m_design.catalog().linkProperties()[slot];
    const PropertyValues::Given* given = values.given(slot);
    if (isNode && (!given || given->source < ValueSource::Set))
        if (const Value* found = attribute(entity.index, spec.name); found && found->isSet()) return found;
    const Value& value = given ? given->value : values.value(slot);
    if (spec.usage && value.isMap() && value.at(kExpected).isSet()) {
        m_readRange = true;
        const Value& end = value.at(m_binding == Binding::Low ? kLow : kHigh);
        return m_binding != Binding::Expected && end.isSet() ? &end : &value.at(kExpected);
    }
    if (spec.lowExpression || spec.highExpression || spec.low.isSet() || spec.high.isSet()) {
        m_readRange = true;
        if (m_binding != Binding::Expected) return nullptr;
    }
    return !given && spec.defaultExpression && m_depth < kMaximumDepth ? nullptr : &value;
}

Value Reader::property(Entity entity, std::uint16_t slot) const
{
    if (const Value* ready = storedProperty(entity, slot)) return *ready;
    return computed(entity, slot);
}

Value Reader::computed(Entity entity, Slot slot) const
{
    const bool isNode = entity.type == Entity::Type::Node;
    const PropertyValues& values = isNode ? m_design.node(entity.index).values : m_design.link(entity.index).values;
    const PropertySpec& spec =
        isNode ? m_design.node(entity.index).kind->properties[slot] : m_design.catalog().linkProperties()[slot];
    return bound(spec, values.value(slot), values.source(slot), entity);
}

const Value* Reader::attribute(NodeIndex index, Name name) const
{
    // Only names that some pass hands out are worth a note: others can never appear.
    const std::uint32_t code = attributeCode(name);
    if (!code) return nullptr;
    note(CellSpace::Node, index, code);
    for (const Attribute& attribute : m_design.node(index).attributes)
        if (attribute.name == name) return &attribute.value;
    return nullptr;
}

const Value* Reader::storedMember(Entity entity, Member member) const
{
    if (member != Member::KindName || entity.type != Entity::Type::Node) return nullptr;
    const Kind* kind = node(entity.index).kind;
    return kind ? &kind->nameValue : nullptr;
}

const Value* Reader::storedDocument(Name section, Name key) const
{
    note(CellSpace::Document, documentIndex(section, key));
    return &m_design.entry(section, key);
}

Value Reader::property(Entity entity, Name name) const
{
    if (entity.type == Entity::Type::Link) {
        const auto slot = m_design.catalog().linkSlot(name);
        return slot ? property(entity, *slot) : Value();
    }
    const EffectiveNode& found = m_design.node(entity.index);
    if (found.kind)
        if (const auto slot = found.kind->slot(name)) return property(entity, *slot);
    const Value* given = attribute(entity.index, name);
    return given ? *given : Value();
}

ValueSource Reader::source(NodeIndex index, Name name) const
{
    const EffectiveNode& found = m_design.node(index);
    const auto slot = found.kind ? found.kind->slot(name) : std::nullopt;
    if (!slot) return ValueSource::Unset;
    note(CellSpace::Node, index, *slot);
    return found.values.source(*slot);
}

bool Reader::isDefault(Entity entity, Name name) const
{
    if (entity.type == Entity::Type::Node) return source(entity.index, name) < ValueSource::Set;
    const auto slot = m_design.catalog().linkSlot(name);
    if (!slot) return true;
    note(CellSpace::Link, entity.index, *slot);
    return m_design.link(entity.index).values.source(*slot) < ValueSource::Set;
}

const EffectiveNode& Reader::node(NodeIndex index) const
{
    note(CellSpace::Node, index, cell_code::kStructure);
    return m_design.node(index);
}

const EffectiveLink& Reader::link(LinkIndex index) const
{
    note(CellSpace::Link, index, cell_code::kStructure);
    return m_design.link(index);
}

NodeIndex Reader::findNode(NodeId id) const
{
    note(CellSpace::Lookup, lookupIndex(id));
    return m_design.find(id);
}

std::optional<Entity> Reader::find(NodeId id) const
{
    const NodeIndex index = findNode(id);
    return index == kNoIndex ? std::nullopt : std::optional(nodeEntity(index));
}

std::optional<Entity> Reader::derived(Entity owner, Name role) const
{
    if (owner.type != Entity::Type::Node) return std::nullopt;
    return find(m_design.node(owner.index).id.child(role.str()));
}

std::vector<LinkIndex> Reader::linksOut(NodeIndex index) const
{
    note(CellSpace::Node, index, cell_code::kLinksOut);
    std::vector<LinkIndex> out;
    out.reserve(m_design.linksOut(index).size());
    for (const LinkIndex at : m_design.linksOut(index))
        if (m_design.link(at).enabled && node(m_design.link(at).to).enabled) out.push_back(at);
    return out;
}

std::vector<LinkIndex> Reader::linksIn(NodeIndex index) const
{
    note(CellSpace::Node, index, cell_code::kLinksIn);
    std::vector<LinkIndex> out;
    out.reserve(m_design.linksIn(index).size());
    for (const LinkIndex at : m_design.linksIn(index))
        if (m_design.link(at).enabled && node(m_design.link(at).from).enabled) out.push_back(at);
    return out;
}

std::vector<NodeIndex> Reader::children(NodeIndex index) const
{
    note(CellSpace::Node, index, cell_code::kChildren);
    std::vector<NodeIndex> out;
    out.reserve(m_design.children(index).size());
    for (const NodeIndex child : m_design.children(index))
        if (node(child).enabled) out.push_back(child);
    return out;
}

const std::vector<NodeIndex>& Reader::matching(std::span<const Name> patterns) const
{
    const EffectiveDesign::Matching& found = m_design.matching(patterns);
    if (m_log)
        for (const std::uint16_t kind : found.kinds) note(CellSpace::Kind, kind);
    return found.nodes;
}

std::vector<NodeIndex> Reader::ofKind(Name pattern) const
{
    return matching({&pattern, 1});
}

std::vector<Entity> Reader::entities(const std::vector<NodeIndex>& nodes) const
{
    std::vector<Entity> out;
    out.reserve(nodes.size());
    for (const NodeIndex index : nodes) out.push_back(nodeEntity(index));
    return out;
}

std::vector<Entity> Reader::nodes(std::span<const Name> patterns) const
{
    return entities(matching(patterns));
}

bool Reader::hasNodes(std::span<const Name> patterns) const
{
    for (const Name pattern : patterns)
        for (const Kind* kind : m_design.catalog().matching(pattern)) {
            note(CellSpace::Kind, kind->index);
            if (!m_design.ofKind(kind->index).empty()) return true;
        }
    return false;
}

std::vector<Entity> Reader::links() const
{
    note(CellSpace::AllLinks, 0);
    std::vector<Entity> out;
    for (const LinkIndex index : m_design.linksSortedById()) out.push_back(linkEntity(index));
    return out;
}

std::optional<Entity> Reader::firstRelated(Entity entity, Relation relation) const
{
    const auto one = [](NodeIndex index) {
        return index == kNoIndex ? std::nullopt : std::optional(nodeEntity(index));
    };
    if (entity.type == Entity::Type::Link) {
        const EffectiveLink& found = link(entity.index);
        return one(relation == Relation::From ? found.from : relation == Relation::To ? found.to : kNoIndex);
    }
    switch (relation) {
    case Relation::Parent: {
        const EffectiveNode& found = node(entity.index);
        return one(found.derived() ? node(found.owner).parent : found.parent);
    }
    case Relation::Region: return one(around(entity.index, kRegion));
    case Relation::Vpc: return one(around(entity.index, kVpc));
    case Relation::Owner: return one(node(entity.index).owner);
    case Relation::From:
    case Relation::To: return std::nullopt; // of links
    default: return Scope::firstRelated(entity, relation);
    }
}

std::vector<Entity> Reader::childrenOfKind(Entity entity, Name name) const
{
    std::vector<Entity> out;
    if (entity.type != Entity::Type::Node) return out;
    const Kind* kind = m_design.catalog().find(name);
    if (kind) note(CellSpace::Node, entity.index, cell_code::kChildrenOfKind + kind->index);
    note(CellSpace::Node, entity.index, cell_code::kChildrenOfKind + cell_code::kNoKind);
    for (const NodeIndex child : m_design.children(entity.index)) {
        const Kind* its = m_design.node(child).kind; // of a child that changes its kind another comes in its place
        if ((!its || its == kind) && node(child).enabled) out.push_back(nodeEntity(child));
    }
    return out;
}

std::vector<Entity> Reader::related(Entity entity, Relation relation) const
{
    const auto ofLinks = [](const std::vector<LinkIndex>& list) {
        std::vector<Entity> out;
        out.reserve(list.size());
        for (const LinkIndex index : list) out.push_back(linkEntity(index));
        return out;
    };
    switch (entity.type == Entity::Type::Link ? Relation::From : relation) {
    case Relation::LinksIn: return ofLinks(linksIn(entity.index));
    case Relation::LinksOut: return ofLinks(linksOut(entity.index));
    case Relation::Children: return entities(children(entity.index));
    case Relation::Derived: {
        note(CellSpace::Node, entity.index, cell_code::kDerived);
        return entities(m_design.derivedOf(entity.index));
    }
    case Relation::Subnets: {
        std::vector<Entity> out;
        if (const Value value = property(entity, kSubnets); value.asList())
            for (const Value& item : *value.asList())
                if (const auto id = item.asReference())
                    if (const auto found = find(*id)) out.push_back(*found);
        return out;
    }
    default: break;
    }
    const auto found = firstRelated(entity, relation);
    return found ? std::vector<Entity>{*found} : std::vector<Entity>{};
}

Value Reader::member(Entity entity, Member member) const
{
    if (entity.type == Entity::Type::Link) {
        const EffectiveLink& found = link(entity.index);
        if (member == Member::Id || member == Member::Label) return Value(found.id.str());
        if (member == Member::LinkKind) return Value(found.kind);
        if (member == Member::Enabled) return Value(found.enabled);
        return {};
    }
    const EffectiveNode& found = node(entity.index);
    switch (member) {
    case Member::Id: return Value(found.id.str());
    case Member::Label: return Value(found.label.empty() ? found.id.str() : found.label);
    case Member::KindName: return found.kind ? found.kind->nameValue : Value();
    case Member::Zones: {
        ValueList out;
        for (const int zone : zones(entity.index)) out.emplace_back(zone);
        return Value(std::move(out));
    }
    case Member::ZoneCount: return Value(zones(entity.index).size());
    case Member::Tier: return Value(tier(entity.index));
    case Member::TierKind: return Value(tierKind(entity.index));
    case Member::Role: {
        const std::string& id = found.id.str();
        const auto slash = id.find('/');
        return slash == std::string::npos ? Value() : Value(id.substr(slash + 1));
    }
    case Member::IsDerived: return Value(found.derived());
    case Member::Enabled: return Value(found.enabled);
    case Member::PhysicalName: return Value(physicalName(entity.index));
    case Member::LinkKind: return {};
    }
    return {};
}

Value Reader::document(Name section, Name key) const
{
    note(CellSpace::Document, documentIndex(section, key));
    return m_design.entry(section, key);
}

Value Reader::query(GraphQuery query, Entity entity) const
{
    if (entity.type != Entity::Type::Node || !m_facts) return {};
    note(CellSpace::Node, entity.index, cell_code::kQuery + static_cast<std::uint32_t>(query));
    return Value(m_facts->answer(query, entity.index));
}

Value Reader::reachable(Entity from, Entity to, bool hardOnly) const
{
    if (from.type != Entity::Type::Node || to.type != Entity::Type::Node) return {};
    // Walks link by link through this reader, so that exactly the links on the way are noted.
    std::vector<NodeIndex> open{from.index}, seen{from.index};
    while (!open.empty()) {
        const NodeIndex at = open.back();
        open.pop_back();
        if (at == to.index) return Value(true);
        for (const LinkIndex index : linksOut(at)) {
            if (hardOnly && !GraphFacts::isHard(m_design, link(index))) continue;
            const NodeIndex next = link(index).to;
            if (std::find(seen.begin(), seen.end(), next) != seen.end()) continue;
            seen.push_back(next);
            open.push_back(next);
        }
    }
    return Value(false);
}

std::optional<double> Reader::number(NodeIndex index, Name name) const
{
    const Value found = value(index, name);
    return found.asNumber() ? std::optional(*found.asNumber()) : std::nullopt;
}

std::string Reader::text(NodeIndex index, Name name) const
{
    const Value found = value(index, name);
    return found.asText() ? *found.asText() : std::string();
}

bool Reader::flag(NodeIndex index, Name name, bool otherwise) const
{
    const Value found = value(index, name);
    return found.asBool() ? *found.asBool() : otherwise;
}

} // namespace zonedraft
