// SPDX-License-Identifier: GPL-3.0-or-later
// Every cost line of every kind, in every region of the price book and with all settings that its price hangs on: it
// has a price, is free with a source, is not sold there, needs a usage figure, or is listed as not priced.
#include "engine/cost/estimate.h"
#include "engine/cost/prices/price_gaps.h"
#include "engine/derive/derivation.h"
#include "source_paths.h"
#include "tests/engine/support/knowledge.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace zonedraft {
namespace {

using testing_support::shippedKnowledge;

NodeId idOf(const std::string& text)
{
    return NodeId::parse(text).value();
}

/// The file of the kind from its cost lines on.
std::string costTextOf(const Kind& kind)
{
    const auto text = shippedKnowledge().resources().read(kind.file.substr(kind.file.find("catalog/")));
    EXPECT_TRUE(text) << kind.file;
    const std::string all(text.value_or(""));
    const auto begin = all.find("\ncosts:");
    return begin == std::string::npos ? std::string() : all.substr(begin);
}

bool mentions(const std::string& text, const std::string& word)
{
    const auto part = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        if (!part(text[at - 1]) && !part(text[at + word.size()])) return true;
    return false;
}

/// Other values than the one that holds when nothing is said: of a number the next one and the largest, of a list one
/// element, of a record something in each field.
ValueList otherValues(const PropertySpec& spec)
{
    if (!spec.values.empty()) return spec.values;
    switch (spec.type) {
    case PropertyType::Bool: return {Value(false), Value(true)};
    case PropertyType::Integer:
    case PropertyType::Number: {
        const double* usual = spec.defaultValue.asNumber();
        const double next = (usual ? *usual : spec.minimum.value_or(0)) + 1;
        if (!spec.maximum) return {Value(next)};
        return {Value(std::min(next, *spec.maximum)), Value(*spec.maximum)};
    }
    case PropertyType::Ref: return {Value(idOf("bucket"))};
    case PropertyType::Text: return {Value(std::string("x"))};
    case PropertyType::List: {
        const ValueList elements = spec.element() ? otherValues(*spec.element()) : ValueList();
        return elements.empty() ? ValueList() : ValueList{Value(ValueList{elements.front()})};
    }
    case PropertyType::Record: {
        ValueMap fields;
        for (const PropertySpec& field : spec.fields)
            if (const ValueList values = otherValues(field); !values.empty())
                fields.emplace_back(field.name, values.front());
        std::ranges::sort(fields, {}, [](const auto& field) { return field.first; });
        return {Value(std::move(fields))};
    }
    default: return {};
    }
}

/// The settings under which the lines of a kind are looked at: all combinations of the choices that its cost lines
/// name, and each further property that they name set to something.
std::vector<PropertyMap> variantsOf(const Kind& kind)
{
    constexpr std::size_t kMost = 4000;
    const std::string costs = costTextOf(kind);
    std::vector<PropertyMap> out{{}};
    std::vector<PropertyMap> single;
    for (const PropertySpec& spec : kind.properties) {
        if (!mentions(costs, spec.name.str())) continue;
        const ValueList values = otherValues(spec);
        if (spec.type != PropertyType::Bool && spec.type != PropertyType::Enum) {
            for (const Value& value : values) single.push_back({{spec.name, value}});
            continue;
        }
        std::vector<PropertyMap> next;
        for (const PropertyMap& before : out)
            for (const Value& value : values) {
                PropertyMap one = before;
                one[spec.name] = value;
                next.push_back(std::move(one));
            }
        out = std::move(next);
    }
    EXPECT_LE(out.size(), kMost) << kind.name.str() << " has too many settings: its cost lines name too many choices";
    // A number or a reference may matter under one choice only.
    constexpr std::size_t kMostTwice = 600;
    PropertyMap all;
    for (const PropertyMap& one : single) all.insert(one.begin(), one.end());
    const std::vector<PropertyMap> choices = out.size() <= kMostTwice ? out : std::vector<PropertyMap>{{}};
    for (PropertyMap one : choices) {
        one.insert(all.begin(), all.end());
        out.push_back(std::move(one));
    }
    out.insert(out.end(), single.begin(), single.end());
    return out;
}

struct Seen {
    std::map<CostStatus, std::size_t> states;
    std::set<std::string> wrong;
};

std::string_view wordOf(CostStatus status)
{
    switch (status) {
    case CostStatus::Priced: return "priced";
    case CostStatus::Free: return "free";
    case CostStatus::NeedsUsage: return "needs usage";
    case CostStatus::NotPriced: return "not priced";
    case CostStatus::NotSold: return "not sold here";
    }
    return "?";
}

/// What is wrong with a line; empty when it says honestly where it stands.
std::string wrongWith(const CostLine& line, const PriceGaps& gaps)
{
    switch (line.status) {
    case CostStatus::Priced:
    case CostStatus::Free: return line.price->source ? "" : line.priceKey.str() + " has no source";
    case CostStatus::NeedsUsage: return "";
    case CostStatus::NotSold: return "";
    case CostStatus::NotPriced:
        if (line.priceKey.empty()) return "no price key";
        if (line.price) return line.priceKey.str() + " has no price for this quantity";
        return gaps.contain(line.region, line.priceKey) ? "" : line.priceKey.str() + " is in no list";
    }
    return "?";
}

/// The lines of one kind in one region, by line.
std::map<std::string, Seen> look(const Kind& kind, Name region, const PriceGaps& gaps)
{
    Design design;
    const auto add = [&](Node node) { EXPECT_TRUE(design.apply(AddNode{std::move(node)})); };
    add({.id = idOf("region"), .kind = Name("aws.region"), .properties = {{Name("region"), Value(region.str())}}});
    add({.id = idOf("bucket"), .kind = Name("aws.s3_bucket"), .parent = idOf("region")});
    std::vector<NodeId> subjects;
    for (const PropertyMap& properties : variantsOf(kind)) {
        subjects.push_back(idOf(fmt::format("n{}", subjects.size())));
        add({.id = subjects.back(), .kind = kind.name, .parent = idOf("region"), .properties = properties});
    }
    Derivation derivation(shippedKnowledge().catalog());
    derivation.reset(design);
    Reader reader = derivation.reader();
    const CostBasis basis = shippedKnowledge().basis("2026-11-21").cost;
    std::map<std::string, Seen> out;
    for (const NodeId& id : subjects) {
        const NodeIndex node = reader.design().find(id);
        EXPECT_NE(node, kNoIndex);
        if (node == kNoIndex) continue;
        for (const CostSpec& spec : kind.costs)
            if (spec.when && !spec.when->evaluate(reader, Reader::nodeEntity(node)).truth())
                out[spec.id.str()].wrong.insert("whether it is paid is not known");
        std::vector<CostLine> lines;
        priceNode(reader, node, basis, lines);
        for (const CostLine& line : lines) {
            if (!line.spec) continue;
            Seen& seen = out[line.id.str()];
            ++seen.states[line.status];
            if (const std::string wrong = wrongWith(line, gaps); !wrong.empty()) seen.wrong.insert(wrong);
        }
    }
    return out;
}

/// Lines that hang on what a component is connected to: the designs here have no connections.
const std::set<std::string> kOfConnections{"aws.eventbridge_rule task-memory", "aws.eventbridge_rule task-vcpu",
                                           "aws.rds_proxy acu"};

TEST(CostCoverage, EveryLineOfEveryKindSaysWhereItStandsInEveryRegion)
{
    const auto text = shippedKnowledge().resources().read("prices/aws/unpriced.csv");
    ASSERT_TRUE(text);
    const auto gaps = PriceGaps::parse(*text, "unpriced.csv");
    ASSERT_TRUE(gaps) << gaps.error().english();
    for (const auto& kind : shippedKnowledge().catalog()->kinds()) {
        if (kind->costs.empty()) continue;
        std::map<std::string, std::map<std::string, std::vector<std::string>>> rows; // line → states → regions
        std::set<std::string> found;
        for (const Name region : shippedKnowledge().prices().regions()) {
            for (const auto& [line, seen] : look(*kind, region, *gaps)) {
                std::vector<std::string> states;
                for (const auto& [status, count] : seen.states)
                    states.push_back(fmt::format("{} {}", count, wordOf(status)));
                if (!states.empty()) found.insert(line);
                rows[line][fmt::format("{}", fmt::join(states, ", "))].push_back(region.str());
                for (const std::string& wrong : seen.wrong)
                    ADD_FAILURE() << kind->name.str() << ' ' << line << " in " << region.str() << ": " << wrong;
            }
        }
        for (const auto& [line, states] : rows)
            for (const auto& [state, regions] : states)
                std::printf("%s %s: %s (%s)\n", kind->name.str().c_str(), line.c_str(), state.c_str(),
                            regions.size() == shippedKnowledge().prices().regions().size()
                                ? "every region"
                                : fmt::format("{}", fmt::join(regions, " ")).c_str());
        for (const CostSpec& spec : kind->costs)
            EXPECT_NE(found.contains(spec.id.str()), kOfConnections.contains(kind->name.str() + ' ' + spec.id.str()))
                << kind->name.str() << ' ' << spec.id.str() << " never appears, or needs no connection";
    }
}

/// What the list says is missing must be missing, or the list is old.
TEST(CostCoverage, WhatIsListedAsNotPricedHasNoPrice)
{
    const auto text = shippedKnowledge().resources().read("prices/aws/unpriced.csv");
    ASSERT_TRUE(text);
    const auto gaps = PriceGaps::parse(*text, "unpriced.csv");
    ASSERT_TRUE(gaps) << gaps.error().english();
    for (const PriceGaps::Gap& gap : gaps->gaps())
        if (gap.key.find('*') == std::string::npos)
            for (const Name region : gap.regions.empty() ? shippedKnowledge().prices().regions() : gap.regions)
                EXPECT_EQ(shippedKnowledge().prices().find(region, Name(gap.key)), nullptr)
                    << gap.key << " in " << region.str() << " has a price now: take it off unpriced.csv";
}

} // namespace
} // namespace zonedraft
