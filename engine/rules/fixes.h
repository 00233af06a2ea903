// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/outcome.h"
#include "engine/model/design.h"
#include "engine/rules/findings.h"

#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace zonedraft {

/// Answers to the questions of fixes, by question id. Questions of different rules with one id share the answer.
using FixAnswers = std::map<Name, Value>;

/// A way to make a finding go away, ready to be shown.
struct Fix {
    std::size_t alternative = 0;                              ///< position in Rule::fixes
    Message label;                                            ///< what happens
    std::vector<FixQuestion> questions;                       ///< all of them, with defaults
    [[nodiscard]] bool open(const FixAnswers& answers) const; ///< a question has neither answer nor default
};

/// The fixes on offer for a finding, the recommended one first.
[[nodiscard]] std::vector<Fix> fixesFor(const Reader& reader, const RuleSet& rules, const Finding& finding);

/// What a fix would change; nothing is applied. Ids of added nodes and links are free in `design`.
/// @error NotFound for a finding without such a fix; BadInput for an unanswered question; Conflict when the fix has
/// nothing to change here
/// @param layer where properties are set: the base design or a scenario
[[nodiscard]] std::expected<Change, Error> fixChange(const Design& design, const Reader& reader, const RuleSet& rules,
                                                     const Finding& finding, std::size_t alternative,
                                                     const FixAnswers& answers = {}, const Layer& layer = {});

/// A design with all that was concluded from it. The design is the one evaluated; facts may be null.
struct EvaluatedDesign {
    std::shared_ptr<const EffectiveDesign> effective;
    std::shared_ptr<const GraphFacts> facts;
    std::vector<Finding> findings; ///< as shown: superseded ones removed, suppressions applied
};
using Evaluate = std::function<std::expected<EvaluatedDesign, Error>(const Design&)>;

struct FixAllOptions {
    FixAnswers answers;
    std::vector<Name> only; ///< ids of rules; empty = all
    int maximumRounds = 12;
};

/// What happened to one finding.
struct FixOutcome {
    Name rule;
    std::string key; ///< Finding::key
    Message text;    ///< done: the fix's label; else: why it remains
};

struct FixAllResult {
    Change change; ///< everything done, as one change of the original design
    std::vector<FixOutcome> done, remaining;
    std::vector<Finding> findings; ///< after it
};

/// Applies fixes until nothing is left that can be fixed without a person. Leaves out fixes with open questions, those
/// that attest something (only a person can), those that would alter a stated requirement or add a suppression, and
/// those after which a new critical or high finding stands.
/// @error what `evaluate` reports
[[nodiscard]] std::expected<FixAllResult, Error> fixAll(const Design& design, const RuleSet& rules,
                                                        const Evaluate& evaluate, const FixAllOptions& options = {});

} // namespace zonedraft
