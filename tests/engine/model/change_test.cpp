// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/support/random_design.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using test::RandomDesign;

NodeId node(std::string_view text)
{
    return *NodeId::parse(text);
}

LinkId link(std::string_view text)
{
    return *LinkId::parse(text);
}

Node plain(std::string_view id, std::optional<NodeId> parent = {})
{
    return {.id = node(id), .kind = Name("aws.vpc"), .parent = parent};
}

/// The indexes that a design keeps beside its content agree with the content.
void expectConsistent(const Design& design)
{
    std::size_t standing = 0;
    for (const auto& [id, one] : design.nodes()) {
        const auto siblings = design.childrenOf(one.parent);
        EXPECT_TRUE(std::binary_search(siblings.begin(), siblings.end(), id)) << id.str();
        for (const NodeId child : design.childrenOf(id)) {
            ++standing;
            ASSERT_NE(design.find(child), nullptr);
            EXPECT_EQ(design.find(child)->parent, id);
        }
    }
    EXPECT_LE(standing + design.childrenOf(std::nullopt).size(), design.nodeCount());
    for (const auto& [id, one] : design.links())
        for (const NodeId end : {one.from, one.to}) EXPECT_THAT(design.linksOf(end), testing::Contains(id));
}

TEST(Change, UndoAllGivesTheOriginalAndRedoAllTheFinalDesign)
{
    for (unsigned seed = 0; seed < 1500; ++seed) {
        RandomDesign random(seed);
        const Design original = random.design();
        Design design = original;
        std::vector<Change> undo;
        for (int i = 0; i < 25; ++i)
            if (auto applied = design.apply(random.change(design))) undo.push_back(std::move(applied->inverse));
        const Design final = design;
        expectConsistent(final);

        std::vector<Change> redo;
        for (auto change = undo.rbegin(); change != undo.rend(); ++change) {
            auto applied = design.apply(*change);
            ASSERT_TRUE(applied) << seed << ": " << applied.error().english();
            redo.push_back(std::move(applied->inverse));
        }
        ASSERT_TRUE(design == original) << seed;
        expectConsistent(design);
        for (auto change = redo.rbegin(); change != redo.rend(); ++change) ASSERT_TRUE(design.apply(*change)) << seed;
        ASSERT_TRUE(design == final) << seed;
        if (HasFatalFailure() || HasNonfatalFailure()) FAIL() << "seed " << seed;
    }
}

TEST(Change, AFailingSequenceChangesNothing)
{
    int failed = 0;
    for (unsigned seed = 0; seed < 1500; ++seed) {
        RandomDesign random(seed);
        const Design original = random.design();
        Design design = original;
        Sequence sequence;
        for (int i = 0; i < 12; ++i) sequence.changes.push_back(random.change(design));
        sequence.changes.emplace_back(RemoveNode{node("nobody")});
        const auto applied = design.apply(sequence);
        ASSERT_FALSE(applied);
        failed += applied.error().code == ErrorCode::NotFound || applied.error().code == ErrorCode::Conflict;
        ASSERT_TRUE(design == original) << seed;
        expectConsistent(design);
    }
    EXPECT_EQ(failed, 1500);
}

TEST(Change, RemovingANodeTakesAndRestoresAllThatHangsOnIt)
{
    Design design;
    const ScenarioId peak = *ScenarioId::parse("peak");
    test::applyAll(
        design,
        {AddNode{plain("vpc")}, AddNode{plain("api", node("vpc"))}, AddNode{plain("db")}, AddNode{plain("apiary")},
         AddLink{{link("a"), node("api"), node("db"), Name("data"), {}}}, PutScenario{peak, Scenario{}},
         SetEnabled{node("api"), peak, false}, SetProperty{node("api"), Name("count"), Value(9), peak},
         SetLinkProperty{link("a"), Name("port"), Value(1), peak}, PutSuppression{{"R", "api"}, Suppression{"r", ""}},
         PutSuppression{{"R", "api/logs"}, Suppression{"r", ""}}, PutSuppression{{"R", "apiary"}, Suppression{"r", ""}},
         PutSuppression{{"R", "a"}, Suppression{"r", ""}}, PutNodeView{node("api"), NodeView{1, 2}},
         PutLinkView{link("a"), LinkView{{{1, 2}}}},
         SetEntry{Section::Journeys, Name("buy"),
                  Value(ValueMap{{Name("steps"), Value(ValueList{Value("api"), Value("db")})}})}});
    const Design before = design;
    const auto removed = design.apply(RemoveNode{node("vpc")});
    ASSERT_TRUE(removed);
    EXPECT_EQ(design.nodeCount(), 2u);
    EXPECT_EQ(design.linkCount(), 0u);
    EXPECT_EQ(*design.find(peak), Scenario{});
    EXPECT_TRUE(design.nodeViews().empty());
    EXPECT_TRUE(design.linkViews().empty());
    ASSERT_EQ(design.suppressions().size(), 1u);
    EXPECT_EQ(design.suppressions().begin()->first.subject, "apiary");
    EXPECT_EQ(design.entry(Section::Journeys, Name("buy")).display(), "{steps: [db]}");
    EXPECT_THAT(removed->footprint.nodes, testing::ElementsAre(node("api"), node("vpc")));
    EXPECT_THAT(removed->footprint.links, testing::ElementsAre(link("a")));
    ASSERT_TRUE(design.apply(removed->inverse));
    EXPECT_TRUE(design == before);
}

