// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/code_export.h"
#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace zonedraft {

/// Chooses the folder for the code and shows what would be written, changed and removed before it is. The export itself
/// runs beside the window.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(Session& session, const LiveEvaluation& evaluation, Services& services, const QString& designFile,
                 QWidget* parent = nullptr);
    ~ExportDialog() override;
    [[nodiscard]] QString folder() const;

private:
    void compare();
    void write();

    Services& m_services;
    QLineEdit* m_folder = nullptr;
    QListWidget* m_files = nullptr;
    QLabel* m_note = nullptr;
    QProgressBar* m_progress = nullptr;
    QCheckBox* m_force = nullptr;
    QPushButton* m_write = nullptr;
    QFutureWatcher<ExportResult> m_running;
    ExportedFiles m_exported;
};

} // namespace zonedraft
