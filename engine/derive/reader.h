// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/cell.h"
#include "engine/derive/effective_design.h"
#include "engine/derive/graph_facts.h"

namespace zonedraft {

/// The elements of a list, or the entries of a map, as long as the value lives; none of anything else.
[[nodiscard]] const ValueList& elementsOf(const Value& value);
[[nodiscard]] const ValueMap& entriesOf(const Value& value);

/// Which end of the estimate: usage and scaling properties have a low and a high value beside the expected one.
enum class Binding : std::uint8_t { Low, Expected, High };

/// Reads an EffectiveDesign for rules, passes and cost lines, and notes every read in a log when there is one: that is
/// how the live engine knows what to run again. Cheap to make; not shared between threads.
class Reader final : public Scope {
public:
    explicit Reader(const EffectiveDesign& design, const GraphFacts* facts = nullptr, ReadLog* log = nullptr,
                    Binding binding = Binding::Expected)
        : m_design(design), m_facts(facts), m_log(log), m_binding(binding)
    {
    }

    [[nodiscard]] const EffectiveDesign& design() const { return m_design; }
    [[nodiscard]] Binding binding() const { return m_binding; }
    void setBinding(Binding binding) { m_binding = binding; }
    /// True when something that has a low or a high end was read since forgetRanges().
    [[nodiscard]] bool readRange() const { return m_readRange; }
    void forgetRanges() { m_readRange = false; }

    // Scope
    [[nodiscard]] const Kind* kind(Entity entity) const override;
    [[nodiscard]] Value property(Entity entity, std::uint16_t slot) const override;
    [[nodiscard]] Value property(Entity entity, Name name) const override;
    [[nodiscard]] const Value* storedProperty(Entity entity, std::uint16_t slot) const override;
    [[nodiscard]] const Value* storedMember(Entity entity, Member member) const override;
    [[nodiscard]] const Value* storedDocument(Name section, Name key) const override;
    [[nodiscard]] bool isDefault(Entity entity, Name name) const override;
    [[nodiscard]] Value member(Entity entity, Member member) const override;
    [[nodiscard]] Name idOf(Entity entity) const override
    {
        return entity.type == Entity::Type::Link ? m_design.link(entity.index).id.name()
                                                 : m_design.node(entity.index).id.name();
    }
    [[nodiscard]] std::optional<NodeId> nodeId(Entity entity) const override
    {
        return entity.type == Entity::Type::Node ? std::optional(m_design.node(entity.index).id) : std::nullopt;
    }
    [[nodiscard]] std::vector<Entity> related(Entity entity, Relation relation) const override;
    [[nodiscard]] std::optional<Entity> firstRelated(Entity entity, Relation relation) const override;
    [[nodiscard]] std::vector<Entity> childrenOfKind(Entity entity, Name kind) const override;
    [[nodiscard]] std::optional<Entity> derived(Entity owner, Name role) const override;
    [[nodiscard]] std::optional<Entity> find(NodeId id) const override;
    [[nodiscard]] std::vector<Entity> nodes(std::span<const Name> patterns) const override;
    [[nodiscard]] bool hasNodes(std::span<const Name> patterns) const override;
    [[nodiscard]] std::vector<Entity> links() const override;
    [[nodiscard]] Value document(Name section, Name key) const override;
    [[nodiscard]] Value query(GraphQuery query, Entity entity) const override;
    [[nodiscard]] Value reachable(Entity from, Entity to, bool hardOnly) const override;

