// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/live/live_engine.h"

#include <vector>

namespace zonedraft {

/// The components that a region has because it mirrors another, in order of id; empty for everything else.
[[nodiscard]] std::vector<NodeIndex> mirroredIn(const LiveEngine& engine, NodeId region);

/// What nobody drew: what follows from a component, and what a region mirrors with all that follows from that.
[[nodiscard]] std::vector<NodeIndex> followersOf(const LiveEngine& engine, NodeIndex owner);

} // namespace zonedraft
