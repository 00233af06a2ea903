// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/rules/rule_test_support.h"

#include <gmock/gmock.h>

#include <random>

namespace zonedraft {
namespace {

using test::MemorySource;
using testing::HasSubstr;

/// A small rule that is right; `without` a line and with `more` lines.
std::string ruleText(const std::string& id, const std::string& more = {}, const std::string& without = {})
{
    const std::vector<std::string> lines = {
        "schema: 1",
        "id: " + id,
        "title: \"Something is wrong.\"",
        "severity: high",
        "category: data",
        "applies_to: [aws.dynamodb_table]",
        "check: \"not point_in_time_recovery\"",
        "rationale: It matters.",
        "reference: \"https://docs.aws.amazon.com/\"",
        "examples:",
        "  - {name: bad, design: \"nodes: {}\", finds: [orders]}",
        "  - {name: good, design: \"nodes: {}\", finds: []}",
    };
    std::string out;
    for (const std::string& line : lines)
        if (without.empty() || !line.starts_with(without)) out += line + '\n';
    return out + more;
}

std::string errorOf(const std::string& text)
{
    const MemorySource source({{"rules/data/X.yaml", text}});
    const auto rules = RuleSet::load(*test::shippedCatalog(), source);
    return rules ? "no error" : rules.error().english();
}

TEST(RuleSet, ReadsARule)
{
    const MemorySource source({{"rules/data/DATA-900.yaml", ruleText("DATA-900")}, {"rules/README.md", "text"}});
    const auto rules = RuleSet::load(*test::shippedCatalog(), source);
    ASSERT_TRUE(rules) << rules.error().english();
    const Rule* rule = (*rules)->find(Name("DATA-900"));
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->severity, Severity::High);
    EXPECT_EQ(rule->scope, RuleScope::Nodes);
    EXPECT_EQ(rule->file, "memory:rules/data/DATA-900.yaml");
    const Kind* table = test::shippedCatalog()->find(Name("aws.dynamodb_table"));
    ASSERT_EQ((*rules)->nodeRules(table->index).size(), 1U);
    EXPECT_TRUE((*rules)->documentRules().empty());
}

TEST(RuleSet, NamesBothFilesOfAnIdThatAppearsTwice)
{
    const MemorySource source(
        {{"rules/cost/a.yaml", ruleText("DATA-900")}, {"rules/data/b.yaml", ruleText("DATA-900")}});
    const auto rules = RuleSet::load(*test::shippedCatalog(), source);
    ASSERT_FALSE(rules);
    EXPECT_EQ(rules.error().code, ErrorCode::Conflict);
    EXPECT_THAT(rules.error().english(), HasSubstr("memory:rules/cost/a.yaml"));
    EXPECT_THAT(rules.error().english(), HasSubstr("memory:rules/data/b.yaml"));
}

TEST(RuleSet, TakesRulesOfTheUserButNoneThatHideShippedOnes)
{
    const MemorySource shipped({{"rules/data/a.yaml", ruleText("DATA-900")}});
    const MemorySource user({{"rules/mine.yaml", ruleText("MINE-001")}});
    const auto rules = RuleSet::load(*test::shippedCatalog(), shipped, &user);
    ASSERT_TRUE(rules) << rules.error().english();
    EXPECT_FALSE((*rules)->find(Name("DATA-900"))->fromUser);
    EXPECT_TRUE((*rules)->find(Name("MINE-001"))->fromUser);
    EXPECT_FALSE(RuleSet::load(*test::shippedCatalog(), shipped, &shipped));
}

TEST(RuleSet, SaysExactlyWhereAFileIsWrong)
{
    EXPECT_THAT(errorOf(ruleText("DATA-900", "colour: red\n")),
                testing::AllOf(HasSubstr("memory:rules/data/X.yaml:13:1"), HasSubstr("colour")));
    EXPECT_THAT(errorOf(ruleText("data-1")), testing::AllOf(HasSubstr(":2:5"), HasSubstr("data-1")));
    EXPECT_THAT(errorOf(ruleText("DATA-900", {}, "title")), HasSubstr("'title' is missing"));
    EXPECT_THAT(errorOf(ruleText("DATA-900", {}, "severity") + "severity: awful\n"), HasSubstr("'awful'"));
    EXPECT_THAT(errorOf(ruleText("DATA-900", {}, "schema") + "schema: 2\n"), HasSubstr("schema 2"));
    EXPECT_THAT(errorOf(ruleText("DATA-900", {}, "applies_to") + "applies_to: [aws.nothing]\n"),
                HasSubstr("aws.nothing"));
    EXPECT_THAT(errorOf(ruleText("DATA-900", {}, "applies_to") + "applies_to: [document, aws.vpc]\n"),
                HasSubstr("alone"));
    EXPECT_THAT(errorOf(ruleText("DATA-900", "properties: [colour]\n")), HasSubstr("colour"));
    EXPECT_THAT(errorOf(ruleText("DATA-900", {}, "check") + "builtin: magic\n"), HasSubstr("magic"));
    EXPECT_THAT(errorOf(ruleText("DATA-900", "builtin: wrong-container\n")), HasSubstr("either"));
    EXPECT_THAT(errorOf(ruleText("DATA-900", {}, "reference") + "reference: \"http://x\"\n"), HasSubstr("https"));
    EXPECT_THAT(errorOf(ruleText("DATA-900", {}, "  - {name: good")), HasSubstr("one that passes"));
    EXPECT_THAT(errorOf(ruleText("DATA-900", "fix: {label: Do, changes: [{jump: 1}]}\n")), HasSubstr("jump"));
    EXPECT_THAT(errorOf(ruleText("DATA-900", "fix: {label: Do, changes: [{add: aws.nothing, id: x}]}\n")),
                HasSubstr("aws.nothing"));
}

TEST(RuleSet, PointsIntoAnExpressionThatIsWrong)
{
    EXPECT_THAT(errorOf(ruleText("DATA-900", {}, "check") + "check: \"billing_mode = and 2\"\n"),
                HasSubstr("memory:rules/data/X.yaml:12:24"));
    EXPECT_THAT(errorOf(ruleText("DATA-900", {}, "check") + "check: \"no_such_property\"\n"),
                HasSubstr("no_such_property"));
}

TEST(RuleSet, SurvivesHostileFiles)
{
    const std::string good = ruleText("DATA-900", "fix: {label: Do, changes: [{set: stream, to: \"'none'\"}]}\n");
    ASSERT_EQ(errorOf(good), "no error");
    const std::vector<std::string> broken = {"",
                                             "[]",
                                             std::string("\0\0", 2),
                                             "{",
                                             "a: &x [*x]",
                                             std::string(70000, '['),
                                             "\xff\xfe",
                                             "check: \"" + std::string(60000, '(') + '"'};
    for (const std::string& text : broken) EXPECT_NE(errorOf(text), "no error");
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string text = good;
        for (int edits = 1 + static_cast<int>(random() % 4); edits > 0; --edits) {
            const std::size_t at = random() % text.size();
            switch (random() % 3) {
            case 0: text.erase(at, 1 + random() % 20); break;
            case 1: text[at] = static_cast<char>(random() % 256); break;
            default: text.insert(at, text.substr(random() % text.size(), random() % 40)); break;
            }
            if (text.empty()) text = "x";
        }
        static_cast<void>(errorOf(text)); // an error or a rule, but no crash and no hang
    }
}

