// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/save_target.h"
#include "app/desktop/shell/export_commands.h"
#include "app/desktop/shell/file_commands.h"
#include "canvas/view/board_view.h"
#include "engine/document/load.h"
#include "tests/app/shell/window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QTest>
#include <QTimer>
#include <utility>

namespace zonedraft {
namespace {

/// What a person does in the dialogs that come up: each step waits for a dialog of its own kind.
class FileQuestionsTest : public test::WindowTest {
protected:
    void SetUp() override
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        WindowTest::SetUp();
        activate();
        ASSERT_TRUE(m_window->document().open(copyOf("ml-api.zonedraft.yaml")));
        m_window->showBoard();
    }

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const QString& file, const QByteArray& bytes)
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    [[nodiscard]] static QByteArray read(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// Types a name into the next file dialog, after choosing a kind of file, and presses Enter. Whatever is asked then
    /// is answered with Esc and counted.
    void answer(const QString& name, const QString& filter = {})
    {
        m_questions = 0;
        m_typed = false;
        m_seen = 0;
        m_name = name;
        m_filter = filter;
        step(++m_round);
    }
    void press(Qt::Key key)
    {
        activate();
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier | Qt::ShiftModifier);
        ++m_round;
    }

private:
    /// Each step arms the next one first, because a dialog that a key opens runs inside of the step.
    void step(int round)
    {
        QTimer::singleShot(30, m_window.get(), [this, round] {
            if (round != m_round) return;
            step(round);
            QWidget* modal = QApplication::activeModalWidget();
            if (auto* box = qobject_cast<QMessageBox*>(modal)) {
                ++m_questions;
                m_asked = box->text();
                QTest::keyClick(box, Qt::Key_Escape);
            } else if (auto* dialog = qobject_cast<QFileDialog*>(modal)) {
                type(*dialog);
            }
        });
    }

    void type(QFileDialog& dialog)
    {
        // What the folder holds is read beside, and choosing what was suggested in it sets the name again.
        const auto* list = dialog.findChild<QListView*>(QStringLiteral("listView"));
        if (!m_typed && (list->model()->rowCount(list->rootIndex()) == 0 || ++m_seen < kSettled)) return;
        if (std::exchange(m_typed, true)) {
            QTest::keyClick(&dialog, Qt::Key_Escape);
            return;
        }
        auto* line = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        if (!m_filter.isEmpty()) {
            auto* kinds = dialog.findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
            kinds->setFocus();
            kinds->setCurrentText(m_filter);
            Q_EMIT kinds->activated(kinds->currentIndex());
            Q_EMIT kinds->textActivated(m_filter);
        }
        line->setFocus();
        if (!m_name.isEmpty()) line->setText(m_name);
        QTest::keyClick(line, Qt::Key_Enter);
    }

    QString m_name, m_filter;
    int m_round = 0;
    int m_seen = 0; ///< steps since the folder was read
    static constexpr int kSettled = 10;

protected:
    int m_questions = 0;
    QString m_asked; ///< what was asked last
    bool m_typed = false;
};

TEST_F(FileQuestionsTest, SavingUnderANameThatIsTakenAsksFirst)
{
    const QString victim = path("victim.zonedraft.yaml");
    write(victim, "mine");
    answer(path("victim"));
    press(Qt::Key_S);
    EXPECT_TRUE(m_typed);
    EXPECT_EQ(m_questions, 1);
    EXPECT_TRUE(m_asked.contains(QStringLiteral("victim.zonedraft.yaml"))) << m_asked.toStdString();
    EXPECT_EQ(read(victim), "mine");
    EXPECT_NE(m_window->document().file(), victim);
}

TEST_F(FileQuestionsTest, ADotInAFoldersNameIsNoEnding)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("my.dir")));
    answer(path("my.dir/foo"));
    press(Qt::Key_S);
    EXPECT_EQ(m_questions, 0) << m_asked.toStdString();
    EXPECT_EQ(m_window->document().file(), path("my.dir/foo.zonedraft.yaml"));
    EXPECT_TRUE(QFile::exists(path("my.dir/foo.zonedraft.yaml")));
}

