// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/terraform/terraform_export.h"

#include "exporters/binders/binding_reader.h"
#include "exporters/binders/needs.h"
#include "exporters/binders/terraform_binder.h"
#include "exporters/folder_writer.h"
#include "exporters/graph/resource_graph.h"
#include "exporters/terraform/terraform_frame.h"
#include "exporters/terraform/terraform_readme.h"
#include "exporters/terraform/terraform_scenarios.h"
#include "exporters/writers/hcl_writer.h"

#include <algorithm>
#include <future>
#include <map>

namespace zonedraft {

namespace {

ExportedFile printed(const std::string& head, const std::vector<CodeBlock>& blocks)
{
    HclWriter writer;
    writer.comment(head);
    writer.endComment();
    for (const CodeBlock& block : blocks) writer.block(block);
    return writer.take();
}

/// Prints the files of resources side by side and lets go of their blocks, which takes about as long.
void printResources(const std::string& head, BoundCode& code, ExportedFiles& files)
{
    std::size_t count = 0;
    for (const auto& [concern, blocks] : code.files) count += blocks.size();
    constexpr std::size_t kWorthThreads = 4000;
    const auto policy = count < kWorthThreads ? std::launch::deferred : std::launch::async;
    std::map<std::string, std::future<ExportedFile>> printing;
    for (auto& [concern, blocks] : code.files)
        printing.emplace(concern + ".tf",
                         std::async(policy, [&head, mine = std::move(blocks)] { return printed(head, mine); }));
    for (auto& [path, file] : printing) files[path] = file.get();
    printing.clear();
}

} // namespace

std::expected<BindingSet, Error> readTerraformBindings(const ResourceSource& resources, const Catalog& catalog)
{
    return readBindings(resources, "bindings/terraform", catalog);
}

Outcome<ExportedFiles> exportTerraform(const EffectiveDesign& effective, const Design& design,
                                       const BindingSet& bindings, const ExportOptions& options)
{
    const ResourceGraph graph(effective, design);
    if (std::vector<Error> unmet = unmetNeeds(graph, bindings); !unmet.empty()) return {{}, std::move(unmet)};
    BoundCode code = bindTerraform(graph, bindings);
    const std::vector<ScenarioValues> scenarios = bindScenarios(code, graph, bindings, options.scenarios);
    const std::vector<CodeInterface> variables = allVariables(graph, code);
    const std::string head = fileMarker(design.title());

    Outcome<ExportedFiles> out;
    ExportedFiles& files = out.value;
    if (!code.dataSources.empty()) files["data.tf"] = printed(head, code.dataSources);
    files["versions.tf"] = printed(head, versionBlocks(code));
    files["providers.tf"] = printed(head, providerBlocks(graph, code));
    std::vector<CodeBlock> blocks;
    const std::size_t suffixLimit = std::max(graph.suffixLimit(), code.suffixRoom);
    for (const CodeInterface& variable : variables) blocks.push_back(variableBlock(variable, suffixLimit));
    files["variables.tf"] = printed(head, blocks);
    blocks.clear();
    for (const CodeInterface& output : code.outputs) blocks.push_back(outputBlock(output));
    files["outputs.tf"] = printed(head, blocks);
    for (const ScenarioValues& scenario : scenarios)
        files[scenario.id.str() + ".tfvars"] = scenarioFile(head, scenario);
    files["terraform.tfvars.example"] = exampleFile(head, variables);
    files["README.md"] = terraformReadme({graph, code, bindings, variables, options.findings, scenarios});
    printResources(head, code, files);
    out.diagnostics = std::move(code.diagnostics);
    return out;
}

Outcome<ExportedFiles> exportTerraform(const EffectiveDesign& effective, const Design& design,
                                       const ResourceSource& bindings, const ExportOptions& options)
{
    const auto read = readTerraformBindings(bindings, effective.catalog());
    if (read) return exportTerraform(effective, design, *read, options);
    Outcome<ExportedFiles> out;
    out.diagnostics.push_back(read.error());
    return out;
}

} // namespace zonedraft
