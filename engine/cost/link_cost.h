// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cost/estimate.h"

#include <functional>

namespace zonedraft {

/// Prices the data on the links that start at a node, by the table of facts: between zones, regions, to the internet
/// and through NAT. Data of a link counts both ways together; half is taken to go each way. Between components that are
/// spread over zones, the share that crosses is one minus the chance that both ends are in the same zone. What a CDN
/// bills by its own meters is left to its own lines.
void priceLinks(Reader& reader, NodeIndex source, const CostBasis& basis, std::vector<CostLine>& lines);

/// Computes the amounts and the status of a line from its quantities and the price that was looked up for it.
void applyPrice(CostLine& line, const PriceLookup& found);

/// An amount as low, expected and high quantity: computed once where nothing with a low or a high end is read.
/// The reader's binding is Expected afterwards.
[[nodiscard]] std::array<std::optional<Quantity>, 3>
forEachBinding(Reader& reader, const std::function<std::optional<double>()>& amount);

} // namespace zonedraft
