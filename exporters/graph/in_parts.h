// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/threads/parallel.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace zonedraft {

/// Calls `work(first, last)` for parts of the numbers below `count`, side by side, and returns what it gave in the
/// order of the parts: the result does not depend on the number of threads. A Reader is not shared between threads:
/// `work` makes a copy.
template <class Work>
[[nodiscard]] auto inParts(std::size_t count, const Work& work)
{
    constexpr std::size_t kAtATime = 256;
    std::vector<decltype(work(std::size_t{}, std::size_t{}))> results((count + kAtATime - 1) / kAtATime);
    eachInParallel(results.size(), [&](std::size_t part) {
        results[part] = work(part * kAtATime, std::min(count, (part + 1) * kAtATime));
    });
    return results;
}

} // namespace zonedraft
