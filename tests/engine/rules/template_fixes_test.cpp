// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml/yaml_parser.h"
#include "engine/document/save.h"
#include "engine/live/knowledge.h"
#include "engine/live/live_engine.h"
#include "source_paths.h"
#include "tests/engine/rules/rule_test_support.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace zonedraft {
namespace {

namespace fs = std::filesystem;

const std::string kTemplates = ZONEDRAFT_SOURCE_DIR "/resources/templates/";
const std::string kRuleData = ZONEDRAFT_SOURCE_DIR "/tests/data/rules/";
constexpr const char* kTemplateEnding = ".zonedraft.yaml";
constexpr const char* kFixedEnding = "-fixed";

std::string contentOf(const std::string& file)
{
    std::ifstream in(file);
    EXPECT_TRUE(in) << file;
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// The names of a folder's files with this ending, without it; sorted.
std::vector<std::string> namesIn(const std::string& folder, const std::string& ending)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(ending)) names.push_back(name.substr(0, name.size() - ending.size()));
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> fixedTemplates()
{
    return namesIn(kTemplates, std::string(kFixedEnding) + kTemplateEnding);
}

bool hasTemplate(const std::string& name)
{
    return fs::exists(kTemplates + name + kTemplateEnding);
}

Design templateDesign(const std::string& name)
{
    return test::designOf(contentOf(kTemplates + name + kTemplateEnding));
}

const Knowledge& knowledge()
{
    static const auto known = Knowledge::load(openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources"), nullptr);
    if (!known) throw std::runtime_error(known.error().english());
    return **known;
}

/// All that the program shows, costs and estimates included.
std::expected<EvaluatedDesign, Error> evaluateWhole(const Design& design)
{
    const auto engine = std::make_shared<LiveEngine>(knowledge().basis("2026-11-21"));
    engine->reset(design);
    return EvaluatedDesign{std::shared_ptr<const EffectiveDesign>(engine, &engine->design()),
                           std::shared_ptr<const GraphFacts>(engine, &engine->facts()), engine->findings()};
}

/// How findings are named here: rule:subject.
std::string nameOf(const Finding& finding)
{
    return finding.rule.str() + ':' + finding.key();
}

/// The open findings of a design, by name.
std::set<std::string> openFindings(const Design& design)
{
    std::set<std::string> out;
    const auto evaluated = evaluateWhole(design);
    EXPECT_TRUE(evaluated);
    if (!evaluated) return out;
    for (const Finding& finding : evaluated->findings) {
        EXPECT_NE(finding.state, FindingState::Failed) << finding.title.english();
        if (finding.state == FindingState::Open) out.insert(nameOf(finding));
    }
    return out;
}

/// True when a change records something that only a person knows.
bool attests(const Change& change)
{
    if (const auto* sequence = std::get_if<Sequence>(&change.data))
        return std::any_of(sequence->changes.begin(), sequence->changes.end(), attests);
    const auto* entry = std::get_if<SetEntry>(&change.data);
    return entry && entry->section == Section::Attestations;
}

/// The critical and high ones of a design's open findings, by name.
std::set<std::string> severeFindings(const EvaluatedDesign& evaluated)
{
    std::set<std::string> out;
    for (const Finding& finding : evaluated.findings)
        if (finding.state == FindingState::Open && finding.severity <= Severity::High) out.insert(nameOf(finding));
    return out;
}

/// True when only a person can decide on a fix: it attests something, or the stack would cost more than was agreed.
bool needsAPerson(const Design& design, const EvaluatedDesign& now, const Finding& finding, const Fix& fix)
{
    const Reader reader(*now.effective, now.facts.get());
    const auto change = fixChange(design, reader, *knowledge().rules(), finding, fix.alternative);
    if (!change) return false;
    if (attests(*change)) return true;
    Design after = design;
    if (!after.apply(*change)) return false;
    const auto evaluated = evaluateWhole(after);
    if (!evaluated) return false;
    std::set<std::string> appeared = severeFindings(*evaluated);
    for (const std::string& known : severeFindings(now)) appeared.erase(known);
    return appeared == std::set<std::string>{"COST-003:document"};
}

/// What can be done about a finding, with or without answers, and without a person's decision; empty = nothing.
std::string openFix(const Design& design, const EvaluatedDesign& now, const Finding& finding)
{
    const Reader reader(*now.effective, now.facts.get());
    for (const Fix& fix : fixesFor(reader, *knowledge().rules(), finding))
        if (fix.open({}) || !needsAPerson(design, now, finding, fix)) return fix.label.english();
    return {};
}

FixAnswers answersOf(const std::string& name)
{
    FixAnswers out;
    const auto tree = parseYaml(contentOf(kTemplates + name + "-answers.yaml"), "answers");
    EXPECT_TRUE(tree);
    const Value given = tree ? tree->root().toValue() : Value();
    for (const auto& [id, answer] : given.asMap() ? *given.asMap() : ValueMap{}) out.insert_or_assign(id, answer);
    return out;
}

FixAllResult fixed(const Design& design, const FixAnswers& answers)
{
    FixAllOptions options;
    options.answers = answers;
    auto result = fixAll(design, *knowledge().rules(), evaluateWhole, options);
    EXPECT_TRUE(result);
    return std::move(*result);
}

void print(const FixAllResult& result)
{
    for (const FixOutcome& each : result.done)
        std::printf("fixed   %s %s: %s\n", each.rule.str().c_str(), each.key.c_str(), each.text.english().c_str());
    for (const FixOutcome& each : result.remaining)
        std::printf("remains %s %s: %s\n", each.rule.str().c_str(), each.key.c_str(), each.text.english().c_str());
}

std::string testName(const testing::TestParamInfo<std::string>& info)
{
    std::string name = info.param;
    std::replace_if(name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

/// Every NAME-fixed.zonedraft.yaml, by NAME.
class FixedTemplate : public testing::TestWithParam<std::string> {};

/// It is what the fixes make of the first one, but for its name, its notes and where things lie.
TEST_P(FixedTemplate, IsWhatTheFixesMake)
{
    ASSERT_TRUE(hasTemplate(GetParam())) << "the design that was fixed is missing";
    Design design = templateDesign(GetParam());
    const FixAllResult result = fixed(design, answersOf(GetParam()));
    print(result);
    ASSERT_TRUE(design.apply(result.change));
    if (const char* folder = std::getenv("ZONEDRAFT_WRITE_FIXED"))
        std::ofstream(fs::path(folder) / (GetParam() + kFixedEnding + kTemplateEnding)) << writeDesign(design);
    Design shipped = templateDesign(GetParam() + kFixedEnding);
    ASSERT_TRUE(shipped.apply(SetTitle{design.title()}));
    ASSERT_TRUE(shipped.apply(SetNotes{design.notes()}));
    EXPECT_TRUE(shipped == design) << writeDesign(design);
}

/// Critical and high findings stay only where the program has no fix on offer, or a person must decide on it.
TEST_P(FixedTemplate, HasNoSevereFindingWithAFix)
{
    const Design design = templateDesign(GetParam() + kFixedEnding);
    const auto evaluated = evaluateWhole(design);
    ASSERT_TRUE(evaluated);
    for (const Finding& finding : evaluated->findings) {
        if (finding.state != FindingState::Open) continue;
        std::printf("%s: %s\n", nameOf(finding).c_str(), finding.title.english().c_str());
        if (finding.severity <= Severity::High) {
            const std::string fix = openFix(design, *evaluated, finding);
            EXPECT_TRUE(fix.empty()) << nameOf(finding) << ": " << finding.title.english() << " → " << fix;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, FixedTemplate, testing::ValuesIn(fixedTemplates()), testName);

TEST(FixedTemplates, BelongToTheirAnswers)
{
    EXPECT_EQ(namesIn(kTemplates, "-answers.yaml"), fixedTemplates());
}

/// Every template, by its name.
class EveryTemplate : public testing::TestWithParam<std::string> {};

/// What `fix --all` leaves of the critical and high findings has no fix, or only fixes that a person must decide on.
TEST_P(EveryTemplate, LosesItsSevereFindingsWithoutAnswers)
{
    Design design = templateDesign(GetParam());
    const FixAllResult result = fixed(design, {});
    ASSERT_TRUE(design.apply(result.change));
    const auto evaluated = evaluateWhole(design);
    ASSERT_TRUE(evaluated);
    EXPECT_EQ(evaluated->findings, result.findings);
    const Reader reader(*evaluated->effective, evaluated->facts.get());
    for (const Finding& finding : evaluated->findings) {
        if (finding.state != FindingState::Open || finding.severity > Severity::High) continue;
        for (const Fix& fix : fixesFor(reader, *knowledge().rules(), finding)) {
            if (fix.open({}) || needsAPerson(design, *evaluated, finding, fix)) continue;
            std::string why;
            for (const FixOutcome& each : result.remaining)
                if (each.rule == finding.rule && each.key == finding.key()) why = each.text.english();
            ADD_FAILURE() << nameOf(finding) << ": “" << fix.label.english()
                          << "” asks nothing and was not done: " << why;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, EveryTemplate, testing::ValuesIn(namesIn(kTemplates, kTemplateEnding)), testName);

/// What a description gets wrong: text, the findings that show it, or why none can.
struct Weakness {
    std::string text, reason;
    std::vector<std::string> findings; ///< as nameOf() gives them
};

struct Description {
    std::string design; ///< name of the template
    std::vector<Weakness> weaknesses;
};

/// The fields of a line of comma-separated values; a field in quotes may hold commas.
std::vector<std::string> fieldsOf(const std::string& line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return fields;
}

/// Reads tests/data/rules/NAME.csv; `# template: NAME` says which design it is about.
Description descriptionOf(const std::string& name)
{
    constexpr std::string_view kDesign = "# template: ";
    Description out;
    std::istringstream lines(contentOf(kRuleData + name + ".csv"));
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(kDesign)) out.design = line.substr(kDesign.size());
        if (line.empty() || line[0] == '#' || line.starts_with("weakness,")) continue;
        const std::vector<std::string> fields = fieldsOf(line);
        EXPECT_EQ(fields.size(), 3U) << name << ".csv: weakness,findings,reason expected: " << line;
        if (fields.size() != 3) continue;
        Weakness weakness{fields[0], fields[2], {}};
        std::istringstream findings(fields[1]);
        for (std::string each; findings >> each;) weakness.findings.push_back(each);
        EXPECT_NE(weakness.findings.empty(), weakness.reason.empty()) << line << ": findings, or a reason";
        out.weaknesses.push_back(std::move(weakness));
    }
    EXPECT_FALSE(out.weaknesses.empty()) << name;
    EXPECT_TRUE(hasTemplate(out.design)) << name << ".csv needs a line “# template: NAME” that names a template";
    return out;
}

/// a000.csv, a001.csv …: the rest of the folder holds other lists.
std::vector<std::string> descriptions()
{
    std::vector<std::string> names = namesIn(kRuleData, ".csv");
    std::erase_if(names, [](const std::string& name) {
        return name.size() != 4 || name[0] != 'a' ||
               !std::all_of(name.begin() + 1, name.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    });
    return names;
}

class DescribedTemplate : public testing::TestWithParam<std::string> {};

TEST_P(DescribedTemplate, ShowsEveryWeaknessOfItsDescription)
{
    const Description description = descriptionOf(GetParam());
    ASSERT_TRUE(hasTemplate(description.design));
    const auto found = openFindings(templateDesign(description.design));
    for (const Weakness& weakness : description.weaknesses)
        for (const std::string& each : weakness.findings)
            EXPECT_TRUE(found.contains(each)) << weakness.text << ": " << each << " is not found";
}

/// A weakness may outlive the fixes only where the program offers none, or a person must decide on it.
TEST_P(DescribedTemplate, LosesTheWeaknessesThatHaveAFix)
{
    const Description description = descriptionOf(GetParam());
    if (!hasTemplate(description.design + kFixedEnding)) GTEST_SKIP() << description.design << " has no fixed template";
    const Design design = templateDesign(description.design + kFixedEnding);
    const auto evaluated = evaluateWhole(design);
    ASSERT_TRUE(evaluated);
    std::map<std::string, std::string> weaknesses; // finding → what it shows
    for (const Weakness& weakness : description.weaknesses)
        for (const std::string& each : weakness.findings) weaknesses.emplace(each, weakness.text);
    for (const Finding& finding : evaluated->findings) {
        const auto weakness = weaknesses.find(nameOf(finding));
        if (weakness == weaknesses.end() || finding.state != FindingState::Open) continue;
        const std::string fix = openFix(design, *evaluated, finding);
        EXPECT_TRUE(fix.empty()) << weakness->second << ": " << nameOf(finding) << " → " << fix;
    }
}

INSTANTIATE_TEST_SUITE_P(All, DescribedTemplate, testing::ValuesIn(descriptions()), testName);

} // namespace
} // namespace zonedraft
