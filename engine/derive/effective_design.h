// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/message.h"
#include "engine/base/value.h"
#include "engine/catalog/catalog.h"
#include "engine/model/node.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace zonedraft {

using NodeIndex = std::uint32_t;
using LinkIndex = std::uint32_t;
inline constexpr std::uint32_t kNoIndex = 0xffffffffU;

/// The ordered steps in which what people drew becomes what is built.
enum class Pass : std::uint8_t { Drawn, Network, Access, Traffic, Operations };

/// Where something derived came from: the way from code to board, from drift to property, from a linter to a component.
struct Origin {
    Pass pass = Pass::Drawn;
    NodeIndex source = kNoIndex; ///< the node whose property, or whose link, led to it
    Name property;               ///< the property; empty when a link or the mere presence led to it
    Message reason;              ///< one clause for people: "connection lb-to-api"
};

/// An attribute that a pass gave a node.
struct Attribute {
    Name name;
    Value value;
    Origin origin;
};

enum class ValueSource : std::uint8_t { Unset, ProviderDefault, Default, Set, Scenario, Derived, Override };

/// The values of a kind's properties: what was set, patched, derived or overridden; the rest are the defaults of the
/// specs.
class PropertyValues {
public:
    struct Given {
        Slot slot;
        ValueSource source;
        Value value;
        friend bool operator==(const Given&, const Given&) = default;
    };
    PropertyValues() = default;
    /// @param specs  outlive this
    explicit PropertyValues(const std::vector<PropertySpec>& specs) : m_specs(&specs) {}

    [[nodiscard]] std::size_t size() const { return m_specs ? m_specs->size() : 0; }
    /// Unset for a slot that there is not.
    [[nodiscard]] const Value& value(Slot slot) const;
    [[nodiscard]] ValueSource source(Slot slot) const;
    /// Everything that is not a default, sorted by slot.
    [[nodiscard]] const std::vector<Given>& given() const { return m_given; }
    /// Null for a default.
    [[nodiscard]] const Given* given(Slot slot) const
    {
        // A handful of entries: a walk beats a search.
        for (const Given& given : m_given)
            if (given.slot >= slot) return given.slot == slot ? &given : nullptr;
        return nullptr;
    }
    void set(Slot slot, Value value, ValueSource source);
    void reserve(std::size_t count) { m_given.reserve(count); }

private:
    const std::vector<PropertySpec>* m_specs = nullptr;
    std::vector<Given> m_given;
};

/// A component as it would be built: drawn or derived, with every property at its effective value.
struct EffectiveNode {
    explicit EffectiveNode(NodeId nodeId) : id(nodeId) {}

    NodeId id;
    const Kind* kind = nullptr;
    std::string label;
    NodeIndex owner = kNoIndex;  ///< of a derived node: the drawn node it belongs to
    NodeIndex parent = kNoIndex; ///< drawn container, or the owner's container for a derived node
    Placement placement;
    bool alive = true; ///< false: a free place in the table
    bool enabled = true;
    PropertyValues values;             ///< by Slot of `kind`
    std::vector<Attribute> attributes; ///< beyond the kind's properties, given by passes
    Origin origin;

    [[nodiscard]] bool derived() const noexcept { return owner != kNoIndex; }
};

/// A connection as it would be built.
struct EffectiveLink {
    EffectiveLink(LinkId linkId, NodeId source, NodeId target) : id(linkId), fromId(source), toId(target) {}

    LinkId id;
    NodeIndex from = kNoIndex, to = kNoIndex; ///< kNoIndex: the end does not exist
    NodeId fromId, toId;
    Name kind;
    bool alive = true;
    bool enabled = true;
    PropertyValues values; ///< by link slot (Catalog::linkProperties)
};

/// What would be built for one scenario: drawn nodes with their patches and all that follows from them.
/// Rules, costs, resilience, the board and the exporters read only this. Filled by Derivation (derivation.h); read by
/// Reader (reader.h), or directly where nothing has to be recorded.
class EffectiveDesign {
public:
    explicit EffectiveDesign(std::shared_ptr<const Catalog> catalog);

