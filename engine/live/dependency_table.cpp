// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/live/dependency_table.h"

#include <algorithm>
#include <span>

namespace zonedraft {
namespace {

using Type = Task::Type;
constexpr std::array kAboutNodes{Type::Pass0,     Type::Pass1,    Type::Pass2,     Type::Pass3,
                                 Type::NodeRules, Type::NodeCost, Type::NodeGroups};
constexpr std::array kAboutLinks{Type::LinkRules};

} // namespace

void DependencyTable::clear()
{
    m_nodes.clear();
    m_links.clear();
    m_kinds.clear();
    m_lookups.clear();
    m_documents.clear();
    m_allLinks = {};
    for (auto& last : m_last) last.clear();
}

DependencyTable::Last& DependencyTable::lastOf(Task task)
{
    auto& last = m_last[static_cast<std::size_t>(task.type)];
    if (task.index >= last.size()) last.resize(task.index + task.index / 2 + 16);
    return last[task.index];
}

bool DependencyTable::current(const Entry& entry) const
{
    const Task task = unpack(entry.task);
    const auto& last = m_last[static_cast<std::size_t>(task.type)];
    return task.index < last.size() && last[task.index].run == entry.run;
}

DependencyTable::List* DependencyTable::listOf(const Cell& cell, bool make)
{
    const auto in = [&](std::vector<List>& lists) -> List* {
        if (cell.index >= lists.size()) {
            if (!make) return nullptr;
            lists.resize(cell.index + cell.index / 2 + 16);
        }
        return &lists[cell.index];
    };
    const auto hashed = [&](std::unordered_map<std::uint32_t, List>& lists) -> List* {
        if (make) return &lists[cell.index];
        const auto found = lists.find(cell.index);
        return found == lists.end() ? nullptr : &found->second;
    };
    switch (cell.space) {
    case CellSpace::Node: return in(m_nodes);
    case CellSpace::Link: return in(m_links);
    case CellSpace::Kind: return in(m_kinds);
    case CellSpace::Lookup: return hashed(m_lookups);
    case CellSpace::Document: return hashed(m_documents);
    case CellSpace::AllLinks: return &m_allLinks;
    }
    return nullptr;
}

void DependencyTable::record(Task task, const Cell* cells, std::size_t count, const CellBits& own)
{
    const std::uint32_t run = ++m_run;
    lastOf(task) = {run, own};
    const std::uint32_t packed = pack(task);
    for (const Cell* cell = cells; cell != cells + count; ++cell) {
        List& list = *listOf(*cell, true);
        // What one run reads twice of one list usually stands together.
        if (!list.entries.empty() && list.entries.back().run == run && list.entries.back().code == cell->code) continue;
        if (list.entries.size() >= list.compactAt) {
            std::erase_if(list.entries, [&](const Entry& entry) { return !current(entry); });
            list.compactAt = list.entries.size() * 2 + 32;
        }
        list.entries.push_back({cell->code, packed, run});
    }
}

void DependencyTable::forget(Task task)
{
    auto& last = m_last[static_cast<std::size_t>(task.type)];
    if (task.index < last.size()) last[task.index] = {};
}

void DependencyTable::takeReadersOf(const Cell& cell, std::vector<Task>& tasks)
{
    const auto takeOwn = [&](std::span<const Type> types) {
        const unsigned bit = bitOfCode(cell.code);
        if (bit == kNoBit) return;
        for (const Type type : types) {
            auto& last = m_last[static_cast<std::size_t>(type)];
            if (cell.index >= last.size() || !last[cell.index].run || !last[cell.index].own.test(bit)) continue;
            last[cell.index] = {};
            tasks.push_back({type, cell.index});
        }
    };
    if (cell.space == CellSpace::Node) takeOwn(kAboutNodes);
    if (cell.space == CellSpace::Link) takeOwn(kAboutLinks);
    List* list = listOf(cell, false);
    if (!list) return;
    std::size_t kept = 0;
    for (std::size_t at = 0; at < list->entries.size(); ++at) {
        const Entry entry = list->entries[at];
        if (!current(entry)) continue;
        if (entry.code == cell.code) {
            const Task task = unpack(entry.task);
            forget(task);
            tasks.push_back(task);
            continue;
        }
        list->entries[kept++] = entry;
    }
    list->entries.resize(kept);
}

} // namespace zonedraft
