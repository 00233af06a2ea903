// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "source_paths.h"
#include "tests/engine/support/scratch_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace zonedraft::test {

/// What one run of the command line gave.
struct CommandLineRun {
    int code = -1;
    std::string out, err;
};

/// Runs `zonedraft-cli` in this process.
inline CommandLineRun runCli(const std::vector<std::string>& arguments)
{
    std::vector<const char*> argv{"zonedraft-cli"};
    for (const std::string& argument : arguments) argv.push_back(argument.c_str());
    std::ostringstream out, err;
    CommandLineRun run;
    run.code = runCommandLine(static_cast<int>(argv.size()), argv.data(), out, err);
    run.out = out.str();
    run.err = err.str();
    return run;
}

/// Parses, and fails the test when the text is no JSON.
inline nlohmann::json parsed(const std::string& text)
{
    nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    EXPECT_FALSE(json.is_discarded()) << text.substr(0, 200);
    return json;
}

/// A shipped template.
inline std::string templateFile(const std::string& name)
{
    return ZONEDRAFT_SOURCE_DIR "/resources/templates/" + name + ".zonedraft.yaml";
}

/// A design without a critical or high finding: nothing is drawn.
inline constexpr const char* kQuietDesign = "zonedraft: 1\nname: Quiet\nproject:\n  environment: test\n";

} // namespace zonedraft::test
