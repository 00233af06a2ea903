// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"

#include <QDialog>

namespace zonedraft {

/// Version, licence, price book, and where the log is.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    AboutDialog(Services& services, QWidget* parent = nullptr);
};

} // namespace zonedraft
