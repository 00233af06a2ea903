// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zonedraft {

/// A range of IPv4 or IPv6 addresses: `10.0.0.0/16`, `fd00::/8`. Bits behind the prefix are always 0.
class AddressRange {
public:
    /// A range, or a single address (as /32 or /128).
    /// @return nothing when malformed, or when bits behind the prefix are set (`10.0.0.1/16`)
    [[nodiscard]] static std::optional<AddressRange> parse(std::string_view text);
    /// As parse(), but clears the bits behind the prefix: `10.0.0.1/16` is read as `10.0.0.0/16`.
    [[nodiscard]] static std::optional<AddressRange> covering(std::string_view text);

    [[nodiscard]] bool isV6() const noexcept { return m_v6; }
    [[nodiscard]] int prefix() const noexcept { return m_prefix; }
    /// Number of addresses, exact as a power of two.
    [[nodiscard]] double size() const noexcept;
    /// True when all of `other` lies in this range; false for the other family.
    [[nodiscard]] bool contains(const AddressRange& other) const noexcept;
    [[nodiscard]] bool overlaps(const AddressRange& other) const noexcept
    {
        return contains(other) || other.contains(*this);
    }
    /// The `number`-th range of `newPrefix` bits inside this one, as Terraform's cidrsubnet counts.
    /// @return nothing when it does not fit
    [[nodiscard]] std::optional<AddressRange> subnet(int newPrefix, std::uint32_t number) const noexcept;
    /// Canonical text: `10.0.0.0/16`, `fd00::/8`.
    [[nodiscard]] std::string text() const;

    friend bool operator==(const AddressRange&, const AddressRange&) = default;
    friend auto operator<=>(const AddressRange&, const AddressRange&) = default;

private:
    /// `exact` is set to whether all bits behind the prefix are 0.
    [[nodiscard]] static std::optional<AddressRange> read(std::string_view text, bool& exact);
    [[nodiscard]] int bits() const noexcept { return m_v6 ? 128 : 32; }
    bool m_v6 = false;
    std::array<std::uint8_t, 16> m_bytes{};
    int m_prefix = 0;
};

} // namespace zonedraft
