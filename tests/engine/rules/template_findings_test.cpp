// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_paths.h"
#include "tests/engine/rules/rule_test_support.h"
#include "tests/engine/support/knowledge.h"

#include <fstream>
#include <sstream>

namespace zonedraft {
namespace {

Design templateDesign(const std::string& name)
{
    std::ifstream in(std::string(ZONEDRAFT_SOURCE_DIR "/resources/templates/") + name + ".zonedraft.yaml");
    std::ostringstream text;
    text << in.rdbuf();
    return test::designOf(text.str());
}

/// The weak points that the description of the machine learning API has must show as findings.
TEST(TemplateFindings, ShowTheWeakPointsOfTheMlApi)
{
    const auto evaluated = test::evaluate(templateDesign("ml-api"), test::shippedRules());
    std::map<std::string, std::vector<std::string>> found;
    for (const Finding& finding : evaluated->findings) {
        if (finding.state == FindingState::Open) found[finding.rule.str()].push_back(finding.key());
        std::printf("%s %s %s: %s%s\n", finding.rule.str().c_str(), std::string(severityName(finding.severity)).c_str(),
                    finding.key().c_str(), finding.title.english().c_str(),
                    finding.state == FindingState::Unknown ? " [unknown]" : "");
    }
    const std::vector<std::pair<const char*, const char*>> expected = {
        {"HA-001", "main"},          {"HA-006", "api"},           {"HA-013", "api"},
        {"HA-022", "metadata-db"},   {"DATA-005", "metadata-db"}, {"DATA-005", "sessions"},
        {"DATA-006", "metadata-db"}, {"COST-001", "document"},    {"COMP-005", "document"},
    };
    for (const auto& [rule, key] : expected)
        EXPECT_EQ(std::count(found[rule].begin(), found[rule].end(), key), 1) << rule << " about " << key;
}

/// Who starts from one of these starts without a severe weakness.
TEST(TemplateFindings, LeaveTheStartersWithNothingSevere)
{
    for (const char* name : {"static-site", "three-tier-web", "serverless-api", "event-pipeline"}) {
        LiveEngine engine(testing_support::shippedKnowledge().basis("2026-11-21"));
        engine.reset(templateDesign(name));
        EXPECT_FALSE(engine.findings().empty()) << name << " was not judged";
        for (const Finding& finding : engine.findings())
            EXPECT_TRUE(finding.state != FindingState::Open || finding.severity > Severity::High)
                << name << ": " << finding.rule.str() << ' ' << finding.title.english();
    }
}

} // namespace
} // namespace zonedraft
