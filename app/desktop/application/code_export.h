// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/live/knowledge.h"
#include "exporters/terraform/terraform_export.h"

namespace zonedraft {

/// The Terraform code of a design with its scenarios; no widgets, so that it can run in a worker.
struct ExportResult {
    ExportedFiles files;
    std::vector<Error> diagnostics;
};

[[nodiscard]] ExportResult exportCode(const Design& design, const Knowledge& knowledge,
                                      const std::vector<Finding>& findings);

} // namespace zonedraft
