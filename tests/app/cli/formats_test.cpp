// SPDX-License-Identifier: GPL-3.0-or-later
// Each command in each of its formats.
#include "app/cli/views/table.h"
#include "source_paths.h"
#include "tests/app/cli/command_line_run.h"
#include "tests/app/cli/json_schema.h"

#include <QXmlStreamReader>
#include <fstream>

namespace zonedraft::test {
namespace {

using Json = nlohmann::json;

Json schemaOf(const std::string& name)
{
    std::ifstream file(ZONEDRAFT_SOURCE_DIR "/resources/schemas/" + name + ".schema.json");
    return Json::parse(file, nullptr, false);
}

struct JsonCase {
    std::string schema;
    std::vector<std::string> arguments;
};

class CliJson : public testing::TestWithParam<JsonCase> {};

TEST_P(CliJson, FitsItsSchema)
{
    const ScratchFolder folder;
    std::vector<std::string> arguments = GetParam().arguments;
    for (std::string& argument : arguments)
        if (argument == "OUT") argument = (folder / "code").string();
    const CommandLineRun run = runCli(arguments);
    EXPECT_LE(run.code, kExitFindings) << run.err;
    const Json json = parsed(run.out);
    const Json schema = schemaOf(GetParam().schema);
    ASSERT_TRUE(schema.is_object()) << GetParam().schema;
    EXPECT_EQ(schemaProblems(schema, json), std::vector<std::string>());
    EXPECT_EQ(json["schema"], schema["properties"]["schema"]["const"]);
}

INSTANTIATE_TEST_SUITE_P(
    All, CliJson,
    testing::Values(
        JsonCase{"validate", {"validate", templateFile("ml-api"), "--format", "json"}},
        JsonCase{"validate", {"validate", templateFile("empty"), "--format", "json"}},
        JsonCase{"compliance", {"validate", templateFile("ml-api"), "--framework", "soc2", "--format", "json"}},
        JsonCase{"compliance", {"validate", templateFile("empty"), "--framework", "FSBP", "--format", "json"}},
        JsonCase{"cost", {"cost", templateFile("ml-api"), "--format", "json"}},
        JsonCase{"cost", {"cost", templateFile("empty"), "--format", "json"}},
        JsonCase{"export", {"export", templateFile("ml-api"), "--to", "terraform", "--out", "OUT", "--format", "json"}},
        JsonCase{"fix", {"fix", templateFile("ml-api"), "--all", "--format", "json"}},
        JsonCase{"catalog", {"catalog", "--format", "json"}}, JsonCase{"rules", {"rules", "--format", "json"}},
        JsonCase{"prices", {"prices", "nat-gateway", "--format", "json"}}),
    [](const auto& instance) { return instance.param.schema + std::to_string(instance.index); });

TEST(CliCost, TakesTheFreeTierOffWhereTheDesignSaysSo)
{
    const ScratchFolder folder;
    std::ifstream in(templateFile("serverless-api"));
    std::string text((std::istreambuf_iterator<char>(in)), {});
    text.replace(text.find("  environment: prod\n"), 0, "  free_tier: true\n");
    const std::string file = (folder / "free.zonedraft.yaml").string();
    std::ofstream(file) << text;
    EXPECT_EQ(runCli({"cost", templateFile("serverless-api")}).out.find("Free tier"), std::string::npos);
    EXPECT_NE(runCli({"cost", file}).out.find("Free tier of the account"), std::string::npos);
    EXPECT_NE(runCli({"cost", file, "--explain"}).out.find("lambda.requests.*"), std::string::npos);
    const Json json = parsed(runCli({"cost", file, "--format", "json"}).out);
    EXPECT_EQ(schemaProblems(schemaOf("cost"), json), std::vector<std::string>());
    const auto number = [](const Json& value) { return std::stod(value.get<std::string>()); };
    EXPECT_LT(number(json["free_tier"]["total"]["expected"]), number(json["total"]["expected"]));
}

TEST(JsonSchema, NoticesWhatDoesNotFit)
{
    const Json schema = Json::parse(R"({"type": "object", "required": ["a"], "additionalProperties": false,
        "properties": {"a": {"type": "array", "items": {"$ref": "#/$defs/n"}}}, "$defs": {"n": {"type": "integer"}}})");
    EXPECT_TRUE(schemaProblems(schema, Json::parse(R"({"a": [1, 2]})")).empty());
    EXPECT_EQ(schemaProblems(schema, Json::parse(R"({"a": ["x"]})")).size(), 1u);
    EXPECT_EQ(schemaProblems(schema, Json::parse(R"({"b": 1})")).size(), 2u);
    EXPECT_EQ(schemaProblems(Json::parse(R"({"maxItems": 3})"), Json::array()).size(), 1u);
}

TEST(CliFormats, SarifHasWhatReadersNeed)
{
    const CommandLineRun run = runCli({"validate", templateFile("ml-api"), "--format", "sarif"});
    const Json json = parsed(run.out);
    EXPECT_EQ(json["version"], "2.1.0");
    ASSERT_EQ(json["runs"].size(), 1u);
    const Json& driver = json["runs"][0]["tool"]["driver"];
    EXPECT_EQ(driver["name"], "zonedraft");
    std::vector<std::string> known;
    for (const Json& rule : driver["rules"]) {
        known.push_back(rule["id"]);
        EXPECT_FALSE(rule["shortDescription"]["text"].get<std::string>().empty());
        EXPECT_TRUE(rule["helpUri"].get<std::string>().starts_with("https://")) << rule["id"];
    }
    ASSERT_FALSE(json["runs"][0]["results"].empty());
    for (const Json& result : json["runs"][0]["results"]) {
        EXPECT_NE(std::find(known.begin(), known.end(), result["ruleId"]), known.end()) << result["ruleId"];
        EXPECT_FALSE(result["message"]["text"].get<std::string>().empty());
        EXPECT_GE(result["locations"][0]["physicalLocation"]["region"]["startLine"], 1);
        EXPECT_FALSE(result["partialFingerprints"].empty());
    }
}

TEST(CliFormats, JunitIsWellFormedAndCountsItsCases)
{
    const ScratchFolder folder;
    const std::string file = (folder / "a&b<\"c\">.zonedraft.yaml").string();
    ASSERT_EQ(runCli({"new", "ml-api", file}).code, kExitFine);
    const CommandLineRun run = runCli({"validate", file, "--format", "junit"});
    QXmlStreamReader xml(QByteArray::fromStdString(run.out));
    int cases = 0, failures = 0, claimedCases = -1, claimedFailures = -1;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("testcase")) ++cases;
        if (xml.name() == QLatin1String("failure")) ++failures;
        if (xml.name() == QLatin1String("testsuite")) {
            claimedCases = xml.attributes().value("tests").toInt();
            claimedFailures = xml.attributes().value("failures").toInt();
            EXPECT_EQ(xml.attributes().value("name").toString().toStdString(), file);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(cases, claimedCases);
    EXPECT_EQ(failures, claimedFailures);
    EXPECT_GT(failures, 0);
}

/// Cells of each row, as RFC 4180 reads them.
std::vector<std::vector<std::string>> readCsv(const std::string& text)
{
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted && c == '"' && at + 1 < text.size() && text[at + 1] == '"')
            rows.back().back() += text[++at];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            rows.back().emplace_back();
        else if (!quoted && c == '\n')
            rows.emplace_back(1);
        else if (quoted || c != '\r')
            rows.back().back() += c;
    }
    if (rows.back().size() == 1 && rows.back().front().empty()) rows.pop_back();
    EXPECT_FALSE(quoted);
    return rows;
}

