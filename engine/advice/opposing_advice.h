// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/live/live_engine.h"

namespace zonedraft {

/// One of two pieces of advice that pull in opposite directions, and the design in which it was followed.
struct AdviceSide {
    Name rule;                         ///< whose advice it is
    Message label;                     ///< what to do: the label of the fix, or that all stays as it is
    std::optional<Change> change;      ///< of the present design; nothing = the present design is like that
    CostTotal cost;                    ///< of the design in which it was followed, a month
    std::optional<Severity> objection; ///< of the other side's rule to that design; nothing = it has none
};

/// A stated requirement (or fact about project and load) that at least one of the two rules reads.
struct DecidingEntry {
    Name section; ///< "requirement", "project" or "load", as in expressions
    Name key;
    Value value; ///< stated or the default; never unset
    friend bool operator==(const DecidingEntry&, const DecidingEntry&) = default;
};

/// What a finding advises, and what speaks against it.
struct OpposingAdvice {
    AdviceSide own;   ///< the recommended fix of the finding
    AdviceSide other; ///< the fix of the rule that pulls the other way, or all as it is
    /// The side whose design leaves the weaker objection. Rules state in their conditions which requirements call for
    /// them, so this is how the requirements decide; when both sides leave the same, the finding that stands counts.
    bool ownRecommended = true;
    std::vector<DecidingEntry> decidedBy; ///< sorted by section and key
};

/// For each rule that opposes that of an open finding: both sides, each tried on a copy of the design. Empty when the
/// rule opposes none, or when the finding has no fix that can be made without an answer. Safe in any thread.
[[nodiscard]] std::vector<OpposingAdvice> opposingAdvice(const LiveBasis& basis, const Design& design,
                                                         const Finding& finding, std::optional<ScenarioId> scenario);

} // namespace zonedraft
