// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "engine/advice/fix_options.h"
#include "engine/base/yaml/yaml_parser.h"
#include "engine/document/file.h"
#include "engine/document/save.h"
#include "engine/rules/fixes.h"

#include <algorithm>
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

/// What a person can decide about each finding that remains, in their order.
std::vector<std::vector<FixOption>> optionsOf(const FixAllResult& result, const Design& design, const LiveBasis& basis,
                                              const FixAllOptions& fixing, std::optional<ScenarioId> scenario)
{
    std::vector<std::vector<FixOption>> out;
    for (const FixOutcome& open : result.remaining) {
        const auto finding = std::find_if(result.findings.begin(), result.findings.end(), [&](const Finding& each) {
            return each.state == FindingState::Open && each.rule == open.rule && each.key() == open.key;
        });
        out.push_back(finding == result.findings.end() ? std::vector<FixOption>()
                                                       : fixOptions(basis, design, *finding, fixing.answers, scenario));
    }
    return out;
}

/// Of the month's bill; nothing when the option cannot be tried.
std::optional<Money> differenceOf(const FixOption& option)
{
    if (!option.trial) return std::nullopt;
    const auto difference = option.trial->after.expected.minus(option.trial->before.expected);
    return difference ? std::optional(*difference) : std::nullopt;
}

/// New lines without a price, so that the difference is only a part of it.
bool partly(const FixOption& option)
{
    return option.trial && option.trial->after.missing > option.trial->before.missing;
}

std::string priceOf(const FixOption& option)
{
    const auto difference = differenceOf(option);
    if (!difference) return "price known once it is answered";
    const std::string open = partly(option) ? "at least " : "";
    if (difference->micros() == 0) return open.empty() ? "costs the same" : "some of it has no known price";
    if (difference->micros() < 0) return open + "−" + Money::zero().minus(*difference)->text() + " a month";
    return open + "+" + difference->text() + " a month";
}

/// Findings that would stand afterwards and weigh as much as what people look at first.
std::vector<const Finding*> objections(const FixOption& option)
{
    std::vector<const Finding*> out;
    if (option.trial)
        for (const Finding& finding : option.trial->arisen)
            if (finding.severity <= Severity::High) out.push_back(&finding);
    return out;
}

void printOption(std::ostream& out, const FixOption& option)
{
    out << "         - " << option.fix.label.english() << ": " << (option.confirms ? "no cost" : priceOf(option))
        << '\n';
    for (const FixQuestion& question : option.fix.questions)
        out << "           asks " << question.id.str() << ": " << question.text << '\n';
    for (const Finding* finding : objections(option))
        out << "           then " << finding->rule.str() << ": " << finding->title.english() << '\n';
}

void printText(std::ostream& out, const FixAllResult& result, const std::vector<std::vector<FixOption>>& options,
               bool written, const std::string& file)
{
    for (const FixOutcome& done : result.done)
        out << "fixed    " << done.rule.str() << " · " << done.key << ": " << done.text.english() << '\n';
    for (std::size_t i = 0; i < result.remaining.size(); ++i) {
        const FixOutcome& open = result.remaining[i];
        out << "remains  " << open.rule.str() << " · " << open.key << ": " << open.text.english() << '\n';
        for (const FixOption& option : options[i]) printOption(out, option);
    }
    out << result.done.size() << " fixed, " << result.remaining.size() << " remain";
    out << (written ? "; wrote " + file : std::string("; nothing written (add --write)")) << '\n';
}

Json jsonOf(const FixOption& option)
{
    Json questions = Json::array(), arisen = Json::array();
    for (const FixQuestion& question : option.fix.questions)
        questions.push_back({{"id", question.id.str()}, {"text", question.text}});
    for (const Finding* finding : objections(option)) arisen.push_back(finding->rule.str());
    const auto difference = differenceOf(option);
    return Json{{"label", option.fix.label.english()},
                {"questions", questions},
                {"monthly_difference", difference ? Json(static_cast<double>(difference->micros()) / 1e6) : Json()},
                {"at_least", partly(option)},
                {"leads_to", arisen}};
}

void printJson(std::ostream& out, const FixAllResult& result, const std::vector<std::vector<FixOption>>& options,
               bool written)
{
    const auto list = [](const std::vector<FixOutcome>& outcomes) {
        Json json = Json::array();
        for (const FixOutcome& outcome : outcomes)
            json.push_back({{"rule", outcome.rule.str()}, {"subject", outcome.key}, {"text", outcome.text.english()}});
        return json;
    };
    Json remaining = list(result.remaining);
    for (std::size_t i = 0; i < options.size(); ++i) {
        Json offered = Json::array();
        for (const FixOption& option : options[i]) offered.push_back(jsonOf(option));
        remaining[i]["options"] = std::move(offered);
    }
    out << Json{{"schema", "zonedraft-fix-1"},
                {"fixed", list(result.done)},
                {"remaining", std::move(remaining)},
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
    if (const auto applied = opened->loaded.design.apply(result->change); !applied)
        return context.fail(applied.error());
    const auto choices = optionsOf(*result, opened->loaded.design, known.basis(todayText()), fixing, opened->scenario);
    if (options.write && !result->done.empty()) {
        if (const auto saved = saveDesignFile(common.file, opened->loaded.design); !saved)
            return context.fail(saved.error());
        written = true;
    }
    if (common.format == "json")
        printJson(context.out(), *result, choices, written);
    else if (common.format == "text")
        printText(context.out(), *result, choices, written, common.file);
    else
        return context.fail(makeError(ErrorCode::BadInput, ZD_NOOP("cli", "fix has no format “%1”: use text or json."),
                                      {common.format}));
    const auto threshold = severityFromName(common.failOn);
    return threshold && anyAtLeast(result->findings, *threshold) ? kExitFindings : kExitFine;
}

} // namespace zonedraft
