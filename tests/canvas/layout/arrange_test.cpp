// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/arrange.h"

#include <gtest/gtest.h>

namespace zonedraft::layout {
namespace {

const Rects kThree = {{1, {0, 0, 100, 40}}, {2, {130, 50, 60, 40}}, {3, {400, 10, 100, 80}}};

TEST(Arrange, SnapsToTheNearestMultiple)
{
    EXPECT_EQ(snapped(11.0), 8.0);
    EXPECT_EQ(snapped(12.0), 16.0);
    EXPECT_EQ(snapped(-3.0), 0.0);
    EXPECT_EQ(snapped(QPointF(5.0, 6.5), 4.0), QPointF(4.0, 8.0));
}

TEST(Arrange, AlignsWithTheCommonBoundsOrTheKeyRectangle)
{
    EXPECT_EQ(aligned(kThree, Alignment::Left).at(3).left(), 0);
    EXPECT_EQ(aligned(kThree, Alignment::Right).at(1).right(), 500);
    EXPECT_EQ(aligned(kThree, Alignment::Bottom).at(1).bottom(), 90);
    EXPECT_EQ(aligned(kThree, Alignment::Top, 2).at(1).top(), 50);
    EXPECT_EQ(aligned(kThree, Alignment::VerticalCenter, 3).at(2).center().y(), 50);
    EXPECT_EQ(aligned(kThree, Alignment::HorizontalCenter, 1).at(3).center().x(), 50);
    EXPECT_EQ(aligned(kThree, Alignment::Left, 99), aligned(kThree, Alignment::Left));
}

TEST(Arrange, DistributesWithEqualGaps)
{
    const Rects spread = distributed(kThree, Axis::Horizontal);
    EXPECT_EQ(spread.at(1).left(), 0);
    EXPECT_EQ(spread.at(3).right(), 500);
    EXPECT_EQ(spread.at(2).left() - spread.at(1).right(), spread.at(3).left() - spread.at(2).right());
    const Rects tight = distributed(kThree, Axis::Horizontal, 24.0);
    EXPECT_EQ(tight.at(2).left(), 124);
    EXPECT_EQ(tight.at(3).left(), 208);
}

TEST(Arrange, LeavesTooFewAsTheyAre)
{
    const Rects two = {{1, {0, 0, 8, 8}}, {2, {50, 3, 8, 8}}};
    EXPECT_EQ(distributed(two, Axis::Vertical), two);
    EXPECT_EQ(distributed({}, Axis::Vertical, 8.0), Rects());
    EXPECT_EQ(aligned({}, Alignment::Left), Rects());
}

TEST(Arrange, SnapsToGuidesBeforeTheGrid)
{
    const SnapResult result = snapToGuides({103, 211, 50, 40}, {{100, 0, 50, 40}});
    EXPECT_EQ(result.topLeft, QPointF(100, 208));
    ASSERT_EQ(result.guides.size(), 1U);
    EXPECT_EQ(result.guides[0].axis, Axis::Vertical);
    EXPECT_EQ(result.guides[0].position, 100);
    EXPECT_EQ(result.guides[0].from, 0);
    EXPECT_EQ(result.guides[0].to, 251);
    EXPECT_TRUE(snapToGuides({300, 300, 8, 8}, {}).guides.empty());
}

} // namespace
} // namespace zonedraft::layout
