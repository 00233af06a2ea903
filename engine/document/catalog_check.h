// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/document/source_map.h"
#include "engine/model/design.h"

#include <vector>

namespace zonedraft {

/// What a document says that the catalog does not know: kinds, properties, fields of records, and values of another
/// type than the property has. Each refuses the document, with line and column; sorted by place. Ranges, allowed
/// values, parents and references are findings instead. Overrides need what is derived: engine/derive/override_check.h.
[[nodiscard]] std::vector<Error> checkAgainstCatalog(const Design& design, const Catalog& catalog,
                                                     const SourceMap& positions);

/// The same for properties of one component of a kind.
/// @param item    where they are written, with `prefix` before each name; null = not known
/// @param subject the component, for the error
[[nodiscard]] std::vector<Error> checkProperties(const Kind& kind, const PropertyMap& properties,
                                                 const SourceItem* item, std::string_view prefix,
                                                 std::string_view subject);

} // namespace zonedraft
