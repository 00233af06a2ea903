// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/binders/bound_code.h"
#include "exporters/graph/resource_graph.h"

#include <vector>

namespace zonedraft {

/// The blocks around the resources: `terraform`, providers, variables, outputs.
[[nodiscard]] std::vector<CodeBlock> versionBlocks(const BoundCode& code);
[[nodiscard]] std::vector<CodeBlock> providerBlocks(const ResourceGraph& graph, const BoundCode& code);
/// The variable that says where a region lies that a scenario moves.
[[nodiscard]] std::string regionVariable(NodeId region);
/// The variable that says whether a region is built that a scenario switches off.
[[nodiscard]] std::string regionSwitch(NodeId region);
/// The type of a variable that may be this literal; `any` for lists and records.
[[nodiscard]] std::string variableType(const Term& literal);
/// The variables that every export has, and those that objects bring; sorted by name.
[[nodiscard]] std::vector<CodeInterface> allVariables(const ResourceGraph& graph, const BoundCode& code);
[[nodiscard]] CodeBlock variableBlock(const CodeInterface& variable, std::size_t suffixLimit);
/// The same in a module, which judges nothing again.
[[nodiscard]] CodeBlock variableBlock(const CodeInterface& variable);
[[nodiscard]] CodeBlock outputBlock(const CodeInterface& output);

} // namespace zonedraft
