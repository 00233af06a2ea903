// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/terraform/terraform_scenarios.h"

#include "engine/derive/mirror_plan.h"
#include "exporters/binders/object_names.h"
#include "exporters/binders/terraform_binder.h"
#include "exporters/terraform/terraform_frame.h"
#include "exporters/writers/hcl_writer.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace zonedraft {

namespace {

/// Compares the base's code with that of each scenario, position by position, and replaces what differs.
class ScenarioBinder {
public:
    ScenarioBinder(BoundCode& code, const Design& design, const BindingSet& bindings)
        : m_code(code), m_base(code), m_design(design), m_bindings(bindings)
    {
    }

    ScenarioValues bind(const ScenarioDesign& scenario, const ResourceGraph& base)
    {
        m_values = {scenario.id, {}, {}};
        if (const Scenario* described = m_design.find(scenario.id)) m_values.description = described->description;
        const ResourceGraph graph(*scenario.effective, m_design);
        if (!graph.primaryRegion().empty() && graph.primaryRegion() != base.primaryRegion()) moveTo(graph);
        moveOtherRegions(base, graph);
        m_disabled.clear();
        m_offRegions.clear();
        for (const EffectiveNode& node : scenario.effective->nodes())
            if (node.alive && !node.enabled && !node.derived()) m_disabled.insert(node.id);
        if (m_code.clusters.empty()) // else there are no modules
            for (const RegionMirror& mirror : planMirrors(m_design, base.effective().catalog()))
                if (m_disabled.contains(mirror.region())) m_offRegions.insert(mirror.region());
        const BoundCode other = bindTerraform(graph, m_bindings);
        std::unordered_map<std::string, const CodeBlock*> blocks;
        for (const auto& [file, list] : other.files)
            for (const CodeBlock& block : list) blocks.emplace(block.address(), &block);
        std::size_t known = 0;
        for (auto& [file, list] : m_code.files)
            for (std::size_t i = 0; i < list.size(); ++i) {
                const auto found = blocks.find(list[i].address());
                if (found == blocks.end()) {
                    leaveOut(list[i]);
                    continue;
                }
                ++known;
                m_name = list[i].labels[1];
                compareBlock(list[i], m_base.files.at(file)[i], *found->second);
            }
        if (known < blocks.size())
            report(ZD_NOOP("exporters",
                           "Scenario %1 builds things that the base does not have; they are not part of the "
                           "code."),
                   {scenario.id.str()});
        return std::move(m_values);
    }

    /// Refers to counted resources as such; to be called once, after all scenarios.
    void finish()
    {
        if (m_counted.empty()) return;
        for (auto& [file, list] : m_code.files)
            for (CodeBlock& block : list) rewriteBlock(block, m_counted.find(block.address()));
        for (CodeInterface& output : m_code.outputs) rewrite(output.value, m_counted.end());
    }

private:
    using Counted = std::map<std::string, std::string>; ///< address → variable

    void report(Translatable text, std::vector<std::string> arguments)
    {
        m_code.diagnostics.push_back(makeError(ErrorCode::Unsupported, text, std::move(arguments)));
    }

    void addVariable(const std::string& name, const std::string& description, const Term& base,
                     std::optional<NodeId> node)
    {
        const auto same = [&](const CodeInterface& variable) { return variable.name == name; };
        if (std::none_of(m_code.variables.begin(), m_code.variables.end(), same))
            m_code.variables.push_back({name, description, variableType(base), false, base, node, {}});
    }

    /// Elsewhere the stack stands beside the first one: names that are the world's, such as those of buckets, need a
    /// suffix of its own.
    void moveTo(const ResourceGraph& graph)
    {
        m_values.values.emplace("region", Term(graph.primaryRegion()));
        const std::string own = graph.suffix() + '-' + m_values.id.str();
        const std::size_t room = std::max(graph.suffixLimit(), m_code.suffixRoom);
        m_values.values.emplace("environment_suffix",
                                Term(own.size() <= room ? own : m_values.id.str().substr(0, room)));
    }

    /// A region map also moves the regions that are not the primary one.
    void moveOtherRegions(const ResourceGraph& base, const ResourceGraph& moved)
    {
        static const Name kind("aws.region"), region("region");
        m_movedData.clear();
        for (const GraphObject& object : base.objects()) {
            const GraphObject* other = object.kind->name == kind ? moved.find(object.id) : nullptr;
            if (!other) continue;
            const std::string before = base.scope().text(object.node, region);
            const std::string now = moved.scope().text(other->node, region);
            if (before == now || before == base.primaryRegion()) continue;
            const std::string name = regionVariable(object.id);
            addVariable(name, "Region that stands for " + before + '.', Term(before), object.id);
            m_values.values.insert_or_assign(name, Term(now));
            m_movedData.emplace_back('_' + regionIdentifier(now), '_' + regionIdentifier(before));
        }
    }

