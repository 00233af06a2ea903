// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/terraform/terraform_export.h"
#include "exporters/terraform/terraform_frame.h"
#include "exporters/terraform/terraform_scenarios.h"

#include <map>
#include <string>
#include <vector>

namespace zonedraft {

/// How many resources of which type a file has: file without its ending → type → number.
using ResourceCounts = std::map<std::string, std::map<std::string, int>>;

/// What the README tells.
struct ReadmeInput {
    const ResourceGraph& graph;
    const BoundCode& code; ///< its files may be gone by then
    const ResourceCounts& counts;
    const BindingSet& bindings;
    const std::vector<CodeInterface>& variables;
    const std::vector<HandedOverFinding>& findings;
    const std::vector<ScenarioValues>& scenarios;
};

/// README.md of an export: how to run it, its variables and outputs, what remains to be done by hand, what was derived
/// and why, what is left out, which findings stay.
[[nodiscard]] ExportedFile terraformReadme(const ReadmeInput& input);

} // namespace zonedraft
