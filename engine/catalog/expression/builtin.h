// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/expression/scope.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace zonedraft::expression {

/// A member that every node or link has beside its properties.
struct BuiltinMember {
    enum class Type : std::uint8_t { Value, One, Many, Traits };
    std::string_view name;
    Type type;
    Member member;     ///< of Value
    Relation relation; ///< of One and Many
    bool ofNodes;
    bool ofLinks;
    bool beatsProperty; ///< `x.name` always means this one; others yield to a property of the same name
};

[[nodiscard]] std::span<const BuiltinMember> builtinMembers();
/// Null when there is none of that name.
[[nodiscard]] const BuiltinMember* findBuiltinMember(std::string_view name, bool ofLink);

/// The functions that can be called; aggregates with a variable are no functions.
enum class Function : std::uint8_t {
    Min,
    Max,
    Ceil,
    Floor,
    Round,
    Abs,
    If,
    Lookup,
    Len,
    Contains,
    StartsWith,
    EndsWith,
    After,
    Lower,
    Upper,
    Replace,
    Matches,
    Join,
    Keys,
    Values,
    Sort,
    Distinct,
    First,
    Last,
    Flatten,
    Range,
    IsSet,
    IsDefault,
    Coalesce,
    Nodes,
    HasNodes,
    Links,
    FindNode,
    Property,
    HasTrait,
    OnRequestPath,
    InCycle,
    SinglePointOfFailure,
    Reachable,
    HardPath,
    CidrContains,
    CidrOverlaps,
    CidrPrefix,
    CidrSize,
    CidrValid,
    Convert,
    Any,
    All,
    Count,
    Sum,
    MaxOf,
    MinOf,
    ToText,
    Collect,
    Filter
};

struct FunctionInfo {
    std::string_view name;
    Function function;
    std::uint8_t least;     ///< arguments
    std::uint8_t most;      ///< 255 = any number
    std::string_view usage; ///< "round(number, digits)"
};

[[nodiscard]] std::span<const FunctionInfo> functions();
[[nodiscard]] const FunctionInfo* findFunction(std::string_view name);

} // namespace zonedraft::expression
