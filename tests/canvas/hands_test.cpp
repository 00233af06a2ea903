// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"
#include "canvas/actions/link_bends.h"
#include "canvas/items/container_item.h"
#include "canvas/items/feedback_item.h"
#include "canvas/items/link_item.h"
#include "tests/canvas/view_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>

/// Ends and bends of links, sizes, gestures, and reasons: by pointer and by keys.
namespace zonedraft::test {
namespace {

using Hands = View;

/// A network with a balancer, two services and a table beside it.
const char* const kTwoServices = R"(zonedraft: 1
nodes:
  here: {kind: aws.region, properties: {code: us-east-1}}
  net: {kind: aws.vpc, parent: here}
  lb: {kind: aws.load_balancer, parent: net}
  one: {kind: aws.ecs_service, parent: net}
  two: {kind: aws.ecs_service, parent: net}
  db: {kind: aws.aurora_cluster, parent: net}
links:
  lb-to-one: {from: lb, to: one}
  one-to-db: {from: one, to: db}
)";

TEST_F(Hands, TheEndOfALinkIsDraggedToAnotherComponent)
{
    open(openText(kTwoServices));
    const Design before = session->design();
    session->selection().set(link("lb-to-one"));
    const LinkItem* item = scene->itemOf(link("lb-to-one"));
    ASSERT_TRUE(item);
    const QPointF handle = item->handleOf(LinkEnd::Target);
    EXPECT_EQ(item->endAt(handle, 1.0), LinkEnd::Target);
    drag(handle, middleOf("two"));
    EXPECT_EQ(session->design().find(link("lb-to-one"))->to, node("two")) << refusals.join(u'|').toStdString();
    EXPECT_EQ(session->design().find(link("lb-to-one"))->from, node("lb"));
    EXPECT_EQ(session->undoStack().count(), 1);
    session->undo();
    EXPECT_TRUE(session->design() == before);
}

TEST_F(Hands, TheStartOfALinkIsDraggedToAnotherComponent)
{
    open(openText(kTwoServices));
    session->selection().set(link("one-to-db"));
    drag(scene->itemOf(link("one-to-db"))->handleOf(LinkEnd::Source), middleOf("two"));
    EXPECT_EQ(session->design().find(link("one-to-db"))->from, node("two")) << refusals.join(u'|').toStdString();
    EXPECT_EQ(session->design().find(link("one-to-db"))->to, node("db"));
}

TEST_F(Hands, ARefusedEndSaysWhyGoesBackAndEscapeGivesUp)
{
    open(openText(kTwoServices));
    const Design before = session->design();
    session->selection().set(link("one-to-db"));
    QWidget* port = view->viewport();
    const QPointF handle = scene->itemOf(link("one-to-db"))->handleOf(LinkEnd::Source);
    QTest::mousePress(port, Qt::LeftButton, {}, at(handle));
    QTest::mouseMove(port, at(middleOf("lb")));
    EXPECT_FALSE(scene->feedback().targetAccepts()) << "a load balancer does not talk to databases";
    keep(QStringLiteral("end-refused.png"));
    QTest::keyClick(view.get(), Qt::Key_Escape);
    EXPECT_TRUE(scene->feedback().link().empty());
    QTest::mouseRelease(port, Qt::LeftButton, {}, at(middleOf("lb")));
    EXPECT_TRUE(session->design() == before);
    EXPECT_TRUE(refusals.empty());
    drag(handle, middleOf("lb"));
    EXPECT_TRUE(session->design() == before);
    EXPECT_EQ(refusals.size(), 1);
    drag(handle, scene->contentRect().bottomRight() + QPointF(40, 40));
    EXPECT_TRUE(session->design() == before) << "an empty spot takes no end";
}

TEST_F(Hands, KeysMoveTheEndOfALinkAndConnect)
{
    open(openText(kTwoServices));
    session->selection().set(link("lb-to-one"));
    view->moveLinkEnd(LinkEnd::Target);
    EXPECT_TRUE(scene->feedback().targetAccepts());
    for (int i = 0; i < 8 && scene->feedback().target() != *scene->geometry().rectOf(node("two")); ++i)
        QTest::keyClick(view.get(), Qt::Key_Tab);
    QTest::keyClick(view.get(), Qt::Key_Return);
    EXPECT_EQ(session->design().find(link("lb-to-one"))->to, node("two"));
    EXPECT_TRUE(scene->feedback().link().empty());
    session->selection().set(node("two"));
    view->connectSelection();
    for (int i = 0; i < 8 && scene->feedback().target() != *scene->geometry().rectOf(node("db")); ++i)
        QTest::keyClick(view.get(), Qt::Key_Tab);
    QTest::keyClick(view.get(), Qt::Key_Return);
    const auto made = session->selection().singleLink();
    ASSERT_TRUE(made);
    EXPECT_EQ(session->design().find(*made)->from, node("two"));
    EXPECT_EQ(session->design().find(*made)->to, node("db"));
    const int steps = session->undoStack().count();
    view->connectSelection();
    EXPECT_EQ(refusals.size(), 1) << "no component is selected";
    session->selection().set(node("lb"));
    view->connectSelection();
    QTest::keyClick(view.get(), Qt::Key_Escape);
    EXPECT_EQ(session->undoStack().count(), steps);
}

TEST_F(Hands, ReasonsAreShownAndHeard)
{
    open(openText(kTwoServices));
    QStringList hints;
    QObject::connect(view.get(), &BoardView::hintChanged, [&](const QString& text) { hints += text; });
    view->run(connectNodes(*session, node("one"), node("one")));
    ASSERT_EQ(refusals.size(), 1);
    EXPECT_EQ(hints, refusals);
    view->setHint({});
    const auto labels = view->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [&](QLabel* label) {
        return QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name) == refusals[0];
    }));
    EXPECT_TRUE(std::ranges::any_of(labels, [&](const QLabel* l) {
        return l->isVisible() && l->text() == refusals[0];
    })) << "it stays long enough to be read";
    view->setHint(QStringLiteral("Drag to connect."));
    EXPECT_EQ(hints.last(), QStringLiteral("Drag to connect."));
}