TEST(CliFormats, EveryRowOfCsvHasAllCells)
{
    const std::vector<std::vector<std::string>> runs{
        {"cost", templateFile("ml-api")}, {"rules"}, {"catalog"}, {"prices", "."}};
    for (std::vector<std::string> arguments : runs) {
        arguments.insert(arguments.end(), {"--format", "csv"});
        const CommandLineRun run = runCli(arguments);
        EXPECT_EQ(run.code, kExitFine) << run.err;
        const auto rows = readCsv(run.out);
        ASSERT_GT(rows.size(), 1u) << arguments.front();
        for (const auto& row : rows) EXPECT_EQ(row.size(), rows.front().size()) << arguments.front();
    }
}

TEST(CliFormats, NoCellOfCsvIsAFormula)
{
    Table table({{"Cell"}, {"Amount", true}});
    table.row({"=cmd|'/c calc'!A1", "-1.50"});
    table.row({"@SUM(1)", "12"});
    table.row({"a,\"b\"\nc", "+x"});
    std::ostringstream out;
    table.printCsv(out);
    const std::vector<std::vector<std::string>> expected{
        {"Cell", "Amount"}, {"'=cmd|'/c calc'!A1", "-1.50"}, {"'@SUM(1)", "12"}, {"a,\"b\"\nc", "'+x"}};
    EXPECT_EQ(readCsv(out.str()), expected);
}

TEST(CliFormats, MarkdownHasATableAndTheSameExitCode)
{
    for (const char* command : {"validate", "cost", "rules", "catalog"}) {
        std::vector<std::string> arguments{command};
        if (command[0] == 'v' || std::string_view(command) == "cost") arguments.push_back(templateFile("ml-api"));
        const CommandLineRun text = runCli(arguments);
        arguments.insert(arguments.end(), {"--format", "markdown"});
        const CommandLineRun markdown = runCli(arguments);
        EXPECT_EQ(text.code, markdown.code) << command;
        EXPECT_NE(markdown.out.find("| ---"), std::string::npos) << command;
    }
}

TEST(CliFormats, AFrameworkShowsItsControlsAndFailsFromTheThresholdOn)
{
    const auto run = [](const char* threshold) {
        return runCli({"validate", templateFile("ml-api"), "--framework", "cis", "--fail-on", threshold});
    };
    const CommandLineRun text = run("high");
    EXPECT_EQ(text.code, kExitFindings); // COMP-005 is high
    EXPECT_EQ(run("critical").code, kExitFine);
    EXPECT_EQ(run("never").code, kExitFine);
    const auto failed = text.out.find("\nFailed\n"), open = text.out.find("\nCannot be shown\n");
    ASSERT_NE(failed, std::string::npos) << text.out;
    ASSERT_NE(open, std::string::npos) << text.out;
    EXPECT_LT(text.out.find("  3.1\n    COMP-005 (high) found"), open) << text.out;
    EXPECT_GT(text.out.find("SEC-047 (low) not confirmed yet"), open) << text.out;
}

TEST(CliFormats, ColoursOnlyWhenAskedFor)
{
    EXPECT_EQ(runCli({"validate", templateFile("ml-api"), "--color", "never"}).out.find('\033'), std::string::npos);
    EXPECT_NE(runCli({"validate", templateFile("ml-api"), "--color", "always"}).out.find('\033'), std::string::npos);
}

TEST(CliFormats, TwoRunsAreEqual)
{
    for (const char* format : {"text", "json", "sarif", "junit", "markdown"}) {
        const std::vector<std::string> arguments{"validate", templateFile("ml-api"), "--format", format};
        EXPECT_EQ(runCli(arguments).out, runCli(arguments).out) << format;
    }
}

} // namespace
} // namespace zonedraft::test
