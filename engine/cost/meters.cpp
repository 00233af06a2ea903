// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/meters.h"

#include "engine/cost/prices/price_entry.h"

#include <algorithm>

namespace zonedraft {

std::optional<double> albCapacityUnits(const Reader& reader, NodeIndex balancer)
{
    static const Name connections("new_connections_per_second"), active("active_connections"),
        data("processed_gb_per_month"), evaluations("rule_evaluations_per_second");
    const auto perSecond = reader.number(balancer, connections);
    const auto open = reader.number(balancer, active);
    const auto gigabytes = reader.number(balancer, data);
    const auto rules = reader.number(balancer, evaluations);
    if (!perSecond || !open || !gigabytes || !rules) return std::nullopt;
    const double units = std::max({*perSecond / 25, *open / 3000, *gigabytes / kHoursPerMonth, *rules / 1000});
    return units * kHoursPerMonth;
}

Meter findMeter(Name name)
{
    static const Name alb("alb_lcu");
    return name == alb ? &albCapacityUnits : nullptr;
}

} // namespace zonedraft
