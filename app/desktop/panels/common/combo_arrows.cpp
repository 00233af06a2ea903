// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/common/combo_arrows.h"

#include "app/desktop/panels/common/themed_controls.h"

#include <QEvent>
#include <QPainter>

namespace zonedraft {
namespace {

/// Lies over a combo box and lets the pointer through.
class Arrow : public QWidget {
public:
    explicit Arrow(QComboBox& box) : QWidget(&box)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(box.rect());
        box.installEventFilter(this);
        show();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
        return false;
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintArrow(painter, *this);
    }
};

} // namespace

bool ComboArrows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Polish) return false;
    auto* box = qobject_cast<QComboBox*>(watched);
    if (box && !qobject_cast<QuietComboBox*>(box)) new Arrow(*box);
    return false;
}

} // namespace zonedraft
