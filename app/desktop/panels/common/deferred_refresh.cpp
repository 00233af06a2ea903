// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/common/deferred_refresh.h"

#include <QEvent>

namespace zonedraft {

DeferredRefresh::DeferredRefresh(QWidget* owner, std::function<void()> refresh, int delay)
    : QObject(owner), m_owner(owner), m_refresh(std::move(refresh))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_owner->isVisible()) flush();
    });
    owner->installEventFilter(this);
}

void DeferredRefresh::request()
{
    m_stale = true;
    if (m_owner->isVisible()) m_timer.start();
}

void DeferredRefresh::flush()
{
    if (!m_stale) return;
    m_stale = false;
    m_timer.stop();
    m_refresh();
}

bool DeferredRefresh::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_owner && event->type() == QEvent::Show) flush();
    return QObject::eventFilter(watched, event);
}

} // namespace zonedraft
