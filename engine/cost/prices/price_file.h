// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cost/prices/price_entry.h"

#include <expected>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// What stands in a pack beside each price file that was read as a whole, and found good, when the pack was made: the
/// file's path and this.
inline constexpr std::string_view kCheckedPricesSuffix = ".checked";

/// Sources by id, as `sources.csv` lists them.
using PriceSources = std::map<Name, PriceSource>;

/// The prices of one region from one CSV file.
struct PriceFile {
    std::string file;                ///< how errors name it
    std::vector<PriceEntry> entries; ///< ascending by key; their tiers lie in `tiers`
    std::vector<PriceTier> tiers;

    PriceFile() = default;
    PriceFile(PriceFile&&) = default;
    PriceFile& operator=(PriceFile&&) = default;
    PriceFile(const PriceFile&) = delete; // entries point into tiers
    PriceFile& operator=(const PriceFile&) = delete;
    ~PriceFile() = default;
};

/// Reads `id,title,version,note` and adds to `sources`; an id that is there already is replaced.
/// @error BadInput with file and line
[[nodiscard]] std::expected<void, Error> parsePriceSources(std::string_view text, std::string file,
                                                           PriceSources& sources);

/// Reads `key,unit,usd,tier_from,tier_to,source,as_of` in any order of rows.
/// @param sources  must outlive the result
/// @error BadInput with file, line and column: a bad number or date, a row given twice, tiers that overlap or leave a
/// gap,
///        an unknown source, tiers of one key that differ in unit, source or date
[[nodiscard]] std::expected<PriceFile, Error> parsePriceFile(std::string_view text, std::string file, Name region,
                                                             PriceOrigin origin, const PriceSources& sources);

} // namespace zonedraft