TEST_F(FileQuestionsTest, ADotInTheNameIsNoEndingEitherAndTheNameThatResultsIsTheOneAskedAbout)
{
    write(path("stack.v2.zonedraft.yaml"), "mine");
    answer(path("stack.v2"));
    press(Qt::Key_S);
    EXPECT_EQ(m_questions, 1);
    EXPECT_TRUE(m_asked.contains(QStringLiteral("stack.v2.zonedraft.yaml"))) << m_asked.toStdString();
    EXPECT_EQ(read(path("stack.v2.zonedraft.yaml")), "mine");
    EXPECT_FALSE(QFile::exists(path("stack.v2")));
}

TEST_F(FileQuestionsTest, APictureIsOfTheKindThatWasChosen)
{
    answer(path("shot"), QStringLiteral("Picture (*.png)"));
    press(Qt::Key_I);
    EXPECT_EQ(read(path("shot.png")).left(4), "\x89PNG");
    EXPECT_FALSE(QFile::exists(path("shot.svg")));
    answer({}, QStringLiteral("Page (*.pdf)"));
    press(Qt::Key_I);
    EXPECT_EQ(read(path("ml-api.pdf")).left(4), "%PDF") << "the name that is offered follows the kind";
    EXPECT_FALSE(QFile::exists(path("ml-api.svg")));
}

TEST_F(FileQuestionsTest, APictureThatIsThereIsAskedAboutByTheNameItGets)
{
    write(path("shot.svg"), "mine");
    answer(path("shot"));
    press(Qt::Key_I);
    EXPECT_EQ(m_questions, 1);
    EXPECT_EQ(read(path("shot.svg")), "mine");
}

/// A run that crashed with unsaved work on another file, while this one was asked for.
class RecoveryTest : public FileQuestionsTest {
protected:
    void SetUp() override
    {
        FileQuestionsTest::SetUp();
        ASSERT_TRUE(setMemory(8192));
        const QDir state(m_folder.filePath(QStringLiteral("state")));
        m_left = state.filePath(QStringLiteral("left.journal"));
        ASSERT_TRUE(QFile::copy(state.filePath(state.entryList({QStringLiteral("*.journal")}).first()), m_left));
        m_next = makeWindow();
        ASSERT_TRUE(m_next->document().open(copyOf("three-tier-web.zonedraft.yaml")));
        m_next->show();
    }

    QString m_left;
    std::unique_ptr<MainWindow> m_next;
};

TEST_F(RecoveryTest, EscLeavesWhatWasAskedForOpenAndTheWorkForLater)
{
    const QString asked = m_next->document().file();
    ASSERT_FALSE(asked.isEmpty());
    answer({});
    m_next->files().offerRecovery();
    EXPECT_EQ(m_questions, 1);
    EXPECT_EQ(m_next->document().file(), asked);
    EXPECT_EQ(m_next->document().leftJournals(), QStringList{m_left});
}

TEST_F(RecoveryTest, EnterDoesNotCloseWhatWasAskedFor)
{
    const QString asked = m_next->document().file();
    bool says = false;
    QTimer::singleShot(0, m_next.get(), [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_TRUE(box);
        says = box->informativeText().contains(QFileInfo(asked).fileName());
        QTest::keyClick(box, Qt::Key_Return);
    });
    m_next->files().offerRecovery();
    EXPECT_TRUE(says) << "says what would be closed";
    EXPECT_EQ(m_next->document().file(), asked);
}

TEST(SaveTarget, AKnownEndingStaysAndAnyOtherNameGetsTheChosenOne)
{
    const QList<TargetKind> kinds{{QStringLiteral("Vector picture (*.svg)"), QStringLiteral(".svg")},
                                  {QStringLiteral("Picture (*.png)"), QStringLiteral(".png")}};
    EXPECT_EQ(withEnding(QStringLiteral("/a/b"), kinds, 1), QStringLiteral("/a/b.png"));
    EXPECT_EQ(withEnding(QStringLiteral("/a.svg/b"), kinds, 0), QStringLiteral("/a.svg/b.svg"));
    EXPECT_EQ(withEnding(QStringLiteral("/a/b.SVG"), kinds, 1), QStringLiteral("/a/b.SVG"));
    EXPECT_EQ(withEnding(QStringLiteral("/a/b.v2"), kinds, 1), QStringLiteral("/a/b.v2.png"));
}

} // namespace
} // namespace zonedraft
