// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/terraform/terraform_export.h"

#include "engine/base/threads/parallel.h"
#include "exporters/binders/binding_reader.h"
#include "exporters/binders/needs.h"
#include "exporters/binders/terraform_binder.h"
#include "exporters/folder_writer.h"
#include "exporters/graph/resource_graph.h"
#include "exporters/terraform/region_modules.h"
#include "exporters/terraform/terraform_frame.h"
#include "exporters/terraform/terraform_readme.h"
#include "exporters/terraform/terraform_scenarios.h"
#include "exporters/writers/hcl_writer.h"

#include <algorithm>
#include <functional>
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

/// Files that are printed side by side when there is much to print.
class Printing {
public:
    /// @param blocks  about how many are printed: what takes longest is begun first
    /// @param print   what it refers to must stay as it is until `finish`
    void add(std::string path, std::size_t blocks, std::function<ExportedFile()> print)
    {
        m_works.push_back({std::move(path), blocks, std::move(print), {}});
    }
    void finish(bool sideBySide, ExportedFiles& files)
    {
        std::ranges::stable_sort(m_works, std::ranges::greater(), &Work::blocks);
        eachInParallel(m_works.size(), [this](std::size_t i) { m_works[i].file = m_works[i].print(); },
                       {.most = sideBySide ? std::size_t{4} : std::size_t{1}, .callsForEach = 1});
        for (Work& work : m_works) files[work.path] = std::move(work.file);
    }

private:
    struct Work {
        std::string path;
        std::size_t blocks;
        std::function<ExportedFile()> print;
        ExportedFile file;
    };
    std::vector<Work> m_works;
};

/// The files of resources. Each lets go of its blocks when it is printed, which takes about as long as printing them.
void addResources(Printing& printing, const std::string& head, const std::string& folder,
                  std::map<std::string, std::vector<CodeBlock>>& files)
{
    for (auto& [concern, blocks] : files) {
        const std::size_t count = blocks.size();
        printing.add(folder + concern + ".tf", count, [&head, mine = std::move(blocks)]() mutable {
            ExportedFile file = printed(head, mine);
            mine = {}; // here, not where the work ends
            return file;
        });
    }
}

/// What a module has beside its resources.
void addFrame(ExportedFiles& files, const std::string& head, const RegionModule& module)
{
    const std::string folder = module.folder + '/';
    std::vector<CodeBlock> variables, outputs;
    for (const CodeInterface& variable : module.variables) variables.push_back(variableBlock(variable));
    for (const CodeInterface& output : module.outputs) outputs.push_back(outputBlock(output));
    files[folder + "versions.tf"] = printed(head, versionBlocks({}));
    if (!module.dataSources.empty()) files[folder + "data.tf"] = printed(head, module.dataSources);
    if (!variables.empty()) files[folder + "variables.tf"] = printed(head, variables);
    if (!outputs.empty()) files[folder + "outputs.tf"] = printed(head, outputs);
}

ResourceCounts resourceCounts(const std::map<std::string, std::vector<CodeBlock>>& files)
{
    ResourceCounts counts;
    for (const auto& [concern, blocks] : files) {
        std::map<std::string, int>& types = counts[concern];
        for (const CodeBlock& block : blocks) ++types[block.labels[0]];
    }
    return counts;
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
    RegionModules regions = extractRegionModules(code, graph, planMirrors(design, effective.catalog()));
    const std::string head = fileMarker(design.title());

    ResourceCounts counts = resourceCounts(code.files);
    for (const RegionModule& module : regions.modules)
        for (auto& [concern, types] : resourceCounts(module.files)) counts[module.folder + '/' + concern] = types;

    Outcome<ExportedFiles> out;
    ExportedFiles& files = out.value;
    if (!code.dataSources.empty()) files["data.tf"] = printed(head, code.dataSources);
    files["versions.tf"] = printed(head, versionBlocks(code));
    files["providers.tf"] = printed(head, providerBlocks(graph, code));
    for (const ScenarioValues& scenario : scenarios)
        files[scenario.id.str() + ".tfvars"] = scenarioFile(head, scenario);
    files["terraform.tfvars.example"] = exampleFile(head, variables);

    constexpr std::size_t kWorthThreads = 4000;
    Printing printing;
    addResources(printing, head, {}, code.files);
    if (!regions.calls.empty()) files["regions.tf"] = printed(head, regions.calls);
    for (RegionModule& module : regions.modules) {
        addFrame(files, head, module);
        addResources(printing, head, module.folder + '/', module.files);
    }
    printing.add("variables.tf", variables.size(), [&] {
        std::vector<CodeBlock> blocks;
        const std::size_t suffixLimit = std::max(graph.suffixLimit(), code.suffixRoom);
        for (const CodeInterface& variable : variables) blocks.push_back(variableBlock(variable, suffixLimit));
        return printed(head, blocks);
    });
    printing.add("outputs.tf", code.outputs.size(), [&] {
        std::vector<CodeBlock> blocks;
        for (const CodeInterface& output : code.outputs) blocks.push_back(outputBlock(output));
        return printed(head, blocks);
    });
    printing.add("README.md", graph.objects().size(), [&] {
        return terraformReadme({graph, code, counts, bindings, variables, options.findings, scenarios});
    });
    printing.finish(graph.objects().size() >= kWorthThreads, files);
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
