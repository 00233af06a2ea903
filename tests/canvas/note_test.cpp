// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"
#include "canvas/items/note_item.h"
#include "canvas/view/text_editors.h"
#include "tests/canvas/view_fixture.h"

#include <QScrollBar>

namespace zonedraft::test {
namespace {

class Note : public View {
protected:
    void SetUp() override
    {
        open(openTemplate("ml-api"));
        ASSERT_TRUE(view->run(
            addNote(*session, {0, -200}, QStringLiteral("Ask Ada whether sessions may expire after one hour"))));
        id = *session->selection().ids().notes.begin();
        session->selection().clear();
    }
    /// How many pixels of a note are as dark (or light) as letters at a zoom.
    int letters(double zoom)
    {
        view->setZoom(zoom);
        const QRectF rect = scene->noteItem(id)->rect();
        view->centerOn(rect.center());
        const QImage image = view->viewport()->grab().toImage();
        const QRect area = view->mapFromScene(rect.adjusted(8, 8, -16, -16)).boundingRect();
        const QColor text = scene->theme().noteText;
        int found = 0;
        for (int y = area.top(); y < area.bottom(); ++y)
            for (int x = area.left(); x < area.right(); ++x)
                found += std::abs(QColor(image.pixel(x, y)).lightness() - text.lightness()) < 70;
        return found;
    }
    std::string id;
};

TEST_F(Note, HasItsTextAtEveryZoomAtWhichItCanBeRead)
{
    for (const Theme& theme : {Theme::light(), Theme::darkTheme()}) {
        scene->setTheme(theme);
        for (const double zoom : {1.0, 0.59, 0.45, 0.35}) EXPECT_GT(letters(zoom), 20) << zoom;
        EXPECT_EQ(letters(0.12), 0) << "a line has no room there";
    }
}

TEST_F(Note, EditorAndSheetGrowWithTheText)
{
    const double before = scene->noteItem(id)->rect().height();
    view->editNote(id);
    auto* editor = view->findChild<NoteEditor*>();
    ASSERT_TRUE(editor);
    const int height = editor->height();
    QTest::keyClicks(editor, QStringLiteral("One line"));
    for (int line = 0; line < 9; ++line) {
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClicks(editor, QStringLiteral("and another"));
    }
    EXPECT_GT(editor->height(), height);
    EXPECT_FALSE(editor->verticalScrollBar()->isVisible());
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_GT(scene->noteItem(id)->rect().height(), before) << "what was written can be read";
    EXPECT_EQ(session->undoStack().count(), 2);
    session->undo();
    EXPECT_EQ(scene->noteItem(id)->rect().height(), before);
}

} // namespace
} // namespace zonedraft::test
