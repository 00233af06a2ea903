// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every dialog: a title, Esc closes it, Enter in a field does nothing unforeseen, no word is cut off; in
// English and German.
#include "app/desktop/dialogs/about_dialog.h"
#include "app/desktop/dialogs/compare_dialog.h"
#include "app/desktop/dialogs/export_dialog.h"
#include "app/desktop/dialogs/preferences_dialog.h"
#include "app/desktop/dialogs/project_dialog.h"
#include "app/desktop/dialogs/rule_dialog.h"
#include "app/desktop/dialogs/scenarios_dialog.h"
#include "app/desktop/dialogs/start_page.h"
#include "app/desktop/panels/findings/fix_preview_dialog.h"
#include "app/desktop/panels/findings/suppress_dialog.h"
#include "engine/rules/fixes.h"
#include "source_paths.h"
#include "tests/app/panels/panels_fixture.h"

#include <QApplication>
#include <QCommandLinkButton>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTranslator>

namespace zonedraft::test {
namespace {

/// Every dialog in one language.
class Dialogs : public PanelsTest, public testing::WithParamInterface<const char*> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_words.load(QStringLiteral(ZONEDRAFT_BINARY_DIR "/share/zonedraft/translations/zonedraft_%1.qm")
                                     .arg(QLatin1String(GetParam()))));
        QCoreApplication::installTranslator(&m_words);
        openTemplate("ml-api");
        ASSERT_TRUE(session->apply(SetProperty{node("api"), Name("memory"), Value(8192), {}}, QStringLiteral("x")));
        ASSERT_TRUE(session->apply(SetEntry{Section::Requirements, Name("budget"), Value(450)}, QStringLiteral("x")));
        Design other = session->design();
        for (int step = 0; step < 2; ++step) session->undo();
        std::optional<Finding> fixable;
        for (const Finding& finding : evaluation->engine().findings())
            if (!fixable && !fixesFor(evaluation->engine().reader(), *services.knowledge.rules(), finding).empty())
                fixable = finding;
        ASSERT_TRUE(fixable);
        add("project", new ProjectDialog(*session, services, nullptr));
        add("preferences", new PreferencesDialog(services, nullptr));
        add("scenarios", new ScenariosDialog(*session, services, nullptr));
        add("about", new AboutDialog(services, nullptr));
        add("export",
            new ExportDialog(*session, *evaluation, services, folder.filePath(QStringLiteral("x.yaml")), nullptr));
        add("compare", new CompareDialog(session->design(), other, session->catalog(), nullptr));
        add("rule", new RuleDialog(*services.knowledge.rules()->find(fixable->rule), nullptr));
        add("fix", new FixPreviewDialog(*session, *evaluation, services, *fixable, nullptr));
        add("suppress", new SuppressDialog(translated(fixable->title), nullptr));
    }
    void TearDown() override { QCoreApplication::removeTranslator(&m_words); }

    void add(const char* name, QDialog* dialog) { m_all.emplace_back(name, dialog); }

    QTranslator m_words;
    std::vector<std::pair<std::string, std::unique_ptr<QDialog>>> m_all;
};

TEST_P(Dialogs, HaveATitleAndCloseWithEsc)
{
    for (const auto& [name, dialog] : m_all) {
        EXPECT_FALSE(dialog->windowTitle().isEmpty()) << name;
        dialog->show();
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        EXPECT_FALSE(dialog->isVisible()) << name;
    }
}

TEST_P(Dialogs, EnterInAFieldNeverOpensAFolderOrClosesTheDialog)
{
    for (const auto& [name, dialog] : m_all) {
        dialog->show();
        dialog->activateWindow();
        for (QLineEdit* field : dialog->findChildren<QLineEdit*>()) {
            field->setFocus();
            for (const QPushButton* button : dialog->findChildren<QPushButton*>()) {
                if (!button->isDefault()) continue;
                const auto* box = qobject_cast<const QDialogButtonBox*>(button->parentWidget());
                const bool carriesOut =
                    box && box->buttonRole(const_cast<QPushButton*>(button)) == QDialogButtonBox::AcceptRole;
                EXPECT_TRUE(carriesOut || name == "scenarios") << name << ": " << button->text().toStdString();
            }
        }
        dialog->hide();
    }
}

TEST_P(Dialogs, CutNoWordOff)
{
    for (const auto& [name, dialog] : m_all) {
        dialog->show();
        settle(50);
        for (const QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->isVisible()) {
                EXPECT_GE(button->width(), button->fontMetrics().horizontalAdvance(button->text()))
                    << name << ": " << button->text().toStdString();
            }
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->textFormat() == Qt::RichText) continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            EXPECT_GE(label->height() + 1, needed) << name << ": " << label->text().toStdString();
            if (!label->wordWrap() && label->pixmap().isNull()) {
                EXPECT_GE(label->width() + 1, label->sizeHint().width()) << name << ": " << label->text().toStdString();
            }
            EXPECT_TRUE(label->buddy() || !label->text().startsWith(QLatin1Char('&')))
                << name << ": " << label->text().toStdString();
        }
        picture(*dialog, dialog->size(),
                QStringLiteral("dialog-%1-%2").arg(QString::fromStdString(name), QLatin1String(GetParam())));
        dialog->hide();
    }
    if (!qEnvironmentVariableIsSet("ZONEDRAFT_PICTURES")) return;
    StartPage start(services);
    picture(start, {960, 860}, QStringLiteral("start-%1").arg(QLatin1String(GetParam())));
}

