// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <bitset>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// A regular expression without the parts that can take for ever: characters, `.`, `[a-z]`, `\d \w \s` (and capitals),
/// `^ $`, groups, `|`, `* + ? {m,n}`. No look-around and no back-references. Works on bytes; the time for a match grows
/// with the length of the text times the length of the pattern, never more. Immutable and thread-safe.
class Pattern {
public:
    /// @error BadInput with the column in `position`
    [[nodiscard]] static std::expected<Pattern, Error> parse(std::string_view text);

    /// True when the whole text fits.
    [[nodiscard]] bool matches(std::string_view text) const { return run(text, true); }
    /// True when some part of the text fits (`^` and `$` bind it to the ends).
    [[nodiscard]] bool found(std::string_view text) const { return run(text, false); }

private:
    friend class PatternParser;
    friend class PatternTableMaker;
    struct Step {
        enum class Type : std::uint8_t { Set, Split, Jump, Start, End, Accept };
        Type type = Type::Accept;
        std::uint32_t first = 0;  ///< Set: index of the set; Split, Jump: next step
        std::uint32_t second = 0; ///< Split: the other next step
    };
    using Set = std::bitset<256>;

    [[nodiscard]] bool run(std::string_view text, bool whole) const;
    std::vector<Step> m_steps;
    std::vector<Set> m_sets;
};

} // namespace zonedraft
