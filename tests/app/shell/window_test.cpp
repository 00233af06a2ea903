// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/dialogs/command_palette.h"
#include "app/desktop/dialogs/preferences_dialog.h"
#include "app/desktop/dialogs/project_dialog.h"
#include "app/desktop/dialogs/scenarios_dialog.h"
#include "app/desktop/panels/common/labels.h"
#include "app/desktop/panels/common/themed_controls.h"
#include "app/desktop/shell/file_commands.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panels.h"
#include "app/desktop/shell/region_button.h"
#include "canvas/scene/board_scene.h"
#include "canvas/view/board_view.h"
#include "engine/document/load.h"
#include "engine/document/save.h"
#include "source_paths.h"
#include "tests/app/shell/window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusTipEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using test::WindowTest;

TEST_F(WindowTest, OpensEditsUndoesSavesAndReopens)
{
    const QString file = copyOf("ml-api.zonedraft.yaml");
    m_window->files().open(file);
    ASSERT_EQ(m_window->document().file(), QFileInfo(file).absoluteFilePath());
    EXPECT_TRUE(m_window->session().clean());
    const Design original = m_window->session().design();
    const Money before = m_window->evaluation().engine().total().expected;
    ASSERT_TRUE(setMemory(4096));
    EXPECT_FALSE(m_window->session().clean());
    EXPECT_GT(m_window->evaluation().engine().total().expected, before);
    m_window->actions().action(QStringLiteral("edit.undo")).trigger();
    EXPECT_EQ(m_window->session().design(), original);
    m_window->actions().action(QStringLiteral("edit.redo")).trigger();
    ASSERT_TRUE(m_window->files().save());
    EXPECT_TRUE(m_window->session().clean());

    const Design saved = m_window->session().design();
    const auto again = makeWindow();
    ASSERT_TRUE(again->document().open(file));
    EXPECT_EQ(again->session().design(), saved);
    EXPECT_EQ(m_preferences->recentFiles().first(), QFileInfo(file).absoluteFilePath());
}

TEST_F(WindowTest, BadFilesLeaveTheOpenDesignAlone)
{
    const QString good = copyOf("ml-api.zonedraft.yaml");
    ASSERT_TRUE(m_window->document().open(good));
    const Design before = m_window->session().design();
    const QString bad = m_folder.filePath(QStringLiteral("bad.zonedraft.yaml"));
    QFile broken(bad);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write(
        "zonedraft: 1\nnodes:\n<<<<<<< ours\n  a: {kind: aws.vpc}\n=======\n  b: {kind: aws.vpc}\n>>>>>>> theirs\n");
    broken.close();
    const auto opened = m_window->document().open(bad);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().position.line, 3);
    EXPECT_EQ(m_window->session().design(), before);
    EXPECT_EQ(m_window->document().file(), QFileInfo(good).absoluteFilePath());
}

TEST_F(WindowTest, UnsavedWorkOfACrashedRunComesBack)
{
    ASSERT_TRUE(m_window->document().open(copyOf("ml-api.zonedraft.yaml")));
    ASSERT_TRUE(setMemory(8192));
    const Design edited = m_window->session().design();
    // A crash: nobody says goodbye. The journal's lock goes with the process; here the file of the lock is taken away.
    const QDir state(m_folder.filePath(QStringLiteral("state")));
    const QStringList journals = state.entryList({QStringLiteral("*.journal")});
    ASSERT_EQ(journals.size(), 1);
    const QString left = state.filePath(QStringLiteral("left.journal"));
    ASSERT_TRUE(QFile::copy(state.filePath(journals.first()), left));

    const auto next = makeWindow();
    ASSERT_EQ(next->document().leftJournals(), QStringList{left});
    const auto recovered = next->document().recoverFrom(left);
    ASSERT_TRUE(recovered) << recovered.error().english();
    EXPECT_EQ(next->session().design(), edited);
    EXPECT_FALSE(next->session().clean());
    EXPECT_TRUE(next->document().leftJournals().isEmpty());
}

