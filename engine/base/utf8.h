// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace zonedraft {

/// One character of a UTF-8 text.
struct Utf8Character {
    char32_t code = 0xfffd;
    std::size_t length = 1; ///< in bytes; 1 for a byte that is not valid here
    bool valid = false;
};

/// The character that begins at `at` (below the text's size).
[[nodiscard]] inline Utf8Character readUtf8(std::string_view text, std::size_t at) noexcept
{
    const auto byte = [&](std::size_t offset) -> unsigned {
        return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0u;
    };
    const unsigned first = byte(0);
    if (first < 0x80) return {first, 1, true};
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4) return {};
    char32_t code = first & (0xffu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80) return {};
        code = (code << 6) | (byte(i) & 0x3f);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (overlong || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return {};
    return {code, length, true};
}

/// True for characters that YAML text may hold as they are and that people can see: no controls, no line or paragraph
/// separators, no byte order mark, no replacement and non-characters.
[[nodiscard]] constexpr bool isPrintable(char32_t code) noexcept
{
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return false;
    if (code == 0x2028 || code == 0x2029 || code == 0xfeff) return false;
    return code < 0xfffd || code > 0xffff;
}

} // namespace zonedraft
