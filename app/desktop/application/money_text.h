// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cost/estimate.h"

#include <QString>

namespace zonedraft {

/// "$1,234.57".
[[nodiscard]] inline QString moneyText(Money money)
{
    return QString::fromStdString(money.text());
}
/// "?" when it is not known.
[[nodiscard]] inline QString moneyText(const std::optional<Money>& money)
{
    return money ? moneyText(*money) : QStringLiteral("?");
}
/// "$1,234.57", or "≥ $1,234.57" when lines are missing from the sum.
[[nodiscard]] inline QString totalText(const CostTotal& total)
{
    return (total.atLeast() ? QStringLiteral("≥ ") : QString()) + moneyText(total.expected);
}

} // namespace zonedraft
