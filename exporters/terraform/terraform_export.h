// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/outcome.h"
#include "engine/base/resources.h"
#include "engine/derive/effective_design.h"
#include "engine/model/design.h"
#include "exporters/binders/binding.h"
#include "exporters/exported_files.h"

#include <expected>
#include <string>
#include <vector>

namespace zonedraft {

/// A scenario whose patches become variables with a file of values.
struct ScenarioDesign {
    ScenarioId id;
    const EffectiveDesign* effective = nullptr;
};

/// A finding that is handed over with the code; texts in the reader's language.
struct HandedOverFinding {
    std::string severity, rule, title, subject;
    std::string suppressionReason; ///< empty = open
};

struct ExportOptions {
    std::vector<ScenarioDesign> scenarios;
    std::vector<HandedOverFinding> findings; ///< for the README
};

/// The mapping data of Terraform, read once: `bindings/terraform/**.yaml`.
/// @error BadInput with file, line and column; Conflict when two files bind one kind
[[nodiscard]] std::expected<BindingSet, Error> readTerraformBindings(const ResourceSource& resources,
                                                                     const Catalog& catalog);

/// The design as Terraform code, complete and formatted. What has no place in the code is named in the diagnostics.
[[nodiscard]] Outcome<ExportedFiles> exportTerraform(const EffectiveDesign& effective, const Design& design,
                                                     const BindingSet& bindings, const ExportOptions& options = {});

/// The same, with the mapping data read first; a mistake in it is the only diagnostic then.
[[nodiscard]] Outcome<ExportedFiles> exportTerraform(const EffectiveDesign& effective, const Design& design,
                                                     const ResourceSource& bindings, const ExportOptions& options = {});

} // namespace zonedraft
