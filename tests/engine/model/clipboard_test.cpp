// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/clipboard.h"

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

TEST(Difference, AppliedToTheFirstGivesTheSecond)
{
    for (unsigned seed = 0; seed < 4000; ++seed) {
        RandomDesign random(seed);
        const Design from = random.design(), to = random.design();
        Design design = from;
        const auto applied = design.apply(difference(from, to));
        ASSERT_TRUE(applied) << seed << ": " << applied.error().english();
        ASSERT_TRUE(design == to) << seed;
        ASSERT_TRUE(design.apply(applied->inverse)) << seed;
        ASSERT_TRUE(design == from) << seed;
    }
}

TEST(Difference, OfNearDesignsIsSmall)
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        RandomDesign random(seed);
        const Design from = random.design();
        Design to = from;
        for (int i = 0; i < 5; ++i) static_cast<void>(to.apply(random.change(to)));
        Design design = from;
        ASSERT_TRUE(design.apply(difference(from, to))) << seed;
        ASSERT_TRUE(design == to) << seed;
        ASSERT_TRUE(std::get<Sequence>(difference(to, design).data).changes.empty()) << seed;
    }
}

TEST(Difference, SwapsContainersAndKinds)
{
    Design from, to;
    test::applyAll(from, {AddNode{{.id = node("a"), .kind = Name("x")}},
                          AddNode{{.id = node("b"), .kind = Name("x"), .parent = node("a")}},
                          AddNode{{.id = node("c"), .kind = Name("x"), .parent = node("b")}}});
    test::applyAll(to, {AddNode{{.id = node("c"), .kind = Name("x")}},
                        AddNode{{.id = node("b"), .kind = Name("y"), .parent = node("c")}},
                        AddNode{{.id = node("a"), .kind = Name("x"), .parent = node("b")}}});
    ASSERT_TRUE(from.apply(difference(from, to)));
    EXPECT_TRUE(from == to);
}

TEST(Clipboard, PastingIntoAnEmptyDesignGivesThePart)
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        RandomDesign random(seed);
        const Design design = random.design();
        std::vector<NodeId> chosen;
        for (const Node* one : design.nodesSortedById())
            if (random.chance(50)) chosen.push_back(one->id);
        const Design part = copyPart(design, chosen);
        Design empty;
        const Paste paste = pastePart(empty, part, std::nullopt, {});
        ASSERT_TRUE(empty.apply(paste.change));
        ASSERT_TRUE(empty.apply(SetTitle{part.title()}));
        ASSERT_TRUE(empty == part) << seed;
    }
}

TEST(Clipboard, PastingIntoTheSameDesignAddsAndUndoes)
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        RandomDesign random(seed);
        const Design original = random.design();
        std::vector<NodeId> chosen;
        for (const Node* one : original.nodesSortedById())
            if (random.chance(40)) chosen.push_back(one->id);
        const Design part = copyPart(original, chosen);
        Design design = original;
        const auto applied = design.apply(pastePart(design, part, std::nullopt, {10, 10}).change);
        ASSERT_TRUE(applied) << seed << applied.error().english();
        EXPECT_EQ(design.nodeCount(), original.nodeCount() + part.nodeCount());
        EXPECT_EQ(design.linkCount(), original.linkCount() + part.linkCount());
        ASSERT_TRUE(design.apply(applied->inverse));
        ASSERT_TRUE(design == original) << seed;
    }
}

TEST(Clipboard, ReferencesLinksAndPositionsFollowTheCopies)
{
    Design design;
    test::applyAll(design,
                   {AddNode{{.id = node("vpc"), .kind = Name("aws.vpc")}},
                    AddNode{{.id = node("lb"),
                             .kind = Name("k"),
                             .parent = node("vpc"),
                             .properties = {{Name("certificate"), Value("cert")}, {Name("target"), Value("api")}}}},
                    AddNode{{.id = node("api"),
                             .kind = Name("k"),
                             .parent = node("vpc"),
                             .properties = {{Name("image"), Value("api")}}}},
                    AddLink{{*LinkId::parse("lb-to-api"), node("lb"), node("api"), Name("traffic"), {}}},
                    PutNodeView{node("lb"), NodeView{1, 2}},
                    PutLinkView{*LinkId::parse("lb-to-api"), LinkView{{{5, 6}}}}});
    const std::vector chosen{node("lb"), node("api")};
    const Design part = copyPart(design, chosen);
    const auto references = [](Name, Name property) { return property == "target"; };
    const Paste paste = pastePart(design, part, node("vpc"), {10, 20}, references);
    ASSERT_TRUE(design.apply(paste.change));
    EXPECT_THAT(paste.roots, testing::UnorderedElementsAre(node("api-2"), node("lb-2")));
    const Node* copy = design.find(node("lb-2"));
    ASSERT_NE(copy, nullptr);
    EXPECT_EQ(copy->parent, node("vpc"));
    EXPECT_EQ(copy->properties.at(Name("target")), Value("api-2"));
    EXPECT_EQ(copy->properties.at(Name("certificate")), Value("cert"));
    EXPECT_EQ(design.find(node("api-2"))->properties.at(Name("image")), Value("api"));
    const Link* pasted = design.find(*LinkId::parse("lb-to-api-2"));
    ASSERT_NE(pasted, nullptr);
    EXPECT_EQ(pasted->to, node("api-2"));
    EXPECT_EQ(design.nodeViews().at(node("lb-2")), (NodeView{11, 22}));
    EXPECT_EQ(design.linkViews().at(pasted->id).waypoints.front(), (Point{15, 26}));
    ASSERT_TRUE(design.apply(pastePart(design, part, node("vpc"), {}, references).change));
    EXPECT_NE(design.find(node("api-3")), nullptr); // numbers go on, they do not pile up
}

} // namespace
} // namespace zonedraft