TEST(Rules, ReportTheirOwnFaults)
{
    // Parsed for several kinds, of which one has a text where another has a truth value.
    const std::string text =
        ruleText("DATA-900", {}, "check") + "check: \"lookup({a: 'x', b: true}, hash_key, 'x')\"\n";
    const MemorySource source({{"rules/data/X.yaml", text}});
    const auto rules = RuleSet::load(*test::shippedCatalog(), source);
    if (!rules) GTEST_SKIP() << "refused when read: " << rules.error().english();
    const test::Derived derived = test::derive(test::designOf("nodes: {orders: {kind: aws.dynamodb_table}}"));
    const auto findings = runAllRules(derived.reader(), **rules);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].state, FindingState::Failed);
    EXPECT_THAT(findings[0].title.english(), HasSubstr("DATA-900"));
}

TEST(Rules, TellUnknownFromRight)
{
    const std::string text =
        ruleText("DATA-900", "report_unknown: true\n", "check") + "check: \"read_capacity > load.users\"\n";
    const MemorySource source({{"rules/data/X.yaml", text}});
    const auto rules = RuleSet::load(*test::shippedCatalog(), source);
    ASSERT_TRUE(rules) << rules.error().english();
    const auto stateOf = [&](const std::string& design) {
        const auto findings = runAllRules(test::derive(test::designOf(design)).reader(), **rules);
        return findings.empty() ? std::optional<FindingState>() : findings[0].state;
    };
    EXPECT_EQ(stateOf("nodes: {orders: {kind: aws.dynamodb_table}}"), FindingState::Unknown);
    EXPECT_EQ(stateOf("load: {users: 2}\nnodes: {orders: {kind: aws.dynamodb_table}}"), FindingState::Open);
    EXPECT_EQ(stateOf("load: {users: 9000}\nnodes: {orders: {kind: aws.dynamodb_table}}"), std::nullopt);
}

TEST(Rules, SayWhenTheyJudgeADefaultOfAws)
{
    const Rule* rule = test::shippedRules().find(Name("DATA-004"));
    ASSERT_TRUE(rule);
    const auto judged = [&](const std::string& properties) {
        const auto design =
            test::designOf("nodes: {orders: {kind: aws.dynamodb_table, properties: {" + properties + "}}}");
        const auto findings = test::findingsOf(*rule, test::derive(design).reader());
        return !findings.empty() && findings[0].defaultJudged;
    };
    EXPECT_TRUE(judged(""));
    EXPECT_FALSE(judged("point_in_time_recovery: false"));
}

} // namespace
} // namespace zonedraft
