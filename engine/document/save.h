// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/design.h"

#include <string>

namespace zonedraft {

/// The design as a document of the present format, in its one canonical form: sections in a fixed order, nodes and
/// links by id, one property per line, positions last, nothing that is empty. Reading it gives an equal design, and
/// writing that gives the same bytes. Bytes that are not UTF-8 are replaced by U+FFFD.
[[nodiscard]] std::string writeDesign(const Design& design);

} // namespace zonedraft
