// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "engine/derive/override_check.h"
#include "engine/document/catalog_check.h"
#include "engine/document/file.h"

#include <array>
#include <cstdlib>
#include <ctime>
#include <ostream>
#include <unistd.h>

namespace zonedraft {

std::string todayText()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    std::array<char, 16> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d", &local);
    return text.data();
}

int CommandContext::fail(const Error& error)
{
    m_err << "zonedraft-cli: " << error.english() << '\n';
    m_exitCode = error.code == ErrorCode::Io ? kExitOutsideWorld : kExitBadInput;
    return m_exitCode;
}

bool CommandContext::colored(const CommonOptions& options) const
{
    if (options.color != "auto") return options.color == "always";
    const char* none = std::getenv("NO_COLOR");
    return (!none || !*none) && ::isatty(STDOUT_FILENO);
}

const Knowledge* CommandContext::knowledge(const CommonOptions& options)
{
    if (m_knowledge) return m_knowledge.get();
    auto shipped = openShippedResources();
    if (!shipped) {
        fail(shipped.error());
        return nullptr;
    }
    std::unique_ptr<ResourceSource> own;
    if (!options.catalogFolder.empty()) own = openResourceFolder(options.catalogFolder);
    auto loaded = Knowledge::load(std::move(*shipped), std::move(own));
    if (!loaded) {
        fail(loaded.error());
        return nullptr;
    }
    m_knowledge = std::move(*loaded);
    return m_knowledge.get();
}

OpenedDesign* CommandContext::open(const CommonOptions& options)
{
    const Knowledge* known = knowledge(options);
    if (!known) return nullptr;
    auto opened = std::make_unique<OpenedDesign>();
    opened->file = options.file;
    const auto text = readWholeFile(options.file); // loadDesignFile would also hash it, which nobody asks for here
    if (!text) {
        fail(text.error());
        return nullptr;
    }
    auto loaded = loadDesign(*text, options.file);
    if (!loaded) {
        fail(loaded.error());
        return nullptr;
    }
    opened->loaded = std::move(*loaded);
    std::vector<Error> unknown =
        checkAgainstCatalog(opened->loaded.design, *known->catalog(), opened->loaded.positions);
    if (unknown.empty()) unknown = checkOverrides(opened->loaded.design, known->catalog(), opened->loaded.positions);
    for (const Error& error : unknown) fail(error.at(options.file));
    if (!unknown.empty()) return nullptr;
    if (!options.scenario.empty()) {
        opened->scenario = ScenarioId::parse(options.scenario);
        if (!opened->scenario || !opened->loaded.design.find(*opened->scenario)) {
            std::string names;
            for (const auto& [id, scenario] : opened->loaded.design.scenarios())
                names += (names.empty() ? "" : ", ") + id.str();
            fail(makeError(ErrorCode::NotFound, ZD_NOOP("cli", "The design has no scenario “%1”; it has: %2."),
                           {options.scenario, names.empty() ? "none" : names}));
            return nullptr;
        }
    }
    for (const Error& warning : opened->loaded.warnings) m_err << warning.at(options.file).english() << '\n';
    opened->engine = std::make_unique<LiveEngine>(known->basis(todayText()));
    opened->engine->reset(opened->loaded.design, opened->scenario);
    m_opened = std::move(opened);
    return m_opened.get();
}

} // namespace zonedraft
