// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/export_commands.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/dialogs/export_dialog.h"
#include "app/desktop/shell/main_window.h"
#include "canvas/render/render_board.h"
#include "canvas/scene/board_scene.h"
#include "canvas/view/board_view.h"
#include "engine/document/file.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace zonedraft {
namespace {

/// A picture shows what the board shows.
PictureOptions pictureOptions(MainWindow& window)
{
    PictureOptions options;
    options.theme = window.scene().theme();
    options.costs = window.scene().layers().costs;
    options.derived = window.scene().layers().derived;
    options.icons = window.services().knowledge.icons();
    return options;
}

} // namespace

ExportCommands::ExportCommands(MainWindow& window) : QObject(&window), m_window(window) {}

void ExportCommands::exportTerraform()
{
    ExportDialog dialog(m_window.session(), m_window.evaluation(), m_window.services(), m_window.document().file(),
                        &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_window.tell(
            tr("The code is in %1. Its README says how to run it.").arg(QDir::toNativeSeparators(dialog.folder())));
}

void ExportCommands::exportPicture()
{
    const QString file = m_window.document().file();
    const QString stem = file.isEmpty()
                             ? QDir::home().filePath(QStringLiteral("design"))
                             : QFileInfo(file).absolutePath() + QLatin1Char('/') + QFileInfo(file).baseName();
    QString chosen;
    QString target =
        QFileDialog::getSaveFileName(&m_window, tr("Save a picture of the board"), stem + QStringLiteral(".svg"),
                                     tr("Vector picture (*.svg);;Picture (*.png);;Page (*.pdf)"), &chosen);
    if (target.isEmpty()) return;
    PictureOptions options = pictureOptions(m_window);
    const QString ending = QFileInfo(target).suffix().toLower();
    if (ending == QLatin1String("png"))
        options.format = PictureFormat::Png, options.scale = 2;
    else if (ending == QLatin1String("pdf"))
        options.format = PictureFormat::Pdf, options.theme = Theme::light();
    else if (ending != QLatin1String("svg"))
        target += QStringLiteral(".svg");
    const auto picture = renderBoard(m_window.session(), options);
    if (!picture) {
        m_window.tell(translated(picture.error().message));
        return;
    }
    const auto written = writeWholeFile(
        target.toStdString(), std::string_view(picture->constData(), static_cast<std::size_t>(picture->size())));
    m_window.tell(written ? tr("Saved %1.").arg(QDir::toNativeSeparators(target))
                          : translated(written.error().message));
}

void ExportCommands::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(m_window.document().displayName());
    QPrintDialog dialog(&printer, &m_window);
    if (dialog.exec() != QDialog::Accepted) return;
    QPainter painter(&printer);
    PictureOptions options = pictureOptions(m_window);
    options.theme = Theme::light();
    paintBoard(m_window.session(), painter, painter.viewport(), options);
}

void addExportActions(MainWindow& window, ExportCommands& exports)
{
    ActionCatalog& actions = window.actions();
    const QString group = ExportCommands::tr("Export");
    actions.add({QStringLiteral("export.terraform"),
                 ExportCommands::tr("Export &Terraform…"),
                 QStringLiteral("export"),
                 {QKeySequence(QStringLiteral("Ctrl+E"))},
                 ExportCommands::tr("Write the design as Terraform code into a folder"),
                 group},
                [&exports] { exports.exportTerraform(); });
    actions.add({QStringLiteral("export.picture"),
                 ExportCommands::tr("Save a p&icture…"),
                 QStringLiteral("picture"),
                 {QKeySequence(QStringLiteral("Ctrl+Shift+I"))},
                 ExportCommands::tr("Save the board as SVG, PNG or PDF"),
                 group},
                [&exports] { exports.exportPicture(); });
    actions.add({QStringLiteral("export.copy-picture"),
                 ExportCommands::tr("&Copy as a picture"),
                 QStringLiteral("copy"),
                 {QKeySequence(QStringLiteral("Ctrl+Shift+C"))},
                 ExportCommands::tr("Copy the board, or what is selected, as a picture"),
                 group},
                [&window] { window.board().copyAsPicture(); });
    actions.add({QStringLiteral("export.print"),
                 ExportCommands::tr("&Print…"),
                 QStringLiteral("print"),
                 {QKeySequence::Print},
                 ExportCommands::tr("Print the board on one page"),
                 group},
                [&exports] { exports.print(); });
}

} // namespace zonedraft
