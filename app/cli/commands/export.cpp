// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "exporters/folder_writer.h"
#include "exporters/terraform/terraform_export.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace zonedraft {
namespace {

using Json = nlohmann::ordered_json;

/// Which line of the code follows from which component and property.
Json linesOf(const ExportedFiles& files)
{
    Json json = Json::array();
    for (const auto& [path, file] : files) {
        Json lines = Json::array();
        for (const LineOrigin& origin : file.origins) {
            Json line{{"from", origin.firstLine}, {"to", origin.lastLine}, {"component", origin.node.str()}};
            if (!origin.property.empty()) line["property"] = origin.property.str();
            lines.push_back(line);
        }
        json.push_back({{"path", path}, {"lines", lines}});
    }
    return json;
}

std::vector<HandedOverFinding> handedOver(const std::vector<Finding>& findings)
{
    std::vector<HandedOverFinding> out;
    for (const Finding& finding : findings)
        if (finding.state == FindingState::Open || finding.state == FindingState::Suppressed)
            out.push_back({std::string(severityName(finding.severity)), finding.rule.str(), finding.title.english(),
                           finding.key(), finding.reason});
    return out;
}

const char* wordOf(FolderDifference::Kind kind)
{
    switch (kind) {
    case FolderDifference::Kind::Missing: return "missing";
    case FolderDifference::Kind::Different: return "different";
    case FolderDifference::Kind::Stale: return "stale";
    }
    return "";
}

int check(CommandContext& context, const ExportCommandOptions& options, const ExportedFiles& files)
{
    const auto differences = compareFolder(options.out, files);
    if (!differences) return context.fail(differences.error());
    for (const FolderDifference& difference : *differences)
        context.out() << wordOf(difference.kind) << "  " << difference.path << '\n';
    if (differences->empty()) context.out() << options.out << " is up to date\n";
    return differences->empty() ? kExitFine : kExitFindings;
}

} // namespace

int commandExport(CommandContext& context, const CommonOptions& common, const ExportCommandOptions& options)
{
    if (options.target != "terraform")
        return context.fail(makeError(ErrorCode::Unsupported,
                                      ZD_NOOP("cli", "There is no export to “%1” yet; terraform is there."),
                                      {options.target}));
    const auto opened = context.open(common);
    if (!opened) return context.exitCode();
    const Knowledge& known = *context.knowledge(common);
    std::vector<std::unique_ptr<Derivation>> derivations;
    ExportOptions exporting;
    for (const auto& [id, scenario] : opened->loaded.design.scenarios()) {
        if (opened->scenario) break; // what it says is in the code itself
        derivations.push_back(std::make_unique<Derivation>(known.catalog()));
        derivations.back()->reset(opened->loaded.design, id);
        exporting.scenarios.push_back({id, &derivations.back()->design()});
    }
    exporting.findings = handedOver(opened->engine->findings());
    const auto exported =
        exportTerraform(opened->engine->design(), opened->loaded.design, known.resources(), exporting);
    for (const Error& diagnostic : exported.diagnostics)
        context.err() << "zonedraft-cli: " << diagnostic.english() << '\n';
    if (exported.value.empty()) return kExitBadInput;
    if (options.check) return check(context, options, exported.value);
    const auto written = writeFolder(options.out, exported.value, {.overwriteForeign = options.force});
    if (!written) return context.fail(written.error());
    if (common.format == "json") {
        Json diagnostics = Json::array();
        for (const Error& diagnostic : exported.diagnostics)
            diagnostics.push_back({{"subject", diagnostic.subject}, {"text", diagnostic.english()}});
        context.out() << Json{{"schema", "zonedraft-export-1"},
                              {"target", options.target},
                              {"out", options.out},
                              {"written", written->written},
                              {"unchanged", written->unchanged},
                              {"removed", written->removed},
                              {"files", linesOf(exported.value)},
                              {"diagnostics", diagnostics}}
                             .dump(2, ' ', false, Json::error_handler_t::replace)
                      << '\n';
        return kExitFine;
    }
    for (const std::string& path : written->written) context.out() << "wrote      " << path << '\n';
    for (const std::string& path : written->unchanged) context.out() << "unchanged  " << path << '\n';
    for (const std::string& path : written->removed) context.out() << "removed    " << path << '\n';
    context.out() << "Next: see " << options.out << "/README.md\n";
    return kExitFine;
}

} // namespace zonedraft
