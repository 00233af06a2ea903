// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/palette/palette_model.h"
#include "app/desktop/panels/palette/palette_panel.h"
#include "canvas/actions/clipboard_edits.h"
#include "tests/app/panels/panels_fixture.h"

#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace zonedraft::test {
namespace {

using PaletteTest = PanelsTest;

TEST_F(PaletteTest, ListsEveryDrawnKindOnce)
{
    const PaletteModel model(session->catalog(), icons);
    std::size_t shown = 0, drawn = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        shown += static_cast<std::size_t>(model.rowCount(model.index(row, 0)));
    for (const auto& kind : session->catalog().kinds()) drawn += kind->drawn ? 1 : 0;
    EXPECT_EQ(shown, drawn);
}

TEST_F(PaletteTest, FindsByKeywordAndByKind)
{
    PaletteModel model(session->catalog(), icons);
    for (const QString& text : {QStringLiteral("fargate"), QStringLiteral("aws.ecs_service")}) {
        model.search(text);
        ASSERT_GT(model.rowCount(), 0) << text.toStdString();
    }
    model.search(QStringLiteral("no such thing anywhere"));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(PaletteTest, DragsTheNameOfTheKind)
{
    PaletteModel model(session->catalog(), icons);
    model.search(QStringLiteral("aws.ecs_service"));
    const QModelIndex item = model.index(0, 0, model.index(0, 0));
    const std::unique_ptr<QMimeData> data(model.mimeData({item}));
    ASSERT_TRUE(data);
    EXPECT_EQ(data->data(QString::fromLatin1(kKindMimeType)), item.data(PaletteModel::KindRole).toString().toUtf8());
}

TEST_F(PaletteTest, EnterInTheSearchAddsTheFirstMatch)
{
    PalettePanel panel(*session, *evaluation, services);
    panel.show();
    QSignalSpy added(&panel, &PalettePanel::addRequested);
    auto* search = panel.findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("dynamodb"));
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_EQ(added.count(), 1);
    EXPECT_EQ(added.first().first().value<Name>(), Name("aws.dynamodb_table"));
}

TEST_F(PaletteTest, RemembersFoldedCategories)
{
    {
        PalettePanel panel(*session, *evaluation, services);
        auto* view = panel.findChild<QTreeView*>();
        view->collapse(view->model()->index(0, 0));
    }
    PalettePanel again(*session, *evaluation, services);
    auto* view = again.findChild<QTreeView*>();
    EXPECT_FALSE(view->isExpanded(view->model()->index(0, 0)));
    EXPECT_TRUE(view->isExpanded(view->model()->index(1, 0)));
}

TEST_F(PaletteTest, LooksTidy)
{
    PalettePanel panel(*session, *evaluation, services);
    picture(panel, {232, 640}, QStringLiteral("palette"));
}

} // namespace
} // namespace zonedraft::test
