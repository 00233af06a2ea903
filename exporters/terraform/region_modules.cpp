// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/terraform/region_modules.h"

#include "exporters/binders/object_names.h"
#include "exporters/terraform/region_terms.h"
#include "exporters/terraform/terraform_frame.h"

#include <algorithm>
#include <set>

namespace zonedraft {

namespace {

/// The provider of a block: its alias; empty for the default one.
std::string providerOf(const CodeBlock& block)
{
    for (const CodeArgument& argument : block.meta)
        if (const auto* provider = argument.name == "provider" ? argument.value.as<Term::Traversal>() : nullptr)
            return provider->address.substr(provider->address.find('.') + 1);
    return {};
}

void removeAll(std::string& text, const std::string& part)
{
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at))
        text.erase(at, part.size());
}

/// One region and those that mirror it.
class Extraction {
public:
    Extraction(BoundCode& code, const ResourceGraph& graph, std::vector<const RegionMirror*> mirrors)
        : m_code(code), m_graph(graph), m_mirrors(std::move(mirrors))
    {
        addInstance(m_mirrors.front()->original());
        for (const RegionMirror* mirror : m_mirrors) addInstance(mirror->region());
        for (const CodeBlock& block : code.dataSources) m_dataRegions.emplace(block.address(), providerOf(block));
    }

    void run(RegionModules& out)
    {
        findPairs();
        // What cannot be said once stays in the root, and what refers to it is said anew.
        for (;;) {
            noteMembers();
            RegionTerms terms(m_instances, m_dataRegions);
            std::map<std::string, std::vector<CodeBlock>> files;
            const std::size_t before = m_pairs.size();
            std::erase_if(m_pairs, [&](const Pair& each) {
                auto block = terms.unify(each.blocks);
                if (block) files[each.file].push_back(std::move(*block));
                return !block;
            });
            if (m_pairs.size() < before) continue;
            if (!m_pairs.empty()) finish(std::move(files), terms, out);
            return;
        }
    }

private:
    /// The same resource in every region.
    struct Pair {
        std::string file;
        std::vector<const CodeBlock*> blocks;
    };

    void addInstance(NodeId region)
    {
        RegionInstance instance{region, codeIdentifier(region.str()), {}, {}};
        if (const GraphObject* object = m_graph.find(region))
            if (const std::string code = m_graph.scope().text(object->node, Name("region"));
                code != m_graph.primaryRegion())
                instance.alias = regionIdentifier(code);
        m_instances.push_back(std::move(instance));
    }

    /// The instance that a block belongs to, and its node there ("api/log-group"); nothing when not all have it.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::string>> placeOf(const CodeBlock& block) const
    {
        if (!block.node || block.labels.size() != 2 || !block.labels[0].starts_with("aws_")) return std::nullopt;
        std::size_t instance = 0;
        std::string node = block.node->str();
        for (std::size_t i = 1; i < m_instances.size(); ++i)
            if (node.starts_with(m_instances[i].region.str() + '/')) {
                instance = i;
                removeAll(node, m_instances[i].region.str() + '/');
            }
        const auto id = NodeId::parse(node);
        const bool everywhere = id && std::all_of(m_mirrors.begin(), m_mirrors.end(), [&](const RegionMirror* mirror) {
                                    return mirror->mirrored().contains(id->owner());
                                });
        return everywhere ? std::optional(std::pair(instance, node)) : std::nullopt;
    }

    void findPairs()
    {
        std::map<std::vector<std::string>, std::vector<const CodeBlock*>> found;
        std::vector<std::vector<std::string>> order;
        for (const auto& [file, blocks] : m_code.files)
            for (const CodeBlock& block : blocks) {
                const auto place = placeOf(block);
                if (!place) continue;
                std::string label = block.labels[1];
                if (place->first > 0) {
                    const std::string prefix = m_instances[place->first].module + '_';
                    if (!label.starts_with(prefix)) continue;
                    removeAll(label, prefix); // "west_api_from_west_lb"
                }
                std::vector<std::string> key{file, place->second, block.labels[0], label};
                auto& places = found[key];
                places.resize(m_instances.size());
                places[place->first] = &block;
                if (place->first == 0) order.push_back(std::move(key));
            }
        for (const auto& key : order)
            if (const auto& blocks = found[key]; std::find(blocks.begin(), blocks.end(), nullptr) == blocks.end())
                m_pairs.push_back({key.front(), blocks});
    }

    void noteMembers()
    {
        for (std::size_t i = 0; i < m_instances.size(); ++i) {
            m_instances[i].members.clear();
            for (const Pair& each : m_pairs)
                m_instances[i].members.emplace(each.blocks[i]->address(), each.blocks[0]->address());
        }
    }

