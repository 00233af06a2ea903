// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/actions/placement_rules.h"
#include "canvas/scene/board_scene.h"

namespace zonedraft {

/// The place that a fitting means: its container, and the cell when that is the container under the pointer.
[[nodiscard]] DropPlace placeFor(const DropPlace& pointed, const Fitting& fitting);
/// What glows for a place: the container, its cell, or the whole row of cells for kinds that spread over zones.
[[nodiscard]] QRectF targetRect(const BoardScene& scene, const DropPlace& place, const Kind* kind);

} // namespace zonedraft
