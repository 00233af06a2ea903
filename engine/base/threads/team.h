// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <thread>

namespace zonedraft {

/// Starts a thread that does the work. Throws std::system_error when the system has none to give.
using StartThread = std::function<std::jthread(std::function<void()> work)>;
[[nodiscard]] std::jthread startThread(std::function<void()> work);

/// The one place where the engine and the exporters start threads to work side by side: calls `work(worker)` once for
/// each of several workers, 0 in this thread and each other in its own, and returns when all are done. When the system
/// gives fewer threads there are fewer workers and nobody is told, so what there is to do must not be divided among the
/// workers beforehand: each takes the next piece until none is left.
/// @param workers  the most that there may be, this thread included; 0 counts as 1
/// @param work     must not throw
void inTeam(unsigned workers, const std::function<void(unsigned worker)>& work, const StartThread& start = startThread);

} // namespace zonedraft
