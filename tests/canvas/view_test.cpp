// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/board_view.h"

#include "canvas/actions/board_edits.h"
#include "canvas/actions/clipboard_edits.h"
#include "canvas/items/component_item.h"
#include "canvas/items/feedback_item.h"
#include "canvas/items/port_item.h"
#include "canvas/view/board_outline.h"
#include "canvas/view/frame_times.h"
#include "source_paths.h"
#include "tests/canvas/view_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

#include <cmath>

namespace zonedraft::test {
namespace {

TEST_F(View, ShowsTheTemplateInBothThemes)
{
    open(openTemplate("ml-api"));
    view->fit();
    session->selection().set(node("api"));
    keep(QStringLiteral("view-light.png"));
    scene->setTheme(Theme::darkTheme());
    keep(QStringLiteral("view-dark.png"));
    view->setZoom(0.5);
    keep(QStringLiteral("view-half.png"));
    view->setZoom(0.32);
    keep(QStringLiteral("view-small.png"));
}

TEST_F(View, DraggingACardIsOneUndoStep)
{
    open(openTemplate("ml-api"));
    const Design before = session->design();
    const QRectF rect = *scene->geometry().rectOf(node("sessions"));
    drag(rect.center(), rect.center() + QPointF(48, 96));
    EXPECT_EQ(session->undoStack().count(), 1);
    const QRectF after = *scene->geometry().rectOf(node("sessions"));
    EXPECT_NE(after.topLeft(), rect.topLeft());
    EXPECT_EQ(std::fmod(after.left(), 8), 0);
    EXPECT_TRUE(session->design().nodeViews().contains(node("sessions")));
    EXPECT_FALSE(session->undoStack().undoText().isEmpty());
    session->undo();
    EXPECT_TRUE(session->design() == before);
}

TEST_F(View, DraggingIntoAnotherTierChangesThePlacementInOneStep)
{
    open(openTemplate("three-tier-web"));
    const auto* grid = scene->geometry().gridOf(node("main"));
    ASSERT_TRUE(grid);
    const Design before = session->design();
    drag(middleOf("database"), grid->cell(1, 0).topLeft() + QPointF(40, grid->cell(1, 0).height() - 8));
    EXPECT_EQ(session->undoStack().count(), 1) << refusals.join(QLatin1Char('|')).toStdString();
    EXPECT_EQ(session->design().find(node("database"))->placement.tier.str(), "application");
    session->undo();
    EXPECT_TRUE(session->design() == before);
}

TEST_F(View, ARefusedDropSaysWhyAndChangesNothing)
{
    open(openTemplate("three-tier-web"));
    const auto* grid = scene->geometry().gridOf(node("main"));
    ASSERT_TRUE(grid);
    const Design before = session->design();
    drag(middleOf("database"), grid->cell(0, 0).topLeft() + QPointF(20, 10));
    EXPECT_TRUE(session->design() == before);
    EXPECT_EQ(refusals.size(), 1);
}

TEST_F(View, DraggingFromAPortConnects)
{
    open(openTemplate("ml-api"));
    const Edit cut = deleteItems(*session, scene->geometry(), Selection::Ids{{}, {link("api-to-sessions")}, {}});
    ASSERT_TRUE(perform(*session, cut)) << "the template names this link otherwise";
    const auto links = session->design().linkCount();
    const int steps = session->undoStack().count();
    QTest::mouseMove(view->viewport(), at(middleOf("api")));
    ASSERT_TRUE(scene->ports().isVisible());
    const QPointF port = scene->ports().ports()[0];
    drag(port, middleOf("sessions"));
    EXPECT_EQ(session->design().linkCount(), links + 1) << refusals.join(QLatin1Char('|')).toStdString();
    EXPECT_EQ(session->undoStack().count(), steps + 1);
}

TEST_F(View, KeyboardMovesRenamesWalksAndDeletes)
{
    open(openTemplate("ml-api"));
    session->selection().set(node("sessions"));
    const QRectF before = *scene->geometry().rectOf(node("sessions"));
    QTest::keyClick(view.get(), Qt::Key_Right);
    QTest::keyClick(view.get(), Qt::Key_Right);
    QTest::keyClick(view.get(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(scene->geometry().rectOf(node("sessions"))->topLeft(), before.topLeft() + QPointF(16, 64));
    EXPECT_EQ(session->undoStack().count(), 1) << "steps in a row are one";
    QTest::keyClick(view.get(), Qt::Key_Return);
    auto* editor = view->findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(editor);
    QWidget* focus = QApplication::focusWidget() ? QApplication::focusWidget() : editor;
    for (QObject* child : view->children())
        if (child->inherits("QLineEdit")) focus = static_cast<QWidget*>(child);
    QTest::keyClicks(focus, QStringLiteral("Session store"));
    QTest::keyClick(focus, Qt::Key_Return);
    EXPECT_EQ(session->design().find(node("sessions"))->label, "Session store");
    EXPECT_EQ(session->selection().singleNode(), node("sessions")) << "closing the editor selects nothing else";
    session->selection().clear();
    std::set<NodeId> seen;
    for (std::size_t i = 0; i < session->design().nodeCount(); ++i) {
        QTest::keyClick(view.get(), Qt::Key_Tab);
        if (const auto id = session->selection().singleNode()) seen.insert(*id);
    }
    EXPECT_EQ(seen.size(), session->design().nodeCount());
    session->selection().set(node("sessions"));
    QTest::keyClick(view.get(), Qt::Key_Delete);
    EXPECT_FALSE(session->design().find(node("sessions")));
    QTest::keyClick(view.get(), Qt::Key_Escape);
    EXPECT_TRUE(session->selection().empty());
}

TEST_F(View, CtrlWheelKeepsWhatIsUnderThePointer)
{
    open(openTemplate("ml-api"));
    const QPoint pointer(500, 400);
    const QPointF under = view->mapToScene(pointer);
    view->setZoom(1.3, pointer);
    const QPointF after = view->mapToScene(pointer);
    EXPECT_NEAR(after.x(), under.x(), 2);
    EXPECT_NEAR(after.y(), under.y(), 2);
}

TEST_F(View, PaintsFramesOfALargeDesign)
{
    auto big = makeSession();
    big->setDesign(bigDesign(5000));
    open(std::move(big));
    view->fit();
    keep(QStringLiteral("view-big.png"));
    for (const FrameCase which :
         {FrameCase::PanAtFit, FrameCase::ZoomAtFit, FrameCase::PanAtFull, FrameCase::ZoomAtFull})
        EXPECT_GT(measureFrames(*view, which, 3).worst, 0) << "nothing was painted"; // bench/canvas_bench measures
}

TEST_F(View, TheOutlineReadsRegionNetworkZoneTierComponent)
{
    open(openTemplate("three-tier-web"));
    const auto outline = makeOutline(*scene);
    const auto find = [](const OutlineEntry& in, const QString& name) -> const OutlineEntry* {
        for (const auto& child : in.children)
            if (child->name.startsWith(name)) return child.get();
        return nullptr;
    };
    const OutlineEntry* region = find(*outline, QStringLiteral("N. Virginia"));
    ASSERT_TRUE(region);
    const OutlineEntry* network = find(*region, QStringLiteral("Network"));
    ASSERT_TRUE(network);
    const OutlineEntry* tier = nullptr;
    for (const auto& zones : network->children) {
        EXPECT_TRUE(zones->node || zones->name.startsWith(QLatin1String("Zone "))) << zones->name.toStdString();
        if (const OutlineEntry* found = find(*zones, QStringLiteral("Tier Data"))) tier = found;
    }
    ASSERT_TRUE(tier);
    const OutlineEntry* database = find(*tier, QStringLiteral("Database"));
    ASSERT_TRUE(database);
    EXPECT_TRUE(database->description.contains(QLatin1String("/mo"))) << database->description.toStdString();
    QAccessibleInterface* board = QAccessible::queryAccessibleInterface(view.get());
    ASSERT_TRUE(board);
    EXPECT_EQ(board->childCount(), static_cast<int>(outline->children.size()));
    EXPECT_EQ(board->child(0)->text(QAccessible::Name), outline->children[0]->name);
    EXPECT_EQ(board->child(0)->parent(), board);
}

TEST_F(View, DroppingFromThePaletteAddsWhereItFits)
{
    open(openTemplate("three-tier-web"));
    const auto* grid = scene->geometry().gridOf(node("main"));
    ASSERT_TRUE(grid);
    const auto drop = [&](const char* kind, QPointF point) {
        QMimeData data;
        data.setData(QLatin1String(kKindMimeType), kind);
        QDragEnterEvent enter(at(point), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent move(at(point), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &move);
        QDropEvent release(at(point), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &release);
        return move.isAccepted();
    };
    const auto count = session->design().nodeCount();
    EXPECT_FALSE(drop("aws.aurora_cluster", grid->cell(0, 0).topLeft() + QPointF(8, 8)))
        << "a database in a public tier";
    EXPECT_EQ(session->design().nodeCount(), count);
    EXPECT_TRUE(drop("aws.aurora_cluster", grid->cell(2, 0).topLeft() + QPointF(8, 8)));
    ASSERT_EQ(session->design().nodeCount(), count + 1);
    const auto added = session->selection().singleNode();
    ASSERT_TRUE(added);
    EXPECT_EQ(session->design().find(*added)->parent, node("main"));
    EXPECT_EQ(session->design().find(*added)->placement.tier.str(), "data");
    EXPECT_EQ(session->undoStack().count(), 1);
}

TEST_F(View, ShowsWhatIsGoingOnDuringADrag)
{
    open(openTemplate("three-tier-web"));
    view->fit();
    keep(QStringLiteral("state-idle.png"));
    QWidget* port = view->viewport();
    const auto* grid = scene->geometry().gridOf(node("main"));
    QTest::mouseMove(port, at(middleOf("web")));
    keep(QStringLiteral("state-hover.png"));
    QTest::mousePress(port, Qt::LeftButton, {}, at(scene->ports().ports()[1]));
    for (int step = 1; step <= 4; ++step) QTest::mouseMove(port, at(middleOf("web") + QPointF(0, 30 * step)));
    EXPECT_GT(scene->feedback().link().size(), 1U);
    keep(QStringLiteral("state-connect.png"));
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QTest::mouseRelease(port, Qt::LeftButton, {}, at(middleOf("web")));
    EXPECT_TRUE(scene->feedback().link().empty()) << "Esc gives up";
    const QPointF from = middleOf("database");
    QTest::mousePress(port, Qt::LeftButton, {}, at(from));
    for (const QPointF to : {from - QPointF(0, 60), grid->cell(1, 0).topLeft() + QPointF(30, 8)})
        QTest::mouseMove(port, at(to));
    EXPECT_TRUE(scene->feedback().targetAccepts());
    EXPECT_FALSE(scene->feedback().target().isEmpty());
    keep(QStringLiteral("state-accept.png"));
    QTest::mouseMove(port, at(grid->cell(0, 0).topLeft() + QPointF(30, 8)));
    EXPECT_FALSE(scene->feedback().targetAccepts());
    keep(QStringLiteral("state-refuse.png"));
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QTest::mouseRelease(port, Qt::LeftButton, {}, at(from));
    EXPECT_EQ(middleOf("database"), from);
    EXPECT_EQ(session->undoStack().count(), 0);
}

TEST_F(View, AStackGrowsFromAnEmptyBoard)
{
    open(makeSession());
    keep(QStringLiteral("state-empty.png"));
    const auto add = [&](const char* kind, QPointF point) {
        EXPECT_TRUE(view->run(addNode(*session, Name(kind), scene->geometry().placeAt(point))))
            << kind << ": " << refusals.join(QLatin1Char('|')).toStdString();
        return session->selection().singleNode().value_or(node("none"));
    };
    const NodeId region = add("aws.region", {100, 100});
    const NodeId vpc = add("aws.vpc", {140, 160});
    const auto* grid = scene->geometry().gridOf(vpc);
    ASSERT_TRUE(grid);
    const NodeId balancer = add("aws.load_balancer", grid->cell(0, 0).center());
    grid = scene->geometry().gridOf(vpc);
    const NodeId service = add("aws.ecs_service", grid->cell(1, 0).center());
    grid = scene->geometry().gridOf(vpc);
    const NodeId database = add("aws.aurora_cluster", grid->cell(2, 0).center());
    EXPECT_TRUE(view->run(connectNodes(*session, balancer, service)));
    EXPECT_TRUE(view->run(connectNodes(*session, service, database)));
    const auto& geometry = scene->geometry();
    for (const NodeId id : {balancer, service, database})
        EXPECT_TRUE(geometry.rectOf(vpc)->contains(*geometry.rectOf(id))) << id.str();
    grid = geometry.gridOf(vpc);
    int row = 0;
    for (const NodeId id : {balancer, service, database})
        EXPECT_GE(geometry.rectOf(id)->top(), grid->cell(row++, 0).top() + layout::kCellTitle)
            << id.str() << " covers the title";
    EXPECT_TRUE(geometry.rectOf(region)->contains(*geometry.rectOf(vpc)));
    EXPECT_LT(geometry.rectOf(balancer)->bottom(), geometry.rectOf(service)->top());
    EXPECT_LT(geometry.rectOf(service)->bottom(), geometry.rectOf(database)->top());
    session->selection().clear();
    view->fit();
    keep(QStringLiteral("state-built.png"));
    view->layoutEverything();
    view->fit();
    keep(QStringLiteral("state-laid-out.png"));
    while (session->undoStack().canUndo()) session->undo();
    EXPECT_EQ(session->design().nodeCount(), 0U);
}

TEST_F(View, CopyPasteDuplicateWrapAndDeleteKeepTheRest)
{
    open(openTemplate("three-tier-web"));
    const Design before = session->design();
    session->selection().set(node("web"));
    pointAt(middleOf("web")); // what is pasted goes there
    view->copySelection();
    view->paste();
    view->duplicateSelection();
    EXPECT_EQ(session->design().nodeCount(), before.nodeCount() + 2) << refusals.join(QLatin1Char('|')).toStdString();
    session->selection().set(*session->design().find(node("web"))->parent);
    view->deleteSelection();
    EXPECT_TRUE(session->design().find(node("web"))) << "a service can stand in the network itself";
    while (session->undoStack().canUndo()) session->undo();
    EXPECT_TRUE(session->design() == before);
}

} // namespace
} // namespace zonedraft::test