TEST_F(WindowTest, RecoveredWorkIsShownAsAWhole)
{
    ASSERT_TRUE(m_window->document().open(copyOf("ml-api-fixed.zonedraft.yaml")));
    ASSERT_TRUE(setMemory(8192));
    const QDir state(m_folder.filePath(QStringLiteral("state")));
    ASSERT_TRUE(QFile::copy(state.filePath(state.entryList({QStringLiteral("*.journal")}).first()),
                            state.filePath(QStringLiteral("left.journal"))));
    const auto next = makeWindow();
    next->show();
    QTimer::singleShot(0, next.get(), [] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_TRUE(box);
        box->defaultButton()->click();
    });
    next->files().offerRecovery();
    EXPECT_TRUE(QTest::qWaitFor([&] { return next->board().zoom() < 0.7; })) << next->board().zoom();
}

TEST_F(WindowTest, TellsWhenTheFileChangesOnDisk)
{
    const QString file = copyOf("ml-api.zonedraft.yaml");
    ASSERT_TRUE(m_window->document().open(file));
    DocumentController& document = m_window->document();
    // The window would ask; here only the signal is wanted.
    QObject::disconnect(&document, &DocumentController::changedOnDisk, nullptr, nullptr);
    QSignalSpy changed(&document, &DocumentController::changedOnDisk);
    Design other = m_window->session().design();
    ASSERT_TRUE(other.apply(SetTitle{"Another title"}));
    ASSERT_TRUE(saveDesignFile(file.toStdString(), other));
    ASSERT_TRUE(changed.wait(5000));
    ASSERT_TRUE(document.onDisk());
    EXPECT_EQ(document.onDisk()->title(), "Another title");
    document.keepMine();
    EXPECT_FALSE(m_window->session().clean());
}

TEST_F(WindowTest, SavingItselfIsNoChangeByOthers)
{
    ASSERT_TRUE(m_window->document().open(copyOf("ml-api.zonedraft.yaml")));
    QSignalSpy changed(&m_window->document(), &DocumentController::changedOnDisk);
    ASSERT_TRUE(setMemory(4096));
    ASSERT_TRUE(m_window->document().save());
    EXPECT_FALSE(changed.wait(800));
}

TEST_F(WindowTest, TheSecondWindowOnAFileKnowsOfTheFirst)
{
    const QString file = copyOf("ml-api.zonedraft.yaml");
    ASSERT_TRUE(m_window->document().open(file));
    EXPECT_TRUE(m_window->document().otherOwner().isEmpty());
    const auto second = makeWindow();
    ASSERT_TRUE(second->document().open(file));
    EXPECT_FALSE(second->document().otherOwner().isEmpty());
}

TEST_F(WindowTest, EveryCommandHasTextIconAndTooltip)
{
    for (const QString& id : m_window->actions().ids()) {
        const QAction& action = m_window->actions().action(id);
        EXPECT_FALSE(action.text().isEmpty()) << id.toStdString();
        EXPECT_FALSE(action.toolTip().isEmpty()) << id.toStdString();
        EXPECT_FALSE(action.icon().pixmap(20, 20).isNull()) << id.toStdString();
    }
}

TEST_F(WindowTest, NoTwoCommandsShareAKey)
{
    QHash<QString, QString> owners;
    for (const QString& id : m_window->actions().ids())
        for (const QKeySequence& key : m_window->actions().action(id).shortcuts()) {
            const QString text = key.toString();
            EXPECT_FALSE(owners.contains(text))
                << text.toStdString() << ": " << id.toStdString() << " and " << owners.value(text).toStdString();
            owners.insert(text, id);
        }
}

