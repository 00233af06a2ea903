// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/binders/terraform_binder.h"

#include "exporters/binders/interface_names.h"
#include "exporters/binders/object_names.h"
#include "exporters/binders/term_builder.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace zonedraft {

std::string regionIdentifier(std::string region)
{
    std::replace(region.begin(), region.end(), '-', '_');
    return region;
}

namespace {

class TerraformBinder {
public:
    TerraformBinder(const ResourceGraph& graph, const BindingSet& bindings)
        : m_graph(graph), m_bindings(bindings), m_names(graph, bindings), m_interface(graph, bindings),
          m_terms(graph, m_names, bindings, [this](const GraphObject& object, const std::string& name) {
              return m_interface.variable(object, name);
          })
    {
    }

    BoundCode bind()
    {
        for (const GraphObject& object : m_graph.objects()) {
            const KindBinding* binding = m_bindings.find(object.kind->name);
            if (binding)
                bindObject(object, *binding);
            else
                report(ErrorCode::Unsupported, object.id,
                       ZD_NOOP("exporters", "%1 (%2) cannot be written as Terraform yet and is left out."),
                       {object.id.str(), object.kind->label});
        }
        fileResources();
        bindDataSources();
        reportLinks();
        for (const auto& [from, to] : m_terms.uses().missing)
            report(ErrorCode::NotFound, from, ZD_NOOP("exporters", "%1 refers to %2, which is not part of the code."),
                   {from.str(), to.str()});
        const auto byName = [](const CodeInterface& a, const CodeInterface& b) { return a.name < b.name; };
        std::sort(m_code.variables.begin(), m_code.variables.end(), byName);
        std::sort(m_code.outputs.begin(), m_code.outputs.end(), byName);
        return std::move(m_code);
    }

private:
    void report(ErrorCode code, NodeId subject, Translatable text, std::vector<std::string> arguments)
    {
        Error error = makeError(code, text, std::move(arguments));
        error.subject = subject.str();
        m_code.diagnostics.push_back(std::move(error));
    }

    void bindObject(const GraphObject& object, const KindBinding& binding)
    {
        const Node* drawn = object.id.derived() ? nullptr : m_graph.design().find(object.id);
        for (const NamedResource& resource : m_names.resources(object)) {
            CodeBlock block = body(resource.rule->body, object, &resource, resource.variables);
            block.type = "resource";
            block.labels = {resource.type(), resource.name};
            block.node = object.id;
            setRegion(block, object, resource);
            if (drawn) block.comment = drawn->notes;
            drawn = nullptr; // the first resource speaks for all
            Term::List dependencies;
            for (const TermRule& rule : resource.rule->dependencies) {
                Term term = m_terms.build(rule, object, &resource, resource.variables);
                if (auto* list = term.as<Term::List>())
                    dependencies.insert(dependencies.end(), list->begin(), list->end());
                else if (term.present())
                    dependencies.push_back(std::move(term));
            }
            if (!dependencies.empty()) block.dependencies = {{"depends_on", Term(std::move(dependencies)), {}}};
            const std::string& file = resource.rule->file.empty() ? binding.file : resource.rule->file;
            m_placed[file][binding.order].push_back(std::move(block));
        }
        interfaces(object, binding);
        reportProperties(object, binding);
    }

    void setRegion(CodeBlock& block, const GraphObject& object, const NamedResource& resource)
    {
        std::string region = object.region == m_graph.primaryRegion() ? std::string() : object.region;
        if (resource.rule->region) {
            const Entity self = Reader::nodeEntity(object.node);
            const Value wanted =
                resource.rule->region->evaluate(m_graph.scope(), self, resource.variables).toValue(m_graph.scope());
            if (wanted.asText()) region = *wanted.asText();
        }
        if (region.empty()) return;
        m_code.otherRegions.insert(region);
        block.meta.push_back({"provider", Term::traversal("aws." + regionIdentifier(region)), {}});
    }

    CodeBlock body(const BlockRule& rule, const GraphObject& object, const NamedResource* resource,
                   const BoundVariables& variables)
    {
        CodeBlock block;
        block.type = rule.type;
        block.property = rule.property;
        for (const ArgumentRule& argument : rule.arguments)
            if (Term value = m_terms.build(argument.value, object, resource, variables); value.present())
                block.arguments.push_back({argument.name, std::move(value), argument.property});
        for (const BlockRule& inner : rule.blocks)
            for (const BoundVariables& each :
                 expandRule(inner, m_graph.scope(), Reader::nodeEntity(object.node), variables)) {
                CodeBlock built = body(inner, object, resource, each);
                if (inner.distinct &&
                    std::any_of(block.blocks.begin(), block.blocks.end(), [&](const CodeBlock& other) {
                        return other.type == built.type && other.arguments == built.arguments;
                    }))
                    continue;
                built.node = object.id;
                block.blocks.push_back(std::move(built));
            }
        return block;
    }

