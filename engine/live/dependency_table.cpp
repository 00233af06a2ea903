// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/live/dependency_table.h"

#include <algorithm>

namespace zonedraft {

void DependencyTable::clear()
{
    m_nodes.clear();
    m_links.clear();
    m_kinds.clear();
    m_lookups.clear();
    m_documents.clear();
    m_allLinks = {};
    for (auto& runs : m_runs) runs.clear();
}

std::uint32_t& DependencyTable::runOf(Task task)
{
    auto& runs = m_runs[static_cast<std::size_t>(task.type)];
    if (task.index >= runs.size()) runs.resize(task.index + task.index / 2 + 16, 0);
    return runs[task.index];
}

bool DependencyTable::current(const Entry& entry) const
{
    const Task task = unpack(entry.task);
    const auto& runs = m_runs[static_cast<std::size_t>(task.type)];
    return task.index < runs.size() && runs[task.index] == entry.run;
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

void DependencyTable::record(Task task, const std::vector<Cell>& cells)
{
    const std::uint32_t run = ++m_run;
    runOf(task) = run;
    const std::uint32_t packed = pack(task);
    for (const Cell& cell : cells) {
        List& list = *listOf(cell, true);
        if (list.entries.size() >= list.compactAt) {
            std::erase_if(list.entries, [&](const Entry& entry) { return !current(entry); });
            list.compactAt = list.entries.size() * 2 + 32;
        }
        list.entries.push_back({cell.code, packed, run});
    }
}

void DependencyTable::forget(Task task)
{
    runOf(task) = 0;
}

void DependencyTable::readersOf(const Cell& cell, std::vector<Task>& tasks)
{
    List* list = listOf(cell, false);
    if (!list) return;
    std::size_t kept = 0;
    for (std::size_t at = 0; at < list->entries.size(); ++at) {
        const Entry entry = list->entries[at];
        if (!current(entry)) continue;
        if (entry.code == cell.code) tasks.push_back(unpack(entry.task));
        list->entries[kept++] = entry;
    }
    list->entries.resize(kept);
}

} // namespace zonedraft
