// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/expression/evaluator.h"

#include <cmath>

namespace zonedraft::expression {
namespace {

/// What does not fit a double is unknown.
double finite(double value)
{
    return std::isfinite(value) ? value : kUnknown;
}

double numberOf(const Value& value)
{
    const double* number = value.asNumber();
    return number ? *number : kUnknown;
}

double numberOf(const Operand& result)
{
    const Value* value = result.value();
    return value ? numberOf(*value) : kUnknown;
}

Truth truthIn(const Value& value)
{
    const bool* truth = value.asBool();
    return truth ? truthOf(*truth) : Truth::Unknown;
}

Result numberResult(double number)
{
    return std::isnan(number) ? Result() : Result(Value(number));
}
Result truthResult(Truth truth)
{
    return truth == Truth::Unknown ? Result() : Result(Value(truth == Truth::True));
}

Truth compared(Code code, double a, double b)
{
    if (std::isnan(a) || std::isnan(b)) return Truth::Unknown;
    switch (code) {
    case Code::EqualNumbers: return truthOf(a == b);
    case Code::NotEqualNumbers: return truthOf(a != b);
    case Code::Less:
    case Code::LessNumbers: return truthOf(a < b);
    case Code::LessEqual:
    case Code::LessEqualNumbers: return truthOf(a <= b);
    case Code::Greater:
    case Code::GreaterNumbers: return truthOf(a > b);
    default: return truthOf(a >= b);
    }
}

} // namespace

Result Evaluator::value(std::uint32_t at)
{
    const Instruction& instruction = m_program.m_code[at];
    switch (instruction.code) {
    case Code::Constant: return Result(m_program.m_constants[instruction.a]);
    case Code::Self: return m_self ? Result(*m_self) : Result();
    case Code::Local: return m_locals[instruction.a];
    case Code::External: return variable(instruction);
    case Code::SelfSlot:
    case Code::SelfSlotByKind: return Result(ownProperty(instruction));
    case Code::SelfByName:
        return m_self ? property(Result(*m_self), m_program.m_names[instruction.a],
                                 instruction.b ? m_program.m_builtins[instruction.b - 1] : nullptr, true)
                      : Result();
    case Code::Property:
        return property(operand(instruction.a), m_program.m_names[instruction.b],
                        instruction.c ? m_program.m_builtins[instruction.c - 1] : nullptr, false);
    case Code::Builtin: {
        const auto entity = entityOf(operand(instruction.a));
        return entity ? builtin(*entity, *m_program.m_builtins[instruction.b]) : Result();
    }
    case Code::ChildrenOfKind: {
        const auto entity = entityOf(operand(instruction.a));
        if (!entity) return {};
        std::vector<Result> out;
        for (const Entity child : m_scope.childrenOfKind(*entity, m_program.m_names[instruction.b]))
            out.emplace_back(child);
        return Result(std::move(out));
    }
    case Code::Derived: {
        const auto owner = entityOf(operand(instruction.a));
        const Operand role = operand(instruction.b);
        const std::string* text = role.value() ? role.value()->asText() : nullptr;
        if (!owner || !text) return {};
        const auto found = m_scope.derived(*owner, Name(*text));
        return found ? Result(*found) : Result();
    }
    case Code::Document:
    case Code::Attested: return document(instruction);
    case Code::KindFact: return kindFact(instruction);
    case Code::List: return makeList(instruction);
    case Code::Map: return makeMap(instruction);
    case Code::Index: return indexed(instruction);
    case Code::And:
    case Code::Or:
    case Code::Not:
    case Code::Equal:
    case Code::NotEqual:
    case Code::EqualNumbers:
    case Code::NotEqualNumbers:
    case Code::Less:
    case Code::LessEqual:
    case Code::Greater:
    case Code::GreaterEqual:
    case Code::LessNumbers:
    case Code::LessEqualNumbers:
    case Code::GreaterNumbers:
    case Code::GreaterEqualNumbers:
    case Code::In:
    case Code::NotIn: return truthResult(truth(at));
    case Code::Add: return added(operand(instruction.a), operand(instruction.b));
    case Code::AddNumbers:
    case Code::Subtract:
    case Code::Multiply:
    case Code::Divide:
    case Code::Modulo:
    case Code::Negate:
    case Code::Scale: return numberResult(arithmetic(instruction));
    case Code::Otherwise: {
        Result left = value(instruction.a);
        return left.known() ? left : value(instruction.b);
    }
    case Code::Call: return call(instruction);
    case Code::Aggregate: return aggregate(instruction);
    }
    return {};
}

std::uint16_t Evaluator::ownSlot(const Instruction& instruction) const
{
    if (instruction.code == Code::SelfSlot) return instruction.slot;
    const Kind* kind = m_scope.kind(*m_self);
    const auto& slots = m_program.m_slotTables[instruction.a];
    return kind && kind->index < slots.size() ? slots[kind->index] : kNoSlot;
}

const Value* Evaluator::stored(const Instruction& instruction) const
{
    switch (instruction.code) {
    case Code::Constant: return &m_program.m_constants[instruction.a];
    case Code::SelfSlot:
    case Code::SelfSlotByKind: {
        const std::uint16_t slot = m_self ? ownSlot(instruction) : kNoSlot;
        return slot == kNoSlot ? nullptr : m_scope.storedProperty(*m_self, slot);
    }
    case Code::Document:
        return m_scope.storedDocument(m_program.m_names[instruction.a], m_program.m_names[instruction.b]);
    default: return nullptr;
    }
}

Operand Evaluator::operand(std::uint32_t at)
{
    const Instruction& instruction = m_program.m_code[at];
    if (const Value* found = stored(instruction)) return Operand(*found);
    switch (instruction.code) {
    case Code::Local: return Operand(m_locals[instruction.a]);
    case Code::Property: {
        if (instruction.c) break; // a built-in member may stand in
        const Operand left = operand(instruction.a);
        const Name name = m_program.m_names[instruction.b];
        if (left.lent() && left.value() && left.value()->isMap()) return Operand(left.value()->at(name));
        if (const auto entity = entityOf(left); entity && entity->type == Entity::Type::Node) {
            const Kind* kind = m_scope.kind(*entity);
            if (const auto slot = kind ? kind->slot(name) : std::nullopt)
                if (const Value* found = m_scope.storedProperty(*entity, *slot)) return Operand(*found);
        }
        return Operand(property(left, name, nullptr, false));
    }
    case Code::Builtin: {
        const BuiltinMember& member = *m_program.m_builtins[instruction.b];
        if (member.type != BuiltinMember::Type::Value) break;
        const auto entity = entityOf(operand(instruction.a));
        if (!entity) return Operand(Result());
        if (const Value* found = m_scope.storedMember(*entity, member.member)) return Operand(*found);
        return Operand(builtin(*entity, member));
    }
    default: break;
    }
    return Operand(value(at));
}

double Evaluator::number(std::uint32_t at)
{
    const Instruction& instruction = m_program.m_code[at];
    switch (instruction.code) {
    case Code::AddNumbers:
    case Code::Subtract:
    case Code::Multiply:
    case Code::Divide:
    case Code::Modulo:
    case Code::Negate:
    case Code::Scale: return arithmetic(instruction);
    case Code::Call:
        switch (static_cast<Function>(instruction.detail)) {
        case Function::Max:
        case Function::Min:
            if (instruction.b > 1)
                return extreme(instruction, static_cast<Function>(instruction.detail) == Function::Max);
            break;
        case Function::If: {
            const Truth condition = truth(argument(instruction, 0));
            return condition == Truth::Unknown ? kUnknown
                                               : number(argument(instruction, condition == Truth::True ? 1 : 2));
        }
        default: break;
        }
        return numberOf(operand(at));
    default: return numberOf(operand(at));
    }
}

double Evaluator::arithmetic(const Instruction& instruction)
{
    const double left = number(instruction.a);
    switch (instruction.code) {
    case Code::Negate: return -left;
    case Code::Scale: return finite(left * *m_program.m_constants[instruction.b].asNumber());
    default: break;
    }
    if (std::isnan(left)) return kUnknown;
    const double right = number(instruction.b);
    switch (instruction.code) {
    case Code::AddNumbers: return finite(left + right);
    case Code::Subtract: return finite(left - right);
    case Code::Multiply: return finite(left * right);
    case Code::Divide: return right == 0 ? kUnknown : finite(left / right);
    case Code::Modulo: return right == 0 ? kUnknown : finite(std::fmod(left, right));
    default: return kUnknown;
    }
}

Truth Evaluator::truth(std::uint32_t at)
{
    const Instruction& instruction = m_program.m_code[at];
    switch (instruction.code) {
    case Code::And:
    case Code::Or: {
        const Truth decides = instruction.code == Code::Or ? Truth::True : Truth::False;
        Truth out = negated(decides);
        for (std::uint32_t i = 0; i < instruction.b; ++i) {
            const Truth part = truth(argument(instruction, i));
            if (part == decides) return part;
            if (part == Truth::Unknown) out = Truth::Unknown;
        }
        return out;
    }
    case Code::Not: return negated(truth(instruction.a));
    case Code::Equal: return equal(operand(instruction.a), operand(instruction.b));
    case Code::NotEqual: return negated(equal(operand(instruction.a), operand(instruction.b)));
    case Code::EqualNumbers:
    case Code::NotEqualNumbers:
    case Code::LessNumbers:
    case Code::LessEqualNumbers:
    case Code::GreaterNumbers:
    case Code::GreaterEqualNumbers: return compared(instruction.code, number(instruction.a), number(instruction.b));
    case Code::Less:
    case Code::LessEqual:
    case Code::Greater:
    case Code::GreaterEqual: return ordered(instruction);
    case Code::In: return contains(operand(instruction.b), operand(instruction.a));
    case Code::NotIn: return negated(contains(operand(instruction.b), operand(instruction.a)));
    default: {
        const Operand result = operand(at);
        return result.value() ? truthIn(*result.value()) : Truth::Unknown;
    }
    }
}

Truth Evaluator::ordered(const Instruction& instruction)
{
    const Operand left = operand(instruction.a), right = operand(instruction.b);
    const std::string* a = left.value() ? left.value()->asText() : nullptr;
    const std::string* b = right.value() ? right.value()->asText() : nullptr;
    if (a && b) return compared(instruction.code, a->compare(*b), 0);
    return compared(instruction.code, numberOf(left), numberOf(right));
}

Value Evaluator::ownProperty(const Instruction& instruction) const
{
    const std::uint16_t slot = m_self ? ownSlot(instruction) : kNoSlot;
    return slot == kNoSlot ? Value() : m_scope.property(*m_self, slot);
}

Result Evaluator::variable(const Instruction& instruction) const
{
    const Name name = m_program.m_externals[instruction.a];
    if (instruction.a < m_variables.size() && m_variables[instruction.a].first == name)
        return m_variables[instruction.a].second;
    for (const auto& [key, result] : m_variables)
        if (key == name) return result;
    return {};
}

Result Evaluator::property(const Operand& left, Name name, const BuiltinMember* builtinMember, bool bare) const
{
    if (const Value* value = left.value(); value && value->isMap()) return Result(value->at(name));
    const auto entity = entityOf(left);
    if (!entity) return {};
    const bool isLink = entity->type == Entity::Type::Link;
    if (!builtinMember) return Result(m_scope.property(*entity, name));
    if (isLink != builtinMember->ofLinks && isLink == builtinMember->ofNodes)
        builtinMember = findBuiltinMember(name.str(), isLink);
    if (builtinMember && (isLink || (builtinMember->beatsProperty && !bare))) return builtin(*entity, *builtinMember);
    if (Value value = m_scope.property(*entity, name); value.isSet()) return Result(std::move(value));
    const Kind* kind = isLink ? nullptr : m_scope.kind(*entity);
    const auto slot = kind ? kind->slot(name) : std::nullopt;
    const bool fits = !slot || kind->properties[*slot].type == PropertyType::Ref ||
                      kind->properties[*slot].type == PropertyType::List ||
                      kind->properties[*slot].type == PropertyType::Text;
    return builtinMember && fits ? builtin(*entity, *builtinMember) : Result();
}

Result Evaluator::builtin(Entity entity, const BuiltinMember& member) const
{
    switch (member.type) {
    case BuiltinMember::Type::Value: return Result(m_scope.member(entity, member.member));
    case BuiltinMember::Type::Traits: {
        ValueList traits;
        if (const Kind* kind = m_scope.kind(entity))
            for (const Name trait : kind->traits) traits.emplace_back(trait);
        return Result(Value(std::move(traits)));
    }
    case BuiltinMember::Type::One: {
        const auto related = m_scope.firstRelated(entity, member.relation);
        return related ? Result(*related) : Result();
    }
    case BuiltinMember::Type::Many: {
        std::vector<Result> out;
        for (const Entity other : m_scope.related(entity, member.relation)) out.emplace_back(other);
        return Result(std::move(out));
    }
    }
    return {};
}

Result Evaluator::document(const Instruction& instruction) const
{
    static const Name kAttestation("attestation");
    if (instruction.code == Code::Document)
        return Result(m_scope.document(m_program.m_names[instruction.a], m_program.m_names[instruction.b]));
    // What nobody attested is known not to be attested; a record (by, date) attests as well.
    const Value value = m_scope.document(kAttestation, m_program.m_names[instruction.a]);
    const bool* plain = value.asBool();
    return Result(Value(value.isSet() && (!plain || *plain)));
}

Result Evaluator::kindFact(const Instruction& instruction) const
{
    const Kind* kind = m_self ? m_scope.kind(*m_self) : nullptr;
    if (!kind) return {};
    switch (instruction.detail) {
    case 0: return builtin(*m_self, *findBuiltinMember("traits", false));
    case 1: return Result(Value(kind->name));
    case 2: return Result(Value(kind->label));
    default: return Result(Value(kind->category));
    }
}

Result Evaluator::makeList(const Instruction& instruction)
{
    std::vector<Result> out;
    out.reserve(instruction.b);
    for (std::uint32_t i = 0; i < instruction.b; ++i) out.push_back(value(argument(instruction, i)));
    return Result(std::move(out));
}

Result Evaluator::makeMap(const Instruction& instruction)
{
    ValueMap out;
    out.reserve(instruction.b);
    for (std::uint32_t i = 0; i < instruction.b; ++i)
        out.emplace_back(m_program.m_names[instruction.c + i], value(argument(instruction, i)).toValue(m_scope));
    return Result(Value(std::move(out)));
}

Result Evaluator::indexed(const Instruction& instruction)
{
    const Operand left = operand(instruction.a), at = operand(instruction.b);
    if (!at.value()) return {};
    if (const std::string* key = at.value()->asText())
        return left.value() ? Result(left.value()->at(Name(*key))) : Result();
    const double* position = at.value()->asNumber();
    const auto length = lengthOf(left);
    if (!position || !length || *position < 0 || *position >= static_cast<double>(*length)) return {};
    const auto index = static_cast<std::size_t>(*position);
    return left.list() ? (*left.list())[index] : Result((*left.value()->asList())[index]);
}

Result Evaluator::added(const Operand& left, const Operand& right) const
{
    if (!left.known() || !right.known()) return {};
    if (const double a = numberOf(left), b = numberOf(right); !std::isnan(a) && !std::isnan(b))
        return numberResult(finite(a + b));
    if (lengthOf(left) && lengthOf(right)) {
        std::vector<Result> out;
        const auto append = [&](const Result& element) {
            out.push_back(element);
            return true;
        };
        forEachElement(left, append);
        forEachElement(right, append);
        return Result(std::move(out));
    }
    const auto a = textOf(left), b = textOf(right);
    return a && b ? Result(Value(*a + *b)) : Result();
}

} // namespace zonedraft::expression
