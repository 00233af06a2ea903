// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/live/in_order.h"

#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace zonedraft {

void inOrder(std::size_t pieces, unsigned threads,
             const std::function<void(std::size_t piece, unsigned worker)>& workOut,
             const std::function<void(std::size_t piece)>& takeOver)
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
    std::vector<std::jthread> helpers; // joined before what they use goes
    for (unsigned worker = 1; worker < threads && worker < pieces; ++worker) {
        try {
            helpers.emplace_back([&work, worker] {
                while (work(worker)) {
                }
            });
        } catch (const std::system_error&) {
            break; // the system has no thread to give: those that there are do all
        }
    }
    for (std::size_t piece = 0; piece < pieces;) {
        if (ready[piece].load(std::memory_order_acquire))
            takeOver(piece++);
        else if (!work(0))
            ready[piece].wait(false, std::memory_order_acquire);
    }
}

} // namespace zonedraft
