// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/views/table.h"
#include "engine/cost/cost_table.h"

#include <nlohmann/json_fwd.hpp>

namespace zonedraft {

/// The table of expected costs beside the estimate, one row per line and one for the total.
[[nodiscard]] Table costComparison(const CostTable& table);

/// As costComparison(), with notes and with what does not add up.
void printCostTable(std::ostream& out, const CostTable& table);

[[nodiscard]] nlohmann::ordered_json jsonOf(const CostTable& table);

} // namespace zonedraft
