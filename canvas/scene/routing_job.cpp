// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/routing_job.h"

namespace zonedraft {

RoutingJob::RoutingJob(RoutingTask task, QObject* parent)
    : QObject(parent), m_thread([this, task = std::move(task)](const std::stop_token& stop) {
          layout::Router router;
          router.setDesign(task.boxes, task.links);
          (void)router.routeAll(stop);
          if (stop.stop_requested()) return;
          {
              const std::lock_guard lock(m_mutex);
              m_router = std::move(router);
          }
          m_done.notify_all();
          QMetaObject::invokeMethod(this, &RoutingJob::finished, Qt::QueuedConnection);
      })
{
}

RoutingJob::~RoutingJob()
{
    m_thread.request_stop();
    m_thread.join(); // before the queue of this object goes
}

bool RoutingJob::waitFor(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    return m_done.wait_for(lock, patience, [this] { return m_router.has_value(); });
}

layout::Router RoutingJob::take()
{
    const std::lock_guard lock(m_mutex);
    return std::move(*m_router);
}

} // namespace zonedraft