TEST_F(WindowTest, MeetingModeHidesAllButBoardAndStatus)
{
    m_window->show();
    ASSERT_TRUE(m_window->document().open(copyOf("ml-api.zonedraft.yaml")));
    m_window->showBoard();
    m_window->setPresentation(true);
    for (const QDockWidget* dock : m_window->panels().docks()) EXPECT_FALSE(dock->isVisible());
    EXPECT_FALSE(m_window->findChild<QToolBar*>()->isVisible());
    m_window->setPresentation(false);
    EXPECT_TRUE(m_window->findChild<QToolBar*>()->isVisible());
}

TEST_F(WindowTest, MeetingModeEndsWithItsKeyAndWithEscAndLeavesAllKeysAlive)
{
    activate();
    ASSERT_TRUE(m_window->document().open(copyOf("ml-api.zonedraft.yaml")));
    m_window->showBoard();
    const auto* bar = m_window->findChild<QToolBar*>();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTest::qWait(20); // the window system says that the window is as large as the screen, or no longer
    ASSERT_FALSE(bar->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTest::qWait(20); // the window system says that the window is as large as the screen, or no longer
    EXPECT_TRUE(bar->isVisible()) << "F11 leads out again";
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTest::qWait(20); // the window system says that the window is as large as the screen, or no longer
    ASSERT_FALSE(bar->isVisible());
    bool found = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        QWidget* popup = QApplication::activePopupWidget();
        found = qobject_cast<ChooserDialog*>(popup) != nullptr;
        if (popup) popup->close();
    });
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(found) << "the command palette opens in meeting mode";

    m_window->session().selection().set(node("api"));
    QTest::keyClick(&m_window->board(), Qt::Key_Escape);
    EXPECT_TRUE(m_window->session().selection().empty());
    EXPECT_FALSE(bar->isVisible()) << "Esc ends what is under way on the board first";
    QTest::keyClick(&m_window->board(), Qt::Key_Escape);
    EXPECT_TRUE(bar->isVisible());
}

TEST_F(WindowTest, EveryCommandIsOneOfTheWindow)
{
    for (const QString& id : m_window->actions().ids())
        EXPECT_TRUE(m_window->QWidget::actions().contains(&m_window->actions().action(id))) << id.toStdString();
}

TEST_F(WindowTest, TheKeyThatSearchesTheDesignWorks)
{
    activate();
    bool found = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        QWidget* popup = QApplication::activePopupWidget();
        found = qobject_cast<ChooserDialog*>(popup) != nullptr;
        if (popup) popup->close();
    });
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(found);
}

TEST_F(WindowTest, ThemesChangeAtOnce)
{
    m_preferences->setTheme(Preferences::ThemeChoice::Dark);
    EXPECT_TRUE(m_window->scene().theme().dark);
    EXPECT_TRUE(m_icons->theme().dark);
    m_preferences->setTheme(Preferences::ThemeChoice::Light);
    EXPECT_FALSE(m_window->scene().theme().dark);
}

