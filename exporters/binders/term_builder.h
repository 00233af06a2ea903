// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/binders/binding.h"
#include "exporters/binders/object_names.h"
#include "exporters/graph/resource_graph.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_set>

namespace zonedraft {

/// A data source that the code needs.
struct DataSourceUse {
    std::string rule;   ///< "data.TYPE.NAME" in the bindings
    std::string region; ///< empty = the primary one
    std::string value;  ///< of the many that the rule can give
};

struct PairHash {
    std::size_t operator()(const std::pair<NodeId, NodeId>& pair) const noexcept
    {
        return pair.first.hash() * 31 + pair.second.hash();
    }
};

/// What the values of one export refer to beside objects, collected while they are built.
struct TermUses {
    std::map<std::string, DataSourceUse> dataSources;                   ///< by address
    std::unordered_set<std::pair<NodeId, NodeId>, PairHash> references; ///< drawn owners: who refers to whom
    std::set<std::pair<NodeId, NodeId>> missing;                        ///< who refers to something that is not there
    std::size_t suffixRoom = kLongestSuffix; ///< characters of a suffix that every name so far has room for
};

/// Computes values of the exported code from their rules. Not shared between threads.
class TermBuilder {
public:
    /// `variableName` says what a variable that an object brings along is called in the end.
    using VariableName = std::function<std::string(const GraphObject&, const std::string&)>;

    TermBuilder(const ResourceGraph& graph, const ObjectNames& names, const BindingSet& bindings,
                VariableName variableName)
        : m_graph(graph), m_reader(graph.scope()), m_names(names), m_bindings(bindings),
          m_variableName(std::move(variableName))
    {
    }

    [[nodiscard]] Term build(const TermRule& rule, const GraphObject& object, const NamedResource* resource,
                             const BoundVariables& variables);
    /// `"ml-api-${var.environment_suffix}"`.
    [[nodiscard]] Term physicalName(const NameRules& rules, const GraphObject& named, std::string_view append,
                                    std::size_t reserve = 0);
    [[nodiscard]] const TermUses& uses() const { return m_uses; }
    [[nodiscard]] const Reader& reader() const { return m_reader; }

private:
    struct Context {
        const GraphObject& object;
        const NamedResource* resource;
        const BoundVariables& variables;
    };
    Term form(const TermRule& rule, const Context& context);
    Term value(const TermRule& rule, const Context& context);
    Term self(const TermRule& rule, const Context& context) const;
    Term repeated(const TermRule& rule, const Context& context);
    Term dataSource(const TermRule& rule, const Context& context);
    Term nameTags(const TermRule& rule, const Context& context);
    Term physical(const TermRule& rule, const Context& context);
    Term arn(std::string_view text, const Context& context);
    Term data(const std::string& path, const Context& context, const std::string& value = {});
    std::vector<Term> all(const std::vector<TermRule>& rules, const Context& context);
    Result evaluate(const ExpressionPtr& expression, const Context& context) const;
    Term inOwnRegion(Term arn, const GraphObject& object, const Context& context);
    Term lowered(Term term, const TermRule& rule, const Context& context);
    Term fromResult(const Result& result) const;

    const ResourceGraph& m_graph;
    const Reader m_reader; ///< its own: builders work in parallel
    const ObjectNames& m_names;
    const BindingSet& m_bindings;
    VariableName m_variableName;
    TermUses m_uses;
};

} // namespace zonedraft
