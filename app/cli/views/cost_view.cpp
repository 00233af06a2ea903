// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/cost_view.h"

#include "app/cli/views/cost_table_view.h"
#include "app/cli/views/table.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <ostream>

namespace zonedraft {
namespace {

using Json = nlohmann::ordered_json;

std::string moneyText(const std::optional<Money>& money)
{
    return money ? money->text() : "?";
}

std::string quantityText(const CostLine& line, Binding binding)
{
    const auto& quantity = line.quantity[static_cast<std::size_t>(binding)];
    return quantity ? quantity->text() : "?";
}

std::string ownerText(const CostLine& line)
{
    return line.owner.str() + (line.link ? " → " + line.link->str() : std::string());
}

/// The unit price, or the first and last of its tiers.
std::string priceText(const CostLine& line)
{
    if (!line.price) return "–";
    const auto tiers = line.price->tiers;
    if (line.price->isFlat()) return "$" + tiers.front().price.text();
    return fmt::format("${}–{} (tiers)", tiers.back().price.text(), tiers.front().price.text());
}

std::string amountText(const CostLine& line)
{
    if (line.status == CostStatus::Free) return "free";
    if (line.status != CostStatus::Priced) return statusName(line.status);
    return line.amount.expected->text();
}

/// Lines of one service together: the heading of the price key's first word would be AWS's; the kind is what people
/// drew.
struct ComponentSum {
    std::string name;
    std::vector<const CostLine*> lines;
    CostTotal total;
};

std::vector<ComponentSum> byComponent(const CostReport& report)
{
    std::map<NodeId, ComponentSum> sums;
    for (const CostLine& line : report.lines) {
        ComponentSum& sum = sums[line.owner.owner()];
        const NodeIndex index = report.opened.engine->design().find(line.owner.owner());
        if (sum.name.empty())
            sum.name = index == kNoIndex ? line.owner.owner().str() : report.opened.engine->design().node(index).label;
        sum.lines.push_back(&line);
        sum.total.count(line);
    }
    std::vector<ComponentSum> out;
    for (auto& [id, sum] : sums) out.push_back(std::move(sum));
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& a, const auto& b) { return a.total.expected > b.total.expected; });
    return out;
}

std::string totalText(const CostTotal& total, Money amount)
{
    return (total.atLeast() ? "at least " : "") + amount.text();
}

void explainLine(std::ostream& out, const CostReport& report, const CostLine& line)
{
    out << "      " << line.priceKey.str();
    if (!line.region.empty()) out << " in " << line.region.str();
    out << ": " << priceText(line) << " per " << line.unit.str();
    if (line.price)
        out << ", price of " << line.price->asOf.str() << ", source " << line.price->source->id.str() << " ("
            << line.price->source->title << ")";
    out << '\n';
    // What is free is not counted.
    if (line.status != CostStatus::Free)
        out << "      quantity " << quantityText(line, Binding::Expected) << " = " << line.formula() << "  (low "
            << quantityText(line, Binding::Low) << ", high " << quantityText(line, Binding::High) << ")\n";
    if (const Message problem = line.problem(); !problem.text.empty()) out << "      " << problem.english() << '\n';
    Reader reader = report.opened.engine->reader();
    for (const UsageAssumption& usage : assumptionsOf(line, reader))
        out << "      " << (usage.stated ? "stated: " : "assumed: ") << usage.label << " = " << usage.expected.display()
            << (usage.unit.empty() ? "" : " ") << usage.unit << " (low " << usage.low.display() << ", high "
            << usage.high.display() << ")\n";
}

std::string lessText(Money amount)
{
    return "−" + amount.text();
}

/// What the free tier takes off, each allowance on a line.
void explainCredits(std::ostream& out, const CostReport& report, const CostTotal& total)
{
    for (const FreeTierCredit& credit : *report.credits) {
        out << "  " << lessText(credit.expected)
            << "  free tier: " << credit.free[static_cast<std::size_t>(Binding::Expected)].text() << " of "
            << credit.used[static_cast<std::size_t>(Binding::Expected)].text() << ' ' << credit.allowance->unit << " · "
            << credit.allowance->key;
        if (!credit.region.empty()) out << " in " << credit.region.str();
        out << "  (low " << lessText(credit.low) << ", high " << lessText(credit.high) << "), source "
            << credit.allowance->source.str() << '\n';
    }
    const CostTotal left = afterFreeTier(total, *report.credits);
    out << "Total after the free tier  " << totalText(left, left.expected) << "  (low " << left.low.text() << ", high "
        << left.high.text() << ")\n";
}

