// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace zonedraft {

/// SHA-256 as FIPS 180-4 has it, to tell contents apart. Computed here and not by a cryptographic library: loading one
/// costs more than a whole small validation may.
class Sha256 {
public:
    void add(std::string_view bytes);
    /// 64 lower-case hexadecimal digits; call once.
    [[nodiscard]] std::string finish();

private:
    static constexpr std::size_t kBlock = 64; ///< bytes

    void mix(const unsigned char* block);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, kBlock> m_rest{}; ///< what does not fill a block yet
    std::size_t m_restSize = 0;
    std::uint64_t m_size = 0; ///< bytes so far
};

} // namespace zonedraft
