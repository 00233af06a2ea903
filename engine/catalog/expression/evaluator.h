// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/expression/program.h"

#include <optional>

namespace zonedraft::expression {

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
    [[nodiscard]] Value ownProperty(const Instruction& instruction) const;
    [[nodiscard]] Result variable(const Instruction& instruction) const;
    /// `bare`: written without `x.`, so that a property comes before a built-in member.
    [[nodiscard]] Result property(const Result& left, Name name, const BuiltinMember* builtin, bool bare) const;
    [[nodiscard]] Result builtin(Entity entity, const BuiltinMember& member) const;
    [[nodiscard]] Result document(const Instruction& instruction) const;
    [[nodiscard]] Result kindFact(const Instruction& instruction) const;
    [[nodiscard]] Result makeList(const Instruction& instruction);
    [[nodiscard]] Result makeMap(const Instruction& instruction);
    [[nodiscard]] Result indexed(const Instruction& instruction);
    [[nodiscard]] Result added(const Result& left, const Result& right) const;
    [[nodiscard]] double arithmetic(const Instruction& instruction);
    [[nodiscard]] Truth ordered(const Instruction& instruction);

    // evaluator_calls.cpp
    [[nodiscard]] Result call(const Instruction& instruction);
    [[nodiscard]] Result listCall(Function function, const Result& list);
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
    [[nodiscard]] std::optional<Entity> entityOf(const Result& result) const;
    [[nodiscard]] Truth equal(const Result& a, const Result& b) const;
    [[nodiscard]] Truth contains(const Result& where, const Result& what) const;
    /// For texts that are put together: names of things, plain numbers.
    [[nodiscard]] std::optional<std::string> textOf(const Result& result) const;

    /// Calls `visit` for each element of the list that an instruction gives until it returns false; nodes() is not made
    /// a list first. @return false when it gives no list
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
bool forEachElement(const Result& list, Visit&& visit)
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
    if (list.code != Code::Call || static_cast<Function>(list.detail) != Function::Nodes)
        return forEachElement(value(at), visit);
    for (const Entity node : m_scope.nodes(std::span(m_program.m_names).subspan(list.c, list.b)))
        if (!visit(Result(node))) break;
    return true;
}

/// Number of elements; nothing when this is no list.
[[nodiscard]] std::optional<std::size_t> lengthOf(const Result& list);

} // namespace zonedraft::expression
