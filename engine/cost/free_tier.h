// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cost/estimate.h"

#include <array>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// What an account gets for nothing each month, as `free-tier.csv` lists it. It is the account's and not the design's:
/// it counts only where `project.free_tier` says that nothing else in the account uses it up.
class FreeTier {
public:
    struct Allowance {
        std::string key; ///< of prices; `*` stands for any characters
        Quantity amount = Quantity::millionths(0);
        std::string unit;
        bool perRegion = false; ///< each region has its own
        Name source;
    };

    /// Reads `key,amount,unit,period,scope,applies,source,note` and keeps the monthly amounts that every account has
    /// for good (`applies` is `always`); what is unlimited has a price of zero already.
    /// @error BadInput with file, line and column: an amount that is neither a number nor `unlimited`
    [[nodiscard]] static std::expected<FreeTier, Error> parse(std::string_view text, std::string file);

    [[nodiscard]] const std::vector<Allowance>& allowances() const noexcept { return m_allowances; }
    /// The first that fits; null when there is none.
    [[nodiscard]] const Allowance* find(Name key) const;

private:
    std::vector<Allowance> m_allowances;
};

/// What an allowance takes off the bill.
struct FreeTierCredit {
    static constexpr Quantity kNothing = Quantity::millionths(0);

    const FreeTier::Allowance* allowance = nullptr;
    Name region; ///< empty = of the whole account
    /// By Binding: what the lines count, and how much of it is free.
    std::array<Quantity, 3> used{kNothing, kNothing, kNothing}, free{kNothing, kNothing, kNothing};
    Money low = Money::zero(), expected = Money::zero(), high = Money::zero(); ///< not negative
};

/// The credits of priced lines, in the order of the table. Lines that share an allowance share it by their quantity;
/// with tiers of price the average price of what is used counts. The free tier must outlive the result.
[[nodiscard]] std::vector<FreeTierCredit> freeTierCredits(const std::vector<CostLine>& lines, const FreeTier& tier);

/// The total less the credits; what is missing stays missing.
[[nodiscard]] CostTotal afterFreeTier(CostTotal total, const std::vector<FreeTierCredit>& credits);

} // namespace zonedraft
