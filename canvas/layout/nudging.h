// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/route_world.h"

namespace zonedraft::layout {

/// A link with the path it got on its own.
struct RoutedLink {
    RouteLink link;
    Polyline path;
};

/// Moves segments sideways until paths that share a stretch or a port lie side by side, in the
/// order that crosses least, and passages are used in their middle. Ports move along their side,
/// segments through waypoints stay, no segment moves across a box.
void nudge(const RouteWorld& world, std::vector<RoutedLink*>& links);

} // namespace zonedraft::layout
