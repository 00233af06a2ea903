// SPDX-License-Identifier: GPL-3.0-or-later
// Fixes in designs in which a region mirrors another.
#include "tests/engine/rules/rule_test_support.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

constexpr const char* kRule = R"yaml(schema: 1
id: AA-001
title: "Wrong."
severity: low
category: data
applies_to: [aws.sqs_queue]
check: "not any(t in nodes('aws.sns_topic'): t.region = self.region)"
rationale: It matters.
reference: "https://docs.aws.amazon.com/"
fix:
  - label: "Add a topic"
    changes:
      - {add: aws.sns_topic, id: "{self.id}-topic", parent: self.region}
examples:
  - {name: bad, design: "nodes: {}", finds: [x]}
  - {name: good, design: "nodes: {}", finds: []}
)yaml";

/// What the region "west" is without after everything is fixed.
std::string leftOutAfterFixes(const std::string& without)
{
    std::map<std::string, std::string, std::less<>> files{{"rules/0.yaml", kRule}};
    const auto rules = RuleSet::load(*test::shippedCatalog(), test::MemorySource(std::move(files)));
    if (!rules) {
        ADD_FAILURE() << rules.error().english();
        return {};
    }
    Design design = test::designOf("nodes:\n  east: {kind: aws.region}\n"
                                   "  west: {kind: aws.region, properties: {region: us-west-2, mirror: east" +
                                   without + "}}\n  work: {kind: aws.sqs_queue, parent: east}\n");
    const auto result = fixAll(design, **rules, [&](const Design& each) { return test::evaluate(each, **rules); }, {});
    if (!result || !design.apply(result->change)) {
        ADD_FAILURE() << "not fixed";
        return {};
    }
    EXPECT_NE(design.find(*NodeId::parse("work-topic")), nullptr);
    const auto& properties = design.find(*NodeId::parse("west"))->properties;
    const auto found = properties.find(Name("mirror_without"));
    return found == properties.end() ? "" : found->second.display();
}

TEST(MirrorFixes, WhatServesAComponentThatIsLeftOutIsLeftOutToo)
{
    const std::string left = leftOutAfterFixes(", mirror_without: [work]");
    EXPECT_NE(left.find("work-topic"), std::string::npos) << left;
}

TEST(MirrorFixes, WhatServesAMirroredComponentIsMirrored)
{
    EXPECT_EQ(leftOutAfterFixes(""), "");
}

} // namespace
} // namespace zonedraft
