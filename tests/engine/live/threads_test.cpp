// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/live/evaluation_equality.h"
#include "tests/engine/live/realistic_changes.h"
#include "tests/engine/support/knowledge.h"

namespace zonedraft {
namespace {

using namespace testing_support;

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
