// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/cost_table.h"

#include "engine/cost/wildcards.h"

#include <algorithm>
#include <cmath>

namespace zonedraft {
namespace {

const Name kRequirement("requirement"), kCostLines("cost_lines"), kCostRange("cost_range"), kLabel("label"),
    kLow("low"), kHigh("high"), kCovers("covers"), kNote("note"), kScenario("scenario");

std::string textAt(const Value& map, Name key)
{
    const std::string* text = map.at(key).asText();
    return text ? *text : std::string();
}

std::optional<Money> moneyAt(const Value& map, Name key)
{
    constexpr double kMost = 1e12; // far within Money's range
    const double* number = map.at(key).asNumber();
    if (!number || !(std::abs(*number) <= kMost)) return std::nullopt;
    return Money::micros(std::llround(*number * 1e6));
}

StatedRange rangeOf(const Value& map)
{
    return {moneyAt(map, kLow), moneyAt(map, kHigh)};
}

/// How exact a selector is: one that names the line before one that does not, then the one with more characters.
std::pair<bool, std::size_t> exactness(std::string_view selector)
{
    const auto letters = static_cast<std::size_t>(
        std::count_if(selector.begin(), selector.end(), [](char c) { return c != '*' && c != ':'; }));
    return {selector.find(':') != std::string_view::npos, letters};
}

CostTableRow* rowOf(std::vector<CostTableRow>& rows, const CostLine& line)
{
    CostTableRow* best = nullptr;
    std::pair<bool, std::size_t> exact;
    for (CostTableRow& row : rows)
        for (const std::string& selector : row.covers) {
            if (!costSelectorMatches(selector, line)) continue;
            if (best && exactness(selector) <= exact) continue;
            best = &row;
            exact = exactness(selector);
        }
    return best;
}

std::optional<Money> sumOf(const std::vector<CostTableRow>& rows, std::optional<Money> StatedRange::* end)
{
    Money sum = Money::zero();
    for (const CostTableRow& row : rows) {
        if (!(row.stated.*end)) return std::nullopt;
        const auto next = sum.plus(*(row.stated.*end));
        if (!next) return std::nullopt;
        sum = *next;
    }
    return rows.empty() ? std::nullopt : std::optional(sum);
}

/// `difference` becomes what lies outside the range.
RangeVerdict judge(const StatedRange& stated, const CostTotal& ours, Money& difference)
{
    if ((!stated.low && !stated.high) || ours.priced + ours.free == 0) return RangeVerdict::Unknown;
    const bool below = stated.low && ours.expected < *stated.low;
    const bool above = stated.high && ours.expected > *stated.high;
    // A sum that misses lines may be within the range, or above it, when they are known.
    if (!above && ours.atLeast()) return RangeVerdict::Unknown;
    if (!below && !above) return RangeVerdict::Within;
    difference = ours.expected.minus(below ? *stated.low : *stated.high).value_or(Money::zero());
    return below ? RangeVerdict::Below : RangeVerdict::Above;
}

std::vector<CostTableRow> rowsOf(const Value& table, const std::string& scenario)
{
    std::vector<CostTableRow> rows;
    for (const Value& item : elementsOf(table)) {
        if (textAt(item, kScenario) != scenario) continue;
        CostTableRow row;
        row.label = textAt(item, kLabel);
        row.stated = rangeOf(item);
        row.note = textAt(item, kNote);
        const Value& covers = item.at(kCovers);
        for (const Value& selector : elementsOf(covers))
            if (const std::string* text = selector.asText()) row.covers.push_back(*text);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

bool CostTable::addsUp() const
{
    const auto differs = [](const std::optional<Money>& whole, const std::optional<Money>& parts) {
        return whole && parts && *whole != *parts;
    };
    return !differs(stated.low, sum.low) && !differs(stated.high, sum.high);
}

bool costSelectorMatches(std::string_view selector, const CostLine& line)
{
    const auto colon = selector.find(':');
    const std::string_view component = selector.substr(0, colon);
    if (colon != std::string_view::npos && !fitsWildcards(selector.substr(colon + 1), line.id.str())) return false;
    if (component.empty()) return false;
    return fitsWildcards(component, line.owner.str()) || fitsWildcards(component, line.owner.owner().str());
}

CostTable statedCostTable(const Reader& reader, std::optional<ScenarioId> scenario)
{
    CostTable table;
    const Value stated = reader.document(kRequirement, kCostLines);
    if (scenario) table.rows = rowsOf(stated, scenario->str());
    if (table.rows.empty()) table.rows = rowsOf(stated, {});
    table.stated = rangeOf(reader.document(kRequirement, kCostRange));
    table.sum = {sumOf(table.rows, &StatedRange::low), sumOf(table.rows, &StatedRange::high)};
    return table;
}

CostTable compareWithCostTable(const Reader& reader, const std::vector<CostLine>& lines,
                               std::optional<ScenarioId> scenario)
{
    CostTable table = statedCostTable(reader, scenario);
    for (const CostLine& line : lines) {
        table.total.count(line);
        CostTableRow* row = rowOf(table.rows, line);
        table.rowOf.push_back(row ? static_cast<std::size_t>(row - table.rows.data()) : table.rows.size());
        if (row) {
            row->ours.count(line);
            ++row->lines;
            continue;
        }
        table.uncovered.count(line);
        if (line.status != CostStatus::Free) ++table.uncoveredLines;
    }
    for (CostTableRow& row : table.rows) row.verdict = judge(row.stated, row.ours, row.difference);
    table.verdict = judge(table.judgedBy(), table.total, table.difference);
    return table;
}

std::string_view verdictName(RangeVerdict verdict)
{
    switch (verdict) {
    case RangeVerdict::Within: return "within";
    case RangeVerdict::Below: return "below";
    case RangeVerdict::Above: return "above";
    case RangeVerdict::Unknown: return "unknown";
    }
    return {};
}

} // namespace zonedraft
