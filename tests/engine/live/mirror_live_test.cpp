// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/live/evaluation_equality.h"
#include "tests/engine/live/realistic_changes.h"
#include "tests/engine/support/knowledge.h"

#include "engine/document/load.h"
#include "tests/engine/support/sanitized.h"

#include <array>
#include <fstream>
#include <sstream>

namespace zonedraft {
namespace {

using testing_support::expectEqualToFresh;
using testing_support::kToday;
using testing_support::RealisticChanges;
using testing_support::shippedKnowledge;

const NodeId kWest = *NodeId::parse("west"), kSouth = *NodeId::parse("south");

/// Random changes as people make them, and among them those that concern mirroring.
class MirrorChanges {
public:
    MirrorChanges(const Catalog& catalog, std::uint32_t seed)
        : m_catalog(catalog), m_realistic(catalog, seed), m_random(seed)
    {
    }

    Design design(int nodes)
    {
        Design design = m_realistic.design(nodes);
        for (const NodeId id : {kWest, kSouth}) {
            Node region{.id = id, .kind = Name("aws.region")};
            region.properties.emplace(Name("region"), Value(id == kWest ? "us-west-2" : "eu-west-1"));
            if (id == kWest || below(2) == 0) region.properties.emplace(Name("mirror"), Value(original(design)));
            static_cast<void>(design.apply(AddNode{std::move(region)}));
        }
        return design;
    }

    Change change(const Design& design)
    {
        if (below(100) < 60) return m_realistic.change(design);
        const NodeId mirroring = below(3) == 0 ? kSouth : kWest;
        if (!design.find(mirroring)) return AddNode{Node{.id = mirroring, .kind = Name("aws.region")}};
        const NodeId node = someNode(design);
        switch (below(9)) {
        case 0: return SetProperty{mirroring, Name("mirror"), below(3) == 0 ? Value() : Value(original(design)), {}};
        case 1: return SetProperty{mirroring, Name("mirror_without"), Value(ValueList{Value(node.str())}), {}};
        case 2: return SetOverride{mirroring, node.str(), somePropertyOf(design, node), Value(1 + below(5))};
        case 3: return SetOverride{mirroring, node.str() + "/security-group", Name("physical_name"), Value("doors")};
        case 4:
            if (!design.scenarios().empty())
                return SetEnabled{below(2) == 0 ? mirroring : node, design.scenarios().begin()->first,
                                  below(3) == 0 ? std::nullopt : std::optional(below(2) == 0)};
            return PutScenario{*ScenarioId::parse("peak"), Scenario{}};
        case 5:
            if (node != mirroring && !design.standsIn(mirroring, node))
                return MoveNode{node, mirroring, design.find(node)->placement};
            return SetTitle{"Two regions"};
        case 6: {
            const NodeId to = someNode(design);
            return AddLink{Link{design.freeLinkId("copies"), node, to, Name("replication")}};
        }
        case 7:
            return SetProperty{
                node, Name("replicas"), below(2) == 0 ? Value() : Value(ValueList{Value("us-west-2")}), {}};
        default:
            if (!design.links().empty())
                return SetOverride{mirroring, design.linksSortedById().front()->id.str(), Name("expected_gb_per_month"),
                                   Value(below(50))};
            return SetLabel{node, "Name " + std::to_string(below(9))};
        }
    }

private:
    int below(int count) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(count)); }
    NodeId someNode(const Design& design)
    {
        const auto nodes = design.nodesSortedById();
        return nodes[static_cast<std::size_t>(below(static_cast<int>(nodes.size())))]->id;
    }
    /// Most often the region that most is drawn in.
    std::string original(const Design& design)
    {
        constexpr std::array kNames{"region", "region", "region", "region", "west", "south", "missing"};
        if (!design.find(*NodeId::parse("region")) && below(2) == 0) return someNode(design).str();
        return kNames[static_cast<std::size_t>(below(kNames.size()))];
    }
    Name somePropertyOf(const Design& design, NodeId id)
    {
        const Kind* kind = m_catalog.find(design.find(id)->kind);
        if (!kind || kind->properties.empty()) return Name("physical_name");
        return kind->properties[static_cast<std::size_t>(below(static_cast<int>(kind->properties.size())))].name;
    }

