// SPDX-License-Identifier: GPL-3.0-or-later
// Help, exit codes, wrong usage and hostile files.
#include "tests/app/cli/command_line_run.h"

namespace zonedraft::test {
namespace {

const std::vector<std::string> kCommands{"new",    "validate", "cost",  "export", "fix",
                                         "render", "catalog",  "rules", "prices", "completion"};

TEST(CliUsage, HelpNamesEveryCommandAndTheExitCodes)
{
    const CommandLineRun run = runCli({"--help"});
    EXPECT_EQ(run.code, kExitFine);
    for (const std::string& command : kCommands)
        EXPECT_NE(run.out.find("\n  " + command), std::string::npos) << command;
    EXPECT_NE(run.out.find("Exit codes:"), std::string::npos);
}

TEST(CliUsage, EveryCommandExplainsItsOptions)
{
    for (const std::string& command : kCommands) {
        const CommandLineRun run = runCli({command, "--help"});
        EXPECT_EQ(run.code, kExitFine) << command;
        EXPECT_NE(run.out.find("--help"), std::string::npos) << command;
        EXPECT_EQ(run.err, "") << command;
        std::istringstream lines(run.out);
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with("  --")) {
                EXPECT_GT(line.size(), 30u) << command << ": no words for " << line;
            }
        }
    }
}

TEST(CliUsage, VersionIsOneLine)
{
    const CommandLineRun run = runCli({"--version"});
    EXPECT_EQ(run.code, kExitFine);
    EXPECT_EQ(run.out, "zonedraft-cli " ZONEDRAFT_VERSION "\n");
}

TEST(CliUsage, WrongUsageIsTwoAndSaysWhy)
{
    const std::string file = templateFile("empty");
    const std::vector<std::vector<std::string>> cases{
        {},
        {"paint"},
        {"validate"},
        {"validate", file, "--formt", "json"},
        {"validate", file, "--format", "yaml"},
        {"validate", file, "--fail-on", "worst"},
        {"validate", file, "--scenario", "none-such"},
        {"validate", file, "--framework", "iso"},
        {"validate", file, "--framework", "soc2", "--format", "sarif"},
        {"validate", file, "extra"},
        {"cost", file, "--format", "sarif"},
        {"export", file, "--to", "basic", "--out", "x"},
        {"export", file, "--to", "terraform"},
        {"fix", file},
        {"fix", file, "--all", "--rule", "HA-001"},
        {"fix", file, "--rule", "HA-999"},
        {"render", file, "--out", "picture.gif"},
        {"render", file, "--out", "picture.png", "--theme", "pink"},
        {"render", file, "--out", "picture.png", "--scale", "0"},
        {"new", "none-such", "x.zonedraft.yaml"},
        {"catalog", "no.such.kind"},
        {"prices", "no-such-price"},
        {"prices", "nat", "--region", "mars"},
        {"validate", file, "--color", "purple"},
        {"validate", file, "--catalog", "/no/such/folder"},
        {"completion", "tcsh"},
    };
    for (const auto& arguments : cases) {
        const CommandLineRun run = runCli(arguments);
        const std::string words = testing::PrintToString(arguments);
        EXPECT_EQ(run.code, kExitBadInput) << words;
        EXPECT_FALSE(run.err.empty()) << words;
        EXPECT_EQ(run.out, "") << words;
    }
}

TEST(CliExitCodes, FindingsCountFromTheThresholdOn)
{
    EXPECT_EQ(runCli({"validate", templateFile("ml-api")}).code, kExitFindings);
    EXPECT_EQ(runCli({"validate", templateFile("ml-api"), "--fail-on", "never"}).code, kExitFine);
    EXPECT_EQ(runCli({"cost", templateFile("ml-api")}).code, kExitFine);
    const ScratchFolder folder;
    folder.write("quiet.zonedraft.yaml", kQuietDesign);
    EXPECT_EQ(runCli({"validate", (folder / "quiet.zonedraft.yaml").string(), "--fail-on", "critical"}).code,
              kExitFine);
}

TEST(CliExitCodes, AFileThatCannotBeReadIsTheOutsideWorld)
{
    const ScratchFolder folder;
    for (const char* command : {"validate", "cost"}) {
        const CommandLineRun run = runCli({command, (folder / "none.zonedraft.yaml").string()});
        EXPECT_EQ(run.code, kExitOutsideWorld) << command;
        EXPECT_NE(run.err.find("none.zonedraft.yaml"), std::string::npos) << run.err;
    }
    EXPECT_EQ(runCli({"validate", folder.path().string()}).out, "");
    EXPECT_GE(runCli({"validate", folder.path().string()}).code, kExitBadInput);
}

TEST(CliExitCodes, AFolderThatCannotBeWrittenIsTheOutsideWorld)
{
    const ScratchFolder folder;
    folder.write("blocked", "a file where a folder is wanted");
    const std::string file = templateFile("static-site"), out = (folder / "blocked").string();
    EXPECT_EQ(runCli({"export", file, "--to", "terraform", "--out", out}).code, kExitOutsideWorld);
    EXPECT_EQ(runCli({"new", "empty", out + "/a.zonedraft.yaml"}).code, kExitOutsideWorld);
    EXPECT_EQ(folder.read("blocked"), "a file where a folder is wanted");
}

