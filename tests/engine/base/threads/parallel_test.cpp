// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/threads/parallel.h"
#include "tests/engine/base/threads/few_threads.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

TEST(EachInParallel, CallsOnceForEveryNumber)
{
    for (const std::size_t count : {0, 1, 15, 16, 33, 5000}) {
        std::vector<std::atomic<int>> calls(count);
        eachInParallel(count, [&](std::size_t i) { ++calls[i]; });
        for (std::size_t i = 0; i < count; ++i) EXPECT_EQ(calls[i], 1) << i << " of " << count;
    }
}

TEST(EachInParallel, StaysInThisThreadWhenToldSo)
{
    const auto here = std::this_thread::get_id();
    eachInParallel(1000, [&](std::size_t) { EXPECT_EQ(std::this_thread::get_id(), here); }, {.most = 1});
}

TEST(EachInParallel, DoesAllOfItWhenTheSystemHasNoThreads)
{
    std::vector<std::atomic<int>> calls(5000);
    eachInParallel(calls.size(), [&](std::size_t i) { ++calls[i]; }, {}, testing_support::fewThreads(0));
    for (std::size_t i = 0; i < calls.size(); ++i) EXPECT_EQ(calls[i], 1) << i;
}

} // namespace
} // namespace zonedraft
