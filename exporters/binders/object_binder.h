// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/binders/binding.h"
#include "exporters/binders/bound_code.h"
#include "exporters/binders/interface_names.h"
#include "exporters/binders/object_names.h"
#include "exporters/binders/term_builder.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace zonedraft {

/// What some of the objects became.
struct BoundObjects {
    std::map<std::string, std::map<int, std::vector<CodeBlock>>> placed; ///< by file and order
    std::vector<CodeInterface> variables, outputs;
    std::set<std::string> otherRegions;
    std::set<ClusterProvider> clusters;
    std::vector<Error> diagnostics;
};

/// Says objects in the target's words, one after the other. Several binders may work on parts of one graph at a time.
class ObjectBinder {
public:
    ObjectBinder(const ResourceGraph& graph, const BindingSet& bindings, const ObjectNames& names,
                 const InterfaceNames& interface)
        : m_graph(graph), m_bindings(bindings), m_names(names), m_interface(interface),
          m_terms(graph, names, bindings, [this](const GraphObject& object, const std::string& name) {
              return m_interface.variable(object, name);
          })
    {
    }
    ObjectBinder(const ObjectBinder&) = delete;
    ObjectBinder& operator=(const ObjectBinder&) = delete;

    void bind(const GraphObject& object);

    [[nodiscard]] BoundObjects& bound() { return m_bound; }
    [[nodiscard]] const TermUses& uses() const { return m_terms.uses(); }

private:
    void report(ErrorCode code, NodeId subject, Translatable text, std::vector<std::string> arguments);
    void bindObject(const GraphObject& object, const KindBinding& binding);
    void setRegion(CodeBlock& block, const GraphObject& object, const NamedResource& resource);
    void setCluster(CodeBlock& block, const GraphObject& object, const std::string& provider);
    CodeBlock body(const BlockRule& rule, const GraphObject& object, const NamedResource* resource,
                   const BoundVariables& variables);
    void interfaces(const GraphObject& object, const KindBinding& binding);
    [[nodiscard]] std::string described(const InterfaceRule& rule, const GraphObject& object) const;
    void reportProperties(const GraphObject& object, const KindBinding& binding);

    const ResourceGraph& m_graph;
    const BindingSet& m_bindings;
    const ObjectNames& m_names;
    const InterfaceNames& m_interface;
    TermBuilder m_terms;
    BoundObjects m_bound;
    std::optional<std::vector<const GraphObject*>> m_clusters; ///< found when the first is needed
};

} // namespace zonedraft
