// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/rule.h"

#include <QDialog>

namespace zonedraft {

/// A rule for reading: why, what to do, where it comes from.
class RuleDialog : public QDialog {
    Q_OBJECT
public:
    RuleDialog(const Rule& rule, QWidget* parent = nullptr);
};

} // namespace zonedraft
