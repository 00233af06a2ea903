// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace zonedraft {

/// Brings a panel up to date once after any number of changes, and not while nobody sees it.
class DeferredRefresh : public QObject {
    Q_OBJECT
public:
    /// @param owner    the panel; owns this
    /// @param refresh  reads everything the panel shows
    DeferredRefresh(QWidget* owner, std::function<void()> refresh, int delay = 0);

    /// Something is out of date.
    void request();
    /// Refreshes now if something is out of date, seen or not.
    void flush();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_owner;
    std::function<void()> m_refresh;
    QTimer m_timer;
    bool m_stale = false;
};

} // namespace zonedraft