    /// Data sources of a region are called after it; the provider that they are read by moves by itself.
    [[nodiscard]] bool sameSource(const Term::Traversal& ours, const Term::Traversal& theirs) const
    {
        if (ours.path != theirs.path || !theirs.address.starts_with("data.")) return false;
        return std::any_of(m_movedData.begin(), m_movedData.end(), [&](const auto& moved) {
            const auto& [now, before] = moved;
            return theirs.address.ends_with(now) && ours.address.ends_with(before) &&
                   theirs.address.substr(0, theirs.address.size() - now.size()) ==
                       ours.address.substr(0, ours.address.size() - before.size());
        });
    }

    /// The component that the node follows from, when the scenario switches it off.
    [[nodiscard]] std::optional<NodeId> disabledAbout(NodeId node) const
    {
        for (std::string id = node.str();; id.resize(id.rfind('/'))) {
            if (const auto found = NodeId::parse(id); found && m_disabled.contains(*found)) return found;
            if (id.find('/') == std::string::npos) return std::nullopt;
        }
    }

    /// A resource that the scenario does not have: its component is switched off there.
    void leaveOut(CodeBlock& block)
    {
        if (block.node && m_offRegions.contains(block.node->owner())) {
            // The module of the region is left out as a whole.
            const NodeId region = block.node->owner();
            addVariable(regionSwitch(region), "Whether " + region.str() + " is built.", Term(true), region);
            m_values.values.insert_or_assign(regionSwitch(region), Term(false));
            return;
        }
        std::optional<NodeId> cause;
        if (const auto off = block.node ? disabledAbout(*block.node) : std::nullopt)
            cause = off;
        else if (m_disabled.size() == 1)
            cause = *m_disabled.begin();
        if (!cause) {
            report(ZD_NOOP("exporters", "Scenario %1 does without %2; the code keeps it."),
                   {m_values.id.str(), block.address()});
            return;
        }
        const std::string name = codeIdentifier(cause->str()) + "_enabled";
        addVariable(name, "Whether " + cause->str() + " is built.", Term(true), cause);
        m_values.values.insert_or_assign(name, Term(false));
        if (!m_counted.emplace(block.address(), name).second) return;
        block.meta.insert(block.meta.begin(),
                          {"count", Term::conditional(Term::variable(name), Term(1), Term(0)), Name()});
    }

    void compareBlock(CodeBlock& target, const CodeBlock& base, const CodeBlock& other)
    {
        for (std::size_t i = 0; i < base.arguments.size(); ++i) {
            const ArgumentName& name = base.arguments[i].name;
            const auto found = std::find_if(other.arguments.begin(), other.arguments.end(),
                                            [&](const CodeArgument& argument) { return argument.name == name; });
            const Term absent = Term::null();
            const Term& theirs = found == other.arguments.end() ? absent : found->value;
            m_path = name.str();
            m_node = base.node;
            compare(target.arguments[i].value, base.arguments[i].value, theirs);
        }
        if (base.blocks.size() != other.blocks.size()) {
            if (m_disabled.empty())
                report(ZD_NOOP("exporters", "Scenario %1 changes the blocks of %2; the code keeps those of the base."),
                       {m_values.id.str(), base.address().empty() ? base.type : base.address()});
            return;
        }
        for (std::size_t i = 0; i < base.blocks.size(); ++i)
            compareBlock(target.blocks[i], base.blocks[i], other.blocks[i]);
    }

    void compare(Term& target, const Term& base, const Term& other)
    {
        if (base == other) return;
        const auto *ours = base.as<Term::Traversal>(), *theirs = other.as<Term::Traversal>();
        if (ours && theirs && sameSource(*ours, *theirs)) return;
        if (base.literal() && other.literal()) {
            const std::string name = m_name + '_' + m_path;
            addVariable(name, "Value of " + m_path + " of " + (m_node ? m_node->str() : m_name) + '.', base, m_node);
            target = Term::variable(name);
            m_values.values.insert_or_assign(name, other);
            return;
        }
        if (base.data().index() == other.data().index() && compareParts(target, base, other)) return;
        // What refers to something switched off becomes null by itself.
        if (!m_disabled.empty()) return;
        report(ZD_NOOP("exporters", "Scenario %1 changes %2 of %3 in a way that no variable can say."),
               {m_values.id.str(), m_path, m_node ? m_node->str() : m_name});
    }

