// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
inline constexpr std::uint32_t kQuery = 0x10010;     ///< + GraphQuery
inline constexpr std::uint32_t kAttribute = 0x20000; ///< + 16 bits of the name's hash
} // namespace cell_code

/// Collects the cells that an evaluation reads. Repetitions within a run are mostly left out.
class ReadLog {
public:
    void clear()
    {
        m_cells.clear();
        ++m_run;
    }
    void note(Cell cell)
    {
        if (cell.space == CellSpace::Node && cell.code < 64) {
            if (cell.index >= m_seen.size()) m_seen.resize(cell.index + cell.index / 2 + 64);
            Seen& seen = m_seen[cell.index];
            if (seen.run != m_run) seen = {m_run, 0};
            const std::uint64_t bit = std::uint64_t{1} << cell.code;
            if (seen.slots & bit) return;
            seen.slots |= bit;
        } else if (!m_cells.empty() && m_cells.back() == cell) {
            return;
        }
        m_cells.push_back(cell);
    }
    [[nodiscard]] const std::vector<Cell>& cells() const { return m_cells; }

private:
    struct Seen {
        std::uint32_t run = 0;
        std::uint64_t slots = 0;
    };
    std::vector<Cell> m_cells;
    std::vector<Seen> m_seen;
    std::uint32_t m_run = 1;
};

} // namespace zonedraft
