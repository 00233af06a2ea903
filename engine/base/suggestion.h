// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace zonedraft {

/// Number of inserted, removed, replaced or swapped neighbouring bytes that lead from `a` to `b`.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

/// The known word that `word` was probably meant to be; empty when none is near (about a third of the letters may
/// differ). Upper and lower case, `-` and `_` count as equal.
[[nodiscard]] std::string_view nearestWord(std::string_view word, std::span<const std::string_view> known);

/// The end of an error sentence that has no full stop yet: `; did you mean 'x'?`, or `.` when no word is near.
[[nodiscard]] std::string didYouMean(std::string_view word, std::span<const std::string> known);

} // namespace zonedraft
