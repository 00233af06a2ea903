// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/mirror_plan.h"
#include "exporters/binders/bound_code.h"
#include "exporters/graph/resource_graph.h"

#include <map>
#include <string>
#include <vector>

namespace zonedraft {

/// What is built in several regions, once for all of them.
struct RegionModule {
    std::string folder; ///< "modules/east"
    std::map<std::string, std::vector<CodeBlock>> files;
    std::vector<CodeBlock> dataSources;
    std::vector<CodeInterface> variables, outputs; ///< sorted by name
};

struct RegionModules {
    std::vector<RegionModule> modules;
    std::vector<CodeBlock> calls; ///< `module` blocks of the root, one for each region
};

/// Takes out of the code what a region has in common with those that mirror it, and makes a module of it that is called
/// once for each of them. What differs becomes a variable of the module, what others refer to an output; what is built
/// in only one of them, or differs in more than values, stays in the root. Code that builds inside of a cluster stays
/// as it is: its providers are configured from the cluster.
[[nodiscard]] RegionModules extractRegionModules(BoundCode& code, const ResourceGraph& graph,
                                                 const std::vector<RegionMirror>& mirrors);

} // namespace zonedraft
