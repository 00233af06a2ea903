// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/estimate.h"

#include "engine/cost/link_cost.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <limits>

namespace zonedraft {
namespace {

void add(Money& sum, const std::optional<Money>& amount, int sign)
{
    if (!amount) return;
    const auto result = sign > 0 ? sum.plus(*amount) : sum.minus(*amount);
    sum = result ? *result
                 : Money::micros(sign > 0 ? std::numeric_limits<std::int64_t>::max()
                                          : std::numeric_limits<std::int64_t>::min());
}

std::optional<double> amountOf(const Reader& reader, NodeIndex node, const CostSpec& spec)
{
    if (!spec.meter.empty()) {
        const Meter meter = findMeter(spec.meter);
        return meter ? meter(reader, node) : std::nullopt;
    }
    return spec.quantity ? spec.quantity->evaluate(reader, Reader::nodeEntity(node)).number() : std::nullopt;
}

Name keyOf(const Reader& reader, NodeIndex node, const CostSpec& spec)
{
    if (!spec.priceKey) return spec.price;
    const Value key = spec.priceKey->evaluate(reader, Reader::nodeEntity(node)).toValue(reader);
    return key.asText() ? Name(*key.asText()) : Name();
}

void priceLine(Reader& reader, NodeIndex node, Name region, const CostSpec& spec, const CostBasis& basis,
               std::vector<CostLine>& lines)
{
    if (spec.when) {
        const auto wanted = spec.when->evaluate(reader, Reader::nodeEntity(node)).truth();
        if (!wanted.value_or(false)) return;
    }
    CostLine& line = lines.emplace_back(reader.design().node(node).id, spec);
    line.region = region;
    line.priceKey = keyOf(reader, node, spec);
    const PriceLookup found = line.priceKey.empty() ? PriceLookup{} : basis.prices->lookup(region, line.priceKey);
    // What is free costs nothing in any quantity.
    if (!found.entry || !found.entry->isFree())
        line.quantity = forEachBinding(reader, [&]() -> std::optional<double> { return amountOf(reader, node, spec); });
    if (!found.entry) line.unit = Name(spec.unit);
    applyPrice(line, found);
}

bool mentions(std::string_view formula, std::string_view word)
{
    const auto part = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.'; };
    for (auto at = formula.find(word); at != std::string_view::npos; at = formula.find(word, at + 1)) {
        const bool before = at > 0 && part(formula[at - 1]);
        const bool after = at + word.size() < formula.size() && part(formula[at + word.size()]);
        if (!before && !after) return true;
    }
    return false;
}

} // namespace

std::array<std::optional<Quantity>, 3> forEachBinding(Reader& reader,
                                                      const std::function<std::optional<double>()>& amount)
{
    std::array<std::optional<Quantity>, 3> out;
    const auto compute = [&](Binding binding) {
        reader.setBinding(binding);
        const auto found = amount();
        if (!found) return std::optional<Quantity>();
        const auto quantity = Quantity::of(std::max(0.0, *found));
        return quantity ? std::optional(*quantity) : std::nullopt;
    };
    reader.forgetRanges();
    out.fill(compute(Binding::Expected));
    // Where nothing was read that has a low or a high end, all three are one.
    if (reader.readRange())
        for (const Binding binding : {Binding::Low, Binding::High})
            out[static_cast<std::size_t>(binding)] = compute(binding);
    reader.setBinding(Binding::Expected);
    return out;
}

void applyPrice(CostLine& line, const PriceLookup& found)
{
    line.price = found.entry;
    if (!found.entry) {
        line.status = found.status == PriceStatus::NotSoldInRegion ? CostStatus::NotSold : CostStatus::NotPriced;
        return;
    }
    line.unit = found.entry->unit;
    if (found.entry->isFree()) {
        line.status = CostStatus::Free;
        line.amount = {Money::zero(), Money::zero(), Money::zero()};
        return;
    }
    const auto amount = [&](Binding binding) -> std::optional<Money> {
        const auto& quantity = line.quantity[static_cast<std::size_t>(binding)];
        if (!quantity) return std::nullopt;
        const auto money = priceOf(*found.entry, *quantity);
        return money ? std::optional(*money) : std::nullopt;
    };
    const auto& [lowest, usual, highest] = line.quantity;
    line.amount.expected = amount(Binding::Expected);
    line.amount.low = lowest == usual ? line.amount.expected : amount(Binding::Low);
    line.amount.high = highest == usual ? line.amount.expected : amount(Binding::High);
    if (!line.amount.expected) {
        line.status = usual ? CostStatus::NotPriced : CostStatus::NeedsUsage;
        return;
    }
    line.status = CostStatus::Priced;
    // An end that is not known is not below or above what is.
    auto& [low, expected, high] = line.amount;
    if (!low || *low > *expected) low = expected;
    if (!high || *high < *expected) high = expected;
}

std::string CostLine::calculation() const
{
    if (spec) return spec->meter.empty() ? spec->quantityText : spec->meter.str();
    return fmt::format("expected_gb_per_month × {:.4g}", factor);
}

std::vector<std::string_view> CostLine::notes() const
{
    std::vector<std::string_view> out;
    for (const TransferRule* fact : facts)
        if (std::find(out.begin(), out.end(), fact->note) == out.end()) out.emplace_back(fact->note);
    return out;
}

std::string CostLine::formula() const
{
    const std::vector<std::string_view> all = notes();
    return all.empty() ? calculation() : fmt::format("{} ({})", calculation(), fmt::join(all, "; "));
}

Message CostLine::problem() const
{
    if (!price) {
        if (priceKey.empty()) return {ZD_NOOP("engine", "depends on something that is not set")};
        if (status == CostStatus::NotSold) return {ZD_NOOP("engine", "not sold in %1"), {region.str()}};
        return {ZD_NOOP("engine", "the price book has no %1"), {priceKey.str()}};
    }
    if (status == CostStatus::NeedsUsage) return {ZD_NOOP("engine", "needs a usage figure")};
    // Each of the three may lie beyond what the price is known for.
    for (auto one = quantity.rbegin(); one != quantity.rend(); ++one)
        if (*one && !price->isFree())
            if (const auto money = priceOf(*price, **one); !money) return money.error().message;
    return {};
}

void CostTotal::count(const CostLine& line, int sign)
{
    auto& counter = line.status == CostStatus::Priced ? priced : line.status == CostStatus::Free ? free : missing;
    counter += static_cast<std::size_t>(sign); // wraps back for −1
    add(low, line.amount.low, sign);
    add(expected, line.amount.expected, sign);
    add(high, line.amount.high, sign);
}

void priceNode(Reader& reader, NodeIndex node, const CostBasis& basis, std::vector<CostLine>& lines)
{
    const EffectiveNode& found = reader.node(node);
    if (!found.kind || !found.enabled) return;
    if (!found.kind->costs.empty()) {
        const std::string code = reader.regionCode(node);
        const Name region = code.empty() ? globalRegion() : Name(code);
        for (const CostSpec& spec : found.kind->costs) priceLine(reader, node, region, spec, basis, lines);
    }
    if (basis.transfer) priceLinks(reader, node, basis, lines);
}

std::vector<UsageAssumption> assumptionsOf(const CostLine& line, Reader& reader)
{
    std::vector<UsageAssumption> out;
    const auto collect = [&](Entity entity, const std::vector<PropertySpec>& specs, const std::string& formula) {
        for (const PropertySpec& spec : specs) {
            if (!spec.usage || !mentions(formula, spec.name.str())) continue;
            UsageAssumption assumption{
                spec.name, spec.label, spec.unit, {}, {}, {}, !reader.isDefault(entity, spec.name)};
            reader.setBinding(Binding::Low);
            assumption.low = reader.property(entity, spec.name);
            reader.setBinding(Binding::High);
            assumption.high = reader.property(entity, spec.name);
            reader.setBinding(Binding::Expected);
            assumption.expected = reader.property(entity, spec.name);
            out.push_back(std::move(assumption));
        }
    };
    if (line.link) {
        if (const LinkIndex link = reader.design().find(*line.link); link != kNoIndex)
            collect(Reader::linkEntity(link), reader.design().catalog().linkProperties(), "expected_gb_per_month");
        return out;
    }
    const NodeIndex node = reader.design().find(line.owner);
    if (node == kNoIndex || !reader.design().node(node).kind) return out;
    // A meter does not name what it reads: all usage figures of the component are listed.
    const auto& specs = reader.design().node(node).kind->properties;
    std::string formula = line.formula();
    if (findMeter(Name(formula)))
        for (const PropertySpec& spec : specs) formula += ' ' + spec.name.str();
    collect(Reader::nodeEntity(node), specs, formula);
    return out;
}

std::vector<CostLine> priceAll(Reader& reader, const CostBasis& basis)
{
    std::vector<CostLine> lines;
    for (const NodeIndex node : reader.design().nodesSortedById()) priceNode(reader, node, basis, lines);
    return lines;
}

CostTotal totalOf(const std::vector<CostLine>& lines)
{
    CostTotal total;
    for (const CostLine& line : lines) total.count(line);
    return total;
}

} // namespace zonedraft