    [[nodiscard]] const Catalog& catalog() const { return *m_catalog; }
    [[nodiscard]] const std::vector<EffectiveNode>& nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<EffectiveLink>& links() const { return m_links; }
    [[nodiscard]] const EffectiveNode& node(NodeIndex index) const { return m_nodes[index]; }
    [[nodiscard]] const EffectiveLink& link(LinkIndex index) const { return m_links[index]; }
    [[nodiscard]] NodeIndex find(NodeId id) const; ///< kNoIndex when there is none
    [[nodiscard]] LinkIndex find(LinkId id) const;
    /// Enabled and alive, in order of id.
    [[nodiscard]] std::vector<NodeIndex> nodesSortedById() const;
    [[nodiscard]] std::vector<LinkIndex> linksSortedById() const;
    [[nodiscard]] const std::vector<LinkIndex>& linksOut(NodeIndex index) const { return m_out[index]; }
    [[nodiscard]] const std::vector<LinkIndex>& linksIn(NodeIndex index) const { return m_in[index]; }
    [[nodiscard]] const std::vector<NodeIndex>& children(NodeIndex index) const { return m_children[index]; }
    [[nodiscard]] const std::vector<NodeIndex>& derivedOf(NodeIndex index) const { return m_derived[index]; }
    /// Enabled nodes of a kind by Kind::index, sorted by id.
    [[nodiscard]] const std::vector<NodeIndex>& ofKind(std::uint16_t kind) const;

    /// Nodes by pattern, put together when somebody asks and kept until a node of one of the kinds comes or goes.
    struct Matching {
        std::vector<Name> patterns;
        std::vector<std::uint16_t> kinds; ///< Kind::index of all that match, sorted
        std::vector<NodeIndex> nodes;     ///< enabled ones, sorted by id
        std::uint64_t revision = 0;       ///< of the lists that `nodes` was put together from
    };
    /// Enabled nodes whose kind matches one of the patterns (kind names or `trait:x`). The answer is valid until the
    /// design changes. Safe to ask from several threads as long as nobody changes the design.
    [[nodiscard]] const Matching& matching(std::span<const Name> patterns) const;
    /// Sorts all lists of kinds now, so that ofKind() is safe to ask from several threads.
    void sortKinds() const;

    /// The effective value of a property or attribute by name; unset when there is none.
    [[nodiscard]] const Value& value(NodeIndex index, Name property) const;
    [[nodiscard]] const Value& linkValue(LinkIndex index, Name property) const;
    /// The nearest container of the given kind around a node (itself excluded); kNoIndex when there is none.
    [[nodiscard]] NodeIndex around(NodeIndex index, Name kind) const;
    /// An entry of the document: project, requirement, load, attestation … after the scenario.
    [[nodiscard]] const Value& entry(Name section, Name key) const;

private:
    friend class EffectiveDesignEditor;
    std::shared_ptr<const Catalog> m_catalog;
    std::vector<EffectiveNode> m_nodes;
    std::vector<EffectiveLink> m_links;
    std::unordered_map<NodeId, NodeIndex> m_nodeIndex;
    std::unordered_map<LinkId, LinkIndex> m_linkIndex;
    std::vector<std::vector<LinkIndex>> m_out, m_in;           // by node; only links whose ends exist
    std::vector<std::vector<NodeIndex>> m_children, m_derived; // by node
    /// Sorted by id when somebody asks; many additions in a row are only appended.
    struct KindList {
        mutable std::vector<NodeIndex> nodes;
        mutable bool sorted = true;
        std::uint64_t revision = 1; ///< grows with every change
    };
    std::vector<KindList> m_byKind;
    void changeMembership(NodeIndex index, bool member, bool filling);
    struct MatchingCache;
    /// Owns what was put together; a copy of the design begins with nothing.
    class MatchingOwner {
    public:
        MatchingOwner();
        MatchingOwner(const MatchingOwner&) : MatchingOwner() {}
        MatchingOwner(MatchingOwner&&) noexcept;
        MatchingOwner& operator=(MatchingOwner other) noexcept;
        ~MatchingOwner();
        [[nodiscard]] MatchingCache* operator->() const { return m_cache.get(); }

    private:
        std::unique_ptr<MatchingCache> m_cache;
    };
    MatchingOwner m_matching;
    struct EntryHash {
        std::size_t operator()(const std::pair<Name, Name>& key) const noexcept
        {
            return key.first.hash() * 31 + key.second.hash();
        }
    };
    std::unordered_map<std::pair<Name, Name>, Value, EntryHash> m_entries; ///< by section and key
};

} // namespace zonedraft
