// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/reader.h"
#include "engine/rules/finding.h"
#include "engine/rules/rule_set.h"

#include <span>
#include <vector>

namespace zonedraft {

// All of these read the design through the reader alone, so that a recording reader sees every dependency; they append
// to `findings`, always in the same order for the same design. A rule that does not fire allocates nothing of its own.

/// Evaluates every rule about nodes of this kind on one enabled node.
void runNodeRules(const Reader& reader, NodeIndex node, const RuleSet& rules, std::vector<Finding>& findings);
/// Evaluates every rule about links on one enabled link.
void runLinkRules(const Reader& reader, LinkIndex link, const RuleSet& rules, std::vector<Finding>& findings);
/// Evaluates one rule about the document.
void runDocumentRule(const Reader& reader, const Rule& rule, std::vector<Finding>& findings);
/// Evaluates one group of a rule about the document that has groups (Rule::grouped); `members` are sorted by id.
/// All groups together find what runDocumentRule finds.
void runGroup(const Reader& reader, const Rule& rule, Name group, std::span<const NodeIndex> members,
              std::vector<Finding>& findings);

/// What a rule said about one subject.
enum class RuleVerdict : std::uint8_t {
    Skipped, ///< its guard does not hold: there is nothing to judge
    Passed,  ///< judged, no problem
    Found,   ///< judged, a problem
    Unknown, ///< something that it needs is not stated; a finding only where the rule reports that
    Failed,  ///< the rule itself could not be evaluated
};

/// Evaluates one rule on `self` (absent for the document).
RuleVerdict runRule(const Reader& reader, const Rule& rule, std::optional<Entity> self, std::vector<Finding>& findings);

/// Evaluates everything on the whole design; the result is raw: see findings.h for what is shown.
[[nodiscard]] std::vector<Finding> runAllRules(const Reader& reader, const RuleSet& rules);

/// A rule about the section `estimate` reads figures that the engine computes after the rules' inputs are known
/// (monthly cost, availability …). The live engine gives them as document entries of this section.
[[nodiscard]] Name estimateSection();

} // namespace zonedraft
