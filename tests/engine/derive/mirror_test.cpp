// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/derivation.h"
#include "engine/document/load.h"
#include "tests/engine/support/knowledge.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

namespace zonedraft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class MirrorTest : public testing::Test {
protected:
    static std::string fixture()
    {
        std::ifstream file(ZONEDRAFT_SOURCE_DIR "/tests/data/two-regions.zonedraft.yaml");
        std::ostringstream text;
        text << file.rdbuf();
        return text.str();
    }
    void derive(const std::string& text, std::optional<ScenarioId> scenario = {})
    {
        auto loaded = loadDesign(text, "d.yaml");
        ASSERT_TRUE(loaded) << loaded.error().english();
        m_drawn = std::move(loaded->design);
        m_derivation.reset(m_drawn, scenario);
    }
    /// A region "west" that mirrors "east", with more lines of nodes and links.
    void deriveWith(const std::string& nodes, const std::string& links = {})
    {
        derive("zonedraft: 1\nnodes:\n  east: {kind: aws.region}\n"
               "  west: {kind: aws.region, properties: {mirror: east, region: us-west-2}}\n" +
               nodes + (links.empty() ? "" : "links:\n" + links));
    }
    [[nodiscard]] const EffectiveDesign& design() const { return m_derivation.design(); }
    [[nodiscard]] const EffectiveNode* find(const std::string& id) const
    {
        const NodeIndex index = design().find(*NodeId::parse(id));
        return index == kNoIndex ? nullptr : &design().node(index);
    }
    [[nodiscard]] bool exists(const std::string& id) const { return find(id) != nullptr; }
    [[nodiscard]] std::string value(const std::string& id, const char* property) const
    {
        const NodeIndex index = design().find(*NodeId::parse(id));
        return index == kNoIndex ? "no such component" : m_derivation.reader().value(index, Name(property)).display();
    }
    [[nodiscard]] std::string physicalName(const std::string& id) const
    {
        return m_derivation.reader().physicalName(design().find(*NodeId::parse(id)));
    }
    [[nodiscard]] std::string link(const std::string& id) const
    {
        const LinkIndex index = design().find(*LinkId::parse(id));
        return index == kNoIndex ? "" : design().link(index).fromId.str() + " > " + design().link(index).toId.str();
    }

    Design m_drawn;
    Derivation m_derivation{testing_support::shippedKnowledge().catalog()};
};

TEST_F(MirrorTest, WhatIsDrawnInARegionExistsInTheOneThatMirrorsIt)
{
    derive(fixture());
    for (const char* id : {"west/main", "west/lb", "west/cluster", "west/api", "west/cache", "west/token", "west/key",
                           "west/work", "west/certificate"})
        EXPECT_TRUE(exists(id)) << id;
    EXPECT_EQ(design().node(find("west/main")->parent).id.str(), "west");
    EXPECT_EQ(design().node(find("west/api")->parent).id.str(), "west/cluster");
    EXPECT_EQ(m_derivation.reader().regionCode(design().find(*NodeId::parse("west/api"))), "us-west-2");
}

TEST_F(MirrorTest, WhatFollowsFromAComponentFollowsFromItsMirrorToo)
{
    derive(fixture());
    std::set<std::string> east, west;
    for (const EffectiveNode& node : design().nodes()) {
        const std::string& id = node.id.str();
        if (id.starts_with("api/") || id.starts_with("main/") || id.starts_with("lb/")) east.insert(id);
        for (const char* owner : {"west/api/", "west/main/", "west/lb/"})
            if (id.starts_with(owner)) west.insert(id.substr(5));
    }
    EXPECT_GT(east.size(), 20U);
    EXPECT_EQ(east, west);
}

TEST_F(MirrorTest, GlobalServicesAndWhatIsLeftOutAreNotMirrored)
{
    derive(fixture());
    EXPECT_FALSE(exists("west/reports")) << "mirror_without names it";
    EXPECT_FALSE(exists("west/trail")) << "a trail of all regions";
    EXPECT_FALSE(exists("west/orders")) << "the table has a replica there";
    EXPECT_FALSE(exists("west/uploads")) << "its copy is drawn there";
    EXPECT_EQ(link("west/api-to-uploads"), "west/api > uploads-copy");
    EXPECT_EQ(link("west/api-to-orders"), "west/api > orders");
}

