// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/style_sheet.h"
#include "app/desktop/panels/common/combo_arrows.h"

#include <QApplication>
#include <QComboBox>
#include <QHoverEvent>
#include <QTest>
#include <QTreeWidget>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

/// The looks of the window, for one test.
class StyleSheetTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_palette = QApplication::palette();
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setPalette(Theme::light().palette());
        qApp->setStyleSheet(styleSheetFor(Theme::light()));
    }
    void TearDown() override
    {
        qApp->setStyleSheet({});
        QApplication::setPalette(m_palette);
    }

    QPalette m_palette;
};

TEST_F(StyleSheetTest, ComboBoxesOfQtsOwnDialogsShowAnArrow)
{
    ComboArrows arrows;
    qApp->installEventFilter(&arrows);
    QComboBox box;
    box.addItem(QString());
    box.resize(160, 30);
    box.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&box));
    const QImage image = box.grab().toImage();
    int dark = 0;
    for (int x = image.width() - 24; x < image.width() - 3; ++x)
        for (int y = 8; y < image.height() - 8; ++y) dark += qGray(image.pixel(x, y)) < 160;
    EXPECT_GT(dark, 4);
}

TEST_F(StyleSheetTest, RowsStandStillUnderThePointer)
{
    QTreeWidget tree;
    tree.setHeaderHidden(true);
    tree.setRootIsDecorated(false);
    new QTreeWidgetItem(&tree, {QStringLiteral("Lay out everything")});
    tree.setSelectionMode(QAbstractItemView::NoSelection);
    tree.resize(240, 80);
    tree.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&tree));
    const auto firstLetter = [&] {
        const QImage image = tree.viewport()->grab().toImage();
        const QRect row = tree.visualItemRect(tree.topLevelItem(0));
        for (int x = 0; x < row.right(); ++x)
            for (int y = row.top(); y < row.bottom(); ++y)
                if (qGray(image.pixel(x, y)) < 110) return x;
        return -1;
    };
    const int before = firstLetter();
    ASSERT_GE(before, 0);
    const QPointF middle = tree.visualItemRect(tree.topLevelItem(0)).center();
    QHoverEvent enter(QEvent::HoverEnter, middle, tree.viewport()->mapToGlobal(middle), QPointF(-1, -1));
    QApplication::sendEvent(tree.viewport(), &enter);
    QHoverEvent move(QEvent::HoverMove, middle, tree.viewport()->mapToGlobal(middle), QPointF(0, 0));
    QApplication::sendEvent(tree.viewport(), &move);
    EXPECT_EQ(firstLetter(), before);
}

} // namespace
} // namespace zonedraft
