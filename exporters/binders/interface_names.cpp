// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/binders/interface_names.h"

#include "exporters/binders/object_names.h"

namespace zonedraft {

namespace {

std::string named(const std::map<std::string, int>& counts, const GraphObject& object, const std::string& name)
{
    const auto found = counts.find(name);
    return found == counts.end() || found->second < 2 ? name : ObjectNames::identifier(object) + '_' + name;
}

} // namespace

InterfaceNames::InterfaceNames(const ResourceGraph& graph, const BindingSet& bindings) : m_graph(graph)
{
    for (const GraphObject& object : graph.objects()) {
        const KindBinding* binding = bindings.find(object.kind->name);
        if (!binding) continue;
        for (const InterfaceRule& rule : binding->variables)
            if (brings(object, rule)) ++m_variables[rule.name];
        if (object.id.derived()) continue;
        for (const InterfaceRule& rule : binding->outputs)
            if (brings(object, rule)) ++m_outputs[rule.name];
    }
}

bool InterfaceNames::brings(const GraphObject& object, const InterfaceRule& rule) const
{
    return !rule.when || rule.when->evaluate(m_graph.scope(), Reader::nodeEntity(object.node)).truth().value_or(false);
}

std::string InterfaceNames::variable(const GraphObject& object, const std::string& name) const
{
    return named(m_variables, object, name);
}

std::string InterfaceNames::output(const GraphObject& object, const std::string& name) const
{
    return named(m_outputs, object, name);
}

} // namespace zonedraft
