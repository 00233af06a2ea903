// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/file_commands.h"

#include "app/desktop/application/preferences.h"
#include "app/desktop/dialogs/compare_dialog.h"
#include "app/desktop/dialogs/questions.h"
#include "app/desktop/document/save_target.h"
#include "app/desktop/shell/main_window.h"
#include "canvas/view/board_view.h"
#include "engine/document/load.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

namespace zonedraft {
namespace {

const QString kEnding = QStringLiteral(".zonedraft.yaml");

QString filter()
{
    return FileCommands::tr("Zonedraft designs (*.zonedraft.yaml);;All files (*)");
}

} // namespace

FileCommands::FileCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    connect(&window.document(), &DocumentController::changedOnDisk, this, &FileCommands::handleChangeOnDisk);
    connect(&window.document(), &DocumentController::removedFromDisk, this, [this] {
        m_window.tell(tr("%1 was deleted or moved by another program. Saving writes it again.")
                          .arg(m_window.document().displayName()));
    });
}

void FileCommands::report(const Error& error)
{
    QString text = translated(error.message);
    if (!error.file.empty()) {
        QString place = QFileInfo(QString::fromStdString(error.file)).fileName();
        if (error.position.line > 0) place += tr(", line %1").arg(error.position.line);
        text = QStringLiteral("%1: %2").arg(place, text);
    }
    m_window.tell(text);
}

QStringList FileCommands::templates() const
{
    QStringList out;
    for (const std::string& path : m_window.services().knowledge.resources().list("templates/")) {
        const QString name = QFileInfo(QString::fromStdString(path)).fileName();
        if (name.endsWith(kEnding)) out.append(name.chopped(kEnding.size()));
    }
    return out;
}

void FileCommands::newDesign()
{
    if (!mayClose()) return;
    m_window.document().startNew(Design());
    m_window.showBoard();
    QTimer::singleShot(0, &m_window.board(), &BoardView::fit);
}

void FileCommands::startFromTemplate(const QString& name)
{
    if (!mayClose()) return;
    const std::string path = QStringLiteral("templates/%1%2").arg(name, kEnding).toStdString();
    const auto text = m_window.services().knowledge.resources().read(path);
    if (!text) return;
    auto loaded = loadDesign(*text, m_window.services().knowledge.resources().displayPath(path));
    if (!loaded) {
        report(loaded.error());
        return;
    }
    m_window.document().startNew(std::move(loaded->design));
    m_window.showBoard();
    QTimer::singleShot(0, &m_window.board(), &BoardView::fit);
}

void FileCommands::chooseAndOpen()
{
    const QString folder =
        m_window.document().file().isEmpty() ? QDir::homePath() : QFileInfo(m_window.document().file()).absolutePath();
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("Open a design"), folder, filter());
    if (!file.isEmpty()) open(file);
}

void FileCommands::open(const QString& file)
{
    if (!mayClose()) return;
    if (const auto opened = m_window.document().open(file); !opened) {
        report(opened.error());
        return;
    }
    m_window.showBoard();
    QTimer::singleShot(0, &m_window.board(), &BoardView::fit);
    if (const QString owner = m_window.document().otherOwner(); !owner.isEmpty())
        m_window.tell(tr("This design is also open in %1. Saving here overwrites what is saved there.").arg(owner));
}

bool FileCommands::save()
{
    if (m_window.document().readOnly()) {
        const QFileInfo present(m_window.document().file());
        return saveUnder(tr("%1 is read-only: save the design under another name").arg(present.fileName()),
                         present.dir().filePath(tr("%1-copy").arg(present.baseName()) + kEnding));
    }
    if (m_window.document().file().isEmpty()) return saveAs();
    if (const auto saved = m_window.document().save(); !saved) {
        report(saved.error());
        return false;
    }
    return true;
}

bool FileCommands::saveAs()
{
    const QString present = m_window.document().file();
    const QString suggestion =
        present.isEmpty()
            ? QDir::home().filePath(QString::fromStdString(idTextFrom(m_window.session().design().title())) + kEnding)
            : present;
    return saveUnder(tr("Save the design as"), suggestion);
}

bool FileCommands::saveUnder(const QString& title, const QString& suggestion)
{
    const QString file =
        askForTarget(m_window, title, suggestion,
                     {{tr("Zonedraft designs (*.zonedraft.yaml)"), kEnding, QStringLiteral(".yaml")},
                      {tr("YAML files (*.yaml *.yml)"), QStringLiteral(".yaml"), QStringLiteral(".yml")}});
    if (file.isEmpty()) return false;
    if (const auto saved = m_window.document().saveAs(file); !saved) {
        report(saved.error());
        return false;
    }
    return true;
}

