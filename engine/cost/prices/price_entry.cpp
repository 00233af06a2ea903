// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/prices/price_entry.h"

#include "engine/base/wide.h"

#include <algorithm>
#include <array>
#include <limits>

namespace zonedraft {
namespace {

constexpr std::array<std::int64_t, 19> kPowersOfTen = [] {
    std::array<std::int64_t, 19> powers{};
    std::int64_t power = 1;
    for (std::size_t i = 0; i < powers.size(); ++i) {
        powers[i] = power;
        if (i + 1 < powers.size()) power *= 10;
    }
    return powers;
}();

std::expected<void, Error> checkRange(const PriceEntry& entry, Quantity quantity)
{
    if (quantity.millionths() < 0)
        return std::unexpected(makeError(ErrorCode::OutOfRange,
                                         ZD_NOOP("engine", "%1 of %2 cannot be priced: less than nothing."),
                                         {quantity.text(), entry.key.str()}));
    const PriceTier& last = entry.tiers.back();
    if (last.to && quantity > *last.to)
        return std::unexpected(makeError(ErrorCode::OutOfRange,
                                         ZD_NOOP("engine", "No price of %1 is known beyond %2 %3."),
                                         {entry.key.str(), last.to->text(), entry.unit.str()}));
    return {};
}

/// The millionths of `quantity` that fall into `tier`.
std::int64_t shareOf(const PriceTier& tier, Quantity quantity)
{
    const std::int64_t top = tier.to ? std::min(tier.to->millionths(), quantity.millionths()) : quantity.millionths();
    return std::max<std::int64_t>(0, top - tier.from.millionths());
}

Error overflow()
{
    return makeError(ErrorCode::Overflow, ZD_NOOP("engine", "The amount is too large to be computed exactly."));
}

} // namespace

bool PriceEntry::isFree() const noexcept
{
    const bool open = tiers.empty() || !tiers.back().to;
    return open && std::ranges::all_of(tiers, [](const PriceTier& tier) { return tier.price.isZero(); });
}

bool PriceEntry::isFlat() const noexcept
{
    return tiers.size() == 1 && tiers.front().from.millionths() == 0 && !tiers.front().to;
}

std::expected<std::vector<TierShare>, Error> tierShares(const PriceEntry& entry, Quantity quantity)
{
    if (auto fits = checkRange(entry, quantity); !fits) return std::unexpected(fits.error());
    std::vector<TierShare> shares;
    for (const PriceTier& tier : entry.tiers)
        if (const std::int64_t share = shareOf(tier, quantity); share > 0)
            shares.push_back({&tier, Quantity::millionths(share)});
    return shares;
}

std::expected<Money, Error> priceOf(const PriceEntry& entry, Quantity quantity)
{
    if (auto fits = checkRange(entry, quantity); !fits) return std::unexpected(fits.error());
    if (entry.tiers.size() == 1)
        return entry.tiers.front().price.times(Quantity::millionths(shareOf(entry.tiers.front(), quantity)));
    int exponent = 0;
    for (const PriceTier& tier : entry.tiers) exponent = std::max(exponent, tier.price.exponent());
    Wide sum = 0; // in millionths × 10^-exponent
    for (const PriceTier& tier : entry.tiers) {
        // share < 2^63 and mantissa < 10^18 < 2^60: only bringing prices to one exponent can leave the range.
        Wide part = static_cast<Wide>(shareOf(tier, quantity)) * tier.price.mantissa();
        const Wide scale = kPowersOfTen[static_cast<std::size_t>(exponent - tier.price.exponent())];
        if (__builtin_mul_overflow(part, scale, &part) || __builtin_add_overflow(sum, part, &sum))
            return std::unexpected(overflow());
    }
    const Wide micros = divideHalfEven(sum, kPowersOfTen[static_cast<std::size_t>(exponent)]);
    if (micros > std::numeric_limits<std::int64_t>::max()) return std::unexpected(overflow());
    return Money::micros(static_cast<std::int64_t>(micros), entry.tiers.front().price.currency());
}

} // namespace zonedraft
