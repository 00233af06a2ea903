// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/prices/content_hash.h"

#include <array>
#include <cstdint>

namespace zonedraft {

void ContentHash::add(std::string_view part)
{
    std::array<char, 8> length{}; // little-endian, whatever the machine
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<char>(static_cast<std::uint64_t>(part.size()) >> (8 * i));
    m_hash.add({length.data(), length.size()});
    m_hash.add(part);
}

} // namespace zonedraft