TEST_F(WindowTest, TheRegionsMenuSaysWhatItCostsElsewhereAndChoosingIsOneStep)
{
    ASSERT_TRUE(m_window->document().open(copyOf("ml-api.zonedraft.yaml")));
    auto* button = m_window->findChild<RegionButton*>();
    ASSERT_TRUE(button && button->region());
    const Name code("region");
    const Value home = m_window->evaluation().effective(*button->region(), code);
    EXPECT_EQ(button->text().toStdString(), home.display());
    const Design before = m_window->session().design();
    const CostTotal today = m_window->evaluation().engine().total();
    QSignalSpy priced(button, &RegionButton::priced);
    button->fillMenu();
    ASSERT_TRUE(priced.wait(60'000));
    EXPECT_EQ(m_window->session().design(), before) << "asking changes nothing";
    QAction* elsewhere = nullptr;
    for (QAction* action : button->menu()->actions())
        if (action->text().startsWith(QLatin1String("eu-central-1\t"))) elsewhere = action;
    ASSERT_TRUE(elsewhere);
    const QString promised = elsewhere->text().section(QLatin1Char('\t'), 1);
    elsewhere->trigger();
    EXPECT_EQ(button->text(), QStringLiteral("eu-central-1"));
    EXPECT_EQ(promised, differenceText(today, m_window->evaluation().engine().total()));
    EXPECT_EQ(m_window->session().undoStack().count(), 1);
    m_window->session().undo();
    EXPECT_EQ(m_window->session().design(), before);
    EXPECT_EQ(button->text().toStdString(), home.display());
}

TEST_F(WindowTest, TheRegionOfTheSelectionIsTheOneThatChanges)
{
    auto loaded = loadDesign("zonedraft: 1\nnodes:\n  a: {kind: aws.region}\n"
                             "  b: {kind: aws.region, properties: {region: eu-west-1}}\n"
                             "  t: {kind: aws.dynamodb_table, parent: b}\n",
                             "test", {false});
    ASSERT_TRUE(loaded) << loaded.error().english();
    m_window->session().setDesign(std::move(loaded->design));
    auto* button = m_window->findChild<RegionButton*>();
    ASSERT_TRUE(button);
    EXPECT_FALSE(button->region());
    m_window->session().selection().set(node("t"));
    EXPECT_EQ(button->region(), node("b"));
    EXPECT_EQ(button->text(), QStringLiteral("eu-west-1"));
    m_window->session().setDesign(Design());
    EXPECT_FALSE(button->isEnabled());
}

TEST_F(WindowTest, EveryComboBoxShowsThatItOpens)
{
    const ProjectDialog project(m_window->session(), *m_services, nullptr);
    const PreferencesDialog preferences(*m_services, nullptr);
    int boxes = 0;
    for (const QWidget* widget : {static_cast<const QWidget*>(m_window.get()), static_cast<const QWidget*>(&project),
                                  static_cast<const QWidget*>(&preferences)})
        for (const QComboBox* box : widget->findChildren<QComboBox*>()) {
            ++boxes;
            EXPECT_TRUE(qobject_cast<const QuietComboBox*>(box)) << box->accessibleName().toStdString();
        }
    EXPECT_GE(boxes, 3);
    for (const QCheckBox* box : preferences.findChildren<QCheckBox*>())
        EXPECT_TRUE(qobject_cast<const ThemedCheckBox*>(box)) << box->text().toStdString();
}

TEST_F(WindowTest, TipsOfCommandsLeaveFindingsAndCostInSight)
{
    m_window->show();
    auto* const cost = [&] {
        for (auto* button : m_window->findChildren<QToolButton*>())
            if (button->accessibleName() == QLatin1String("Monthly cost")) return button;
        return static_cast<QToolButton*>(nullptr);
    }();
    ASSERT_TRUE(cost);
    QStatusTipEvent tip(QStringLiteral("Align the selected components"));
    QCoreApplication::sendEvent(m_window.get(), &tip);
    EXPECT_FALSE(cost->isHidden());
    bool shown = false;
    for (const auto* label : m_window->findChildren<QLabel*>()) shown = shown || label->text() == tip.tip();
    EXPECT_TRUE(shown);
}

TEST_F(WindowTest, TheBoxOfScenariosLeadsToTheirDialog)
{
    auto* box = m_window->findChild<QComboBox*>(QStringLiteral("layers"));
    ASSERT_TRUE(box);
    const int last = box->count() - 1;
    ASSERT_EQ(box->itemText(last), QStringLiteral("Scenarios…"));
    bool seen = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        seen = qobject_cast<ScenariosDialog*>(dialog) != nullptr;
        if (dialog) dialog->close();
    });
    box->setCurrentIndex(last);
    Q_EMIT box->activated(last);
    EXPECT_TRUE(seen);
    EXPECT_EQ(box->currentIndex(), 0) << "the base design is still the one that is edited";
}

