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
    m_pool.clear();
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

std::uint32_t DependencyTable::Pool::take()
{
    if (m_free != kNoChunk) {
        const std::uint32_t chunk = m_free;
        m_free = at(chunk).next;
        at(chunk).next = kNoChunk;
        return chunk;
    }
    if (m_used / kBlock == m_blocks.size()) m_blocks.push_back(std::make_unique<Chunk[]>(kBlock));
    at(m_used).next = kNoChunk;
    return m_used++;
}

void DependencyTable::Pool::giveBack(std::uint32_t first, std::uint32_t last)
{
    at(last).next = m_free;
    m_free = first;
}

void DependencyTable::Pool::clear()
{
    m_used = 0;
    m_free = kNoChunk;
}

void DependencyTable::append(List& list, Entry entry)
{
    const std::uint32_t place = list.count % Chunk::kEntries;
    if (place == 0) {
        const std::uint32_t chunk = m_pool.take();
        if (list.count == 0)
            list.first = chunk;
        else
            m_pool.at(list.last).next = chunk;
        list.last = chunk;
    }
    m_pool.at(list.last).entries[place] = entry;
    ++list.count;
}

template <class Keep>
void DependencyTable::filter(List& list, Keep&& keep)
{
    if (list.count == 0) return;
    std::uint32_t kept = 0, to = list.first, last = list.first, from = list.first;
    for (std::uint32_t at = 0; at < list.count; ++at) {
        if (at > 0 && at % Chunk::kEntries == 0) from = m_pool.at(from).next;
        const Entry entry = m_pool.at(from).entries[at % Chunk::kEntries];
        if (!keep(entry)) continue;
        if (kept > 0 && kept % Chunk::kEntries == 0) to = m_pool.at(to).next;
        m_pool.at(to).entries[kept++ % Chunk::kEntries] = entry;
        last = to;
    }
    const std::uint32_t end = list.last;
    if (kept == 0) {
        m_pool.giveBack(list.first, end);
        list.first = list.last = kNoChunk;
    } else if (last != end) {
        m_pool.giveBack(m_pool.at(last).next, end);
        m_pool.at(last).next = kNoChunk;
        list.last = last;
    }
    list.count = kept;
}

void DependencyTable::record(Task task, const Cell* cells, std::size_t count, const CellBits& own)
{
    const std::uint32_t run = ++m_run;
    lastOf(task) = {run, own};
    const std::uint32_t packed = pack(task);
    for (const Cell* cell = cells; cell != cells + count; ++cell) {
        List& list = *listOf(*cell, true);
        if (list.count > 0) {
            // What one run reads twice of one list usually stands together.
            const Entry& before = m_pool.at(list.last).entries[(list.count - 1) % Chunk::kEntries];
            if (before.run == run && before.code == cell->code) continue;
        }
        if (list.count >= list.compactAt) {
            filter(list, [this](const Entry& entry) { return current(entry); });
            list.compactAt = list.count * 2 + 32;
        }
        append(list, {cell->code, packed, run});
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
    filter(*list, [&](const Entry& entry) {
        if (!current(entry)) return false;
        if (entry.code != cell.code) return true;
        const Task task = unpack(entry.task);
        forget(task);
        tasks.push_back(task);
        return false;
    });
}

} // namespace zonedraft
