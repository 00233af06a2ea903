// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/region_map.h"

#include "engine/derive/derivation.h"
#include "engine/document/load.h"
#include "tests/engine/support/knowledge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using testing::ElementsAre;

constexpr const char* kDesign = R"(zonedraft: 1
requirements:
  budget: 100
  recovery_region: us-west-2
  regions: [us-east-1, us-west-2]
  residency_zones: {us: [us-east-1, us-west-2]}
nodes:
  east: {kind: aws.region}
  west: {kind: aws.region, properties: {region: us-west-2}}
  orders: {kind: aws.dynamodb_table, parent: east, properties: {replicas: [us-west-2, eu-central-1]}}
  here: {kind: aws.dynamodb_table, parent: east, properties: {replicas: [us-west-2]}}
  token: {kind: aws.secrets_manager_secret, parent: east, properties: {replicas: [us-west-2]}}
  database: {kind: aws.rds_instance, parent: east, properties: {backup_copy_region: us-west-2}}
  name: {kind: aws.route53_record, properties: {routing: latency, latency_region: us-east-1}}
  check: {kind: aws.route53_health_check, properties: {checker_regions: [us-east-1, us-west-2, eu-west-1]}}
  files: {kind: aws.s3_bucket, parent: east, properties: {replication: copy}}
  copy: {kind: aws.s3_bucket, parent: west}
scenarios:
  europe:
    nodes:
      here: {replicas: [us-west-2]}
    regions: {us-east-1: eu-west-1, us-west-2: eu-central-1}
  rich:
    requirements: {budget: 900, recovery_region: ap-northeast-1}
    regions: {us-west-2: eu-central-1}
)";

class RegionMapTest : public testing::Test {
protected:
    void derive(const char* scenario)
    {
        auto loaded = loadDesign(kDesign, "d.yaml");
        ASSERT_TRUE(loaded) << loaded.error().english();
        m_drawn = std::move(loaded->design);
        m_derivation.reset(m_drawn, ScenarioId::parse(scenario));
    }
    [[nodiscard]] std::string value(const char* id, const char* property) const
    {
        const EffectiveDesign& design = m_derivation.design();
        return m_derivation.reader().value(design.find(*NodeId::parse(id)), Name(property)).display();
    }
    [[nodiscard]] std::string requirement(const char* key) const
    {
        return m_derivation.design().entry(Name("requirement"), Name(key)).display();
    }
    [[nodiscard]] std::string regionOf(const char* id) const
    {
        return m_derivation.reader().regionCode(m_derivation.design().find(*NodeId::parse(id)));
    }

    Design m_drawn;
    Derivation m_derivation{testing_support::shippedKnowledge().catalog()};
};

TEST_F(RegionMapTest, MovesEveryPropertyThatNamesARegion)
{
    derive("europe");
    EXPECT_EQ(value("east", "region"), "eu-west-1") << "a default moves too";
    EXPECT_EQ(value("west", "region"), "eu-central-1");
    EXPECT_EQ(value("token", "replicas"), Value(ValueList{Value("eu-central-1")}).display());
    EXPECT_EQ(value("database", "backup_copy_region"), "eu-central-1");
    EXPECT_EQ(value("name", "latency_region"), "eu-west-1");
    EXPECT_EQ(regionOf("copy"), "eu-central-1") << "a reference follows what it refers to";
    EXPECT_EQ(value("orders", "replicas"), Value(ValueList{Value("eu-central-1")}).display()) << "named once";
    EXPECT_EQ(value("check", "checker_regions"),
              Value(ValueList{Value("us-east-1"), Value("us-west-2"), Value("eu-west-1")}).display())
        << "places that ask are no regions of the design";
}

TEST_F(RegionMapTest, LeavesWhatTheScenarioItselfStates)
{
    derive("europe");
    EXPECT_EQ(value("here", "replicas"), Value(ValueList{Value("us-west-2")}).display());
    derive("rich");
    EXPECT_EQ(requirement("recovery_region"), "ap-northeast-1");
    EXPECT_EQ(value("here", "replicas"), Value(ValueList{Value("eu-central-1")}).display());
}

TEST_F(RegionMapTest, MovesRequirementsThatNameARegionAndNoLimits)
{
    derive("europe");
    EXPECT_EQ(requirement("recovery_region"), "eu-central-1");
    EXPECT_EQ(requirement("budget"), "100");
    EXPECT_EQ(m_derivation.design().entry(Name("requirement"), Name("regions")),
              m_drawn.entry(Section::Requirements, Name("regions")))
        << "what is allowed stays what is allowed";
    EXPECT_EQ(m_derivation.design().entry(Name("requirement"), Name("residency_zones")),
              m_drawn.entry(Section::Requirements, Name("residency_zones")));
    derive("rich");
    EXPECT_EQ(requirement("budget"), "900") << "a scenario has requirements of its own";
}

TEST_F(RegionMapTest, FollowsTheTypesOfTheCatalog)
{
    const Catalog& catalog = *testing_support::shippedKnowledge().catalog();
    const RegionProperties regions(catalog);
    std::vector<std::string> found;
    for (const auto& kind : catalog.kinds())
        for (const Slot slot : regions.of(*kind))
            found.push_back(kind->name.str() + '.' + kind->properties[slot].name.str());
    // The registry of ECR stands in an image's address.
    EXPECT_EQ(std::erase_if(found, [](const std::string& name) { return name.ends_with(".image"); }), 7U);
    EXPECT_THAT(found, ElementsAre("aws.dynamodb_table.replicas", "aws.ecr_repository.replicas", "aws.kms_key.replicas",
                                   "aws.rds_instance.backup_copy_region", "aws.region.region",
                                   "aws.route53_record.latency_region", "aws.secrets_manager_secret.replicas"));
    for (const PropertySpec& spec : catalog.linkProperties())
        EXPECT_FALSE(regions.nameRegions(spec)) << spec.name.str();
}

} // namespace
} // namespace zonedraft
