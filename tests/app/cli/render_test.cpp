// SPDX-License-Identifier: GPL-3.0-or-later
// `render` draws in a program of its own: pictures, errors and exit codes are those of one program.
#include "app/cli/drawing_program.h"
#include "tests/app/cli/command_line_run.h"

namespace zonedraft::test {
namespace {

TEST(CliRender, WritesEveryKindOfPicture)
{
    const ScratchFolder folder;
    const std::pair<const char*, std::string_view> cases[]{
        {"board.svg", "<?xml"}, {"board.png", "\x89PNG"}, {"board.pdf", "%PDF"}};
    for (const auto& [name, beginning] : cases) {
        const std::string out = (folder / name).string();
        const CommandLineRun run =
            runCli({"render", templateFile("static-site"), "--out", out, "--theme", "dark", "--scale", "0.5"});
        EXPECT_EQ(run.code, kExitFine) << run.err;
        EXPECT_EQ(run.out, "Wrote " + out + "\n");
        EXPECT_TRUE(folder.read(name).starts_with(beginning)) << name;
    }
}

TEST(CliRender, HandsItsOptionsOn)
{
    const ScratchFolder folder;
    folder.write("a.zonedraft.yaml", R"(zonedraft: 1
scenarios:
  small: {}
nodes:
  eu: {kind: aws.region, properties: {region: eu-central-1}}
)");
    const std::string file = (folder / "a.zonedraft.yaml").string(), out = (folder / "-a board.svg").string();
    EXPECT_EQ(runCli({"render", file, "--out", out, "--scenario", "small"}).code, kExitFine);
    EXPECT_FALSE(folder.read("-a board.svg").empty());
    const CommandLineRun unknown = runCli({"render", file, "--out", out, "--scenario", "none-such"});
    EXPECT_EQ(unknown.code, kExitBadInput);
    EXPECT_TRUE(unknown.err.starts_with("zonedraft-cli: The design has no scenario “none-such”")) << unknown.err;

    std::filesystem::create_directories(folder / "own/catalog");
    folder.write("own/catalog/broken.yaml", "kind: [");
    const CommandLineRun broken = runCli({"render", file, "--out", out, "--catalog", (folder / "own").string()});
    EXPECT_EQ(broken.code, kExitBadInput);
    EXPECT_NE(broken.err.find("broken.yaml:1"), std::string::npos) << broken.err;
}

TEST(CliRender, SaysWhatWentWrongAsOneProgramWould)
{
    const ScratchFolder folder;
    folder.write("empty.zonedraft.yaml", kQuietDesign);
    const std::string file = (folder / "empty.zonedraft.yaml").string();
    const CommandLineRun empty = runCli({"render", file, "--out", (folder / "x.svg").string()});
    EXPECT_EQ(empty.code, kExitBadInput);
    EXPECT_EQ(empty.err, "zonedraft-cli: There is nothing on the board to draw. Add a component first.\n");
    const CommandLineRun missing = runCli({"render", "/none/such.yaml", "--out", (folder / "x.svg").string()});
    EXPECT_EQ(missing.code, kExitOutsideWorld);
    EXPECT_TRUE(missing.err.starts_with("zonedraft-cli: ")) << missing.err;
    const CommandLineRun refused = runCli({"render", templateFile("static-site"), "--out", "/none/such/x.svg"});
    EXPECT_EQ(refused.code, kExitOutsideWorld) << refused.err;
    EXPECT_EQ(folder.names(), std::vector<std::string>{"empty.zonedraft.yaml"});
}

TEST(CliRender, SaysWhatIsMissingWithoutTheDrawingProgram)
{
    const ScratchFolder folder;
    std::filesystem::create_directories(folder / "bin");
    std::filesystem::copy(ZONEDRAFT_BINARY_DIR "/app/cli/zonedraft-cli", folder / "bin/zonedraft-cli");
    std::ostringstream out, err;
    const auto code = runProgram((folder / "bin/zonedraft-cli").string(),
                                 {"render", templateFile("ml-api"), "--out", (folder / "x.svg").string()}, out, err);
    ASSERT_TRUE(code);
    EXPECT_EQ(*code, kExitBadInput);
    EXPECT_EQ(out.str(), "");
    EXPECT_NE(err.str().find("zonedraft-render, which is not installed"), std::string::npos) << err.str();
    EXPECT_NE(err.str().find((folder / "libexec/zonedraft/zonedraft-render").string()), std::string::npos) << err.str();
}

TEST(RunProgram, HandsOnBothStreamsAndTheExitCode)
{
    std::ostringstream out, err;
    const auto code = runProgram(
        "/bin/sh", {"-c", "i=0; while [ $i -lt 3000 ]; do echo output; echo error >&2; i=$((i+1)); done; exit 7"}, out,
        err);
    ASSERT_TRUE(code);
    EXPECT_EQ(*code, 7);
    EXPECT_EQ(out.str().size(), 3000 * std::string_view("output\n").size());
    EXPECT_EQ(err.str().size(), 3000 * std::string_view("error\n").size());
}

TEST(RunProgram, SaysWhenAProgramIsKilledOrCannotBeStarted)
{
    std::ostringstream out, err;
    const auto killed = runProgram("/bin/sh", {"-c", "kill -9 $$"}, out, err);
    ASSERT_FALSE(killed);
    EXPECT_EQ(killed.error().code, ErrorCode::Io);
    EXPECT_EQ(killed.error().english(), "The program /bin/sh ended early: Killed.");
    const auto missing = runProgram("/none/such", {}, out, err);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().english(), "The program /none/such cannot be run: No such file or directory.");
}

} // namespace
} // namespace zonedraft::test
