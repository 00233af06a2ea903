// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/kind.h"

#include <string>
#include <string_view>

namespace zonedraft {

/// `label-suffix` as the provider accepts it for the kind: allowed characters only, lower case where asked for, never
/// longer than the limit; what is cut ends in a short hash of the whole, so that names stay distinct.
[[nodiscard]] std::string fitPhysicalName(const NameRules& rules, std::string_view label, std::string_view suffix);

} // namespace zonedraft
