// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/cidr.h"

#include <charconv>
#include <fmt/format.h>

namespace zonedraft {

std::optional<Ipv4Cidr> Ipv4Cidr::parse(std::string_view text)
{
    Ipv4Cidr out;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int part = 0; part < 5; ++part) {
        unsigned number = 0;
        const auto [next, error] = std::from_chars(at, end, number);
        if (error != std::errc() || number > (part < 4 ? 255U : 32U) || (next - at > 1 && *at == '0'))
            return std::nullopt;
        if (part < 4)
            out.address = out.address << 8 | number;
        else
            out.prefix = static_cast<int>(number);
        if (part == 4) return next == end ? std::optional(out) : std::nullopt;
        if (next == end || *next != (part < 3 ? '.' : '/')) return std::nullopt;
        at = next + 1;
    }
    return std::nullopt;
}

std::string Ipv4Cidr::text() const
{
    return fmt::format("{}.{}.{}.{}/{}", address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255, prefix);
}

} // namespace zonedraft
