// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/session/session.h"
#include "engine/document/file.h"
#include "engine/document/journal.h"

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QTimer>

#include <memory>
#include <optional>

namespace zonedraft {

class Preferences;

/// The file behind the session's design: opening, saving, the journal that survives a crash, who else has it open, and
/// whether it changed on disk. Asks nobody; the shell asks people and calls back.
class DocumentController : public QObject {
    Q_OBJECT
public:
    /// @param stateFolder  where journals lie; made when needed
    DocumentController(Session& session, Preferences& preferences, QString stateFolder, QObject* parent = nullptr);
    ~DocumentController() override;

    [[nodiscard]] const QString& file() const { return m_file; } ///< empty: never saved
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] const SourceMap& positions() const { return m_positions; }

    /// A design that is in no file yet.
    void startNew(Design design);
    /// @error as loadDesignFile(), or of the first kind or property that the catalog does not know
    [[nodiscard]] std::expected<void, Error> open(const QString& file);
    /// @error Io; BadInput when there is no file yet
    [[nodiscard]] std::expected<void, Error> save();
    [[nodiscard]] std::expected<void, Error> saveAs(const QString& file);
    /// The design in the file as it is now, for comparing.
    [[nodiscard]] std::expected<Design, Error> onDisk() const;
    /// Goes on with what is in the window; the file will be overwritten by the next save.
    void keepMine();
    /// Who has the file open beside us ("host, process 123"); empty = nobody.
    [[nodiscard]] QString otherOwner() const { return m_otherOwner; }

    /// Journals of crashed runs.
    [[nodiscard]] QStringList leftJournals() const;
    /// Takes over what a crashed run left; the journal goes with the next save or discard.
    [[nodiscard]] std::expected<Recovered, Error> recoverFrom(const QString& journal);
    void discardJournal(const QString& journal);
    /// Ends without saving: the journal goes.
    void abandon();

Q_SIGNALS:
    /// Name, saved state or read-only state may be different.
    void stateChanged();
    /// Somebody else wrote the file.
    void changedOnDisk();
    /// Somebody else deleted or moved the file: what is here is in no file any more. Said once.
    void removedFromDisk();
    void failed(const QString& text);

private:
    void watch();
    void follow(const ChangeSet& changes);
    void restartJournal();
    void checkFile();
    void lock();
    [[nodiscard]] std::filesystem::path journalPath() const;

    Session& m_session;
    Preferences& m_preferences;
    QString m_stateFolder, m_file, m_otherOwner, m_ownJournal;
    std::string m_hash;
    SourceMap m_positions;
    bool m_readOnly = false;
    bool m_missing = false; ///< the file was there and is gone
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write a file in several steps
    QTimer m_syncJournal;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLockFile> m_journalLock; ///< held while this run lives: a journal without it was left by a crash
    std::optional<Journal> m_journal;
};

} // namespace zonedraft
