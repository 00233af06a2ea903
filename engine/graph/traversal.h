// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

/// Graph algorithms over dense indexes; they know nothing of clouds.
namespace zonedraft::graph {

/// Successors by vertex.
using Adjacency = std::vector<std::vector<std::uint32_t>>;

/// 1 for every vertex that can be reached from `starts`, the starts included. Linear.
[[nodiscard]] std::vector<char> reached(const Adjacency& next, const std::vector<std::uint32_t>& starts);

/// 1 for every vertex that lies on a cycle (Tarjan's strongly connected components of size > 1, or a loop). Linear; not
/// recursive.
[[nodiscard]] std::vector<char> inCycle(const Adjacency& next);

} // namespace zonedraft::graph
