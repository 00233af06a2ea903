// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/board_view.h"

#include "canvas/actions/board_edits.h"
#include "canvas/items/component_item.h"
#include "canvas/items/port_item.h"
#include "tests/canvas/canvas_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace zonedraft::test {
namespace {

/// A shown board with a session.
class View : public testing::Test {
protected:
    void open(std::unique_ptr<Session> opened)
    {
        session = std::move(opened);
        scene = std::make_unique<BoardScene>(*session);
        view = std::make_unique<BoardView>(*scene);
        view->setReducedMotion(true);
        view->resize(1440, 900);
        view->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        view->setZoom(1.0);
        view->centerOn(scene->contentRect().center());
        QObject::connect(view.get(), &BoardView::refused, [this](const QString& text) { refusals += text; });
    }
    [[nodiscard]] QPoint at(QPointF point) const { return view->mapFromScene(point); }
    [[nodiscard]] QPointF middleOf(const char* id) const { return scene->geometry().rectOf(node(id))->center(); }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* port = view->viewport();
        QTest::mousePress(port, Qt::LeftButton, modifiers, at(from));
        for (int step = 1; step <= 8; ++step) QTest::mouseMove(port, at(from + (to - from) * step / 8.0));
        QTest::mouseRelease(port, Qt::LeftButton, modifiers, at(to));
    }
    void keep(const QString& name) const
    {
        QDir().mkpath(QStringLiteral(ZONEDRAFT_BINARY_DIR "/pictures"));
        view->grab().save(QStringLiteral(ZONEDRAFT_BINARY_DIR "/pictures/") + name);
    }

    std::unique_ptr<Session> session;
    std::unique_ptr<BoardScene> scene;
    std::unique_ptr<BoardView> view;
    QStringList refusals;
};

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

TEST_F(View, FramesStayShort)
{
    Session* big = makeSession().release();
    std::unique_ptr<Session> owned(big);
    QElapsedTimer clock;
    clock.start();
    big->setDesign(bigDesign(5000));
    std::printf("evaluate %lld ms\n", static_cast<long long>(clock.restart()));
    open(std::move(owned));
    std::printf("scene of %zu nodes, %zu links: %lld ms\n", session->design().nodeCount(),
                session->design().linkCount(), static_cast<long long>(clock.restart()));
    const auto measure = [&](const char* what, auto step) {
        std::vector<double> frames;
        for (int i = 0; i < 60; ++i) {
            clock.restart();
            step(i);
            view->viewport()->repaint();
            frames.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        std::sort(frames.begin(), frames.end());
        std::printf("%s: median %.1f p95 %.1f ms\n", what, frames[30], frames[57]);
        return frames[57];
    };
    const auto pan = [&](int i) {
        view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->value() + (i % 2 ? 40 : -28));
    };
    view->fit();
    std::printf("fit at %.3f\n", view->zoom());
    keep(QStringLiteral("view-big.png"));
    const double fit = view->zoom();
    const double atFit = measure("pan at fit", pan);
    const double zoomFit = measure("zoom at fit", [&](int i) { view->setZoom(fit * (1.0 + 0.01 * (i % 9))); });
    view->setZoom(1.0);
    view->centerOn(scene->contentRect().center());
    const double atFull = measure("pan at 100 %", pan);
    const double zoomFull = measure("zoom at 100 %", [&](int i) { view->setZoom(1.0 + 0.01 * (i % 9)); });
    view->setZoom(0.41);
    measure("pan at 41 %", pan);
    view->setZoom(0.3);
    measure("pan at 30 %", pan);
    for (const double p95 : {atFit, zoomFit, atFull, zoomFull})
        EXPECT_LT(p95, 60.0) << "four times the aim, for slow machines";
}

} // namespace
} // namespace zonedraft::test
