// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/expression/program.h"

#include <limits>
#include <optional>

namespace zonedraft::expression {

/// A number that is not known: in arithmetic it stays so.
inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// Truth with a third value.
enum class Truth : std::uint8_t { False, True, Unknown };

[[nodiscard]] inline Truth truthOf(bool value)
{
    return value ? Truth::True : Truth::False;
}
[[nodiscard]] inline Truth negated(Truth value)
{
    return value == Truth::Unknown ? value : truthOf(value == Truth::False);
}

/// What an instruction gives, where it lies or made for the occasion. Does not outlive the evaluation, nor what it was
/// made from.
class Operand {
public:
    Operand(const Result& lent) : m_lent(&lent) {}
    explicit Operand(const Value& lent) : m_value(&lent) {}
    explicit Operand(Result&& own) : m_own(std::move(own)), m_lent(&m_own) {}
    Operand(const Operand&) = delete;
    Operand& operator=(const Operand&) = delete;

    [[nodiscard]] bool known() const noexcept { return m_value ? m_value->isSet() : m_lent->known(); }
    [[nodiscard]] const Value* value() const noexcept { return m_value ? m_value : m_lent->value(); }
    [[nodiscard]] const Entity* entity() const noexcept { return m_value ? nullptr : m_lent->entity(); }
    [[nodiscard]] const std::vector<Result>* list() const noexcept { return m_value ? nullptr : m_lent->list(); }
    /// True when what is in a list or map of it lives on without it.
    [[nodiscard]] bool lent() const noexcept { return m_lent != &m_own; }
    [[nodiscard]] Result result() const { return m_value ? Result(*m_value) : *m_lent; }

private:
    Result m_own;
    const Result* m_lent = nullptr;
    const Value* m_value = nullptr;
};

/// Runs one program once. Numbers are plain doubles on the way, "not a number" is unknown.
class Evaluator {
public:
    Evaluator(const Program& program, const Scope& scope, const Entity* self, Variables variables, Result* locals)
        : m_program(program), m_scope(scope), m_self(self), m_variables(variables), m_locals(locals)
    {
    }

    [[nodiscard]] Result value(std::uint32_t at);

private:
    // evaluator.cpp
    [[nodiscard]] double number(std::uint32_t at);
    [[nodiscard]] Truth truth(std::uint32_t at);
    /// The same as value(), without a copy of what lies ready.
    [[nodiscard]] Operand operand(std::uint32_t at);
    /// Null when the value does not lie ready.
    [[nodiscard]] const Value* stored(const Instruction& instruction) const;
    [[nodiscard]] std::uint16_t ownSlot(const Instruction& instruction) const;
    [[nodiscard]] Value ownProperty(const Instruction& instruction) const;
    [[nodiscard]] Result variable(const Instruction& instruction) const;
    /// `bare`: written without `x.`, so that a property comes before a built-in member.
    [[nodiscard]] Result property(const Operand& left, Name name, const BuiltinMember* builtin, bool bare) const;
    [[nodiscard]] Result builtin(Entity entity, const BuiltinMember& member) const;
    [[nodiscard]] Result document(const Instruction& instruction) const;
    [[nodiscard]] Result kindFact(const Instruction& instruction) const;
    [[nodiscard]] Result makeList(const Instruction& instruction);
    [[nodiscard]] Result makeMap(const Instruction& instruction);
    [[nodiscard]] Result indexed(const Instruction& instruction);
    [[nodiscard]] Result added(const Operand& left, const Operand& right) const;
    [[nodiscard]] double arithmetic(const Instruction& instruction);
    [[nodiscard]] Truth ordered(const Instruction& instruction);

    // evaluator_calls.cpp
    [[nodiscard]] Result call(const Instruction& instruction);
    [[nodiscard]] Result listCall(Function function, const Operand& list);
    [[nodiscard]] Result textCall(Function function, const Instruction& instruction);
    [[nodiscard]] Result graphCall(Function function, const Instruction& instruction);
    [[nodiscard]] Result cidrCall(Function function, const Instruction& instruction);
    [[nodiscard]] double extreme(const Instruction& instruction, bool largest);
    [[nodiscard]] Result aggregate(const Instruction& instruction);
    [[nodiscard]] Truth quantifier(const Instruction& instruction, bool any);
    [[nodiscard]] double folded(const Instruction& instruction);
    [[nodiscard]] Result selected(const Instruction& instruction);

    // evaluator_values.cpp
    /// A node or link; references are followed.
    [[nodiscard]] std::optional<Entity> entityOf(const Operand& result) const;
    [[nodiscard]] Truth equal(const Operand& a, const Operand& b) const;
    [[nodiscard]] Truth contains(const Operand& where, const Operand& what) const;
    /// For texts that are put together: names of things, plain numbers.
    [[nodiscard]] std::optional<std::string> textOf(const Operand& result) const;

    /// Calls `visit` for each element of the list that an instruction gives until it returns false; nodes() and
    /// relations are not made a list first. @return false when it gives no list
    template <class Visit>
    bool forEachElementOf(std::uint32_t at, Visit&& visit);

    [[nodiscard]] std::uint32_t argument(const Instruction& instruction, std::uint32_t index) const
    {
        return m_program.m_arguments[instruction.a + index];
    }

    const Program& m_program;
    const Scope& m_scope;
    const Entity* m_self; ///< null = no subject
    Variables m_variables;
    Result* m_locals;
};

/// Calls `visit(Result)` for each element until it returns false. @return false when this is no list
template <class Visit>
bool forEachElement(const Operand& list, Visit&& visit)
{
    if (const std::vector<Result>* results = list.list()) {
        for (const Result& element : *results)
            if (!visit(element)) break;
        return true;
    }
    const Value* value = list.value();
    const ValueList* values = value ? value->asList() : nullptr;
    if (!values) return false;
    for (const Value& element : *values)
        if (!visit(Result(element))) break;
    return true;
}

template <class Visit>
bool Evaluator::forEachElementOf(std::uint32_t at, Visit&& visit)
{
    const Instruction& list = m_program.m_code[at];
    const auto each = [&](const std::vector<Entity>& entities) {
        for (const Entity entity : entities)
            if (!visit(Result(entity))) break;
        return true;
    };
    if (list.code == Code::Call && static_cast<Function>(list.detail) == Function::Nodes)
        return each(m_scope.nodes(std::span(m_program.m_names).subspan(list.c, list.b)));
    const bool children = list.code == Code::ChildrenOfKind;
    if (children || (list.code == Code::Builtin && m_program.m_builtins[list.b]->type == BuiltinMember::Type::Many)) {
        const auto entity = entityOf(operand(list.a));
        if (!entity) return false;
        return each(children ? m_scope.childrenOfKind(*entity, m_program.m_names[list.b])
                             : m_scope.related(*entity, m_program.m_builtins[list.b]->relation));
    }
    return forEachElement(operand(at), visit);
}

/// Number of elements; nothing when this is no list.
[[nodiscard]] std::optional<std::size_t> lengthOf(const Operand& list);

} // namespace zonedraft::expression
