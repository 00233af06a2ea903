// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/export_dialog.h"

#include "app/desktop/application/code_export.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/panels/common/themed_controls.h"
#include "exporters/folder_writer.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace zonedraft {

ExportDialog::ExportDialog(Session& session, const LiveEvaluation& evaluation, Services& services,
                           const QString& designFile, QWidget* parent)
    : QDialog(parent), m_services(services)
{
    setWindowTitle(tr("Export Terraform"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addWidget(new QLabel(tr("Folder for the code"), this));
    auto* row = new QHBoxLayout;
    const QString base = designFile.isEmpty() ? QDir::homePath() : QFileInfo(designFile).absolutePath();
    m_folder = new QLineEdit(
        services.preferences
            .panelState(QStringLiteral("export/folder:") + designFile, base + QStringLiteral("/terraform"))
            .toString(),
        this);
    auto* choose = new QPushButton(tr("Choose…"), this);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    layout->addLayout(row);
    m_files = new QListWidget(this);
    m_files->setProperty("role", "framed");
    layout->addWidget(m_files, 1);
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    layout->addWidget(m_progress);
    m_force = new ThemedCheckBox(tr("Also replace files of the same names that Zonedraft did not write"), this);
    layout->addWidget(m_force);
    auto* buttons = new QDialogButtonBox(this);
    m_write = buttons->addButton(tr("Write the code"), QDialogButtonBox::AcceptRole);
    m_write->setDefault(true);
    m_write->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the code"), m_folder->text());
        if (!chosen.isEmpty()) m_folder->setText(chosen);
    });
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::compare);
    connect(&m_running, &QFutureWatcherBase::finished, this, [this] {
        ExportResult result = m_running.result();
        m_exported = std::move(result.files);
        QStringList notes;
        for (const Error& diagnostic : result.diagnostics) notes.append(translated(diagnostic.message));
        m_note->setText(notes.join(QLatin1Char('\n')));
        m_progress->hide();
        m_write->setEnabled(!m_exported.empty());
        compare();
    });
    m_running.setFuture(QtConcurrent::run(
        [design = session.design(), &knowledge = services.knowledge, findings = evaluation.engine().findings()] {
            return exportCode(design, knowledge, findings);
        }));
    resize(560, 460);
}

ExportDialog::~ExportDialog()
{
    m_running.waitForFinished();
}

QString ExportDialog::folder() const
{
    return m_folder->text();
}

void ExportDialog::compare()
{
    m_files->clear();
    if (m_exported.empty()) return;
    const auto differences = compareFolder(m_folder->text().toStdString(), m_exported);
    if (!differences) {
        m_note->setText(translated(differences.error().message));
        return;
    }
    for (const auto& [path, file] : m_exported) {
        const auto found =
            std::find_if(differences->begin(), differences->end(),
                         [&path = path](const FolderDifference& difference) { return difference.path == path; });
        const QString state = found == differences->end()                      ? tr("unchanged")
                              : found->kind == FolderDifference::Kind::Missing ? tr("new")
                                                                               : tr("changed");
        m_files->addItem(QStringLiteral("%1 – %2").arg(QString::fromStdString(path), state));
    }
    for (const FolderDifference& difference : *differences)
        if (difference.kind == FolderDifference::Kind::Stale)
            m_files->addItem(tr("%1 – removed").arg(QString::fromStdString(difference.path)));
}

void ExportDialog::write()
{
    const auto written =
        writeFolder(m_folder->text().toStdString(), m_exported, {.overwriteForeign = m_force->isChecked()});
    if (!written) {
        m_note->setText(translated(written.error().message));
        return;
    }
    accept();
}

} // namespace zonedraft
