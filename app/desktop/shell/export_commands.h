// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QPrinter;

namespace zonedraft {

class MainWindow;

/// Pictures, paper and code.
class ExportCommands : public QObject {
    Q_OBJECT
public:
    explicit ExportCommands(MainWindow& window);

    void exportTerraform();
    void exportPicture();
    void copyPicture();
    void print();
    /// Prints on one page: title, date and monthly cost above the board. Says whether it went.
    void printOn(QPrinter& printer);

private:
    MainWindow& m_window;
};

/// Adds export.* to the window's actions.
void addExportActions(MainWindow& window, ExportCommands& exports);

} // namespace zonedraft
