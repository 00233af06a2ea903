// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/views/cost_view.h"

#include <ostream>

namespace zonedraft {

int commandCost(CommandContext& context, const CommonOptions& common, const CostOptions& options)
{
    const auto opened = context.open(common);
    if (!opened) return context.exitCode();
    CostReport report{*opened, *context.knowledge(common), opened->engine->costLines(), {}, options.explain};
    report.table = compareWithCostTable(opened->engine->reader(), report.lines, opened->scenario);
    const Value freeTier = opened->engine->reader().document(Name("project"), Name("free_tier"));
    if (const bool* wanted = freeTier.asBool(); wanted && *wanted) {
        const std::string path = "prices/aws/free-tier.csv";
        const ResourceSource& resources = context.knowledge(common)->resources();
        auto tier = FreeTier::parse(resources.read(path).value_or(std::string_view()), resources.displayPath(path));
        if (!tier) return context.fail(tier.error());
        report.freeTier = std::move(*tier);
        report.credits = freeTierCredits(report.lines, report.freeTier);
    }
    if (!printCost(context.out(), report, common.format))
        return context.fail(makeError(ErrorCode::BadInput,
                                      ZD_NOOP("cli", "cost has no format “%1”: use text, json, csv or markdown."),
                                      {common.format}));
    return kExitFine;
}

} // namespace zonedraft
