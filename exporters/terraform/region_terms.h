// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/writers/code_block.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zonedraft {

/// A region that a module is called for.
struct RegionInstance {
    NodeId region;
    std::string module;                         ///< name of the call: "west"
    std::string alias;                          ///< of its provider; empty for the primary region
    std::map<std::string, std::string> members; ///< address of what the module builds → address within the module
};

/// A variable of a module, with what each call gives it.
struct ModuleInput {
    std::string name, type, description;
    std::vector<Term> values; ///< one for each instance, as the root says it
    std::optional<NodeId> node;
};

/// Says the terms of a module once for all of its regions: what is equal stays, what lies in the module is referred to
/// there, and what differs becomes a variable.
class RegionTerms {
public:
    /// @param instances  outlive this; the first is the region that the others mirror
    /// @param dataRegions  data source → alias of the provider that it is read by
    RegionTerms(const std::vector<RegionInstance>& instances, const std::map<std::string, std::string>& dataRegions)
        : m_instances(instances), m_dataRegions(dataRegions)
    {
    }

    /// The block as the module has it; nothing when its regions differ in more than values.
    [[nodiscard]] std::optional<CodeBlock> unify(const std::vector<const CodeBlock*>& blocks);

    [[nodiscard]] const std::map<std::string, ModuleInput>& inputs() const { return m_inputs; }
    /// Address in the root, as the first region says it → address in the module.
    [[nodiscard]] const std::map<std::string, std::string>& dataSources() const { return m_data; }

private:
    using Terms = std::vector<const Term*>;
    [[nodiscard]] std::optional<CodeBlock> unifyBlock(const std::vector<const CodeBlock*>& blocks);
    [[nodiscard]] bool unifyArguments(const std::vector<const std::vector<CodeArgument>*>& lists,
                                      std::vector<CodeArgument>& out);
    [[nodiscard]] std::optional<Term> unify(const Terms& terms);
    [[nodiscard]] std::optional<Term> unifyTraversals(const Terms& terms);
    [[nodiscard]] std::optional<Term> unifyTexts(const Terms& terms);
    [[nodiscard]] std::optional<std::vector<Term>> unifyEach(const std::vector<const std::vector<Term>*>& lists);
    [[nodiscard]] std::optional<Term> unifyParts(const Terms& terms);
    [[nodiscard]] Term input(std::string name, std::string type, const Terms& terms);
    [[nodiscard]] bool inside(std::size_t instance, const std::string& address) const;
    [[nodiscard]] std::string dataAddress(std::size_t instance, const std::string& address) const;

    const std::vector<RegionInstance>& m_instances;
    const std::map<std::string, std::string>& m_dataRegions;
    std::map<std::string, ModuleInput> m_inputs;
    std::map<std::string, std::string> m_data;
    std::string m_resource, m_path; ///< what is being said
    std::optional<NodeId> m_node;
};

} // namespace zonedraft
