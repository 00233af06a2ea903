// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/free_tier.h"

#include "engine/cost/wildcards.h"
#include "engine/document/load.h"
#include "source_paths.h"
#include "tests/engine/support/knowledge.h"

#include <fstream>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using testing_support::shippedKnowledge;

FreeTier shippedTier()
{
    const auto text = shippedKnowledge().resources().read("prices/aws/free-tier.csv");
    auto tier = FreeTier::parse(text.value_or(""), "free-tier.csv");
    EXPECT_TRUE(tier) << tier.error().english();
    return std::move(*tier);
}

std::vector<CostLine> linesOf(LiveEngine& engine, const std::string& text)
{
    const auto loaded = loadDesign(text, "d.yaml");
    EXPECT_TRUE(loaded) << loaded.error().english();
    engine.reset(loaded->design);
    return engine.costLines();
}

const FreeTierCredit* creditOf(const std::vector<FreeTierCredit>& credits, std::string_view key,
                               std::string_view region = {})
{
    for (const FreeTierCredit& credit : credits)
        if (credit.allowance->key == key && credit.region.str() == region) return &credit;
    ADD_FAILURE() << "no credit for " << key;
    return nullptr;
}

TEST(FreeTier, KeepsWhatEveryAccountHasEachMonth)
{
    const FreeTier tier = shippedTier();
    ASSERT_TRUE(tier.find(Name("lambda.requests.arm")));
    EXPECT_EQ(tier.find(Name("lambda.requests.arm"))->amount.text(), "1,000,000");
    EXPECT_TRUE(tier.find(Name("dynamodb.storage.standard"))->perRegion);
    EXPECT_FALSE(tier.find(Name("lambda.duration-provisioned.arm"))); // pays from the first second
    EXPECT_FALSE(tier.find(Name("elb.alb.hour")));                    // only for accounts opened until 2025
    EXPECT_FALSE(tier.find(Name("route53.queries.standard")));        // unlimited, but only for some queries
    const auto broken =
        FreeTier::parse("key,amount,unit,period,scope,applies,source,note\na,many,GB,month,account,always,S1,\n", "f");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().english(), "f:2:3: “many” is not an amount: write a number above 0, or unlimited.");
}

TEST(FreeTier, IsSharedByAllWhoUseIt)
{
    LiveEngine engine(shippedKnowledge().basis("2026-11-21"));
    const auto lines = linesOf(engine, R"(zonedraft: 1
nodes:
  east: {kind: aws.region, properties: {region: us-east-1}}
  west: {kind: aws.region, properties: {region: us-west-2}}
  one: {kind: aws.lambda_function, parent: east, properties: {calls_per_month: 3000000}}
  two: {kind: aws.lambda_function, parent: west, properties: {calls_per_month: 1000000}}
  items: {kind: aws.dynamodb_table, parent: east, properties: {storage_gb: 10}}
  copies: {kind: aws.dynamodb_table, parent: west, properties: {storage_gb: 100}}
)");
    const FreeTier tier = shippedTier();
    const auto credits = freeTierCredits(lines, tier);
    const FreeTierCredit* calls = creditOf(credits, "lambda.requests.*");
    ASSERT_TRUE(calls);
    EXPECT_EQ(calls->used[1].text(), "4,000,000");
    EXPECT_EQ(calls->free[1].text(), "1,000,000");
    EXPECT_EQ(calls->expected.text(), "$0.20");
    const FreeTierCredit* east = creditOf(credits, "dynamodb.storage.standard", "us-east-1");
    const FreeTierCredit* west = creditOf(credits, "dynamodb.storage.standard", "us-west-2");
    ASSERT_TRUE(east && west);
    EXPECT_EQ(east->free[1].text(), "10");
    EXPECT_EQ(east->expected.text(), "$2.50"); // all of it
    EXPECT_EQ(west->free[1].text(), "25");
    EXPECT_EQ(west->expected.text(), "$6.25");
    const CostTotal before = totalOf(lines), after = afterFreeTier(before, credits);
    EXPECT_LT(after.expected, before.expected);
    EXPECT_EQ(after.priced, before.priced);
}

/// Of every template: no credit is larger than what it is taken from, and each fits what the table allows.
TEST(FreeTier, NeverTakesMoreThanThereIs)
{
    const FreeTier tier = shippedTier();
    for (const char* name : {"empty", "serverless-api", "event-pipeline", "ml-api", "serveml"}) {
        LiveEngine engine(shippedKnowledge().basis("2026-11-21"));
        std::ifstream in(std::string(ZONEDRAFT_SOURCE_DIR "/resources/templates/") + name + ".zonedraft.yaml");
        const auto lines = linesOf(engine, {(std::istreambuf_iterator<char>(in)), {}});
        for (const FreeTierCredit& credit : freeTierCredits(lines, tier)) {
            Money most = Money::zero();
            for (const CostLine& line : lines)
                if (line.status == CostStatus::Priced && fitsWildcards(credit.allowance->key, line.priceKey.str()))
                    most = *most.plus(*line.amount.high);
            EXPECT_LE(credit.low, credit.high) << name << ' ' << credit.allowance->key;
            EXPECT_LE(credit.high, most) << name << ' ' << credit.allowance->key;
            for (const Quantity& free : credit.free) EXPECT_LE(free, credit.allowance->amount) << name;
        }
    }
}

} // namespace
} // namespace zonedraft
