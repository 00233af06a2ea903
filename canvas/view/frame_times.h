// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/view/board_view.h"

namespace zonedraft {

/// How long frames took, in milliseconds.
struct FrameTimes {
    double median = 0;
    double p95 = 0;
    double worst = 0;
};

enum class FrameCase { PanAtFit, ZoomAtFit, PanAtFull, ZoomAtFull };

/// Scrolls or zooms a shown view and paints each step at once; for the benchmarks.
/// @param frames  at least 20
[[nodiscard]] FrameTimes measureFrames(BoardView& view, FrameCase which, int frames = 120);

} // namespace zonedraft
