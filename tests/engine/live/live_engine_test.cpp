// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/live/evaluation_equality.h"
#include "tests/engine/live/realistic_changes.h"
#include "tests/engine/support/knowledge.h"
#include "tests/engine/support/sanitized.h"

namespace zonedraft {
namespace {

using testing_support::expectEqualToFresh;
using testing_support::kToday;
using testing_support::RealisticChanges;
using testing_support::shippedKnowledge;
using testing_support::textsOf;

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
    // A sanitizer looks for bad memory accesses, which show in fewer sequences.
    runSequences(1, testing_support::kSanitized ? 1000 : 10'000);
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

TEST(LiveEngine, ANewComponentWithAUsedNameIsFound)
{
    const Knowledge& knowledge = shippedKnowledge();
    LiveEngine live(knowledge.basis(kToday)), fresh(knowledge.basis(kToday));
    Design design;
    const NodeId region = *NodeId::parse("east"), first = *NodeId::parse("first"), second = *NodeId::parse("second");
    ASSERT_TRUE(design.apply(AddNode{Node{.id = region, .kind = Name("aws.region")}}));
    Node queue{.id = first, .kind = Name("aws.sqs_queue")};
    queue.label = "Orders";
    queue.parent = region;
    ASSERT_TRUE(design.apply(AddNode{queue}));
    live.reset(design);
    const auto reported = [&] {
        const auto findings = live.findingsAbout("first");
        return std::any_of(findings.begin(), findings.end(),
                           [](const Finding& finding) { return finding.rule == "VAL-010"; });
    };
    EXPECT_FALSE(reported());
    queue.id = second;
    auto applied = design.apply(AddNode{queue});
    ASSERT_TRUE(applied);
    static_cast<void>(live.update(design, applied->footprint));
    EXPECT_TRUE(reported());
    expectEqualToFresh(live, fresh, design, std::nullopt, 0);
    applied = design.apply(SetLabel{second, "Invoices"});
    ASSERT_TRUE(applied);
    static_cast<void>(live.update(design, applied->footprint));
    EXPECT_FALSE(reported());
    expectEqualToFresh(live, fresh, design, std::nullopt, 0);
}

/// NET-026 asks for the endpoints among the children of a network.
TEST(LiveEngine, AConditionOnTheKindOfChildrenIsWokenByThatKindAlone)
{
    const Knowledge& knowledge = shippedKnowledge();
    LiveEngine live(knowledge.basis(kToday)), fresh(knowledge.basis(kToday));
    Design design;
    const NodeId region = *NodeId::parse("east"), network = *NodeId::parse("main"), api = *NodeId::parse("api"),
                 orders = *NodeId::parse("orders"), endpoint = *NodeId::parse("endpoint");
    const auto node = [](NodeId id, const char* kind, std::optional<NodeId> parent) {
        return Node{.id = id, .kind = Name(kind), .parent = parent};
    };
    Node service = node(api, "aws.ecs_service", network);
    service.placement.tier = Name("application");
    Node way = node(endpoint, "aws.vpc_endpoint", network);
    way.properties.emplace(Name("service"), Value("dynamodb"));
    for (const Change& change :
         {Change(AddNode{node(region, "aws.region", std::nullopt)}), Change(AddNode{node(network, "aws.vpc", region)}),
          Change(AddNode{service}), Change(AddNode{node(orders, "aws.dynamodb_table", region)}),
          Change(AddLink{Link{*LinkId::parse("a"), api, orders, Name("data"), {}}})})
        ASSERT_TRUE(design.apply(change));
    live.reset(design);
    const auto after = [&](const Change& change) {
        const auto applied = design.apply(change);
        EXPECT_TRUE(applied);
        const EvaluationDelta delta = live.update(design, applied->footprint);
        expectEqualToFresh(live, fresh, design, std::nullopt, 0);
        return std::find(delta.nodes.begin(), delta.nodes.end(), orders) != delta.nodes.end();
    };
    const auto reported = [&] {
        const auto findings = live.findingsAbout("main");
        return std::any_of(findings.begin(), findings.end(),
                           [](const Finding& finding) { return finding.rule == "NET-026"; });
    };
    EXPECT_TRUE(reported());
    EXPECT_TRUE(after(AddNode{way}));
    EXPECT_FALSE(reported());
    EXPECT_FALSE(after(AddNode{node(*NodeId::parse("cache"), "aws.elasticache_cluster", network)}));
    EXPECT_TRUE(after(AddNode{node(*NodeId::parse("odd"), "aws.of_tomorrow", network)})) << "it may be an endpoint";
    EXPECT_TRUE(after(RemoveNode{*NodeId::parse("odd")}));
    EXPECT_TRUE(after(MoveNode{endpoint, region, {}}));
    EXPECT_TRUE(reported());
    EXPECT_TRUE(after(MoveNode{endpoint, network, {}}));
    EXPECT_FALSE(reported());
    EXPECT_TRUE(after(RemoveNode{endpoint}));
    EXPECT_TRUE(reported());
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
