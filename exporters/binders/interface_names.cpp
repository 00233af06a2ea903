// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/binders/interface_names.h"

#include "exporters/binders/object_names.h"
#include "exporters/graph/in_parts.h"

#include <set>

namespace zonedraft {

InterfaceNames::InterfaceNames(const ResourceGraph& graph, const BindingSet& bindings)
{
    using Brought = std::vector<std::pair<std::string, NodeId>>;
    const auto parts = inParts(graph.objects().size(), [&](std::size_t first, std::size_t last) {
        const Reader reader = graph.scope();
        std::pair<Brought, Brought> brought; // variables, outputs
        for (std::size_t i = first; i < last; ++i) {
            const GraphObject& object = graph.objects()[i];
            const KindBinding* binding = bindings.find(object.kind->name);
            if (!binding) continue;
            const auto take = [&](const std::vector<InterfaceRule>& rules, Brought& into) {
                const Entity self = Reader::nodeEntity(object.node);
                for (const InterfaceRule& rule : rules)
                    if (!rule.when || rule.when->evaluate(reader, self).truth().value_or(false))
                        into.emplace_back(rule.name, object.id);
            };
            take(binding->variables, brought.first);
            if (!object.derived()) take(binding->outputs, brought.second);
        }
        return brought;
    });
    for (const auto& [variables, outputs] : parts) {
        for (const auto& key : variables) m_variables.try_emplace(key);
        for (const auto& key : outputs) m_outputs.try_emplace(key);
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
