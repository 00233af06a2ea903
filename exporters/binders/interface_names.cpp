// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/binders/interface_names.h"

#include "exporters/binders/object_names.h"

#include <set>

namespace zonedraft {

InterfaceNames::InterfaceNames(const ResourceGraph& graph, const BindingSet& bindings)
{
    const auto brings = [&graph](const GraphObject& object, const InterfaceRule& rule) {
        return !rule.when ||
               rule.when->evaluate(graph.scope(), Reader::nodeEntity(object.node)).truth().value_or(false);
    };
    for (const GraphObject& object : graph.objects()) {
        const KindBinding* binding = bindings.find(object.kind->name);
        if (!binding) continue;
        for (const InterfaceRule& rule : binding->variables)
            if (brings(object, rule)) m_variables[{rule.name, object.id}];
        if (object.derived()) continue;
        for (const InterfaceRule& rule : binding->outputs)
            if (brings(object, rule)) m_outputs[{rule.name, object.id}];
    }
    giveNames(m_variables, graph);
    giveNames(m_outputs, graph);
}

void InterfaceNames::giveNames(Table& table, const ResourceGraph& graph)
{
    std::map<std::string, int> objects;
    for (const auto& [key, name] : table) ++objects[key.first];
    std::set<std::string> taken;
    for (auto& [key, name] : table) {
        const GraphObject* object = objects[key.first] > 1 ? graph.find(key.second) : nullptr;
        const std::string wanted = object ? ObjectNames::identifier(*object) + '_' + key.first : key.first;
        name = wanted;
        for (int number = 2; !taken.insert(name).second; ++number) name = wanted + '_' + std::to_string(number);
    }
}

std::string InterfaceNames::variable(const GraphObject& object, const std::string& name) const
{
    const auto found = m_variables.find({name, object.id});
    return found == m_variables.end() ? name : found->second;
}

std::string InterfaceNames::output(const GraphObject& object, const std::string& name) const
{
    const auto found = m_outputs.find({name, object.id});
    return found == m_outputs.end() ? name : found->second;
}

} // namespace zonedraft
