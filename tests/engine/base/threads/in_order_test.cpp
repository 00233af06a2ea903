// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/threads/in_order.h"
#include "tests/engine/base/threads/few_threads.h"

#include <atomic>
#include <gtest/gtest.h>
#include <numeric>

namespace zonedraft {
namespace {

/// Works pieces out with threads from `start` and checks what comes back.
void expectAllInOrder(std::size_t pieces, unsigned threads, const StartThread& start)
{
    std::vector<std::atomic<int>> worked(pieces), busy(threads);
    std::vector<std::size_t> taken;
    inOrder(
        pieces, threads,
        [&](std::size_t piece, unsigned worker) {
            EXPECT_EQ(busy[worker].fetch_add(1), 0) << "one worker does one piece at a time";
            ++worked[piece];
            --busy[worker];
        },
        [&](std::size_t piece) {
            EXPECT_EQ(worked[piece], 1);
            taken.push_back(piece);
        },
        start);
    std::vector<std::size_t> expected(pieces);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(taken, expected) << threads << " threads";
}

TEST(InOrder, WorksEachPieceOutOnceAndTakesThemOverInOrder)
{
    for (const unsigned threads : {1U, 2U, 5U})
        for (const std::size_t pieces : {std::size_t{0}, std::size_t{1}, std::size_t{3}, std::size_t{500}})
            expectAllInOrder(pieces, threads, startThread);
}

TEST(InOrder, GoesOnWithTheThreadsThatTheSystemHas)
{
    for (int available = 0; available < 3; ++available)
        expectAllInOrder(500, 5, testing_support::fewThreads(available));
}

} // namespace
} // namespace zonedraft
