// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/router.h"
#include "tests/canvas/layout/sample_designs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace zonedraft::layout {
namespace {

struct Scene {
    std::vector<RouteBox> boxes;
    std::vector<RouteLink> links;
    std::map<int, int> parents;
};

Scene sceneOf(const LayoutInput& input, const std::map<int, QRectF>& rects)
{
    Scene scene;
    for (const LayoutBox& box : input.boxes)
        scene.boxes.push_back({box.id, box.parent, rects.at(box.id), box.container});
    for (const LayoutLink& link : input.links) scene.links.push_back({link.id, link.from, link.to, {}});
    scene.parents = samples::parentsOf(input);
    return scene;
}

bool segmentCrosses(QPointF a, QPointF b, const QRectF& rect)
{
    const QRectF piece = QRectF(a, b).normalized();
    return piece.left() < rect.right() && piece.right() > rect.left() && piece.top() < rect.bottom() &&
           piece.bottom() > rect.top();
}

bool isOrthogonal(const Polyline& path)
{
    for (std::size_t i = 0; i + 1 < path.size(); ++i)
        if (std::abs(path[i].x() - path[i + 1].x()) > 0.01 && std::abs(path[i].y() - path[i + 1].y()) > 0.01)
            return false;
    return path.size() >= 2;
}

bool onBorder(QPointF point, const QRectF& rect)
{
    const bool x = std::abs(point.x() - rect.left()) < 0.01 || std::abs(point.x() - rect.right()) < 0.01;
    const bool y = std::abs(point.y() - rect.top()) < 0.01 || std::abs(point.y() - rect.bottom()) < 0.01;
    return rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point) && (x || y);
}

void expectClear(const Scene& scene, const std::map<int, Polyline>& paths)
{
    std::map<int, const RouteBox*> byId;
    for (const RouteBox& box : scene.boxes) byId[box.id] = &box;
    for (const RouteLink& link : scene.links) {
        const Polyline& path = paths.at(link.id);
        ASSERT_TRUE(isOrthogonal(path)) << "link " << link.id;
        EXPECT_TRUE(onBorder(path.front(), byId.at(link.from)->rect)) << "link " << link.id;
        EXPECT_TRUE(onBorder(path.back(), byId.at(link.to)->rect)) << "link " << link.id;
        for (const RouteBox& box : scene.boxes) {
            if (box.container) continue;
            const QRectF inner = box.rect.adjusted(1, 1, -1, -1);
            for (std::size_t i = 0; i + 1 < path.size(); ++i)
                EXPECT_FALSE(segmentCrosses(path[i], path[i + 1], inner)) << "link " << link.id << " box " << box.id;
        }
    }
}

class RandomRouting : public ::testing::TestWithParam<unsigned> {};

TEST_P(RandomRouting, NeverCrossesACard)
{
    const int boxes = 4 + static_cast<int>(GetParam() % 60);
    const LayoutInput input = samples::randomDesign(GetParam(), boxes, boxes * 3 / 2);
    const Scene scene = sceneOf(input, layoutAll(input).rects);
    Router router;
    router.setDesign(scene.boxes, scene.links);
    expectClear(scene, router.routeAll());
}

TEST_P(RandomRouting, DoesNotDependOnTheOrderOfTheInput)
{
    const LayoutInput input = samples::randomDesign(GetParam(), 25, 40);
    Scene scene = sceneOf(input, layoutAll(input).rects);
    Router first;
    first.setDesign(scene.boxes, scene.links);
    scene.boxes = samples::shuffled(scene.boxes, GetParam());
    scene.links = samples::shuffled(scene.links, GetParam());
    Router second;
    second.setDesign(scene.boxes, scene.links);
    EXPECT_EQ(first.routeAll(), second.routeAll());
}

TEST_P(RandomRouting, FollowsADraggedCard)
{
    const LayoutInput input = samples::randomDesign(GetParam(), 20, 30);
    Scene scene = sceneOf(input, layoutAll(input).rects);
    Router router;
    router.setDesign(scene.boxes, scene.links);
    router.routeAll();
    for (RouteBox& box : scene.boxes) {
        if (box.container || box.parent != kBoard) continue;
        box.rect.moveTop(box.rect.top() - 5000); // to where nothing is
        router.update(box.id, box.rect);
        router.rerouteDirty();
        break;
    }
    expectClear(scene, router.paths());
    EXPECT_TRUE(router.rerouteDirty().empty()) << "nothing is left to do";
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomRouting, ::testing::Range(1U, 221U));

Router routerOf(std::vector<QRectF> rects, const std::vector<RouteLink>& links)
{
    std::vector<RouteBox> boxes;
    for (std::size_t i = 0; i < rects.size(); ++i) boxes.push_back({static_cast<int>(i), kBoard, rects[i], false});
    Router router;
    router.setDesign(boxes, links);
    return router;
}

TEST(Router, DrawsAStraightLineWhenItCan)
{
    Router router = routerOf({{0, 0, 168, 64}, {300, 8, 168, 64}}, {{1, 0, 1, {}}});
    const Polyline path = router.routeAll().at(1);
    ASSERT_EQ(path.size(), 2U);
    EXPECT_EQ(path[0].y(), path[1].y());
    EXPECT_EQ(path[0].x(), 168);
    EXPECT_EQ(path[1].x(), 300);
}

TEST(Router, UsesTwoBendsBetweenCardsSideBySide)
{
    Router router = routerOf({{0, 0, 168, 64}, {300, 100, 168, 64}, {100, -200, 168, 64}}, {{1, 0, 1, {}}});
    EXPECT_LE(router.routeAll().at(1).size(), 4U);
}

