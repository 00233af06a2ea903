// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/address_range.h"
#include "engine/catalog/expression/evaluator.h"

#include <algorithm>
#include <cmath>

namespace zonedraft::expression {
namespace {

constexpr std::size_t kLongestSubject = 1024; ///< bytes that a pattern looks at
constexpr double kLongestRange = 1000;

Result fromNumber(double number)
{
    return std::isfinite(number) ? Result(Value(number)) : Result();
}
Result fromTruth(Truth truth)
{
    return truth == Truth::Unknown ? Result() : Result(Value(truth == Truth::True));
}

const std::string* textIn(const Operand& result)
{
    return result.value() ? result.value()->asText() : nullptr;
}

double rounded(double number, double digits)
{
    const double power = std::pow(10.0, std::clamp(std::floor(digits), -15.0, 15.0));
    const double out = std::round(number * power) / power;
    return std::isfinite(out) ? out : number;
}

/// Numbers by size, then texts by letters; other values keep their order behind them.
bool before(const Result& a, const Result& b)
{
    const auto rank = [](const Result& result) { return result.number() ? 0 : textIn(result) ? 1 : 2; };
    if (rank(a) != rank(b)) return rank(a) < rank(b);
    if (rank(a) == 0) return *a.number() < *b.number();
    return rank(a) == 1 && *textIn(a) < *textIn(b);
}

std::string cased(std::string text, bool upper)
{
    for (char& c : text) { // ASCII only: names of cloud things have no other letters
        if (upper && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (!upper && c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

/// Every occurrence; nothing for an empty part or a text longer than anybody means.
std::optional<std::string> replaced(const std::string& text, const std::string& part, const std::string& other)
{
    constexpr std::size_t kLongest = 65536;
    if (part.empty()) return std::nullopt;
    std::string out;
    std::size_t from = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, from)) {
        out.append(text, from, at - from).append(other);
        from = at + part.size();
        if (out.size() > kLongest) return std::nullopt;
    }
    return out.append(text, from);
}

} // namespace

Result Evaluator::call(const Instruction& instruction)
{
    const auto function = static_cast<Function>(instruction.detail);
    const auto first = [&] { return operand(argument(instruction, 0)); };
    switch (function) {
    case Function::Min:
    case Function::Max: return fromNumber(extreme(instruction, function == Function::Max));
    case Function::Ceil: return fromNumber(std::ceil(number(argument(instruction, 0))));
    case Function::Floor: return fromNumber(std::floor(number(argument(instruction, 0))));
    case Function::Abs: return fromNumber(std::abs(number(argument(instruction, 0))));
    case Function::Round:
        return fromNumber(
            rounded(number(argument(instruction, 0)), instruction.b > 1 ? number(argument(instruction, 1)) : 0.0));
    case Function::If: {
        const Truth condition = truth(argument(instruction, 0));
        return condition == Truth::Unknown ? Result() : value(argument(instruction, condition == Truth::True ? 1 : 2));
    }
    case Function::Coalesce:
        for (std::uint32_t i = 0; i < instruction.b; ++i)
            if (Result one = value(argument(instruction, i)); one.known()) return one;
        return {};
    case Function::IsSet: return Result(Value(first().known()));
    case Function::IsDefault: {
        const auto owner = entityOf(first());
        return owner ? Result(Value(m_scope.isDefault(*owner, m_program.m_names[instruction.c]))) : Result();
    }
    case Function::Lookup: {
        const Operand map = first(), key = operand(argument(instruction, 1));
        if (!map.value() || !map.value()->isMap() || !textIn(key)) return {};
        if (const Value& found = map.value()->at(Name(*textIn(key))); found.isSet()) return Result(found);
        return instruction.b > 2 ? value(argument(instruction, 2)) : Result();
    }
    case Function::Property: {
        const auto owner = entityOf(first());
        return owner ? Result(m_scope.property(*owner, m_program.m_names[instruction.c])) : Result();
    }
    case Function::ToText: {
        const auto text = textOf(first());
        return text ? Result(Value(*text)) : Result();
    }
    case Function::Contains: return fromTruth(contains(first(), operand(argument(instruction, 1))));
    case Function::Range: {
        const double from = number(argument(instruction, 0)), to = number(argument(instruction, 1));
        if (!(to - from < kLongestRange)) return {};
        ValueList out;
        for (double i = std::ceil(from); i <= to; ++i) out.emplace_back(i);
        return Result(Value(std::move(out)));
    }
    case Function::Len:
    case Function::Sort:
    case Function::Distinct:
    case Function::First:
    case Function::Last:
    case Function::Flatten:
    case Function::Keys:
    case Function::Values:
    case Function::Any:
    case Function::All:
    case Function::Count:
    case Function::Sum:
    case Function::MaxOf:
    case Function::MinOf: return listCall(function, first());
    case Function::StartsWith:
    case Function::EndsWith:
    case Function::After:
    case Function::Lower:
    case Function::Upper:
    case Function::Replace:
    case Function::Matches:
    case Function::Join: return textCall(function, instruction);
    case Function::CidrContains:
    case Function::CidrOverlaps:
    case Function::CidrPrefix:
    case Function::CidrSize:
    case Function::CidrValid: return cidrCall(function, instruction);
    default: return graphCall(function, instruction);
    }
}

double Evaluator::extreme(const Instruction& instruction, bool largest)
{
    if (instruction.b == 1) {
        const Result out = listCall(largest ? Function::MaxOf : Function::MinOf, operand(argument(instruction, 0)));
        return out.number().value_or(kUnknown);
    }
    double out = number(argument(instruction, 0));
    for (std::uint32_t i = 1; i < instruction.b; ++i) {
        const double one = number(argument(instruction, i));
        if (std::isnan(one) || std::isnan(out)) return kUnknown;
        out = largest ? std::max(out, one) : std::min(out, one);
    }
    return out;
}

Result Evaluator::listCall(Function function, const Operand& list)
{
    const Value* value = list.value();
    if (function == Function::Len && value) {
        if (const std::string* text = value->asText()) return Result(Value(text->size()));
        if (const ValueMap* map = value->asMap()) return Result(Value(map->size()));
    }
    if (function == Function::Keys || function == Function::Values) {
        const ValueMap* map = value ? value->asMap() : nullptr;
        if (!map) return {};
        ValueList out;
        for (const auto& [key, entry] : *map) out.push_back(function == Function::Keys ? Value(key) : entry);
        return Result(Value(std::move(out)));
    }
    if (function == Function::Len || function == Function::Count) {
        const auto length = lengthOf(list);
        return length ? Result(Value(*length)) : Result();
    }
    std::vector<Result> elements;
    if (!forEachElement(list, [&](const Result& element) {
            elements.push_back(element);
            return true;
        }))
        return {};
    const bool unknown = std::any_of(elements.begin(), elements.end(), [](const Result& one) { return !one.known(); });
    switch (function) {
    case Function::First: return elements.empty() ? Result() : elements.front();
    case Function::Last: return elements.empty() ? Result() : elements.back();
    case Function::Sort:
        if (unknown) return {};
        std::stable_sort(elements.begin(), elements.end(), before);
        return Result(std::move(elements));
    case Function::Distinct: {
        std::vector<Result> out;
        for (Result& element : elements) {
            const bool again = std::any_of(out.begin(), out.end(),
                                           [&](const Result& one) { return equal(one, element) == Truth::True; });
            if (!again) out.push_back(std::move(element));
        }
        return unknown ? Result() : Result(std::move(out));
    }
    case Function::Flatten: {
        std::vector<Result> out;
        for (const Result& element : elements)
            if (!forEachElement(element, [&](const Result& inner) {
                    out.push_back(inner);
                    return true;
                }))
                return {};
        return Result(std::move(out));
    }
    case Function::Any:
    case Function::All: {
        const bool decides = function == Function::Any;
        for (const Result& element : elements)
            if (element.truth() == decides) return Result(Value(decides));
        const bool plain =
            std::all_of(elements.begin(), elements.end(), [](const Result& one) { return one.truth().has_value(); });
        return plain ? Result(Value(!decides)) : Result();
    }
    default: break;
    }
    double out = function == Function::Sum ? 0.0 : kUnknown; // MaxOf, MinOf: of an empty list unknown
    for (const Result& element : elements) {
        if (!element.number()) return {};
        const double one = *element.number();
        if (function == Function::Sum)
            out += one;
        else if (std::isnan(out))
            out = one;
        else
            out = function == Function::MaxOf ? std::max(out, one) : std::min(out, one);
    }
    return fromNumber(out);
}

Result Evaluator::textCall(Function function, const Instruction& instruction)
{
    const Operand left = operand(argument(instruction, 0));
    if (function == Function::Join) {
        const Operand separator = operand(argument(instruction, 1));
        std::string out;
        bool known = textIn(separator) != nullptr, first = true;
        const bool isList = forEachElement(left, [&](const Result& element) {
            const auto text = textOf(element);
            known = known && text.has_value();
            if (known) out += (first ? "" : *textIn(separator)) + *text;
            first = false;
            return known;
        });
        return isList && known ? Result(Value(std::move(out))) : Result();
    }
    const std::string* text = textIn(left);
    if (!text) return {};
    switch (function) {
    case Function::Lower:
    case Function::Upper: return Result(Value(cased(*text, function == Function::Upper)));
    case Function::Matches:
        if (text->size() > kLongestSubject) return {};
        return Result(Value(m_program.m_patterns[instruction.c].found(*text)));
    default: break;
    }
    const Operand right = operand(argument(instruction, 1));
    const std::string* part = textIn(right);
    if (!part) return {};
    if (function == Function::After) {
        const std::size_t at = text->rfind(*part);
        return at == std::string::npos ? Result() : Result(Value(text->substr(at + part->size())));
    }
    if (function == Function::Replace) {
        const Operand other = operand(argument(instruction, 2));
        const std::string* with = textIn(other);
        if (!with) return {};
        auto made = replaced(*text, *part, *with);
        return made ? Result(Value(std::move(*made))) : Result();
    }
    return Result(Value(function == Function::StartsWith ? text->starts_with(*part) : text->ends_with(*part)));
}

Result Evaluator::graphCall(Function function, const Instruction& instruction)
{
    const auto entities = [](const std::vector<Entity>& found) {
        std::vector<Result> out;
        out.reserve(found.size());
        for (const Entity entity : found) out.emplace_back(entity);
        return Result(std::move(out));
    };
    if (function == Function::Nodes)
        return entities(m_scope.nodes(std::span(m_program.m_names).subspan(instruction.c, instruction.b)));
    if (function == Function::HasNodes)
        return Result(Value(m_scope.hasNodes(std::span(m_program.m_names).subspan(instruction.c, instruction.b))));
    if (function == Function::Links) return entities(m_scope.links());

    const Operand first = operand(argument(instruction, 0));
    if (function == Function::FindNode) {
        const auto id = textIn(first) ? NodeId::parse(*textIn(first)) : std::nullopt;
        const auto found = id ? m_scope.find(*id) : std::nullopt;
        return found ? Result(*found) : Result();
    }
    const auto entity = entityOf(first);
    if (!entity) return {};
    switch (function) {
    case Function::HasTrait: {
        const Kind* kind = m_scope.kind(*entity);
        return kind ? Result(Value(kind->hasTrait(m_program.m_names[instruction.c]))) : Result();
    }
    case Function::OnRequestPath: return Result(m_scope.query(GraphQuery::OnRequestPath, *entity));
    case Function::InCycle: return Result(m_scope.query(GraphQuery::InCycle, *entity));
    case Function::SinglePointOfFailure: return Result(m_scope.query(GraphQuery::SinglePointOfFailure, *entity));
    case Function::Reachable:
    case Function::HardPath: {
        const auto to = entityOf(operand(argument(instruction, 1)));
        return to ? Result(m_scope.reachable(*entity, *to, function == Function::HardPath)) : Result();
    }
    default: return {};
    }
}

Result Evaluator::cidrCall(Function function, const Instruction& instruction)
{
    const Operand first = operand(argument(instruction, 0));
    if (!textIn(first)) return {};
    const auto range = AddressRange::parse(*textIn(first));
    if (function == Function::CidrValid) return Result(Value(range.has_value()));
    if (!range) return {};
    if (function == Function::CidrPrefix) return Result(Value(range->prefix()));
    if (function == Function::CidrSize) return Result(Value(range->size()));
    const Operand second = operand(argument(instruction, 1));
    const auto other = textIn(second) ? AddressRange::parse(*textIn(second)) : std::nullopt;
    if (!other) return {};
    return Result(Value(function == Function::CidrContains ? range->contains(*other) : range->overlaps(*other)));
}

Result Evaluator::aggregate(const Instruction& instruction)
{
    switch (static_cast<Function>(instruction.detail)) {
    case Function::Any:
    case Function::All:
        return fromTruth(quantifier(instruction, static_cast<Function>(instruction.detail) == Function::Any));
    case Function::Collect:
    case Function::Filter: return selected(instruction);
    default: return fromNumber(folded(instruction));
    }
}

/// A deciding element decides, whatever else is unknown.
Truth Evaluator::quantifier(const Instruction& instruction, bool any)
{
    const Truth decides = any ? Truth::True : Truth::False;
    Truth out = negated(decides);
    const bool isList = forEachElementOf(instruction.a, [&](const Result& element) {
        m_locals[instruction.c] = element;
        const Truth one = truth(instruction.b);
        if (one == decides || one == Truth::Unknown) out = one;
        return one != decides;
    });
    return isList ? out : Truth::Unknown;
}

/// count, sum, max_of, min_of: one unknown element makes the result unknown.
double Evaluator::folded(const Instruction& instruction)
{
    const auto function = static_cast<Function>(instruction.detail);
    const bool extremum = function == Function::MaxOf || function == Function::MinOf;
    double out = 0;
    bool known = true, empty = true;
    const bool isList = forEachElementOf(instruction.a, [&](const Result& element) {
        m_locals[instruction.c] = element;
        double one = 0;
        if (function == Function::Count) {
            const Truth counted = truth(instruction.b);
            one = counted == Truth::Unknown ? kUnknown : counted == Truth::True ? 1.0 : 0.0;
        } else {
            one = number(instruction.b);
        }
        known = !std::isnan(one);
        if (!extremum)
            out += one;
        else if (empty)
            out = one;
        else
            out = function == Function::MaxOf ? std::max(out, one) : std::min(out, one);
        empty = false;
        return known;
    });
    return isList && known && !(extremum && empty) ? out : kUnknown;
}

/// collect keeps unknown elements; filter with an unknown condition is unknown as a whole.
Result Evaluator::selected(const Instruction& instruction)
{
    const bool filter = static_cast<Function>(instruction.detail) == Function::Filter;
    std::vector<Result> out;
    bool known = true;
    const bool isList = forEachElementOf(instruction.a, [&](const Result& element) {
        m_locals[instruction.c] = element;
        if (!filter) {
            out.push_back(value(instruction.b));
            return true;
        }
        const Truth keep = truth(instruction.b);
        known = keep != Truth::Unknown;
        if (keep == Truth::True) out.push_back(element);
        return known;
    });
    return isList && known ? Result(std::move(out)) : Result();
}

} // namespace zonedraft::expression
