// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/session/number_text.h"
#include "engine/cost/estimate.h"

namespace zonedraft {

/// "$1,234.57", or "≥ $1,234.57" when lines are missing from the sum.
[[nodiscard]] inline QString totalText(const CostTotal& total)
{
    return (total.atLeast() ? QStringLiteral("≥ ") : QString()) + moneyText(total.expected);
}

} // namespace zonedraft