TEST_F(MirrorTest, ConnectionsWithinTheRegionAreMirrored)
{
    derive(fixture());
    EXPECT_EQ(link("west/lb-to-api"), "west/lb > west/api");
    EXPECT_EQ(link("west/api-to-cache"), "west/api > west/cache");
    EXPECT_EQ(link("west/internet-to-edge"), "");
}

TEST_F(MirrorTest, ADistributionReachesTheMirrorOnlyAsItsSecondOrigin)
{
    derive(fixture());
    EXPECT_EQ(link("west/edge-to-lb"), "edge > west/lb");
    const std::string text = fixture();
    const std::string line = "      failover_origin: west/lb\n";
    std::string without = text;
    without.erase(without.find(line), line.size());
    derive(without);
    EXPECT_EQ(link("west/edge-to-lb"), "");
    EXPECT_EQ(link("west/lb-to-api"), "west/lb > west/api");
}

TEST_F(MirrorTest, ReferencesLeadToWhatStandsInTheSameRegion)
{
    derive(fixture());
    EXPECT_EQ(value("west/lb", "certificate"), "→ west/certificate");
    EXPECT_EQ(value("west/api", "secrets"), "{TOKEN: → west/token}");
    EXPECT_EQ(value("west/certificate", "zone"), "→ zone") << "the zone is global";
    EXPECT_EQ(value("lb", "certificate"), "→ certificate");
}

TEST_F(MirrorTest, RulesThatNameAComponentNameItsMirror)
{
    deriveWith("  main: {kind: aws.vpc, parent: east}\n"
               "  lb: {kind: aws.load_balancer, parent: main}\n"
               "  door:\n    kind: aws.security_group\n    parent: main\n    properties:\n"
               "      ingress: [{source: lb, from_port: 80}, {source: 10.0.4.0/24, from_port: 81}, {source: "
               "192.168.0.0/24}]\n");
    const std::string rules = value("west/door", "ingress");
    EXPECT_NE(rules.find("west/lb"), std::string::npos) << rules;
    EXPECT_NE(rules.find("10.1.4.0/24"), std::string::npos) << rules;
    EXPECT_NE(rules.find("192.168.0.0/24"), std::string::npos) << rules;
}

TEST_F(MirrorTest, OverridesOfTheRegionAreThoseOfItsComponents)
{
    derive(fixture());
    EXPECT_EQ(value("api", "desired_count"), "4");
    EXPECT_EQ(value("west/api", "desired_count"), "2");
    EXPECT_EQ(value("west/api", "max_count"), "12");
    EXPECT_EQ(value("west/cache", "replicas"), "0");
    const auto slot = find("west/api")->kind->slot(Name("desired_count"));
    EXPECT_EQ(find("west/api")->values.source(*slot), ValueSource::Override);
    EXPECT_EQ(find("west/api")->values.source(*find("west/api")->kind->slot(Name("max_count"))), ValueSource::Derived);
    EXPECT_EQ(value("west/api/security-group", "tags"), "{Team: shop}") << "overrides of the original are mirrored";
    const LinkIndex index = design().find(*LinkId::parse("west/lb-to-api"));
    EXPECT_EQ(design().linkValue(index, Name("expected_gb_per_month")).display(), "1");
}

TEST_F(MirrorTest, OverridesReachWhatFollowsFromAMirroredComponent)
{
    std::string text = fixture();
    const std::string line = "      cache: {replicas: 0}\n";
    text.insert(text.find(line), "      api/security-group: {physical_name: doors}\n");
    derive(text);
    EXPECT_EQ(value("west/api/security-group", "physical_name"), "doors");
    EXPECT_NE(value("api/security-group", "physical_name"), "doors");
}

TEST_F(MirrorTest, AddressesDoNotOverlap)
{
    derive(fixture());
    EXPECT_EQ(value("main", "cidr"), "10.0.0.0/16");
    EXPECT_EQ(value("west/main", "cidr"), "10.1.0.0/16");
    EXPECT_EQ(value("west/main/subnet-public-b", "cidr"), "10.1.2.0/24");
    EXPECT_EQ(value("west/main/subnet-data-a", "cidr"), "10.1.20.0/24");
}

TEST_F(MirrorTest, ARangeThatIsTakenIsPassedOver)
{
    deriveWith("  main: {kind: aws.vpc, parent: east, properties: {cidr: 10.255.0.0/16}}\n"
               "  other: {kind: aws.vpc, parent: west, properties: {cidr: 10.0.0.0/15}}\n");
    EXPECT_EQ(value("west/main", "cidr"), "10.2.0.0/16") << "the next one, from the start behind the last";
}

