// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/canvas/layout/sample_designs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace zonedraft::layout {
namespace {

bool onGrid(double value)
{
    return std::abs(value / kGrid - std::round(value / kGrid)) < 1e-6;
}

bool onGrid(const QRectF& rect)
{
    return onGrid(rect.left()) && onGrid(rect.top()) && onGrid(rect.width()) && onGrid(rect.height());
}

/// Pairs of boxes of which neither holds the other but that overlap.
std::vector<std::pair<int, int>> overlaps(const LayoutInput& input, const LayoutResult& result)
{
    const auto parents = samples::parentsOf(input);
    std::vector<std::pair<int, int>> found;
    for (const auto& [a, rectA] : result.rects)
        for (const auto& [b, rectB] : result.rects)
            if (a < b && rectA.intersects(rectB) && !samples::isInside(parents, a, b) &&
                !samples::isInside(parents, b, a))
                found.emplace_back(a, b);
    return found;
}

void expectSound(const LayoutInput& input, const LayoutResult& result)
{
    ASSERT_EQ(result.rects.size(), input.boxes.size());
    EXPECT_TRUE(overlaps(input, result).empty());
    for (const LayoutBox& box : input.boxes) {
        const QRectF& rect = result.rects.at(box.id);
        EXPECT_TRUE(onGrid(rect)) << "box " << box.id;
        EXPECT_GE(rect.width(), box.size.width());
        EXPECT_GE(rect.height(), box.size.height());
        if (box.parent == kBoard) continue;
        const QRectF content = result.rects.at(box.parent).adjusted(kPadding, kTitleBand, -kPadding, -kPadding);
        EXPECT_TRUE(content.contains(rect)) << "box " << box.id << " in " << box.parent;
        const auto grid = result.grids.find(box.parent);
        if (!box.cell || grid == result.grids.end()) continue;
        const QRectF cells =
            grid->second.cell(box.cell->tierRow, box.cell->firstZone)
                .united(grid->second.cell(box.cell->tierRow, box.cell->firstZone + box.cell->zoneCount - 1));
        EXPECT_TRUE(cells.contains(rect)) << "box " << box.id << " in its cells";
    }
}

void expectGridsAligned(const LayoutInput& input, const LayoutResult& result)
{
    for (const LayoutBox& box : input.boxes) {
        if (!box.grid) continue;
        const GridGeometry& grid = result.grids.at(box.id);
        ASSERT_EQ(grid.cells.size(), static_cast<std::size_t>(grid.tiers * grid.zones));
        for (int tier = 0; tier < grid.tiers; ++tier)
            for (int zone = 0; zone < grid.zones; ++zone) {
                const QRectF cell = grid.cell(tier, zone);
                EXPECT_TRUE(onGrid(cell));
                EXPECT_EQ(cell.left(), grid.cell(0, zone).left());
                EXPECT_EQ(cell.right(), grid.cell(0, zone).right());
                EXPECT_EQ(cell.top(), grid.cell(tier, 0).top());
                EXPECT_EQ(cell.bottom(), grid.cell(tier, 0).bottom());
                EXPECT_TRUE(result.rects.at(box.id).contains(cell));
                EXPECT_TRUE(grid.zoneBands[static_cast<std::size_t>(zone)].contains(cell));
            }
    }
}

class RandomDesign : public ::testing::TestWithParam<unsigned> {};

TEST_P(RandomDesign, IsLaidOutWithoutOverlapOnTheGrid)
{
    const int boxes = 4 + static_cast<int>(GetParam() % 60);
    const LayoutInput input = samples::randomDesign(GetParam(), boxes, boxes);
    const LayoutResult result = layoutAll(input);
    expectSound(input, result);
    expectGridsAligned(input, result);
}

TEST_P(RandomDesign, DoesNotDependOnTheOrderOfTheInput)
{
    LayoutInput input = samples::randomDesign(GetParam(), 30, 40);
    const LayoutResult first = layoutAll(input);
    input.boxes = samples::shuffled(input.boxes, GetParam());
    input.links = samples::shuffled(input.links, GetParam());
    const LayoutResult second = layoutAll(input);
    EXPECT_EQ(first.rects, second.rects);
}

TEST_P(RandomDesign, LeavesPinnedBoxesWhereTheyAre)
{
    LayoutInput input = samples::randomDesign(GetParam(), 24, 30);
    const LayoutResult first = layoutAll(input);
    // Everything was placed by a person, then some boxes are new.
    std::mt19937 engine(GetParam() + 1);
    const auto parents = samples::parentsOf(input);
    for (LayoutBox& box : input.boxes)
        if (!box.container && engine() % 3 != 0) box.pinned = first.rects.at(box.id).topLeft() + QPointF(1.5, 0.5);
    const LayoutResult second = layoutAll(input);
    for (const LayoutBox& box : input.boxes) {
        if (!box.pinned) continue;
        EXPECT_EQ(second.rects.at(box.id).topLeft(), *box.pinned) << "box " << box.id;
    }
    for (const auto& [a, b] : overlaps(input, second)) {
        // Pins may force containers into each other, never cards onto cards.
        const bool cards =
            !input.boxes[static_cast<std::size_t>(a)].container && !input.boxes[static_cast<std::size_t>(b)].container;
        const bool siblings = parents.at(a) == parents.at(b);
        EXPECT_FALSE(cards && siblings) << a << " over " << b;
    }
    for (const LayoutBox& box : input.boxes) {
        if (box.parent == kBoard) continue;
        EXPECT_TRUE(second.rects.at(box.parent).contains(second.rects.at(box.id))) << "box " << box.id;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomDesign, ::testing::Range(1U, 221U));

TEST(Layout, AnEmptyDesignHasNoBounds)
{
    const LayoutResult result = layoutAll({});
    EXPECT_TRUE(result.rects.empty());
    EXPECT_TRUE(result.bounds.isNull());
}

TEST(Layout, SurvivesUnknownParentsAndCycles)
{
    LayoutInput input;
    input.boxes.resize(4);
    input.boxes[0] = {.id = 1, .parent = 99};
    input.boxes[1] = {.id = 2, .parent = 3, .container = true};
    input.boxes[2] = {.id = 3, .parent = 2, .container = true};
    input.boxes[3] = {.id = 4, .parent = 4};
    input.links = {{1, 1, 77}, {2, 1, 1}, {3, 2, 3}};
    EXPECT_EQ(layoutAll(input).rects.size(), 4U);
}

TEST(Layout, FollowsLinksFromLeftToRight)
{
    LayoutInput input;
    for (int id = 0; id < 4; ++id) input.boxes.push_back({.id = id});
    input.links = {{0, 2, 0}, {1, 0, 3}, {2, 3, 1}};
    const LayoutResult result = layoutAll(input);
    EXPECT_LT(result.rects.at(2).right() + kLinkGap, result.rects.at(0).left() + 1);
    EXPECT_LT(result.rects.at(0).right() + kLinkGap, result.rects.at(3).left() + 1);
    EXPECT_LT(result.rects.at(3).right() + kLinkGap, result.rects.at(1).left() + 1);
    EXPECT_EQ(result.rects.at(2).top(), result.rects.at(1).top()) << "a chain is straight";
}

TEST(Layout, DrawsAnApiLikeAnArchitect)
{
    const samples::MlApi api = samples::mlApi();
    const LayoutResult result = layoutAll(api.input);
    expectSound(api.input, result);
    const auto rect = [&](int id) { return result.rects.at(id); };
    EXPECT_LT(rect(api.internet).right(), rect(api.cdn).left());
    EXPECT_LT(rect(api.cdn).right(), rect(api.region).left());
    EXPECT_LT(rect(api.balancer).bottom(), rect(api.service).top());
    EXPECT_LT(rect(api.service).bottom(), rect(api.database).top());
    EXPECT_GT(rect(api.table).left(), rect(api.vpc).right());
    EXPECT_GT(rect(api.logs).left(), rect(api.vpc).right());
    const GridGeometry& grid = result.grids.at(api.vpc);
    EXPECT_TRUE(grid.cell(0, 0).contains(rect(api.nat)));
    for (const int spanning : {api.balancer, api.service, api.database}) {
        EXPECT_LT(rect(spanning).left(), grid.cell(0, 0).right());
        EXPECT_GT(rect(spanning).right(), grid.cell(0, 2).left());
        EXPECT_EQ(rect(spanning).height(), kCardSize.height());
    }
    const double scale = std::min(1600.0 / result.bounds.width(), 900.0 / result.bounds.height());
    EXPECT_GE(scale, 0.7);
}

TEST(Layout, PutsSingleCardsInRowsOfTheWantedShape)
{
    LayoutInput input;
    for (int id = 0; id < 40; ++id) input.boxes.push_back({.id = id});
    const LayoutResult result = layoutAll(input);
    const double aspect = result.bounds.width() / result.bounds.height();
    EXPECT_GT(aspect, 1.1);
    EXPECT_LT(aspect, 2.4);
}

TEST(Layout, PlacesANewCardNextToWhatItIsLinkedTo)
{
    LayoutInput input;
    input.boxes.push_back({.id = 0, .pinned = QPointF(800, 400)});
    input.boxes.push_back({.id = 1, .pinned = QPointF(0, 0)});
    input.boxes.push_back({.id = 2});
    input.links = {{0, 0, 2}};
    const LayoutResult result = layoutAll(input);
    EXPECT_EQ(result.rects.at(2).top(), 400);
    EXPECT_GT(result.rects.at(2).left(), 800 + kCardSize.width());
    EXPECT_LT(result.rects.at(2).left(), 800 + kCardSize.width() + 120);
}

class RandomSelection : public ::testing::TestWithParam<unsigned> {};

TEST_P(RandomSelection, MovesOnlyWhatIsSelected)
{
    const LayoutInput input = samples::randomDesign(GetParam(), 30, 40);
    const LayoutResult before = layoutAll(input);
    const auto parents = samples::parentsOf(input);
    std::vector<int> selected;
    std::mt19937 engine(GetParam());
    for (const LayoutBox& box : input.boxes)
        if (engine() % 4 == 0) selected.push_back(box.id);
    const LayoutResult after = layoutSelection(input, before.rects, selected);
    for (const LayoutBox& box : input.boxes) {
        const bool moves =
            std::ranges::any_of(selected, [&](int chosen) { return samples::isInside(parents, chosen, box.id); });
        if (moves) continue;
        EXPECT_EQ(after.rects.at(box.id).topLeft(), before.rects.at(box.id).topLeft()) << "box " << box.id;
        EXPECT_GE(after.rects.at(box.id).width(), before.rects.at(box.id).width());
        if (!box.container) {
            EXPECT_EQ(after.rects.at(box.id), before.rects.at(box.id));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomSelection, ::testing::Range(1U, 101U));

TEST(LayoutSelection, OrdersTheChosenCardsWhereTheyWere)
{
    LayoutInput input;
    for (int id = 0; id < 5; ++id) input.boxes.push_back({.id = id});
    input.links = {{0, 2, 1}};
    const std::map<int, QRectF> current = {{0, {{0, 0}, kCardSize}},
                                           {1, {{808, 600}, kCardSize}},
                                           {2, {{900, 700}, kCardSize}},
                                           {3, {{1600, 0}, kCardSize}},
                                           {4, {{1600, 1200}, kCardSize}}};
    const LayoutResult result = layoutSelection(input, current, {1, 2});
    EXPECT_LT(result.rects.at(2).right(), result.rects.at(1).left());
    EXPECT_EQ(result.rects.at(2).top(), result.rects.at(1).top());
    EXPECT_LT(std::abs(result.rects.at(2).top() - 650.0), 100.0);
    EXPECT_EQ(result.rects.at(4), current.at(4));
}

} // namespace
} // namespace zonedraft::layout
