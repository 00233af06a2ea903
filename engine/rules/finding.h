// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/message.h"
#include "engine/rules/rule.h"

#include <string>
#include <variant>
#include <vector>

namespace zonedraft {

/// What a finding points at.
using Subject = std::variant<NodeId, LinkId>;

[[nodiscard]] const std::string& subjectText(const Subject& subject);

enum class FindingState : std::uint8_t {
    Open,       ///< a problem
    Unknown,    ///< cannot be judged before something is stated
    Suppressed, ///< a problem that somebody accepted, with a reason
    Failed,     ///< the rule itself could not be evaluated: a fault of the rule, not of the design
};

/// A rule's verdict about something in a design.
struct Finding {
    Name rule; ///< id
    Severity severity = Severity::Medium;
    FindingState state = FindingState::Open;
    std::optional<Subject> self;   ///< what the rule was evaluated on; nothing for a rule about the document
    std::vector<Subject> subjects; ///< sorted by text; empty = the document
    std::vector<Name> properties;
    Message title, detail;      ///< detail may be empty
    bool defaultJudged = false; ///< nobody set the property: AWS's default is judged
    ValueMap facts;             ///< from a built-in check; `facts` in the rule's texts and fixes
    std::string reason;         ///< of a suppression
    std::string expires;        ///< of a suppression; ISO date, empty = never

    /// The id that a suppression names: of `self`, else of the first subject, else "document".
    [[nodiscard]] const std::string& key() const;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// By severity, rule, key, subjects: the order in which findings are shown.
[[nodiscard]] bool findingBefore(const Finding& a, const Finding& b);

} // namespace zonedraft
