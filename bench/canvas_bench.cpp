// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the board with 5,000 components and 7,500 links at 1440 × 900, painted in software; before that, how long
// the routes of deeply nested boxes take. `canvas_bench routing` measures only those.
#include "bench/realistic_design.h"
#include "canvas/layout/router.h"
#include "canvas/scene/board_scene.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"
#include "canvas/view/board_view.h"
#include "canvas/view/frame_times.h"
#include "engine/live/knowledge.h"
#include "source_paths.h"
#include "tests/canvas/layout/sample_designs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <fmt/format.h>
#include <limits>
#include <map>
#include <string_view>

namespace {

constexpr int kComponents = 5000, kLinks = 7500;
constexpr double kBudget = 16; ///< milliseconds of a frame, 95 % of them

/// Part of the picture that is not of the commonest colour: nothing when the board was not painted.
double paintedPart(const QImage& image)
{
    std::map<QRgb, int> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) ++colours[image.pixel(x, y)];
    int commonest = 0;
    for (const auto& [colour, count] : colours) commonest = std::max(commonest, count);
    return 1 - static_cast<double>(commonest) / (static_cast<double>(image.width()) * image.height());
}

/// Random nesting with links across it, the worst case of routing; best of several runs.
void measureRouting()
{
    namespace layout = zonedraft::layout;
    for (const int count : {500, 2000}) {
        const layout::LayoutInput input = layout::samples::randomDesign(3, count, count * 3 / 2);
        const auto rects = layout::layoutAll(input).rects;
        std::vector<layout::RouteBox> boxes;
        for (const layout::LayoutBox& box : input.boxes)
            boxes.push_back({box.id, box.parent, rects.at(box.id), box.container});
        std::vector<layout::RouteLink> links;
        for (const layout::LayoutLink& link : input.links) links.push_back({link.id, link.from, link.to, {}});
        qint64 best = std::numeric_limits<qint64>::max();
        QElapsedTimer clock;
        for (int run = 0; run < 3; ++run) {
            layout::Router router;
            router.setDesign(boxes, links);
            clock.start();
            (void)router.routeAll();
            best = std::min(best, clock.elapsed());
        }
        fmt::print("{} deeply nested boxes, {} links: {} ms for all routes\n", boxes.size(), links.size(), best);
    }
}

} // namespace

int main(int argc, char** argv)
{
    using namespace zonedraft;
    measureRouting();
    if (argc > 1 && std::string_view(argv[1]) == "routing") return 0;
    const QApplication application(argc, argv);
    auto knowledge = Knowledge::load(openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources"));
    if (!knowledge) {
        fmt::print(stderr, "{}\n", knowledge.error().english());
        return 1;
    }
    const Design design = bench::withLinks(bench::realisticDesign(kComponents), kLinks);
    if (design.nodeCount() != kComponents || design.linkCount() != kLinks) {
        fmt::print(stderr, "The design has {} components and {} links.\n", design.nodeCount(), design.linkCount());
        return 1;
    }
    Session session((*knowledge)->catalog(), std::make_unique<LiveEvaluation>((*knowledge)->basis("2026-11-21")));
    QElapsedTimer clock;
    clock.start();
    session.setDesign(design);
    BoardScene scene(session);
    BoardView view(scene);
    view.resize(1440, 900);
    view.show();
    view.fit();
    QApplication::processEvents();
    fmt::print("{} components, {} links: {} ms from the design to the board\n", session.design().nodeCount(),
               session.design().linkCount(), clock.elapsed());
    while (scene.geometry().routesPending()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    fmt::print("{} ms until all links have their routes\n", clock.elapsed());
    bool good = true;
    for (const auto& [which, name] :
         {std::pair(FrameCase::PanAtFit, "pan at fit"), std::pair(FrameCase::ZoomAtFit, "zoom at fit"),
          std::pair(FrameCase::PanAtFull, "pan at 100 %"), std::pair(FrameCase::ZoomAtFull, "zoom at 100 %")}) {
        const FrameTimes times = measureFrames(view, which);
        const double painted = paintedPart(view.viewport()->grab().toImage());
        fmt::print("{}: median {:.1f} ms, p95 {:.1f} ms, worst {:.1f} ms{}; {:.0f} % of the view is painted\n", name,
                   times.median, times.p95, times.worst, times.p95 > kBudget ? ": above 16 ms" : "", painted * 100);
        if (painted < 0.01) {
            fmt::print(stderr, "Nothing is painted: these times say nothing.\n");
            good = false;
        }
    }
    return good ? 0 : 1;
}
