// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario that is used for something else than the project.
#include "engine/document/load.h"
#include "engine/live/live_engine.h"
#include "tests/engine/support/knowledge.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

constexpr const char* kDesign = R"(zonedraft: 1
project: {environment: prod}
nodes:
  east: {kind: aws.region}
  main: {kind: aws.vpc, parent: east}
  db: {kind: aws.rds_instance, parent: main, placement: {tier: data, zones: 2}}
scenarios:
  development:
    requirements: {environment: dev}
  busy:
    requirements: {budget: 900}
)";

std::string environment(const LiveEngine& engine)
{
    return engine.design().entry(Name("project"), Name("environment")).display();
}

bool standbyIsMissed(const LiveEngine& engine)
{
    const auto findings = engine.findings();
    return std::any_of(findings.begin(), findings.end(), [](const Finding& each) { return each.rule == "HA-021"; });
}

TEST(ScenarioEnvironment, IsWhatTheRulesAskFor)
{
    const auto loaded = loadDesign(kDesign, "d.yaml");
    ASSERT_TRUE(loaded) << loaded.error().english();
    LiveEngine engine(testing_support::shippedKnowledge().basis("2026-11-21"));
    engine.reset(loaded->design);
    EXPECT_EQ(environment(engine), "prod");
    EXPECT_TRUE(standbyIsMissed(engine));
    engine.reset(loaded->design, ScenarioId::parse("development"));
    EXPECT_EQ(environment(engine), "dev");
    EXPECT_FALSE(standbyIsMissed(engine));
    engine.reset(loaded->design, ScenarioId::parse("busy"));
    EXPECT_EQ(environment(engine), "prod");
}

TEST(ScenarioEnvironment, FollowsASwitchOfTheScenario)
{
    const auto loaded = loadDesign(kDesign, "d.yaml");
    ASSERT_TRUE(loaded) << loaded.error().english();
    LiveEngine engine(testing_support::shippedKnowledge().basis("2026-11-21"));
    engine.reset(loaded->design);
    engine.switchScenario(loaded->design, ScenarioId::parse("development"));
    EXPECT_EQ(environment(engine), "dev");
    EXPECT_FALSE(standbyIsMissed(engine));
    engine.switchScenario(loaded->design, std::nullopt);
    EXPECT_EQ(environment(engine), "prod");
    EXPECT_TRUE(standbyIsMissed(engine));
}

} // namespace
} // namespace zonedraft
