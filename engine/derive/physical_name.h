// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/kind.h"

#include <string>
#include <string_view>

namespace zonedraft {

/// Where a name has a word of its own, as in "shop-prod-network" and "prod"; npos when it has none, or more than one,
/// or when nothing separates words.
[[nodiscard]] std::size_t wordPosition(std::string_view name, std::string_view word, std::string_view separator);

/// `label-suffix` as the provider accepts it for the kind: allowed characters only, lower case where asked for, never
/// longer than the limit; what is cut ends in a short hash of the whole, so that names stay distinct. A label that has
/// the suffix among its words does not get it twice.
[[nodiscard]] std::string fitPhysicalName(const NameRules& rules, std::string_view label, std::string_view suffix);

} // namespace zonedraft
