// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way in a folder: new, validate, cost, fix, export, check.
#include "tests/app/cli/command_line_run.h"

namespace zonedraft::test {
namespace {

std::size_t findingsIn(const std::string& file)
{
    return parsed(runCli({"validate", file, "--format", "json"}).out)["findings"].size();
}

TEST(CliFlow, FromTemplateToCheckedCode)
{
    const ScratchFolder folder;
    const std::string file = (folder / "api.zonedraft.yaml").string(), code = (folder / "code").string();
    ASSERT_EQ(runCli({"new", "ml-api", file}).code, kExitFine);
    const CommandLineRun found = runCli({"validate", file});
    EXPECT_EQ(found.code, kExitFindings);
    EXPECT_NE(found.out.find("zonedraft-cli fix " + file + " --all"), std::string::npos); // the way on
    const std::size_t before = findingsIn(file);

    const std::string untouched = folder.read("api.zonedraft.yaml");
    const CommandLineRun preview = runCli({"fix", file, "--all"});
    EXPECT_NE(preview.out.find("nothing written"), std::string::npos) << preview.out;
    EXPECT_EQ(folder.read("api.zonedraft.yaml"), untouched);

    const CommandLineRun fixed = runCli({"fix", file, "--all", "--write"});
    EXPECT_NE(fixed.out.find("wrote " + file), std::string::npos) << fixed.out;
    EXPECT_LT(findingsIn(file), before);

    const CommandLineRun again = runCli({"fix", file, "--all", "--write"});
    EXPECT_NE(again.out.find("0 fixed"), std::string::npos) << again.out;

    const std::vector<std::string> exporting{"export", file, "--to", "terraform", "--out", code};
    std::vector<std::string> checking = exporting;
    checking.push_back("--check");
    EXPECT_EQ(runCli(checking).code, kExitFindings) << "nothing is there yet";
    EXPECT_EQ(runCli(exporting).code, kExitFine);
    EXPECT_EQ(runCli(checking).code, kExitFine);
    EXPECT_FALSE(folder.read("code/network.tf").empty());

    folder.write("code/network.tf", folder.read("code/network.tf") + "# by hand\n");
    const CommandLineRun different = runCli(checking);
    EXPECT_EQ(different.code, kExitFindings);
    EXPECT_NE(different.out.find("network.tf"), std::string::npos) << different.out;
}

TEST(CliFlow, CostOfATemplateNeedsNothingElse)
{
    for (const char* name : {"empty", "static-site", "three-tier-web", "ml-api"}) {
        const CommandLineRun run = runCli({"cost", templateFile(name), "--explain"});
        EXPECT_EQ(run.code, kExitFine) << name;
        EXPECT_NE(run.out.find("Total"), std::string::npos) << name;
    }
}

TEST(CliFlow, EveryExplainedPriceHasItsSourceAndDate)
{
    const auto json = parsed(runCli({"cost", templateFile("ml-api"), "--format", "json"}).out);
    for (const auto& line : json["lines"])
        if (line["status"] == "priced" || line["status"] == "free") {
            EXPECT_FALSE(line["price"]["source"].get<std::string>().empty()) << line["line"];
            EXPECT_FALSE(line["price"]["date"].get<std::string>().empty()) << line["line"];
            EXPECT_FALSE(line["formula"].get<std::string>().empty()) << line["line"];
        }
}

TEST(CliFlow, AScenarioIsPricedByItself)
{
    const ScratchFolder folder;
    folder.write("a.zonedraft.yaml", R"(zonedraft: 1
scenarios:
  small:
    nodes:
      nat:
        enabled: false
nodes:
  eu: {kind: aws.region, properties: {region: eu-central-1}}
  main: {kind: aws.vpc, parent: eu}
  nat: {kind: aws.nat_gateway, parent: main}
)");
    const std::string file = (folder / "a.zonedraft.yaml").string();
    const CommandLineRun base = runCli({"cost", file, "--format", "json"});
    const CommandLineRun small = runCli({"cost", file, "--format", "json", "--scenario", "small"});
    ASSERT_EQ(base.code, kExitFine) << base.err;
    ASSERT_EQ(small.code, kExitFine) << small.err;
    const auto total = [](const CommandLineRun& run) {
        return std::stod(parsed(run.out)["total"]["expected"].get<std::string>());
    };
    EXPECT_GT(total(base), 30);
    EXPECT_LT(total(small), total(base));
    EXPECT_EQ(runCli({"cost", file, "--scenario", "none-such"}).code, kExitBadInput);
}

/// Wide networks with one NAT gateway: which way to go is for a person to say.
TEST(CliFix, ShowsWhatRemainsWithItsOptionsAndTheirPrices)
{
    const std::string file = templateFile("genai-platform");
    const CommandLineRun text = runCli({"fix", file, "--all"});
    EXPECT_NE(text.out.find(" a month"), std::string::npos) << text.out;
    EXPECT_NE(text.out.find("           asks "), std::string::npos) << text.out;
    const auto json = parsed(runCli({"fix", file, "--all", "--format", "json"}).out);
    std::size_t priced = 0, asking = 0;
    for (const auto& open : json["remaining"]) {
        ASSERT_TRUE(open.contains("options")) << open.dump();
        for (const auto& option : open["options"]) {
            EXPECT_FALSE(option["label"].get<std::string>().empty());
            if (option["monthly_difference"].is_number() && option["monthly_difference"].get<double>() != 0) ++priced;
            if (!option["questions"].empty()) ++asking;
        }
    }
    EXPECT_GT(priced, 0u);
    EXPECT_GT(asking, 0u);
}

} // namespace
} // namespace zonedraft::test
