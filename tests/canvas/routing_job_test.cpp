// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/routing_job.h"

#include "canvas/items/link_item.h"
#include "canvas/items/node_item.h"
#include "canvas/scene/board_scene.h"
#include "tests/canvas/canvas_fixture.h"

#include <QTest>

/// Routes that are computed beside the window.
namespace zonedraft::test {
namespace {

using namespace std::chrono_literals;

class RoutingBeside : public testing::Test {
protected:
    /// A board that routes everything beside the window and waits for nothing, and one that routes at once.
    void open(const char* name)
    {
        session = openTemplate(name);
        scene = std::make_unique<BoardScene>(*session);
        scene->setRoutingLimits({0, 0ms});
        atOnce.setRouteElsewhere(0, [](const RoutingTask& task) -> std::optional<layout::Router> {
            layout::Router router;
            router.setDesign(task.boxes, task.links);
            (void)router.routeAll();
            return router;
        });
        atOnce.reset(*session);
        QObject::connect(session.get(), &Session::changed, scene.get(),
                         [this](const ChangeSet& changes) { atOnce.update(*session, changes); });
    }
    void moveBy(const char* id, double x, double y)
    {
        const QPointF corner = scene->geometry().rectOf(node(id))->topLeft();
        NodeView view;
        view.x = corner.x() + x;
        view.y = corner.y() + y;
        ASSERT_TRUE(session->apply(PutNodeView{node(id), view}, QStringLiteral("Move")));
    }
    [[nodiscard]] bool routed() const
    {
        return QTest::qWaitFor([this] { return !scene->geometry().routesPending(); }, 60'000);
    }
    void expectRoutesAsAtOnce() const
    {
        std::size_t compared = 0;
        for (const auto& [id, item] : scene->linkItems()) {
            const layout::Polyline* wanted = atOnce.pathOf(id);
            ASSERT_TRUE(wanted) << id.str();
            EXPECT_EQ(*scene->geometry().pathOf(id), *wanted) << id.str();
            EXPECT_EQ(item->path(), *wanted) << id.str();
            ++compared;
        }
        EXPECT_GT(compared, 2U);
        EXPECT_EQ(scene->geometry().bounds(), atOnce.bounds());
    }
    [[nodiscard]] bool touches(QPointF point, NodeId id) const
    {
        const QRectF rect = *scene->geometry().rectOf(scene->geometry().shownFor(id));
        return rect.adjusted(-1, -1, 1, 1).contains(point);
    }

    std::unique_ptr<Session> session;
    std::unique_ptr<BoardScene> scene;
    BoardGeometry atOnce;
};

TEST_F(RoutingBeside, LinksAreStraightUntilTheirRoutesAreThere)
{
    open("ml-api");
    const Design design = session->design();
    session->setDesign(design);
    ASSERT_TRUE(scene->geometry().routesPending());
    for (const auto& [id, link] : design.links()) {
        const layout::Polyline* path = scene->geometry().pathOf(id);
        if (!path) continue;
        EXPECT_EQ(path->size(), 2U) << id.str();
        EXPECT_TRUE(touches(path->front(), link.from) && touches(path->back(), link.to)) << id.str();
    }
    ASSERT_TRUE(routed());
    expectRoutesAsAtOnce();
}

TEST_F(RoutingBeside, WhatDidNotMoveKeepsItsPathMeanwhile)
{
    open("ml-api");
    const auto before = [this] {
        std::map<LinkId, layout::Polyline> paths;
        for (const auto& [id, item] : scene->linkItems()) paths.emplace(id, item->path());
        return paths;
    }();
    moveBy("sessions", 48, 96);
    ASSERT_TRUE(scene->geometry().routesPending());
    std::size_t kept = 0;
    for (const auto& [id, path] : before) {
        const Link& link = *session->design().find(id);
        if (link.from == node("sessions") || link.to == node("sessions")) continue;
        if (*scene->geometry().pathOf(id) == path) ++kept;
    }
    EXPECT_GT(kept, 2U);
    ASSERT_TRUE(routed());
    expectRoutesAsAtOnce();
}

TEST_F(RoutingBeside, ANewerChangeReplacesTheRoutesUnderWay)
{
    open("three-tier-web");
    moveBy("database", 0, 48);
    moveBy("database", 64, 16);
    session->undo();
    ASSERT_TRUE(scene->geometry().routesPending());
    ASSERT_TRUE(routed());
    expectRoutesAsAtOnce();
}

TEST_F(RoutingBeside, ADragMeanwhileShowsStraightLinksAndLeavesNothingBehind)
{
    open("ml-api");
    session->setDesign(Design(session->design()));
    ASSERT_TRUE(scene->geometry().routesPending());
    scene->showPreview({node("sessions")}, {80, 40});
    const QRectF dragged = scene->itemOf(node("sessions"))->rect();
    bool attached = false;
    for (const LinkId id : session->design().linksOf(node("sessions"))) {
        const layout::Polyline& path = scene->itemOf(id)->path();
        ASSERT_EQ(path.size(), 2U);
        const bool source = session->design().find(id)->from == node("sessions");
        attached = attached || dragged.adjusted(-1, -1, 1, 1).contains(source ? path.front() : path.back());
    }
    EXPECT_TRUE(attached);
    scene->endPreview();
    ASSERT_TRUE(routed());
    expectRoutesAsAtOnce();
}

TEST_F(RoutingBeside, FewLinksAreRoutedAtOnceAlsoWhileMoreArePending)
{
    open("ml-api");
    session->setDesign(Design(session->design()));
    ASSERT_TRUE(scene->geometry().routesPending());
    scene->setRoutingLimits({1000, 0ms});
    moveBy("sessions", 48, 96);
    EXPECT_FALSE(scene->geometry().routesPending());
    expectRoutesAsAtOnce();
    QTest::qWait(50); // what the first job found must not come after all
    expectRoutesAsAtOnce();
}

TEST_F(RoutingBeside, ABoardMayGoWhileRoutesArePending)
{
    open("ml-api");
    session->setDesign(Design(session->design()));
    ASSERT_TRUE(scene->geometry().routesPending());
    scene.reset();
    QTest::qWait(20);
}

TEST_F(RoutingBeside, PatienceSparesTheStraightLines)
{
    open("ml-api");
    scene->setRoutingLimits({0, 60'000ms});
    session->setDesign(Design(session->design()));
    EXPECT_FALSE(scene->geometry().routesPending());
    expectRoutesAsAtOnce();
}

TEST(RoutingJob, GivesUpBetweenTwoLinks)
{
    std::stop_source stop;
    stop.request_stop();
    layout::Router router;
    const std::vector<layout::RouteBox> boxes{{0, layout::kBoard, {0, 0, 100, 50}, false},
                                              {1, layout::kBoard, {300, 0, 100, 50}, false}};
    router.setDesign(boxes, std::vector<layout::RouteLink>{{0, 0, 1, {}}});
    EXPECT_TRUE(router.routeAll(stop.get_token()).empty());
    EXPECT_EQ(router.routeAll().size(), 1U);
}

} // namespace
} // namespace zonedraft::test
