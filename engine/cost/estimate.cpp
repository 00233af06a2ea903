// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/estimate.h"

#include "engine/cost/link_cost.h"

#include <algorithm>
#include <cctype>
#include <limits>

namespace zonedraft {
namespace {

constexpr std::array kBindings{Binding::Low, Binding::Expected, Binding::High};

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
    CostLine line(reader.design().node(node).id, std::nullopt, spec.id, spec.label);
    line.region = region;
    line.unit = Name(spec.unit);
    line.formula = spec.meter.empty() ? spec.quantityText : spec.meter.str();
    line.priceKey = keyOf(reader, node, spec);
    // What is free costs nothing in any quantity.
    const PriceLookup found = line.priceKey.empty() ? PriceLookup{} : basis.prices->lookup(region, line.priceKey);
    const bool free = found.entry && found.entry->isFree();
    for (const Binding binding : kBindings) {
        if (free) break;
        reader.setBinding(binding);
        if (const auto amount = amountOf(reader, node, spec))
            if (const auto quantity = Quantity::of(std::max(0.0, *amount)))
                line.quantity[static_cast<std::size_t>(binding)] = *quantity;
    }
    reader.setBinding(Binding::Expected);
    applyPrice(line, *basis.prices);
    lines.push_back(std::move(line));
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

Message whyUnpriced(const CostLine& line)
{
    if (line.priceKey.empty()) return {ZD_NOOP("engine", "depends on something that is not set")};
    if (line.status == CostStatus::NotSold) return {ZD_NOOP("engine", "not sold in %1"), {line.region.str()}};
    return {ZD_NOOP("engine", "the price book has no %1"), {line.priceKey.str()}};
}

} // namespace

void applyPrice(CostLine& line, const PriceBook& prices)
{
    const PriceLookup found = line.priceKey.empty() ? PriceLookup{} : prices.lookup(line.region, line.priceKey);
    line.price = found.entry;
    if (!found.entry) {
        line.status = found.status == PriceStatus::NotSoldInRegion ? CostStatus::NotSold : CostStatus::NotPriced;
        line.problem = whyUnpriced(line);
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
        if (money) return *money;
        line.problem = money.error().message;
        return std::nullopt;
    };
    line.amount = {amount(Binding::Low), amount(Binding::Expected), amount(Binding::High)};
    if (line.amount.expected)
        line.status = CostStatus::Priced;
    else if (!line.quantity[static_cast<std::size_t>(Binding::Expected)])
        line.status = CostStatus::NeedsUsage, line.problem = Message(ZD_NOOP("engine", "needs a usage figure"));
    else
        line.status = CostStatus::NotPriced;
    if (line.status != CostStatus::Priced) return;
    // An end that is not known is not below or above what is.
    auto& [low, expected, high] = line.amount;
    if (!low || *low > *expected) low = expected;
    if (!high || *high < *expected) high = expected;
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
    std::string formula = line.formula;
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