    void interfaces(const GraphObject& object, const KindBinding& binding)
    {
        for (const InterfaceRule& rule : binding.variables)
            if (m_interface.brings(object, rule))
                m_code.variables.push_back({m_interface.variable(object, rule.name),
                                            described(rule, object),
                                            rule.type,
                                            rule.sensitive,
                                            m_terms.build(rule.value, object, nullptr, {}),
                                            object.id,
                                            {}});
        if (object.id.derived()) return;
        for (const InterfaceRule& rule : binding.outputs)
            if (Term value;
                m_interface.brings(object, rule) && (value = m_terms.build(rule.value, object, nullptr, {})).present())
                m_code.outputs.push_back({m_interface.output(object, rule.name),
                                          described(rule, object),
                                          {},
                                          rule.sensitive,
                                          std::move(value),
                                          object.id,
                                          {}});
    }

    [[nodiscard]] std::string described(const InterfaceRule& rule, const GraphObject& object) const
    {
        std::string text = rule.description;
        const std::string label = m_graph.effective().node(object.node).label;
        if (const std::size_t at = text.find("%1"); at != std::string::npos)
            text.replace(at, 2, label.empty() ? object.id.str() : label);
        return text;
    }

    /// Resources of a file stand by the order of their kind, then by id.
    void fileResources()
    {
        for (auto& [file, orders] : m_placed)
            for (auto& [order, blocks] : orders) {
                std::vector<CodeBlock>& all = m_code.files[file];
                all.insert(all.end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
            }
    }

    void bindDataSources()
    {
        for (const auto& [address, use] : m_terms.uses().dataSources) {
            const auto found = m_bindings.dataSources.find(use.rule);
            if (found == m_bindings.dataSources.end()) {
                m_code.diagnostics.push_back(
                    makeError(ErrorCode::Internal, ZD_NOOP("exporters", "No binding file describes %1."), {use.rule}));
                continue;
            }
            CodeBlock block;
            block.type = "data";
            block.labels = {found->second.body.type, address.substr(address.rfind('.') + 1)};
            if (!use.region.empty()) {
                block.meta.push_back({"provider", Term::traversal("aws." + regionIdentifier(use.region)), {}});
                m_code.otherRegions.insert(use.region);
            }
            fillLiterals(block, found->second.body, use.value);
            m_code.dataSources.push_back(std::move(block));
        }
    }

    /// Shared data sources belong to no object: their values are literals, with the value asked for in place of %1.
    static void fillLiterals(CodeBlock& block, const BlockRule& rule, const std::string& value)
    {
        const auto literal = [&value](Term term) {
            if (const auto* text = term.as<std::string>()) term = Term(Message::substitute(*text, {value}));
            return term;
        };
        for (const ArgumentRule& argument : rule.arguments) {
            Term::List list;
            for (const TermRule& item : argument.value.items) list.push_back(literal(item.literal));
            const bool isList = argument.value.form == TermRule::Form::List;
            block.arguments.push_back(
                {argument.name, isList ? Term(std::move(list)) : literal(argument.value.literal), {}});
        }
        for (const BlockRule& inner : rule.blocks) {
            block.blocks.emplace_back();
            block.blocks.back().type = inner.type;
            fillLiterals(block.blocks.back(), inner, value);
        }
    }

    /// A property that somebody set, and that no rule reads and no reason names, must not get lost in silence.
    void reportProperties(const GraphObject& object, const KindBinding& binding)
    {
        const EffectiveNode& node = m_graph.effective().node(object.node);
        for (std::size_t slot = 0; slot < object.kind->properties.size() && slot < node.sources.size(); ++slot) {
            const PropertySpec& spec = object.kind->properties[slot];
            const bool set = node.sources[slot] == ValueSource::Set || node.sources[slot] == ValueSource::Scenario;
            if (!set || spec.usage || binding.consumed.contains(spec.name) || binding.elsewhere.contains(spec.name) ||
                binding.notExported.contains(spec.name))
                continue;
            report(ErrorCode::Unsupported, object.id, ZD_NOOP("exporters", "“%1” of %2 has no place in the code."),
                   {spec.name.str(), object.id.str()});
        }
    }

    /// A link is carried when one of its ends refers to the other, or when one end is not built.
    void reportLinks()
    {
        const auto& references = m_terms.uses().references;
        for (const LinkIndex index : m_graph.effective().linksSortedById()) {
            const EffectiveLink& link = m_graph.effective().link(index);
            const bool carried = !m_graph.find(link.fromId) || !m_graph.find(link.toId) ||
                                 references.contains({link.fromId, link.toId}) ||
                                 references.contains({link.toId, link.fromId});
            if (carried) continue;
            Error error =
                makeError(ErrorCode::Unsupported,
                          ZD_NOOP("exporters", "The connection %1 leads to nothing in the code."), {link.id.str()});
            error.subject = link.id.str();
            m_code.diagnostics.push_back(std::move(error));
        }
    }

    const ResourceGraph& m_graph;
    const BindingSet& m_bindings;
    ObjectNames m_names;
    InterfaceNames m_interface;
    TermBuilder m_terms;
    std::map<std::string, std::map<int, std::vector<CodeBlock>>> m_placed; ///< by file and order
    BoundCode m_code;
};

} // namespace

BoundCode bindTerraform(const ResourceGraph& graph, const BindingSet& bindings)
{
    return TerraformBinder(graph, bindings).bind();
}

} // namespace zonedraft
