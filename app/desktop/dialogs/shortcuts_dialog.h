// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/shell/action_catalog.h"

#include <QDialog>

namespace zonedraft {

/// All commands with their keys, and the keys of the board, searchable.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const ActionCatalog& actions, QWidget* parent = nullptr);
};

} // namespace zonedraft
