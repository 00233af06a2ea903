// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/address_range.h"

#include <arpa/inet.h>
#include <charconv>
#include <cmath>

namespace zonedraft {
namespace {

void clearBits(std::array<std::uint8_t, 16>& bytes, int from, int end)
{
    for (int bit = from; bit < end; ++bit)
        bytes[static_cast<std::size_t>(bit / 8)] &= static_cast<std::uint8_t>(~(0x80u >> (bit % 8)));
}

} // namespace

std::optional<AddressRange> AddressRange::read(std::string_view text, bool& exact)
{
    AddressRange out;
    const auto slash = text.find('/');
    const std::string address(text.substr(0, slash)); // inet_pton needs a terminating NUL
    out.m_v6 = address.find(':') != std::string::npos;
    if (address.size() > 45 || address.find('\0') != std::string::npos ||
        ::inet_pton(out.m_v6 ? AF_INET6 : AF_INET, address.c_str(), out.m_bytes.data()) != 1)
        return std::nullopt;
    out.m_prefix = out.bits();
    if (slash != std::string_view::npos) {
        const std::string_view digits = text.substr(slash + 1);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), out.m_prefix);
        const bool plain = !digits.empty() && digits.front() != '-' && (digits.front() != '0' || digits.size() == 1);
        if (!plain || read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) return std::nullopt;
    }
    if (out.m_prefix < 0 || out.m_prefix > out.bits()) return std::nullopt;
    const auto written = out.m_bytes;
    clearBits(out.m_bytes, out.m_prefix, out.bits());
    exact = written == out.m_bytes;
    return out;
}

std::optional<AddressRange> AddressRange::covering(std::string_view text)
{
    bool exact = false;
    return read(text, exact);
}

std::optional<AddressRange> AddressRange::parse(std::string_view text)
{
    bool exact = false;
    const auto range = read(text, exact);
    return exact ? range : std::nullopt;
}

double AddressRange::size() const noexcept
{
    return std::ldexp(1.0, bits() - m_prefix);
}

bool AddressRange::contains(const AddressRange& other) const noexcept
{
    if (m_v6 != other.m_v6 || other.m_prefix < m_prefix) return false;
    for (int bit = 0; bit < m_prefix; bit += 8) {
        const auto index = static_cast<std::size_t>(bit / 8);
        const unsigned mask = m_prefix - bit >= 8 ? 0xffu : 0xffu << (8 - (m_prefix - bit)) & 0xffu;
        if (((m_bytes[index] ^ other.m_bytes[index]) & mask) != 0) return false;
    }
    return true;
}

std::optional<AddressRange> AddressRange::subnet(int newPrefix, std::uint32_t number) const noexcept
{
    if (newPrefix < m_prefix || newPrefix > bits()) return std::nullopt;
    const int width = newPrefix - m_prefix;
    if (width < 32 && (number >> width) != 0) return std::nullopt;
    AddressRange out = *this;
    out.m_prefix = newPrefix;
    for (int i = 0; i < width && i < 32; ++i) {
        if ((number >> i & 1u) == 0) continue;
        const int bit = newPrefix - 1 - i;
        out.m_bytes[static_cast<std::size_t>(bit / 8)] |= static_cast<std::uint8_t>(0x80u >> (bit % 8));
    }
    return out;
}

std::string AddressRange::text() const
{
    std::array<char, INET6_ADDRSTRLEN + 8> buffer{};
    char* at = buffer.data();
    char* const end = at + buffer.size();
    if (m_v6) {
        ::inet_ntop(AF_INET6, m_bytes.data(), at, INET6_ADDRSTRLEN);
        at += std::char_traits<char>::length(at);
    } else {
        for (std::size_t byte = 0; byte < 4; ++byte) {
            if (byte > 0) *at++ = '.';
            at = std::to_chars(at, end, unsigned{m_bytes[byte]}).ptr;
        }
    }
    *at++ = '/';
    return {buffer.data(), std::to_chars(at, end, m_prefix).ptr};
}

} // namespace zonedraft
