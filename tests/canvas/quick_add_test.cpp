// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"
#include "canvas/actions/clipboard_edits.h"
#include "tests/canvas/view_fixture.h"

#include <QMimeData>

/// Components added by their name.
namespace zonedraft::test {
namespace {

class QuickAdd : public View {
protected:
    NodeId add(const char* kind, QPointF point)
    {
        EXPECT_TRUE(view->run(addNode(*session, Name(kind), scene->geometry().placeAt(point))))
            << kind << ": " << refusals.join(u'|').toStdString();
        return session->selection().singleNode().value_or(node("none"));
    }
    void expectInOrder() const
    {
        const Design& design = session->design();
        for (const auto& [id, rect] : scene->geometry().rects()) {
            const auto parent = design.find(id)->parent;
            EXPECT_TRUE(!parent || scene->geometry().rectOf(*parent)->contains(rect)) << id.str() << " sticks out";
            for (const NodeId other : design.childrenOf(parent))
                EXPECT_FALSE(other != id && scene->geometry().rectOf(other)->intersects(rect))
                    << id.str() << " over " << other.str();
            const Name tier = design.find(id)->placement.tier;
            const NetworkGrid network = parent ? session->evaluation().gridOf(*parent) : NetworkGrid{};
            for (std::size_t row = 0; row < network.tiers.size(); ++row)
                if (network.tiers[row].name == tier) {
                    const QRectF band = scene->geometry().gridOf(*parent)->tierBands[row];
                    EXPECT_TRUE(band.contains(rect)) << id.str() << " stands outside of its row";
                }
        }
    }
};

TEST_F(QuickAdd, ACacheComesIntoTheTierForData)
{
    open(makeSession());
    const NodeId cache = add("aws.elasticache_cluster", {0, 0});
    EXPECT_EQ(session->design().find(cache)->placement.tier, Name("data"));
    const NodeId service = add("aws.ecs_service", {2000, 2000});
    EXPECT_EQ(session->design().find(service)->placement.tier, Name("application"));
    expectInOrder();
}

TEST_F(QuickAdd, TheContainersThatAreMissingStandInTheirRow)
{
    open(makeSession());
    const NodeId cache = add("aws.elasticache_cluster", {0, 0});
    const NodeId network = *session->design().find(cache)->parent;
    const QRectF rect = *scene->geometry().rectOf(network);
    for (const QPointF point : {rect.center(), rect.bottomLeft() + QPointF(30, -4), rect.topLeft() + QPointF(30, 60)}) {
        const NodeId profile = add("aws.eks_fargate_profile", point);
        const Node* cluster = session->design().find(*session->design().find(profile)->parent);
        ASSERT_EQ(cluster->kind, Name("aws.eks_cluster"));
        EXPECT_FALSE(cluster->placement.tier.empty()) << "it stands in no row";
        expectInOrder();
        keep(QStringLiteral("quick-add-fargate.png"));
        session->undo();
    }
}

TEST_F(QuickAdd, WhatIsPastedComesIntoTheRowThatIsThere)
{
    open(openTemplate("three-tier-web"));
    const auto data = copyNodes(*session, scene->geometry(), {node("database")});
    const QMimeData& copied = *data;
    const QRectF cell = scene->geometry().gridOf(node("main"))->cell(1, 0);
    ASSERT_TRUE(
        view->run(pasteNodes(*session, copied, scene->geometry().placeAt(cell.bottomLeft() + QPointF(40, -8)))));
    EXPECT_EQ(session->design().find(*session->selection().singleNode())->placement.tier, Name("application"));
    session->undo();
    const auto other = openText(R"(zonedraft: 1
nodes:
  here: {kind: aws.region, properties: {code: us-east-1}}
  net: {kind: aws.vpc, parent: here, properties: {tiers: [{name: front, kind: public}, {name: back, kind: private}]}}
)");
    BoardGeometry geometry;
    geometry.reset(*other);
    const Edit edit =
        pasteNodes(*other, copied, geometry.placeAt(geometry.rectOf(node("net"))->topLeft() + QPointF(9, 9)));
    ASSERT_TRUE(perform(*other, edit)) << edit.refusal.toStdString();
    EXPECT_EQ(other->design().find(*other->selection().singleNode())->placement.tier, Name("back"));
}

} // namespace
} // namespace zonedraft::test
