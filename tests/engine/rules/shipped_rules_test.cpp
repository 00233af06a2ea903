// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/rule_texts.h"
#include "source_paths.h"
#include "tests/engine/rules/rule_test_support.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace zonedraft {
namespace {

using test::Derived;

std::string where(const Rule& rule, const ExampleSpec& example)
{
    return rule.id.str() + ", example '" + example.name + "'";
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string out;
    for (const std::string& text : texts) out += (out.empty() ? "" : ", ") + text;
    return '[' + out + ']';
}

/// Answers that a test can give for everybody.
FixAnswers answersFor(const FixSpec& spec, const Design& design)
{
    FixAnswers answers;
    for (const FixQuestion& question : spec.questions) {
        if (question.defaultAnswer.isSet()) continue;
        Value answer("ops@example.com");
        if (question.id.str().ends_with("region")) answer = Value("us-west-2");
        if (question.id.str().ends_with("issuer")) answer = Value("https://id.example.com");
        if (question.id == Name("domain")) answer = Value("api.example.com");
        if (question.type == "number") answer = Value(100);
        if (question.id == Name("budget")) answer = Value(1000);
        if (question.id == Name("calls")) answer = Value(10);
        if (question.type == "bool") answer = Value(true);
        if (question.type == "node")
            for (const Node* node : design.nodesSortedById())
                if (std::find(question.choose.begin(), question.choose.end(), node->kind) != question.choose.end())
                    answer = Value(node->id.str());
        answers[question.id] = answer;
    }
    return answers;
}

std::set<std::string> severe(const std::vector<Finding>& findings)
{
    std::set<std::string> out;
    for (const Finding& finding : findings)
        if (finding.state == FindingState::Open && finding.severity <= Severity::High)
            out.insert(finding.rule.str() + " about " + finding.key() + ": " + finding.title.english());
    return out;
}

TEST(ShippedRules, CanBeRead)
{
    const auto source = openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources");
    for (const std::string& path : source->list("rules/")) {
        if (!path.ends_with(".yaml")) continue;
        std::map<std::string, std::string, std::less<>> file;
        file.emplace(path, *source->read(path));
        const test::MemorySource alone(std::move(file));
        const auto rules = RuleSet::load(*test::shippedCatalog(), alone);
        EXPECT_TRUE(rules) << rules.error().english();
    }
}

TEST(ShippedRules, FindExactlyWhatTheirExamplesSay)
{
    for (const auto& rule : test::shippedRules().rules())
        for (const ExampleSpec& example : rule->examples) {
            const Derived derived = test::derive(test::designOf(example.design), example.estimates);
            const auto findings = test::findingsOf(*rule, derived.reader());
            const auto state = example.unknown ? FindingState::Unknown : FindingState::Open;
            EXPECT_EQ(joined(test::subjectsOf(findings, state)), joined(example.finds)) << where(*rule, example);
            for (const Finding& finding : findings) {
                EXPECT_NE(finding.state, FindingState::Failed) << where(*rule, example) << finding.title.english();
                if (finding.state == FindingState::Failed) continue;
                EXPECT_EQ((finding.title.english() + finding.detail.english()).find('?'), std::string::npos)
                    << where(*rule, example) << ": " << finding.title.english() << finding.detail.english();
            }
        }
}

TEST(ShippedRules, ExamplesAreCleanDesigns)
{
    const Name reference("VAL-001"), container("VAL-002");
    for (const auto& rule : test::shippedRules().rules()) {
        if (rule->category == "validity") continue;
        for (const ExampleSpec& example : rule->examples) {
            const Derived derived = test::derive(test::designOf(example.design), example.estimates);
            for (const Name id : {reference, container})
                if (const Rule* valid = test::shippedRules().find(id))
                    for (const Finding& finding : test::findingsOf(*valid, derived.reader()))
                        ADD_FAILURE() << where(*rule, example) << ": " << finding.title.english();
        }
    }
}

TEST(ShippedRules, FixesMakeTheirFindingVanishAndNothingWorse)
{
    const RuleSet& rules = test::shippedRules();
    for (const auto& rule : rules.rules())
        for (const ExampleSpec& example : rule->examples) {
            if (example.finds.empty() || example.unknown) continue;
            const Design design = test::designOf(example.design);
            const Derived derived = test::derive(design, example.estimates);
            const auto before = severe(test::evaluate(design, rules, example.estimates)->findings);
            for (const Finding& finding : test::findingsOf(*rule, derived.reader()))
                for (const Fix& fix : fixesFor(derived.reader(), rules, finding)) {
                    SCOPED_TRACE(where(*rule, example) + ", fix '" + fix.label.english() + "'");
                    EXPECT_EQ(fix.label.english().find('?'), std::string::npos);
                    Design fixed = design;
                    const auto change = fixChange(design, derived.reader(), rules, finding, fix.alternative,
                                                  answersFor(rule->fixes[fix.alternative], design));
                    ASSERT_TRUE(change) << change.error().english();
                    const auto applied = fixed.apply(*change);
                    ASSERT_TRUE(applied) << applied.error().english();
                    const Derived after = test::derive(fixed, example.estimates);
                    for (const Finding& left : test::findingsOf(*rule, after.reader()))
                        EXPECT_FALSE(left.key() == finding.key() && left.subjects == finding.subjects &&
                                     left.state == FindingState::Open)
                            << "still there: " << left.title.english();
                    for (const std::string& each : severe(test::evaluate(fixed, rules, example.estimates)->findings))
                        EXPECT_TRUE(before.contains(each)) << "made worse: " << each;
                    ASSERT_TRUE(fixed.apply(applied->inverse));
                    EXPECT_TRUE(fixed == design) << "undo does not restore the design";
                }
        }
}

TEST(ShippedRules, ReferToRulesThatExist)
{
    const RuleSet& rules = test::shippedRules();
    for (const auto& rule : rules.rules()) {
        for (const Name other : rule->opposes)
            EXPECT_TRUE(rules.find(other)) << rule->id.str() << " opposes " << other.str();
        for (const Name other : rule->supersedes) {
            EXPECT_TRUE(rules.find(other)) << rule->id.str() << " supersedes " << other.str();
            EXPECT_NE(other, rule->id);
        }
    }
}

TEST(ShippedRules, SpeakInSentences)
{
    for (const auto& rule : test::shippedRules().rules()) {
        EXPECT_TRUE(rule->title->text().ends_with('.')) << rule->id.str() << ": " << rule->title->text();
        EXPECT_TRUE(rule->rationale.ends_with('.')) << rule->id.str() << ": " << rule->rationale;
        for (const FixSpec& fix : rule->fixes)
            EXPECT_FALSE(fix.label->text().ends_with('.')) << rule->id.str() << ": " << fix.label->text();
    }
}

TEST(ShippedRules, StandInTheFolderOfTheirCategoryUnderTheirId)
{
    for (const auto& rule : test::shippedRules().rules())
        EXPECT_TRUE(rule->file.ends_with("rules/" + rule->category.str() + '/' + rule->id.str() + ".yaml"))
            << rule->file;
}

TEST(ShippedRules, ListEveryTextForTranslators)
{
    std::set<std::string_view> texts;
    for (const Translatable& text : ruleTexts(test::shippedRules())) {
        EXPECT_EQ(text.context, kRuleContext);
        EXPECT_TRUE(texts.insert(text.text).second) << text.text;
    }
    for (const auto& rule : test::shippedRules().rules())
        for (const ExampleSpec& example : rule->examples) {
            const Derived derived = test::derive(test::designOf(example.design), example.estimates);
            for (const Finding& finding : test::findingsOf(*rule, derived.reader())) {
                EXPECT_TRUE(texts.contains(finding.title.text.str())) << finding.title.text.str();
                EXPECT_TRUE(finding.detail.text.empty() || texts.contains(finding.detail.text.str()))
                    << finding.detail.text.str();
            }
        }
}

std::vector<std::string> linesOf(const std::string& file)
{
    std::vector<std::string> lines;
    std::ifstream in(std::string(ZONEDRAFT_SOURCE_DIR "/tests/data/rules/") + file);
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line[0] != '#') lines.push_back(line);
    EXPECT_FALSE(lines.empty()) << file;
    return lines;
}

