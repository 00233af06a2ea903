// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cost/estimate.h"

namespace zonedraft {

/// Prices the data on the links that start at a node, by the table of facts: between zones, regions, to the internet
/// and through NAT. Data of a link counts both ways together; half is taken to go each way. Between components that are
/// spread over zones, the share that crosses is one minus the chance that both ends are in the same zone. What a CDN
/// bills by its own meters is left to its own lines.
void priceLinks(Reader& reader, NodeIndex source, const CostBasis& basis, std::vector<CostLine>& lines);

/// Looks the price of a line up and computes its amounts and status from its quantities.
void applyPrice(CostLine& line, const PriceBook& prices);

} // namespace zonedraft
