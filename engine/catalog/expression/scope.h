// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace zonedraft {

struct Kind;

/// A node or a link of the design under evaluation, by its dense index there. Valid for one evaluation only.
struct Entity {
    enum class Type : std::uint8_t { Node, Link };
    Type type = Type::Node;
    std::uint32_t index = 0;
    friend bool operator==(Entity, Entity) = default;
    friend auto operator<=>(Entity, Entity) = default;
};

/// Built-in members of nodes and links that are no properties.
enum class Member : std::uint8_t {
    // single values
    Id,
    Label,
    KindName,
    Zones,
    ZoneCount,
    Tier,
    TierKind,
    Role,
    IsDerived,
    Enabled,
    PhysicalName,
    // of links
    LinkKind,
};

/// Built-in relations from a node or link to others.
enum class Relation : std::uint8_t {
    Parent,
    Region,
    Vpc,
    Owner,
    From,
    To,
    LinksIn,
    LinksOut,
    Children,
    Derived,
    Subnets
};

/// Graph questions that the live engine memoises.
enum class GraphQuery : std::uint8_t { OnRequestPath, InCycle, SinglePointOfFailure };

/// All that an expression can see. Implemented by engine/derive's Reader, which records each read; tests implement it
/// over a few maps. An unset Value means unknown.
class Scope {
public:
    virtual ~Scope() = default;

    [[nodiscard]] virtual const Kind* kind(Entity node) const = 0; ///< null for a link
    /// The effective value of a property by slot of the node's kind (set, default or provider default), or of a link.
    [[nodiscard]] virtual Value property(Entity entity, std::uint16_t slot) const = 0;
    /// The same by name; unset when the kind has no such property.
    [[nodiscard]] virtual Value property(Entity entity, Name name) const = 0;
    // What property() by slot, member() and document() give, without a copy, when it lies ready: valid until the design
    // changes. Null: ask those. Threads that copy one text wait for each other while its users are counted.
    [[nodiscard]] virtual const Value* storedProperty(Entity, std::uint16_t) const { return nullptr; }
    [[nodiscard]] virtual const Value* storedMember(Entity, Member) const { return nullptr; }
    [[nodiscard]] virtual const Value* storedDocument(Name, Name) const { return nullptr; }
    /// True when nobody set the property (its value is a default).
    [[nodiscard]] virtual bool isDefault(Entity entity, Name name) const = 0;
    [[nodiscard]] virtual Value member(Entity entity, Member member) const = 0;
    /// The id as a name; the same as member Id.
    [[nodiscard]] virtual Name idOf(Entity entity) const
    {
        const Value id = member(entity, Member::Id);
        return id.asText() ? Name(*id.asText()) : Name();
    }
    /// The id of a node; nothing for a link.
    [[nodiscard]] virtual std::optional<NodeId> nodeId(Entity entity) const
    {
        const Value id = entity.type == Entity::Type::Node ? member(entity, Member::Id) : Value();
        return id.asText() ? NodeId::parse(*id.asText()) : std::nullopt;
    }
    /// Related entities, sorted by id. Derived: all derived nodes of the owner.
    [[nodiscard]] virtual std::vector<Entity> related(Entity entity, Relation relation) const = 0;
    /// The first of those.
    [[nodiscard]] virtual std::optional<Entity> firstRelated(Entity entity, Relation relation) const
    {
        const std::vector<Entity> found = related(entity, relation);
        return found.empty() ? std::nullopt : std::optional(found.front());
    }
    /// Of the children those of one kind, and those whose kind is not known.
    [[nodiscard]] virtual std::vector<Entity> childrenOfKind(Entity entity, Name kind) const
    {
        std::vector<Entity> out;
        for (const Entity child : related(entity, Relation::Children))
            if (const Value name = member(child, Member::KindName); !name.asText() || kind == *name.asText())
                out.push_back(child);
        return out;
    }
    /// The derived node of `owner` under `role`; nothing when there is none.
    [[nodiscard]] virtual std::optional<Entity> derived(Entity owner, Name role) const = 0;
    [[nodiscard]] virtual std::optional<Entity> find(NodeId id) const = 0;
    /// All enabled nodes whose kind matches one of the patterns (kind names or `trait:x`), sorted by id.
    [[nodiscard]] virtual std::vector<Entity> nodes(std::span<const Name> patterns) const = 0;
    /// True when there is one of those.
    [[nodiscard]] virtual bool hasNodes(std::span<const Name> patterns) const { return !nodes(patterns).empty(); }
    [[nodiscard]] virtual std::vector<Entity> links() const = 0;
    /// An entry of `project`, `requirement`, `load` or `attestation`.
    [[nodiscard]] virtual Value document(Name section, Name key) const = 0;
    [[nodiscard]] virtual Value query(GraphQuery query, Entity entity) const = 0;
    /// True when a path of links leads from one node to the other; `hardOnly` ignores soft links.
    [[nodiscard]] virtual Value reachable(Entity from, Entity to, bool hardOnly) const = 0;
};

} // namespace zonedraft
