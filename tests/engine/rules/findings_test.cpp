// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/rules/rule_test_support.h"

namespace zonedraft {
namespace {

using test::MemorySource;

std::string ruleText(const std::string& id, const std::string& supersedes)
{
    return "schema: 1\nid: " + id +
           "\ntitle: \"Wrong.\"\nseverity: high\ncategory: data\napplies_to: [aws.dynamodb_table]\ncheck: \"true\"\n"
           "rationale: It matters.\nreference: \"https://docs.aws.amazon.com/\"\nsupersedes: [" +
           supersedes +
           "]\nexamples:\n  - {name: bad, design: \"nodes: {}\", finds: [x]}\n"
           "  - {name: good, design: \"nodes: {}\", finds: []}\n";
}

std::shared_ptr<const RuleSet> rulesABC()
{
    const MemorySource source({{"rules/a.yaml", ruleText("AA-001", "BB-001")},
                               {"rules/b.yaml", ruleText("BB-001", "CC-001")},
                               {"rules/c.yaml", ruleText("CC-001", "")}});
    auto rules = RuleSet::load(*test::shippedCatalog(), source);
    if (!rules) ADD_FAILURE() << rules.error().english();
    return *rules;
}

Finding finding(const char* rule, std::vector<const char*> subjects, Severity severity = Severity::High)
{
    Finding out;
    out.rule = Name(rule);
    out.severity = severity;
    for (const char* subject : subjects) out.subjects.emplace_back(*NodeId::parse(subject));
    if (!out.subjects.empty()) out.self = out.subjects.front();
    return out;
}

std::string shown(const std::vector<Finding>& findings)
{
    std::string out;
    for (const Finding& each : findings) out += each.rule.str() + ':' + each.key() + ' ';
    return out;
}

TEST(Findings, LetTheMostSpecificSpeak)
{
    const auto rules = rulesABC();
    std::vector<Finding> findings = {finding("BB-001", {"x"}), finding("AA-001", {"x"}), finding("BB-001", {"y"})};
    supersede(findings, *rules);
    EXPECT_EQ(shown(findings), "AA-001:x BB-001:y ");
}

TEST(Findings, AreSupersededThroughARuleThatIsSupersededItself)
{
    const auto rules = rulesABC();
    std::vector<Finding> findings = {finding("AA-001", {"x"}), finding("CC-001", {"x"})};
    supersede(findings, *rules);
    EXPECT_EQ(shown(findings), "AA-001:x ");
}

TEST(Findings, StayWhileOneSubjectIsNotCovered)
{
    const auto rules = rulesABC();
    std::vector<Finding> findings = {finding("AA-001", {"x"}), finding("BB-001", {"x", "y"})};
    supersede(findings, *rules);
    EXPECT_EQ(shown(findings), "AA-001:x BB-001:x ");
}

TEST(Findings, ThatAreUnknownOrFailedSilenceNobody)
{
    const auto rules = rulesABC();
    std::vector<Finding> findings = {finding("AA-001", {"x"}), finding("BB-001", {"x"})};
    findings[0].state = FindingState::Unknown;
    supersede(findings, *rules);
    EXPECT_EQ(findings.size(), 2U);
}

TEST(Findings, AreSuppressedThroughTheLastDay)
{
    const std::map<SuppressionKey, Suppression> suppressions = {{{"AA-001", "x"}, {"accepted", "2027-01-01"}}};
    std::vector<Finding> findings = {finding("AA-001", {"x"}), finding("AA-001", {"y"})};
    applySuppressions(findings, suppressions, "2027-01-01");
    EXPECT_EQ(findings[0].state, FindingState::Suppressed);
    EXPECT_EQ(findings[0].reason, "accepted");
    EXPECT_EQ(findings[1].state, FindingState::Open);
    applySuppressions(findings, suppressions, "2027-01-02");
    EXPECT_EQ(findings[0].state, FindingState::Open);
    EXPECT_EQ(findings[0].reason, "");
    EXPECT_EQ(staleSuppressions(findings, suppressions, "2027-01-02").size(), 1U);
    EXPECT_TRUE(staleSuppressions(findings, suppressions, "2026-01-02").empty());
    EXPECT_EQ(staleSuppressions({}, suppressions, "2026-01-02").size(), 1U);
}

TEST(Findings, AboutTheDocumentHaveAKeyToo)
{
    std::vector<Finding> findings = {finding("AA-001", {})};
    applySuppressions(findings, {{{"AA-001", "document"}, {"accepted", ""}}}, "2026-11-21");
    EXPECT_EQ(findings[0].state, FindingState::Suppressed);
}

TEST(Findings, StandInOrder)
{
    std::vector<Finding> findings = {finding("BB-001", {"x"}, Severity::Low), finding("BB-001", {"b"}),
                                     finding("BB-001", {"a"}), finding("AA-001", {"z"}),
                                     finding("CC-001", {"q"}, Severity::Critical)};
    sortFindings(findings);
    EXPECT_EQ(shown(findings), "CC-001:q AA-001:z BB-001:a BB-001:b BB-001:x ");
    findings[1].state = FindingState::Suppressed;
    findings[2].state = FindingState::Unknown;
    const FindingCounts counts = countFindings(findings);
    EXPECT_EQ(counts.at(Severity::Critical), 1U);
    EXPECT_EQ(counts.at(Severity::High), 1U);
    EXPECT_EQ(counts.suppressed, 1U);
    EXPECT_EQ(counts.unknown, 1U);
    EXPECT_EQ(counts.totalOpen(), 3U);
    EXPECT_TRUE(anyAtLeast(findings, Severity::Critical));
    EXPECT_FALSE(anyAtLeast({findings[4]}, Severity::Medium));
}

} // namespace
} // namespace zonedraft
