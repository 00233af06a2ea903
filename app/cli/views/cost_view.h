// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "engine/cost/cost_table.h"
#include "engine/cost/free_tier.h"

namespace zonedraft {

/// What `cost` shows.
struct CostReport {
    const OpenedDesign& opened;
    const Knowledge& knowledge;
    std::vector<CostLine> lines; ///< sorted by owner
    CostTable table{};           ///< what the design expects, beside the lines
    bool explain = false;
    FreeTier freeTier{};                                  ///< what the credits rest on
    std::optional<std::vector<FreeTierCredit>> credits{}; ///< set where the design says that the free tier is its own
};

/// Prints in a format: text, json, csv, markdown.
/// @return false for an unknown format
[[nodiscard]] bool printCost(std::ostream& out, const CostReport& report, const std::string& format);

[[nodiscard]] std::string statusName(CostStatus status);

} // namespace zonedraft