TEST_F(Hands, ASegmentIsDraggedMovedAgainAndStraightened)
{
    open(openText(kTwoServices));
    const Design before = session->design();
    session->selection().set(link("lb-to-one"));
    const LinkItem* item = scene->itemOf(link("lb-to-one"));
    const layout::Polyline path = item->path();
    int longest = 0;
    for (std::size_t i = 0; i + 1 < path.size(); ++i)
        if (QLineF(path[i], path[i + 1]).length() >
            QLineF(path[static_cast<std::size_t>(longest)], path[static_cast<std::size_t>(longest) + 1]).length())
            longest = static_cast<int>(i);
    const QPointF middle = (path[static_cast<std::size_t>(longest)] + path[static_cast<std::size_t>(longest) + 1]) / 2;
    drag(middle, middle + QPointF(64, 64));
    ASSERT_TRUE(session->design().linkViews().contains(link("lb-to-one")));
    const auto bends = session->design().linkViews().at(link("lb-to-one")).waypoints;
    EXPECT_EQ(session->undoStack().count(), 1);
    keep(QStringLiteral("bent.png"));
    const QPointF corner(bends.front().x, bends.front().y);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at(corner));
    const auto& views = session->design().linkViews();
    EXPECT_EQ(views.contains(link("lb-to-one")) ? views.at(link("lb-to-one")).waypoints.size() : 0, bends.size() - 1)
        << "a double click on a bend takes only that one out";
    while (session->undoStack().canUndo()) session->undo();
    EXPECT_TRUE(session->design() == before);
    session->redo();
    session->selection().set(link("lb-to-one"));
    view->straightenSelection();
    EXPECT_TRUE(session->design() == before);
}

TEST_F(Hands, ArrowsBendTheSelectedLink)
{
    open(openText(kTwoServices));
    session->selection().set(link("lb-to-one"));
    const layout::Polyline path = scene->itemOf(link("lb-to-one"))->path();
    const bool upright = segmentAcross(path, {8, 0}).has_value();
    QTest::keyClick(view.get(), upright ? Qt::Key_Right : Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(session->design().linkViews().contains(link("lb-to-one")));
    EXPECT_NE(scene->itemOf(link("lb-to-one"))->path(), path);
    QTest::keyClick(view.get(), upright ? Qt::Key_Right : Qt::Key_Down);
    EXPECT_EQ(session->undoStack().count(), 1) << "steps in a row are one";
}

TEST_F(Hands, ContainersAndNotesAreResizedByHandlesAndByKeys)
{
    open(openText(kTwoServices));
    session->selection().set(node("here"));
    const QRectF rect = *scene->geometry().rectOf(node("here"));
    drag(rect.bottomRight(), rect.bottomRight() + QPointF(80, 40));
    EXPECT_EQ(scene->geometry().rectOf(node("here"))->size(), rect.size() + QSizeF(80, 40));
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(view.get(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(scene->geometry().rectOf(node("here"))->size(), rect.size() + QSizeF(88, 104));
    EXPECT_EQ(session->undoStack().count(), 2);
    for (int i = 0; i < 40; ++i) QTest::keyClick(view.get(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(scene->geometry().rectOf(node("here"))->contains(*scene->geometry().rectOf(node("net"))));
    EXPECT_FALSE(refusals.empty()) << "it cannot be smaller than its content";
    session->selection().set(node("one"));
    refusals.clear();
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(refusals.size(), 1) << "a card has no size of its own";
    view->run(addNote(*session, {-400, 0}, QStringLiteral("Why")));
    const std::string note = *session->selection().ids().notes.begin();
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(session->design().boardNotes().at(note).width, 208);
}

TEST_F(Hands, PinchesZoomAtThePointer)
{
    open(openText(kTwoServices));
    const QPointF pointer(500, 400);
    const QPointF under = view->mapToScene(pointer.toPoint());
    const QPointF global = view->viewport()->mapToGlobal(pointer);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, pointer, pointer,
                              global, 0.25, {});
    QApplication::sendEvent(view->viewport(), &pinch);
    EXPECT_NEAR(view->zoom(), 1.25, 1e-9);
    EXPECT_NEAR(view->mapToScene(pointer.toPoint()).x(), under.x(), 2);
    view->setZoom(1.0);
    const Design before = session->design();
    QPointingDevice* touch = QTest::createTouchDevice();
    const QPoint left(400, 400), right(500, 400);
    QTest::touchEvent(view->viewport(), touch).press(0, left).press(1, right);
    for (int step = 1; step <= 10; ++step)
        QTest::touchEvent(view->viewport(), touch)
            .move(0, left - QPoint(10 * step, 0))
            .move(1, right + QPoint(10 * step, 0));
    QTest::touchEvent(view->viewport(), touch).release(0, left - QPoint(100, 0)).release(1, right + QPoint(100, 0));
    EXPECT_GT(view->zoom(), 1.5) << "fingers three times as far apart";
    EXPECT_TRUE(session->design() == before) << "nothing was dragged";
}

} // namespace
} // namespace zonedraft::test