TEST_F(MirrorTest, ARangeOfItsOwnMovesTheRangesInside)
{
    derive("zonedraft: 1\nnodes:\n  east: {kind: aws.region}\n"
           "  main:\n    kind: aws.vpc\n    parent: east\n    properties:\n"
           "      tiers: [{name: public, kind: public, cidrs: [10.0.7.0/24]}]\n      zones: 1\n"
           "  west:\n    kind: aws.region\n    properties: {mirror: east, region: us-west-2}\n"
           "    overrides:\n      main: {cidr: 172.20.0.0/16}\n");
    EXPECT_EQ(value("west/main", "cidr"), "172.20.0.0/16");
    EXPECT_EQ(value("west/main/subnet-public-a", "cidr"), "172.20.7.0/24");
}

TEST_F(MirrorTest, NamesAreUniqueAcrossRegions)
{
    deriveWith("  files: {kind: aws.s3_bucket, parent: east}\n"
               "  papers: {kind: aws.s3_bucket, parent: east, properties: {physical_name: my-papers}}\n"
               "  work: {kind: aws.lambda_function, parent: east}\n");
    EXPECT_EQ(physicalName("files"), "files-dev");
    EXPECT_EQ(physicalName("west/files"), "files-west-dev");
    EXPECT_EQ(physicalName("west/papers"), "my-papers-west-dev");
    ASSERT_TRUE(exists("west/work/role"));
    EXPECT_NE(physicalName("work/role"), physicalName("west/work/role"));
}

TEST_F(MirrorTest, TellsWhereAMirroredComponentComesFrom)
{
    derive(fixture());
    const Origin& origin = find("west/api")->origin;
    EXPECT_EQ(origin.property, "mirror");
    EXPECT_EQ(design().node(origin.source).id.str(), "west");
    EXPECT_FALSE(find("west/api")->derived()) << "rules and costs take it for what it is: a component";
}

TEST_F(MirrorTest, ScenariosSayOfTheMirrorWhatTheySayOfTheOriginal)
{
    const auto europe = ScenarioId::parse("europe"), single = ScenarioId::parse("single");
    derive(fixture(), europe);
    EXPECT_EQ(value("east", "region"), "eu-west-1");
    EXPECT_EQ(m_derivation.reader().regionCode(design().find(*NodeId::parse("west/api"))), "eu-central-1");
    derive(fixture() + "  single:\n    nodes:\n      west: {enabled: false}\n", single);
    EXPECT_FALSE(find("west/api")->enabled) << "a region that is switched off has nothing";
    EXPECT_TRUE(find("api")->enabled);
    std::string text = fixture();
    text.insert(text.find("scenarios:\n") + 11, "  busy:\n    nodes:\n      cache: {replicas: 3}\n"
                                                "      work: {enabled: false}\n");
    derive(text, ScenarioId::parse("busy"));
    EXPECT_FALSE(find("west/work")->enabled);
    EXPECT_EQ(value("west/cache", "replicas"), "0") << "what the region overrides stays";
}

TEST_F(MirrorTest, ARegionMirrorsNeitherItselfNorAMirrorNorNothing)
{
    derive("zonedraft: 1\nnodes:\n  a: {kind: aws.region, properties: {mirror: a}}\n"
           "  b: {kind: aws.region, properties: {mirror: missing}}\n"
           "  c: {kind: aws.region, properties: {mirror: d}}\n"
           "  d: {kind: aws.region, properties: {mirror: e}}\n"
           "  e: {kind: aws.region}\n"
           "  q: {kind: aws.sqs_queue, parent: a}\n  r: {kind: aws.sqs_queue, parent: d}\n"
           "  s: {kind: aws.sqs_queue, parent: e}\n");
    std::vector<std::string> mirrored;
    for (const EffectiveNode& node : design().nodes())
        if (node.id.derived()) mirrored.push_back(node.id.str());
    EXPECT_THAT(mirrored, ElementsAre("d/s"));
}

TEST_F(MirrorTest, WithoutAMirrorNothingIsCopied)
{
    derive("zonedraft: 1\nnodes:\n  east: {kind: aws.region}\n  west: {kind: aws.region}\n"
           "  q: {kind: aws.sqs_queue, parent: east}\n");
    EXPECT_THAT(m_derivation.mirrors().plan(), IsEmpty());
    EXPECT_EQ(&m_derivation.mirrors().of(m_drawn), &m_drawn);
}

} // namespace
} // namespace zonedraft
