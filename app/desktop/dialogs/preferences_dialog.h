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
};

} // namespace zonedraft