TEST(CliHostile, BrokenDesignsSayFileLineAndColumn)
{
    const ScratchFolder folder;
    const std::vector<std::string> designs{"",
                                           "zonedraft: 99\n",
                                           "nodes: {}\n",
                                           "zonedraft: 1\nnodes: [\n",
                                           "zonedraft: 1\nnodes:\n  a: {kind: aws.nothing}\n",
                                           "zonedraft: 1\nnodes:\n  a: {kind: aws.vpc, properties: {cidr: 5}}\n",
                                           "zonedraft: 1\nx: &a 1\ny: *a\n",
                                           "zonedraft: 1\n<<<<<<< ours\nname: a\n=======\nname: b\n>>>>>>> theirs\n",
                                           std::string("zonedraft: 1\nname: \"\0\"\n", 25),
                                           "zonedraft: 1\nname: \xff\xfe\n"};
    for (std::size_t at = 0; at < designs.size(); ++at) {
        const std::string name = "broken" + std::to_string(at) + ".zonedraft.yaml";
        folder.write(name, designs[at]);
        const CommandLineRun run = runCli({"validate", (folder / name).string()});
        EXPECT_EQ(run.code, kExitBadInput) << designs[at];
        EXPECT_NE(run.err.find(name), std::string::npos) << run.err;
        EXPECT_EQ(folder.read(name), designs[at]);
    }
}

TEST(CliHostile, StrangeFileNamesAreOnlyNames)
{
    const ScratchFolder folder;
    for (const std::string& name :
         {std::string("with space.zonedraft.yaml"), std::string("$(touch x);'\"`.zonedraft.yaml"),
          std::string("ünï\U0001F600.zonedraft.yaml"), std::string("new\nline.zonedraft.yaml"),
          std::string("--help.zonedraft.yaml"), std::string("%s%n{}%1.zonedraft.yaml")}) {
        const std::string file = (folder / name).string();
        ASSERT_EQ(runCli({"new", "static-site", file}).code, kExitFine) << name;
        const CommandLineRun run = runCli({"validate", file, "--format", "json", "--fail-on", "never"});
        EXPECT_EQ(run.code, kExitFine) << name << run.err;
        EXPECT_EQ(parsed(run.out)["file"], file);
        EXPECT_EQ(parsed(runCli({"validate", file, "--format", "sarif"}).out)["version"], "2.1.0") << name;
    }
    EXPECT_EQ(folder.names().size(), 6u);
}

TEST(CliHostile, NewNeverReplacesAFile)
{
    const ScratchFolder folder;
    folder.write("mine.zonedraft.yaml", "mine");
    EXPECT_EQ(runCli({"new", "empty", (folder / "mine.zonedraft.yaml").string()}).code, kExitBadInput);
    EXPECT_EQ(folder.read("mine.zonedraft.yaml"), "mine");
    const CommandLineRun run = runCli({"new", "../schemas/design", (folder / "out.zonedraft.yaml").string()});
    EXPECT_EQ(run.code, kExitBadInput);
    EXPECT_EQ(folder.names().size(), 1u);
}

TEST(CliUsage, AMistypedCommandOrRegionIsNamedWithWhatThereIs)
{
    EXPECT_THAT(runCli({"validat", "x"}).err,
                testing::HasSubstr("There is no command “validat”; did you mean 'validate'?"));
    EXPECT_THAT(runCli({"prices", "nat", "--region", "mars"}).err,
                testing::AllOf(testing::HasSubstr("“mars”"), testing::HasSubstr("eu-west-1")));
}

TEST(CliUsage, TextsOfRulesShowNoExpressions)
{
    const CommandLineRun run = runCli({"rules", "HA-001"}), all = runCli({"rules", "--format", "csv"});
    EXPECT_THAT(run.out, testing::HasSubstr("The private subnets of … availability zones share a NAT gateway."));
    EXPECT_EQ(run.out.find('{'), std::string::npos) << run.out;
    EXPECT_EQ(all.out.find("{self"), std::string::npos);
}

TEST(CliUsage, AFindingAboutTheWholeDesignBeginsWithItsSentenceInJunit)
{
    const CommandLineRun run = runCli({"validate", templateFile("ml-api"), "--format", "junit"});
    EXPECT_EQ(run.out.find(">: "), std::string::npos);
    EXPECT_EQ(run.out.find("\n: "), std::string::npos);
}

TEST(CliExport, CodeOfOneScenarioHasItsValuesAndNoFilesOfOthers)
{
    const ScratchFolder folder;
    const std::string file = templateFile("awards-api");
    ASSERT_EQ(runCli({"export", file, "--to", "terraform", "--out", (folder / "all").string()}).code, kExitFine);
    ASSERT_EQ(
        runCli({"export", file, "--to", "terraform", "--out", (folder / "one").string(), "--scenario", "development"})
            .code,
        kExitFine);
    EXPECT_TRUE(std::filesystem::exists(folder / "all/development.tfvars"));
    EXPECT_FALSE(std::filesystem::exists(folder / "one/development.tfvars"));
    EXPECT_NE(folder.read("all/compute.tf"), folder.read("one/compute.tf"));
}

TEST(CliCompletion, KnowsTheWordsThatAnOptionTakes)
{
    for (const char* shell : {"bash", "fish"})
        EXPECT_THAT(runCli({"completion", shell}).out, testing::HasSubstr("auto always never")) << shell;
}

TEST(CliCompletion, NamesEveryCommandForEachShell)
{
    for (const char* shell : {"bash", "zsh", "fish"}) {
        const CommandLineRun run = runCli({"completion", shell});
        EXPECT_EQ(run.code, kExitFine);
        for (const std::string& command : kCommands) EXPECT_NE(run.out.find(command), std::string::npos) << shell;
        EXPECT_NE(run.out.find("fail-on"), std::string::npos) << shell;
    }
}

} // namespace
} // namespace zonedraft::test
