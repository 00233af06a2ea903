// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/load.h"
#include "tests/engine/support/knowledge.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

/// The money of one line of a table "orders" with these indexes, in micros.
std::int64_t costOf(const std::string& line, const std::string& indexes)
{
    const auto loaded =
        loadDesign("zonedraft: 1\nnodes:\n  east: {kind: aws.region}\n  orders:\n    kind: aws.dynamodb_table\n"
                   "    parent: east\n    properties:\n      billing_mode: provisioned\n      read_capacity: 10\n"
                   "      write_capacity: 10\n      indexes: [" +
                       indexes + "]\n",
                   "d.yaml");
    EXPECT_TRUE(loaded) << loaded.error().english();
    LiveEngine engine(testing_support::shippedKnowledge().basis("2026-11-21"));
    engine.reset(loaded->design);
    for (const CostLine& each : engine.costLines())
        if (each.owner.str() == "orders" && each.id == Name(line))
            return each.amount.expected.value_or(Money::zero()).micros();
    ADD_FAILURE() << "no line " << line;
    return 0;
}

TEST(IndexCapacity, AGlobalIndexIsPaidLikeATable)
{
    const std::int64_t table = costOf("write-capacity", "");
    ASSERT_GT(table, 0);
    EXPECT_EQ(costOf("write-capacity", "{name: by-owner, hash_key: owner}"), 2 * table) << "the capacity of the table";
    EXPECT_EQ(costOf("write-capacity", "{name: by-owner, hash_key: owner, write_capacity: 30}"), 4 * table);
    EXPECT_EQ(costOf("read-capacity", "{name: by-owner, hash_key: owner, read_capacity: 5}") * 2,
              costOf("read-capacity", "") * 3);
}

TEST(IndexCapacity, ALocalIndexSharesThatOfTheTable)
{
    EXPECT_EQ(costOf("write-capacity", "{name: by-age, range_key: age, local: true}"), costOf("write-capacity", ""));
}

TEST(IndexCapacity, ScalingWatchesEveryGlobalIndex)
{
    EXPECT_EQ(costOf("alarms", "{name: by-owner, hash_key: owner}, {name: by-age, range_key: age, local: true}"),
              2 * costOf("alarms", ""));
}

} // namespace
} // namespace zonedraft
