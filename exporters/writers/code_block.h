// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/id.h"
#include "exporters/graph/term.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace zonedraft {

/// What an argument is called. An export has half a million of them and a few hundred different names: each is kept
/// once.
class ArgumentName {
public:
    ArgumentName() = default;
    ArgumentName(Name name) : m_name(name) {}
    ArgumentName(const std::string& text) : m_name(text) {}
    ArgumentName(const char* text) : m_name(text) {}
    [[nodiscard]] const std::string& str() const noexcept { return m_name.str(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_name.str().size(); }
    friend bool operator==(const ArgumentName&, const ArgumentName&) = default;

private:
    Name m_name;
};

/// `name = value`, with the property that it follows from.
struct CodeArgument {
    ArgumentName name;
    Term value;
    Name property{}; ///< empty when no single property is behind it
    friend bool operator==(const CodeArgument&, const CodeArgument&) = default;
};

/// A block of code as a tree: what the writers print. Which order the parts of a block take is up to the writer.
struct CodeBlock {
    std::string type;
    std::vector<std::string> labels;
    std::string comment;            ///< printed above it; may have several lines
    std::vector<CodeArgument> meta; ///< printed first: count, provider
    std::vector<CodeArgument> arguments;
    std::vector<CodeBlock> blocks;
    std::vector<CodeArgument> dependencies; ///< printed last: depends_on
    std::optional<NodeId> node;             ///< the component that it belongs to
    Name property{};                        ///< of that component, when one property leads to the whole block

    /// "aws_lb.edge", "data.aws_region.current"; empty for blocks that nothing can refer to.
    [[nodiscard]] std::string address() const
    {
        if (labels.size() != 2) return {};
        return (type == "resource" ? "" : type + '.') + labels[0] + '.' + labels[1];
    }
};

} // namespace zonedraft
