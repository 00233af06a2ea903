// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/design.h"
#include "engine/rules/finding.h"
#include "engine/rules/rule_set.h"

#include <array>
#include <string_view>
#include <vector>

namespace zonedraft {

/// Removes findings about subjects of which a more specific rule speaks already (`supersedes`). A finding stays as long
/// as one of its subjects is not covered.
void supersede(std::vector<Finding>& findings, const RuleSet& rules);

/// Marks findings that somebody accepted. A suppression counts through the day on which it expires.
/// @param today ISO date
void applySuppressions(std::vector<Finding>& findings, const std::map<SuppressionKey, Suppression>& suppressions,
                       std::string_view today);

/// Suppressions that expired, or that nothing needs any more; sorted.
[[nodiscard]] std::vector<SuppressionKey> staleSuppressions(const std::vector<Finding>& findings,
                                                            const std::map<SuppressionKey, Suppression>& suppressions,
                                                            std::string_view today);

void sortFindings(std::vector<Finding>& findings);

/// What is shown: superseded ones removed, suppressions applied, in order.
[[nodiscard]] std::vector<Finding> presentFindings(std::vector<Finding> raw, const RuleSet& rules,
                                                   const std::map<SuppressionKey, Suppression>& suppressions,
                                                   std::string_view today);

struct FindingCounts {
    std::array<std::size_t, 5> open{}; ///< by Severity
    std::size_t unknown = 0, suppressed = 0, failed = 0;
    [[nodiscard]] std::size_t at(Severity severity) const { return open[static_cast<std::size_t>(severity)]; }
    [[nodiscard]] std::size_t totalOpen() const;
    friend bool operator==(const FindingCounts&, const FindingCounts&) = default;
};

[[nodiscard]] FindingCounts countFindings(const std::vector<Finding>& findings);

/// True when an open finding is at or above the threshold.
[[nodiscard]] bool anyAtLeast(const std::vector<Finding>& findings, Severity threshold);

} // namespace zonedraft
