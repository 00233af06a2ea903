// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/name.h"

#include <optional>

namespace zonedraft {

/// True when `text` is 1 to 64 characters out of `a-z 0-9 _ -`.
[[nodiscard]] constexpr bool isIdText(std::string_view text) noexcept
{
    if (text.empty() || text.size() > 64) return false;
    for (const char c : text)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-')) return false;
    return true;
}

/// Typed handle of something in a design: a NodeId never converts to a LinkId, and an empty id cannot exist.
/// Ids of derived nodes have the form `owner/role[/role…]`, where each part is an id text.
template <class Tag>
class Id {
public:
    /// @return nothing unless `text` consists of one or more id texts (see isIdText) joined by '/'
    [[nodiscard]] static std::optional<Id> parse(std::string_view text)
    {
        for (std::string_view rest = text;;) {
            const auto slash = rest.find('/');
            if (!isIdText(rest.substr(0, slash))) return std::nullopt;
            if (slash == std::string_view::npos) return Id(Name(text));
            rest.remove_prefix(slash + 1);
        }
    }

    [[nodiscard]] const std::string& str() const noexcept { return m_name.str(); }
    [[nodiscard]] Name name() const noexcept { return m_name; }
    /// True for the id of a derived node.
    [[nodiscard]] bool derived() const noexcept { return str().find('/') != std::string::npos; }
    /// The id of what is derived from this one under `role` (an id text, or several joined by '/').
    [[nodiscard]] Id child(std::string_view role) const { return Id(Name(str() + '/' + std::string(role))); }
    /// The drawn node at the root of a derived id; the id itself when it is drawn.
    [[nodiscard]] Id owner() const
    {
        const auto slash = str().find('/');
        return slash == std::string::npos ? *this : Id(Name(std::string_view(str()).substr(0, slash)));
    }
    [[nodiscard]] std::size_t hash() const noexcept { return m_name.hash(); }

    friend bool operator==(Id, Id) noexcept = default;
    friend auto operator<=>(Id a, Id b) noexcept { return a.m_name <=> b.m_name; }

private:
    explicit Id(Name name) : m_name(name) {}
    Name m_name;
};

using NodeId = Id<struct NodeTag>;
using LinkId = Id<struct LinkTag>;
using ScenarioId = Id<struct ScenarioTag>;

} // namespace zonedraft

template <class Tag>
struct std::hash<zonedraft::Id<Tag>> {
    std::size_t operator()(zonedraft::Id<Tag> id) const noexcept { return id.hash(); }
};
