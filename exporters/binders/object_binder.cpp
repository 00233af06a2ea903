// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/binders/object_binder.h"

#include <algorithm>

namespace zonedraft {

std::string regionIdentifier(std::string region)
{
    std::replace(region.begin(), region.end(), '-', '_');
    return region;
}

void ObjectBinder::bind(const GraphObject& object)
{
    if (const KindBinding* binding = m_bindings.find(object.kind->name))
        bindObject(object, *binding);
    else
        report(ErrorCode::Unsupported, object.id,
               ZD_NOOP("exporters", "%1 (%2) cannot be written as Terraform yet and is left out."),
               {object.id.str(), object.kind->label});
}

void ObjectBinder::report(ErrorCode code, NodeId subject, Translatable text, std::vector<std::string> arguments)
{
    Error error = makeError(code, text, std::move(arguments));
    error.subject = subject.str();
    m_bound.diagnostics.push_back(std::move(error));
}

void ObjectBinder::bindObject(const GraphObject& object, const KindBinding& binding)
{
    static const Name dependsOn("depends_on");
    const Node* drawn = object.derived() ? nullptr : m_graph.design().find(object.id);
    for (const NamedResource& resource : m_names.resources(object)) {
        CodeBlock block = body(resource.rule->body, object, &resource, resource.variables);
        block.type = "resource";
        block.labels.reserve(2);
        block.labels.push_back(resource.type());
        block.labels.push_back(resource.name);
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
        if (!dependencies.empty()) block.dependencies.push_back({dependsOn, Term(std::move(dependencies)), {}});
        const std::string& file = resource.rule->file.empty() ? binding.file : resource.rule->file;
        m_bound.placed[file][binding.order].push_back(std::move(block));
    }
    interfaces(object, binding);
    reportProperties(object, binding);
}

void ObjectBinder::setRegion(CodeBlock& block, const GraphObject& object, const NamedResource& resource)
{
    const std::string& type = block.labels.front();
    if (const std::string provider = type.substr(0, type.find('_')); provider == "kubernetes" || provider == "helm") {
        setCluster(block, object, provider);
        return;
    }
    std::string region = object.region == m_graph.primaryRegion() ? std::string() : object.region;
    if (resource.rule->region) {
        const Entity self = Reader::nodeEntity(object.node);
        const Value wanted =
            resource.rule->region->evaluate(m_terms.reader(), self, resource.variables).toValue(m_terms.reader());
        if (wanted.asText()) region = *wanted.asText();
    }
    if (region.empty()) return;
    m_bound.otherRegions.insert(region);
    block.meta.push_back({"provider", Term::traversal("aws." + regionIdentifier(region)), {}});
}

/// What lies in a cluster is built by a provider that is configured from the cluster; the first one needs no alias.
void ObjectBinder::setCluster(CodeBlock& block, const GraphObject& object, const std::string& provider)
{
    static const Name clusterKind("aws.eks_cluster");
    const NodeIndex index = m_terms.reader().around(object.node, clusterKind);
    if (!m_clusters) {
        m_clusters.emplace();
        for (const GraphObject& other : m_graph.objects())
            if (other.kind->name == clusterKind) m_clusters->push_back(&other);
    }
    const auto found = std::ranges::find(*m_clusters, index, &GraphObject::node);
    const GraphObject* cluster = found == m_clusters->end() ? nullptr : *found;
    const bool first = found == m_clusters->begin();
    if (!cluster) {
        report(ErrorCode::Unsupported, object.id, ZD_NOOP("exporters", "%1 stands in no cluster."), {object.id.str()});
        return;
    }
    const std::string alias = first ? std::string() : ObjectNames::identifier(*cluster);
    m_bound.clusters.insert({provider, cluster->id, m_names.address(*cluster), alias,
                             cluster->region == m_graph.primaryRegion() ? std::string() : cluster->region});
    if (!first) block.meta.push_back({"provider", Term::traversal(provider + '.' + alias), {}});
}

CodeBlock ObjectBinder::body(const BlockRule& rule, const GraphObject& object, const NamedResource* resource,
                             const BoundVariables& variables)
{
    CodeBlock block;
    block.type = rule.type;
    block.property = rule.property;
    constexpr std::size_t kUsual = 8;
    block.arguments.reserve(std::min(rule.arguments.size(), kUsual));
    for (const ArgumentRule& argument : rule.arguments)
        if (Term value = m_terms.build(argument.value, object, resource, variables); value.present())
            block.arguments.push_back({argument.name, std::move(value), argument.property});
    const Entity self = Reader::nodeEntity(object.node);
    for (const BlockRule& inner : rule.blocks) {
        const auto add = [&](const BoundVariables& each) {
            CodeBlock built = body(inner, object, resource, each);
            if (inner.distinct && std::any_of(block.blocks.begin(), block.blocks.end(), [&](const CodeBlock& other) {
                    return other.type == built.type && other.arguments == built.arguments;
                }))
                return;
            built.node = object.id;
            block.blocks.push_back(std::move(built));
        };
        if (inner.loop) {
            for (const BoundVariables& each : expandRule(inner, m_terms.reader(), self, variables)) add(each);
        } else if (appliesTo(inner, m_terms.reader(), self, variables)) {
            add(variables);
        }
    }
    return block;
}

void ObjectBinder::interfaces(const GraphObject& object, const KindBinding& binding)
{
    for (const InterfaceRule& rule : binding.variables)
        if (m_interface.hasVariable(object, rule.name))
            m_bound.variables.push_back({m_interface.variable(object, rule.name),
                                         described(rule, object),
                                         rule.type,
                                         rule.sensitive,
                                         m_terms.build(rule.value, object, nullptr, {}),
                                         object.id,
                                         {}});
    if (object.derived()) return;
    for (const InterfaceRule& rule : binding.outputs)
        if (Term value; m_interface.hasOutput(object, rule.name) &&
                        (value = m_terms.build(rule.value, object, nullptr, {})).present())
            m_bound.outputs.push_back({m_interface.output(object, rule.name),
                                       described(rule, object),
                                       {},
                                       rule.sensitive,
                                       std::move(value),
                                       object.id,
                                       {}});
}

std::string ObjectBinder::described(const InterfaceRule& rule, const GraphObject& object) const
{
    std::string text = rule.description;
    const std::string label = m_graph.effective().node(object.node).label;
    if (const std::size_t at = text.find("%1"); at != std::string::npos)
        text.replace(at, 2, label.empty() ? object.id.str() : label);
    return text;
}

/// A property that somebody set, and that no rule reads and no reason names, must not get lost in silence.
void ObjectBinder::reportProperties(const GraphObject& object, const KindBinding& binding)
{
    const EffectiveNode& node = m_graph.effective().node(object.node);
    for (const PropertyValues::Given& given : node.values.given()) {
        const PropertySpec& spec = object.kind->properties[given.slot];
        const bool set = given.source == ValueSource::Set || given.source == ValueSource::Scenario ||
                         given.source == ValueSource::Override;
        if (!set || spec.usage || binding.consumed.contains(spec.name) || binding.elsewhere.contains(spec.name) ||
            binding.notExported.contains(spec.name))
            continue;
        report(ErrorCode::Unsupported, object.id, ZD_NOOP("exporters", "“%1” of %2 has no place in the code."),
               {spec.name.str(), object.id.str()});
    }
}

} // namespace zonedraft
