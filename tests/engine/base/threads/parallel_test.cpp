// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/threads/parallel.h"

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
    eachInParallel(1000, [&](std::size_t) { EXPECT_EQ(std::this_thread::get_id(), here); }, 1);
}

} // namespace
} // namespace zonedraft
