// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/container_item.h"
#include "canvas/items/feedback_item.h"
#include "tests/canvas/view_fixture.h"

/// What is dragged out of its container: nothing comes after it, and what refuses says why.
namespace zonedraft::test {
namespace {

class Drag : public View {
protected:
    [[nodiscard]] std::map<NodeId, QRectF> shown() const
    {
        std::map<NodeId, QRectF> rects;
        for (const auto& [id, rect] : scene->geometry().rects()) rects.emplace(id, scene->itemOf(id)->rect());
        return rects;
    }
    [[nodiscard]] bool noteShown(const QString& part) const
    {
        const auto labels = view->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* l) { return l->isVisible() && l->text().contains(part); });
    }
};

TEST_F(Drag, WhatMayNotLeaveItsNetworkIsRefusedOutsideAndNothingComesAfterIt)
{
    open(openTemplate("ml-api"));
    view->fit();
    const Design before = session->design();
    const auto places = shown();
    const QPointF from = middleOf("lb");
    const QPointF to = scene->contentRect().bottomLeft() + QPointF(-10, 10);
    ASSERT_FALSE(scene->geometry().placeAt(to).parent) << "that is empty board";
    QWidget* port = view->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, at(from));
    for (int step = 1; step <= 8; ++step) QTest::mouseMove(port, at(from + (to - from) * step / 8.0));
    for (const auto& [id, rect] : shown())
        EXPECT_TRUE(id == node("lb") || rect == places.at(id)) << id.str() << " has moved while something left it";
    EXPECT_TRUE(noteShown(QStringLiteral("cannot stand on the board"))) << "the pointer says why";
    keep(QStringLiteral("drag-out-refused.png"));
    QTest::mouseRelease(port, Qt::LeftButton, {}, at(to));
    EXPECT_EQ(refusals.size(), 1);
    EXPECT_TRUE(session->design() == before);
    EXPECT_EQ(session->undoStack().count(), 0);
    EXPECT_EQ(shown(), places);
}

/// A network that somebody has made much higher than its rows.
const char* const kHighNetwork = R"(zonedraft: 1
nodes:
  here: {kind: aws.region, properties: {code: us-east-1}}
  net: {kind: aws.vpc, parent: here}
  lb: {kind: aws.load_balancer, parent: net, placement: {tier: public}}
  db: {kind: aws.aurora_cluster, parent: net, placement: {tier: data}}
view:
  nodes:
    net: {x: 0, y: 0, width: 900, height: 900}
)";

TEST_F(Drag, ARowOfSubnetsDoesNotStretchAcrossTheNetwork)
{
    open(openText(kHighNetwork));
    const Design before = session->design();
    const auto* grid = scene->geometry().gridOf(node("net"));
    ASSERT_TRUE(grid);
    const QRectF last = grid->tierBands.back();
    const QRectF first = grid->tierBands.front();
    const QPointF below(first.center().x(), last.bottom() + 120);
    ASSERT_EQ(scene->geometry().placeAt(below).parent, node("net"));
    drag(middleOf("lb"), below);
    EXPECT_TRUE(session->design() == before);
    ASSERT_EQ(refusals.size(), 1);
    EXPECT_TRUE(refusals[0].contains(QLatin1String("row of subnets"))) << refusals[0].toStdString();
    EXPECT_EQ(scene->geometry().gridOf(node("net"))->tierBands.front(), first);
    EXPECT_EQ(scene->geometry().placeAt(last.bottomLeft() + QPointF(40, 12)).tier, 2) << "just below it the row counts";
}

} // namespace
} // namespace zonedraft::test
