// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

/// Graph algorithms over dense indexes; they know nothing of clouds.
namespace zonedraft::graph {

/// Successors by vertex, in one block: those of `v` are `targets[offsets[v] … offsets[v + 1])`.
class Adjacency {
public:
    Adjacency() = default;
    /// Edges may come in any order.
    Adjacency(std::size_t vertices, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& edges);

    [[nodiscard]] std::size_t size() const { return m_offsets.empty() ? 0 : m_offsets.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t vertex) const
    {
        return {m_targets.data() + m_offsets[vertex], m_targets.data() + m_offsets[vertex + 1]};
    }

private:
    std::vector<std::uint32_t> m_offsets, m_targets;
};

/// 1 for every vertex that can be reached from `starts`, the starts included. Linear.
/// A vertex for which `stops` says so is reached, but not left.
[[nodiscard]] std::vector<char> reached(const Adjacency& next, const std::vector<std::uint32_t>& starts,
                                        const std::function<bool(std::uint32_t)>& stops = {});

/// 1 for every vertex that lies on a cycle (Tarjan's strongly connected components of size > 1, or a loop). Linear; not
/// recursive.
[[nodiscard]] std::vector<char> inCycle(const Adjacency& next);

} // namespace zonedraft::graph