/// Ids are permanent: one that was shipped once may neither vanish nor change its meaning.
TEST(ShippedRules, KeepEveryIdThatWasEverShipped)
{
    const auto listed = linesOf("shipped_ids.txt");
    EXPECT_TRUE(std::is_sorted(listed.begin(), listed.end()));
    for (const std::string& id : listed) EXPECT_TRUE(test::shippedRules().find(Name(id))) << id << " is gone";
    for (const auto& rule : test::shippedRules().rules())
        EXPECT_TRUE(std::binary_search(listed.begin(), listed.end(), rule->id.str()))
            << rule->id.str() << ": add it to tests/data/rules/shipped_ids.txt";
}

TEST(ShippedRules, CoverTheRequiredSet)
{
    std::size_t present = 0;
    std::string missing, excused;
    for (const std::string& line : linesOf("required.csv")) {
        const auto comma = line.find(',');
        const std::string id = line.substr(0, comma), reason = line.substr(comma + 1);
        if (id == "id") continue;
        const bool exists = test::shippedRules().find(Name(id)) != nullptr;
        if (exists) {
            ++present;
            EXPECT_TRUE(reason.empty()) << id << " exists, but a reason says why it is missing";
        } else if (reason.empty()) {
            missing += ' ' + id;
        } else {
            excused += "\n  " + id + ": " + reason;
        }
    }
    std::printf("required rules: %zu present; not there for a stated reason:%s\n", present, excused.c_str());
    EXPECT_TRUE(missing.empty()) << "required rules that are missing without a reason:" << missing;
}

} // namespace
} // namespace zonedraft
