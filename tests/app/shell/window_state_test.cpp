// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/command_palette.h"
#include "app/desktop/dialogs/preferences_dialog.h"
#include "app/desktop/dialogs/scenarios_dialog.h"
#include "app/desktop/dialogs/start_page.h"
#include "app/desktop/panels/findings/finding_details.h"
#include "app/desktop/panels/findings/findings_view.h"
#include "app/desktop/shell/export_commands.h"
#include "app/desktop/shell/file_commands.h"
#include "app/desktop/shell/message_strip.h"
#include "app/desktop/shell/panels.h"
#include "canvas/view/board_view.h"
#include "engine/document/load.h"
#include "tests/app/shell/window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTextDocument>
#include <QTimer>

namespace zonedraft {
namespace {

/// What the window says and offers, for what is selected and what happened to the file.
class WindowStateTest : public test::WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        activate();
        ASSERT_TRUE(m_window->document().open(copyOf("ml-api.zonedraft.yaml")));
        m_window->showBoard();
    }

    /// What the message strip says; empty = nothing.
    [[nodiscard]] QString told() const
    {
        const auto* strip = m_window->findChild<MessageStrip*>();
        return strip && strip->isVisible() ? strip->accessibleName() : QString();
    }
    [[nodiscard]] bool enabled(const char* id) const
    {
        return m_window->actions().action(QLatin1String(id)).isEnabled();
    }
    [[nodiscard]] bool checked(const char* id) const
    {
        return m_window->actions().action(QLatin1String(id)).isChecked();
    }

    /// What the palette, or the dialog of another command, offers for a word, as "text | detail"; chooses the first
    /// afterwards if told so.
    [[nodiscard]] QStringList found(const QString& word, bool choose = false, const char* command = "edit.find")
    {
        activate();
        QStringList rows;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto* palette = qobject_cast<ChooserDialog*>(QApplication::activePopupWidget());
            ASSERT_TRUE(palette);
            QTest::keyClicks(palette->findChild<QLineEdit*>(), word);
            const auto* list = palette->findChild<QListWidget*>();
            for (int row = 0; row < list->count(); ++row)
                rows.append(QStringLiteral("%1 | %2").arg(
                    list->item(row)->text(), list->item(row)->data(Qt::AccessibleDescriptionRole).toString()));
            if (choose)
                QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
            else
                palette->close();
        });
        m_window->actions().action(QLatin1String(command)).trigger();
        return rows;
    }
};

TEST_F(WindowStateTest, WhatAWordMeansOnAnEmptyBoardComesFirst)
{
    ASSERT_TRUE(m_window->document().open(copyOf("empty.zonedraft.yaml")));
    for (const auto& [word, name] : {std::pair("lambda", "Lambda function"), std::pair("bucket", "S3 bucket"),
                                     std::pair("balancer", "Load balancer"), std::pair("dns", "DNS record")}) {
        const QStringList rows = found(QString::fromLatin1(word), false, "edit.quick-add");
        EXPECT_TRUE(rows.value(0).startsWith(QLatin1String(name) + QStringLiteral(" | ")))
            << rows.join(u'\n').toStdString();
    }
}

TEST_F(WindowStateTest, ThePaletteFindsSettingsAndTellsFindingsFromRules)
{
    EXPECT_TRUE(found(QStringLiteral("language")).contains(QStringLiteral("Language | Setting")));
    const QString rule = QString::fromStdString(m_window->evaluation().findings().front().rule);
    const QStringList rows = found(rule);
    int findings = 0, rules = 0;
    for (const QString& row : rows) {
        findings += row.endsWith(QStringLiteral("| Finding ") + rule);
        rules += row.endsWith(QStringLiteral("| Rule ") + rule);
    }
    EXPECT_GE(findings, 1) << rows.join(u'\n').toStdString();
    EXPECT_EQ(rules, 1) << rows.join(u'\n').toStdString();

    QString focused;
    QTimer::singleShot(100, m_window.get(), [&] {
        auto* dialog = qobject_cast<PreferencesDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        if (const QWidget* field = dialog->focusWidget()) focused = field->objectName();
        dialog->close();
    });
    const QStringList proxies = found(QStringLiteral("proxy"), true);
    EXPECT_EQ(proxies.value(0), QStringLiteral("Proxy | Setting"));
    EXPECT_EQ(focused, QStringLiteral("proxy"));
}

TEST_F(WindowStateTest, CommandsAreOfferedWhenWhatTheyNeedIsSelected)
{
    const auto nodes = m_window->session().design().nodesSortedById();
    ASSERT_GE(nodes.size(), 3U);
    m_window->session().selection().set(nodes[0]->id);
    EXPECT_FALSE(enabled("arrange.align-left"));
    EXPECT_FALSE(enabled("arrange.distribute-horizontal"));
    EXPECT_FALSE(enabled("edit.link-target"));
    EXPECT_TRUE(enabled("edit.rename"));
    m_window->session().selection().set({{nodes[0]->id, nodes[1]->id}, {}, {}});
    EXPECT_TRUE(enabled("arrange.align-left"));
    EXPECT_FALSE(enabled("arrange.distribute-horizontal"));
    EXPECT_FALSE(enabled("edit.rename"));
    m_window->session().selection().set({{nodes[0]->id, nodes[1]->id, nodes[2]->id}, {}, {}});
    EXPECT_TRUE(enabled("arrange.distribute-horizontal"));
    m_window->session().selection().set(m_window->session().design().linksSortedById().front()->id);
    EXPECT_TRUE(enabled("edit.link-target"));
    EXPECT_FALSE(enabled("arrange.align-left"));
    m_window->session().selection().clear();
    EXPECT_FALSE(enabled("edit.link-source"));
}

