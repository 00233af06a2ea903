// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/resources.h"
#include "engine/cost/prices/price_entry.h"

#include <expected>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

enum class PriceStatus : std::uint8_t {
    Found,
    NotSoldInRegion, ///< another region has the key
    UnknownKey,      ///< no region has it
    UnknownRegion,   ///< the book has no prices of this region, and no global one of this key
    Unreadable,      ///< the region's file is broken: `load` says where
};

struct PriceLookup {
    PriceStatus status = PriceStatus::UnknownKey;
    const PriceEntry* entry = nullptr; ///< set when found
};

/// A folder of a source: `sources.csv` and one `<region>.csv` per region, `global.csv` for prices that hold
/// everywhere.
struct PriceFolder {
    const ResourceSource* resources = nullptr; ///< must outlive the book
    std::string path;                          ///< such as "prices/aws"; empty for the top
};

/// Dated unit prices of a provider by region and key, with global prices behind each region and, where the user has a
/// price folder, that folder's rows in front. A region's file is read when it is first asked for. Safe to use from any
/// thread.
class PriceBook {
public:
    /// @param user  the user's own price folder; `resources` null when there is none. Its rows win key by key over
    /// shipped
    ///              ones; its `sources.csv` may be missing and adds to the shipped sources.
    /// @error NotFound when the shipped folder has no sources.csv; BadInput from either sources.csv or global.csv
    [[nodiscard]] static std::expected<PriceBook, Error> open(PriceFolder shipped, PriceFolder user = {});

    PriceBook(PriceBook&&) noexcept;
    PriceBook& operator=(PriceBook&&) noexcept;
    ~PriceBook();

    /// Reads the region's files if they are not read yet; a region without a file is fine (it has the global prices).
    /// @error BadInput with file, line and column
    [[nodiscard]] std::expected<void, Error> load(Name region) const;
    /// Reads everything and compares: a key must have one unit in all regions.
    /// @error as for `load`; Conflict for a unit that differs, with file and line
    [[nodiscard]] std::expected<void, Error> loadAll() const;

    /// The price of `key` in `region`, else the global one; null when there is none. Regions are read when needed.
    [[nodiscard]] const PriceEntry* find(Name region, Name key) const;
    /// As `find`, and says why when there is none (that reads every region).
    [[nodiscard]] PriceLookup lookup(Name region, Name key) const;

    /// Regions that the book has files of, sorted, without `global`.
    [[nodiscard]] const std::vector<Name>& regions() const noexcept;
    /// The entries of a region, global ones included, sorted by key; empty when its file is broken.
    [[nodiscard]] std::vector<const PriceEntry*> entries(Name region) const;

    /// `sha256:` and 64 hexadecimal digits over paths and contents of every CSV file of the book, the user's included.
    /// @error Internal when the digest cannot be computed
    [[nodiscard]] std::expected<std::string, Error> contentHash() const;
    /// The newest date of a priced row (`free.` rows are statements, not prices), YYYY-MM-DD; reads every region.
    /// @error as for `load`
    [[nodiscard]] std::expected<std::string, Error> date() const;

private:
    struct Data;
    explicit PriceBook(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// The region under which prices stand that hold everywhere.
[[nodiscard]] Name globalRegion();

} // namespace zonedraft
