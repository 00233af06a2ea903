// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace zonedraft {

/// Installs the translators of a language ("de"; empty = the system's), Qt's own included. English needs none.
void installTranslations(QCoreApplication& application, const QString& language);

} // namespace zonedraft