TEST_F(WindowStateTest, AFindingsReasonIsInSightAtThePanelsDefaultHeight)
{
    m_window->resize(1440, 900);
    m_window->panels().restoreDefaults();
    m_window->panels().show(QStringLiteral("findings"));
    auto* view = m_window->panels().dock(QStringLiteral("findings"))->findChild<FindingsView*>();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::qWait(100);
    const auto* details = m_window->findChild<FindingDetails*>();
    const auto* area = details->findChild<QScrollArea*>();
    const auto* label = area->widget()->findChild<QLabel*>();
    // Severity, title and the first paragraph: what is found and why it matters.
    QTextDocument text;
    text.setDefaultFont(label->font());
    text.setDocumentMargin(0);
    text.setHtml(label->text().section(QStringLiteral("</p>"), 0, 2, QString::SectionIncludeTrailingSep));
    text.setTextWidth(label->width());
    EXPECT_LE(text.size().height(), area->viewport()->height() - label->y()) << label->text().toStdString();
}

TEST_F(WindowStateTest, TheMenuSaysWhichThemeIsChosen)
{
    EXPECT_TRUE(checked("view.theme-system"));
    m_window->actions().action(QStringLiteral("view.theme-dark")).trigger();
    EXPECT_TRUE(checked("view.theme-dark"));
    EXPECT_FALSE(checked("view.theme-system"));
    m_window->actions().action(QStringLiteral("view.theme-dark")).trigger();
    EXPECT_TRUE(checked("view.theme-dark")) << "choosing it again takes nothing back";
    m_window->actions().action(QStringLiteral("view.theme-light")).trigger();
    EXPECT_FALSE(checked("view.theme-dark"));
    EXPECT_TRUE(checked("view.theme-light"));
}

TEST_F(WindowStateTest, ThePresentScenarioIsNotOfferedToBeShown)
{
    ASSERT_TRUE(m_window->session().apply(PutScenario{*ScenarioId::parse("peak"), Scenario{}}, QStringLiteral("Peak")));
    ScenariosDialog dialog(m_window->session(), *m_services, nullptr);
    const QPushButton* showing = nullptr;
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault()) showing = button;
    ASSERT_TRUE(showing);
    EXPECT_FALSE(showing->isEnabled()) << "the base design is shown already";
    dialog.findChild<QListWidget*>()->setCurrentRow(1);
    EXPECT_TRUE(showing->isEnabled());
}

TEST_F(WindowStateTest, AFileThatWasDeletedIsSaidAndNotCalledSaved)
{
    const QString file = m_window->document().file();
    ASSERT_TRUE(m_window->session().clean());
    ASSERT_TRUE(QFile::remove(file));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !told().isEmpty(); }, 5000));
    EXPECT_TRUE(told().contains(QFileInfo(file).fileName())) << told().toStdString();
    EXPECT_FALSE(m_window->session().clean());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_TRUE(m_window->session().clean());
}

TEST_F(WindowStateTest, SavingAReadOnlyFileSaysWhyItAsksForAnotherName)
{
    const QString file = copyOf("three-tier-web.zonedraft.yaml");
    ASSERT_TRUE(QFile::setPermissions(file, QFile::ReadOwner));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ASSERT_TRUE(m_window->document().open(file));
    ASSERT_TRUE(m_window->document().readOnly());
    QString title, name;
    QTimer::singleShot(0, m_window.get(), [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        title = dialog->windowTitle();
        name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        dialog->reject();
    });
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(title.contains(QStringLiteral("read-only"))) << title.toStdString();
    EXPECT_EQ(name, QStringLiteral("three-tier-web-copy.zonedraft.yaml"));
}

TEST_F(WindowStateTest, PrintingWritesTitleDateAndCostAndSaysThatItWent)
{
    ExportCommands exports(*m_window);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString file = m_folder.filePath(QStringLiteral("page.pdf"));
    printer.setOutputFileName(file);
    exports.printOn(printer);
    EXPECT_TRUE(told().startsWith(QStringLiteral("Printed"))) << told().toStdString();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished()) << "poppler-utils is missing";
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    EXPECT_TRUE(text.contains(QString::fromStdString(m_window->session().design().title()))) << text.toStdString();
    EXPECT_TRUE(text.contains(QLocale().toString(QDate::currentDate(), QLocale::LongFormat))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("a month, before tax"))) << text.toStdString();
}

TEST_F(WindowStateTest, PrintingThatCannotBeginSaysSo)
{
    ExportCommands exports(*m_window);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(QStringLiteral("nowhere/page.pdf")));
    exports.printOn(printer);
    EXPECT_TRUE(told().contains(QStringLiteral("cannot be written"))) << told().toStdString();
}

TEST_F(WindowStateTest, CopyingAPictureSaysSo)
{
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(told().contains(QStringLiteral("copied as a picture"))) << told().toStdString();
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
}

TEST_F(WindowStateTest, MessagesLeaveTheStartPagesHeadlineInSight)
{
    m_window->showStartPage();
    m_window->tell(QStringLiteral("Something went wrong"));
    auto* strip = m_window->findChild<MessageStrip*>();
    auto* page = m_window->findChild<StartPage*>();
    QTest::qWait(20);
    const QLabel* headline = nullptr;
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (label->property("role") == QLatin1String("figure")) headline = label;
    ASSERT_TRUE(headline);
    const QRect covered(strip->mapToGlobal(QPoint(0, 0)), strip->size());
    EXPECT_FALSE(covered.intersects(QRect(headline->mapToGlobal(QPoint(0, 0)), headline->size())));
    m_window->showBoard();
    QTest::qWait(20);
    EXPECT_LT(strip->y(), m_window->height() / 4) << "over the board it is at the top";
}

} // namespace
} // namespace zonedraft
