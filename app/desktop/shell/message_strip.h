// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace zonedraft {

/// One sentence above the board, without a question: what went wrong or what was done. Goes by itself, or with Esc.
class MessageStrip : public QFrame {
    Q_OBJECT
public:
    MessageStrip(Services& services, QWidget* over);
    void tell(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QLabel* m_text = nullptr;
    QTimer m_timer;
};

} // namespace zonedraft
