// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/document/source_map.h"
#include "engine/model/design.h"

#include <vector>

namespace zonedraft {

/// What a document says that the catalog does not know: kinds, properties, fields of records, and values of another
/// type than the property has. Each refuses the document, with line and column; sorted by place. Ranges, allowed
/// values, parents and references are findings instead.
[[nodiscard]] std::vector<Error> checkAgainstCatalog(const Design& design, const Catalog& catalog,
                                                     const SourceMap& positions);

} // namespace zonedraft
