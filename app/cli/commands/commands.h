// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace zonedraft {

// One function per command; each returns the exit code.

struct NewOptions {
    std::string templateName, out;
};
[[nodiscard]] int commandNew(CommandContext& context, const CommonOptions& common, const NewOptions& options);

struct ValidateOptions {
    std::string framework; ///< show its controls instead of the findings; empty = findings
};
[[nodiscard]] int commandValidate(CommandContext& context, const CommonOptions& common, const ValidateOptions& options);

struct CostOptions {
    bool explain = false;
};
[[nodiscard]] int commandCost(CommandContext& context, const CommonOptions& common, const CostOptions& options);

struct ExportCommandOptions {
    std::string target = "terraform", out;
    bool check = false, force = false;
};
[[nodiscard]] int commandExport(CommandContext& context, const CommonOptions& common,
                                const ExportCommandOptions& options);

struct FixOptions {
    std::vector<std::string> rules;
    bool all = false, write = false;
    std::string answers;
};
[[nodiscard]] int commandFix(CommandContext& context, const CommonOptions& common, const FixOptions& options);

struct RenderOptions {
    std::string out, theme = "light";
    double scale = 1;
};
/// Checks the options; `draw` does the rest.
[[nodiscard]] int commandRender(CommandContext& context, const CommonOptions& common, const RenderOptions& options,
                                const DrawBoard& draw);
/// Starts `zonedraft-render`, so that no other command has to load Qt.
[[nodiscard]] int drawInOtherProgram(CommandContext& context, const CommonOptions& common,
                                     const RenderOptions& options);

struct LookUpOptions {
    std::string word; ///< a kind, rule id or price key, or a part of one; empty = all
    std::string region = "us-east-1";
};
[[nodiscard]] int commandCatalog(CommandContext& context, const CommonOptions& common, const LookUpOptions& options);
[[nodiscard]] int commandRules(CommandContext& context, const CommonOptions& common, const LookUpOptions& options);
[[nodiscard]] int commandPrices(CommandContext& context, const CommonOptions& common, const LookUpOptions& options);

/// Prints a completion script; `words` are the commands and options of the program.
struct CompletionWord {
    std::string command, help;
    std::vector<std::string> options;
    std::vector<std::pair<std::string, std::vector<std::string>>> choices; ///< of options that take one of a few words
};
[[nodiscard]] int commandCompletion(CommandContext& context, const std::string& shell,
                                    const std::vector<CompletionWord>& words);

} // namespace zonedraft