TEST(Change, UndoingAnAdditionLeavesWhatReferredToItBefore)
{
    Design design;
    test::applyAll(design, {AddNode{plain("inner", node("outer"))},
                            AddLink{{link("a"), node("inner"), node("outer"), Name("data"), {}}}});
    const Design before = design;
    const auto added = design.apply(AddNode{plain("outer")});
    ASSERT_TRUE(added);
    EXPECT_THAT(added->footprint.moved, testing::ElementsAre(node("inner")));
    EXPECT_THAT(added->footprint.links, testing::ElementsAre(link("a")));
    ASSERT_TRUE(design.apply(added->inverse));
    EXPECT_TRUE(design == before);
}

TEST(Change, ANodeCannotBePutInsideItselfButACircleInAFileCanBeUndone)
{
    Design design;
    test::applyAll(design, {AddNode{plain("a")}, AddNode{plain("b", node("a"))}, AddNode{plain("x", node("y"))},
                            AddNode{plain("y", node("x"))}});
    EXPECT_EQ(design.apply(MoveNode{node("a"), node("b"), {}}).error().code, ErrorCode::Conflict);
    EXPECT_EQ(design.apply(MoveNode{node("a"), node("a"), {}}).error().code, ErrorCode::Conflict);
    const Design before = design;
    const auto moved = design.apply(MoveNode{node("x"), std::nullopt, {}});
    ASSERT_TRUE(moved);
    ASSERT_TRUE(design.apply(moved->inverse));
    EXPECT_TRUE(design == before);
    const auto removed = design.apply(RemoveNode{node("x")}); // ends although the content goes round
    ASSERT_TRUE(removed);
    EXPECT_EQ(design.nodeCount(), 2u);
    ASSERT_TRUE(design.apply(removed->inverse));
    EXPECT_TRUE(design == before);
}

TEST(Change, ErrorsNameTheSubject)
{
    Design design;
    EXPECT_EQ(design.apply(SetLabel{node("ghost"), "x"}).error().subject, "ghost");
    EXPECT_EQ(design.apply(RemoveLink{link("ghost")}).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(design.apply(AddNode{plain("a")}));
    EXPECT_EQ(design.apply(AddNode{plain("a")}).error().code, ErrorCode::Conflict);
    EXPECT_EQ(design.apply(AddNode{plain("a/role")}).error().code, ErrorCode::Conflict);
    EXPECT_EQ(design.apply(SetEnabled{node("a"), *ScenarioId::parse("s"), true}).error().subject, "s");
}

TEST(Change, AScenarioHasRequirementsAndALoadOfItsOwn)
{
    const ScenarioId peak = *ScenarioId::parse("peak");
    Design design;
    ASSERT_TRUE(design.apply(SetEntry{Section::Requirements, Name("budget"), Value(100)}));
    EXPECT_EQ(design.apply(SetEntry{Section::Load, Name("x"), Value(1), peak}).error().subject, "peak");
    ASSERT_TRUE(design.apply(PutScenario{peak, Scenario{}}));
    const Design before = design;
    const auto set = design.apply(SetEntry{Section::Requirements, Name("budget"), Value(300), peak});
    ASSERT_TRUE(set);
    ASSERT_TRUE(design.apply(SetEntry{Section::Load, Name("x"), Value(1), peak}));
    EXPECT_EQ(design.entry(Section::Requirements, Name("budget")), Value(100));
    EXPECT_EQ(design.find(peak)->requirements.at(Name("budget")), Value(300));
    EXPECT_EQ(design.find(peak)->load.at(Name("x")), Value(1));
    ASSERT_TRUE(design.apply(SetEntry{Section::Load, Name("x"), Value(), peak}));
    ASSERT_TRUE(design.apply(set->inverse));
    EXPECT_TRUE(design == before);
    const auto project = design.apply(SetEntry{Section::Project, Name("environment"), Value("dev"), peak});
    ASSERT_FALSE(project);
    EXPECT_EQ(project.error().subject, "project");
    EXPECT_TRUE(design == before);
}

TEST(Change, FootprintTellsPicturesFromMeaning)
{
    Design design;
    ASSERT_TRUE(design.apply(AddNode{plain("a")}));
    EXPECT_TRUE(design.apply(PutNodeView{node("a"), NodeView{}})->footprint.viewOnly());
    EXPECT_TRUE(design.apply(PutBoardNote{"n", BoardNote{}})->footprint.viewOnly());
    EXPECT_FALSE(design.apply(SetLabel{node("a"), "x"})->footprint.viewOnly());
    EXPECT_TRUE(design.apply(Sequence{})->footprint.empty());
}

TEST(Change, ADeepDesignIsRemovedWithoutDeepRecursion)
{
    Design design;
    constexpr int kDepth = 60'000;
    std::optional<NodeId> parent;
    for (int i = 0; i < kDepth; ++i) {
        const NodeId id = node("d" + std::to_string(i));
        ASSERT_TRUE(design.apply(AddNode{{.id = id, .kind = Name("k"), .parent = parent}}));
        parent = id;
    }
    auto removed = design.apply(RemoveNode{node("d0")});
    ASSERT_TRUE(removed);
    EXPECT_EQ(design.nodeCount(), 0u);
    ASSERT_TRUE(design.apply(removed->inverse));
    EXPECT_EQ(design.nodeCount(), static_cast<std::size_t>(kDepth));
}

TEST(Design, FreeIdsAreFitAndFree)
{
    Design design;
    EXPECT_EQ(design.freeNodeId("My API (v2)").str(), "my-api-v2");
    EXPECT_EQ(design.freeNodeId("***").str(), "component");
    ASSERT_TRUE(design.apply(AddNode{plain("api")}));
    EXPECT_EQ(design.freeNodeId("API").str(), "api-2");
    EXPECT_TRUE(isIdText(design.freeLinkId(std::string(500, 'x')).str()));
}

} // namespace
} // namespace zonedraft
