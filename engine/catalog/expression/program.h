// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/pattern.h"
#include "engine/catalog/expression/builtin.h"
#include "engine/catalog/expression/expression.h"
#include "engine/catalog/kind.h"

#include <cstdint>

namespace zonedraft::expression {

/// What an instruction does. a, b, c are instructions unless said otherwise.
enum class Code : std::uint8_t {
    Constant, ///< constants[a]
    Self,
    Local,          ///< variable of an aggregate: locals[a]
    External,       ///< variable from outside: externals[a]
    SelfSlot,       ///< property of self by slot
    SelfSlotByKind, ///< slotTables[a][kind of self]
    SelfByName,     ///< names[a], builtins[b - 1] when b > 0
    Property,       ///< a . names[b], builtins[c - 1] when c > 0; entry of a map
    Builtin,        ///< builtins[b] of a
    Derived,        ///< the node that is derived from a under the role that b gives
    Document,       ///< names[a] . names[b]
    Attested,       ///< attestation . names[a]
    KindFact,       ///< of self; detail: 0 traits, 1 name, 2 label, 3 category
    List,           ///< arguments[a … a + b)
    Map,            ///< arguments[a … a + b), keys names[c …)
    Index,          ///< a [b]
    And,            ///< arguments[a … a + b)
    Or,
    Not,   ///< a
    Equal, ///< a, b
    NotEqual,
    EqualNumbers,
    NotEqualNumbers,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    LessNumbers,
    LessEqualNumbers,
    GreaterNumbers,
    GreaterEqualNumbers,
    In,
    NotIn,
    Add, ///< of anything
    AddNumbers,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Negate,
    Scale, ///< a times constants[b]
    Otherwise,
    Call,           ///< detail: Function; arguments[a … a + b); c: a table index where the function needs one
    Aggregate,      ///< detail: Function; list a, body b, variable locals[c]
    ChildrenOfKind, ///< children of a whose kind is names[b], or not known
};

struct Instruction {
    Code code = Code::Constant;
    std::uint8_t detail = 0;
    std::uint16_t slot = 0;
    std::uint32_t a = 0, b = 0, c = 0;
};

inline constexpr std::size_t kMostLocals = 8; ///< aggregates inside each other
inline constexpr std::uint16_t kNoSlot = 0xffff;

/// A compiled expression: a tree of instructions in one array, its tables, and how to run it.
class Program final : public Expression {
public:
    [[nodiscard]] Result evaluate(const Scope& scope, Entity self, Variables variables) const override;
    [[nodiscard]] Result evaluate(const Scope& scope, Variables variables) const override;
    [[nodiscard]] const std::string& text() const override { return m_text; }
    [[nodiscard]] std::optional<std::string> unit() const override { return m_unit; }

private:
    friend class Compiler;
    friend class Evaluator;

    /// @param self  null for the document
    [[nodiscard]] Result run(const Scope& scope, const Entity* self, Variables variables) const;

    std::string m_text;
    std::vector<Instruction> m_code;
    std::uint32_t m_root = 0;
    std::vector<std::uint32_t> m_arguments;
    std::vector<Value> m_constants;
    std::vector<Name> m_names;
    std::vector<Name> m_externals;
    std::vector<const BuiltinMember*> m_builtins;
    std::vector<std::vector<std::uint16_t>> m_slotTables; ///< by Kind::index; kNoSlot = no such property
    std::vector<Pattern> m_patterns;
    std::size_t m_locals = 0;
    std::optional<std::string> m_unit;
};

} // namespace zonedraft::expression