    // For passes, rules and meters in C++
    [[nodiscard]] Value value(NodeIndex node, Name property) const
    {
        return this->property(nodeEntity(node), property);
    }
    [[nodiscard]] Value linkValue(LinkIndex link, Name property) const
    {
        return this->property(linkEntity(link), property);
    }
    /// The number of a property; nothing when unknown.
    [[nodiscard]] std::optional<double> number(NodeIndex node, Name property) const;
    [[nodiscard]] std::string text(NodeIndex node, Name property) const; ///< empty when unknown
    /// `otherwise` when unknown.
    [[nodiscard]] bool flag(NodeIndex node, Name property, bool otherwise = false) const;
    [[nodiscard]] ValueSource source(NodeIndex node, Name property) const;
    /// Everything about a node that is no default, sorted by slot; one read instead of one for each property.
    [[nodiscard]] const std::vector<PropertyValues::Given>& given(NodeIndex index) const
    {
        note(CellSpace::Node, index, cell_code::kGiven);
        return m_design.node(index).values.given();
    }
    [[nodiscard]] std::vector<LinkIndex> linksOut(NodeIndex node) const; ///< enabled, ends exist; sorted by id
    [[nodiscard]] std::vector<LinkIndex> linksIn(NodeIndex node) const;
    [[nodiscard]] const EffectiveLink& link(LinkIndex link) const; ///< notes its structure
    [[nodiscard]] const EffectiveNode& node(NodeIndex node) const; ///< notes its structure
    [[nodiscard]] std::vector<NodeIndex> ofKind(Name pattern) const;
    /// The same without a copy, for several patterns: valid until the design changes.
    [[nodiscard]] const std::vector<NodeIndex>& matching(std::span<const Name> patterns) const;
    [[nodiscard]] std::vector<NodeIndex> children(NodeIndex node) const;
    [[nodiscard]] NodeIndex around(NodeIndex node, Name kind) const;
    [[nodiscard]] NodeIndex findNode(NodeId id) const;
    /// Zones (1-based) that a node occupies: its placement, else what its kind does by default, within the VPC's zones.
    /// A derived node with a property `zone` is in that one; one without is where its owner is. Empty: not zonal.
    [[nodiscard]] std::vector<int> zones(NodeIndex node) const;
    /// The tier a node stands in, by name; empty when none.
    [[nodiscard]] std::string tier(NodeIndex node) const;
    /// public, private or isolated; empty when the node stands in no tier.
    [[nodiscard]] std::string tierKind(NodeIndex node) const;
    /// True when project.environment is prod or production.
    [[nodiscard]] bool production() const;
    /// The region code ("us-east-1") around a node: of its aws.region, else of the only region of the design, else
    /// empty.
    [[nodiscard]] std::string regionCode(NodeIndex node) const;
    /// What the built resource is named after, before it is made fit: the name given, else the display name in lower
    /// case; for a derived node its owner's with the role.
    [[nodiscard]] std::string nameStem(NodeIndex node) const;
    /// Name of the built resource: `physical_name`, else the display name, as the kind's rules ask for, with the
    /// environment suffix. A log group has its own `log_group_name`.
    [[nodiscard]] std::string physicalName(NodeIndex node) const;

    [[nodiscard]] static Entity nodeEntity(NodeIndex node) { return {Entity::Type::Node, node}; }
    [[nodiscard]] static Entity linkEntity(LinkIndex link) { return {Entity::Type::Link, link}; }

private:
    void note(CellSpace space, std::uint32_t index, std::uint32_t code = 0) const
    {
        if (m_log) m_log->note({space, index, code});
    }
    [[nodiscard]] Value bound(const PropertySpec& spec, const Value& value, ValueSource source, Entity entity) const;
    [[nodiscard]] Value expected(const PropertySpec& spec, const Value& value, ValueSource source, Entity entity) const;
    [[nodiscard]] Value evaluated(const Expression& expression, Entity entity) const;
    /// What property() by slot gives where it has to be computed.
    [[nodiscard]] Value computed(Entity entity, Slot slot) const;
    /// Null when the node has no such attribute.
    [[nodiscard]] const Value* attribute(NodeIndex index, Name name) const;
    [[nodiscard]] std::vector<Entity> entities(const std::vector<NodeIndex>& nodes) const;

    const EffectiveDesign& m_design;
    const GraphFacts* m_facts;
    ReadLog* m_log;
    Binding m_binding;
    /// Whose low or high end is being computed.
    struct Ends {
        Entity entity;
        const PropertySpec* spec = nullptr;
    };
    mutable Ends m_ends;
    mutable bool m_readRange = false;
    mutable int m_depth = 0; ///< of defaults that ask for other defaults
};

} // namespace zonedraft
