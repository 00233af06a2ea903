// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"
#include "engine/base/name.h"

#include <expected>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace zonedraft {

/// Hours that a month has wherever the program prices one (AWS's own calculator counts so too).
inline constexpr int kHoursPerMonth = 730;

/// Where prices come from: a row of `sources.csv`.
struct PriceSource {
    Name id;
    std::string title;
    std::string version; ///< commit, edition or address
    std::string note;
};

/// One marginal step: `price` holds for what lies above `from` up to `to`.
struct PriceTier {
    Quantity from;
    std::optional<Quantity> to; ///< nothing: open end
    UnitPrice price;
};

enum class PriceOrigin : std::uint8_t {
    Shipped, ///< published with the program
    User,    ///< from the user's own price folder
};

/// A price of one unit in one region, as published. What lies below the first tier is included in what the entry
/// belongs to and costs nothing; what lies beyond a finite last tier has no price.
struct PriceEntry {
    Name key;
    Name unit;
    Name region;                         ///< `global` for prices that hold everywhere
    Name asOf;                           ///< YYYY-MM-DD, or `undated`
    const PriceSource* source = nullptr; ///< never null in a loaded book; lives as long as the book
    PriceOrigin origin = PriceOrigin::Shipped;
    int line = 0;                     ///< of its first row in the region's file
    std::span<const PriceTier> tiers; ///< never empty in a loaded book; ascending, without gaps

    /// Costs nothing, however much of it is used.
    [[nodiscard]] bool isFree() const noexcept;
    /// One price for any quantity.
    [[nodiscard]] bool isFlat() const noexcept;
};

/// The part of a quantity that falls into one tier; to explain a price.
struct TierShare {
    const PriceTier* tier;
    Quantity quantity;
};

/// What `quantity` units cost: exact over all tiers, rounded once to a millionth, half-even.
/// @param quantity  in the entry's unit; zero or more
/// @error OutOfRange for a negative quantity, or one beyond a finite last tier (not priced); Overflow
[[nodiscard]] std::expected<Money, Error> priceOf(const PriceEntry& entry, Quantity quantity);

/// How `quantity` falls into the tiers, ascending; tiers that it does not reach are left out.
/// @error as for `priceOf`, without Overflow
[[nodiscard]] std::expected<std::vector<TierShare>, Error> tierShares(const PriceEntry& entry, Quantity quantity);

} // namespace zonedraft
