// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "engine/document/file.h"

#ifdef ZONEDRAFT_WITH_PICTURES
#include "canvas/render/render_board.h"
#include "canvas/session/live_evaluation.h"

#include <QApplication>
#include <map>
#include <ostream>

namespace zonedraft {

int commandRender(CommandContext& context, const CommonOptions& common, const RenderOptions& options)
{
    static const std::map<std::string, PictureFormat> formats{
        {".svg", PictureFormat::Svg}, {".png", PictureFormat::Png}, {".pdf", PictureFormat::Pdf}};
    const auto format = formats.find(std::filesystem::path(options.out).extension().string());
    if (format == formats.end())
        return context.fail(
            makeError(ErrorCode::BadInput, ZD_NOOP("cli", "%1 must end in .svg, .png or .pdf."), {options.out}));
    if (options.theme != "light" && options.theme != "dark")
        return context.fail(makeError(ErrorCode::BadInput, ZD_NOOP("cli", "There is no theme “%1”: use light or dark."),
                                      {options.theme}));
    if (!(options.scale >= 0.1 && options.scale <= 8))
        return context.fail(makeError(ErrorCode::OutOfRange, ZD_NOOP("cli", "--scale must be from 0.1 to 8.")));
    const auto opened = context.open(common);
    if (!opened) return context.exitCode();

    // Pictures need no display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    std::string program = "zonedraft-cli";
    char* argv[] = {program.data(), nullptr};
    const QApplication application(argc, static_cast<char**>(argv));
    PictureOptions picture;
    picture.format = format->second;
    picture.theme = options.theme == "dark" ? Theme::darkTheme() : Theme::light();
    picture.scale = options.scale;
    const Knowledge& known = *context.knowledge(common);
    auto evaluation = std::make_unique<LiveEvaluation>(known.basis(todayText()));
    const auto rendered = renderBoard(opened->loaded.design, known.catalog(), std::move(evaluation), picture);
    if (!rendered) return context.fail(rendered.error());
    const std::string_view bytes(rendered->constData(), static_cast<std::size_t>(rendered->size()));
    if (const auto written = writeWholeFile(options.out, bytes); !written) return context.fail(written.error());
    context.out() << "Wrote " << options.out << '\n';
    return kExitFine;
}

} // namespace zonedraft

#else

namespace zonedraft {

int commandRender(CommandContext& context, const CommonOptions&, const RenderOptions&)
{
    return context.fail(
        makeError(ErrorCode::Unsupported,
                  ZD_NOOP("cli", "This build of zonedraft-cli draws no pictures; it was made without Qt.")));
}

} // namespace zonedraft
#endif
