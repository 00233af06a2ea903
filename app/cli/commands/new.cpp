// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "engine/document/file.h"

#include <ostream>

namespace zonedraft {
namespace {

constexpr std::string_view kFolder = "templates/";
constexpr std::string_view kEnding = ".zonedraft.yaml";

} // namespace

int commandNew(CommandContext& context, const CommonOptions& common, const NewOptions& options)
{
    const Knowledge* known = context.knowledge(common);
    if (!known) return context.exitCode();
    std::string names;
    for (const std::string& path : known->resources().list(kFolder))
        if (path.ends_with(kEnding))
            names += (names.empty() ? "" : ", ") +
                     path.substr(kFolder.size(), path.size() - kFolder.size() - kEnding.size());
    const auto text = known->resources().read(std::string(kFolder) + options.templateName + std::string(kEnding));
    if (!text)
        return context.fail(makeError(ErrorCode::NotFound, ZD_NOOP("cli", "There is no template “%1”; there are: %2."),
                                      {options.templateName, names}));
    if (std::filesystem::exists(options.out))
        return context.fail(makeError(ErrorCode::Conflict,
                                      ZD_NOOP("cli", "%1 exists already; choose another name or remove it first."),
                                      {options.out}));
    if (const auto written = writeWholeFile(options.out, *text); !written) return context.fail(written.error());
    context.out() << "Wrote " << options.out << ". Next: zonedraft-cli validate " << options.out << '\n';
    return kExitFine;
}

} // namespace zonedraft