TEST(Router, GoesAroundWhatIsBetween)
{
    Router router = routerOf({{0, 0, 168, 64}, {600, 0, 168, 64}, {300, -80, 168, 224}}, {{1, 0, 1, {}}});
    const Polyline path = router.routeAll().at(1);
    EXPECT_GT(path.size(), 2U);
    EXPECT_LE(path.size(), 6U);
}

TEST(Router, GivesLinksOnOneSideTheirOwnPorts)
{
    std::vector<QRectF> rects = {{0, 200, 168, 64}};
    std::vector<RouteLink> links;
    for (int i = 0; i < 4; ++i) {
        rects.emplace_back(320, i * 120, 168, 64);
        links.push_back({i, 0, i + 1, {}});
    }
    Router router = routerOf(rects, links);
    const auto& paths = router.routeAll();
    for (int i = 0; i < 4; ++i)
        for (int j = i + 1; j < 4; ++j)
            EXPECT_GE((paths.at(i).front() - paths.at(j).front()).manhattanLength(), 7.5) << i << " and " << j;
}

TEST(Router, SpreadsTwoLinksBetweenTheSameCards)
{
    Router router = routerOf({{0, 0, 168, 64}, {300, 0, 168, 64}}, {{1, 0, 1, {}}, {2, 1, 0, {}}});
    const auto& paths = router.routeAll();
    EXPECT_GE(std::abs(paths.at(1).front().y() - paths.at(2).front().y()), 7.5);
}

TEST(Router, PassesWaypointsInTheirOrder)
{
    const std::vector<QPointF> waypoints = {{240, 300}, {500, 300}};
    Router router = routerOf({{0, 0, 168, 64}, {600, 0, 168, 64}}, {{1, 0, 1, waypoints}});
    const Polyline path = router.routeAll().at(1);
    ASSERT_TRUE(isOrthogonal(path));
    std::size_t next = 0;
    for (std::size_t i = 0; i + 1 < path.size() && next < waypoints.size(); ++i)
        while (next < waypoints.size() &&
               QRectF(path[i], path[i + 1]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1).contains(waypoints[next]))
            ++next;
    EXPECT_EQ(next, waypoints.size());
}

TEST(Router, LeavesAContainerToReachAnother)
{
    const std::vector<RouteBox> boxes = {{0, kBoard, {0, 0, 200, 200}, true},
                                         {1, 0, {16, 40, 168, 64}, false},
                                         {2, kBoard, {300, 0, 200, 200}, true},
                                         {3, 2, {316, 40, 168, 64}, false},
                                         {4, kBoard, {220, 20, 60, 100}, false}};
    const std::vector<RouteLink> links = {{1, 1, 3, {}}, {2, 0, 1, {}}, {3, 1, 1, {}}, {4, 1, 77, {}}};
    Router router;
    router.setDesign(boxes, links);
    const auto& paths = router.routeAll();
    EXPECT_FALSE(segmentCrosses(paths.at(1)[0], paths.at(1)[1], boxes[4].rect.adjusted(1, 1, -1, -1)));
    EXPECT_TRUE(isOrthogonal(paths.at(1)));
    EXPECT_TRUE(isOrthogonal(paths.at(2))) << "from a container to what is inside it";
    EXPECT_TRUE(isOrthogonal(paths.at(3))) << "to itself";
    EXPECT_TRUE(paths.at(4).empty()) << "to nothing";
    EXPECT_FALSE(router.route({9, 3, 1, {}}).empty());
}

TEST(Router, ForgetsWhatIsRemoved)
{
    Router router = routerOf({{0, 0, 168, 64}, {300, 0, 168, 64}}, {{1, 0, 1, {}}});
    router.routeAll();
    router.remove(1);
    EXPECT_TRUE(router.paths().empty());
    router.insert({1, kBoard, {0, 300, 168, 64}, false});
    router.insertLink({5, 0, 1, {}});
    EXPECT_EQ(router.rerouteDirty().size(), 1U);
    router.removeLink(5);
    EXPECT_TRUE(router.rerouteDirty().empty());
}

TEST(Router, StillConnectsCardsThatCoverEachOther)
{
    Router router = routerOf({{0, 0, 168, 64}, {20, 10, 168, 64}, {10, 5, 300, 300}}, {{1, 0, 1, {}}});
    EXPECT_TRUE(isOrthogonal(router.routeAll().at(1)));
}

TEST(Router, RoutesEveryOneOfThousandsOfLinks)
{
    const LayoutInput input = samples::largeDesign(5000);
    const Scene scene = sceneOf(input, layoutAll(input).rects);
    ASSERT_GE(scene.links.size(), 7500U);
    Router router;
    router.setDesign(scene.boxes, scene.links);
    const auto& routes = router.routeAll();
    ASSERT_EQ(routes.size(), scene.links.size());
    for (const auto& [id, path] : routes) ASSERT_TRUE(isOrthogonal(path)) << "link " << id;
}

TEST(Router, FollowsEveryMovingCard)
{
    const LayoutInput input = samples::largeDesign(100);
    const Scene scene = sceneOf(input, layoutAll(input).rects);
    Router router;
    router.setDesign(scene.boxes, scene.links);
    router.routeAll();
    for (const RouteBox& box : scene.boxes) {
        if (box.container) continue;
        router.update(box.id, box.rect.translated(8, 0));
        router.rerouteDirty();
    }
    for (const auto& [id, path] : router.paths()) EXPECT_TRUE(isOrthogonal(path)) << "link " << id;
}

} // namespace
} // namespace zonedraft::layout
