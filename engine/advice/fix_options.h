// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/advice/change_trial.h"

namespace zonedraft {

/// One way to make a finding go away, and what it would mean.
struct FixOption {
    Fix fix;
    bool confirms = false;            ///< does nothing but record what only a person knows
    std::optional<ChangeTrial> trial; ///< cost and findings before and after; nothing when it cannot be tried
    std::optional<Message> obstacle;  ///< why it cannot be tried: an answer is missing, or nothing would change
};

/// The fixes on offer for a finding, each tried on a copy of the design with the answers given, the recommended one
/// first. Safe in any thread.
[[nodiscard]] std::vector<FixOption> fixOptions(const LiveBasis& basis, const Design& design, const Finding& finding,
                                                const FixAnswers& answers, std::optional<ScenarioId> scenario);

} // namespace zonedraft
