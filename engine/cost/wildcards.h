// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace zonedraft {

/// `*` in the pattern stands for any characters, everything else for itself.
[[nodiscard]] inline bool fitsWildcards(std::string_view pattern, std::string_view text)
{
    std::size_t at = 0, star = std::string_view::npos, resume = 0, next = 0;
    while (next < text.size()) {
        if (at < pattern.size() && pattern[at] == '*') {
            star = at++;
            resume = next;
        } else if (at < pattern.size() && pattern[at] == text[next]) {
            ++at;
            ++next;
        } else if (star != std::string_view::npos) {
            at = star + 1;
            next = ++resume;
        } else {
            return false;
        }
    }
    while (at < pattern.size() && pattern[at] == '*') ++at;
    return at == pattern.size();
}

} // namespace zonedraft
