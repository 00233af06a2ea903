// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/binders/binding.h"
#include "exporters/binders/bound_code.h"
#include "exporters/exported_files.h"
#include "exporters/graph/resource_graph.h"
#include "exporters/terraform/terraform_export.h"

#include <map>
#include <string>
#include <vector>

namespace zonedraft {

/// What a scenario gives the variables that its patches became.
struct ScenarioValues {
    ScenarioId id;
    std::string description;
    std::map<std::string, Term> values;
};

/// Makes variables of all values in which scenarios differ from the base: a literal becomes a variable with the base's
/// value as default, a component that a scenario leaves out gets a count. What cannot be said with variables is added
/// to the code's diagnostics.
[[nodiscard]] std::vector<ScenarioValues> bindScenarios(BoundCode& code, const ResourceGraph& graph,
                                                        const BindingSet& bindings,
                                                        const std::vector<ScenarioDesign>& scenarios);

/// The file of values of a scenario.
[[nodiscard]] ExportedFile scenarioFile(const std::string& head, const ScenarioValues& scenario);

/// An example of a file of values: every variable that is not sensitive, with its default.
[[nodiscard]] ExportedFile exampleFile(const std::string& head, const std::vector<CodeInterface>& variables);

} // namespace zonedraft
