// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_paths.h"
#include "tests/engine/rules/rule_test_support.h"

#include <gmock/gmock.h>

#include <fstream>
#include <set>
#include <sstream>

namespace zonedraft {
namespace {

using test::MemorySource;

std::string ruleText(const std::string& id, const std::string& rest)
{
    return "schema: 1\nid: " + id +
           "\ntitle: \"Wrong.\"\ncategory: data\napplies_to: [aws.dynamodb_table]\nrationale: It matters.\n"
           "reference: \"https://docs.aws.amazon.com/\"\nexamples:\n"
           "  - {name: bad, design: \"nodes: {}\", finds: [x]}\n  - {name: good, design: \"nodes: {}\", finds: []}\n" +
           rest;
}

std::shared_ptr<const RuleSet> rulesOf(const std::vector<std::string>& texts)
{
    std::map<std::string, std::string, std::less<>> files;
    for (std::size_t at = 0; at < texts.size(); ++at) files["rules/" + std::to_string(at) + ".yaml"] = texts[at];
    auto rules = RuleSet::load(*test::shippedCatalog(), MemorySource(std::move(files)));
    if (!rules) {
        ADD_FAILURE() << rules.error().english();
        return std::make_shared<RuleSet>();
    }
    return *rules;
}

FixAllResult fixAllOf(const Design& design, const RuleSet& rules, const FixAllOptions& options = {})
{
    const auto result = fixAll(design, rules, [&](const Design& each) { return test::evaluate(each, rules); }, options);
    if (!result) {
        ADD_FAILURE() << result.error().english();
        return FixAllResult{Change(Sequence{}), {}, {}, {}};
    }
    return *result;
}

std::string whyRemaining(const FixAllResult& result)
{
    std::string out;
    for (const FixOutcome& each : result.remaining)
        out += each.rule.str() + ' ' + each.key + ": " + each.text.english() + '\n';
    return out;
}

const char* const kTable = "nodes: {orders: {kind: aws.dynamodb_table}}";

TEST(FixAll, RunsToAFixpoint)
{
    const auto rules = rulesOf(
        {ruleText("AA-001", "severity: low\ncheck: \"stream = 'none'\"\n"
                            "fix: {label: Stream, changes: [{set: stream, to: \"'KEYS_ONLY'\"}]}\n"),
         ruleText("BB-001", "severity: low\ncheck: \"stream != 'none' and not point_in_time_recovery\"\n"
                            "fix: {label: Recover, changes: [{set: point_in_time_recovery, to: \"true\"}]}\n")});
    Design design = test::designOf(kTable);
    const FixAllResult result = fixAllOf(design, *rules);
    EXPECT_EQ(result.done.size(), 2U);
    EXPECT_TRUE(result.remaining.empty()) << whyRemaining(result);
    ASSERT_TRUE(design.apply(result.change));
    EXPECT_TRUE(test::evaluate(design, *rules)->findings.empty());
}

TEST(FixAll, NeverMakesANewSevereFinding)
{
    const auto rules =
        rulesOf({ruleText("AA-001", "severity: low\ncheck: \"stream = 'none'\"\n"
                                    "fix: {label: Stream, changes: [{set: stream, to: \"'KEYS_ONLY'\"}]}\n"),
                 ruleText("BB-001", "severity: high\ncheck: \"stream != 'none'\"\n")});
    const FixAllResult result = fixAllOf(test::designOf(kTable), *rules);
    EXPECT_TRUE(result.done.empty());
    EXPECT_THAT(whyRemaining(result), testing::HasSubstr("BB-001"));
}

TEST(FixAll, EndsWhenTwoRulesPullAgainstEachOther)
{
    const auto rules = rulesOf({ruleText("AA-001", "severity: low\ncheck: \"stream = 'none'\"\n"
                                                   "fix: {label: On, changes: [{set: stream, to: \"'KEYS_ONLY'\"}]}\n"),
                                ruleText("BB-001", "severity: low\ncheck: \"stream != 'none'\"\n"
                                                   "fix: {label: Off, changes: [{set: stream, to: \"'none'\"}]}\n")});
    const FixAllResult result = fixAllOf(test::designOf(kTable), *rules);
    EXPECT_LE(result.done.size(), 3U);
    EXPECT_EQ(result.remaining.size(), 1U);
}

TEST(FixAll, LeavesToPeopleWhatOnlyTheyKnow)
{
    const auto rules = rulesOf(
        {ruleText("AA-001", "severity: low\ncheck: \"not attestation.runbooks\"\n"
                            "fix: {label: Confirm, changes: [{attest: runbooks}]}\n"),
         ruleText("BB-001", "severity: low\ncheck: \"not is_set(ttl_attribute)\"\n"
                            "fix: {label: Expire, questions: [{id: name, text: 'Which?', type: text}], "
                            "changes: [{set: ttl_attribute, to: answer.name}]}\n"),
         ruleText("CC-001", "severity: low\ncheck: \"requirement.min_zones > 2\"\n"
                            "fix: {label: Lower, changes: [{set_project: requirements.min_zones, to: \"2\"}]}\n")});
    const Design design = test::designOf(std::string("requirements: {min_zones: 3}\n") + kTable);
    const FixAllResult without = fixAllOf(design, *rules);
    EXPECT_TRUE(without.done.empty());
    EXPECT_EQ(without.remaining.size(), 3U);
    EXPECT_THAT(whyRemaining(without), testing::HasSubstr("requirement"));
    FixAllOptions answered;
    answered.answers = {{Name("name"), Value("expires")}};
    const FixAllResult with = fixAllOf(design, *rules, answered);
    ASSERT_EQ(with.done.size(), 1U);
    EXPECT_EQ(with.done[0].rule, Name("BB-001"));
}

TEST(FixAll, DoesOnlyTheRulesAskedFor)
{
    const auto rules = rulesOf(
        {ruleText("AA-001", "severity: low\ncheck: \"stream = 'none'\"\n"
                            "fix: {label: Stream, changes: [{set: stream, to: \"'KEYS_ONLY'\"}]}\n"),
         ruleText("BB-001", "severity: low\ncheck: \"not point_in_time_recovery\"\n"
                            "fix: {label: Recover, changes: [{set: point_in_time_recovery, to: \"true\"}]}\n")});
    FixAllOptions options;
    options.only = {Name("BB-001")};
    const FixAllResult result = fixAllOf(test::designOf(kTable), *rules, options);
    ASSERT_EQ(result.done.size(), 1U);
    EXPECT_EQ(result.done[0].rule, Name("BB-001"));
    EXPECT_TRUE(result.remaining.empty());
}

TEST(FixAll, GivesFreeIdsToWhatItAdds)
{
    const auto rules =
        rulesOf({ruleText("AA-001", "severity: low\ncheck: \"not is_set(kms_key)\"\n"
                                    "fix: {label: Key, changes: [{add: aws.kms_key, id: \"{self.id}-key\", as: key}, "
                                    "{set: kms_key, to: added.key}]}\n")});
    Design design =
        test::designOf("nodes: {orders: {kind: aws.dynamodb_table}, orders-key: {kind: aws.dynamodb_table}}");
    const FixAllResult result = fixAllOf(design, *rules);
    EXPECT_EQ(result.done.size(), 2U) << whyRemaining(result);
    ASSERT_TRUE(design.apply(result.change));
    const Node* orders = design.find(*NodeId::parse("orders"));
    ASSERT_TRUE(orders);
    const auto key = orders->properties.find(Name("kms_key"));
    ASSERT_NE(key, orders->properties.end());
    ASSERT_TRUE(key->second.asText());
    EXPECT_EQ(*key->second.asText(), "orders-key-2");
}

/// The whole way on a real stack: everything that can be fixed without a person is, and nothing severe comes up.
TEST(FixAll, ImprovesTheTemplateAndCanBeUndone)
{
    std::ifstream in(ZONEDRAFT_SOURCE_DIR "/resources/templates/ml-api.zonedraft.yaml");
    std::ostringstream text;
    text << in.rdbuf();
    const auto loaded = loadDesign(text.str(), "ml-api");
    ASSERT_TRUE(loaded) << loaded.error().english();
    const RuleSet& rules = test::shippedRules();
    const auto before = test::evaluate(loaded->design, rules)->findings;
    const FixAllResult result = fixAllOf(loaded->design, rules);
    EXPECT_FALSE(result.done.empty());
    EXPECT_LT(countFindings(result.findings).totalOpen(), countFindings(before).totalOpen());
    std::set<std::string> known;
    for (const Finding& each : before) known.insert(each.rule.str() + each.key());
    for (const Finding& each : result.findings) {
        const bool severe = each.state == FindingState::Open && each.severity <= Severity::High;
        EXPECT_TRUE(!severe || known.contains(each.rule.str() + each.key()))
            << each.rule.str() << ' ' << each.title.english();
    }
    Design design = loaded->design;
    const auto applied = design.apply(result.change);
    ASSERT_TRUE(applied) << applied.error().english();
    EXPECT_EQ(test::evaluate(design, rules)->findings, result.findings);
    ASSERT_TRUE(design.apply(applied->inverse));
    EXPECT_TRUE(design == loaded->design);
    std::printf("%s", whyRemaining(result).c_str());
}

} // namespace
} // namespace zonedraft