    bool compareParts(Term& target, const Term& base, const Term& other)
    {
        const auto each = [this](std::vector<Term>& to, const std::vector<Term>& from,
                                 const std::vector<Term>& theirs) {
            if (from.size() != theirs.size()) return false;
            for (std::size_t i = 0; i < from.size(); ++i) compare(to[i], from[i], theirs[i]);
            return true;
        };
        if (const auto* list = base.as<Term::List>())
            return each(*target.as<Term::List>(), *list, *other.as<Term::List>());
        if (const auto* call = base.as<Term::Call>())
            return each(target.as<Term::Call>()->arguments, call->arguments, other.as<Term::Call>()->arguments);
        if (const auto* text = base.as<Term::Template>())
            return each(target.as<Term::Template>()->parts, text->parts, other.as<Term::Template>()->parts);
        const auto* object = base.as<Term::Object>();
        const auto* theirs = other.as<Term::Object>();
        if (!object || object->size() != theirs->size()) return false;
        for (std::size_t i = 0; i < object->size(); ++i) {
            if ((*object)[i].first != (*theirs)[i].first) return false;
            const std::string outer = m_path;
            m_path = codeIdentifier((*object)[i].first);
            compare((*target.as<Term::Object>())[i].second, (*object)[i].second, (*theirs)[i].second);
            m_path = outer;
        }
        return true;
    }

    void rewriteBlock(CodeBlock& block, Counted::const_iterator own)
    {
        for (CodeArgument& argument : block.arguments) rewrite(argument.value, own);
        for (CodeBlock& inner : block.blocks) rewriteBlock(inner, own);
    }

    /// `aws_x.y.id` of a counted resource: the only one inside what has the same count, else that one or null.
    void rewrite(Term& term, Counted::const_iterator own)
    {
        if (auto* traversal = term.as<Term::Traversal>()) {
            const auto counted = m_counted.find(traversal->address);
            if (counted == m_counted.end()) return;
            if (own != m_counted.end() && own->second == counted->second)
                traversal->path.insert(0, "[0]");
            else
                term = Term::call("one", {Term::traversal(traversal->address, "[*]" + traversal->path)});
            return;
        }
        if (auto* list = term.as<Term::List>()) {
            bool gaps = false;
            for (Term& item : *list) {
                const bool direct = item.as<Term::Traversal>();
                rewrite(item, own);
                gaps = gaps || (direct && item.as<Term::Call>());
            }
            if (gaps) term = Term::call("compact", {Term(std::move(*list))});
            return;
        }
        if (auto* call = term.as<Term::Call>())
            for (Term& argument : call->arguments) rewrite(argument, own);
        if (auto* text = term.as<Term::Template>())
            for (Term& part : text->parts) rewrite(part, own);
        if (auto* object = term.as<Term::Object>())
            for (auto& [key, value] : *object) rewrite(value, own);
    }

    BoundCode& m_code;
    const BoundCode m_base;
    const Design& m_design;
    const BindingSet& m_bindings;
    std::set<NodeId> m_disabled, m_offRegions;
    std::vector<std::pair<std::string, std::string>> m_movedData; ///< endings of addresses: there, here
    Counted m_counted;
    ScenarioValues m_values{*ScenarioId::parse("base"), {}, {}};
    std::string m_name, m_path;
    std::optional<NodeId> m_node;
};

} // namespace

std::vector<ScenarioValues> bindScenarios(BoundCode& code, const ResourceGraph& graph, const BindingSet& bindings,
                                          const std::vector<ScenarioDesign>& scenarios)
{
    std::vector<ScenarioValues> all;
    if (scenarios.empty()) return all;
    ScenarioBinder binder(code, graph.design(), bindings);
    for (const ScenarioDesign& scenario : scenarios)
        if (scenario.effective) all.push_back(binder.bind(scenario, graph));
    binder.finish();
    return all;
}

ExportedFile scenarioFile(const std::string& head, const ScenarioValues& scenario)
{
    HclWriter writer;
    writer.comment(scenario.description.empty() ? head : head + '\n' + scenario.description);
    writer.endComment();
    std::vector<CodeArgument> arguments;
    for (const auto& [name, value] : scenario.values) arguments.push_back({name, value, {}});
    writer.arguments(arguments);
    return writer.take();
}

ExportedFile exampleFile(const std::string& head, const std::vector<CodeInterface>& variables)
{
    HclWriter writer;
    std::string secrets;
    std::vector<CodeArgument> arguments;
    for (const CodeInterface& variable : variables) {
        if (variable.sensitive)
            secrets += "\nSet " + variable.name + " in the environment instead: TF_VAR_" + variable.name;
        else
            arguments.push_back({variable.name, variable.value.present() ? variable.value : Term(""), {}});
    }
    writer.comment(head + "\nCopy to terraform.tfvars and adapt." + secrets);
    writer.endComment();
    writer.arguments(arguments);
    return writer.take();
}

} // namespace zonedraft