TEST_F(WindowTest, FitsALaptopScreenWithEveryPanelInEveryLanguage)
{
    constexpr int kFrame = 40; // title bar and border of a window manager
    for (const char* language : {"en", "de"}) {
        QTranslator words;
        ASSERT_TRUE(words.load(QStringLiteral(ZONEDRAFT_BINARY_DIR "/share/zonedraft/translations/zonedraft_%1.qm")
                                   .arg(QLatin1String(language))));
        QCoreApplication::installTranslator(&words);
        auto window = makeWindow();
        ASSERT_TRUE(window->document().open(copyOf("ml-api.zonedraft.yaml")));
        window->show();
        for (QDockWidget* dock : window->panels().docks()) window->panels().show(dock->objectName());
        window->session().selection().set({{node("api")}, {}, {}}); // the largest form
        QTest::qWait(50);
        const QSize least = window->minimumSizeHint();
        EXPECT_LE(least.width(), 1280) << language;
        EXPECT_LE(least.height(), 720 - kFrame) << language;
        window.reset();
        QCoreApplication::removeTranslator(&words);
    }
}

TEST_F(WindowTest, EveryRowOfAChoiceHasATileOfOneSize)
{
    QPixmap small(16, 16);
    small.fill(Qt::black);
    const Kind& kind = **m_services->knowledge.catalog()->kinds().begin();
    std::vector<ChooserDialog::Choice> choices{
        {QStringLiteral("Command"), QStringLiteral("Ctrl+N"), {}, QIcon(small), [] {}, 0, false},
        {QStringLiteral("Component"), QStringLiteral("Kind"), {}, m_icons->kind(kind), [] {}, 0, true},
        {QStringLiteral("Last"), {}, {}, QIcon(small), [] {}, 0, false}};
    ChooserDialog dialog(std::move(choices), *m_icons, QStringLiteral("Find"), QStringLiteral("None"), nullptr);
    dialog.resize(400, 300);
    dialog.show();
    auto* list = dialog.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 3);
    const QImage image = list->viewport()->grab().toImage();
    std::set<std::pair<int, int>> extents;
    for (int row = 1; row < list->count(); ++row) { // the first is marked as chosen
        const QRect rect = list->visualItemRect(list->item(row));
        const QRgb ground = image.pixel(rect.left() + 2, rect.center().y());
        int first = -1, last = -1;
        for (int x = rect.left(); x < rect.left() + 60; ++x)
            if (x < rect.left() + 38 && image.pixel(x, rect.center().y()) != ground) {
                if (first < 0) first = x;
                last = x;
            }
        extents.emplace(first - rect.left(), last - rect.left());
    }
    EXPECT_EQ(extents.size(), 1u) << "a glyph and a component stand in squares of one size";
    EXPECT_EQ(extents.begin()->second - extents.begin()->first + 1, 24);
}

TEST_F(WindowTest, StartsFromEveryTemplate)
{
    const QStringList names = m_window->files().templates();
    EXPECT_GE(names.size(), 4);
    for (const QString& name : names) {
        m_window->files().startFromTemplate(name);
        EXPECT_EQ(m_window->session().design().nodeCount() > 0, name != QLatin1String("empty")) << name.toStdString();
        EXPECT_TRUE(m_window->document().file().isEmpty());
    }
}

TEST(Finding, BeginningsCountMoreThanLettersInBetween)
{
    EXPECT_EQ(fitOf(QStringLiteral("redis"), QStringLiteral("Load balancer")), 0);
    EXPECT_GT(fitOf(QStringLiteral("load"), QStringLiteral("Load balancer")),
              fitOf(QStringLiteral("balancer"), QStringLiteral("Load balancer")));
    EXPECT_GT(fitOf(QStringLiteral("bal"), QStringLiteral("Load balancer")),
              fitOf(QStringLiteral("ala"), QStringLiteral("Load balancer")));
    EXPECT_GT(fitOf(QStringLiteral("lo bal"), QStringLiteral("Load balancer")), 0);
}

} // namespace
} // namespace zonedraft
