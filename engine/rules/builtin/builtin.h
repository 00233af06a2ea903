// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/reader.h"

#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace zonedraft {

/// One thing that a built-in check found.
struct BuiltinHit {
    std::vector<std::variant<NodeId, LinkId>> subjects{}; ///< empty = what the rule was evaluated on
    std::vector<Name> properties{};                       ///< empty = those of the rule
    ValueMap facts{};                                     ///< `facts` in the rule's title, detail and fixes
    bool unknown = false;
};

/// A check that needs an algorithm. Reads only through the reader; appends what it found.
/// `self` is absent for rules about the document.
using BuiltinCheck = void (*)(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);

/// A check about the document that falls apart into groups of nodes, such as all nodes of one name. The live engine
/// keeps the groups and runs again only those that a change concerns; all reads go through the reader.
struct GroupedCheck {
    /// Kinds whose nodes can belong to a group.
    bool (*concerns)(const Kind& kind);
    /// Appends the groups that an enabled node belongs to.
    void (*groupsOf)(const Reader& reader, NodeIndex node, std::vector<Name>& groups);
    /// Groups of fewer nodes have nothing to report.
    std::size_t smallest;
    /// Appends what was found about one group; `members` are sorted by id.
    void (*check)(const Reader& reader, Name group, std::span<const NodeIndex> members, std::vector<BuiltinHit>& hits);
};

/// How a built-in check falls apart into groups; null for one that does not.
[[nodiscard]] const GroupedCheck* findGroupedCheck(std::string_view name);

/// Runs a grouped check on the whole design.
void runGroupedCheck(const GroupedCheck& check, const Reader& reader, std::vector<BuiltinHit>& hits);

/// The check that a rule names with `builtin:`; null when there is none.
[[nodiscard]] BuiltinCheck findBuiltin(std::string_view name);

/// Names of all built-in checks, sorted.
[[nodiscard]] std::vector<std::string_view> builtinNames();

} // namespace zonedraft
