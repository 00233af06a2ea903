// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/draw_board.h"

#include "canvas/render/render_board.h"
#include "canvas/session/live_evaluation.h"
#include "engine/document/file.h"

#include <QApplication>
#include <optional>
#include <ostream>

namespace zonedraft {

int drawBoard(CommandContext& context, const CommonOptions& common, const RenderOptions& options)
{
    const auto opened = context.open(common);
    if (!opened) return context.exitCode();

    // Pictures need no display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    std::string program = "zonedraft-cli";
    char* argv[] = {program.data(), nullptr};
    std::optional<QApplication> application;
    if (!QCoreApplication::instance()) application.emplace(argc, static_cast<char**>(argv));
    PictureOptions picture;
    const std::string ending = std::filesystem::path(options.out).extension().string();
    picture.format = ending == ".png" ? PictureFormat::Png : ending == ".pdf" ? PictureFormat::Pdf : PictureFormat::Svg;
    picture.theme = options.theme == "dark" ? Theme::darkTheme() : Theme::light();
    picture.scale = options.scale;
    const Knowledge& known = *context.knowledge(common);
    picture.icons = known.icons();
    auto evaluation = std::make_unique<LiveEvaluation>(known.basis(todayText()));
    const auto rendered = renderBoard(opened->loaded.design, known.catalog(), std::move(evaluation), picture);
    if (!rendered) return context.fail(rendered.error());
    const std::string_view bytes(rendered->constData(), static_cast<std::size_t>(rendered->size()));
    if (const auto written = writeWholeFile(options.out, bytes); !written) return context.fail(written.error());
    context.out() << "Wrote " << options.out << '\n';
    return kExitFine;
}

} // namespace zonedraft
