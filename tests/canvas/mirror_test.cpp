// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/derived_layer.h"
#include "engine/model/change.h"
#include "tests/canvas/view_fixture.h"

/// Regions that mirror another, on the board.
namespace zonedraft::test {
namespace {

constexpr const char* kDesign = R"(zonedraft: 1
nodes:
  east: {kind: aws.region}
  main: {kind: aws.vpc, parent: east}
  cache: {kind: aws.elasticache_cluster, parent: main}
  west: {kind: aws.region, properties: {mirror: east, region: us-west-2}}
)";

class Mirror : public View {
protected:
    void showDerived()
    {
        BoardLayers layers = scene->layers();
        layers.derived = true;
        scene->setLayers(layers);
    }
};

TEST_F(Mirror, ShowsWhatARegionMirrorsAmongWhatNobodyDrew)
{
    open(openText(kDesign));
    EXPECT_EQ(scene->itemOf(node("west/cache")), nullptr) << "it is no drawn card";
    showDerived();
    ASSERT_NE(scene->derived().itemOf(node("west/cache")), nullptr);
    ASSERT_NE(scene->derived().itemOf(node("west/main")), nullptr);
    keep(QStringLiteral("mirrored-region.png"));
    ASSERT_TRUE(session->apply(SetProperty{node("west"), Name("mirror"), Value(), {}}, QStringLiteral("off")));
    scene->derived().refresh();
    EXPECT_EQ(scene->derived().itemOf(node("west/cache")), nullptr);
}

TEST_F(Mirror, TheRegionCostsWhatItMirrors)
{
    open(openText(kDesign));
    const auto cost = [&](const char* id) {
        return session->evaluation().costOf(node(id)).expected.value_or(Money::zero());
    };
    EXPECT_EQ(cost("east").micros(), 0) << "what stands in it costs by itself";
    EXPECT_GE(cost("west"), cost("cache"));
    const Money before = cost("west");
    ASSERT_TRUE(session->apply(SetOverride{node("west"), "cache", Name("replicas"), Value(3)}, QStringLiteral("more")));
    EXPECT_GT(cost("west"), before);
}

} // namespace
} // namespace zonedraft::test
