// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/id.h"
#include "exporters/graph/term.h"

#include <optional>
#include <string>
#include <vector>

namespace zonedraft {

/// `name = value`, with the property that it follows from.
struct CodeArgument {
    std::string name;
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
