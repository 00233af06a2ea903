// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/binders/binding.h"
#include "exporters/binders/bound_code.h"
#include "exporters/graph/resource_graph.h"

namespace zonedraft {

/// Says the resource graph in Terraform's words, as the mapping data asks for. Names no service.
[[nodiscard]] BoundCode bindTerraform(const ResourceGraph& graph, const BindingSet& bindings);

} // namespace zonedraft
