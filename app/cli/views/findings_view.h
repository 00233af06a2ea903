// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace zonedraft {

/// What `validate` shows.
struct FindingsReport {
    const OpenedDesign& opened;
    const RuleSet& rules;
    std::vector<Finding> findings;
};

/// Prints in a format: text, json, sarif, junit, markdown.
/// @return false for an unknown format
[[nodiscard]] bool printFindings(std::ostream& out, const FindingsReport& report, const std::string& format,
                                 bool colors);

} // namespace zonedraft
