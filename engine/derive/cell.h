// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace zonedraft {

/// What kind of thing a cell belongs to.
enum class CellSpace : std::uint8_t { Node, Link, Kind, Lookup, Document, AllLinks };

/// The smallest thing that can change or be read: one property of one node, the links of a node, the list of a kind …
struct Cell {
    CellSpace space = CellSpace::Node;
    std::uint32_t index = 0; ///< node, link, kind; for Lookup and Document a hash (a collision only means extra work)
    std::uint32_t code = 0;  ///< slot, or one of CellCode
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// Codes beyond property slots.
namespace cell_code {
inline constexpr std::uint32_t kStructure = 0x10000; ///< kind, parent, placement, label, enabled, overrides
inline constexpr std::uint32_t kLinksOut = 0x10001;
inline constexpr std::uint32_t kLinksIn = 0x10002;
inline constexpr std::uint32_t kChildren = 0x10003;
inline constexpr std::uint32_t kDerived = 0x10004;
inline constexpr std::uint32_t kGiven = 0x10005;     ///< all properties that are no defaults together
inline constexpr std::uint32_t kQuery = 0x10010;     ///< + GraphQuery
inline constexpr std::uint32_t kAttribute = 0x20000; ///< + Attribute number, see attributeCode
/// + Kind::index: the children of one kind; + kNoKind: those of no known kind.
inline constexpr std::uint32_t kChildrenOfKind = 0x30000;
inline constexpr std::uint32_t kNoKind = 0xffff;
} // namespace cell_code

/// Place of a code of a node or link among the 128 that are kept as bits; kNoBit for slots beyond the 64th.
inline constexpr unsigned kNoBit = 128;
[[nodiscard]] constexpr unsigned bitOfCode(std::uint32_t code)
{
    if (code < 64) return code;
    if (code >= cell_code::kAttribute) return code - cell_code::kAttribute < 32 ? 96 + (code & 31U) : kNoBit;
    if (code >= cell_code::kStructure) return code - cell_code::kStructure < 32 ? 64 + (code & 31U) : kNoBit;
    return kNoBit;
}

/// Which cells of one node or link were read.
struct CellBits {
    std::array<std::uint64_t, 2> words{};

    [[nodiscard]] bool test(unsigned bit) const { return words[bit >> 6] >> (bit & 63) & 1; }
    void set(unsigned bit) { words[bit >> 6] |= std::uint64_t{1} << (bit & 63); }
};

/// Collects the cells that an evaluation reads, each of a node or link once. What it reads of the node or link that it
/// is about, most of all reads, is kept apart as bits.
class ReadLog {
public:
    /// Begins a run about a node or link.
    void begin(CellSpace space, std::uint32_t index)
    {
        clear();
        m_ownSpace = space;
        m_ownIndex = index;
    }
    /// Begins a run about the document.
    void clear()
    {
        m_cells.clear();
        m_own = {};
        m_ownSpace = CellSpace::AllLinks;
        ++m_run;
    }
    void note(Cell cell)
    {
        if (cell.space <= CellSpace::Link) {
            if (const unsigned bit = bitOfCode(cell.code); bit != kNoBit) {
                if (cell.index == m_ownIndex && cell.space == m_ownSpace) return m_own.set(bit);
                std::vector<Seen>& seen = m_seen[static_cast<std::size_t>(cell.space)];
                if (cell.index >= seen.size()) seen.resize(cell.index + cell.index / 2 + 64);
                Seen& before = seen[cell.index];
                if (before.run != m_run) before = {m_run, {}};
                if (before.bits.test(bit)) return;
                before.bits.set(bit);
            }
        }
        if (!m_cells.empty() && m_cells.back() == cell) return;
        m_cells.push_back(cell);
    }
    /// All but those that own() has.
    [[nodiscard]] const std::vector<Cell>& cells() const { return m_cells; }
    [[nodiscard]] const CellBits& own() const { return m_own; }

private:
    struct Seen {
        std::uint32_t run = 0;
        CellBits bits;
    };
    std::vector<Cell> m_cells;
    CellBits m_own;
    CellSpace m_ownSpace = CellSpace::AllLinks;
    std::uint32_t m_ownIndex = 0;
    std::array<std::vector<Seen>, 2> m_seen; ///< of nodes and of links
    std::uint32_t m_run = 0;
};

} // namespace zonedraft
