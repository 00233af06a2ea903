// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/graph/traversal.h"

#include <algorithm>

namespace zonedraft::graph {

Adjacency::Adjacency(std::size_t vertices, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& edges)
    : m_offsets(vertices + 1, 0), m_targets(edges.size())
{
    for (const auto& [from, to] : edges) ++m_offsets[from + 1];
    for (std::size_t at = 1; at <= vertices; ++at) m_offsets[at] += m_offsets[at - 1];
    std::vector<std::uint32_t> next(m_offsets.begin(), m_offsets.end() - 1);
    for (const auto& [from, to] : edges) m_targets[next[from]++] = to;
}

std::vector<char> reached(const Adjacency& next, const std::vector<std::uint32_t>& starts,
                          const std::function<bool(std::uint32_t)>& stops)
{
    std::vector<char> seen(next.size(), 0);
    std::vector<std::uint32_t> open;
    for (const std::uint32_t start : starts)
        if (start < next.size() && !seen[start]) seen[start] = 1, open.push_back(start);
    while (!open.empty()) {
        const std::uint32_t at = open.back();
        open.pop_back();
        if (stops && stops(at)) continue;
        for (const std::uint32_t to : next[at])
            if (!seen[to]) seen[to] = 1, open.push_back(to);
    }
    return seen;
}

std::vector<char> inCycle(const Adjacency& next)
{
    struct Frame {
        std::uint32_t vertex;
        std::size_t edge;
    };
    const std::size_t count = next.size();
    std::vector<char> result(count, 0), onStack(count, 0);
    std::vector<std::uint32_t> order(count, 0), low(count, 0), stack;
    std::vector<Frame> frames;
    std::uint32_t clock = 0;
    const auto enter = [&](std::uint32_t vertex) {
        order[vertex] = low[vertex] = ++clock;
        stack.push_back(vertex);
        onStack[vertex] = 1;
        frames.push_back({vertex, 0});
    };
    for (std::uint32_t root = 0; root < count; ++root) {
        if (order[root] || next[root].empty()) continue;
        enter(root);
        while (!frames.empty()) {
            const std::uint32_t at = frames.back().vertex;
            if (frames.back().edge < next[at].size()) {
                const std::uint32_t to = next[at][frames.back().edge++];
                if (to == at) result[at] = 1;
                if (!order[to])
                    enter(to);
                else if (onStack[to])
                    low[at] = std::min(low[at], order[to]);
                continue;
            }
            frames.pop_back();
            if (!frames.empty()) low[frames.back().vertex] = std::min(low[frames.back().vertex], low[at]);
            if (low[at] != order[at]) continue;
            const bool several = stack.back() != at;
            for (auto member = static_cast<std::uint32_t>(count); member != at;) {
                member = stack.back();
                stack.pop_back();
                onStack[member] = 0;
                if (several) result[member] = 1;
            }
        }
    }
    return result;
}

} // namespace zonedraft::graph
