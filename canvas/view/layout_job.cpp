// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/layout_job.h"

namespace zonedraft {

LayoutJob::LayoutJob(ArrangeTask task, std::set<NodeId> nodes, quint64 revision, QObject* parent)
    : QObject(parent), m_nodes(std::move(nodes)), m_revision(revision),
      m_size(static_cast<int>(task.selected.empty() ? task.input.boxes.size() : task.selected.size())),
      m_thread([this, task = std::move(task)](const std::stop_token& stop) {
          auto result = runArrange(task, stop);
          if (stop.stop_requested()) return;
          QMetaObject::invokeMethod(
              this, [this, result = std::move(result)] { Q_EMIT finished(result); }, Qt::QueuedConnection);
      })
{
}

LayoutJob::~LayoutJob()
{
    m_thread.request_stop();
    m_thread.join(); // before the queue of this object goes
}

} // namespace zonedraft
