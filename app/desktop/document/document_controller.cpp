// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/document_controller.h"

#include "app/desktop/application/preferences.h"
#include "engine/derive/override_check.h"
#include "engine/document/catalog_check.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <utility>

namespace zonedraft {
namespace {

constexpr int kSettleMilliseconds = 300;
constexpr int kSyncMilliseconds = 2000;

std::filesystem::path pathOf(const QString& file)
{
    return file.toStdString();
}

} // namespace

DocumentController::DocumentController(Session& session, Preferences& preferences, QString stateFolder, QObject* parent)
    : QObject(parent), m_session(session), m_preferences(preferences), m_stateFolder(std::move(stateFolder))
{
    QDir().mkpath(m_stateFolder);
    m_ownJournal =
        QStringLiteral("%1/%2.journal").arg(m_stateFolder, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_journalLock = std::make_unique<QLockFile>(m_ownJournal + QStringLiteral(".lock"));
    m_journalLock->setStaleLockTime(0);
    if (!m_journalLock->tryLock(0))
        qWarning("The journal's lock cannot be taken; recovery after a crash may offer an open design.");
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    m_syncJournal.setSingleShot(true);
    m_syncJournal.setInterval(kSyncMilliseconds);
    connect(&m_session, &Session::changed, this, &DocumentController::follow);
    connect(&m_session.undoStack(), &QUndoStack::cleanChanged, this, &DocumentController::stateChanged);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &DocumentController::checkFile);
    connect(&m_syncJournal, &QTimer::timeout, this, [this] {
        if (!m_journal) return;
        if (const auto synced = m_journal->sync(); !synced) Q_EMIT failed(translated(synced.error().message));
    });
}

DocumentController::~DocumentController()
{
    // Left open with unsaved work only when the program is being killed; a regular end came through abandon() or
    // save().
    if (m_journal && m_session.clean()) m_journal->discard();
}

QString DocumentController::displayName() const
{
    if (!m_file.isEmpty()) return QFileInfo(m_file).fileName();
    const QString title = QString::fromStdString(m_session.design().title());
    return title.isEmpty() ? tr("New design") : title;
}

std::filesystem::path DocumentController::journalPath() const
{
    return pathOf(m_ownJournal);
}

void DocumentController::restartJournal()
{
    if (m_journal)
        m_journal->clear(pathOf(m_file), m_hash, m_session.design());
    else
        m_journal.emplace(journalPath(), pathOf(m_file), m_hash, m_session.design());
}

void DocumentController::follow(const ChangeSet& changes)
{
    if (!m_journal || changes.everything || !changes.change) return;
    if (const auto added = m_journal->append(*changes.change); !added) Q_EMIT failed(translated(added.error().message));
    m_syncJournal.start();
}

void DocumentController::startNew(Design design)
{
    m_lock.reset();
    m_file.clear();
    m_hash.clear();
    m_otherOwner.clear();
    m_positions = {};
    m_readOnly = false;
    m_session.setDesign(std::move(design));
    restartJournal();
    watch();
    Q_EMIT stateChanged();
}

void DocumentController::lock()
{
    m_otherOwner.clear();
    const QFileInfo info(m_file);
    m_lock = std::make_unique<QLockFile>(QStringLiteral("%1/.%2.lock").arg(info.absolutePath(), info.fileName()));
    m_lock->setStaleLockTime(0);
    if (m_readOnly || m_lock->tryLock(0)) return;
    qint64 process = 0;
    QString host, program;
    if (m_lock->error() == QLockFile::LockFailedError && m_lock->getLockInfo(&process, &host, &program))
        m_otherOwner = tr("%1 on %2, process %3").arg(program, host).arg(process);
}

std::expected<void, Error> DocumentController::open(const QString& file)
{
    auto loaded = loadDesignFile(pathOf(file));
    if (!loaded) return std::unexpected(loaded.error());
    auto unknown = checkAgainstCatalog(loaded->design, m_session.catalog(), loaded->positions);
    if (unknown.empty()) unknown = checkOverrides(loaded->design, m_session.sharedCatalog(), loaded->positions);
    if (!unknown.empty()) return std::unexpected(unknown.front().at(file.toStdString()));
    m_file = QFileInfo(file).absoluteFilePath();
    m_hash = loaded->contentHash;
    m_readOnly = loaded->readOnly;
    m_positions = std::move(loaded->positions);
    lock();
    m_session.setDesign(std::move(loaded->design));
    restartJournal();
    watch();
    m_preferences.addRecentFile(m_file);
    Q_EMIT stateChanged();
    return {};
}

std::expected<void, Error> DocumentController::save()
{
    if (m_file.isEmpty())
        return std::unexpected(
            makeError(ErrorCode::BadInput, ZD_NOOP("desktop", "The design has no file yet; choose one with Save as.")));
    return saveAs(m_file);
}

std::expected<void, Error> DocumentController::saveAs(const QString& file)
{
    const auto saved = saveDesignFile(pathOf(file), m_session.design());
    if (!saved) return std::unexpected(saved.error());
    const QString path = QFileInfo(file).absoluteFilePath();
    m_hash = *saved;
    if (path != m_file) {
        m_file = path;
        m_readOnly = false;
        m_positions = {};
        lock();
    }
    m_session.setClean();
    restartJournal();
    watch();
    m_preferences.addRecentFile(m_file);
    Q_EMIT stateChanged();
    return {};
}

std::expected<Design, Error> DocumentController::onDisk() const
{
    auto loaded = loadDesignFile(pathOf(m_file));
    if (!loaded) return std::unexpected(loaded.error());
    return std::move(loaded->design);
}

void DocumentController::keepMine()
{
    if (const auto bytes = readWholeFile(pathOf(m_file))) m_hash = contentHash(*bytes);
    m_session.setNeverSaved();
    Q_EMIT stateChanged();
}

void DocumentController::watch()
{
    if (QFileInfo::exists(m_file)) m_missing = false;
    if (!m_watcher.files().isEmpty()) m_watcher.removePaths(m_watcher.files());
    if (!m_watcher.directories().isEmpty()) m_watcher.removePaths(m_watcher.directories());
    if (m_file.isEmpty()) return;
    // Atomic saves replace the file, which ends the watch on it; the folder tells of the new one.
    m_watcher.addPath(QFileInfo(m_file).absolutePath());
    if (QFileInfo::exists(m_file)) m_watcher.addPath(m_file);
}

void DocumentController::checkFile()
{
    if (m_file.isEmpty()) return;
    watch();
    if (!QFileInfo::exists(m_file)) {
        if (std::exchange(m_missing, true)) return;
        m_session.setNeverSaved();
        Q_EMIT stateChanged();
        Q_EMIT removedFromDisk();
        return;
    }
    m_missing = false;
    const auto bytes = readWholeFile(pathOf(m_file));
    if (!bytes)
        Q_EMIT failed(translated(bytes.error().message));
    else if (contentHash(*bytes) != m_hash)
        Q_EMIT changedOnDisk();
}

QStringList DocumentController::leftJournals() const
{
    QStringList out;
    for (const QFileInfo& info :
         QDir(m_stateFolder).entryInfoList({QStringLiteral("*.journal")}, QDir::Files, QDir::Time)) {
        if (info.absoluteFilePath() == QFileInfo(m_ownJournal).absoluteFilePath()) continue;
        QLockFile owner(info.absoluteFilePath() + QStringLiteral(".lock"));
        owner.setStaleLockTime(0);
        if (!owner.tryLock(0)) continue; // its program is still running
        out.append(info.absoluteFilePath());
    }
    return out;
}

std::expected<Recovered, Error> DocumentController::recoverFrom(const QString& journal)
{
    auto recovered = recover(pathOf(journal));
    if (!recovered) return std::unexpected(recovered.error());
    m_file = QString::fromStdString(recovered->file.string());
    m_hash = recovered->fileHash;
    m_readOnly = false;
    m_positions = {};
    if (!m_file.isEmpty()) lock();
    m_session.setDesign(recovered->design);
    m_session.setNeverSaved();
    restartJournal();
    watch();
    QFile::remove(journal);
    Q_EMIT stateChanged();
    return recovered;
}

void DocumentController::discardJournal(const QString& journal)
{
    if (!QFile::remove(journal)) Q_EMIT failed(tr("%1 cannot be removed.").arg(journal));
}

void DocumentController::abandon()
{
    if (m_journal) m_journal->discard();
    m_journal.reset();
}

} // namespace zonedraft
