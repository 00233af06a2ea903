// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/resources.h"
#include "engine/catalog/catalog.h"
#include "exporters/binders/binding.h"

#include <expected>
#include <string_view>

namespace zonedraft {

/// Reads every file below `folder` ("bindings/terraform"): one binding per kind, and shared data sources.
/// @error BadInput with file, line and column; Conflict when two files bind one kind
[[nodiscard]] std::expected<BindingSet, Error> readBindings(const ResourceSource& resources, std::string_view folder,
                                                            const Catalog& catalog);

} // namespace zonedraft
