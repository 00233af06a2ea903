// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/preferences_dialog.h"

#include "app/desktop/application/preferences.h"
#include "app/desktop/panels/common/themed_controls.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace zonedraft {

PreferencesDialog::PreferencesDialog(Services& services, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    Preferences& preferences = services.preferences;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(14);
    form->setHorizontalSpacing(16);
    const auto caption = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        label->setProperty("role", QStringLiteral("caption"));
        label->setWordWrap(true);
        return label;
    };

    auto* theme = new QuietComboBox(this);
    theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    theme->setCurrentIndex(static_cast<int>(preferences.theme()));
    connect(theme, &QComboBox::activated, this,
            [&preferences](int index) { preferences.setTheme(static_cast<Preferences::ThemeChoice>(index)); });
    theme->setObjectName(QStringLiteral("theme"));
    form->addRow(tr("&Theme"), theme);

    auto* language = new QuietComboBox(this);
    language->addItem(tr("As the system"), QString());
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->setCurrentIndex(std::max(0, language->findData(preferences.language())));
    connect(language, &QComboBox::activated, this,
            [&preferences, language] { preferences.setLanguage(language->currentData().toString()); });
    language->setObjectName(QStringLiteral("language"));
    form->addRow(tr("&Language"), language);
    form->addRow(QString(), caption(tr("The language changes at the next start.")));

    auto* motion = new ThemedCheckBox(tr("Do without animations"), this);
    motion->setChecked(preferences.reducedMotion());
    connect(motion, &QCheckBox::toggled, &preferences, &Preferences::setReducedMotion);
    motion->setObjectName(QStringLiteral("motion"));
    form->addRow(tr("Motion"), motion);

    auto* folder = new QLineEdit(preferences.catalogFolder(), this);
    folder->setPlaceholderText(tr("None"));
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false); // Enter in a field is for that field
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(folder, 1);
    folderRow->addWidget(choose);
    connect(folder, &QLineEdit::editingFinished, this,
            [&preferences, folder] { preferences.setCatalogFolder(folder->text()); });
    connect(choose, &QPushButton::clicked, this, [this, &preferences, folder] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Folder with own components, rules and prices"), folder->text());
        if (chosen.isEmpty()) return;
        folder->setText(chosen);
        preferences.setCatalogFolder(chosen);
    });
    folder->setObjectName(QStringLiteral("components"));
    auto* folderLabel = new QLabel(tr("&Own components"), this);
    folderLabel->setBuddy(folder); // a row that is a layout has no buddy of its own, and would show the &
    form->addRow(folderLabel, folderRow);
    form->addRow(QString(), caption(tr("A folder with catalog, rules, prices/aws and icons in the format of the "
                                       "shipped ones; read at the next start.")));

    auto* proxy = new QLineEdit(preferences.proxy(), this);
    proxy->setPlaceholderText(tr("As the system, such as http://proxy.example:3128"));
    auto* proxyError = new QLabel(this);
    proxyError->setProperty("role", QStringLiteral("error"));
    proxyError->hide();
    connect(proxy, &QLineEdit::editingFinished, this, [&preferences, proxy, proxyError] {
        const QUrl url(proxy->text());
        const bool fits =
            proxy->text().isEmpty() ||
            (url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) &&
             !url.host().isEmpty() && url.userInfo().isEmpty());
        proxyError->setVisible(!fits);
        proxyError->setText(tr("Write http://host:port, without a password."));
        if (fits) preferences.setProxy(proxy->text());
    });
    proxy->setObjectName(QStringLiteral("proxy"));
    form->addRow(tr("&Proxy"), proxy);
    form->addRow(QString(), proxyError);
    layout->addLayout(form);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(520);
}

QList<PreferencesDialog::Setting> PreferencesDialog::settings()
{
    return {{QStringLiteral("theme"), tr("Theme"), tr("light dark colours appearance")},
            {QStringLiteral("language"), tr("Language"), QStringLiteral("English Deutsch")},
            {QStringLiteral("motion"), tr("Do without animations"), tr("motion")},
            {QStringLiteral("components"), tr("Own components"), tr("folder catalog rules prices")},
            {QStringLiteral("proxy"), tr("Proxy"), tr("network internet")}};
}

void PreferencesDialog::focusSetting(const QString& id)
{
    if (auto* field = findChild<QWidget*>(id)) field->setFocus(Qt::ShortcutFocusReason);
}

} // namespace zonedraft
