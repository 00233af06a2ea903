// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/drawing_program.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace zonedraft {
namespace {

constexpr std::array<std::string_view, 3> kEndings{".svg", ".png", ".pdf"};

} // namespace

int commandRender(CommandContext& context, const CommonOptions& common, const RenderOptions& options,
                  const DrawBoard& draw)
{
    const std::string ending = std::filesystem::path(options.out).extension().string();
    if (std::find(kEndings.begin(), kEndings.end(), ending) == kEndings.end())
        return context.fail(
            makeError(ErrorCode::BadInput, ZD_NOOP("cli", "%1 must end in .svg, .png or .pdf."), {options.out}));
    if (options.theme != "light" && options.theme != "dark")
        return context.fail(makeError(ErrorCode::BadInput, ZD_NOOP("cli", "There is no theme “%1”: use light or dark."),
                                      {options.theme}));
    if (!(options.scale >= 0.1 && options.scale <= 8))
        return context.fail(makeError(ErrorCode::OutOfRange, ZD_NOOP("cli", "--scale must be from 0.1 to 8.")));
    return draw(context, common, options);
}

int drawInOtherProgram(CommandContext& context, const CommonOptions& common, const RenderOptions& options)
{
    const auto program = findDrawingProgram();
    if (!program) return context.fail(program.error());
    std::vector<std::string> arguments{
        "render", "--out", options.out, "--theme", options.theme, "--scale", fmt::format("{}", options.scale)};
    if (!common.scenario.empty()) arguments.insert(arguments.end(), {"--scenario", common.scenario});
    if (!common.catalogFolder.empty()) arguments.insert(arguments.end(), {"--catalog", common.catalogFolder});
    arguments.insert(arguments.end(), {"--", common.file});
    const auto ended = runProgram(*program, arguments, context.out(), context.err());
    return ended ? *ended : context.fail(ended.error());
}

} // namespace zonedraft
