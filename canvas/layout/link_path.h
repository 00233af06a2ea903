// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/path_search.h"
#include "canvas/layout/route_world.h"

namespace zonedraft::layout {

/// Distance from a box's corner within which no link attaches.
[[nodiscard]] double portInset(double side);

/// The path of one link by itself: straight when possible, else the cheapest way around the
/// boxes. First with foreign containers solid, then with less and less distance, then through
/// containers. When boxes leave no way at all, a plain path that ignores them.
[[nodiscard]] Polyline linkPath(const RouteWorld& world, PathSearch& search, const RouteLink& link);

} // namespace zonedraft::layout
