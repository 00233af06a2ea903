// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/prices/csv_reader.h"
#include "engine/cost/prices/price_book.h"
#include "engine/cost/transfer_table.h"
#include "source_paths.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <set>

namespace zonedraft {
namespace {

const std::vector<Name>& allRegions()
{
    static const std::vector<Name> regions{Name("ap-northeast-1"), Name("ap-southeast-1"), Name("eu-central-1"),
                                           Name("eu-west-1"),      Name("us-east-1"),      Name("us-west-2")};
    return regions;
}

class ShippedPrices : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_resources = openResourceFolder(std::string(ZONEDRAFT_SOURCE_DIR) + "/resources").release();
        auto book = PriceBook::open({s_resources, "prices/aws"});
        ASSERT_TRUE(book) << book.error().english();
        s_book = new PriceBook(std::move(*book));
    }
    static void TearDownTestSuite()
    {
        delete s_book;
        delete s_resources;
    }

    static Money price(std::string_view region, std::string_view key, std::int64_t units)
    {
        const PriceEntry* entry = s_book->find(Name(region), Name(key));
        EXPECT_NE(entry, nullptr) << key;
        return entry == nullptr ? Money::zero() : priceOf(*entry, Quantity::millionths(units * 1'000'000)).value();
    }
    static TransferTable transfer()
    {
        const auto text = s_resources->read("prices/aws/transfer.csv");
        auto table = TransferTable::parse(text.value_or(""), "transfer.csv");
        EXPECT_TRUE(table) << table.error().english();
        return std::move(*table);
    }
    /// The price key of data on a hop, or "?" when the table does not say.
    static std::string key(const TransferTable& table, std::string_view from, std::string_view to, Locality locality,
                           TransferDirection direction)
    {
        std::string out;
        for (const TransferRule* rule : table.match(Name(from), Name(to), locality, direction))
            out += (out.empty() ? "" : " + ") + std::to_string(rule->times) + " " +
                   rule->key({"europe", "us-east-1", "eu-west-1"}).str();
        return out.empty() ? "?" : out;
    }

    static inline const ResourceSource* s_resources = nullptr;
    static inline const PriceBook* s_book = nullptr;
};

