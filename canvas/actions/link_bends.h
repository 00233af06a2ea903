// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/actions/edit.h"
#include "canvas/layout/layout_types.h"

namespace zonedraft {

/// A path with one segment shifted sideways through `to`; its ends stay on their components.
/// @param segment  0 … points − 2
[[nodiscard]] layout::Polyline bentPath(const layout::Polyline& path, int segment, QPointF to);

/// The segment that arrow keys shift: the longest that lies across the direction; nothing when all lie along it.
[[nodiscard]] std::optional<int> segmentAcross(const layout::Polyline& path, QPointF direction);

/// Bends a link so that it takes this path.
[[nodiscard]] Edit bendLink(const Session& session, LinkId link, const layout::Polyline& path);
/// Takes the waypoint nearest to a point out of a link, or all when none is within `reach` (board units).
[[nodiscard]] Edit unbendLink(const Session& session, LinkId link, QPointF point, double reach);

} // namespace zonedraft
