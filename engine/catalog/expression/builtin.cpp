// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/expression/builtin.h"

#include <algorithm>

namespace zonedraft::expression {
namespace {

using Type = BuiltinMember::Type;
constexpr auto kNoMember = Member::Id;         // not used by One and Many
constexpr auto kNoRelation = Relation::Parent; // not used by Value

constexpr BuiltinMember value(std::string_view name, Member member, bool ofNodes, bool ofLinks, bool beats = true)
{
    return {name, Type::Value, member, kNoRelation, ofNodes, ofLinks, beats};
}
constexpr BuiltinMember one(std::string_view name, Relation relation, bool ofNodes, bool ofLinks, bool beats = true)
{
    return {name, Type::One, kNoMember, relation, ofNodes, ofLinks, beats};
}
constexpr BuiltinMember many(std::string_view name, Relation relation, bool beats = true)
{
    return {name, Type::Many, kNoMember, relation, true, false, beats};
}

constexpr BuiltinMember kMembers[] = {
    value("id", Member::Id, true, true),
    value("name", Member::Label, true, true),
    value("kind", Member::KindName, true, false),
    value("kind", Member::LinkKind, false, true),
    value("zones", Member::Zones, true, false),
    value("zone_count", Member::ZoneCount, true, false),
    value("tier", Member::Tier, true, false, false),
    value("tier_kind", Member::TierKind, true, false, false),
    value("role", Member::Role, true, false, false),
    value("is_derived", Member::IsDerived, true, false),
    value("enabled", Member::Enabled, true, true, false),
    one("parent", Relation::Parent, true, false),
    one("region", Relation::Region, true, false, false),
    one("vpc", Relation::Vpc, true, false, false),
    one("owner", Relation::Owner, true, false),
    one("from", Relation::From, false, true),
    one("to", Relation::To, false, true),
    many("links_in", Relation::LinksIn),
    many("links_out", Relation::LinksOut),
    many("children", Relation::Children),
    many("derived", Relation::Derived),
    many("subnets", Relation::Subnets, false),
    {"traits", Type::Traits, kNoMember, kNoRelation, true, false, true},
};

constexpr std::uint8_t kMany = 255;

constexpr FunctionInfo kFunctions[] = {
    {"abs", Function::Abs, 1, 1, "abs(number)"},
    {"after", Function::After, 2, 2, "after(text, mark)"},
    {"all", Function::All, 1, 1, "all(x in list: condition)"},
    {"any", Function::Any, 1, 1, "any(x in list: condition)"},
    {"ceil", Function::Ceil, 1, 1, "ceil(number)"},
    {"cidr_contains", Function::CidrContains, 2, 2, "cidr_contains(range, inner)"},
    {"cidr_overlaps", Function::CidrOverlaps, 2, 2, "cidr_overlaps(a, b)"},
    {"cidr_prefix", Function::CidrPrefix, 1, 1, "cidr_prefix(range)"},
    {"cidr_size", Function::CidrSize, 1, 1, "cidr_size(range)"},
    {"cidr_valid", Function::CidrValid, 1, 1, "cidr_valid(text)"},
    {"coalesce", Function::Coalesce, 1, kMany, "coalesce(a, b, …)"},
    {"contains", Function::Contains, 2, 2, "contains(list, x)"},
    {"convert", Function::Convert, 2, 2, "convert(number, \"GB\")"},
    {"count", Function::Count, 1, 1, "count(x in list: condition)"},
    {"distinct", Function::Distinct, 1, 1, "distinct(list)"},
    {"ends_with", Function::EndsWith, 2, 2, "ends_with(text, end)"},
    {"first", Function::First, 1, 1, "first(list)"},
    {"flatten", Function::Flatten, 1, 1, "flatten(list of lists)"},
    {"floor", Function::Floor, 1, 1, "floor(number)"},
    {"hard_path", Function::HardPath, 2, 2, "hard_path(from, to)"},
    {"has_nodes", Function::HasNodes, 1, kMany, "has_nodes(\"aws.kind\", \"trait:x\")"},
    {"has_trait", Function::HasTrait, 2, 2, "has_trait(x, \"database\")"},
    {"if", Function::If, 3, 3, "if(condition, then, else)"},
    {"in_cycle", Function::InCycle, 1, 1, "in_cycle(x)"},
    {"is_default", Function::IsDefault, 1, 1, "is_default(property)"},
    {"is_set", Function::IsSet, 1, 1, "is_set(property)"},
    {"join", Function::Join, 2, 2, "join(list, \", \")"},
    {"keys", Function::Keys, 1, 1, "keys(map)"},
    {"last", Function::Last, 1, 1, "last(list)"},
    {"len", Function::Len, 1, 1, "len(list)"},
    {"links", Function::Links, 0, 0, "links()"},
    {"lookup", Function::Lookup, 2, 3, "lookup(map, key, default)"},
    {"lower", Function::Lower, 1, 1, "lower(text)"},
    {"matches", Function::Matches, 2, 2, "matches(text, \"pattern\")"},
    {"max", Function::Max, 1, kMany, "max(a, b, …)"},
    {"max_of", Function::MaxOf, 1, 1, "max_of(x in list: number)"},
    {"min", Function::Min, 1, kMany, "min(a, b, …)"},
    {"min_of", Function::MinOf, 1, 1, "min_of(x in list: number)"},
    {"node", Function::FindNode, 1, 1, "node(\"id\")"},
    {"nodes", Function::Nodes, 1, kMany, "nodes(\"aws.kind\", \"trait:x\")"},
    {"on_request_path", Function::OnRequestPath, 1, 1, "on_request_path(x)"},
    {"prop", Function::Property, 2, 2, "prop(x, \"property\")"},
    {"range", Function::Range, 2, 2, "range(first, last)"},
    {"reachable", Function::Reachable, 2, 2, "reachable(from, to)"},
    {"replace", Function::Replace, 3, 3, "replace(text, part, other)"},
    {"round", Function::Round, 1, 2, "round(number, digits)"},
    {"single_point_of_failure", Function::SinglePointOfFailure, 1, 1, "single_point_of_failure(x)"},
    {"sort", Function::Sort, 1, 1, "sort(list)"},
    {"starts_with", Function::StartsWith, 2, 2, "starts_with(text, beginning)"},
    {"sum", Function::Sum, 1, 1, "sum(x in list: number)"},
    {"text", Function::ToText, 1, 1, "text(x)"},
    {"upper", Function::Upper, 1, 1, "upper(text)"},
    {"values", Function::Values, 1, 1, "values(map)"},
};

} // namespace

std::span<const BuiltinMember> builtinMembers()
{
    return kMembers;
}

const BuiltinMember* findBuiltinMember(std::string_view name, bool ofLink)
{
    for (const BuiltinMember& member : kMembers)
        if (member.name == name && (ofLink ? member.ofLinks : member.ofNodes)) return &member;
    return nullptr;
}

std::span<const FunctionInfo> functions()
{
    return kFunctions;
}

const FunctionInfo* findFunction(std::string_view name)
{
    const auto* const found =
        std::lower_bound(std::begin(kFunctions), std::end(kFunctions), name,
                         [](const FunctionInfo& info, std::string_view key) { return info.name < key; });
    return found != std::end(kFunctions) && found->name == name ? found : nullptr;
}

} // namespace zonedraft::expression
