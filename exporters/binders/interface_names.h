// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/binders/binding.h"
#include "exporters/graph/resource_graph.h"

#include <map>
#include <string>
#include <utility>

namespace zonedraft {

/// What variables and outputs are called: by the short name of their rule when only one object brings it, else with the
/// object's name before it, and numbered where two objects' names are the same in code ("a-b", "a_b").
class InterfaceNames {
public:
    InterfaceNames(const ResourceGraph& graph, const BindingSet& bindings);

    /// False when the rule's condition does not hold for the object.
    [[nodiscard]] bool hasVariable(const GraphObject& object, const std::string& name) const
    {
        return m_variables.contains({name, object.id});
    }
    [[nodiscard]] bool hasOutput(const GraphObject& object, const std::string& name) const
    {
        return m_outputs.contains({name, object.id});
    }
    /// A name that no rule brings is returned as it is: one of the variables that every export has.
    [[nodiscard]] std::string variable(const GraphObject& object, const std::string& name) const;
    [[nodiscard]] std::string output(const GraphObject& object, const std::string& name) const;

private:
    /// Name in code by the rule's name and the object that brings it.
    using Table = std::map<std::pair<std::string, NodeId>, std::string>;

    static void giveNames(Table& table, const ResourceGraph& graph);

    Table m_variables, m_outputs;
};

} // namespace zonedraft
