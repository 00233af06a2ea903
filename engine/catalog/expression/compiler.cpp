// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/expression/compiler.h"

#include "engine/catalog/expression/lexer.h"

#include <algorithm>
#include <cmath>

namespace zonedraft::expression {

Compiler::Compiler(std::string_view text, const ExpressionContext& context)
    : m_text(text), m_context(context), m_out(std::make_shared<Program>())
{
}

std::expected<ExpressionPtr, Error> Compiler::run(const Syntax& tree)
{
    m_out->m_text = m_text;
    m_out->m_externals = m_context.variables;
    const Compiled whole = compile(tree);
    checkExpectation(tree, whole);
    if (m_error) return std::unexpected(std::move(*m_error));
    m_out->m_root = whole.at;
    if (whole.type.base != Base::Any && whole.type.base != Base::Number)
        m_out->m_unit = "";
    else if (whole.type.unit)
        m_out->m_unit = whole.type.unit->text();
    return ExpressionPtr(std::move(m_out));
}

Compiler::Compiled Compiler::compile(const Syntax& syntax)
{
    if (m_error) return {};
    switch (syntax.type) {
    case SyntaxType::Number: return number(syntax);
    case SyntaxType::Text:
        return emit({.code = Code::Constant, .a = constant(Value(syntax.text))}, {.base = Base::Text});
    case SyntaxType::True:
    case SyntaxType::False:
        return emit({.code = Code::Constant, .a = constant(Value(syntax.type == SyntaxType::True))},
                    {.base = Base::Truth});
    case SyntaxType::Unset: return emit({.code = Code::Constant, .a = constant({})}, {});
    case SyntaxType::List: return list(syntax);
    case SyntaxType::Map: return map(syntax);
    case SyntaxType::Word: return word(syntax);
    case SyntaxType::Member: return member(syntax, true);
    case SyntaxType::MemberCall: return memberCall(syntax);
    case SyntaxType::Index: return index(syntax);
    case SyntaxType::Not:
    case SyntaxType::And:
    case SyntaxType::Or: return logic(syntax);
    case SyntaxType::Equal:
    case SyntaxType::NotEqual:
    case SyntaxType::Less:
    case SyntaxType::LessEqual:
    case SyntaxType::Greater:
    case SyntaxType::GreaterEqual: return comparison(syntax);
    case SyntaxType::In:
    case SyntaxType::NotIn: return membership(syntax);
    case SyntaxType::Add:
    case SyntaxType::Subtract:
    case SyntaxType::Modulo: return sum(syntax);
    case SyntaxType::Multiply:
    case SyntaxType::Divide: return product(syntax);
    case SyntaxType::Negate: {
        Compiled operand = compile(*syntax.children[0]);
        require(*syntax.children[0], operand.type, Base::Number);
        if (operand.type.base == Base::Any) operand.type = StaticType::of(Base::Number);
        return emit({.code = Code::Negate, .a = operand.at}, operand.type);
    }
    case SyntaxType::Otherwise: return otherwise(syntax);
    case SyntaxType::Call: return call(syntax);
    case SyntaxType::Aggregate: return aggregate(syntax);
    }
    return {};
}

Compiler::Compiled Compiler::number(const Syntax& syntax)
{
    StaticType type = StaticType::number(syntax.text.empty() ? Unit() : *Unit::known(syntax.text));
    type.literal = syntax.text.empty();
    return emit({.code = Code::Constant, .a = constant(Value(syntax.number))}, std::move(type));
}

Compiler::Compiled Compiler::list(const Syntax& syntax)
{
    std::vector<Compiled> parts;
    for (const SyntaxPtr& child : syntax.children) parts.push_back(compile(*child));
    StaticType type = StaticType::of(Base::List);
    if (!parts.empty()) {
        StaticType element = parts.front().type;
        for (const Compiled& part : parts) element = StaticType::either(element, part.type);
        type = StaticType::listOf(std::move(element));
    }
    // What is known beforehand is made once.
    const auto known = [&](const Compiled& part) {
        const Instruction& element = m_out->m_code[part.at];
        return element.code == Code::Constant && m_out->m_constants[element.a].isSet();
    };
    if (!m_error && std::all_of(parts.begin(), parts.end(), known)) {
        ValueList values;
        for (const Compiled& part : parts) values.push_back(m_out->m_constants[m_out->m_code[part.at].a]);
        return emit({.code = Code::Constant, .a = constant(Value(std::move(values)))}, std::move(type));
    }
    return emit({.code = Code::List, .a = arguments(parts), .b = static_cast<std::uint32_t>(parts.size())},
                std::move(type));
}

Compiler::Compiled Compiler::map(const Syntax& syntax)
{
    std::vector<Compiled> parts;
    for (const SyntaxPtr& child : syntax.children) parts.push_back(compile(*child));
    const auto keys = static_cast<std::uint32_t>(m_out->m_names.size());
    for (const std::string& key : syntax.keys) m_out->m_names.emplace_back(key);
    return emit({.code = Code::Map, .a = arguments(parts), .b = static_cast<std::uint32_t>(parts.size()), .c = keys},
                StaticType::of(Base::Map));
}

Compiler::Compiled Compiler::index(const Syntax& syntax)
{
    const Compiled left = compile(*syntax.children[0]);
    const Compiled at = compile(*syntax.children[1]);
    if (left.type.base == Base::List)
        require(*syntax.children[1], at.type, Base::Number);
    else if (left.type.base == Base::Map)
        require(*syntax.children[1], at.type, Base::Text);
    else if (left.type.base != Base::Any)
        return fail(syntax, ZD_NOOP("engine", "Only lists and maps have entries; this is %1."),
                    {std::string(left.type.description())});
    return emit({.code = Code::Index, .a = left.at, .b = at.at}, left.type.element ? *left.type.element : StaticType());
}

void Compiler::checkExpectation(const Syntax& syntax, const Compiled& whole)
{
    switch (m_context.expects) {
    case Expects::Anything: break;
    case Expects::Truth: require(syntax, whole.type, Base::Truth); break;
    case Expects::Number: require(syntax, whole.type, Base::Number); break;
    case Expects::Text: require(syntax, whole.type, Base::Text); break;
    }
    if (m_error || m_context.priceUnit.empty() || !whole.type.unit) return;
    const Unit price = Unit::ofPrice(m_context.priceUnit);
    const Unit& own = *whole.type.unit;
    const auto shown = [](const Unit& unit) {
        return unit.text().empty() ? std::string("a plain number") : unit.text();
    };
    if (!own.sameDimension(price) && !own.plain()) {
        fail(syntax, ZD_NOOP("engine", "The quantity is in %1, but the price is per %2."),
             {shown(own), m_context.priceUnit});
        return;
    }
    if (own.plain() && price.scale() && !price.plain()) {
        // A plain number is taken as the unit of the price, except that a month of hours is never forgotten by
        // accident.
        if (whole.type.literal) return;
        fail(syntax,
             ZD_NOOP("engine", "The quantity is a plain number, but the price is per %1; multiply by the unit, "
                               "such as hours_per_month."),
             {m_context.priceUnit});
        return;
    }
    const auto scale = own.scale(), wanted = price.scale();
    constexpr double kTolerance = 0.1; // a price per "GB" is per GiB with AWS
    if (!own.plain() && scale && wanted && std::abs(*scale / *wanted - 1) > kTolerance)
        fail(syntax, ZD_NOOP("engine", "The quantity is in %1, but the price is per %2; convert it."),
             {shown(own), m_context.priceUnit});
}

Compiler::Compiled Compiler::fail(const Syntax& syntax, Translatable message, std::vector<std::string> arguments)
{
    if (!m_error) m_error = errorAt(m_text, syntax.offset, message, std::move(arguments));
    return {};
}

void Compiler::require(const Syntax& syntax, const StaticType& type, Base base)
{
    if (type.may(base)) return;
    fail(syntax, ZD_NOOP("engine", "This must be %1, but it is %2."),
         {std::string(StaticType::of(base).description()), std::string(type.description())});
}

std::uint32_t Compiler::emit(Instruction instruction)
{
    m_out->m_code.push_back(instruction);
    return static_cast<std::uint32_t>(m_out->m_code.size() - 1);
}

std::uint32_t Compiler::constant(Value value)
{
    m_out->m_constants.push_back(std::move(value));
    return static_cast<std::uint32_t>(m_out->m_constants.size() - 1);
}

std::uint32_t Compiler::name(Name name)
{
    m_out->m_names.push_back(name);
    return static_cast<std::uint32_t>(m_out->m_names.size() - 1);
}

std::uint32_t Compiler::arguments(const std::vector<Compiled>& parts)
{
    const auto first = static_cast<std::uint32_t>(m_out->m_arguments.size());
    for (const Compiled& part : parts) m_out->m_arguments.push_back(part.at);
    return first;
}

std::uint32_t Compiler::builtinIndex(const BuiltinMember& member)
{
    m_out->m_builtins.push_back(&member);
    return static_cast<std::uint32_t>(m_out->m_builtins.size() - 1);
}

} // namespace zonedraft::expression
