// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace zonedraft {

/// An interned, immutable text: property names, kinds, ids. Copying and comparing for equality cost one word;
/// ordering is by text, so sorted output does not depend on memory addresses.
/// Texts are kept for the life of the process. Interning is safe from any thread.
class Name {
public:
    /// The empty name.
    Name() noexcept;
    explicit Name(std::string_view text);

    [[nodiscard]] const std::string& str() const noexcept { return *m_text; }
    [[nodiscard]] bool empty() const noexcept { return m_text->empty(); }
    [[nodiscard]] std::size_t hash() const noexcept { return reinterpret_cast<std::size_t>(m_text) >> 4; }

    friend bool operator==(Name a, Name b) noexcept { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(Name a, Name b) noexcept
    {
        if (a.m_text == b.m_text) return std::strong_ordering::equal;
        return *a.m_text <=> *b.m_text;
    }
    friend bool operator==(Name a, std::string_view b) noexcept { return *a.m_text == b; }

private:
    const std::string* m_text;
};

} // namespace zonedraft

template <>
struct std::hash<zonedraft::Name> {
    std::size_t operator()(zonedraft::Name name) const noexcept { return name.hash(); }
};
