// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "engine/rules/compliance.h"

namespace zonedraft {

/// What `validate --framework` shows.
struct ComplianceReport {
    const OpenedDesign& opened;
    const RuleSet& rules;
    const Framework& framework;
    std::vector<ControlResult> controls;
};

/// Prints in a format: text, json.
/// @return false for an unknown format
[[nodiscard]] bool printCompliance(std::ostream& out, const ComplianceReport& report, const std::string& format);

} // namespace zonedraft
