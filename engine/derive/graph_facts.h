// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/expression/scope.h"
#include "engine/derive/effective_design.h"

#include <array>

namespace zonedraft {

/// Answers of the GraphQuery questions for every node, computed over the whole graph in one go (linear in nodes and
/// links).
class GraphFacts {
public:
    /// Computes all answers anew and returns the (query, node) pairs whose answer differs from before.
    std::vector<std::pair<GraphQuery, NodeIndex>> refresh(const EffectiveDesign& design);
    [[nodiscard]] bool answer(GraphQuery query, NodeIndex node) const;

    /// True when a path of enabled links leads from `from` to `to`.
    [[nodiscard]] static bool reachable(const EffectiveDesign& design, NodeIndex from, NodeIndex to, bool hardOnly);
    /// A link is hard unless it says `hard: false`; replication and event links are soft unless they say `hard: true`.
    [[nodiscard]] static bool isHard(const EffectiveDesign& design, const EffectiveLink& link);

private:
    std::array<std::vector<char>, 3> m_answers; ///< by GraphQuery, then by node
};

} // namespace zonedraft