/// Two rows below the total.
void addCredits(Table& table, const CostReport& report, const CostTotal& total)
{
    const CostTotal left = afterFreeTier(total, *report.credits);
    const auto taken = [](Money before, Money after) { return lessText(before.minus(after).value_or(Money::zero())); };
    table.row({"Free tier of the account", taken(total.low, left.low), taken(total.expected, left.expected),
               taken(total.high, left.high), fmt::format("{}", report.credits->size())});
    table.row({"Total after it", left.low.text(), totalText(left, left.expected), left.high.text(), ""});
}

void printText(std::ostream& out, const CostReport& report)
{
    out << report.opened.loaded.design.title() << " · USD per month of 730 hours, before tax\n\n";
    const CostTotal total = totalOf(report.lines);
    if (!report.explain) {
        Table table({{"Component"}, {"Low", true}, {"Expected", true}, {"High", true}, {"Lines"}});
        for (const ComponentSum& sum : byComponent(report)) {
            if (sum.total.priced + sum.total.missing == 0) continue;
            std::string lines = fmt::format("{}", sum.total.priced);
            if (sum.total.missing) lines += fmt::format(", {} without a price", sum.total.missing);
            table.row({sum.name, sum.total.low.text(), totalText(sum.total, sum.total.expected), sum.total.high.text(),
                       lines});
        }
        table.row({"Total", total.low.text(), totalText(total, total.expected), total.high.text(),
                   fmt::format("{}, {} free", total.priced, total.free)});
        if (report.credits) addCredits(table, report, total);
        table.printText(out);
        for (const CostLine& line : report.lines)
            if (line.status != CostStatus::Priced && line.status != CostStatus::Free)
                out << "  " << ownerText(line) << " · " << line.label << ": " << line.problem().english() << '\n';
    } else {
        for (const ComponentSum& sum : byComponent(report)) {
            out << sum.name << "  " << totalText(sum.total, sum.total.expected) << '\n';
            for (const CostLine* line : sum.lines) {
                out << "  " << amountText(*line) << "  " << line->label << " · " << ownerText(*line) << "  (low "
                    << moneyText(line->amount.low) << ", high " << moneyText(line->amount.high) << ")\n";
                explainLine(out, report, *line);
            }
        }
        out << "Total  " << totalText(total, total.expected) << "  (low " << total.low.text() << ", high "
            << total.high.text() << ")\n";
        if (report.credits) explainCredits(out, report, total);
    }
    if (!report.table.empty()) printCostTable(out, report.table);
    if (const auto date = report.knowledge.prices().date())
        out << "\nPrices as of " << *date << " and earlier; each line's date and source: --explain\n";
}

Json jsonOf(const CostReport& report, const CostLine& line)
{
    const auto money = [](const std::optional<Money>& amount) {
        return amount ? Json(amount->decimal()) : Json(nullptr);
    };
    const auto quantity = [&](Binding binding) {
        const auto& amount = line.quantity[static_cast<std::size_t>(binding)];
        return amount ? Json(amount->toDouble()) : Json(nullptr);
    };
    Json json{{"component", line.owner.str()},
              {"line", line.id.str()},
              {"label", line.label},
              {"status", statusName(line.status)},
              {"low", money(line.amount.low)},
              {"expected", money(line.amount.expected)},
              {"high", money(line.amount.high)},
              {"price_key", line.priceKey.str()},
              {"region", line.region.str()},
              {"unit", line.unit.str()},
              {"quantity",
               {{"low", quantity(Binding::Low)},
                {"expected", quantity(Binding::Expected)},
                {"high", quantity(Binding::High)}}},
              {"formula", line.formula()}};
    if (line.link) json["link"] = line.link->str();
    if (const Message problem = line.problem(); !problem.text.empty()) json["problem"] = problem.english();
    if (line.price) {
        Json tiers = Json::array();
        for (const PriceTier& tier : line.price->tiers) {
            Json row{{"from", tier.from.toDouble()}, {"usd", tier.price.text()}};
            if (tier.to) row["to"] = tier.to->toDouble();
            tiers.push_back(row);
        }
        json["price"] = {{"tiers", tiers},
                         {"date", line.price->asOf.str()},
                         {"source", line.price->source->id.str()},
                         {"source_title", line.price->source->title}};
    }
    Reader reader = report.opened.engine->reader();
    Json assumptions = Json::array();
    for (const UsageAssumption& usage : assumptionsOf(line, reader))
        assumptions.push_back({{"property", usage.property.str()},
                               {"unit", usage.unit},
                               {"stated", usage.stated},
                               {"low", usage.low.display()},
                               {"expected", usage.expected.display()},
                               {"high", usage.high.display()}});
    json["assumptions"] = assumptions;
    return json;
}

