// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/code_export.h"

namespace zonedraft {

ExportResult exportCode(const Design& design, const Knowledge& knowledge, const std::vector<Finding>& findings)
{
    Derivation base(knowledge.catalog());
    base.reset(design);
    std::vector<std::unique_ptr<Derivation>> scenarios;
    ExportOptions options;
    for (const auto& [id, scenario] : design.scenarios()) {
        scenarios.push_back(std::make_unique<Derivation>(knowledge.catalog()));
        scenarios.back()->reset(design, id);
        options.scenarios.push_back({id, &scenarios.back()->design()});
    }
    for (const Finding& finding : findings)
        if (finding.state == FindingState::Open || finding.state == FindingState::Suppressed)
            options.findings.push_back({std::string(severityName(finding.severity)), finding.rule.str(),
                                        finding.title.english(), finding.key(), finding.reason});
    auto exported = exportTerraform(base.design(), design, knowledge.resources(), options);
    return {std::move(exported.value), std::move(exported.diagnostics)};
}

} // namespace zonedraft
