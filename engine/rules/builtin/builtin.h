// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/reader.h"

#include <optional>
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

/// The check that a rule names with `builtin:`; null when there is none.
[[nodiscard]] BuiltinCheck findBuiltin(std::string_view name);

/// Names of all built-in checks, sorted.
[[nodiscard]] std::vector<std::string_view> builtinNames();

} // namespace zonedraft
