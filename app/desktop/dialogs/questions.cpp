// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/questions.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace zonedraft {
namespace {

QString tr(const char* text, const char* comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("zonedraft", text, comment, count);
}

} // namespace

UnsavedAnswer askAboutUnsaved(QWidget& parent, const QString& name)
{
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), tr("Save the changes to %1?").arg(name),
                    QMessageBox::NoButton, &parent);
    box.setInformativeText(tr("What is not saved is lost when the design is closed."));
    QPushButton* save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(tr("Go on editing"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == save) return UnsavedAnswer::Save;
    return box.clickedButton() == discard ? UnsavedAnswer::Discard : UnsavedAnswer::Stay;
}

DiskAnswer askAboutChangeOnDisk(QWidget& parent, const QString& name, bool unsaved)
{
    QMessageBox box(QMessageBox::Question, tr("Changed on disk"), tr("%1 was changed by another program.").arg(name),
                    QMessageBox::NoButton, &parent);
    box.setInformativeText(unsaved ? tr("You have unsaved changes here. Reloading loses them; keeping them overwrites "
                                        "the file at the next save.")
                                   : tr("Reload to see what is in the file now."));
    QPushButton* reload = box.addButton(tr("Reload from disk"), QMessageBox::AcceptRole);
    QPushButton* compare = box.addButton(tr("Compare…"), QMessageBox::HelpRole);
    QPushButton* keep = box.addButton(tr("Keep what is here"), QMessageBox::RejectRole);
    box.setDefaultButton(unsaved ? keep : reload);
    box.setEscapeButton(keep);
    box.exec();
    if (box.clickedButton() == reload) return DiskAnswer::Reload;
    return box.clickedButton() == compare ? DiskAnswer::Compare : DiskAnswer::Keep;
}

RecoveryAnswer askAboutRecovery(QWidget& parent, const QString& name, std::size_t changes, bool fileChanged,
                                const QString& open)
{
    QMessageBox box(QMessageBox::Question, tr("Recover unsaved work"),
                    tr("Zonedraft ended unexpectedly while %1 had unsaved changes.").arg(name), QMessageBox::NoButton,
                    &parent);
    QString more = tr("%n change(s) can be brought back.", nullptr, static_cast<int>(changes));
    if (fileChanged)
        more += QLatin1Char(' ') + tr("The file itself was changed since; it stays as it is until you save.");
    if (!open.isEmpty()) more += QLatin1Char(' ') + tr("%1, which is open, is closed for it.").arg(open);
    box.setInformativeText(more);
    QPushButton* take = box.addButton(tr("Recover"), QMessageBox::AcceptRole);
    QPushButton* later = box.addButton(tr("Later"), QMessageBox::RejectRole);
    later->setToolTip(tr("Asks again at the next start"));
    QPushButton* drop = box.addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    box.setDefaultButton(open.isEmpty() ? take : later); // Enter does not close what was asked for
    box.setEscapeButton(later);
    box.exec();
    if (box.clickedButton() == take) return RecoveryAnswer::Recover;
    return box.clickedButton() == drop ? RecoveryAnswer::Discard : RecoveryAnswer::Later;
}

} // namespace zonedraft
