// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"
#include "canvas/items/container_item.h"
#include "canvas/scene/make_room.h"
#include "tests/canvas/view_fixture.h"

/// Containers grow, and what they would cover gives way; the rest stays.
namespace zonedraft::test {
namespace {

using Room = View;

/// Two clusters side by side, everything placed by hand, with a third further away.
const char* const kClusters = R"(zonedraft: 1
nodes:
  here: {kind: aws.region, properties: {code: us-east-1}}
  left: {kind: aws.ecs_cluster, parent: here}
  right: {kind: aws.ecs_cluster, parent: here}
  far: {kind: aws.ecs_cluster, parent: here}
  a: {kind: aws.ecs_service, parent: left}
  b: {kind: aws.ecs_service, parent: right}
  c: {kind: aws.ecs_service, parent: far}
view:
  nodes:
    a: {x: 100, y: 100}
    b: {x: 340, y: 100}
    c: {x: 100, y: 500}
)";

void expectNoOverlap(const BoardScene& scene)
{
    const Design& design = scene.session().design();
    for (const auto& [id, rect] : scene.geometry().rects()) {
        const auto parent = design.find(id)->parent;
        for (const NodeId other : design.childrenOf(parent)) {
            const auto beside = scene.geometry().rectOf(other);
            EXPECT_FALSE(other != id && beside && beside->intersects(rect)) << id.str() << " over " << other.str();
        }
        EXPECT_TRUE(!parent || scene.geometry().rectOf(*parent)->contains(rect)) << id.str() << " sticks out";
    }
}

TEST_F(Room, AContainerGrowsLiveAndItsNeighbourGivesWay)
{
    open(openText(kClusters));
    const Design before = session->design();
    const QRectF left = *scene->geometry().rectOf(node("left"));
    const QRectF right = *scene->geometry().rectOf(node("right"));
    const QRectF far = *scene->geometry().rectOf(node("far"));
    QWidget* port = view->viewport();
    const QPointF grab = scene->geometry().rectOf(node("a"))->topLeft() + QPointF(20, 20);
    QTest::mousePress(port, Qt::LeftButton, {}, at(grab));
    for (int step = 1; step <= 10; ++step) QTest::mouseMove(port, at(grab + QPointF(12.0 * step, 0)));
    EXPECT_GT(scene->itemOf(node("left"))->rect().right(), left.right() + 100) << "it grows while it is dragged";
    EXPECT_FALSE(scene->itemOf(node("left"))->rect().intersects(scene->itemOf(node("right"))->rect()));
    EXPECT_GT(scene->itemOf(node("b"))->rect().left(), 340) << "with what stands in it";
    keep(QStringLiteral("room-live.png"));
    QTest::mouseMove(port, at(grab + QPointF(12, 0)));
    EXPECT_EQ(scene->itemOf(node("right"))->rect(), right) << "back when nothing is in the way";
    QTest::mouseMove(port, at(grab + QPointF(120, 0)));
    QTest::mouseRelease(port, Qt::LeftButton, {}, at(grab + QPointF(120, 0)));
    EXPECT_EQ(scene->geometry().rectOf(node("far")), far) << "what is not in the way stays";
    expectNoOverlap(*scene);
    EXPECT_EQ(session->undoStack().count(), 1);
    session->undo();
    EXPECT_TRUE(session->design() == before);
    session->redo();
    expectNoOverlap(*scene);
}

TEST_F(Room, ACardInTheRowAboveLeavesTheTitleOfARowFree)
{
    open(openText(R"(zonedraft: 1
nodes:
  here: {kind: aws.region}
  main: {kind: aws.vpc, parent: here}
  api: {kind: aws.ecs_service, parent: main, placement: {tier: application}}
)"));
    const QPointF inPublic = scene->geometry().gridOf(node("main"))->cell(0, 0).center();
    const DropPlace place = scene->geometry().placeAt(inPublic);
    ASSERT_EQ(place.tier, 0);
    ASSERT_TRUE(view->run(addNode(*session, Name("aws.load_balancer"), place)));
    const QRectF row = scene->geometry().gridOf(node("main"))->cell(1, 0);
    EXPECT_GE(scene->geometry().rectOf(node("api"))->top(), row.top() + layout::kCellTitle);
    expectNoOverlap(*scene);
    EXPECT_EQ(session->undoStack().count(), 1);
}

TEST_F(Room, AContainerGrowsAroundACardAtItsEdgeButNotAfterOneThatLeavesIt)
{
    open(openText(kClusters));
    const QRectF left = *scene->geometry().rectOf(node("left"));
    drag(middleOf("a"), QPointF(middleOf("a").x(), left.bottom() - 4));
    EXPECT_TRUE(refusals.empty()) << refusals.join(u'|').toStdString();
    const QRectF grown = *scene->geometry().rectOf(node("left"));
    EXPECT_GT(grown.bottom(), left.bottom());
    EXPECT_TRUE(grown.contains(*scene->geometry().rectOf(node("a"))));
    expectNoOverlap(*scene);
    drag(middleOf("a"), QPointF(middleOf("a").x(), grown.bottom() + 40)); // the region takes no services
    EXPECT_EQ(refusals.size(), 1);
    EXPECT_EQ(*scene->geometry().rectOf(node("left")), grown);
    EXPECT_EQ(session->undoStack().count(), 1);
}

TEST_F(Room, EscapePutsEverythingBack)
{
    open(openText(kClusters));
    const auto before = scene->geometry().rects();
    QWidget* port = view->viewport();
    const QPointF grab = scene->geometry().rectOf(node("a"))->topLeft() + QPointF(20, 20);
    QTest::mousePress(port, Qt::LeftButton, {}, at(grab));
    QTest::mouseMove(port, at(grab + QPointF(60, 0)));
    QTest::mouseMove(port, at(grab + QPointF(120, 0)));
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QTest::mouseRelease(port, Qt::LeftButton, {}, at(grab));
    for (const auto& [id, rect] : before) {
        EXPECT_EQ(scene->itemOf(id)->rect(), rect) << id.str();
        EXPECT_LT(scene->itemOf(id)->zValue(), 5000) << id.str();
    }
    EXPECT_EQ(session->undoStack().count(), 0);
}

TEST_F(Room, AddingAndResizingMakeRoomToo)
{
    open(openText(kClusters));
    const QRectF left = *scene->geometry().rectOf(node("left"));
    EXPECT_TRUE(view->run(
        addNode(*session, Name("aws.ecs_service"), scene->geometry().placeAt({left.right() - 20, left.center().y()}))));
    expectNoOverlap(*scene);
    session->undo();
    EXPECT_EQ(scene->geometry().rectOf(node("left")), left) << "one undo step";
    EXPECT_TRUE(view->run(resizeContainer(*session, scene->geometry(), node("left"), left.adjusted(0, 0, 160, 0))));
    expectNoOverlap(*scene);
    EXPECT_EQ(scene->geometry().rectOf(node("left"))->right(), left.right() + 160);
    session->undo();
    EXPECT_FALSE(session->undoStack().canUndo());
}

TEST_F(Room, ADuplicateInANetworkTakesALaneAndTheTierBelowGivesWay)
{
    open(makeSession());
    const auto add = [&](const char* kind, QPointF point) {
        EXPECT_TRUE(view->run(addNode(*session, Name(kind), scene->geometry().placeAt(point)))) << kind;
        return *session->selection().singleNode();
    };
    add("aws.region", {100, 100});
    const NodeId net = add("aws.vpc", {140, 160});
    const NodeId service = add("aws.ecs_service", scene->geometry().gridOf(net)->cell(1, 0).center());
    const NodeId database = add("aws.aurora_cluster", scene->geometry().gridOf(net)->cell(2, 0).center());
    const double width = scene->geometry().rectOf(net)->width();
    session->selection().set(service);
    const int steps = session->undoStack().count();
    view->duplicateSelection();
    EXPECT_EQ(session->undoStack().count(), steps + 1);
    EXPECT_EQ(scene->geometry().rectOf(net)->width(), width) << "a lane, not a second column";
    const auto* grid = scene->geometry().gridOf(net);
    EXPECT_GE(scene->geometry().rectOf(database)->top(), grid->cell(2, 0).top() + layout::kCellTitle)
        << "the title of its tier is not covered";
    expectNoOverlap(*scene);
}

TEST(MakeRoom, PushesOnInTheSameDirectionAndNoFurtherThanNeeded)
{
    auto session = openText(kClusters);
    const Design& design = session->design();
    const std::unordered_map<NodeId, QRectF> before{
        {node("left"), {0, 0, 200, 120}}, {node("right"), {216, 0, 200, 120}}, {node("far"), {432, 0, 200, 120}}};
    auto now = before;
    now.at(node("left")).setWidth(280);
    const RoomMade room = makeRoom(design, before, now, {});
    EXPECT_EQ(room.pushed.at(node("right")), QPointF(80, 0));
    EXPECT_EQ(room.pushed.at(node("far")), QPointF(80, 0));
    now = before;
    now.at(node("left")).setHeight(400);
    EXPECT_TRUE(makeRoom(design, before, now, {}).pushed.empty()) << "nothing lies below";
}

} // namespace
} // namespace zonedraft::test
