// SPDX-License-Identifier: GPL-3.0-or-later
// catalog, rules and prices: what the program knows, for reading and for scripts.
#include "app/cli/commands/commands.h"
#include "app/cli/views/table.h"
#include "engine/catalog/validate_value.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <ostream>

namespace zonedraft {
namespace {

using Json = nlohmann::ordered_json;

bool contains(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

int printTable(CommandContext& context, const CommonOptions& common, const Table& table, const Json& json,
               const std::string& word)
{
    if (table.empty())
        return context.fail(makeError(ErrorCode::NotFound, ZD_NOOP("cli", "Nothing fits “%1”."), {word}));
    if (common.format == "json")
        context.out() << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    else if (common.format == "csv")
        table.printCsv(context.out());
    else if (common.format == "markdown")
        table.printMarkdown(context.out());
    else if (common.format == "text")
        table.printText(context.out());
    else
        return context.fail(makeError(ErrorCode::BadInput,
                                      ZD_NOOP("cli", "There is no format “%1” here: use text, json, csv or markdown."),
                                      {common.format}));
    return kExitFine;
}

void describeKind(std::ostream& out, const Kind& kind)
{
    out << kind.label << " (" << kind.name.str() << ")\n" << kind.summary << "\n\n";
    Table table({{"Property"}, {"Default"}, {"What it is"}});
    for (const PropertySpec& spec : kind.properties) {
        const Value value = effectiveDefault(spec);
        table.row({spec.name.str(), value.isSet() ? displayValue(spec, value) : "–",
                   spec.label + (spec.unit.empty() ? "" : " (" + spec.unit + ")") + ": " + spec.help});
    }
    table.printText(out);
    if (!kind.serviceLevel.source.empty()) out << "\nService level: " << kind.serviceLevel.source << '\n';
}

/// A text of a rule with “…” in place of what only a design can say.
std::string withoutDesign(const TextTemplate& words)
{
    std::string out;
    int depth = 0;
    for (const char c : words.text()) {
        if (c == '{' && depth++ == 0) out += "…";
        if (depth == 0) out += c;
        if (c == '}' && depth > 0) --depth;
    }
    return out;
}

void describeRule(std::ostream& out, const Rule& rule)
{
    out << rule.id.str() << " · " << severityName(rule.severity) << " · " << rule.category.str() << "\n"
        << withoutDesign(*rule.title) << "\n\n"
        << rule.rationale << '\n';
    for (const FixSpec& fix : rule.fixes) out << "Fix: " << withoutDesign(*fix.label) << '\n';
    out << "See " << rule.reference << '\n';
}

} // namespace

int commandCatalog(CommandContext& context, const CommonOptions& common, const LookUpOptions& options)
{
    const Knowledge* known = context.knowledge(common);
    if (!known) return context.exitCode();
    if (const Kind* kind = known->catalog()->find(Name(options.word)); kind && common.format == "text") {
        describeKind(context.out(), *kind);
        return kExitFine;
    }
    Table table({{"Kind"}, {"Name"}, {"Category"}, {"Properties", true}, {"What it is"}});
    Json list = Json::array();
    for (const auto& kind : known->catalog()->kinds()) {
        if (!contains(kind->name.str(), options.word) && !contains(kind->label, options.word)) continue;
        table.row({kind->name.str(), kind->label, kind->category.str(), fmt::format("{}", kind->properties.size()),
                   kind->summary});
        Json properties = Json::array();
        for (const PropertySpec& spec : kind->properties)
            properties.push_back(
                {{"name", spec.name.str()}, {"label", spec.label}, {"unit", spec.unit}, {"help", spec.help}});
        list.push_back({{"kind", kind->name.str()},
                        {"name", kind->label},
                        {"category", kind->category.str()},
                        {"drawn", kind->drawn},
                        {"summary", kind->summary},
                        {"properties", properties}});
    }
    return printTable(context, common, table, Json{{"schema", "zonedraft-catalog-1"}, {"kinds", list}}, options.word);
}

int commandRules(CommandContext& context, const CommonOptions& common, const LookUpOptions& options)
{
    const Knowledge* known = context.knowledge(common);
    if (!known) return context.exitCode();
    if (const Rule* rule = known->rules()->find(Name(options.word)); rule && common.format == "text") {
        describeRule(context.out(), *rule);
        return kExitFine;
    }
    Table table({{"Rule"}, {"Severity"}, {"Category"}, {"Fix"}, {"Title"}});
    Json list = Json::array();
    for (const auto& rule : known->rules()->rules()) {
        if (!contains(rule->id.str(), options.word) && !contains(rule->title->text(), options.word) &&
            rule->category != options.word)
            continue;
        table.row({rule->id.str(), std::string(severityName(rule->severity)), rule->category.str(),
                   rule->fixes.empty() ? "" : "yes", withoutDesign(*rule->title)});
        list.push_back({{"id", rule->id.str()},
                        {"severity", severityName(rule->severity)},
                        {"category", rule->category.str()},
                        {"title", rule->title->text()},
                        {"rationale", rule->rationale},
                        {"reference", rule->reference},
                        {"fixable", !rule->fixes.empty()},
                        {"frameworks", rule->frameworks}});
    }
    return printTable(context, common, table, Json{{"schema", "zonedraft-rules-1"}, {"rules", list}}, options.word);
}

int commandPrices(CommandContext& context, const CommonOptions& common, const LookUpOptions& options)
{
    const Knowledge* known = context.knowledge(common);
    if (!known) return context.exitCode();
    const PriceBook& book = known->prices();
    if (std::ranges::find(book.regions(), Name(options.region)) == book.regions().end()) {
        std::vector<std::string> regions;
        for (const Name region : book.regions()) regions.push_back(region.str());
        return context.fail(makeError(ErrorCode::NotFound,
                                      ZD_NOOP("cli", "There are no prices of the region “%1”; there are of %2."),
                                      {options.region, fmt::format("{}", fmt::join(regions, ", "))}));
    }
    if (const auto read = book.load(Name(options.region)); !read) return context.fail(read.error());
    if (options.word.empty() && common.format == "text") {
        const auto hash = book.contentHash();
        const auto date = book.date();
        if (!hash) return context.fail(hash.error());
        if (!date) return context.fail(date.error());
        context.out() << "Price book of " << *date << "\n" << *hash << "\nRegions:";
        for (const Name region : book.regions()) context.out() << ' ' << region.str();
        context.out() << "\nLook up: zonedraft-cli prices nat-gateway --region eu-west-1\n";
        return kExitFine;
    }
    Table table({{"Key"}, {"Price (USD)", true}, {"Unit"}, {"From", true}, {"Date"}, {"Source"}});
    Json list = Json::array();
    for (const PriceEntry* entry : book.entries(Name(options.region))) {
        if (!contains(entry->key.str(), options.word)) continue;
        for (const PriceTier& tier : entry->tiers) {
            table.row({entry->key.str(), tier.price.text(), entry->unit.str(), entry->isFlat() ? "" : tier.from.text(),
                       entry->asOf.str(), entry->source->id.str()});
            list.push_back({{"key", entry->key.str()},
                            {"usd", tier.price.text()},
                            {"unit", entry->unit.str()},
                            {"from", tier.from.toDouble()},
                            {"region", entry->region.str()},
                            {"date", entry->asOf.str()},
                            {"source", entry->source->id.str()}});
        }
    }
    return printTable(context, common, table, Json{{"schema", "zonedraft-prices-1"}, {"prices", list}}, options.word);
}

} // namespace zonedraft
