// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/save_target.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace zonedraft {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

/// The ending of one of the kinds that a file's name has; empty = none.
QString knownEnding(const QString& file, const QList<TargetKind>& kinds)
{
    const QString name = QFileInfo(file).fileName();
    for (const TargetKind& kind : kinds)
        for (const QString& ending : {kind.ending, kind.other})
            if (!ending.isEmpty() && name.size() > ending.size() && name.endsWith(ending, Qt::CaseInsensitive))
                return ending;
    return {};
}

bool mayReplace(QWidget& parent, const QString& title, const QString& file)
{
    QMessageBox box(QMessageBox::Warning, title, tr("%1 is there already.").arg(QFileInfo(file).fileName()),
                    QMessageBox::NoButton, &parent);
    box.setInformativeText(tr("Replacing it overwrites what is in it."));
    QPushButton* replace = box.addButton(tr("Replace"), QMessageBox::DestructiveRole);
    QPushButton* keep = box.addButton(tr("Keep it"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == replace;
}

} // namespace

QString withEnding(const QString& file, const QList<TargetKind>& kinds, qsizetype chosen)
{
    return knownEnding(file, kinds).isEmpty() ? file + kinds.at(chosen).ending : file;
}

QString askForTarget(QWidget& parent, const QString& title, const QString& suggestion, const QList<TargetKind>& kinds)
{
    QStringList filters;
    for (const TargetKind& kind : kinds) filters.append(kind.filter);
    QFileDialog dialog(&parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(kinds.first().ending.mid(1));
    dialog.setDirectory(QFileInfo(suggestion).absolutePath());
    dialog.selectFile(suggestion);
    const auto chosen = [&] { return std::max<qsizetype>(0, filters.indexOf(dialog.selectedNameFilter())); };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&] {
        const QString ending = kinds.at(chosen()).ending;
        dialog.setDefaultSuffix(ending.mid(1));
        const QStringList files = dialog.selectedFiles();
        const QString present = files.isEmpty() ? QString() : files.first();
        const QString had = knownEnding(present, kinds);
        if (!had.isEmpty()) dialog.selectFile(present.chopped(had.size()) + ending);
    });
    while (dialog.exec() == QDialog::Accepted) {
        const QStringList files = dialog.selectedFiles();
        if (files.isEmpty()) return {};
        const QString target = withEnding(files.first(), kinds, chosen());
        // The dialog has asked about the name it knew of.
        if (target == files.first() || !QFileInfo::exists(target) || mayReplace(parent, title, target)) return target;
    }
    return {};
}

} // namespace zonedraft