    const Catalog& m_catalog;
    RealisticChanges m_realistic;
    std::mt19937 m_random;
};

TEST(MirroredRegions, LiveEqualsAFullEvaluationAfterRandomChanges)
{
    const Knowledge& knowledge = shippedKnowledge();
    LiveEngine live(knowledge.basis(kToday)), fresh(knowledge.basis(kToday));
    constexpr std::uint32_t kDesigns = testing_support::kSanitized ? 300 : 2000;
    std::size_t mirrored = 0;
    for (std::uint32_t seed = 1; seed <= kDesigns; ++seed) {
        MirrorChanges random(*knowledge.catalog(), seed);
        Design design = random.design(static_cast<int>(2 + seed % 30));
        std::optional<ScenarioId> scenario;
        if (seed % 3 == 0) {
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
        for (const RegionMirror& mirror : live.mirrors().plan()) mirrored += mirror.mirrored().size();
        expectEqualToFresh(live, fresh, design, scenario, seed);
        if (::testing::Test::HasFatalFailure()) return;
    }
    EXPECT_GT(mirrored, 3 * kDesigns) << "the changes must leave something mirrored";
}

TEST(MirroredRegions, UndoGivesTheSameEvaluation)
{
    const Knowledge& knowledge = shippedKnowledge();
    LiveEngine live(knowledge.basis(kToday)), fresh(knowledge.basis(kToday));
    for (std::uint32_t seed = 7000; seed < 7200; ++seed) {
        MirrorChanges random(*knowledge.catalog(), seed);
        Design design = random.design(20);
        live.reset(design);
        std::vector<Change> inverses;
        for (int step = 0; step < 8; ++step) {
            auto applied = design.apply(random.change(design));
            ASSERT_TRUE(applied);
            static_cast<void>(live.update(design, applied->footprint));
            inverses.push_back(std::move(applied->inverse));
        }
        for (auto inverse = inverses.rbegin(); inverse != inverses.rend(); ++inverse) {
            const auto applied = design.apply(*inverse);
            ASSERT_TRUE(applied) << applied.error().english();
            static_cast<void>(live.update(design, applied->footprint));
        }
        expectEqualToFresh(live, fresh, design, {}, seed);
        if (::testing::Test::HasFatalFailure()) return;
    }
}

Design twoRegions()
{
    std::ifstream file(ZONEDRAFT_SOURCE_DIR "/tests/data/two-regions.zonedraft.yaml");
    std::ostringstream text;
    text << file.rdbuf();
    auto loaded = loadDesign(text.str(), "two-regions.zonedraft.yaml");
    EXPECT_TRUE(loaded);
    return std::move(loaded->design);
}

std::set<std::string> rulesAbout(const LiveEngine& live, const std::string& subject)
{
    std::set<std::string> rules;
    for (const Finding& finding : live.findingsAbout(subject)) rules.insert(finding.rule.str());
    return rules;
}

TEST(MirroredRegions, WhatARuleSaysOfTheOriginalItDoesNotSayAgain)
{
    const Knowledge& knowledge = shippedKnowledge();
    LiveEngine live(knowledge.basis(kToday));
    Design design = twoRegions();
    live.reset(design);
    const std::set<std::string> original = rulesAbout(live, "cache");
    ASSERT_FALSE(original.empty());
    for (const std::string& rule : rulesAbout(live, "west/cache")) EXPECT_FALSE(original.contains(rule)) << rule;
    EXPECT_TRUE(rulesAbout(live, "west/cache").contains("HA-025")) << "only the mirror has a single node";
}

TEST(MirroredRegions, EveryRegionIsBilledAtItsOwnPrices)
{
    const Knowledge& knowledge = shippedKnowledge();
    LiveEngine live(knowledge.basis(kToday));
    const Design design = twoRegions();
    live.reset(design, ScenarioId::parse("europe"));
    std::set<std::string> east, west;
    for (const CostLine& line : live.costLines()) {
        if (line.owner.str() == "lb") east.insert(line.region.str());
        if (line.owner.str() == "west/lb") west.insert(line.region.str());
    }
    EXPECT_EQ(east, std::set<std::string>{"eu-west-1"});
    EXPECT_EQ(west, std::set<std::string>{"eu-central-1"});
}

} // namespace
} // namespace zonedraft
