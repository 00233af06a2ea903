// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "engine/base/yaml/yaml_parser.h"
#include "engine/document/file.h"
#include "engine/document/save.h"
#include "engine/rules/fixes.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace zonedraft {
namespace {

using Json = nlohmann::ordered_json;

/// Answers are `id: value` lines, as YAML.
std::expected<FixAnswers, Error> readAnswers(const std::string& file)
{
    FixAnswers answers;
    if (file.empty()) return answers;
    const auto source = openResourceFolder(
        std::filesystem::path(file).has_parent_path() ? std::filesystem::path(file).parent_path() : ".");
    const auto text = source->read(std::filesystem::path(file).filename().string());
    if (!text)
        return std::unexpected(makeError(ErrorCode::Io, ZD_NOOP("cli", "The answers in %1 cannot be read."), {file}));
    const auto tree = parseYaml(*text, file);
    if (!tree) return std::unexpected(tree.error());
    const Value value = tree->root().toValue();
    if (!value.isMap())
        return std::unexpected(makeError(ErrorCode::BadInput,
                                         ZD_NOOP("cli", "%1 must hold answers as “question: answer” lines."), {file}));
    for (const auto& [id, answer] : *value.asMap()) answers.insert_or_assign(id, answer);
    return answers;
}

/// Evaluates a design as fixAll() wants it.
Evaluate evaluatorOf(const Knowledge& known, std::optional<ScenarioId> scenario)
{
    return [&known, scenario](const Design& design) -> std::expected<EvaluatedDesign, Error> {
        const auto engine = std::make_shared<LiveEngine>(known.basis(todayText()));
        engine->reset(design, scenario);
        return EvaluatedDesign{std::shared_ptr<const EffectiveDesign>(engine, &engine->design()),
                               std::shared_ptr<const GraphFacts>(engine, &engine->facts()), engine->findings()};
    };
}

void printText(std::ostream& out, const FixAllResult& result, bool written, const std::string& file)
{
    for (const FixOutcome& done : result.done)
        out << "fixed    " << done.rule.str() << " · " << done.key << ": " << done.text.english() << '\n';
    for (const FixOutcome& open : result.remaining)
        out << "remains  " << open.rule.str() << " · " << open.key << ": " << open.text.english() << '\n';
    out << result.done.size() << " fixed, " << result.remaining.size() << " remain";
    out << (written ? "; wrote " + file : std::string("; nothing written (add --write)")) << '\n';
}

void printJson(std::ostream& out, const FixAllResult& result, bool written)
{
    const auto list = [](const std::vector<FixOutcome>& outcomes) {
        Json json = Json::array();
        for (const FixOutcome& outcome : outcomes)
            json.push_back({{"rule", outcome.rule.str()}, {"subject", outcome.key}, {"text", outcome.text.english()}});
        return json;
    };
    out << Json{{"schema", "zonedraft-fix-1"},
                {"fixed", list(result.done)},
                {"remaining", list(result.remaining)},
                {"written", written}}
               .dump(2, ' ', false, Json::error_handler_t::replace)
        << '\n';
}

} // namespace

int commandFix(CommandContext& context, const CommonOptions& common, const FixOptions& options)
{
    if (options.rules.empty() != options.all)
        return context.fail(makeError(
            ErrorCode::BadInput, ZD_NOOP("cli", "Say what to fix: --rule ID (several times if you like), or --all.")));
    auto opened = context.open(common);
    if (!opened) return context.exitCode();
    const Knowledge& known = *context.knowledge(common);
    FixAllOptions fixing;
    for (const std::string& id : options.rules) {
        if (!known.rules()->find(Name(id)))
            return context.fail(makeError(
                ErrorCode::NotFound, ZD_NOOP("cli", "There is no rule “%1”; zonedraft-cli rules lists them."), {id}));
        fixing.only.emplace_back(id);
    }
    auto answers = readAnswers(options.answers);
    if (!answers) return context.fail(answers.error());
    fixing.answers = std::move(*answers);
    const auto result = fixAll(opened->loaded.design, *known.rules(), evaluatorOf(known, opened->scenario), fixing);
    if (!result) return context.fail(result.error());
    bool written = false;
    if (options.write && !result->done.empty()) {
        if (const auto applied = opened->loaded.design.apply(result->change); !applied)
            return context.fail(applied.error());
        if (const auto saved = saveDesignFile(common.file, opened->loaded.design); !saved)
            return context.fail(saved.error());
        written = true;
    }
    if (common.format == "json")
        printJson(context.out(), *result, written);
    else if (common.format == "text")
        printText(context.out(), *result, written, common.file);
    else
        return context.fail(makeError(ErrorCode::BadInput, ZD_NOOP("cli", "fix has no format “%1”: use text or json."),
                                      {common.format}));
    const auto threshold = severityFromName(common.failOn);
    return threshold && anyAtLeast(result->findings, *threshold) ? kExitFindings : kExitFine;
}

} // namespace zonedraft
