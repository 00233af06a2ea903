// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/live/live_engine.h"
#include "engine/rules/fixes.h"

namespace zonedraft {

/// What a design would be like after a change: findings and cost before and after.
struct ChangeTrial {
    CostTotal before, after;
    FindingCounts findingsBefore, findingsAfter;
    std::vector<Finding> solved, arisen; ///< open ones
};

/// Tries a change on a copy. Safe in any thread.
/// @error as Design::apply
[[nodiscard]] std::expected<ChangeTrial, Error> tryChange(const LiveBasis& basis, Design design, const Change& change,
                                                          std::optional<ScenarioId> scenario);

/// What a design would cost after each of some changes, each tried by itself; nothing for a change that is refused.
/// Safe in any thread.
[[nodiscard]] std::vector<std::optional<CostTotal>> totalsAfter(const LiveBasis& basis, Design design,
                                                                const std::vector<Change>& changes,
                                                                std::optional<ScenarioId> scenario);

/// For fixAll(): evaluates designs anew, each with an engine of its own. Safe in any thread.
[[nodiscard]] EvaluatedDesign evaluateAnew(const LiveBasis& basis, const Design& design,
                                           std::optional<ScenarioId> scenario);

} // namespace zonedraft