    void finish(std::map<std::string, std::vector<CodeBlock>> files, const RegionTerms& terms, RegionModules& out)
    {
        RegionModule module;
        module.folder = "modules/" + m_instances.front().module;
        module.files = std::move(files);
        for (const auto& [address, own] : terms.dataSources())
            for (const CodeBlock& block : m_code.dataSources)
                if (block.address() == address) {
                    CodeBlock copy = block;
                    std::erase_if(copy.meta, [](const CodeArgument& argument) { return argument.name == "provider"; });
                    copy.labels[1] = own.substr(own.rfind('.') + 1);
                    module.dataSources.push_back(std::move(copy));
                }
        for (const auto& [name, input] : terms.inputs()) module.variables.push_back(variableOf(input));
        for (std::size_t i = 0; i < m_instances.size(); ++i) out.calls.push_back(callOf(i, module.folder, terms));
        takeOutOfRoot();
        switchRest(out);
        for (auto& [file, blocks] : m_code.files)
            for (CodeBlock& block : blocks) rewrite(block);
        for (CodeBlock& call : out.calls) rewrite(call);
        for (CodeInterface& output : m_code.outputs) rewrite(output.value, output.sensitive);
        for (auto& [name, output] : m_outputs) module.outputs.push_back(std::move(output));
        dropUnusedData(out);
        out.modules.push_back(std::move(module));
    }

    [[nodiscard]] CodeInterface variableOf(const ModuleInput& input) const
    {
        CodeInterface variable{input.name, input.description, input.type, false, {}, input.node, {}};
        // A variable of the root is handed on as it is.
        if (const auto* traversal = input.values.front().as<Term::Traversal>();
            traversal && traversal->address.starts_with("var.")) {
            const std::string name = traversal->address.substr(4);
            for (const CodeInterface& known : m_code.variables)
                if (known.name == name) {
                    variable.type = known.type;
                    variable.description = known.description;
                    variable.sensitive = known.sensitive;
                }
            if (variable.type == "any") variable.type = "string"; // of those that every export has
        }
        if (input.name == "name_suffix")
            variable.description = "What names of this region have that the names of others have not.";
        else if (input.name == "label_suffix")
            variable.description = "What descriptions of this region have that those of others have not.";
        else if (input.name == "component_prefix")
            variable.description = "What components of this region are called with in the design.";
        else if (variable.description.empty())
            variable.description = "Value of " + input.name + " in this region.";
        return variable;
    }

    [[nodiscard]] CodeBlock callOf(std::size_t instance, const std::string& folder, const RegionTerms& terms) const
    {
        const RegionInstance& region = m_instances[instance];
        CodeBlock call;
        call.type = "module";
        call.labels = {region.module};
        call.node = region.region;
        const std::string provider = region.alias.empty() ? "aws" : "aws." + region.alias;
        call.meta = {{"source", Term("./" + folder), {}}};
        if (switched(region)) call.meta.push_back({"count", countOf(region), {}});
        call.meta.push_back({"providers", Term(Term::Object{{"aws", Term::traversal(provider)}}), {}});
        for (const auto& [name, input] : terms.inputs()) call.arguments.push_back({name, input.values[instance], {}});
        return call;
    }

    /// One when the region is built, otherwise none.
    [[nodiscard]] static Term countOf(const RegionInstance& instance)
    {
        return Term::conditional(Term::variable(regionSwitch(instance.region)), Term(1), Term(0));
    }

    [[nodiscard]] static bool counted(const CodeBlock& block)
    {
        return std::any_of(block.meta.begin(), block.meta.end(), [](const CodeArgument& argument) {
            return argument.name == "count" || argument.name == "for_each";
        });
    }

    /// True when a scenario switches the region off.
    [[nodiscard]] bool switched(const RegionInstance& instance) const
    {
        return std::any_of(m_code.variables.begin(), m_code.variables.end(), [&](const CodeInterface& variable) {
            return variable.name == regionSwitch(instance.region);
        });
    }

    /// What of a region stays outside of its module is switched off with it; what others refer to cannot be.
    void switchRest(const RegionModules& out)
    {
        std::set<std::string> used;
        for (const RegionInstance& instance : m_instances) {
            if (!switched(instance)) continue;
            if (used.empty()) used = usedAddresses(out);
            for (auto& [file, blocks] : m_code.files)
                for (CodeBlock& block : blocks) {
                    if (!block.node || !block.node->str().starts_with(instance.region.str() + '/')) continue;
                    if (!used.contains(block.address()) && !counted(block))
                        block.meta.insert(block.meta.begin(), {"count", countOf(instance), {}});
                    else
                        m_code.diagnostics.push_back(
                            makeError(ErrorCode::Unsupported,
                                      ZD_NOOP("exporters", "%1 cannot be switched off with %2: it is built in no "
                                                           "other region in the same way."),
                                      {block.address(), instance.region.str()}));
                }
        }
    }

    void takeOutOfRoot()
    {
        std::set<std::string> gone;
        for (const RegionInstance& instance : m_instances)
            for (const auto& [address, own] : instance.members) gone.insert(address);
        for (auto& [file, blocks] : m_code.files)
            std::erase_if(blocks, [&](const CodeBlock& block) { return gone.contains(block.address()); });
        std::erase_if(m_code.files, [](const auto& file) { return file.second.empty(); });
    }

