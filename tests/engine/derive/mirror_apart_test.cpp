// SPDX-License-Identifier: GPL-3.0-or-later
// What a mirroring region is without, and what it has of its own.
#include "engine/derive/derivation.h"
#include "engine/document/load.h"
#include "tests/engine/support/knowledge.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

constexpr std::string_view kDesign = R"(zonedraft: 1
nodes:
  east: {kind: aws.region}
  west: {kind: aws.region, properties: {mirror: east, mirror_without: [cache, work], region: us-west-2}}
  main: {kind: aws.vpc, parent: east}
  cache: {kind: aws.elasticache_cluster, parent: main, placement: {tier: data, zones: 2}}
  work: {kind: aws.sqs_queue, parent: east}
  watch: {kind: aws.guardduty_detector, parent: east}
  watch-west: {kind: aws.guardduty_detector, parent: west}
  hub: {kind: aws.security_hub, parent: east}
  cluster: {kind: aws.ecs_cluster, parent: main}
  api: {kind: aws.ecs_service, parent: cluster, placement: {tier: application, zones: 2}, properties: {image: 123456789012.dkr.ecr.us-east-1.amazonaws.com/api:1.0}}
  tool: {kind: aws.ecs_service, parent: cluster, placement: {tier: application, zones: 2}, properties: {image: "public.ecr.aws/docker/library/nginx:1.27"}}
links:
  api-to-cache: {from: api, to: cache, kind: data}
  api-to-work: {from: api, to: work, kind: event}
scenarios:
  europe: {regions: {us-east-1: eu-west-1, us-west-2: eu-central-1}}
)";

class MirrorApart : public testing::Test {
protected:
    void derive(std::optional<ScenarioId> scenario = {})
    {
        auto loaded = loadDesign(kDesign, "d.yaml");
        ASSERT_TRUE(loaded) << loaded.error().english();
        m_drawn = std::move(loaded->design);
        m_derivation.reset(m_drawn, scenario);
    }
    [[nodiscard]] bool has(const char* id) const { return index(id) != kNoIndex; }
    [[nodiscard]] NodeIndex index(const char* id) const { return m_derivation.design().find(*NodeId::parse(id)); }
    [[nodiscard]] std::string image(const char* id) const
    {
        return m_derivation.reader().text(index(id), Name("image"));
    }
    [[nodiscard]] bool connected(const char* id) const
    {
        return m_derivation.design().find(*LinkId::parse(id)) != kNoIndex;
    }

    Design m_drawn;
    Derivation m_derivation{testing_support::shippedKnowledge().catalog()};
};

TEST_F(MirrorApart, WhatIsLeftOutInANetworkIsNotReachedFromTheOtherOne)
{
    derive();
    EXPECT_TRUE(connected("api-to-cache"));
    EXPECT_FALSE(connected("west/api-to-cache")) << "the networks are not joined";
    EXPECT_TRUE(connected("west/api-to-work")) << "a queue is reached from everywhere";
}

TEST_F(MirrorApart, WhatARegionHasOnceIsNotMirroredBesideItsOwn)
{
    derive();
    EXPECT_FALSE(has("west/watch"));
    EXPECT_TRUE(has("west/hub"));
}

TEST_F(MirrorApart, ImagesComeFromTheRegistryOfTheRegion)
{
    derive();
    EXPECT_EQ(image("api"), "123456789012.dkr.ecr.us-east-1.amazonaws.com/api:1.0");
    EXPECT_EQ(image("west/api"), "123456789012.dkr.ecr.us-west-2.amazonaws.com/api:1.0");
    EXPECT_EQ(image("west/tool"), "public.ecr.aws/docker/library/nginx:1.27");
    derive(ScenarioId::parse("europe"));
    EXPECT_EQ(image("api"), "123456789012.dkr.ecr.eu-west-1.amazonaws.com/api:1.0");
    EXPECT_EQ(image("west/api"), "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1.0");
}

} // namespace
} // namespace zonedraft
