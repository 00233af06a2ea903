// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"

#include <QDialog>

namespace zonedraft {

/// Theme, language, motion, proxy, own catalog folder. Takes effect at once where it can; says where it cannot.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    PreferencesDialog(Services& services, QWidget* parent = nullptr);

    /// What can be set here, for those who look for it by name.
    struct Setting {
        QString id, name;
        QString words; ///< others that somebody may look for
    };
    [[nodiscard]] static QList<Setting> settings();
    /// Puts the cursor there. @param id  of one of settings()
    void focusSetting(const QString& id);
};

} // namespace zonedraft
