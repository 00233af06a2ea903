// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/design.h"

#include <vector>

namespace zonedraft {

/// The order in which Tab walks: along the links, from where nothing leads to; every node once.
[[nodiscard]] std::vector<NodeId> walkOrder(const Design& design);

} // namespace zonedraft
