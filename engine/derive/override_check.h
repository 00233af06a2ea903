// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/document/source_map.h"
#include "engine/model/design.h"

#include <memory>
#include <vector>

namespace zonedraft {

/// What a document's overrides say that the catalog does not know: properties that the derived component does not have,
/// and values of another type. Each refuses the document, with line and column, as checkAgainstCatalog does for what is
/// drawn. A role under which nothing is derived, and a value out of range, are findings instead (VAL-017, VAL-015).
[[nodiscard]] std::vector<Error> checkOverrides(const Design& design, const std::shared_ptr<const Catalog>& catalog,
                                                const SourceMap& positions);

} // namespace zonedraft
