// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/binders/binding.h"
#include "exporters/graph/resource_graph.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace zonedraft {

using BoundVariables = std::vector<std::pair<Name, Result>>;

/// One resource that will be printed: the rule, the values of its loop, and its name in the code.
struct NamedResource {
    const ResourceRule* rule = nullptr;
    BoundVariables variables;
    std::string name;
    [[nodiscard]] const std::string& type() const { return rule->body.type; }
};

/// Does the `when` of a rule hold for these variables? A rule without one always applies.
[[nodiscard]] bool appliesTo(const BlockRule& rule, const Scope& scope, Entity self, const BoundVariables& variables);

/// The items of a loop as variables, or one empty set when there is no loop; those for which `when` does not hold are
/// left out.
[[nodiscard]] std::vector<BoundVariables> expandRule(const BlockRule& rule, const Scope& scope, Entity self,
                                                     const BoundVariables& outer);

/// The same of a loop alone.
[[nodiscard]] std::vector<BoundVariables> expandLoop(const LoopRule& loop, const Scope& scope, Entity self,
                                                     const BoundVariables& outer);

/// The variables that every expression of a binding has: `referrers`, the nodes whose properties name the object, where
/// the binding asks for it.
[[nodiscard]] BoundVariables bindingVariables(const ResourceGraph& graph, const GraphObject& object,
                                              const KindBinding& binding);

/// Which resources every object becomes and what they are called: names follow from node ids, drawn ones first, and are
/// unique per type.
class ObjectNames {
public:
    ObjectNames(const ResourceGraph& graph, const BindingSet& bindings);

    [[nodiscard]] const std::vector<NamedResource>& resources(const GraphObject& object) const;
    /// "aws_lb.edge" of the object's first resource, or of the first one of a type; empty when there is none.
    [[nodiscard]] std::string address(const GraphObject& object, const std::string& type = {}) const;
    /// "main_public_a" for the derived node "main/subnet-public-a".
    [[nodiscard]] static std::string identifier(const GraphObject& object);

private:
    void expand(const GraphObject& object, const KindBinding& binding, const ResourceGraph& graph,
                const Reader& reader);
    void giveNames(const GraphObject& object);
    [[nodiscard]] std::string uniqueName(const std::string& type, const GraphObject& object, const std::string& plain,
                                         const std::string& suffix);

    std::vector<std::vector<NamedResource>> m_resources; ///< by position of the object in the graph
    std::unordered_map<std::string, int> m_taken;        ///< "type.name"
    std::vector<std::string> m_identifiers;              ///< of the objects with resources
    const GraphObject* m_first = nullptr;
};

/// A text made fit for a name in code: letters, digits and `_`.
[[nodiscard]] std::string codeIdentifier(std::string_view text);

} // namespace zonedraft
