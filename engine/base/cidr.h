// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zonedraft {

/// An IPv4 address block such as 10.0.0.0/16. Host bits may be set in what was parsed; `network()` clears them.
struct Ipv4Cidr {
    std::uint32_t address = 0;
    int prefix = 0; ///< 0 to 32

    /// @return nothing unless `text` is four decimal bytes, a slash and a prefix from 0 to 32
    [[nodiscard]] static std::optional<Ipv4Cidr> parse(std::string_view text);
    [[nodiscard]] std::uint32_t mask() const { return prefix == 0 ? 0 : ~std::uint32_t{0} << (32 - prefix); }
    [[nodiscard]] Ipv4Cidr network() const { return {address & mask(), prefix}; }
    [[nodiscard]] bool contains(const Ipv4Cidr& other) const
    {
        return other.prefix >= prefix && (other.address & mask()) == (address & mask());
    }
    [[nodiscard]] bool overlaps(const Ipv4Cidr& other) const { return contains(other) || other.contains(*this); }
    [[nodiscard]] std::uint64_t size() const { return std::uint64_t{1} << (32 - prefix); } ///< number of addresses
    [[nodiscard]] std::string text() const;
    friend bool operator==(const Ipv4Cidr&, const Ipv4Cidr&) = default;
};

} // namespace zonedraft
