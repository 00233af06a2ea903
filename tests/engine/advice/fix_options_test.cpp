// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/advice/fix_options.h"

#include "engine/document/load.h"
#include "tests/engine/support/knowledge.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using testing_support::shippedKnowledge;

/// The options for the first finding of a rule; the rule must find something.
std::vector<FixOption> optionsOn(const std::string& text, const char* rule, const FixAnswers& answers = {})
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
        if (finding.rule == rule) return fixOptions(basis, loaded->design, finding, answers, std::nullopt);
    ADD_FAILURE() << rule << " finds nothing";
    return {};
}

constexpr const char* kNetwork = R"(
project: {environment: prod}
nodes:
  east: {kind: aws.region}
  main: {kind: aws.vpc, parent: east, properties: {zones: 3, nat_mode: single}}
)";

TEST(FixOptions, SayWhatEachWayCosts)
{
    const auto options = optionsOn(kNetwork, "HA-001");
    ASSERT_FALSE(options.empty());
    ASSERT_TRUE(options.front().trial);
    EXPECT_GT(options.front().trial->after.expected, options.front().trial->before.expected);
    EXPECT_FALSE(options.front().confirms);
    EXPECT_FALSE(options.front().obstacle);
}

TEST(FixOptions, AnUnansweredQuestionKeepsAnOptionFromBeingTried)
{
    constexpr const char* kFirewall = R"(
requirements: {address_lists: true}
nodes:
  east: {kind: aws.region}
  firewall: {kind: aws.waf_web_acl, parent: east}
)";
    const auto open = optionsOn(kFirewall, "SEC-063");
    ASSERT_EQ(open.size(), 2U);
    EXPECT_FALSE(open.front().trial);
    EXPECT_TRUE(open.front().obstacle);
    EXPECT_EQ(open.front().fix.questions.size(), 1U);
    const auto answered = optionsOn(kFirewall, "SEC-063", {{Name("refused_range"), Value("192.0.2.0/24")}});
    ASSERT_EQ(answered.size(), 2U);
    EXPECT_TRUE(answered.front().trial);
    EXPECT_FALSE(answered.back().trial);
}

TEST(FixOptions, WhatOnlyAPersonKnowsCostsNothing)
{
    const auto options = optionsOn(kNetwork, "COST-020");
    ASSERT_EQ(options.size(), 1U);
    EXPECT_TRUE(options.front().confirms);
}

} // namespace
} // namespace zonedraft
