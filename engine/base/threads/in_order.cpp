// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/threads/in_order.h"

#include <algorithm>
#include <atomic>
#include <vector>

namespace zonedraft {

void inOrder(std::size_t pieces, unsigned threads,
             const std::function<void(std::size_t piece, unsigned worker)>& workOut,
             const std::function<void(std::size_t piece)>& takeOver, const StartThread& start)
{
    std::atomic<std::size_t> next{0};
    std::vector<std::atomic<bool>> ready(pieces);
    const auto work = [&](unsigned worker) {
        const std::size_t piece = next.fetch_add(1);
        if (piece >= pieces) return false;
        workOut(piece, worker);
        ready[piece].store(true, std::memory_order_release);
        ready[piece].notify_one();
        return true;
    };
    const auto takeAll = [&] {
        for (std::size_t piece = 0; piece < pieces;) {
            if (ready[piece].load(std::memory_order_acquire))
                takeOver(piece++);
            else if (!work(0))
                ready[piece].wait(false, std::memory_order_acquire);
        }
    };
    inTeam(
        static_cast<unsigned>(std::min<std::size_t>(threads, pieces)),
        [&](unsigned worker) {
            if (worker == 0) return takeAll();
            while (work(worker)) {
            }
        },
        start);
}

} // namespace zonedraft
