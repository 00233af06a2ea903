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

/// For fixAll(): evaluates designs anew, each with an engine of its own. Safe in any thread.
[[nodiscard]] EvaluatedDesign evaluateAnew(const LiveBasis& basis, const Design& design,
                                           std::optional<ScenarioId> scenario);

} // namespace zonedraft
