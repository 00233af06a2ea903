// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/node.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;

namespace zonedraft {

/// Asks why a finding is accepted, and until when.
class SuppressDialog : public QDialog {
    Q_OBJECT
public:
    /// @param finding  its sentence
    SuppressDialog(const QString& finding, QWidget* parent);
    [[nodiscard]] Suppression suppression() const;

private:
    QPlainTextEdit* m_reason;
    QCheckBox* m_limited;
    QDateEdit* m_expires;
    QPushButton* m_accept;
};

} // namespace zonedraft
