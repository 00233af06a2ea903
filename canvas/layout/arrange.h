// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"

namespace zonedraft::layout {

using Rects = std::map<int, QRectF>;

enum class Axis { Horizontal, Vertical };
enum class Alignment { Left, HorizontalCenter, Right, Top, VerticalCenter, Bottom };

/// Nearest multiple of `grid`.
[[nodiscard]] double snapped(double value, double grid = kGrid);
[[nodiscard]] QPointF snapped(QPointF point, double grid = kGrid);

/// Moves all rectangles onto one line: that of `key` when given, else that of their common bounds.
[[nodiscard]] Rects aligned(const Rects& rects, Alignment alignment, std::optional<int> key = {});

/// Makes the gaps between neighbours along `axis` equal. Without `gap` the outermost two stay where
/// they are (gaps may then be off the grid by less than a pixel); with it the first stays.
[[nodiscard]] Rects distributed(const Rects& rects, Axis axis, std::optional<double> gap = {});

/// Moves rectangles on along `axis`, in the order in which they stand there, until none covers another; what has room
/// stays. Those that have to move stand `gap` apart.
[[nodiscard]] Rects apart(const Rects& rects, Axis axis, double gap = kCardGap);

/// A line to show while dragging: what the moved rectangle lines up with.
struct Guide {
    Axis axis = Axis::Vertical; ///< direction of the line itself
    double position = 0.0;      ///< x of a vertical line, y of a horizontal one
    double from = 0.0;          ///< extent along the line, over both rectangles
    double to = 0.0;
};

struct SnapResult {
    QPointF topLeft; ///< where the moved rectangle should be drawn
    std::vector<Guide> guides;
};

/// Where a dragged rectangle comes to rest: edges and centres of `others` within `tolerance` win,
/// else the grid does.
[[nodiscard]] SnapResult snapToGuides(const QRectF& moving, const std::vector<QRectF>& others, double tolerance = 6.0,
                                      double grid = kGrid);

} // namespace zonedraft::layout
