// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/reader.h"
#include "engine/rules/finding.h"
#include "engine/rules/rule_set.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// A set of controls that rules speak about.
struct Framework {
    std::string_view id;    ///< "soc2": what people write on the command line
    std::string_view title; ///< its own name, which is not translated
    std::string_view key;   ///< of `frameworks` ("SOC2" of "SOC2:A1.2"), or of `identifiers` ("cis")
    bool identifier;        ///< `key` is one of `identifiers`
};

/// SOC 2, GDPR, HIPAA, PCI DSS 4.0, CIS AWS Foundations 3.0, AWS Foundational Security Best Practices.
[[nodiscard]] std::span<const Framework> frameworks();
/// By id, case does not matter; null when there is none.
[[nodiscard]] const Framework* findFramework(std::string_view id);

enum class ControlState : std::uint8_t {
    Failed,   ///< a rule found a problem
    NotShown, ///< the design cannot show it: nothing to judge, something not stated, confirmed by people only, accepted
    Met,      ///< everything that the rules could judge passed
};

/// What one rule contributes to a control.
struct ControlEvidence {
    enum class Reason : std::uint8_t {
        Passed,
        Found,
        Accepted,     ///< its findings were suppressed by somebody
        NotConfirmed, ///< only people can say it, and nobody has
        NotStated,    ///< something that the rule needs is unknown
        NothingToJudge,
        RuleFailed,
    };
    Name rule;
    Severity severity = Severity::Medium;
    Reason reason = Reason::NothingToJudge;
    bool mappedByHand = false;          ///< the mapping was made from the framework's text
    std::vector<Subject> subjects = {}; ///< of what was found or accepted; sorted
};

struct ControlResult {
    std::string control; ///< "A1.2", "Art.32", "ELB.4"
    ControlState state = ControlState::NotShown;
    std::vector<ControlEvidence> evidence; ///< sorted by rule
};

/// Judges every control of the framework that a rule speaks about, each by what it is about (kindsOfControl()); others
/// are not in the result. Superseded findings count, since each rule answers for its own controls.
/// @param today ISO date; a suppression counts through the day on which it expires
/// @return sorted by control, numbers in them by value: "REL.2" before "REL.10"
[[nodiscard]] std::vector<ControlResult> complianceOf(const Reader& reader, const RuleSet& rules,
                                                      const Framework& framework,
                                                      const std::map<SuppressionKey, Suppression>& suppressions,
                                                      std::string_view today);

} // namespace zonedraft
