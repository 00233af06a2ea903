// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/pattern.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace zonedraft {

/// A pattern worked out beforehand for many texts: one step a character, whatever the pattern. Says of each text what
/// Pattern::matches() says. Immutable and thread-safe.
class PatternTable {
public:
    /// Nothing when the pattern would need more than `mostStates` (at most 65,000): match with the pattern itself.
    [[nodiscard]] static std::optional<PatternTable> of(const Pattern& pattern, std::size_t mostStates = 1024);

    /// True when the whole text fits.
    [[nodiscard]] bool matches(std::string_view text) const
    {
        std::size_t state = kFirst;
        for (const char c : text) {
            state = m_next[state * m_classes + m_class[static_cast<unsigned char>(c)]];
            if (state == kNothingFits) return false;
        }
        return m_accepts[state] != 0;
    }

private:
    friend class PatternTableMaker;
    static constexpr std::uint16_t kNothingFits = 0, kFirst = 1;
    std::array<std::uint8_t, 256> m_class{}; ///< bytes that no set of the pattern tells apart are one
    std::size_t m_classes = 1;
    std::vector<std::uint16_t> m_next; ///< by state and class
    std::vector<char> m_accepts;       ///< by state: a text that ends here fits
};

} // namespace zonedraft