TEST_F(ShippedPrices, AllFilesLoad)
{
    const auto loaded = s_book->loadAll();
    ASSERT_TRUE(loaded) << loaded.error().english();
    EXPECT_EQ(s_book->regions(), allRegions());
    EXPECT_EQ(s_book->date().value(), "2026-09-29");
    for (const Name region : allRegions()) EXPECT_GT(s_book->entries(region).size(), 3'000U) << region.str();
}

TEST_F(ShippedPrices, EveryRowHasSourceAndDate)
{
    std::set<std::string> undated;
    for (const Name region : allRegions())
        for (const PriceEntry* entry : s_book->entries(region)) {
            EXPECT_FALSE(entry->source == nullptr || entry->source->title.empty()) << entry->key.str();
            if (entry->asOf == std::string_view("undated")) undated.insert(entry->key.str());
            EXPECT_EQ(entry->origin, PriceOrigin::Shipped);
            EXPECT_TRUE(!entry->key.str().starts_with("free.") || entry->isFree()) << entry->key.str();
        }
    EXPECT_EQ(undated, std::set<std::string>{"s3.replication-time-control.data"});
}

TEST_F(ShippedPrices, WorkedExamplesOfOneMonth)
{
    EXPECT_EQ(price("us-east-1", "nat-gateway.hour", 730).text(), "$32.85");
    EXPECT_EQ(price("us-east-1", "elb.alb.hour", 730), Money::micros(16'425'000));
    EXPECT_EQ(price("us-east-1", "vpc.public-ipv4.in-use", 730).text(), "$3.65");
    // Two Fargate tasks of 1 vCPU and 2 GB: 2 × 730 vCPU-hours, 4 × 730 GB-hours.
    const Money tasks = price("us-east-1", "fargate.linux.x86.vcpu", 1'460)
                            .plus(price("us-east-1", "fargate.linux.x86.memory", 2'920))
                            .value();
    EXPECT_EQ(tasks, Money::micros(72'080'200));
    // Aurora Serverless v2 at half an ACU.
    EXPECT_EQ(price("us-east-1", "aurora.postgresql.serverless-v2.acu.standard", 365).text(), "$43.80");
    // DynamoDB on demand: one million writes and four million reads.
    EXPECT_EQ(price("us-east-1", "dynamodb.on-demand.wru", 1'000'000), Money::micros(625'000));
    EXPECT_EQ(price("us-east-1", "dynamodb.on-demand.rru", 4'000'000), Money::micros(500'000));
    // 20 TB out to the internet: 10 TB at 0.09 and 10 TB at 0.085.
    EXPECT_EQ(price("us-east-1", "data-transfer.internet-out", 20'480).text(), "$1,792.00");
    EXPECT_EQ(price("us-east-1", "cloudfront.requests.https.united-states", 10'000'000).text(), "$10.00");
    EXPECT_EQ(price("eu-central-1", "nat-gateway.hour", 730).text(), "$37.96");
}

TEST_F(ShippedPrices, KeysOfTheMachineLearningApiHaveAPriceInEveryRegion)
{
    for (const std::string_view key : {"fargate.linux.x86.vcpu",
                                       "fargate.linux.x86.memory",
                                       "fargate.spot.linux.x86.vcpu",
                                       "fargate.spot.linux.x86.memory",
                                       "nat-gateway.hour",
                                       "nat-gateway.data",
                                       "elb.alb.hour",
                                       "elb.alb.lcu",
                                       "vpc.public-ipv4.in-use",
                                       "aurora.postgresql.serverless-v2.acu.standard",
                                       "aurora.storage.standard",
                                       "aurora.io.request",
                                       "aurora.backup.storage",
                                       "dynamodb.on-demand.rru",
                                       "dynamodb.on-demand.wru",
                                       "dynamodb.storage.standard",
                                       "dynamodb.backup.pitr",
                                       "cloudfront.dt-out.internet.europe",
                                       "cloudfront.requests.https.europe",
                                       "cloudfront.dt-out.origin.europe",
                                       "cloudwatch.logs.ingest.standard",
                                       "cloudwatch.logs.storage",
                                       "cloudwatch.logs.vended",
                                       "cloudwatch.alarm.standard",
                                       "cloudwatch.metric.custom",
                                       "data-transfer.internet-out",
                                       "data-transfer.inter-az.each-direction",
                                       "wafv2.web-acl",
                                       "wafv2.rule",
                                       "wafv2.requests",
                                       "secretsmanager.secret",
                                       "secretsmanager.api-requests",
                                       "kms.key",
                                       "kms.requests.symmetric",
                                       "s3.standard.storage",
                                       "s3.standard.requests.put",
                                       "vpc.interface-endpoint.hour",
                                       "ecr.storage",
                                       "sns.standard.api-requests",
                                       "cloudtrail.management-events.additional-copy",
                                       "route53.hosted-zone",
                                       "route53.queries.standard",
                                       "free.ecs.cluster",
                                       "free.iam",
                                       "free.security-group",
                                       "free.route-table",
                                       "free.internet-gateway",
                                       "free.subnet",
                                       "free.vpc",
                                       "free.acm.public-certificate",
                                       "free.vpc.gateway-endpoint",
                                       "free.budget",
                                       "free.auto-scaling",
                                       "free.target-group",
                                       "free.subnet-group",
                                       "free.origin-access-control",
                                       "free.network-acl",
                                       "free.task-definition",
                                       "free.cloudtrail.first-trail-management-events"})
        for (const Name region : allRegions())
            EXPECT_NE(s_book->find(region, Name(key)), nullptr) << key << " in " << region.str();
    EXPECT_EQ(s_book->lookup(Name("ap-southeast-1"), Name("ec2.g5.xlarge")).status, PriceStatus::NotSoldInRegion);
    EXPECT_EQ(s_book->lookup(Name("us-east-1"), Name("ec2.g5.tiny")).status, PriceStatus::UnknownKey);
}

TEST_F(ShippedPrices, LogsToABucketHaveNoPriceBeyondTheLastTier)
{
    const PriceEntry* entry = s_book->find(Name("us-east-1"), Name("cloudwatch.logs.delivered-s3"));
    ASSERT_NE(entry, nullptr);
    EXPECT_TRUE(priceOf(*entry, Quantity::millionths(30'720'000'000)));
    EXPECT_FALSE(priceOf(*entry, Quantity::millionths(30'720'000'001)));
}

TEST_F(ShippedPrices, TransferOfCommonHops)
{
    using enum Locality;
    using enum TransferDirection;
    const TransferTable table = transfer();
    EXPECT_EQ(key(table, "internet", "cloudfront", Internet, Request), "1 free.data-transfer.in");
    EXPECT_EQ(key(table, "internet", "cloudfront", Internet, Response), "1 cloudfront.dt-out.internet.europe");
    EXPECT_EQ(key(table, "internet", "load_balancer", Internet, Response), "1 data-transfer.internet-out");
    EXPECT_EQ(key(table, "cloudfront", "load_balancer", Internet, Response), "1 free.data-transfer.to-cloudfront");
    EXPECT_EQ(key(table, "cloudfront", "load_balancer", Internet, Request), "1 cloudfront.dt-out.origin.europe");
    EXPECT_EQ(key(table, "load_balancer", "compute", CrossZone, Response),
              "1 free.data-transfer.load-balancer-targets");
    EXPECT_EQ(key(table, "network_load_balancer", "compute", CrossZone, Request),
              "2 data-transfer.inter-az.each-direction");
    EXPECT_EQ(key(table, "compute", "database", SameZone, Request), "1 free.data-transfer.same-zone-private");
    EXPECT_EQ(key(table, "compute", "database", CrossZone, Response), "2 data-transfer.inter-az.each-direction");
    EXPECT_EQ(key(table, "database", "database", CrossZone, Request), "1 free.data-transfer.multi-az-replication");
    EXPECT_EQ(key(table, "compute", "dynamodb", SameRegion, Request), "1 free.data-transfer.same-region-service");
    EXPECT_EQ(key(table, "compute", "nat", SameZone, Request),
              "1 free.data-transfer.same-zone-private + 1 nat-gateway.data");
    EXPECT_EQ(key(table, "compute", "nat", CrossZone, Response),
              "2 data-transfer.inter-az.each-direction + 1 nat-gateway.data");
    EXPECT_EQ(key(table, "nat", "internet", Internet, Request), "1 data-transfer.internet-out");
    EXPECT_EQ(key(table, "compute", "s3", CrossRegion, Request), "1 data-transfer.inter-region.to.eu-west-1");
    EXPECT_EQ(key(table, "compute", "compute", CrossRegion, Response), "1 data-transfer.inter-region.to.us-east-1");
    EXPECT_EQ(key(table, "compute", "compute", SameRegion, Request), "?"); // the zones decide
}

TEST_F(ShippedPrices, TransferRulesNameKnownKeysAndSources)
{
    const auto sources = std::string(s_resources->read("prices/aws/sources.csv").value());
    const TransferTable table = transfer();
    for (const TransferRule& rule : table.rules()) {
        EXPECT_NE(sources.find("\n" + rule.source.str() + ","), std::string::npos) << "line " << rule.line;
        EXPECT_NE(s_book->find(Name("us-east-1"), rule.key({"europe", "us-west-2", "eu-west-1"})), nullptr)
            << "line " << rule.line;
    }
}

TEST_F(ShippedPrices, InstancesAndFreeTierHaveKnownSources)
{
    const auto sources = std::string(s_resources->read("prices/aws/sources.csv").value());
    const auto known = [&](std::string_view ids) {
        for (std::size_t at = 0; at <= ids.size();) {
            const std::size_t end = std::min(ids.find('/', at), ids.size());
            if (sources.find("\n" + std::string(ids.substr(at, end - at)) + ",") == std::string::npos) return false;
            at = end + 1;
        }
        return true;
    };
    CsvReader instances(s_resources->read("prices/aws/instances.csv").value(), "instances.csv");
    ASSERT_TRUE(instances.readHeader("type,vcpu,memory_gib,arch,network,source"));
    std::array<std::string_view, 6> type;
    int count = 0;
    while (instances.next(type).value()) {
        EXPECT_TRUE(known(type[5])) << instances.line();
        ++count;
    }
    EXPECT_EQ(count, 684);
    CsvReader allowances(s_resources->read("prices/aws/free-tier.csv").value(), "free-tier.csv");
    ASSERT_TRUE(allowances.readHeader("key,amount,unit,period,scope,applies,source,note"));
    std::array<std::string_view, 8> allowance;
    while (allowances.next(allowance).value()) EXPECT_TRUE(known(allowance[6])) << allowances.line();
}

TEST_F(ShippedPrices, ThePackHoldsTheSameBook)
{
    const auto pack = openResourcePack(std::string(ZONEDRAFT_BINARY_DIR) + "/share/zonedraft/zonedraft.pack");
    ASSERT_TRUE(pack) << pack.error().english();
    const auto book = PriceBook::open({pack->get(), "prices/aws"});
    ASSERT_TRUE(book) << book.error().english();
    EXPECT_EQ(book->contentHash().value(), s_book->contentHash().value());
}

} // namespace
} // namespace zonedraft