Json jsonOfCredits(const CostReport& report, const CostTotal& total)
{
    const auto quantities = [](const std::array<Quantity, 3>& all) {
        return Json{{"low", all[0].toDouble()}, {"expected", all[1].toDouble()}, {"high", all[2].toDouble()}};
    };
    Json credits = Json::array();
    for (const FreeTierCredit& credit : *report.credits)
        credits.push_back({{"key", credit.allowance->key},
                           {"region", credit.region.str()},
                           {"unit", credit.allowance->unit},
                           {"amount", credit.allowance->amount.toDouble()},
                           {"used", quantities(credit.used)},
                           {"free", quantities(credit.free)},
                           {"low", credit.low.decimal()},
                           {"expected", credit.expected.decimal()},
                           {"high", credit.high.decimal()},
                           {"source", credit.allowance->source.str()}});
    const CostTotal left = afterFreeTier(total, *report.credits);
    return {{"credits", credits},
            {"total",
             {{"low", left.low.decimal()},
              {"expected", left.expected.decimal()},
              {"high", left.high.decimal()},
              {"at_least", left.atLeast()}}}};
}

void printJson(std::ostream& out, const CostReport& report)
{
    const CostTotal total = totalOf(report.lines);
    Json lines = Json::array();
    for (const CostLine& line : report.lines) lines.push_back(jsonOf(report, line));
    const auto hash = report.knowledge.prices().contentHash();
    Json json{{"schema", "zonedraft-cost-1"},
              {"design", report.opened.loaded.design.title()},
              {"currency", "USD"},
              {"hours_per_month", kHoursPerMonth},
              {"price_book", hash ? *hash : ""},
              {"total",
               {{"low", total.low.decimal()},
                {"expected", total.expected.decimal()},
                {"high", total.high.decimal()},
                {"at_least", total.atLeast()}}},
              {"lines", lines}};
    if (!report.table.empty()) json["expected"] = jsonOf(report.table);
    if (report.credits) json["free_tier"] = jsonOfCredits(report, total);
    out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

/// @param withTable also which line of the stated table each belongs to, and that table's lines at the end
Table lineTable(const CostReport& report, bool withTable)
{
    std::vector<Table::Column> columns{{"Component"},      {"Line"},       {"Status"},    {"Low", true},
                                       {"Expected", true}, {"High", true}, {"Price key"}, {"Unit"},
                                       {"Quantity", true}, {"Price date"}, {"Source"}};
    if (withTable)
        for (const char* title : {"Table line", "Stated low", "Stated high"}) columns.push_back({title});
    Table table(columns);
    const auto decimal = [](const std::optional<Money>& money) { return money ? money->decimal() : std::string(); };
    for (std::size_t index = 0; index < report.lines.size(); ++index) {
        const CostLine& line = report.lines[index];
        std::vector<std::string> row{ownerText(line),
                                     std::string(line.label),
                                     statusName(line.status),
                                     decimal(line.amount.low),
                                     decimal(line.amount.expected),
                                     decimal(line.amount.high),
                                     line.priceKey.str(),
                                     line.unit.str(),
                                     quantityText(line, Binding::Expected),
                                     line.price ? line.price->asOf.str() : "",
                                     line.price ? line.price->source->id.str() : ""};
        if (withTable) {
            const std::size_t covered = report.table.rowOf[index];
            row.push_back(covered < report.table.rows.size() ? report.table.rows[covered].label : "");
            row.resize(columns.size());
        }
        table.row(std::move(row));
    }
    if (!withTable) return table;
    const auto sum = [&](const std::string& label, const CostTotal& ours, const StatedRange& stated,
                         RangeVerdict verdict) {
        std::vector<std::string> row{"",
                                     label,
                                     "sum: " + std::string(verdictName(verdict)),
                                     ours.low.decimal(),
                                     ours.expected.decimal(),
                                     ours.high.decimal()};
        row.resize(columns.size() - 3);
        row.insert(row.end(), {label, decimal(stated.low), decimal(stated.high)});
        table.row(std::move(row));
    };
    for (const CostTableRow& row : report.table.rows) sum(row.label, row.ours, row.stated, row.verdict);
    sum("Total", report.table.total, report.table.judgedBy(), report.table.verdict);
    return table;
}

void printMarkdown(std::ostream& out, const CostReport& report)
{
    lineTable(report, false).printMarkdown(out);
    if (report.table.empty()) return;
    out << '\n';
    costComparison(report.table).printMarkdown(out);
}

} // namespace

std::string statusName(CostStatus status)
{
    switch (status) {
    case CostStatus::Priced: return "priced";
    case CostStatus::Free: return "free";
    case CostStatus::NeedsUsage: return "needs usage";
    case CostStatus::NotPriced: return "not priced";
    case CostStatus::NotSold: return "not sold here";
    }
    return {};
}

bool printCost(std::ostream& out, const CostReport& report, const std::string& format)
{
    if (format == "text")
        printText(out, report);
    else if (format == "json")
        printJson(out, report);
    else if (format == "csv")
        lineTable(report, !report.table.empty()).printCsv(out);
    else if (format == "markdown")
        printMarkdown(out, report);
    else
        return false;
    return true;
}

} // namespace zonedraft
