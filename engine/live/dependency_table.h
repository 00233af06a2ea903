// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/cell.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace zonedraft {

/// What the live engine runs, and runs again: its type and the node, link or rule that it is about.
struct Task {
    enum class Type : std::uint8_t { Pass0, Pass1, Pass2, Pass3, NodeRules, LinkRules, DocumentRule, NodeCost };
    static constexpr std::size_t kTypes = 8;

    Type type = Type::Pass0;
    std::uint32_t index = 0;
};

/// Which task read which cell when it last ran. Entries of earlier runs are told by their run number and dropped on the
/// way.
class DependencyTable {
public:
    void clear();
    /// Replaces what the task read.
    void record(Task task, const std::vector<Cell>& cells);
    /// Forgets the task: it is gone.
    void forget(Task task);
    /// Appends the tasks that read the cell in their last run; a task may come several times.
    void readersOf(const Cell& cell, std::vector<Task>& tasks);

private:
    struct Entry {
        std::uint32_t code;
        std::uint32_t task; ///< 3 bits of type, 29 of index
        std::uint32_t run;
    };
    struct List {
        std::vector<Entry> entries;
        std::size_t compactAt = 32;
    };
    [[nodiscard]] static std::uint32_t pack(Task task)
    {
        return static_cast<std::uint32_t>(task.type) << 29 | task.index;
    }
    [[nodiscard]] static Task unpack(std::uint32_t packed)
    {
        return {static_cast<Task::Type>(packed >> 29), packed & 0x1fffffffU};
    }
    [[nodiscard]] std::uint32_t& runOf(Task task);
    [[nodiscard]] bool current(const Entry& entry) const;
    [[nodiscard]] List* listOf(const Cell& cell, bool make);

    std::vector<List> m_nodes, m_links, m_kinds;
    std::unordered_map<std::uint32_t, List> m_lookups, m_documents;
    List m_allLinks;
    std::array<std::vector<std::uint32_t>, Task::kTypes> m_runs;
    std::uint32_t m_run = 0;
};

} // namespace zonedraft
