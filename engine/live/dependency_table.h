// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/cell.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace zonedraft {

/// What the live engine runs, and runs again: its type and the node, link, rule or group that it is about.
struct Task {
    enum class Type : std::uint8_t {
        Pass0,
        Pass1,
        Pass2,
        Pass3,
        NodeRules,
        LinkRules,
        DocumentRule,
        NodeCost,
        NodeGroups, ///< which groups of grouped checks a node belongs to
        GroupCheck, ///< one group of a grouped check
    };
    static constexpr std::size_t kTypes = 10;

    Type type = Type::Pass0;
    std::uint32_t index = 0;

    /// True when the task is about the node of its index.
    [[nodiscard]] constexpr bool ofNode() const
    {
        return type != Type::LinkRules && type != Type::DocumentRule && type != Type::GroupCheck;
    }
};

/// Which task read which cell when it last ran. What a task reads of its own node or link, most of all that is read, is
/// two words of bits; everything else stands in lists by cell. Entries of earlier runs are told by their run number and
/// dropped on the way.
class DependencyTable {
public:
    void clear();
    /// Replaces what the task read. The log was begun with the task's own node or link.
    void record(Task task, const ReadLog& log) { record(task, log.cells().data(), log.cells().size(), log.own()); }
    void record(Task task, const Cell* cells, std::size_t count, const CellBits& own);
    /// Forgets what the task read: it is gone, or will run again.
    void forget(Task task);
    /// Appends the tasks that read the cell in their last run and forgets what these read: they have to run again, and
    /// need not be found a second time until then.
    void takeReadersOf(const Cell& cell, std::vector<Task>& tasks);

private:
    struct Entry {
        std::uint32_t code;
        std::uint32_t task; ///< 4 bits of type, 28 of index
        std::uint32_t run;
    };
    struct List {
        std::vector<Entry> entries;
        std::size_t compactAt = 32;
    };
    [[nodiscard]] static std::uint32_t pack(Task task)
    {
        return static_cast<std::uint32_t>(task.type) << 28 | task.index;
    }
    [[nodiscard]] static Task unpack(std::uint32_t packed)
    {
        return {static_cast<Task::Type>(packed >> 28), packed & 0x0fffffffU};
    }
    /// Of the last run of a task.
    struct Last {
        std::uint32_t run = 0; ///< 0 = none that counts
        CellBits own;
    };
    [[nodiscard]] Last& lastOf(Task task);
    [[nodiscard]] bool current(const Entry& entry) const;
    [[nodiscard]] List* listOf(const Cell& cell, bool make);

    std::vector<List> m_nodes, m_links, m_kinds;
    std::unordered_map<std::uint32_t, List> m_lookups, m_documents;
    List m_allLinks;
    std::array<std::vector<Last>, Task::kTypes> m_last;
    std::uint32_t m_run = 0;
};

} // namespace zonedraft
