// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/board_geometry.h"

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace zonedraft {

/// Computes all routes beside the window, on its own copy of boxes and links.
class RoutingJob final : public QObject {
    Q_OBJECT
public:
    explicit RoutingJob(RoutingTask task, QObject* parent = nullptr);
    /// Gives up; waits at most for the link that is being routed.
    ~RoutingJob() override;

    /// Waits so long at most; whether the routes are there.
    [[nodiscard]] bool waitFor(std::chrono::milliseconds patience);
    /// The routes; call once, when they are there.
    [[nodiscard]] layout::Router take();

Q_SIGNALS:
    /// The routes are there. In the thread of this object; not when it was given up.
    void finished();

private:
    std::mutex m_mutex;
    std::condition_variable m_done;
    std::optional<layout::Router> m_router;
    std::jthread m_thread; ///< last: ends before the rest goes
};

} // namespace zonedraft
