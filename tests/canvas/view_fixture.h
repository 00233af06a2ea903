// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/view/board_view.h"
#include "source_paths.h"
#include "tests/canvas/canvas_fixture.h"

#include <QCursor>
#include <QDir>
#include <QLabel>
#include <QTest>

namespace zonedraft::test {

/// A shown board with a session.
class View : public testing::Test {
protected:
    void open(std::unique_ptr<Session> opened)
    {
        view.reset();
        scene.reset();
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
    void pointAt(QPointF point) const { QCursor::setPos(view->viewport()->mapToGlobal(at(point))); }
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

} // namespace zonedraft::test
