// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/rules/rule_test_support.h"

#include <algorithm>

namespace zonedraft {
namespace {

/// What a built-in check finds on one node (or link, or the document): subjects and facts as text, one hit per line.
std::string hitsOf(const std::string& check, const std::string& design, const std::string& on)
{
    const BuiltinCheck run = findBuiltin(check);
    if (!run) return "no such check";
    const test::Derived derived = test::derive(test::designOf(design));
    const Reader reader = derived.reader();
    std::optional<Entity> self;
    if (const auto node = NodeId::parse(on)) self = reader.find(*node);
    if (const auto link = LinkId::parse(on); !self && link)
        if (const LinkIndex index = derived.effective->find(*link); index != kNoIndex) self = Reader::linkEntity(index);
    std::vector<BuiltinHit> hits;
    run(reader, self, hits);
    std::string out;
    for (const BuiltinHit& hit : hits) {
        for (const Subject& subject : hit.subjects) out += subjectText(subject) + ' ';
        out += Value(hit.facts).display() + '\n';
    }
    return out;
}

TEST(BuiltinChecks, AreSortedAndFound)
{
    const auto names = builtinNames();
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
    for (const std::string_view name : names) EXPECT_TRUE(findBuiltin(name));
    EXPECT_FALSE(findBuiltin("magic"));
}

std::string vpc(const std::string& properties)
{
    return "nodes:\n  east: {kind: aws.region}\n  main: {kind: aws.vpc, parent: east, properties: {" + properties +
           "}}\n";
}

TEST(BuiltinChecks, FindNetworksThatDoNotFit)
{
    const std::string overlap = vpc("zones: 1, tiers: [{name: public, kind: public, cidrs: [10.0.0.0/24]}, "
                                    "{name: app, kind: private, cidrs: [10.0.0.128/25]}]");
    EXPECT_EQ(hitsOf("subnet-overlap", overlap, "main"),
              "main/subnet-app-a main/subnet-public-a {first: main/subnet-app-a, second: main/subnet-public-a, "
              "first_cidr: 10.0.0.128/25, second_cidr: 10.0.0.0/24}\n");
    EXPECT_EQ(hitsOf("subnet-overlap", vpc("zones: 3"), "main"), "");
    const std::string outside = vpc("zones: 1, tiers: [{name: public, kind: public, cidrs: [192.168.0.0/24]}]");
    EXPECT_EQ(hitsOf("subnet-outside-vpc", outside, "main"),
              "main/subnet-public-a {subnet: main/subnet-public-a, cidr: 192.168.0.0/24}\n");
    EXPECT_EQ(hitsOf("subnet-outside-vpc", vpc("zones: 3"), "main"), "");
    EXPECT_EQ(hitsOf("network-size", vpc("cidr: 10.0.0.0/8"), "main"), "{cidr: 10.0.0.0/8}\n");
    EXPECT_EQ(hitsOf("network-size", vpc("cidr: 10.0.0.7/16"), "main"), "{cidr: 10.0.0.7/16}\n");
    EXPECT_EQ(hitsOf("network-size", vpc("cidr: 10.0.0.0/16"), "main"), "");
}

TEST(BuiltinChecks, FindSubnetsThatAreTooSmall)
{
    const std::string text =
        vpc("cidr: 10.0.0.0/24, zones: 2, tiers: [{name: public, kind: public, cidrs: [10.0.0.0/27, "
            "10.0.0.32/27]}, {name: app, kind: private, cidrs: [10.0.0.64/28, 10.0.0.80/28]}]");
    const std::string service = "  api: {kind: aws.ecs_service, parent: main, placement: {tier: app, zones: 2}, "
                                "properties: {max_count: ";
    EXPECT_NE(hitsOf("address-space", text + service + "40}}\n", "main").find("main/subnet-app-a"), std::string::npos);
    EXPECT_EQ(hitsOf("address-space", text + service + "6}}\n", "main"), "");
}

TEST(BuiltinChecks, FindReferencesThatLeadNowhere)
{
    const std::string base = "nodes:\n  east: {kind: aws.region}\n  key: {kind: aws.kms_key, parent: east}\n"
                             "  orders: {kind: aws.dynamodb_table, parent: east, properties: {kms_key: ";
    EXPECT_EQ(hitsOf("dangling-reference", base + "key}}\n", "orders"), "");
    EXPECT_EQ(hitsOf("dangling-reference", base + "gone}}\n", "orders"),
              "{property: kms_key, target: gone, problem: missing}\n");
    EXPECT_EQ(hitsOf("dangling-reference", base + "east}}\n", "orders"),
              "{property: kms_key, target: east, problem: wrong kind}\n");
    EXPECT_EQ(hitsOf("dangling-link", base + "key}}\nlinks:\n  l: {from: orders, to: gone, kind: data}\n", "l"),
              "{target: gone}\n");
    EXPECT_EQ(hitsOf("dangling-link", base + "key}}\nlinks:\n  l: {from: orders, to: key, kind: data}\n", "l"), "");
}

TEST(BuiltinChecks, FindWhatStandsInTheWrongPlace)
{
    EXPECT_EQ(hitsOf("wrong-container", vpc(""), "main"), "");
    EXPECT_EQ(hitsOf("wrong-container", "nodes: {main: {kind: aws.vpc}}", "main"),
              "{container: the board, kind: VPC}\n");
}

TEST(BuiltinChecks, FindNamesThatAppearTwice)
{
    const std::string base = "nodes:\n  east: {kind: aws.region}\n"
                             "  a: {kind: aws.dynamodb_table, name: Orders, parent: east}\n"
                             "  b: {kind: aws.dynamodb_table, name: ";
    EXPECT_EQ(hitsOf("duplicate-name", base + "Orders, parent: east}\n", "").substr(0, 4), "a b ");
    EXPECT_EQ(hitsOf("duplicate-name", base + "Stock, parent: east}\n", ""), "");
}

TEST(BuiltinChecks, FindPathRulesThatNobodyReaches)
{
    const auto with = [](const std::string& rules) {
        return hitsOf("shadowed-path",
                      vpc("") + "  lb: {kind: aws.load_balancer, parent: main, properties: {path_rules: [" + rules +
                          "]}}\n",
                      "lb");
    };
    EXPECT_EQ(
        with("{path: /api/*, priority: 10}, {path: /api/v1/*, priority: 20}"),
        "{path: /api/v1/*, by: /api/*, rules: [{path: /api/*, priority: 20}, {path: /api/v1/*, priority: 10}]}\n");
    EXPECT_EQ(with("{path: /api/*, priority: 20}, {path: /api/v1/*, priority: 10}"), "");
    EXPECT_EQ(with("{path: /a?, priority: 10}, {path: /ab, priority: 20}"),
              "{path: /ab, by: /a?, rules: [{path: /a?, priority: 20}, {path: /ab, priority: 10}]}\n");
    EXPECT_EQ(with("{path: /api/v1/*, priority: 10}, {path: /api/v2/*, priority: 20}"), "");
}

TEST(BuiltinChecks, FindCircles)
{
    const std::string text = vpc("") +
                             "  a: {kind: aws.ecs_service, parent: main}\n  b: {kind: aws.ecs_service, parent: main}\n"
                             "links:\n  x: {from: a, to: b, kind: traffic}\n  y: {from: b, to: a, kind: traffic}\n";
    EXPECT_EQ(hitsOf("dependency-cycle", text, "a"), "a b {members: a, b}\n");
    EXPECT_EQ(hitsOf("dependency-cycle", text, "b"), "");
}

TEST(BuiltinChecks, FindConnectionsThatAreBlocked)
{
    const std::string text = vpc("") + "  api: {kind: aws.ecs_service, parent: main}\n"
                                       "  db: {kind: aws.aurora_cluster, parent: main";
    const std::string link = "}\nlinks:\n  l: {from: api, to: db, kind: data}\n";
    EXPECT_EQ(hitsOf("connection-blocked", text + link, "l"), "");
    EXPECT_EQ(hitsOf("connection-blocked", text + ", overrides: {security-group: {ingress: []}}" + link, "l"),
              "{port: 5432, group: → db/security-group, direction: ingress}\n");
}

TEST(BuiltinChecks, FindValuesOutOfRange)
{
    const std::string text = vpc("") + "  api: {kind: aws.ecs_service, parent: main, properties: {max_count: ";
    EXPECT_EQ(hitsOf("value-range", text + "10}}\n", "api"), "");
    EXPECT_NE(hitsOf("value-range", text + "90000}}\n", "api").find("problem"), std::string::npos);
}

TEST(BuiltinChecks, FindOverridesThatDoNotFit)
{
    const std::string text = vpc("") + "  db: {kind: aws.aurora_cluster, parent: main, overrides: {";
    EXPECT_EQ(hitsOf("override-of-nothing", text + "subnet-groop: {physical_name: x}}}\n", "db"),
              "{role: subnet-groop, known: instance-1, security-group, subnet-group}\n");
    EXPECT_EQ(hitsOf("override-of-nothing", text + "subnet-group: {physical_name: x}}}\n", "db"), "");
    const std::string balanced = vpc("") + "  api: {kind: aws.ecs_service, parent: main}\n"
                                           "  lb: {kind: aws.load_balancer, parent: main, overrides: "
                                           "{target-group-api: {port: 99999}}}\n"
                                           "links:\n  l: {from: lb, to: api, kind: traffic}\n";
    EXPECT_NE(hitsOf("value-range", balanced, "lb/target-group-api").find("problem"), std::string::npos);
}

TEST(BuiltinChecks, FindCostTablesThatDoNotFit)
{
    const auto table = [](const std::string& lines) {
        return "requirements: {cost_range: {low: 10, high: 20}, cost_lines: [" + lines + "]}\n" + vpc("");
    };
    EXPECT_EQ(hitsOf("cost-table", table("{label: A, low: 10, high: 20, covers: [main]}"), ""), "");
    EXPECT_EQ(
        hitsOf("cost-table", table("{label: A, low: 10, high: 21, covers: ['*']}"), ""),
        "{line: total, problem: The lines sum up to $10.00 to $21.00, but $10.00 to $20.00 are stated in all.}\n");
    EXPECT_EQ(hitsOf("cost-table", table("{label: A, low: 10, high: 20, covers: ['gone:x']}"), ""),
              "{line: A, problem: “A” covers “gone”, which is not on the diagram.}\n");
    EXPECT_EQ(hitsOf("cost-table", table("{label: A, low: 10, high: 20}"), ""),
              "{line: A, problem: “A” covers no component.}\n");
    EXPECT_NE(hitsOf("cost-table", table("{label: A, low: 30, high: 20, covers: [main]}"), "").find("at most $20.00"),
              std::string::npos);
}

TEST(BuiltinChecks, FindOldEngines)
{
    const std::string text =
        vpc("") + "  db: {kind: aws.aurora_cluster, parent: main, properties: {engine_version: '13.7'}}\n";
    EXPECT_EQ(hitsOf("engine-version", "requirements: {database: {engine_min: '14'}}\n" + text, "db"),
              "{version: 13.7, required: 14}\n");
    EXPECT_EQ(hitsOf("engine-version", "requirements: {database: {engine_min: '13'}}\n" + text, "db"), "");
    EXPECT_EQ(hitsOf("engine-version", text, "db"), "");
}

TEST(BuiltinChecks, FindMissingAlarms)
{
    const std::string text = "nodes:\n  east: {kind: aws.region}\n  orders: {kind: aws.dynamodb_table, parent: east}\n";
    EXPECT_NE(hitsOf("missing-alarms", text, "").find("metrics: ReadThrottleEvents, WriteThrottleEvents"),
              std::string::npos);
    const std::string alarm = "  one: {kind: aws.cloudwatch_alarm, parent: east, properties: {target: orders, metric: ";
    EXPECT_NE(
        hitsOf("missing-alarms", text + alarm + "ReadThrottleEvents}}\n", "").find("metrics: WriteThrottleEvents"),
        std::string::npos);
}

} // namespace
} // namespace zonedraft
