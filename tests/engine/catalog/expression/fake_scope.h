// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/expression/expression.h"
#include "engine/catalog/kind.h"

#include <map>
#include <memory>

namespace zonedraft {

/// A small design over plain maps, for expressions.
class FakeScope final : public Scope {
public:
    struct Node {
        std::string id;
        const Kind* kind = nullptr;
        std::map<std::string, Value> values;
        std::optional<std::uint32_t> parent;
    };
    struct Link {
        std::uint32_t from = 0, to = 0;
        std::map<std::string, Value> values;
    };

    Kind& addKind(const std::string& name, const std::vector<PropertySpec>& properties,
                  const std::vector<std::string>& traits = {})
    {
        auto kind = std::make_unique<Kind>();
        kind->name = Name(name);
        kind->label = name;
        kind->index = static_cast<std::uint16_t>(kinds.size());
        kind->properties = properties;
        for (std::size_t i = 0; i < properties.size(); ++i) kind->slots[properties[i].name] = static_cast<Slot>(i);
        for (const std::string& trait : traits) kind->traits.emplace_back(trait);
        kinds.push_back(std::move(kind));
        return *kinds.back();
    }
    static PropertySpec spec(const std::string& name, PropertyType type, const std::string& unit = {})
    {
        PropertySpec out;
        out.name = Name(name);
        out.type = type;
        out.unit = unit;
        return out;
    }
    Entity add(const std::string& id, const Kind& kind, std::map<std::string, Value> values = {},
               std::optional<std::uint32_t> parent = {})
    {
        all.push_back({id, &kind, std::move(values), parent});
        return {Entity::Type::Node, static_cast<std::uint32_t>(all.size() - 1)};
    }

    const Kind* kind(Entity e) const override { return e.type == Entity::Type::Node ? all[e.index].kind : nullptr; }
    Value property(Entity e, std::uint16_t slot) const override
    {
        return property(e, all[e.index].kind->properties[slot].name);
    }
    Value property(Entity e, Name name) const override
    {
        const auto& values = e.type == Entity::Type::Node ? all[e.index].values : connections[e.index].values;
        const auto found = values.find(name.str());
        return found == values.end() ? Value() : found->second;
    }
    bool isDefault(Entity e, Name name) const override { return !all[e.index].values.contains(name.str()); }
    Value member(Entity e, Member member) const override
    {
        if (e.type == Entity::Type::Link)
            return member == Member::Id         ? Value("link-" + std::to_string(e.index))
                   : member == Member::LinkKind ? Value("traffic")
                                                : Value();
        switch (member) {
        case Member::Id: return Value(all[e.index].id);
        case Member::Label: return Value("The " + all[e.index].id);
        case Member::KindName: return Value(all[e.index].kind->name);
        case Member::Zones: return Value(ValueList{Value(1), Value(2)});
        case Member::ZoneCount: return Value(2);
        case Member::IsDerived: return Value(all[e.index].id.find('/') != std::string::npos);
        default: return {};
        }
    }
    std::vector<Entity> related(Entity e, Relation relation) const override
    {
        std::vector<Entity> out;
        const auto node = [](std::uint32_t i) { return Entity{Entity::Type::Node, i}; };
        if (e.type == Entity::Type::Link) {
            if (relation == Relation::From) out.push_back(node(connections[e.index].from));
            if (relation == Relation::To) out.push_back(node(connections[e.index].to));
            return out;
        }
        if ((relation == Relation::Parent || relation == Relation::Vpc) && all[e.index].parent)
            out.push_back(node(*all[e.index].parent));
        if (relation == Relation::Children)
            for (std::uint32_t i = 0; i < all.size(); ++i)
                if (all[i].parent == e.index) out.push_back(node(i));
        for (std::uint32_t i = 0; i < connections.size(); ++i) {
            const Entity link{Entity::Type::Link, i};
            if (relation == Relation::LinksIn && connections[i].to == e.index) out.push_back(link);
            if (relation == Relation::LinksOut && connections[i].from == e.index) out.push_back(link);
        }
        return out;
    }
    std::optional<Entity> derived(Entity owner, Name role) const override
    {
        return find(*NodeId::parse(all[owner.index].id + "/" + role.str()));
    }
    std::optional<Entity> find(NodeId id) const override
    {
        for (std::uint32_t i = 0; i < all.size(); ++i)
            if (all[i].id == id.str()) return Entity{Entity::Type::Node, i};
        return std::nullopt;
    }
    std::vector<Entity> nodes(std::span<const Name> patterns) const override
    {
        std::vector<Entity> out;
        for (std::uint32_t i = 0; i < all.size(); ++i)
            for (const Name pattern : patterns)
                if (all[i].kind->matches(pattern)) {
                    out.push_back({Entity::Type::Node, i});
                    break;
                }
        return out;
    }
    std::vector<Entity> links() const override
    {
        std::vector<Entity> out;
        for (std::uint32_t i = 0; i < connections.size(); ++i) out.push_back({Entity::Type::Link, i});
        return out;
    }
    Value document(Name section, Name key) const override
    {
        const auto found = documents.find(section.str() + "." + key.str());
        return found == documents.end() ? Value() : found->second;
    }
    Value query(GraphQuery query, Entity e) const override
    {
        return query == GraphQuery::OnRequestPath ? Value(e.index == 0) : Value();
    }
    Value reachable(Entity from, Entity to, bool hardOnly) const override
    {
        return Value(from.index <= to.index && !hardOnly);
    }

    std::vector<std::unique_ptr<Kind>> kinds;
    std::vector<Node> all;
    std::vector<Link> connections;
    std::map<std::string, Value> documents;
};

} // namespace zonedraft
