// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/live/in_order.h"
#include "tests/engine/live/evaluation_equality.h"
#include "tests/engine/live/realistic_changes.h"
#include "tests/engine/support/knowledge.h"

#include <atomic>
#include <numeric>

namespace zonedraft {
namespace {

using namespace testing_support;

TEST(InOrder, WorksEachPieceOutOnceAndTakesThemOverInOrder)
{
    for (const unsigned threads : {1U, 2U, 5U})
        for (const std::size_t pieces : {std::size_t{0}, std::size_t{1}, std::size_t{3}, std::size_t{500}}) {
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
                });
            std::vector<std::size_t> expected(pieces);
            std::iota(expected.begin(), expected.end(), 0);
            EXPECT_EQ(taken, expected);
        }
}

TEST(LiveEngine, SeveralThreadsGiveWhatOneGives)
{
    LiveBasis one = shippedKnowledge().basis(kToday), several = one;
    one.threads = 1;
    several.threads = 4;
    several.severalThreadsFrom = 1;
    LiveEngine serial(one), parallel(several);
    for (std::uint32_t seed = 200; seed < 215; ++seed) {
        RealisticChanges random(*shippedKnowledge().catalog(), seed);
        Design design = random.design(400);
        parallel.reset(design);
        expectEqualToFresh(parallel, serial, design, std::nullopt, seed);
        for (int step = 0; step < 15; ++step) {
            const auto applied = design.apply(random.change(design));
            ASSERT_TRUE(applied) << applied.error().english();
            static_cast<void>(parallel.update(design, applied->footprint));
        }
        expectEqualToFresh(parallel, serial, design, std::nullopt, seed);
        if (HasFatalFailure()) return;
    }
}

} // namespace
} // namespace zonedraft
