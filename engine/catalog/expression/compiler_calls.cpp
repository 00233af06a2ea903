// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/suggestion.h"
#include "engine/catalog/catalog.h"
#include "engine/catalog/expression/compiler.h"
#include "engine/catalog/expression/parser.h"

#include <algorithm>

namespace zonedraft::expression {
namespace {

std::vector<std::string> callableNames()
{
    std::vector<std::string> out;
    for (const FunctionInfo& info : functions()) out.emplace_back(info.name);
    for (const char* aggregate : {"collect", "filter", "derived"}) out.emplace_back(aggregate);
    return out;
}

/// `region(x)` is the same as `x.region`.
bool isRelation(std::string_view name)
{
    const BuiltinMember* nodeMember = findBuiltinMember(name, false);
    const BuiltinMember* linkMember = findBuiltinMember(name, true);
    return (nodeMember && nodeMember->type != BuiltinMember::Type::Value) ||
           (linkMember && linkMember->type != BuiltinMember::Type::Value);
}

} // namespace

Compiler::Compiled Compiler::call(const Syntax& syntax)
{
    const std::size_t count = syntax.children.size();
    if (syntax.text == "derived" && count == 1)
        return derivedNode(emit({.code = Code::Self}, selfType()), *syntax.children[0]);
    const FunctionInfo* info = findFunction(syntax.text);
    if (!info && count == 1 && isRelation(syntax.text)) {
        const Compiled left = compile(*syntax.children[0]);
        if (m_error) return {};
        if (left.type.base == Base::Link) return memberOfLink(syntax, left);
        require(*syntax.children[0], left.type, Base::Node);
        return memberOfNode(syntax, left, true);
    }
    if (!info && isAggregate(syntax.text))
        return fail(syntax, ZD_NOOP("engine", "'%1' looks like %1(x in list: …)."), {syntax.text});
    if (!info)
        return fail(syntax, ZD_NOOP("engine", "There is no function '%1'%2"),
                    {syntax.text, didYouMean(syntax.text, callableNames())});
    if (count < info->least || count > info->most)
        return fail(syntax, ZD_NOOP("engine", "'%1' is called with %2 values; it looks like %3."),
                    {syntax.text, std::to_string(count), std::string(info->usage)});
    switch (info->function) {
    case Function::Nodes:
    case Function::HasNodes: return nodes(syntax, info->function);
    case Function::Matches: return matchesPattern(syntax);
    case Function::Convert: return convertUnit(syntax);
    case Function::IsSet:
    case Function::IsDefault: return stateOfProperty(syntax, info->function);
    default: return plainCall(syntax, *info);
    }
}

Compiler::Compiled Compiler::nodes(const Syntax& syntax, Function function)
{
    StaticType element = StaticType::of(Base::Node);
    const auto first = static_cast<std::uint32_t>(m_out->m_names.size());
    for (const SyntaxPtr& child : syntax.children) {
        if (child->type != SyntaxType::Text)
            return fail(*child,
                        ZD_NOOP("engine", "nodes(…) needs kinds or traits as texts, such as \"trait:database\"."));
        const Name pattern(child->text);
        m_out->m_names.push_back(pattern);
        if (!m_context.catalog) continue;
        const auto matching = m_context.catalog->matching(pattern);
        if (matching.empty() && m_context.checkNames) {
            return fail(*child, ZD_NOOP("engine", "There is no kind '%1'%2"),
                        {child->text, didYouMean(child->text, m_context.catalog->kindNames())});
        }
        element.kinds.insert(element.kinds.end(), matching.begin(), matching.end());
    }
    return emit({.code = Code::Call,
                 .detail = static_cast<std::uint8_t>(function),
                 .b = static_cast<std::uint32_t>(syntax.children.size()),
                 .c = first},
                function == Function::Nodes ? StaticType::listOf(std::move(element)) : StaticType::of(Base::Truth));
}

Compiler::Compiled Compiler::matchesPattern(const Syntax& syntax)
{
    const Compiled subject = compile(*syntax.children[0]);
    require(*syntax.children[0], subject.type, Base::Text);
    const Syntax& literal = *syntax.children[1];
    if (literal.type != SyntaxType::Text)
        return fail(literal, ZD_NOOP("engine", "The pattern must be a text in quotes."));
    auto pattern = Pattern::parse(literal.text);
    if (!pattern) {
        if (!m_error) {
            fail(literal, {});
            m_error->message = pattern.error().message;
        }
        return {};
    }
    m_out->m_patterns.push_back(std::move(*pattern));
    return emit({.code = Code::Call,
                 .detail = static_cast<std::uint8_t>(Function::Matches),
                 .a = arguments({subject}),
                 .b = 1,
                 .c = static_cast<std::uint32_t>(m_out->m_patterns.size() - 1)},
                StaticType::of(Base::Truth));
}

Compiler::Compiled Compiler::convertUnit(const Syntax& syntax)
{
    const Compiled from = compile(*syntax.children[0]);
    require(*syntax.children[0], from.type, Base::Number);
    if (m_error) return {};
    const Syntax& literal = *syntax.children[1];
    const auto to = literal.type == SyntaxType::Text ? Unit::known(literal.text) : std::nullopt;
    if (!to)
        return fail(literal, ZD_NOOP("engine", "The unit must be a known one in quotes, such as \"GB\" or \"h\"."));
    if (!from.type.unit || from.type.unit->plain() || !from.type.unit->scale())
        return fail(syntax, ZD_NOOP("engine", "The unit of this number is not known, so it cannot be converted."));
    if (!from.type.unit->sameDimension(*to))
        return fail(syntax, ZD_NOOP("engine", "%1 cannot be converted to %2."), {from.type.unit->text(), to->text()});
    return scaled(from, *from.type.unit->scale() / *to->scale(), *to);
}

Compiler::Compiled Compiler::stateOfProperty(const Syntax& syntax, Function function)
{
    const Syntax& what = *syntax.children[0];
    const StaticType truth = StaticType::of(Base::Truth);
    const auto emitCall = [&](const Compiled& argument, std::uint32_t extra = 0) {
        return emit({.code = Code::Call,
                     .detail = static_cast<std::uint8_t>(function),
                     .a = arguments({argument}),
                     .b = 1,
                     .c = extra},
                    truth);
    };
    const bool bare = what.type == SyntaxType::Word && !isVariable(what.text) && what.text != "self";
    const bool member = what.type == SyntaxType::Member;
    if (function == Function::IsSet) {
        // Asks for the property alone: no relation stands in for it.
        if (bare && what.text != "hours_per_month") return emitCall(ownProperty(what, false));
        return emitCall(member ? this->member(what, false) : compile(what));
    }
    if (!bare && !member)
        return fail(what, ZD_NOOP("engine", "is_default(…) needs a property, such as is_default(cpu)."));
    const Compiled checked = bare ? ownProperty(what, false) : this->member(what, false);
    if (m_error) return {};
    const Code code = m_out->m_code[checked.at].code;
    const bool property =
        code == Code::SelfSlot || code == Code::SelfSlotByKind || code == Code::SelfByName || code == Code::Property;
    if (!property) return fail(what, ZD_NOOP("engine", "'%1' is not a property."), {what.text});
    const Compiled owner =
        code == Code::Property ? Compiled{m_out->m_code[checked.at].a, {}} : emit({.code = Code::Self}, selfType());
    return emitCall(owner, name(Name(what.text)));
}

Compiler::Compiled Compiler::plainCall(const Syntax& syntax, const FunctionInfo& info)
{
    std::vector<Compiled> parts;
    for (const SyntaxPtr& child : syntax.children) parts.push_back(compile(*child));
    if (m_error) return {};
    StaticType type = typeOfCall(syntax, info.function, parts);
    if (m_error) return {};
    std::uint32_t extra = 0;
    if (info.function == Function::Property || info.function == Function::HasTrait) {
        const Syntax& literal = *syntax.children[1];
        if (literal.type != SyntaxType::Text)
            return fail(literal, ZD_NOOP("engine", "A name in quotes is needed here."));
        extra = name(Name(literal.text));
    }
    return emit({.code = Code::Call,
                 .detail = static_cast<std::uint8_t>(info.function),
                 .a = arguments(parts),
                 .b = static_cast<std::uint32_t>(parts.size()),
                 .c = extra},
                std::move(type));
}

StaticType Compiler::typeOfCall(const Syntax& syntax, Function function, std::vector<Compiled>& parts)
{
    const auto want = [&](std::size_t index, Base base) { require(*syntax.children[index], parts[index].type, base); };
    const auto all = [&](Base base) {
        for (std::size_t i = 0; i < parts.size(); ++i) want(i, base);
    };
    const auto element = [&](std::size_t index) {
        return parts[index].type.element ? *parts[index].type.element : StaticType();
    };
    const auto unified = [&](std::size_t from) { // numbers of one dimension and scale
        StaticType type = parts[from].type;
        for (std::size_t i = from + 1; i < parts.size(); ++i) {
            if (type.base == Base::Number && parts[i].type.base == Base::Number)
                unifyUnits(syntax, {parts[from].at, type}, parts[i]);
            type = StaticType::either(type, parts[i].type);
        }
        return type;
    };
    switch (function) {
    case Function::Min:
    case Function::Max:
        if (parts.size() == 1) {
            want(0, Base::List);
            return element(0);
        }
        all(Base::Number);
        if (StaticType type = unified(0); type.base == Base::Number) return type;
        return StaticType::of(Base::Number);
    case Function::Ceil:
    case Function::Floor:
    case Function::Abs:
    case Function::Round:
        all(Base::Number);
        return parts[0].type.base == Base::Number ? parts[0].type : StaticType::of(Base::Number);
    case Function::If: want(0, Base::Truth); return unified(1);
    case Function::Coalesce: return unified(0);
    case Function::Lookup:
        want(0, Base::Map);
        want(1, Base::Text);
        return {};
    case Function::Len:
        if (!parts[0].type.may(Base::List) && !parts[0].type.may(Base::Text) && !parts[0].type.may(Base::Map))
            want(0, Base::List);
        return StaticType::number({});
    case Function::Contains:
        if (!parts[0].type.may(Base::Text) && !parts[0].type.may(Base::Map)) want(0, Base::List);
        checkChoice(element(0), *syntax.children[1]);
        return StaticType::of(Base::Truth);
    case Function::StartsWith:
    case Function::EndsWith:
    case Function::CidrContains:
    case Function::CidrOverlaps:
    case Function::CidrValid: all(Base::Text); return StaticType::of(Base::Truth);
    case Function::CidrPrefix:
    case Function::CidrSize: all(Base::Text); return StaticType::number({});
    case Function::Lower:
    case Function::Upper:
    case Function::Replace:
    case Function::After: all(Base::Text); return StaticType::of(Base::Text);
    case Function::Join:
        want(0, Base::List);
        want(1, Base::Text);
        return StaticType::of(Base::Text);
    case Function::Keys: want(0, Base::Map); return StaticType::listOf(StaticType::of(Base::Text));
    case Function::Values: want(0, Base::Map); return StaticType::listOf(element(0));
    case Function::Sort:
    case Function::Distinct: want(0, Base::List); return parts[0].type;
    case Function::First:
    case Function::Last: want(0, Base::List); return element(0);
    case Function::Flatten:
        want(0, Base::List);
        return element(0).base == Base::List ? element(0) : StaticType::of(Base::List);
    case Function::Range: all(Base::Number); return StaticType::listOf(StaticType::number({}));
    case Function::Links: return StaticType::listOf(StaticType::of(Base::Link));
    case Function::FindNode: want(0, Base::Text); return StaticType::of(Base::Node);
    case Function::Property: want(1, Base::Text); return {};
    case Function::HasTrait:
    case Function::OnRequestPath:
    case Function::InCycle:
    case Function::SinglePointOfFailure: want(0, Base::Node); return StaticType::of(Base::Truth);
    case Function::Reachable:
    case Function::HardPath: all(Base::Node); return StaticType::of(Base::Truth);
    case Function::Any:
    case Function::All: want(0, Base::List); return StaticType::of(Base::Truth);
    case Function::Count: want(0, Base::List); return StaticType::number({});
    case Function::Sum:
    case Function::MaxOf:
    case Function::MinOf:
        want(0, Base::List);
        return element(0).base == Base::Number ? element(0) : StaticType::of(Base::Number);
    case Function::ToText: return StaticType::of(Base::Text);
    default: return {};
    }
}

/// `x in y.children: x.kind = 'k' and …` looks at the children of that kind alone: it is not evaluated again when
/// others come or go. The condition stays as it is, and says no to every other child before it looks at anything else.
void Compiler::narrowChildren(std::uint32_t list, std::uint32_t body, std::uint32_t local)
{
    auto& code = m_out->m_code;
    const auto isMember = [&](std::uint32_t at, BuiltinMember::Type type) {
        return code[at].code == Code::Builtin && m_out->m_builtins[code[at].b]->type == type;
    };
    if (!isMember(list, BuiltinMember::Type::Many)) return;
    if (m_out->m_builtins[code[list].b]->relation != Relation::Children) return;
    if (code[body].code == Code::And) body = m_out->m_arguments[code[body].a];
    if (code[body].code != Code::Equal) return;
    const std::uint32_t left = code[body].a, right = code[body].b;
    if (!isMember(left, BuiltinMember::Type::Value) || code[right].code != Code::Constant) return;
    const std::string* kind = m_out->m_constants[code[right].a].asText();
    if (m_out->m_builtins[code[left].b]->member != Member::KindName || !kind) return;
    if (code[code[left].a].code != Code::Local || code[code[left].a].a != local) return;
    code[list] = {.code = Code::ChildrenOfKind, .a = code[list].a, .b = name(Name(*kind))};
}

Compiler::Compiled Compiler::aggregate(const Syntax& syntax)
{
    const Compiled list = compile(*syntax.children[0]);
    require(*syntax.children[0], list.type, Base::List);
    if (m_variables.size() >= kMostLocals)
        return fail(syntax, ZD_NOOP("engine", "At most %1 lists can be walked inside each other."),
                    {std::to_string(kMostLocals)});
    if (m_error) return {};
    const auto local = static_cast<std::uint32_t>(m_variables.size());
    m_variables.push_back({syntax.variable, list.type.element ? *list.type.element : StaticType()});
    m_out->m_locals = std::max(m_out->m_locals, m_variables.size());
    const Compiled body = compile(*syntax.children[1]);
    m_variables.pop_back();
    if (m_error) return {};
    if (syntax.text == "any" || syntax.text == "filter" || syntax.text == "count")
        narrowChildren(list.at, body.at, local);

    StaticType type;
    Function function = Function::Any;
    const auto of = [&](Function which, Base needed, StaticType result) {
        function = which;
        if (needed != Base::Any) require(*syntax.children[1], body.type, needed);
        type = std::move(result);
    };
    const StaticType number = body.type.base == Base::Number ? body.type : StaticType::of(Base::Number);
    if (syntax.text == "any") of(Function::Any, Base::Truth, StaticType::of(Base::Truth));
    if (syntax.text == "all") of(Function::All, Base::Truth, StaticType::of(Base::Truth));
    if (syntax.text == "count") of(Function::Count, Base::Truth, StaticType::number({}));
    if (syntax.text == "sum") of(Function::Sum, Base::Number, number);
    if (syntax.text == "max_of") of(Function::MaxOf, Base::Number, number);
    if (syntax.text == "min_of") of(Function::MinOf, Base::Number, number);
    if (syntax.text == "collect") of(Function::Collect, Base::Any, StaticType::listOf(body.type));
    if (syntax.text == "filter") of(Function::Filter, Base::Truth, list.type);
    return emit({.code = Code::Aggregate,
                 .detail = static_cast<std::uint8_t>(function),
                 .a = list.at,
                 .b = body.at,
                 .c = local},
                std::move(type));
}

} // namespace zonedraft::expression
