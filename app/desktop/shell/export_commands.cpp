// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/export_commands.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/money_text.h"
#include "app/desktop/dialogs/export_dialog.h"
#include "app/desktop/document/save_target.h"
#include "app/desktop/shell/main_window.h"
#include "canvas/render/render_board.h"
#include "canvas/scene/board_scene.h"
#include "canvas/view/board_view.h"
#include "engine/document/file.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace zonedraft {
namespace {

constexpr int kTitlePoints = 14;
constexpr int kCaptionPoints = 9;

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
    const QString target = askForTarget(m_window, tr("Save a picture of the board"), stem + QStringLiteral(".svg"),
                                        {{tr("Vector picture (*.svg)"), QStringLiteral(".svg")},
                                         {tr("Picture (*.png)"), QStringLiteral(".png")},
                                         {tr("Page (*.pdf)"), QStringLiteral(".pdf")}});
    if (target.isEmpty()) return;
    PictureOptions options = pictureOptions(m_window);
    const QString ending = QFileInfo(target).suffix().toLower();
    if (ending == QLatin1String("png"))
        options.format = PictureFormat::Png, options.scale = 2;
    else if (ending == QLatin1String("pdf"))
        options.format = PictureFormat::Pdf, options.theme = Theme::light();
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
    printOn(printer);
}

void ExportCommands::printOn(QPrinter& printer)
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        m_window.tell(
            printer.outputFileName().isEmpty()
                ? tr("The printer %1 does not take the page. Is it on and connected?").arg(printer.printerName())
                : tr("%1 cannot be written. Choose another folder or name.")
                      .arg(QDir::toNativeSeparators(printer.outputFileName())));
        return;
    }
    PictureOptions options = pictureOptions(m_window);
    options.theme = Theme::light();
    const QRect page = painter.viewport();
    const QString title = QString::fromStdString(m_window.session().design().title());
    QFont font = painter.font();
    font.setPointSize(kTitlePoints);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(options.theme.text);
    QRect head(page.left(), page.top(), page.width(), painter.fontMetrics().height());
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     title.isEmpty() ? m_window.document().displayName() : title);
    font.setPointSize(kCaptionPoints);
    font.setBold(false);
    painter.setFont(font);
    painter.setPen(options.theme.secondary);
    head = QRect(page.left(), head.bottom(), page.width(), painter.fontMetrics().height() * 2);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop,
                     tr("%1 · %2 a month, before tax")
                         .arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat),
                              totalText(m_window.evaluation().engine().total())));
    painter.setPen(Qt::NoPen);
    paintBoard(m_window.session(), painter, page.adjusted(0, head.bottom() - page.top(), 0, 0), options);
    m_window.tell(painter.end() ? tr("Printed %1.").arg(m_window.document().displayName())
                                : tr("Printing %1 failed.").arg(m_window.document().displayName()));
}

void ExportCommands::copyPicture()
{
    if (m_window.session().design().nodeCount() == 0) {
        m_window.tell(tr("There is nothing on the board to copy."));
        return;
    }
    m_window.board().copyAsPicture();
    m_window.tell(m_window.session().selection().ids().nodes.empty() ? tr("The board was copied as a picture.")
                                                                     : tr("What is selected was copied as a picture."));
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
                [&exports] { exports.copyPicture(); });
    actions.add({QStringLiteral("export.print"),
                 ExportCommands::tr("&Print…"),
                 QStringLiteral("print"),
                 {QKeySequence::Print},
                 ExportCommands::tr("Print the board on one page"),
                 group},
                [&exports] { exports.print(); });
}

} // namespace zonedraft
