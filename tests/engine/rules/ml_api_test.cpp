// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml/yaml_parser.h"
#include "engine/document/save.h"
#include "engine/live/knowledge.h"
#include "engine/live/live_engine.h"
#include "source_paths.h"
#include "tests/engine/rules/rule_test_support.h"

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

namespace zonedraft {
namespace {

const std::string kTemplates = ZONEDRAFT_SOURCE_DIR "/resources/templates/";

std::string contentOf(const std::string& file)
{
    std::ifstream in(file);
    EXPECT_TRUE(in) << file;
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

Design mlApi(const std::string& name)
{
    return test::designOf(contentOf(kTemplates + name));
}

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
    fields.resize(3);
    return fields;
}

/// What a004.csv says must be found, as "rule:subject", by weakness.
std::vector<std::vector<std::string>> weaknesses()
{
    std::vector<std::vector<std::string>> out;
    std::istringstream lines(contentOf(ZONEDRAFT_SOURCE_DIR "/tests/data/rules/a004.csv"));
    for (std::string line; std::getline(lines, line);)
        if (!line.empty() && line[0] != '#' && !line.starts_with("weakness,")) out.push_back(fieldsOf(line));
    EXPECT_FALSE(out.empty());
    return out;
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

std::set<std::string> openFindings(const Design& design)
{
    std::set<std::string> out;
    const auto evaluated = evaluateWhole(design);
    EXPECT_TRUE(evaluated);
    if (evaluated)
        for (const Finding& finding : evaluated->findings) {
            EXPECT_NE(finding.state, FindingState::Failed) << finding.title.english();
            if (finding.state == FindingState::Open) out.insert(finding.rule.str() + ':' + finding.key());
        }
    return out;
}

FixAnswers answers()
{
    FixAnswers out;
    const auto tree = parseYaml(contentOf(kTemplates + "ml-api-answers.yaml"), "answers");
    EXPECT_TRUE(tree);
    const Value given = tree ? tree->root().toValue() : Value();
    for (const auto& [id, answer] : given.asMap() ? *given.asMap() : ValueMap{}) out.insert_or_assign(id, answer);
    return out;
}

FixAllResult fixed(const Design& design)
{
    FixAllOptions options;
    options.answers = answers();
    auto result = fixAll(design, *knowledge().rules(), evaluateWhole, options);
    EXPECT_TRUE(result);
    return std::move(*result);
}

TEST(MlApi, ShowsEveryWeaknessOfItsDescription)
{
    const auto found = openFindings(mlApi("ml-api.zonedraft.yaml"));
    for (const auto& weakness : weaknesses()) {
        EXPECT_NE(weakness[1].empty(), weakness[2].empty()) << weakness[0] << ": findings, or a reason";
        std::istringstream wanted(weakness[1]);
        for (std::string each; wanted >> each;)
            EXPECT_TRUE(found.contains(each)) << weakness[0] << ": " << each << " is not found";
    }
}

/// The fixed template is what the fixes make of the first one, but for its name, its notes and where things lie.
TEST(MlApi, IsFixedToTheShippedDesign)
{
    Design design = mlApi("ml-api.zonedraft.yaml");
    const FixAllResult result = fixed(design);
    for (const FixOutcome& each : result.done)
        std::printf("fixed   %s %s: %s\n", each.rule.str().c_str(), each.key.c_str(), each.text.english().c_str());
    for (const FixOutcome& each : result.remaining)
        std::printf("remains %s %s: %s\n", each.rule.str().c_str(), each.key.c_str(), each.text.english().c_str());
    ASSERT_TRUE(design.apply(result.change));
    if (const char* file = std::getenv("ZONEDRAFT_WRITE_FIXED")) std::ofstream(file) << writeDesign(design);
    Design shipped = mlApi("ml-api-fixed.zonedraft.yaml");
    ASSERT_TRUE(shipped.apply(SetTitle{design.title()}));
    ASSERT_TRUE(shipped.apply(SetNotes{design.notes()}));
    EXPECT_TRUE(shipped == design) << writeDesign(design);
}

TEST(MlApi, FixedHasNoneOfTheWeaknesses)
{
    const Design design = mlApi("ml-api-fixed.zonedraft.yaml");
    const auto found = openFindings(design);
    for (const auto& weakness : weaknesses()) {
        std::istringstream wanted(weakness[1]);
        for (std::string each; wanted >> each;) EXPECT_FALSE(found.contains(each)) << weakness[0] << ": " << each;
    }
    const auto evaluated = evaluateWhole(design);
    for (const Finding& finding : evaluated->findings)
        if (finding.state == FindingState::Open) {
            EXPECT_GT(finding.severity, Severity::High) << finding.rule.str() << ' ' << finding.title.english();
            std::printf("%s %s: %s\n", finding.rule.str().c_str(), finding.key().c_str(),
                        finding.title.english().c_str());
        }
}

} // namespace
} // namespace zonedraft
