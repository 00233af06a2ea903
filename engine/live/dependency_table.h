// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/cell.h"

#include <array>
#include <memory>
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
    static constexpr std::uint32_t kNoChunk = 0xffffffffU;
    /// A few entries of a list, as many as fit where the processor fetches memory at once.
    struct Chunk {
        static constexpr std::uint32_t kEntries = 5;
        std::array<Entry, kEntries> entries;
        std::uint32_t next = kNoChunk;
    };
    /// A chain of chunks, all full but the last.
    struct List {
        std::uint32_t first = kNoChunk, last = kNoChunk;
        std::uint32_t count = 0; ///< entries
        std::uint32_t compactAt = 32;
    };
    /// Where all chunks lie: there are hundreds of thousands, which would be as many allocations.
    class Pool {
    public:
        [[nodiscard]] Chunk& at(std::uint32_t chunk) { return m_blocks[chunk / kBlock][chunk % kBlock]; }
        [[nodiscard]] std::uint32_t take();
        void giveBack(std::uint32_t first, std::uint32_t last);
        /// Takes all chunks back and keeps their memory.
        void clear();

    private:
        static constexpr std::uint32_t kBlock = 1024;
        std::vector<std::unique_ptr<Chunk[]>> m_blocks;
        std::uint32_t m_used = 0, m_free = kNoChunk;
    };
    void append(List& list, Entry entry);
    /// Keeps, in their order, the entries that `keep` wants.
    template <class Keep>
    void filter(List& list, Keep&& keep);
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

    Pool m_pool;
    std::vector<List> m_nodes, m_links, m_kinds;
    std::unordered_map<std::uint32_t, List> m_lookups, m_documents;
    List m_allLinks;
    std::array<std::vector<Last>, Task::kTypes> m_last;
    std::uint32_t m_run = 0;
};

} // namespace zonedraft