    void rewrite(CodeBlock& block)
    {
        for (auto* arguments : {&block.meta, &block.arguments})
            for (CodeArgument& argument : *arguments) rewrite(argument.value, false);
        for (CodeBlock& inner : block.blocks) rewrite(inner);
        for (CodeArgument& argument : block.dependencies) rewriteDependencies(argument.value);
    }

    /// The call that builds what an address names, and its address there.
    [[nodiscard]] std::pair<const RegionInstance*, std::string> builtBy(const std::string& address) const
    {
        for (const RegionInstance& instance : m_instances)
            if (const auto found = instance.members.find(address); found != instance.members.end())
                return {&instance, found->second};
        return {nullptr, {}};
    }

    /// What a module built is known outside by its outputs.
    void rewrite(Term& term, bool sensitive)
    {
        if (auto* traversal = term.as<Term::Traversal>()) {
            const auto [instance, own] = builtBy(traversal->address);
            if (!instance) return;
            const std::string what = own.substr(own.starts_with("aws_") ? 4 : 0) + traversal->path;
            const std::string name = codeIdentifier(what);
            auto [output, added] = m_outputs.try_emplace(name, CodeInterface{name,
                                                                             "What others need of " + own + '.',
                                                                             {},
                                                                             false,
                                                                             Term::traversal(own, traversal->path),
                                                                             std::nullopt,
                                                                             {}});
            output->second.sensitive |= sensitive;
            term = switched(*instance)
                       ? Term::call("one", {Term::traversal("module." + instance->module, "[*]." + name)})
                       : Term::traversal("module." + instance->module, '.' + name);
            return;
        }
        eachPart(term, [&](Term& part) { rewrite(part, sensitive); });
    }

    template <class Visit>
    static void eachPart(Term& term, const Visit& visit)
    {
        const auto each = [&](std::vector<Term>& parts) {
            for (Term& part : parts) visit(part);
        };
        if (auto* list = term.as<Term::List>()) each(*list);
        if (auto* text = term.as<Term::Template>()) each(text->parts);
        if (auto* call = term.as<Term::Call>()) each(call->arguments);
        if (auto* conditional = term.as<Term::Conditional>()) each(conditional->parts);
        if (auto* object = term.as<Term::Object>())
            for (auto& [key, value] : *object) visit(value);
    }

    /// What depends on something in a module depends on the module.
    void rewriteDependencies(Term& term) const
    {
        auto* list = term.as<Term::List>();
        if (!list) return;
        Term::List out;
        for (Term& item : *list) {
            const auto* traversal = item.as<Term::Traversal>();
            const RegionInstance* instance = traversal ? builtBy(traversal->address).first : nullptr;
            Term kept = instance ? Term::traversal("module." + instance->module) : std::move(item);
            if (std::find(out.begin(), out.end(), kept) == out.end()) out.push_back(std::move(kept));
        }
        *list = std::move(out);
    }

    /// What the root refers to.
    [[nodiscard]] std::set<std::string> usedAddresses(const RegionModules& out) const
    {
        std::set<std::string> used;
        const auto note = [&](const Term& term) {
            forEachTraversal(term, [&](const Term::Traversal& traversal) { used.insert(traversal.address); });
        };
        const auto noteBlock = [&](const auto& self, const CodeBlock& block) -> void {
            for (const auto* arguments : {&block.meta, &block.arguments, &block.dependencies})
                for (const CodeArgument& argument : *arguments) note(argument.value);
            for (const CodeBlock& inner : block.blocks) self(self, inner);
        };
        for (const auto& [file, blocks] : m_code.files)
            for (const CodeBlock& block : blocks) noteBlock(noteBlock, block);
        for (const CodeBlock& call : out.calls) noteBlock(noteBlock, call);
        for (const CodeInterface& output : m_code.outputs) note(output.value);
        return used;
    }

    void dropUnusedData(const RegionModules& out)
    {
        const std::set<std::string> used = usedAddresses(out);
        std::erase_if(m_code.dataSources, [&](const CodeBlock& block) { return !used.contains(block.address()); });
    }

    BoundCode& m_code;
    const ResourceGraph& m_graph;
    std::vector<const RegionMirror*> m_mirrors;
    std::vector<RegionInstance> m_instances;
    std::map<std::string, std::string> m_dataRegions;
    std::vector<Pair> m_pairs;
    std::map<std::string, CodeInterface> m_outputs;
};

} // namespace

RegionModules extractRegionModules(BoundCode& code, const ResourceGraph& graph,
                                   const std::vector<RegionMirror>& mirrors)
{
    RegionModules out;
    if (!code.clusters.empty()) return out;
    std::map<NodeId, std::vector<const RegionMirror*>> byOriginal;
    for (const RegionMirror& mirror : mirrors)
        if (graph.find(mirror.original()) && graph.find(mirror.region()))
            byOriginal[mirror.original()].push_back(&mirror);
    for (const auto& [original, group] : byOriginal) Extraction(code, graph, group).run(out);
    return out;
}

} // namespace zonedraft
