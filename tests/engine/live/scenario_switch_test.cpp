// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/live/evaluation_equality.h"
#include "tests/engine/live/realistic_changes.h"
#include "tests/engine/support/knowledge.h"
#include "tests/engine/support/sanitized.h"

#include <set>

namespace zonedraft {
namespace {

using namespace testing_support;

/// A scenario that patches some components and links at random, switches some off and may move the regions.
Scenario someScenario(const Design& design, const Catalog& catalog, std::mt19937& random)
{
    const auto chance = [&](unsigned percent) { return random() % 100 < percent; };
    Scenario scenario;
    for (const Node* node : design.nodesSortedById()) {
        if (!chance(30)) continue;
        Patch& patch = scenario.nodes[node->id];
        if (chance(30)) patch.enabled = false;
        const Kind* kind = catalog.find(node->kind);
        for (const PropertySpec& spec : kind->properties) {
            if (!chance(8)) continue;
            if (spec.type == PropertyType::Bool) patch.properties.emplace(spec.name, Value(chance(50)));
            if (spec.type == PropertyType::Integer && spec.values.empty())
                patch.properties.emplace(spec.name,
                                         Value(spec.minimum.value_or(0) + static_cast<double>(random() % 4)));
        }
        if (patch.empty()) scenario.nodes.erase(node->id);
    }
    for (const Link* link : design.linksSortedById()) {
        if (chance(20)) scenario.links[link->id].enabled = false;
        if (chance(20))
            scenario.links[link->id].properties.emplace(Name("expected_gb_per_month"),
                                                        Value(static_cast<double>(random() % 500)));
    }
    if (chance(50))
        scenario.load.emplace(Name("requests_per_month"), Value(static_cast<double>(random() % 1000) * 1e5));
    if (chance(50)) scenario.regions.emplace("us-east-1", "eu-west-1");
    if (chance(50)) scenario.regions.emplace("us-west-2", "ap-northeast-1");
    if (chance(50)) scenario.requirements.emplace(Name("budget"), Value(static_cast<double>(random() % 2000)));
    if (chance(20)) scenario.requirements.emplace(Name("recovery_region"), Value("eu-central-1"));
    return scenario;
}

TEST(LiveEngine, SwitchingTheScenarioEqualsAFullEvaluation)
{
    const Knowledge& knowledge = shippedKnowledge();
    LiveEngine live(knowledge.basis(kToday)), fresh(knowledge.basis(kToday));
    const ScenarioId peak = *ScenarioId::parse("peak"), small = *ScenarioId::parse("small");
    std::size_t switchesWithEffect = 0;
    constexpr std::uint32_t kDesigns = kSanitized ? 60 : 600;
    for (std::uint32_t seed = 90'000; seed < 90'000 + kDesigns; ++seed) {
        std::mt19937 random(seed);
        RealisticChanges changes(*knowledge.catalog(), seed);
        Design design = changes.design(static_cast<int>(3 + seed % 35));
        for (const ScenarioId id : {peak, small})
            ASSERT_TRUE(design.apply(PutScenario{id, someScenario(design, *knowledge.catalog(), random)}));
        ASSERT_TRUE(design.apply(SetEntry{Section::Requirements, Name("recovery_region"), Value("us-west-2")}));
        ASSERT_TRUE(design.apply(SetEntry{
            Section::Requirements, Name("cost_ranges"),
            Value(ValueMap{{Name("peak"), Value(ValueMap{{Name("high"), Value(static_cast<double>(seed % 900))}})}})}));
        live.reset(design);
        for (int step = 0; step < 5; ++step) {
            std::multiset<std::string> shown;
            for (const std::string& text : textsOf(live.findings())) shown.insert(text);
            const std::optional<ScenarioId> layers[] = {std::nullopt, peak, small};
            const std::optional<ScenarioId> next = layers[random() % 3];
            const CostTotal before = live.total();
            const EvaluationDelta delta = live.switchScenario(design, next);
            EXPECT_EQ(delta.before, before);
            EXPECT_EQ(delta.after, live.total());
            for (const std::string& text : textsOf(delta.disappeared)) {
                ASSERT_TRUE(shown.contains(text)) << text;
                shown.erase(shown.find(text));
            }
            for (const std::string& text : textsOf(delta.appeared)) shown.insert(text);
            std::multiset<std::string> now;
            for (const std::string& text : textsOf(live.findings())) now.insert(text);
            ASSERT_EQ(shown, now) << "seed " << seed << " step " << step;
            if (!delta.nodes.empty()) ++switchesWithEffect;
            expectEqualToFresh(live, fresh, design, next, seed);
            if (HasFatalFailure()) return;
            const auto applied = design.apply(changes.change(design));
            ASSERT_TRUE(applied) << applied.error().english();
            static_cast<void>(live.update(design, applied->footprint));
        }
    }
    EXPECT_GT(switchesWithEffect, kDesigns * 5 / 6);
}

TEST(LiveEngine, SwitchingToAnUnknownScenarioShowsTheBaseDesign)
{
    const Knowledge& knowledge = shippedKnowledge();
    LiveEngine live(knowledge.basis(kToday)), fresh(knowledge.basis(kToday));
    RealisticChanges changes(*knowledge.catalog(), 7);
    Design design = changes.design(20);
    std::mt19937 random(7);
    const ScenarioId peak = *ScenarioId::parse("peak");
    ASSERT_TRUE(design.apply(PutScenario{peak, someScenario(design, *knowledge.catalog(), random)}));
    live.reset(design, peak);
    static_cast<void>(live.switchScenario(design, ScenarioId::parse("nowhere")));
    expectEqualToFresh(live, fresh, design, std::nullopt, 7);
}

} // namespace
} // namespace zonedraft
