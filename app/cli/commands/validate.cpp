// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/views/compliance_view.h"
#include "app/cli/views/findings_view.h"

#include <algorithm>
#include <ostream>

namespace zonedraft {
namespace {

bool failsAtLeast(const std::vector<ControlResult>& controls, Severity threshold)
{
    const auto found = [&](const ControlEvidence& each) {
        return each.reason == ControlEvidence::Reason::Found && each.severity <= threshold;
    };
    return std::any_of(controls.begin(), controls.end(), [&](const ControlResult& control) {
        return std::any_of(control.evidence.begin(), control.evidence.end(), found);
    });
}

int showCompliance(CommandContext& context, const CommonOptions& common, const Framework& framework,
                   std::optional<Severity> threshold)
{
    const auto opened = context.open(common);
    if (!opened) return context.exitCode();
    const RuleSet& rules = *context.knowledge(common)->rules();
    ComplianceReport report{
        *opened, rules, framework,
        complianceOf(opened->engine->reader(), rules, framework, opened->loaded.design.suppressions(), todayText())};
    if (!printCompliance(context.out(), report, common.format))
        return context.fail(makeError(ErrorCode::BadInput,
                                      ZD_NOOP("cli", "validate --framework has no format “%1”: use text or json."),
                                      {common.format}));
    return threshold && failsAtLeast(report.controls, *threshold) ? kExitFindings : kExitFine;
}

std::string frameworkIds()
{
    std::string out;
    for (const Framework& framework : frameworks()) out += (out.empty() ? "" : ", ") + std::string(framework.id);
    return out;
}

} // namespace

int commandValidate(CommandContext& context, const CommonOptions& common, const ValidateOptions& options)
{
    const auto threshold = severityFromName(common.failOn);
    if (!threshold && common.failOn != "never")
        return context.fail(makeError(
            ErrorCode::BadInput, ZD_NOOP("cli", "“%1” is no severity: use critical, high, medium, low, info or never."),
            {common.failOn}));
    if (!options.framework.empty()) {
        if (const Framework* framework = findFramework(options.framework))
            return showCompliance(context, common, *framework, threshold);
        return context.fail(makeError(ErrorCode::BadInput, ZD_NOOP("cli", "There is no framework “%1”: use one of %2."),
                                      {options.framework, frameworkIds()}));
    }
    const auto opened = context.open(common);
    if (!opened) return context.exitCode();
    FindingsReport report{*opened, *context.knowledge(common)->rules(), opened->engine->findings()};
    if (!printFindings(context.out(), report, common.format, context.colored(common)))
        return context.fail(makeError(
            ErrorCode::BadInput,
            ZD_NOOP("cli", "validate has no format “%1”: use text, json, sarif, junit or markdown."), {common.format}));
    return threshold && anyAtLeast(report.findings, *threshold) ? kExitFindings : kExitFine;
}

} // namespace zonedraft
