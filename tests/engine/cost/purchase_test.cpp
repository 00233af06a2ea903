// SPDX-License-Identifier: GPL-3.0-or-later
// Capacity that is agreed for a year or three: cheaper where it runs all the time, paid also when it does not.
#include "engine/document/load.h"
#include "tests/engine/support/knowledge.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using testing_support::shippedKnowledge;

std::vector<CostLine> linesOf(LiveEngine& engine, const std::string& kind, const std::string& region,
                              const std::string& properties)
{
    const auto loaded = loadDesign(fmt::format(R"(zonedraft: 1
nodes:
  there: {{kind: aws.region, properties: {{region: {}}}}}
  main: {{kind: aws.vpc, parent: there}}
  it: {{kind: {}, parent: main, properties: {{{}}}}}
)",
                                               region, kind, properties),
                                   "d.yaml");
    EXPECT_TRUE(loaded) << loaded.error().english();
    engine.reset(loaded->design);
    std::vector<CostLine> out;
    for (const CostLine& line : engine.costLines())
        if (line.owner.str() == "it") out.push_back(line);
    return out;
}

CostTotal totalFor(const std::string& kind, const std::string& region, const std::string& properties)
{
    LiveEngine engine(shippedKnowledge().basis("2026-11-21"));
    return totalOf(linesOf(engine, kind, region, properties));
}

struct Offer {
    const char* kind;
    const char* properties;
    const char* purchase;
};

TEST(Purchase, ReservedCapacityIsCheaperInEveryRegion)
{
    for (const Offer& offer : {Offer{"aws.ec2_instance", "instance_type: m7g.large, ", "reserved_1y"},
                               Offer{"aws.ec2_instance", "instance_type: m7g.large, ", "reserved_3y"},
                               Offer{"aws.auto_scaling_group", "instance_type: m7g.large, ", "reserved_1y"},
                               Offer{"aws.rds_instance", "instance_class: db.m7g.large, ", "reserved_1y"},
                               Offer{"aws.elasticache_cluster", "node_type: cache.m7g.large, ", "reserved_1y"},
                               Offer{"aws.elasticache_cluster", "node_type: cache.m7g.large, ", "reserved_3y"},
                               Offer{"aws.opensearch_domain", "instance_type: m6g.large.search, ", "reserved_3y"}})
        for (const Name region : shippedKnowledge().prices().regions()) {
            const std::string where = fmt::format("{} {} in {}", offer.kind, offer.purchase, region.str());
            const CostTotal plain = totalFor(offer.kind, region.str(), offer.properties);
            const CostTotal agreed =
                totalFor(offer.kind, region.str(), fmt::format("{}purchase: {}", offer.properties, offer.purchase));
            EXPECT_LT(agreed.expected, plain.expected) << where;
            EXPECT_GT(agreed.expected, Money::zero()) << where;
            EXPECT_EQ(agreed.missing, plain.missing) << where;
        }
}

TEST(Purchase, SavingsPlansOfFargateAreKnownInOneRegion)
{
    const char* const kPlan = "min_count: 2, average_count: 4, purchase: savings_plan_1y";
    const CostTotal plain = totalFor("aws.ecs_service", "us-east-1", "min_count: 2, average_count: 4");
    const CostTotal agreed = totalFor("aws.ecs_service", "us-east-1", kPlan);
    EXPECT_LT(agreed.expected, plain.expected);
    // Two of four tasks on the plan: the other two cost as before.
    EXPECT_GT(agreed.expected.micros() * 2, plain.expected.micros());
    EXPECT_EQ(agreed.missing, 0U);
    EXPECT_TRUE(totalFor("aws.ecs_service", "eu-west-1", kPlan).atLeast());
}

TEST(Purchase, ADatabaseInTwoZonesUsesTwoReservations)
{
    const auto instance = [](const std::string& properties) {
        LiveEngine engine(shippedKnowledge().basis("2026-11-21"));
        for (const CostLine& line : linesOf(engine, "aws.rds_instance", "eu-west-1", properties))
            if (line.id == Name("instance") && line.amount.expected) return *line.amount.expected;
        ADD_FAILURE() << "no price of " << properties;
        return Money::zero();
    };
    EXPECT_EQ(instance("multi_az: true, purchase: reserved_1y").micros(),
              2 * instance("multi_az: false, purchase: reserved_1y").micros());
}

TEST(Purchase, IsPaidWhetherUsedOrNot)
{
    const CostTotal idle = totalFor("aws.ec2_instance", "us-east-1", "hours_running: 10, purchase: reserved_1y");
    const CostTotal busy = totalFor("aws.ec2_instance", "us-east-1", "hours_running: 730, purchase: reserved_1y");
    EXPECT_EQ(idle.expected, busy.expected);
}

} // namespace
} // namespace zonedraft
