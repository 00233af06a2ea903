// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/threads/team.h"

#include <system_error>
#include <vector>

namespace zonedraft {

std::jthread startThread(std::function<void()> work)
{
    return std::jthread(std::move(work));
}

void inTeam(unsigned workers, const std::function<void(unsigned worker)>& work, const StartThread& start)
{
    std::vector<std::jthread> others; // joined at the end
    others.reserve(workers);
    for (unsigned worker = 1; worker < workers; ++worker) {
        try {
            others.push_back(start([&work, worker] { work(worker); }));
        } catch (const std::system_error&) {
            break; // the system has no thread to give: those that there are do all
        }
    }
    work(0);
}

} // namespace zonedraft