TEST_P(Dialogs, CompareSpeaksInWords)
{
    for (const auto& [name, dialog] : m_all) {
        if (name != "compare") continue;
        const auto* list = dialog->findChild<QListWidget*>();
        QString all;
        for (int row = 0; row < list->count(); ++row) all += list->item(row)->text() + QLatin1Char('\n');
        EXPECT_FALSE(all.contains(QLatin1String("requirements."))) << all.toStdString();
        const bool german = std::string_view(GetParam()) == "de";
        EXPECT_TRUE(all.contains(german ? QStringLiteral("Arbeitsspeicher") : QStringLiteral("Memory")))
            << all.toStdString();
    }
}

TEST_F(PanelsTest, AScenarioIsCreatedByAButtonThatSaysSoAndIsThenTheOneEdited)
{
    openTemplate("ml-api");
    ScenariosDialog dialog(*session, services, nullptr);
    dialog.show();
    QPushButton* making = nullptr;
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("New scenario…")) making = button;
    ASSERT_TRUE(making);
    QString says;
    QTimer::singleShot(0, &dialog, [&] {
        auto* asking = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(asking);
        says = asking->okButtonText();
        asking->setTextValue(QStringLiteral("launch day"));
        asking->accept();
    });
    making->click();
    EXPECT_EQ(says, QStringLiteral("Create the scenario"));
    ASSERT_TRUE(session->layer());
    EXPECT_EQ(session->layer()->str(), "launch-day");
    EXPECT_FALSE(making->isDefault()) << "Enter shows the chosen scenario, it makes no other one";
}

TEST_F(PanelsTest, ChangesOfWhatFollowsSpeakInWordsToo)
{
    openTemplate("ml-api");
    const Change change{Sequence{{SetOverride{node("lb"), "logs-bucket", Name("block_public_access"), Value(true)},
                                  SetProperty{node("api"), Name("launch_type"), Value("fargate"), {}}}}};
    const QStringList lines = describeChange(change, session->design(), session->catalog());
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("Block public access"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[0].endsWith(QStringLiteral("on"))) << lines[0].toStdString();
    EXPECT_FALSE(lines[0].contains(QLatin1Char('_'))) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].endsWith(QStringLiteral("Fargate"))) << lines[1].toStdString();
}

INSTANTIATE_TEST_SUITE_P(Languages, Dialogs, testing::Values("en", "de"), [](const auto& language) {
    return std::string(language.param) == "de" ? std::string("German") : std::string("English");
});

TEST(StartPageTexts, AreWholeSentencesOrWholeWords)
{
    EXPECT_EQ(firstSentence(QStringLiteral("One thing. Another thing."), 120), QStringLiteral("One thing."));
    EXPECT_EQ(firstSentence(QStringLiteral("Aurora Serverless v2.5 for data"), 120),
              QStringLiteral("Aurora Serverless v2.5 for data"));
    EXPECT_EQ(firstSentence(QStringLiteral("A scalable API: one, two, three, four."), 20),
              QStringLiteral("A scalable API."));
    EXPECT_EQ(firstSentence(QStringLiteral("Files that arrive, wait in a queue for long."), 20),
              QStringLiteral("Files that arrive\u00a0…"));
    EXPECT_EQ(firstSentence(QString(), 20), QString());
}

TEST_F(PanelsTest, StartPageShowsRecentDesignsBeforeTemplates)
{
    const QString file = folder.filePath(QStringLiteral("mine.zonedraft.yaml"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(ZONEDRAFT_SOURCE_DIR "/resources/templates/ml-api.zonedraft.yaml"), file));
    preferences.addRecentFile(file);
    StartPage page(services);
    page.resize(1000, 800);
    page.show();
    settle();
    const auto* recent = [&]() -> QCommandLinkButton* {
        for (auto* card : page.findChildren<QCommandLinkButton*>())
            if (card->text() == QLatin1String("mine.zonedraft.yaml")) return card;
        return nullptr;
    }();
    ASSERT_TRUE(recent);
    for (const QCommandLinkButton* card : page.findChildren<QCommandLinkButton*>())
        EXPECT_TRUE(card == recent || recent->y() < card->y()) << card->text().toStdString();
}

TEST_F(PanelsTest, StartPageShowsFirstSentencesWithTheWholeTextAsTip)
{
    StartPage page(services);
    page.refresh();
    int tips = 0;
    for (const QCommandLinkButton* card : page.findChildren<QCommandLinkButton*>()) {
        EXPECT_FALSE(card->description().endsWith(QStringLiteral("…")) &&
                     !card->description().endsWith(QStringLiteral("\u00a0…")))
            << card->description().toStdString();
        EXPECT_LE(card->description().size(), 122);
        tips += card->toolTip().size() > card->description().size();
    }
    EXPECT_GT(tips, 3);
}

} // namespace
} // namespace zonedraft::test
