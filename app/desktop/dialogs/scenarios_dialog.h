// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/session.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace zonedraft {

/// Scenarios of the design: create, describe, switch to, delete. Each edit is an undo step.
class ScenariosDialog : public QDialog {
    Q_OBJECT
public:
    ScenariosDialog(Session& session, Services& services, QWidget* parent = nullptr);

private:
    void refresh();
    void create();
    void remove();
    void switchTo();
    [[nodiscard]] Layer chosen() const;

    Session& m_session;
    QListWidget* m_list = nullptr;
    QLineEdit* m_description = nullptr;
};

} // namespace zonedraft
