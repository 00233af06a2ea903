// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/binders/binding.h"
#include "exporters/graph/resource_graph.h"

#include <map>
#include <string>

namespace zonedraft {

/// What variables and outputs are called: by the short name of their rule when only one object brings it, else with the
/// object's name before it.
class InterfaceNames {
public:
    InterfaceNames(const ResourceGraph& graph, const BindingSet& bindings);

    /// False when the rule's condition does not hold for the object.
    [[nodiscard]] bool brings(const GraphObject& object, const InterfaceRule& rule) const;
    /// A name that no rule brings is returned as it is: one of the variables that every export has.
    [[nodiscard]] std::string variable(const GraphObject& object, const std::string& name) const;
    [[nodiscard]] std::string output(const GraphObject& object, const std::string& name) const;

private:
    const ResourceGraph& m_graph;
    std::map<std::string, int> m_variables, m_outputs; ///< how many objects bring it
};

} // namespace zonedraft
