// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/about_dialog.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/log_file.h"
#include "app/version.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace zonedraft {

AboutDialog::AboutDialog(Services& services, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Zonedraft"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    auto* head = new QHBoxLayout;
    auto* icon = new QLabel(this);
    icon->setPixmap(services.icons.application().pixmap(64, 64));
    head->addWidget(icon, 0, Qt::AlignTop);
    auto* name = new QLabel(QStringLiteral("Zonedraft %1").arg(QLatin1String(kVersion)), this);
    name->setProperty("role", QStringLiteral("figure"));
    head->addWidget(name, 1);
    layout->addLayout(head);
    const auto line = [&](const QString& text) {
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label);
    };
    line(tr(
        "Draw a cloud architecture; know at once whether it survives failure, whether it is safe and what it costs."));
    line(tr("Free software under the GNU General Public License, version 3 or later. Code that it exports belongs to "
            "you."));
    const auto date = services.knowledge.prices().date();
    const auto hash = services.knowledge.prices().contentHash();
    line(tr("%1 component kinds, %2 rules, prices of %3 (%4)")
             .arg(services.knowledge.catalog()->kinds().size())
             .arg(services.knowledge.rules()->rules().size())
             .arg(date ? QString::fromStdString(*date) : QStringLiteral("?"),
                  hash ? QString::fromStdString(*hash).left(19) + QStringLiteral("…") : QStringLiteral("?")));
    line(tr("The log is in %1").arg(QDir::toNativeSeparators(LogFile::path())));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setFixedWidth(480);
}

} // namespace zonedraft
