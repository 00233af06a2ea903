// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/expression/program.h"
#include "engine/catalog/expression/static_type.h"
#include "engine/catalog/expression/syntax.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace zonedraft::expression {

/// Resolves names, checks types and units, and writes instructions. Used once per expression.
class Compiler {
public:
    Compiler(std::string_view text, const ExpressionContext& context);
    [[nodiscard]] std::expected<ExpressionPtr, Error> run(const Syntax& tree);

private:
    struct Compiled {
        std::uint32_t at = 0; ///< instruction
        StaticType type{};
    };

    // compiler.cpp: literals, lists, and what a whole expression must be
    Compiled compile(const Syntax& syntax);
    Compiled number(const Syntax& syntax);
    Compiled list(const Syntax& syntax);
    Compiled map(const Syntax& syntax);
    Compiled index(const Syntax& syntax);
    void checkExpectation(const Syntax& syntax, const Compiled& whole);

    // compiler_names.cpp
    Compiled word(const Syntax& syntax);
    Compiled ownProperty(const Syntax& syntax, bool withFallback);
    Compiled member(const Syntax& syntax, bool withFallback);
    Compiled memberCall(const Syntax& syntax);
    Compiled memberOfNode(const Syntax& syntax, const Compiled& left, bool withFallback);
    Compiled memberOfLink(const Syntax& syntax, const Compiled& left);
    Compiled memberOfMap(const Syntax& syntax, const Compiled& left);
    Compiled builtin(const Compiled& left, const BuiltinMember& member);
    Compiled derivedNode(const Compiled& owner, const Syntax& role);
    std::optional<Compiled> documentMember(const Syntax& syntax);
    [[nodiscard]] bool isVariable(std::string_view name) const;
    [[nodiscard]] StaticType selfType() const;
    [[nodiscard]] std::optional<StaticType> propertyType(const std::vector<const Kind*>& kinds, Name name) const;
    Compiled unknownName(const Syntax& syntax, const std::vector<const Kind*>& kinds, bool bare);

    // compiler_operators.cpp
    Compiled logic(const Syntax& syntax);
    Compiled comparison(const Syntax& syntax);
    Compiled membership(const Syntax& syntax);
    Compiled sum(const Syntax& syntax);
    Compiled product(const Syntax& syntax);
    Compiled otherwise(const Syntax& syntax);
    void unifyUnits(const Syntax& syntax, const Compiled& left, Compiled& right);
    Compiled scaled(const Compiled& what, double factor, Unit unit);
    void checkChoice(const StaticType& type, const Syntax& literal);

    // compiler_calls.cpp
    Compiled call(const Syntax& syntax);
    Compiled aggregate(const Syntax& syntax);
    void narrowChildren(std::uint32_t list, std::uint32_t body, std::uint32_t local);
    Compiled nodes(const Syntax& syntax, Function function);
    Compiled matchesPattern(const Syntax& syntax);
    Compiled convertUnit(const Syntax& syntax);
    Compiled stateOfProperty(const Syntax& syntax, Function function);
    Compiled plainCall(const Syntax& syntax, const FunctionInfo& info);
    StaticType typeOfCall(const Syntax& syntax, Function function, std::vector<Compiled>& arguments);

    // shared
    Compiled fail(const Syntax& syntax, Translatable message, std::vector<std::string> arguments = {});
    /// Refuses a value that can never be of the wanted type.
    void require(const Syntax& syntax, const StaticType& type, Base base);
    std::uint32_t emit(Instruction instruction);
    Compiled emit(Instruction instruction, StaticType type) { return {emit(instruction), std::move(type)}; }
    std::uint32_t constant(Value value);
    std::uint32_t name(Name name);
    std::uint32_t arguments(const std::vector<Compiled>& parts);
    std::uint32_t builtinIndex(const BuiltinMember& member);

    struct Variable {
        std::string name;
        StaticType type;
    };

    std::string_view m_text;
    const ExpressionContext& m_context;
    std::shared_ptr<Program> m_out;
    std::vector<Variable> m_variables; ///< of the aggregates around
    std::optional<Error> m_error;
};

} // namespace zonedraft::expression
