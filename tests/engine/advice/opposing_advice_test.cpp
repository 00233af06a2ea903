// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/advice/opposing_advice.h"

#include "engine/document/load.h"
#include "tests/engine/support/knowledge.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using testing_support::shippedKnowledge;

/// What speaks against the finding of a rule about a VPC or service in a design; the rule must find something.
std::vector<OpposingAdvice> adviceOn(const std::string& text, const char* rule)
{
    const auto loaded = loadDesign(text, "test", {false});
    if (!loaded) {
        ADD_FAILURE() << loaded.error().english();
        return {};
    }
    const LiveBasis basis = shippedKnowledge().basis("2026-11-21");
    LiveEngine engine(basis);
    engine.reset(loaded->design);
    for (const Finding& finding : engine.findings())
        if (finding.rule == rule) return opposingAdvice(basis, loaded->design, finding, std::nullopt);
    ADD_FAILURE() << rule << " finds nothing";
    return {};
}

std::string network(const std::string& environment, const std::string& mode, const std::string& requirements = {})
{
    return fmt::format("project: {{environment: {}}}\nrequirements: {{{}}}\nnodes:\n  east: {{kind: aws.region}}\n"
                       "  main: {{kind: aws.vpc, parent: east, properties: {{zones: 3, nat_mode: {}}}}}\n",
                       environment, requirements, mode);
}

/// Two further gateways and their public addresses, for the hours of a month.
Money twoGateways()
{
    const PriceBook& prices = shippedKnowledge().prices();
    const PriceEntry* gateway = prices.find(Name("us-east-1"), Name("nat-gateway.hour"));
    const auto price = gateway ? priceOf(*gateway, *Quantity::of(2.0 * kHoursPerMonth)) : Money::zero();
    EXPECT_TRUE(gateway && price);
    return price.value_or(Money::zero());
}

TEST(OpposingAdvice, ShowsBothSidesOfAGatewayPerZoneWithTheirPrices)
{
    const auto advice = adviceOn(network("prod", "single"), "HA-001");
    ASSERT_EQ(advice.size(), 1U);
    const OpposingAdvice& only = advice.front();
    EXPECT_EQ(only.own.rule, "HA-001");
    EXPECT_EQ(only.own.label.english(), "Put a NAT gateway into each of the 3 zones");
    EXPECT_TRUE(only.own.change);
    EXPECT_EQ(only.other.rule, "COST-005");
    EXPECT_EQ(only.other.label.english(), "Share one NAT gateway among the zones");
    EXPECT_FALSE(only.other.change) << "one gateway is what is drawn";
    const auto more = only.own.cost.expected.minus(only.other.cost.expected);
    ASSERT_TRUE(more);
    EXPECT_GE(*more, twoGateways());
    EXPECT_EQ(only.other.objection, Severity::High);
    EXPECT_EQ(only.own.objection, std::nullopt);
    EXPECT_TRUE(only.ownRecommended) << "production calls for it";
    ASSERT_FALSE(only.decidedBy.empty());
    EXPECT_EQ(only.decidedBy.front().key, "environment");
    EXPECT_EQ(only.decidedBy.front().value, Value("prod"));
}

TEST(OpposingAdvice, TheRequirementsTurnTheRecommendationRound)
{
    const auto saving = adviceOn(network("dev", "per_zone"), "COST-005");
    ASSERT_EQ(saving.size(), 1U);
    EXPECT_TRUE(saving.front().ownRecommended) << "outside production one gateway does";
    EXPECT_EQ(saving.front().other.rule, "HA-001");
    EXPECT_FALSE(saving.front().other.change);
    EXPECT_LT(saving.front().own.cost.expected, saving.front().other.cost.expected);
    // The same network under another requirement: now the gateways are advised, and COST-005 is silent.
    const auto surviving = adviceOn(network("dev", "single", "min_zones: 2"), "HA-001");
    ASSERT_EQ(surviving.size(), 1U);
    EXPECT_TRUE(surviving.front().ownRecommended);
    const bool named = std::any_of(surviving.front().decidedBy.begin(), surviving.front().decidedBy.end(),
                                   [](const DecidingEntry& entry) { return entry.key == "min_zones"; });
    EXPECT_TRUE(named);
}

TEST(OpposingAdvice, AFindingWithoutCounterAdviceHasNone)
{
    const auto advice =
        adviceOn("nodes:\n  east: {kind: aws.region}\n  t: {kind: aws.dynamodb_table, parent: east}\n", "DATA-004");
    EXPECT_TRUE(advice.empty());
}

TEST(OpposingAdvice, ABudgetThatTheFixWouldBreakSpeaksAgainstIt)
{
    // HA-005 and others oppose COST-003, which speaks about the design as a whole and has no fix.
    const LiveBasis basis = shippedKnowledge().basis("2026-11-21");
    bool seen = false;
    for (const char* budget : {"100000", "1"}) {
        const std::string text = fmt::format(
            "project: {{environment: prod}}\nrequirements: {{budget: {}, database: {{multi_az: true}}}}\nnodes:\n"
            "  east: {{kind: aws.region}}\n  main: {{kind: aws.vpc, parent: east}}\n"
            "  db: {{kind: aws.rds_instance, parent: main, properties: {{multi_az: false}}}}\n",
            budget);
        const auto loaded = loadDesign(text, "test", {false});
        ASSERT_TRUE(loaded) << loaded.error().english();
        LiveEngine engine(basis);
        engine.reset(loaded->design);
        for (const Finding& finding : engine.findings()) {
            const Rule* rule = basis.rules->find(finding.rule);
            if (!rule || std::find(rule->opposes.begin(), rule->opposes.end(), Name("COST-003")) == rule->opposes.end())
                continue;
            for (const OpposingAdvice& advice : opposingAdvice(basis, loaded->design, finding, std::nullopt)) {
                if (advice.other.rule != "COST-003") continue;
                seen = true;
                EXPECT_EQ(advice.other.label.english(), "Leave it as it is");
                EXPECT_EQ(advice.own.objection.has_value(), std::string_view(budget) == "1") << finding.rule.str();
            }
        }
    }
    EXPECT_TRUE(seen);
}

} // namespace
} // namespace zonedraft
