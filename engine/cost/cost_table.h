// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cost/estimate.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// What somebody expects a month to cost, in US dollars; either end may be left open.
struct StatedRange {
    std::optional<Money> low, high;
    friend bool operator==(const StatedRange&, const StatedRange&) = default;
};

/// How an estimate stands to a stated range: by its expected amount.
enum class RangeVerdict : std::uint8_t {
    Within,
    Below,
    Above,
    Unknown, ///< nothing to compare: no cost line, none with an amount, or no range
};

/// A line of the table of expected costs (`requirements.cost_lines`) beside what the design costs.
struct CostTableRow {
    std::string label;
    StatedRange stated;
    std::vector<std::string> covers; ///< selectors, see costSelectorMatches()
    std::string note;                ///< why an honest price lies outside
    CostTotal ours;
    std::size_t lines = 0; ///< cost lines that the row covers, free ones included
    RangeVerdict verdict = RangeVerdict::Unknown;
    /// From the stated range to the expected amount: negative below it, zero within.
    Money difference = Money::zero();
};

/// The table of expected costs beside the estimate.
struct CostTable {
    std::vector<CostTableRow> rows;               ///< in the order of the document
    std::vector<std::size_t> rowOf;               ///< of each cost line its row; rows.size() = none covers it
    CostTotal uncovered;                          ///< what no row covers
    std::size_t uncoveredLines = 0;               ///< of them, those that are not free
    StatedRange sum;                              ///< of the rows; an end that a row leaves open stays open
    StatedRange stated;                           ///< `requirements.cost_range`
    CostTotal total;                              ///< of all lines
    RangeVerdict verdict = RangeVerdict::Unknown; ///< of the total, by judgedBy()
    Money difference = Money::zero();             ///< as of a row

    /// What the total is judged by: the stated range, else the sum of the rows.
    [[nodiscard]] const StatedRange& judgedBy() const { return stated.low || stated.high ? stated : sum; }
    [[nodiscard]] bool empty() const { return rows.empty() && !stated.low && !stated.high; }
    /// False when the rows' sum is another than the stated total: the table contradicts itself.
    [[nodiscard]] bool addsUp() const;
};

/// True when a selector covers a cost line. `COMPONENT` covers all lines of a component and of what follows from it;
/// `COMPONENT:LINE` covers one line. `*` stands for any characters: `main/nat-gateway-*`, `*:transfer-*`.
[[nodiscard]] bool costSelectorMatches(std::string_view selector, const CostLine& line);

/// The table that a design states, compared with nothing yet: rows, their sum and the stated range.
[[nodiscard]] CostTable statedCostTable(const Reader& reader, std::optional<ScenarioId> scenario);

/// Compares the table that a design states with its cost lines. Each line counts in one row: the one whose selector is
/// the most exact (it names the line, then the more characters), the first of equals. When a scenario is shown, rows of
/// that scenario replace those of none.
/// @param reader of the scenario shown
[[nodiscard]] CostTable compareWithCostTable(const Reader& reader, const std::vector<CostLine>& lines,
                                             std::optional<ScenarioId> scenario);

/// How a verdict is called in JSON and CSV: within, below, above, unknown.
[[nodiscard]] std::string_view verdictName(RangeVerdict verdict);

} // namespace zonedraft
