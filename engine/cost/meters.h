// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/reader.h"

namespace zonedraft {

/// A quantity that is too hard for an expression, by name. Per month, in the unit of its price; nothing = unknown.
using Meter = std::optional<double> (*)(const Reader& reader, NodeIndex node);

/// @return null when there is no meter of this name
[[nodiscard]] Meter findMeter(Name name);

/// Capacity unit hours of an Application Load Balancer: the largest of new connections / 25 a second, active
/// connections / 3,000, GB an hour, and rule evaluations / 1,000 a second (the first ten rules are free and already
/// left out of the property). Source: Elastic Load Balancing pricing, "LCU details".
[[nodiscard]] std::optional<double> albCapacityUnits(const Reader& reader, NodeIndex balancer);

} // namespace zonedraft
