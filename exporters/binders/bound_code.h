// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "exporters/graph/resource_graph.h"
#include "exporters/writers/code_block.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace zonedraft {

/// A variable or output of the exported code.
struct CodeInterface {
    std::string name, description, type;
    bool sensitive = false;
    Term value; ///< default of a variable (absent = must be given), value of an output
    std::optional<NodeId> node;
    Name property{};
};

/// A Kubernetes cluster in which something is built, and by which provider.
struct ClusterProvider {
    std::string provider; ///< "kubernetes" or "helm"
    NodeId cluster;
    std::string address; ///< "aws_eks_cluster.main"
    std::string alias;   ///< empty for the first cluster
    std::string region;  ///< empty = the primary one
    auto operator<=>(const ClusterProvider&) const = default;
};

/// A resource graph in the words of one target, before it is laid out in files and printed.
struct BoundCode {
    std::map<std::string, std::vector<CodeBlock>> files; ///< concern → resources
    std::vector<CodeBlock> dataSources;
    std::vector<CodeInterface> variables, outputs; ///< sorted by name
    std::set<std::string> otherRegions;            ///< beside the primary one
    std::set<ClusterProvider> clusters;            ///< whose inside is built too
    std::size_t suffixRoom = kLongestSuffix;       ///< characters that every name has room for
    std::vector<Error> diagnostics;                ///< what has no place in the code
};

/// What a region is called in code: "us_west_2".
[[nodiscard]] std::string regionIdentifier(std::string region);

} // namespace zonedraft
