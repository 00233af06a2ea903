// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/board_geometry.h"

#include <QObject>

#include <thread>

namespace zonedraft {

/// An automatic layout that runs beside the window. It works on its own copy; what comes out is only worth something
/// while the design has not changed.
class LayoutJob final : public QObject {
    Q_OBJECT
public:
    /// @param nodes     to be laid out; empty = all
    /// @param revision  of the session the task was taken from
    LayoutJob(ArrangeTask task, std::set<NodeId> nodes, quint64 revision, QObject* parent = nullptr);
    /// Gives up; waits at most for the container that is being drawn.
    ~LayoutJob() override;

    [[nodiscard]] const std::set<NodeId>& nodes() const { return m_nodes; }
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] int size() const { return m_size; }

Q_SIGNALS:
    /// In the thread of this object; not when it was given up.
    void finished(const zonedraft::layout::LayoutResult& result);

private:
    std::set<NodeId> m_nodes;
    quint64 m_revision;
    int m_size;
    std::jthread m_thread; ///< last: ends before the rest goes
};

} // namespace zonedraft
