// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/free_tier.h"

#include "engine/base/wide.h"
#include "engine/cost/prices/csv_reader.h"
#include "engine/cost/wildcards.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace zonedraft {
namespace {

/// Share of `amount` that belongs to `part` of `whole`, rounded once, half-even.
Money shareOf(Money amount, Quantity part, Quantity whole)
{
    const Wide product = static_cast<Wide>(amount.micros()) * part.millionths();
    return Money::micros(static_cast<std::int64_t>(divideHalfEven(product, whole.millionths())), amount.currency());
}

/// What the lines of one allowance use and cost.
struct Sum {
    std::array<std::int64_t, 3> used{};
    std::array<Money, 3> cost{Money::zero(), Money::zero(), Money::zero()};

    void add(const CostLine& line)
    {
        const std::array amounts{line.amount.low, line.amount.expected, line.amount.high};
        for (std::size_t at = 0; at < 3; ++at) {
            // An end that is not known is the expected one, as in the line's amount.
            const auto quantity = line.quantity[at] ? line.quantity[at] : line.quantity[1];
            if (!quantity || !amounts[at]) continue;
            used[at] += quantity->millionths();
            cost[at] = cost[at].plus(*amounts[at]).value_or(cost[at]);
        }
    }
};

} // namespace

std::expected<FreeTier, Error> FreeTier::parse(std::string_view text, std::string file)
{
    CsvReader reader(text, std::move(file));
    if (auto header = reader.readHeader("key,amount,unit,period,scope,applies,source,note"); !header)
        return std::unexpected(header.error());
    FreeTier out;
    std::array<std::string_view, 8> fields;
    while (true) {
        const auto more = reader.next(fields);
        if (!more) return std::unexpected(more.error());
        if (!*more) return out;
        const auto& [key, amount, unit, period, scope, applies, source, note] = fields;
        if (applies != "always" || period != "month" || amount == "unlimited") continue;
        double number = 0;
        const auto [at, failed] = std::from_chars(amount.data(), amount.data() + amount.size(), number);
        const auto quantity = Quantity::of(number);
        if (failed != std::errc{} || at != amount.data() + amount.size() || !quantity || number <= 0)
            return std::unexpected(reader.errorAt(
                amount, makeError(ErrorCode::BadInput,
                                  ZD_NOOP("engine", "“%1” is not an amount: write a number above 0, or unlimited."),
                                  {std::string(amount)})));
        out.m_allowances.push_back(
            {std::string(key), *quantity, std::string(unit), scope.ends_with("/region"), Name(source)});
    }
}

const FreeTier::Allowance* FreeTier::find(Name key) const
{
    const auto found = std::ranges::find_if(
        m_allowances, [&](const Allowance& allowance) { return fitsWildcards(allowance.key, key.str()); });
    return found == m_allowances.end() ? nullptr : &*found;
}

std::vector<FreeTierCredit> freeTierCredits(const std::vector<CostLine>& lines, const FreeTier& tier)
{
    std::map<std::pair<const FreeTier::Allowance*, Name>, Sum> sums; // allowances lie in the order of the table
    for (const CostLine& line : lines)
        if (line.status == CostStatus::Priced)
            if (const FreeTier::Allowance* allowance = tier.find(line.priceKey))
                sums[{allowance, allowance->perRegion ? line.region : Name()}].add(line);
    std::vector<FreeTierCredit> out;
    for (const auto& [of, sum] : sums) {
        FreeTierCredit credit;
        credit.allowance = of.first;
        credit.region = of.second;
        const std::array amounts{&credit.low, &credit.expected, &credit.high};
        for (std::size_t at = 0; at < 3; ++at) {
            credit.used[at] = Quantity::millionths(sum.used[at]);
            credit.free[at] = std::min(credit.used[at], of.first->amount);
            if (sum.used[at] > 0) *amounts[at] = shareOf(sum.cost[at], credit.free[at], credit.used[at]);
        }
        if (credit.high > Money::zero()) out.push_back(credit);
    }
    return out;
}

CostTotal afterFreeTier(CostTotal total, const std::vector<FreeTierCredit>& credits)
{
    for (const FreeTierCredit& credit : credits) {
        total.low = total.low.minus(credit.low).value_or(total.low);
        total.expected = total.expected.minus(credit.expected).value_or(total.expected);
        total.high = total.high.minus(credit.high).value_or(total.high);
    }
    return total;
}

} // namespace zonedraft
