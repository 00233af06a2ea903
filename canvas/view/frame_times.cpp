// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/frame_times.h"

#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>

namespace zonedraft {

FrameTimes measureFrames(BoardView& view, FrameCase which, int frames)
{
    view.setReducedMotion(true);
    const bool fit = which == FrameCase::PanAtFit || which == FrameCase::ZoomAtFit;
    const bool zooms = which == FrameCase::ZoomAtFit || which == FrameCase::ZoomAtFull;
    if (fit) {
        view.fit();
    } else {
        view.setZoom(1.0);
        view.centerOn(view.board().contentRect().center());
    }
    const double base = view.zoom();
    std::vector<double> times;
    QElapsedTimer clock;
    for (int i = 0; i < std::max(20, frames); ++i) {
        clock.restart();
        if (zooms) {
            view.setZoom(base * (1.0 + 0.01 * (i % 9)));
        } else { // forth and back, so that content stays in view
            QScrollBar* bar = i % 3 ? view.horizontalScrollBar() : view.verticalScrollBar();
            bar->setValue(bar->value() + ((i / 6) % 2 ? -40 : 40));
        }
        view.viewport()->repaint();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 95 / 100], times.back()};
}

} // namespace zonedraft
