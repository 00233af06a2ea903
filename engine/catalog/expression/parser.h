// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/catalog/expression/syntax.h"

#include <expected>
#include <string_view>

namespace zonedraft::expression {

inline constexpr std::size_t kLongestExpression = 16 * 1024; ///< bytes
inline constexpr int kDeepestNesting = 64;                   ///< of parentheses, calls, lists
inline constexpr int kTallestTree = 256;                     ///< also bounds long chains such as a + b + c …

/// Names of the functions that bind a variable: `count(x in list: …)`.
[[nodiscard]] bool isAggregate(std::string_view function);

/// Parses the grammar of README.md by operator precedence.
/// @error BadInput with the column; TooLarge when longer or deeper than the limits
[[nodiscard]] std::expected<SyntaxPtr, Error> parseSyntax(std::string_view text);

} // namespace zonedraft::expression
