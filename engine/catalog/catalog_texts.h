// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/message.h"
#include "engine/catalog/catalog.h"

#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// The translation context of all words in the catalog.
inline constexpr std::string_view kCatalogContext = "catalog";

/// Every text of the catalog that people read, each once, sorted: labels, help, summaries, keywords, headings, cards,
/// categories and those values that are words. The views are valid as long as the catalog lives.
[[nodiscard]] std::vector<Translatable> catalogTexts(const Catalog& catalog);

/// True for a value of an enum that is made of words ("per_zone"), not a name of AWS ("db.r7g.large", "TLSv1.2_2021").
[[nodiscard]] bool isWordValue(std::string_view value);

} // namespace zonedraft
