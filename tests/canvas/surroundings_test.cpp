// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"
#include "canvas/actions/clipboard_edits.h"
#include "canvas/actions/surroundings.h"
#include "canvas/items/feedback_item.h"
#include "canvas/tools/simple_tools.h"
#include "tests/canvas/view_fixture.h"

#include <QMimeData>

namespace zonedraft::test {
namespace {

constexpr const char* kOneTier = R"(
zonedraft: 1
nodes:
  here: {kind: aws.region, properties: {region: eu-central-1}}
  net:
    kind: aws.vpc
    parent: here
    properties: {tiers: [{name: public, kind: public}]}
  web: {kind: aws.ecs_service, parent: net}
)";

class Surrounded : public View {
protected:
    [[nodiscard]] QString pointerNote() const
    {
        for (const QLabel* label : view->findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QLatin1String("Adds"))) return label->text();
        return {};
    }
    [[nodiscard]] const Node* only(const char* kind) const
    {
        const Node* found = nullptr;
        for (const auto& [id, each] : session->design().nodes())
            if (each.kind == Name(kind)) {
                EXPECT_FALSE(found) << "two of " << kind;
                found = &session->design().nodes().at(id);
            }
        return found;
    }
};

TEST_F(Surrounded, WhatIsDroppedOnTheEmptyBoardGetsItsRegionAndNetworkInOneStep)
{
    open(makeSession());
    {
        DropTool tool(*view, Name("aws.load_balancer"));
        EXPECT_TRUE(tool.update({400, 300}));
        EXPECT_EQ(pointerNote(), QStringLiteral("Adds around it: Region › VPC"));
        tool.drop({400, 300});
    }
    EXPECT_TRUE(refusals.isEmpty()) << refusals.join(QLatin1Char('|')).toStdString();
    const Node *region = only("aws.region"), *network = only("aws.vpc"), *balancer = only("aws.load_balancer");
    ASSERT_TRUE(region && network && balancer);
    EXPECT_EQ(network->parent, region->id);
    EXPECT_EQ(balancer->parent, network->id);
    EXPECT_EQ(balancer->placement.tier, Name("public"));
    EXPECT_TRUE(scene->geometry().rectOf(network->id)->contains(*scene->geometry().rectOf(balancer->id)));
    EXPECT_EQ(session->selection().singleNode(), balancer->id);
    const QRectF seen = view->mapToScene(view->viewport()->rect()).boundingRect();
    EXPECT_TRUE(seen.contains(*scene->geometry().rectOf(region->id))) << "what was made around it is in view";
    session->undo();
    EXPECT_EQ(session->design().nodeCount(), 0U) << "all of it is one step";
}

TEST_F(Surrounded, OnARegionOnlyTheNetworkIsMissingAndTheRegionIsThatOfTheDesign)
{
    open(openText("zonedraft: 1\nnodes:\n  here: {kind: aws.region, properties: {region: eu-central-1}}\n"));
    const Kind& kind = *session->catalog().find(Name("aws.ecs_service"));
    const auto needed = surroundingsFor(*session, kind, {{0, 0}, node("here"), {}, {}});
    ASSERT_TRUE(needed);
    EXPECT_EQ(surroundingsText(*needed), QStringLiteral("Adds around it: VPC"));
    EXPECT_EQ(needed->outside, node("here"));
    ASSERT_TRUE(view->run(dropNode(*session, kind.name, {{2000, 2000}, std::nullopt, {}, {}})));
    for (const auto& [id, each] : session->design().nodes())
        if (each.kind == Name("aws.region")) {
            EXPECT_EQ(session->evaluation().effective(id, Name("region")), Value("eu-central-1"));
        }
}

TEST_F(Surrounded, ByNameAnExistingNetworkIsTakenAndElseOneIsMade)
{
    open(makeSession());
    ASSERT_TRUE(view->run(addNode(*session, Name("aws.ecs_service"), {{100, 100}, std::nullopt, {}, {}})));
    EXPECT_EQ(session->design().nodeCount(), 3U);
    ASSERT_TRUE(view->run(addNode(*session, Name("aws.rds_instance"), {{2000, 100}, std::nullopt, {}, {}})));
    EXPECT_EQ(session->design().nodeCount(), 4U) << "the network that is there will do";
    EXPECT_EQ(only("aws.rds_instance")->parent, only("aws.vpc")->id);
}

