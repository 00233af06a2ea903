// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "exporters/binders/binding.h"
#include "exporters/graph/resource_graph.h"

#include <vector>

namespace zonedraft {

/// What the design lacks so that the target can say it: one error for each need of a component (`needs:` of its
/// binding) that is not met, with what to do, sorted by component. Code that is written nevertheless would be invalid.
[[nodiscard]] std::vector<Error> unmetNeeds(const ResourceGraph& graph, const BindingSet& bindings);

} // namespace zonedraft
