// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/suggestion.h"
#include "engine/catalog/expression/compiler.h"

#include <algorithm>
#include <cmath>

namespace zonedraft::expression {
namespace {

bool isScalar(Base base)
{
    return base == Base::Truth || base == Base::Number || base == Base::Text;
}

/// A node may be compared with its id; everything else only with its like.
bool comparable(const StaticType& a, const StaticType& b)
{
    if (a.base == Base::Any || b.base == Base::Any || a.base == b.base) return true;
    return (a.base == Base::Node && b.base == Base::Text) || (a.base == Base::Text && b.base == Base::Node) ||
           (!isScalar(a.base) && !isScalar(b.base) && a.base != Base::Link && b.base != Base::Link &&
            a.base != Base::Node && b.base != Base::Node);
}

bool sameScale(double a, double b)
{
    return std::abs(a / b - 1) < 1e-9;
}

} // namespace

Compiler::Compiled Compiler::logic(const Syntax& syntax)
{
    std::vector<Compiled> parts;
    for (const SyntaxPtr& child : syntax.children) {
        parts.push_back(compile(*child));
        require(*child, parts.back().type, Base::Truth);
    }
    const StaticType truth = StaticType::of(Base::Truth);
    if (syntax.type == SyntaxType::Not) return emit({.code = Code::Not, .a = parts.front().at}, truth);
    return emit({.code = syntax.type == SyntaxType::And ? Code::And : Code::Or,
                 .a = arguments(parts),
                 .b = static_cast<std::uint32_t>(parts.size())},
                truth);
}

Compiler::Compiled Compiler::scaled(const Compiled& what, double factor, Unit unit)
{
    return emit({.code = Code::Scale, .a = what.at, .b = constant(Value(factor))}, StaticType::number(std::move(unit)));
}

/// Refuses numbers of different dimensions; converts the right one to the scale of the left one.
void Compiler::unifyUnits(const Syntax& syntax, const Compiled& left, Compiled& right)
{
    if (!left.type.unit || !right.type.unit) return;
    const Unit &a = *left.type.unit, &b = *right.type.unit;
    if (a.plain() || b.plain()) return; // a plain number takes the unit of the other
    if (!a.sameDimension(b)) {
        fail(syntax, ZD_NOOP("engine", "The left side is in %1, but the right side is in %2."), {a.text(), b.text()});
        return;
    }
    if (a.scale() && b.scale() && !sameScale(*a.scale(), *b.scale())) right = scaled(right, *b.scale() / *a.scale(), a);
}

void Compiler::checkChoice(const StaticType& type, const Syntax& literal)
{
    if (!type.spec || type.spec->type != PropertyType::Enum) return;
    if (literal.type == SyntaxType::List) {
        for (const SyntaxPtr& item : literal.children) checkChoice(type, *item);
        return;
    }
    if (literal.type != SyntaxType::Text) return;
    std::vector<std::string> choices;
    for (const Value& value : type.spec->values) {
        if (*value.asText() == literal.text) return;
        choices.push_back(*value.asText());
    }
    fail(literal, ZD_NOOP("engine", "'%1' is never '%2'%3"),
         {type.spec->name.str(), literal.text, didYouMean(literal.text, choices)});
}

Compiler::Compiled Compiler::comparison(const Syntax& syntax)
{
    const Syntax &leftSyntax = *syntax.children[0], &rightSyntax = *syntax.children[1];
    if (leftSyntax.type == SyntaxType::Unset || rightSyntax.type == SyntaxType::Unset)
        return fail(syntax, ZD_NOOP("engine", "Comparing with unset is always unknown; use is_set(…)."));
    const Compiled left = compile(leftSyntax);
    Compiled right = compile(rightSyntax);
    if (m_error) return {};
    if (!comparable(left.type, right.type))
        return fail(syntax, ZD_NOOP("engine", "This compares %1 with %2."),
                    {std::string(left.type.description()), std::string(right.type.description())});
    checkChoice(left.type, rightSyntax);
    checkChoice(right.type, leftSyntax);
    const bool equality = syntax.type == SyntaxType::Equal || syntax.type == SyntaxType::NotEqual;
    if (!equality && !(left.type.may(Base::Number) && right.type.may(Base::Number)) &&
        !(left.type.may(Base::Text) && right.type.may(Base::Text)))
        return fail(syntax, ZD_NOOP("engine", "Only numbers and texts have an order."));
    const bool numbers = left.type.base == Base::Number && right.type.base == Base::Number;
    if (numbers) unifyUnits(syntax, left, right);
    const auto code = [&] {
        switch (syntax.type) {
        case SyntaxType::Equal: return numbers ? Code::EqualNumbers : Code::Equal;
        case SyntaxType::NotEqual: return numbers ? Code::NotEqualNumbers : Code::NotEqual;
        case SyntaxType::Less: return numbers ? Code::LessNumbers : Code::Less;
        case SyntaxType::LessEqual: return numbers ? Code::LessEqualNumbers : Code::LessEqual;
        case SyntaxType::Greater: return numbers ? Code::GreaterNumbers : Code::Greater;
        default: return numbers ? Code::GreaterEqualNumbers : Code::GreaterEqual;
        }
    }();
    return emit({.code = code, .a = left.at, .b = right.at}, StaticType::of(Base::Truth));
}

Compiler::Compiled Compiler::membership(const Syntax& syntax)
{
    const Compiled left = compile(*syntax.children[0]);
    const Compiled right = compile(*syntax.children[1]);
    if (m_error) return {};
    if (!right.type.may(Base::List) && !right.type.may(Base::Text) && !right.type.may(Base::Map))
        return fail(*syntax.children[1], ZD_NOOP("engine", "'in' needs a list, a map or a text, but this is %1."),
                    {std::string(right.type.description())});
    if (right.type.base == Base::List && right.type.element && !comparable(left.type, *right.type.element))
        return fail(syntax, ZD_NOOP("engine", "This looks for %1 in a list whose elements are %2."),
                    {std::string(left.type.description()), std::string(right.type.element->description())});
    checkChoice(left.type, *syntax.children[1]);
    if (right.type.element) checkChoice(*right.type.element, *syntax.children[0]);
    return emit({.code = syntax.type == SyntaxType::In ? Code::In : Code::NotIn, .a = left.at, .b = right.at},
                StaticType::of(Base::Truth));
}

Compiler::Compiled Compiler::sum(const Syntax& syntax)
{
    const Compiled left = compile(*syntax.children[0]);
    Compiled right = compile(*syntax.children[1]);
    if (m_error) return {};
    const bool add = syntax.type == SyntaxType::Add;
    if (add && (left.type.base == Base::Text || right.type.base == Base::Text)) {
        if (left.type.base == Base::List || right.type.base == Base::List)
            return fail(syntax, ZD_NOOP("engine", "A list cannot be added to a text; use join(list, \", \")."));
        return emit({.code = Code::Add, .a = left.at, .b = right.at}, StaticType::of(Base::Text));
    }
    if (add && left.type.may(Base::List) && right.type.may(Base::List) &&
        (left.type.base == Base::List || right.type.base == Base::List))
        return emit({.code = Code::Add, .a = left.at, .b = right.at}, StaticType::either(left.type, right.type));
    require(*syntax.children[0], left.type, Base::Number);
    require(*syntax.children[1], right.type, Base::Number);
    unifyUnits(syntax, left, right);
    const bool numbers = left.type.base == Base::Number && right.type.base == Base::Number;
    StaticType type = numbers ? StaticType::either(left.type, right.type) : StaticType{};
    if (!numbers && !add) type = StaticType::of(Base::Number);
    const Code code = syntax.type == SyntaxType::Subtract ? Code::Subtract
                      : syntax.type == SyntaxType::Modulo ? Code::Modulo
                      : numbers                           ? Code::AddNumbers
                                                          : Code::Add;
    return emit({.code = code, .a = left.at, .b = right.at}, std::move(type));
}

Compiler::Compiled Compiler::product(const Syntax& syntax)
{
    const Compiled left = compile(*syntax.children[0]);
    const Compiled right = compile(*syntax.children[1]);
    require(*syntax.children[0], left.type, Base::Number);
    require(*syntax.children[1], right.type, Base::Number);
    const bool divide = syntax.type == SyntaxType::Divide;
    StaticType type = StaticType::of(Base::Number);
    if (left.type.unit && right.type.unit) {
        Unit unit = divide ? left.type.unit->over(*right.type.unit) : left.type.unit->times(*right.type.unit);
        if (left.type.literal || right.type.literal) unit = unit.rescaled(); // may be a conversion by hand
        type = StaticType::number(std::move(unit));
    }
    type.literal = left.type.literal && right.type.literal;
    const Compiled out =
        emit({.code = divide ? Code::Divide : Code::Multiply, .a = left.at, .b = right.at}, std::move(type));
    const auto& unit = out.type.unit;
    if (unit && unit->plain() && unit->scale() && !sameScale(*unit->scale(), 1)) return scaled(out, *unit->scale(), {});
    return out;
}

Compiler::Compiled Compiler::otherwise(const Syntax& syntax)
{
    const Compiled left = compile(*syntax.children[0]);
    Compiled right = compile(*syntax.children[1]);
    if (m_error) return {};
    if (left.type.base != Base::Any && right.type.base != Base::Any && !comparable(left.type, right.type))
        return fail(syntax, ZD_NOOP("engine", "The operator ?? stands between %1 and %2; both must be alike."),
                    {std::string(left.type.description()), std::string(right.type.description())});
    if (left.type.base == Base::Number && right.type.base == Base::Number) unifyUnits(syntax, left, right);
    checkChoice(left.type, *syntax.children[1]);
    return emit({.code = Code::Otherwise, .a = left.at, .b = right.at},
                left.type.base == right.type.base ? StaticType::either(left.type, right.type) : StaticType{});
}

} // namespace zonedraft::expression