TEST_F(Surrounded, AMissingRowOfSubnetsIsAddedAndAWrongOneStillRefused)
{
    open(openText(kOneTier));
    const Kind& kind = *session->catalog().find(Name("aws.rds_instance"));
    const auto* grid = scene->geometry().gridOf(node("net"));
    ASSERT_TRUE(grid);
    const DropPlace place = scene->geometry().placeAt(grid->cell(0, 0).center());
    const auto needed = surroundingsFor(*session, kind, place);
    ASSERT_TRUE(needed && needed->tier);
    EXPECT_EQ(surroundingsText(*needed), QStringLiteral("Adds around it: tier “private”"));
    ASSERT_TRUE(view->run(dropNode(*session, kind.name, place))) << refusals.join(QLatin1Char('|')).toStdString();
    EXPECT_EQ(session->evaluation().gridOf(node("net")).tiers.size(), 2U);
    EXPECT_EQ(only("aws.rds_instance")->placement.tier, Name("private"));
    EXPECT_FALSE(view->run(dropNode(*session, kind.name, place))) << "a row that suits is there now";
    EXPECT_FALSE(refusals.isEmpty());
    session->undo();
    EXPECT_EQ(session->evaluation().gridOf(node("net")).tiers.size(), 1U);
}

TEST_F(Surrounded, CopiesOfSeveralRowsStandEachInItsOwnRowAndCoverNothing)
{
    open(makeSession());
    for (const char* kind : {"aws.load_balancer", "aws.ecs_service", "aws.aurora_cluster"})
        ASSERT_TRUE(view->run(addNode(*session, Name(kind), {{100, 100}, std::nullopt, {}, {}})));
    std::set<NodeId> both;
    for (const auto& [id, each] : session->design().nodes())
        if (each.kind == Name("aws.load_balancer") || each.kind == Name("aws.ecs_service")) both.insert(id);
    ASSERT_TRUE(view->run(duplicateNodes(*session, scene->geometry(), both)));
    const NodeId network = only("aws.vpc")->id;
    const auto cards = session->design().childrenOf(network);
    EXPECT_EQ(cards.size(), 5U);
    for (const NodeId a : cards)
        for (const NodeId b : cards)
            EXPECT_FALSE(a < b && scene->geometry().rectOf(a)->intersects(*scene->geometry().rectOf(b)))
                << a.str() << " covers " << b.str();
    keep(QStringLiteral("state-duplicated.png"));
}

TEST_F(Surrounded, AContainerAroundACardOfARowCoversNoTitle)
{
    open(makeSession());
    for (const char* kind : {"aws.load_balancer", "aws.ecs_service", "aws.aurora_cluster"})
        ASSERT_TRUE(view->run(addNode(*session, Name(kind), {{100, 100}, std::nullopt, {}, {}})));
    ASSERT_TRUE(view->run(wrapNodes(*session, scene->geometry(), {only("aws.ecs_service")->id})));
    keep(QStringLiteral("state-wrapped.png"));
    const auto& geometry = scene->geometry();
    const NodeId network = only("aws.vpc")->id;
    const auto* grid = geometry.gridOf(network);
    ASSERT_TRUE(grid);
    for (const NodeId id : session->design().childrenOf(network)) {
        const QRectF rect = *geometry.rectOf(id);
        for (int row = 0; row < grid->tiers; ++row) {
            const QRectF title(grid->cell(row, 0).topLeft(), QSizeF(400, layout::kCellTitle - 1));
            EXPECT_FALSE(rect.intersects(title)) << id.str() << " covers the title of row " << row;
        }
    }
}

TEST_F(Surrounded, WhatIsPastedBesideEveryContainerGoesWhereItMayStand)
{
    open(openTemplate("three-tier-web"));
    session->selection().set(node("web"));
    const auto copied = copyNodes(*session, scene->geometry(), {node("web")});
    ASSERT_TRUE(view->run(pasteNodes(*session, *copied, {{9000, 9000}, std::nullopt, {}, {}})))
        << refusals.join(QLatin1Char('|')).toStdString();
    const NodeId made = session->selection().singleNode().value_or(node("none"));
    ASSERT_TRUE(session->design().find(made));
    EXPECT_TRUE(session->design().find(made)->parent);
}

TEST_F(Surrounded, WhatIsConnectedIsMadeInTheNetworkOfItsSource)
{
    open(openText(R"(
zonedraft: 1
nodes:
  here: {kind: aws.region}
  a-net: {kind: aws.vpc, parent: here}
  b-net: {kind: aws.vpc, parent: here}
  web: {kind: aws.ecs_service, parent: b-net, placement: {tier: application}}
)"));
    ASSERT_TRUE(
        view->run(addConnected(*session, Name("aws.rds_instance"), {{9000, 0}, node("here"), {}, {}}, node("web"))));
    EXPECT_EQ(only("aws.rds_instance")->parent, node("b-net"));
    EXPECT_EQ(session->design().links().size(), 1U);
}

} // namespace
} // namespace zonedraft::test
