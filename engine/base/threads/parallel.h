// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/threads/team.h"

#include <algorithm>
#include <atomic>
#include <cstddef>

namespace zonedraft {

/// How many threads a piece of work is worth.
struct Threads {
    std::size_t most = 4;          ///< with the calling one; one for each processor, if that is less
    std::size_t callsForEach = 16; ///< fewer calls are not worth a thread, which takes some ten microseconds to start
};

/// Calls `work(i)` once for every i below `count`, in no particular order, in this thread and a few others; returns
/// when all are done. What one call changes, no other may touch. For work of some ten microseconds a call and more.
template <class Work>
void eachInParallel(std::size_t count, const Work& work, Threads threads = {}, const StartThread& start = startThread)
{
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t workers =
        std::min({threads.most, processors, count / std::max<std::size_t>(1, threads.callsForEach)});
    std::atomic<std::size_t> next = 0;
    inTeam(
        static_cast<unsigned>(workers),
        [&](unsigned) {
            for (std::size_t i = next++; i < count; i = next++) work(i);
        },
        start);
}

} // namespace zonedraft
