// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the board with 5,000 components and their links at 1440 × 900, painted in software.
#include "bench/realistic_design.h"
#include "canvas/scene/board_scene.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"
#include "canvas/view/board_view.h"
#include "canvas/view/frame_times.h"
#include "engine/live/knowledge.h"
#include "source_paths.h"

#include <QApplication>
#include <fmt/format.h>

int main(int argc, char** argv)
{
    using namespace zonedraft;
    const QApplication application(argc, argv);
    auto knowledge = Knowledge::load(openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources"));
    if (!knowledge) {
        fmt::print(stderr, "{}\n", knowledge.error().english());
        return 1;
    }
    Session session((*knowledge)->catalog(), std::make_unique<LiveEvaluation>((*knowledge)->basis("2026-11-21")));
    session.setDesign(bench::realisticDesign(5000));
    BoardScene scene(session);
    BoardView view(scene);
    view.resize(1440, 900);
    view.show();
    view.fit();
    QApplication::processEvents();
    fmt::print("{} components, {} links\n", session.design().nodeCount(), session.design().linkCount());
    for (const auto& [which, name] :
         {std::pair(FrameCase::PanAtFit, "pan at fit"), std::pair(FrameCase::ZoomAtFit, "zoom at fit"),
          std::pair(FrameCase::PanAtFull, "pan at 100 %"), std::pair(FrameCase::ZoomAtFull, "zoom at 100 %")}) {
        const FrameTimes times = measureFrames(view, which);
        fmt::print("{}: median {:.1f} ms, p95 {:.1f} ms, worst {:.1f} ms\n", name, times.median, times.p95,
                   times.worst);
    }
    return 0;
}
