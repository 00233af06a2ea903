// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/base/threads/few_threads.h"

#include <gtest/gtest.h>
#include <map>
#include <mutex>
#include <set>

namespace zonedraft {
namespace {

/// The thread of each worker.
std::map<unsigned, std::thread::id> workersOf(unsigned workers, const StartThread& start)
{
    std::mutex mutex;
    std::map<unsigned, std::thread::id> seen;
    inTeam(
        workers,
        [&](unsigned worker) {
            const std::lock_guard lock(mutex);
            EXPECT_TRUE(seen.emplace(worker, std::this_thread::get_id()).second) << worker << " twice";
        },
        start);
    return seen;
}

TEST(Team, GivesEachWorkerAThreadOfItsOwnAndTheFirstThisOne)
{
    for (const unsigned workers : {1U, 2U, 5U}) {
        const auto seen = workersOf(workers, startThread);
        EXPECT_EQ(seen.size(), workers);
        EXPECT_EQ(seen.at(0), std::this_thread::get_id());
        EXPECT_EQ(seen.rbegin()->first, workers - 1);
    }
}

TEST(Team, WorksInThisThreadWhenAskedForNone)
{
    EXPECT_EQ(workersOf(0, startThread).size(), 1);
}

TEST(Team, GoesOnWithTheThreadsThatTheSystemHas)
{
    for (const int available : {0, 1, 3}) {
        const auto seen = workersOf(8, testing_support::fewThreads(available));
        EXPECT_EQ(seen.size(), static_cast<std::size_t>(available) + 1);
        EXPECT_EQ(seen.at(0), std::this_thread::get_id());
    }
}

} // namespace
} // namespace zonedraft
