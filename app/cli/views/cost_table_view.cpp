// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/cost_table_view.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <ostream>

namespace zonedraft {
namespace {

using Json = nlohmann::ordered_json;

std::string plain(const std::optional<Money>& money)
{
    return money ? money->text() : "–";
}

std::string verdictText(RangeVerdict verdict, Money difference)
{
    switch (verdict) {
    case RangeVerdict::Within: return "within";
    case RangeVerdict::Below: return "below by " + Money::micros(-difference.micros()).text();
    case RangeVerdict::Above: return "above by " + difference.text();
    case RangeVerdict::Unknown: return "not comparable";
    }
    return {};
}

std::string rangeText(const StatedRange& range)
{
    return plain(range.low) + " to " + plain(range.high);
}

} // namespace

Table costComparison(const CostTable& table)
{
    Table out({{"Line"},
               {"Stated low", true},
               {"Stated high", true},
               {"Low", true},
               {"Expected", true},
               {"High", true},
               {"Verdict"},
               {"Cost lines", true}});
    const auto add = [&](const std::string& label, const StatedRange& stated, const CostTotal& ours,
                         const std::string& verdict, std::size_t lines) {
        const bool known = ours.priced + ours.free > 0;
        const auto amount = [&](Money money) {
            return known ? (ours.atLeast() ? "at least " : "") + money.text() : std::string("–");
        };
        out.row({label, plain(stated.low), plain(stated.high), amount(ours.low), amount(ours.expected),
                 amount(ours.high), verdict, fmt::format("{}", lines)});
    };
    for (const CostTableRow& row : table.rows)
        add(row.label, row.stated, row.ours, verdictText(row.verdict, row.difference), row.lines);
    if (table.uncoveredLines > 0) add("In no line", {}, table.uncovered, "not in the table", table.uncoveredLines);
    add("Total", table.judgedBy(), table.total, verdictText(table.verdict, table.difference), table.rowOf.size());
    return out;
}

void printCostTable(std::ostream& out, const CostTable& table)
{
    out << "\nExpected by the design, beside the estimate\n\n";
    costComparison(table).printText(out);
    for (const CostTableRow& row : table.rows)
        if (!row.note.empty()) out << "  " << row.label << ": " << row.note << '\n';
    if (!table.addsUp())
        out << "  The lines of the table sum up to " << rangeText(table.sum) << ", but " << rangeText(table.stated)
            << " are stated in all.\n";
}

Json jsonOf(const CostTable& table)
{
    const auto money = [](const std::optional<Money>& amount) { return amount ? Json(amount->decimal()) : Json(); };
    const auto range = [&](const StatedRange& stated) {
        return Json{{"low", money(stated.low)}, {"high", money(stated.high)}};
    };
    const auto estimate = [](const CostTotal& total) {
        return Json{{"low", total.low.decimal()},
                    {"expected", total.expected.decimal()},
                    {"high", total.high.decimal()},
                    {"at_least", total.atLeast()}};
    };
    Json rows = Json::array();
    for (const CostTableRow& row : table.rows)
        rows.push_back({{"label", row.label},
                        {"stated", range(row.stated)},
                        {"estimate", estimate(row.ours)},
                        {"lines", row.lines},
                        {"verdict", verdictName(row.verdict)},
                        {"difference", row.difference.decimal()},
                        {"covers", row.covers},
                        {"note", row.note}});
    return {{"lines", rows},
            {"uncovered", {{"estimate", estimate(table.uncovered)}, {"lines", table.uncoveredLines}}},
            {"sum", range(table.sum)},
            {"stated", range(table.stated)},
            {"adds_up", table.addsUp()},
            {"verdict", verdictName(table.verdict)}};
}

} // namespace zonedraft
