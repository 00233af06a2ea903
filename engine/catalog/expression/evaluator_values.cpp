// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/expression/evaluator.h"

#include <array>

namespace zonedraft {

std::optional<bool> Result::truth() const noexcept
{
    const bool* truth = value() ? value()->asBool() : nullptr;
    return truth ? std::optional(*truth) : std::nullopt;
}

std::optional<double> Result::number() const noexcept
{
    const double* number = value() ? value()->asNumber() : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

Value Result::toValue(const Scope& scope) const
{
    if (const Value* plain = value()) return *plain;
    if (const Entity* one = entity()) {
        const auto node = scope.nodeId(*one);
        return node ? Value(*node) : scope.member(*one, Member::Id);
    }
    ValueList out;
    out.reserve(list()->size());
    for (const Result& element : *list()) out.push_back(element.toValue(scope));
    return Value(std::move(out));
}

} // namespace zonedraft

namespace zonedraft::expression {

Result Program::run(const Scope& scope, const Entity* self, Variables variables) const
{
    if (m_locals == 0) return Evaluator(*this, scope, self, variables, nullptr).value(m_root);
    if (m_locals == 1) {
        Result local;
        return Evaluator(*this, scope, self, variables, &local).value(m_root);
    }
    std::array<Result, kMostLocals> locals;
    return Evaluator(*this, scope, self, variables, locals.data()).value(m_root);
}

Result Program::evaluate(const Scope& scope, Entity self, Variables variables) const
{
    return run(scope, &self, variables);
}

Result Program::evaluate(const Scope& scope, Variables variables) const
{
    return run(scope, nullptr, variables);
}

std::optional<std::size_t> lengthOf(const Operand& list)
{
    if (const auto* results = list.list()) return results->size();
    const ValueList* values = list.value() ? list.value()->asList() : nullptr;
    return values ? std::optional(values->size()) : std::nullopt;
}

/// Equality of two plain values of one type; nothing where more has to be asked.
static std::optional<Truth> equalPlain(const Value& a, const Value& b)
{
    const Value::Type type = a.type();
    if (type != b.type()) return std::nullopt;
    if (type == Value::Type::Bool || type == Value::Type::Number || type == Value::Type::Text ||
        type == Value::Type::Reference)
        return truthOf(a == b);
    return std::nullopt;
}

std::optional<Entity> Evaluator::entityOf(const Operand& result) const
{
    if (const Entity* entity = result.entity()) return *entity;
    const auto reference = result.value() ? result.value()->asReference() : std::nullopt;
    return reference ? m_scope.find(*reference) : std::nullopt;
}

Truth Evaluator::equal(const Operand& a, const Operand& b) const
{
    if (!a.known() || !b.known()) return Truth::Unknown;
    if (a.value() && b.value())
        if (const auto plain = equalPlain(*a.value(), *b.value())) return *plain;
    const auto length = lengthOf(a);
    if (length && lengthOf(b)) {
        if (*length != *lengthOf(b)) return Truth::False;
        std::vector<Result> left, right;
        const auto into = [](std::vector<Result>& out) {
            return [&out](const Result& element) {
                out.push_back(element);
                return true;
            };
        };
        forEachElement(a, into(left));
        forEachElement(b, into(right));
        Truth out = Truth::True;
        for (std::size_t i = 0; i < left.size() && out != Truth::False; ++i)
            if (const Truth one = equal(left[i], right[i]); one != Truth::True) out = one;
        return out;
    }
    if (a.value() && b.value() && a.value()->type() == b.value()->type()) return truthOf(*a.value() == *b.value());
    if (a.entity() && b.entity()) return truthOf(*a.entity() == *b.entity());
    // A node, a reference to it and its id mean the same.
    const auto isThing = [](const Operand& one) { return one.entity() || (one.value() && one.value()->isReference()); };
    if (!isThing(a) && !isThing(b)) return Truth::False;
    const auto id = [&](const Operand& one) -> std::string_view {
        if (one.entity()) return m_scope.idOf(*one.entity()).str();
        if (!one.value()) return {};
        if (const auto node = one.value()->asReference()) return node->str();
        return one.value()->asText() ? std::string_view(*one.value()->asText()) : std::string_view();
    };
    const std::string_view left = id(a), right = id(b);
    return truthOf(!left.empty() && left == right);
}

Truth Evaluator::contains(const Operand& where, const Operand& what) const
{
    if (!where.known() || !what.known()) return Truth::Unknown;
    if (const Value* value = where.value()) {
        const std::string* text = what.value() ? what.value()->asText() : nullptr;
        if (value->isText()) return text ? truthOf(value->asText()->find(*text) != std::string::npos) : Truth::Unknown;
        if (value->isMap()) {
            if (!text) return Truth::Unknown;
            for (const auto& [key, entry] : *value->asMap())
                if (key == *text) return Truth::True;
            return Truth::False;
        }
    }
    Truth out = Truth::False;
    if (where.value() && where.value()->asList() && what.value()) {
        for (const Value& element : *where.value()->asList()) {
            const auto plain = equalPlain(element, *what.value());
            const Truth one = plain ? *plain : equal(Operand(element), what);
            if (one == Truth::True) return one;
            if (one == Truth::Unknown) out = one;
        }
        return out;
    }
    const bool isList = forEachElement(where, [&](const Result& element) {
        const Truth one = equal(element, what);
        if (one != Truth::False) out = one;
        return one != Truth::True;
    });
    return isList ? out : Truth::Unknown;
}

std::optional<std::string> Evaluator::textOf(const Operand& result) const
{
    if (!result.known() || result.list()) return std::nullopt;
    if (const Value* value = result.value()) {
        if (value->isReference()) return value->asReference()->str();
        if (value->isList() || value->isMap()) return std::nullopt;
        return value->display();
    }
    const Value id = m_scope.member(*result.entity(), Member::Id);
    return id.isText() ? std::optional(*id.asText()) : std::nullopt;
}

} // namespace zonedraft::expression