bool FileCommands::mayClose()
{
    if (m_window.session().clean()) return true;
    switch (askAboutUnsaved(m_window, m_window.document().displayName())) {
    case UnsavedAnswer::Save: return save();
    case UnsavedAnswer::Discard: return true;
    case UnsavedAnswer::Stay: return false;
    }
    return false;
}

void FileCommands::handleChangeOnDisk()
{
    if (m_asking) return;
    m_asking = true;
    const auto fresh = m_window.document().onDisk();
    if (!fresh) {
        report(fresh.error());
        m_asking = false;
        return;
    }
    for (bool decided = false; !decided;) {
        switch (askAboutChangeOnDisk(m_window, m_window.document().displayName(), !m_window.session().clean())) {
        case DiskAnswer::Reload:
            if (const auto opened = m_window.document().open(m_window.document().file()); !opened)
                report(opened.error());
            decided = true;
            break;
        case DiskAnswer::Keep:
            m_window.document().keepMine();
            decided = true;
            break;
        case DiskAnswer::Compare:
            CompareDialog(m_window.session().design(), *fresh, m_window.session().catalog(), &m_window).exec();
            break;
        }
    }
    m_asking = false;
}

bool FileCommands::somethingOpen() const
{
    return !m_window.document().file().isEmpty() || m_window.session().design().nodeCount() > 0;
}

void FileCommands::offerRecovery()
{
    for (const QString& journal : m_window.document().leftJournals()) {
        const auto found = recover(journal.toStdString());
        if (!found || found->changes == 0) {
            m_window.document().discardJournal(journal);
            continue;
        }
        const QString name = found->file.empty() ? QString::fromStdString(found->design.title())
                                                 : QString::fromStdString(found->file.filename().string());
        const bool another =
            somethingOpen() && QString::fromStdString(found->file.string()) != m_window.document().file();
        const QString open = another ? m_window.document().displayName() : QString();
        const RecoveryAnswer answer = askAboutRecovery(m_window, name, found->changes, found->fileChanged, open);
        if (answer == RecoveryAnswer::Discard) m_window.document().discardJournal(journal);
        if (answer != RecoveryAnswer::Recover) continue;
        if (!mayClose()) return;
        if (const auto recovered = m_window.document().recoverFrom(journal); !recovered) {
            report(recovered.error());
            return;
        }
        m_window.showBoard();
        QTimer::singleShot(0, &m_window.board(), &BoardView::fit);
        return; // the others are offered at the next start
    }
}

void addFileActions(MainWindow& window)
{
    ActionCatalog& actions = window.actions();
    FileCommands& files = window.files();
    const QString group = FileCommands::tr("File");
    actions.add({QStringLiteral("file.new"),
                 FileCommands::tr("&New"),
                 QStringLiteral("new"),
                 {QKeySequence::New},
                 FileCommands::tr("Start an empty design"),
                 group},
                [&files] { files.newDesign(); });
    actions.add({QStringLiteral("file.start"),
                 FileCommands::tr("Start &page"),
                 QStringLiteral("template"),
                 {QKeySequence(QStringLiteral("Ctrl+Shift+N"))},
                 FileCommands::tr("Templates and recent designs"),
                 group},
                [&window] { window.showStartPage(); });
    actions.add({QStringLiteral("file.open"),
                 FileCommands::tr("&Open…"),
                 QStringLiteral("open"),
                 {QKeySequence::Open},
                 FileCommands::tr("Open a design from a file"),
                 group},
                [&files] { files.chooseAndOpen(); });
    actions.add({QStringLiteral("file.save"),
                 FileCommands::tr("&Save"),
                 QStringLiteral("save"),
                 {QKeySequence::Save},
                 FileCommands::tr("Save the design"),
                 group},
                [&files] { static_cast<void>(files.save()); });
    actions.add({QStringLiteral("file.save-as"),
                 FileCommands::tr("Save &as…"),
                 QStringLiteral("save-as"),
                 {QKeySequence(QStringLiteral("Ctrl+Shift+S"))},
                 FileCommands::tr("Save the design in another file"),
                 group},
                [&files] { static_cast<void>(files.saveAs()); });
    actions.add({QStringLiteral("file.quit"),
                 FileCommands::tr("&Quit"),
                 QStringLiteral("close"),
                 {QKeySequence::Quit},
                 FileCommands::tr("Close the window"),
                 group},
                [&window] { window.close(); });
}

} // namespace zonedraft
