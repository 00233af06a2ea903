// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/sha256.h"

#include <algorithm>
#include <bit>

namespace zonedraft {
namespace {

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
constexpr std::array<std::uint32_t, 64> kRounds = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

} // namespace

void Sha256::mix(const unsigned char* block)
{
    std::array<std::uint32_t, 64> words;
    for (std::size_t i = 0; i < 16; ++i, block += 4)
        words[i] = std::uint32_t{block[0]} << 24 | std::uint32_t{block[1]} << 16 | std::uint32_t{block[2]} << 8 |
                   std::uint32_t{block[3]};
    for (std::size_t i = 16; i < words.size(); ++i) {
        const std::uint32_t a = words[i - 15], b = words[i - 2];
        words[i] = words[i - 16] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ (a >> 3)) + words[i - 7] +
                   (std::rotr(b, 17) ^ std::rotr(b, 19) ^ (b >> 10));
    }
    auto [a, b, c, d, e, f, g, h] = m_state;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::uint32_t first =
            h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & f) ^ (~e & g)) + kRounds[i] + words[i];
        const std::uint32_t second =
            (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = d + first;
        d = c;
        c = b;
        b = a;
        a = first + second;
    }
    const std::array<std::uint32_t, 8> mixed{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < mixed.size(); ++i) m_state[i] += mixed[i];
}

void Sha256::add(std::string_view bytes)
{
    m_size += bytes.size();
    if (m_restSize > 0) {
        const std::size_t taken = std::min(kBlock - m_restSize, bytes.size());
        std::copy_n(bytes.begin(), taken, m_rest.begin() + static_cast<std::ptrdiff_t>(m_restSize));
        m_restSize += taken;
        bytes.remove_prefix(taken);
        if (m_restSize < kBlock) return;
        mix(m_rest.data());
    }
    for (; bytes.size() >= kBlock; bytes.remove_prefix(kBlock))
        mix(reinterpret_cast<const unsigned char*>(bytes.data()));
    std::ranges::copy(bytes, m_rest.begin());
    m_restSize = bytes.size();
}

std::string Sha256::finish()
{
    std::array<char, 8> bits{}; // big-endian
    for (std::size_t i = 0; i < bits.size(); ++i) bits[i] = static_cast<char>((m_size * 8) >> (56 - 8 * i));
    std::string padding("\x80");
    padding.resize(1 + (2 * kBlock - sizeof bits - 1 - m_restSize) % kBlock);
    add(padding);
    add({bits.data(), bits.size()});
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    out.reserve(2 * sizeof m_state);
    for (const std::uint32_t word : m_state)
        for (int shift = 28; shift >= 0; shift -= 4) out += kDigits[(word >> shift) & 15U];
    return out;
}

} // namespace zonedraft
