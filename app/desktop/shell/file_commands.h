// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace zonedraft {

class MainWindow;

/// New, open, save and what people are asked on the way: unsaved work, a file changed on disk, one that is open twice,
/// a crashed run's work.
class FileCommands : public QObject {
    Q_OBJECT
public:
    explicit FileCommands(MainWindow& window);

    void newDesign();
    /// Starts from a template ("ml-api"); asks about unsaved work first.
    void startFromTemplate(const QString& name);
    void chooseAndOpen();
    void open(const QString& file);
    bool save();
    bool saveAs();
    /// Asks about unsaved work. False = stay.
    [[nodiscard]] bool mayClose();
    /// Offers what a crashed run left; call it once at the start.
    void offerRecovery();
    [[nodiscard]] QStringList templates() const;

private:
    [[nodiscard]] bool somethingOpen() const;
    bool saveUnder(const QString& title, const QString& suggestion);
    void handleChangeOnDisk();
    void report(const struct Error& error);

    MainWindow& m_window;
    bool m_asking = false; ///< about a change on disk
};

/// Adds file.* to the window's actions.
void addFileActions(MainWindow& window);

} // namespace zonedraft
