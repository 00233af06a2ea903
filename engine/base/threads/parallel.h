// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace zonedraft {

/// Calls `work(i)` once for every i below `count`, in no particular order, in this thread and a few others; returns
/// when all are done. What one call changes, no other may touch. For work of some ten microseconds a call and more.
/// @param mostThreads  this one included; one for each processor, if that is less
template <class Work>
void eachInParallel(std::size_t count, const Work& work, std::size_t mostThreads = 4)
{
    constexpr std::size_t kWorthAThread = 16; // calls; starting a thread takes some ten microseconds itself
    std::atomic<std::size_t> next = 0;
    const auto take = [&] {
        for (std::size_t i = next++; i < count; i = next++) work(i);
    };
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min({mostThreads, processors, count / kWorthAThread}); ++i)
        others.emplace_back(take);
    take();
}

} // namespace zonedraft
