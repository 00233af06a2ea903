// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/save.h"
#include "tests/engine/live/realistic_changes.h"
#include "tests/engine/support/knowledge.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using testing_support::RealisticChanges;
using testing_support::shippedKnowledge;

constexpr const char* kToday = "2026-11-21";

std::string textOf(const Finding& finding)
{
    std::string out =
        finding.rule.str() + " " + finding.key() + " " + finding.title.english() + " " + finding.detail.english();
    for (const Subject& subject : finding.subjects) out += " " + subjectText(subject);
    return out + (finding.state == FindingState::Suppressed ? " (accepted)" : "");
}

std::vector<std::string> textsOf(const std::vector<Finding>& findings)
{
    std::vector<std::string> out;
    for (const Finding& finding : findings) out.push_back(textOf(finding));
    return out;
}

/// Everything that can be seen of the effective design, by id.
std::map<std::string, std::string> contentOf(const EffectiveDesign& design)
{
    std::map<std::string, std::string> out;
    for (const EffectiveNode& node : design.nodes()) {
        if (!node.alive) continue;
        std::string text = node.label + (node.enabled ? "" : " off") + " in " +
                           (node.parent == kNoIndex ? "-" : design.node(node.parent).id.str());
        for (const PropertyValues::Given& given : node.values.given())
            text += "|" + std::to_string(given.slot) + given.value.display() + "#" +
                    std::to_string(static_cast<int>(given.source));
        std::map<std::string, std::string> attributes;
        for (const Attribute& attribute : node.attributes) attributes[attribute.name.str()] = attribute.value.display();
        for (const auto& [name, value] : attributes) text += "+" + name + "=" + value;
        out[node.id.str()] = text;
    }
    for (const EffectiveLink& link : design.links())
        if (link.alive)
            out["link " + link.id.str()] = link.fromId.str() + ">" + link.toId.str() + (link.enabled ? "" : " off");
    return out;
}

/// What the incremental engine shows equals what a fresh one shows.
void expectEqualToFresh(const LiveEngine& live, LiveEngine& fresh, const Design& design,
                        std::optional<ScenarioId> scenario, std::uint32_t seed)
{
    fresh.reset(design, scenario);
    ASSERT_EQ(contentOf(live.design()), contentOf(fresh.design())) << "seed " << seed << "\n" << writeDesign(design);
    ASSERT_EQ(textsOf(live.findings()), textsOf(fresh.findings())) << "seed " << seed << "\n" << writeDesign(design);
    ASSERT_EQ(live.counts(), fresh.counts()) << "seed " << seed;
    ASSERT_EQ(live.costLines(), fresh.costLines()) << "seed " << seed;
    ASSERT_EQ(live.total(), fresh.total()) << "seed " << seed;
}

/// Runs sequences of up to 20 changes on designs of up to 40 nodes; each must end as a full evaluation does.
void runSequences(std::uint32_t first, std::uint32_t count)
{
    const Knowledge& knowledge = shippedKnowledge();
    LiveEngine live(knowledge.basis(kToday)), fresh(knowledge.basis(kToday));
    for (std::uint32_t seed = first; seed < first + count; ++seed) {
        RealisticChanges random(*knowledge.catalog(), seed);
        Design design = random.design(static_cast<int>(2 + seed % 39));
        std::optional<ScenarioId> scenario;
        if (seed % 4 == 0) {
            scenario = ScenarioId::parse("peak");
            ASSERT_TRUE(design.apply(PutScenario{*scenario, Scenario{}}));
        }
        live.reset(design, scenario);
        for (std::uint32_t step = 0; step <= seed % 20; ++step) {
            const auto applied = design.apply(random.change(design));
            ASSERT_TRUE(applied) << applied.error().english();
            const EvaluationDelta delta = live.update(design, applied->footprint);
            ASSERT_EQ(delta.after, live.total());
        }
        expectEqualToFresh(live, fresh, design, scenario, seed);
        if (::testing::Test::HasFatalFailure()) return;
    }
}

TEST(LiveEngine, EqualsAFullEvaluationAfterRandomChanges)
{
    runSequences(1, 10'000);
}

TEST(LiveEngine, DeltaSaysExactlyWhatCameAndWent)
{
    const Knowledge& knowledge = shippedKnowledge();
    LiveEngine live(knowledge.basis(kToday));
    for (std::uint32_t seed = 50'000; seed < 50'150; ++seed) {
        RealisticChanges random(*knowledge.catalog(), seed);
        Design design = random.design(25);
        live.reset(design);
        for (int step = 0; step < 10; ++step) {
            std::multiset<std::string> before;
            for (const std::string& text : textsOf(live.findings())) before.insert(text);
            const auto applied = design.apply(random.change(design));
            ASSERT_TRUE(applied);
            const EvaluationDelta delta = live.update(design, applied->footprint);
            for (const std::string& text : textsOf(delta.disappeared)) {
                ASSERT_TRUE(before.contains(text)) << text;
                before.erase(before.find(text));
            }
            for (const std::string& text : textsOf(delta.appeared)) before.insert(text);
            std::multiset<std::string> after;
            for (const std::string& text : textsOf(live.findings())) after.insert(text);
            ASSERT_EQ(before, after) << "seed " << seed << " step " << step;
        }
    }
}

TEST(LiveEngine, UndoGivesTheSameEvaluation)
{
    const Knowledge& knowledge = shippedKnowledge();
    LiveEngine live(knowledge.basis(kToday)), fresh(knowledge.basis(kToday));
    for (std::uint32_t seed = 70'000; seed < 70'100; ++seed) {
        RealisticChanges random(*knowledge.catalog(), seed);
        Design design = random.design(20);
        const Design original = design;
        live.reset(design);
        std::vector<Change> inverses;
        for (int step = 0; step < 15; ++step) {
            const auto applied = design.apply(random.change(design));
            ASSERT_TRUE(applied);
            static_cast<void>(live.update(design, applied->footprint));
            inverses.push_back(applied->inverse);
        }
        for (; !inverses.empty(); inverses.pop_back()) {
            const auto applied = design.apply(inverses.back());
            ASSERT_TRUE(applied);
            static_cast<void>(live.update(design, applied->footprint));
        }
        ASSERT_EQ(design, original);
        expectEqualToFresh(live, fresh, design, std::nullopt, seed);
        if (HasFatalFailure()) return;
    }
}

TEST(LiveEngine, MovingABoxChangesNothingButThePicture)
{
    const Knowledge& knowledge = shippedKnowledge();
    RealisticChanges random(*knowledge.catalog(), 1);
    Design design = random.design(10);
    LiveEngine live(knowledge.basis(kToday));
    live.reset(design);
    const auto applied =
        design.apply(PutNodeView{design.nodesSortedById().front()->id, NodeView{8, 16, {}, {}, false}});
    ASSERT_TRUE(applied);
    const EvaluationDelta delta = live.update(design, applied->footprint);
    EXPECT_TRUE(delta.nodes.empty());
    EXPECT_TRUE(delta.appeared.empty());
    EXPECT_EQ(delta.before, delta.after);
}

} // namespace
} // namespace zonedraft
