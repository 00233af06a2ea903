// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"

#include <functional>

namespace zonedraft::layout {

/// A search for room for one rectangle among others that stay where they are.
struct PlaceSearch {
    QSizeF size;                 ///< of what needs room
    std::optional<QPointF> near; ///< where it would like its top-left corner
    std::vector<QRectF> taken;   ///< what it must not come nearer to than `gap`
    QRectF hull;                 ///< what is occupied by now: growing beyond it costs
    double gap = kCardGap;
    double aspect = 1.6;
    std::optional<QPointF> corner;              ///< never left of or above this
    std::function<bool(const QRectF&)> allowed; ///< further condition; empty for none
};

/// The best free top-left corner on the grid: near the wanted point and growing the hull little.
/// When nothing satisfies `allowed`, that condition is dropped (not the corner); there is always an answer.
[[nodiscard]] QPointF nearestFreePlace(const PlaceSearch& search);

} // namespace zonedraft::layout
