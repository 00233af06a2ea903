// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layered.h"

namespace zonedraft::layout {

/// A direct child of a grid container.
struct GridChild {
    Item item;
    std::optional<Cell> cell;
    std::optional<QRectF> fixed; ///< where a pinned child is
    bool fedFromOutside = false; ///< a link from outside the container leads to it
};

struct GridDrawing {
    std::vector<QRectF> rects; ///< of the children, in their order
    GridGeometry geometry;
    QRectF bounds; ///< of the zone columns and everything drawn
};

/// Draws the inside of a grid container: tiers as rows, zones as columns of one width, children
/// without a cell in bands above and below. Without fixed children the drawing starts at (0, 0);
/// with some it is where they say, and rows and columns stretch until their cells hold them.
/// @param corner  with fixed children: nothing is drawn left of or above this
[[nodiscard]] GridDrawing drawGrid(const GridSpec& spec, const std::vector<GridChild>& children,
                                   const std::vector<ItemLink>& links, double aspect,
                                   std::optional<QPointF> corner = {});

} // namespace zonedraft::layout
