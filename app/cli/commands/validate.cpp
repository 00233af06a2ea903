// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/views/findings_view.h"

#include <ostream>

namespace zonedraft {

int commandValidate(CommandContext& context, const CommonOptions& common)
{
    const auto threshold = severityFromName(common.failOn);
    if (!threshold && common.failOn != "never")
        return context.fail(makeError(
            ErrorCode::BadInput, ZD_NOOP("cli", "“%1” is no severity: use critical, high, medium, low, info or never."),
            {common.failOn}));
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
