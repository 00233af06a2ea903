// SPDX-License-Identifier: GPL-3.0-or-later
// What data costs that crosses regions.
#include "engine/document/load.h"
#include "engine/live/live_engine.h"
#include "tests/engine/support/knowledge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// The lines of a connection: "key in region: quantity status".
std::vector<std::string> linesOf(const std::string& text, const std::string& link)
{
    auto loaded = loadDesign("zonedraft: 1\n" + text, "d.yaml");
    EXPECT_TRUE(loaded) << loaded.error().english();
    LiveEngine engine(testing_support::shippedKnowledge().basis("2026-11-21"));
    engine.reset(loaded->design);
    std::vector<std::string> out;
    for (const CostLine& line : engine.costLines())
        if (line.link && line.link->str() == link)
            out.push_back(line.priceKey.str() + " in " + line.region.str() + ": " +
                          (line.amount.expected ? line.amount.expected->text() : "not priced"));
    return out;
}

const std::string kRegions = "nodes:\n  east: {kind: aws.region}\n"
                             "  west: {kind: aws.region, properties: {region: us-west-2}}\n";

TEST(LinkRegions, EachRegionBillsWhatItSends)
{
    EXPECT_THAT(linesOf(kRegions + "  asks: {kind: aws.lambda_function, parent: east}\n"
                                   "  answers: {kind: aws.sqs_queue, parent: west}\n"
                                   "links:\n  far: {from: asks, to: answers, kind: data, "
                                   "properties: {expected_gb_per_month: 100}}\n",
                        "far"),
                UnorderedElementsAre("data-transfer.inter-region.to.us-west-2 in us-east-1: $1.00",
                                     "data-transfer.inter-region.to.us-east-1 in us-west-2: $1.00"));
}

TEST(LinkRegions, ReplicationGoesOneWay)
{
    EXPECT_THAT(linesOf(kRegions + "  files: {kind: aws.s3_bucket, parent: east}\n"
                                   "  copies: {kind: aws.s3_bucket, parent: west}\n"
                                   "links:\n  far: {from: files, to: copies, kind: replication, "
                                   "properties: {expected_gb_per_month: 100}}\n",
                        "far"),
                UnorderedElementsAre("data-transfer.inter-region.to.us-west-2 in us-east-1: $2.00"));
}

TEST(LinkRegions, ATableIsAskedWhereItHasAReplica)
{
    EXPECT_THAT(linesOf(kRegions + "  orders: {kind: aws.dynamodb_table, parent: east, "
                                   "properties: {replicas: [us-west-2]}}\n"
                                   "  reader: {kind: aws.lambda_function, parent: west}\n"
                                   "links:\n  near: {from: reader, to: orders, kind: data, "
                                   "properties: {expected_gb_per_month: 100}}\n",
                        "near"),
                IsEmpty());
}

} // namespace
} // namespace zonedraft
