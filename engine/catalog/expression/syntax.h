// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace zonedraft::expression {

enum class SyntaxType : std::uint8_t {
    Number, ///< `number`, `text` = unit word or empty
    Text,   ///< `text`
    True,
    False,
    Unset,
    List,   ///< children
    Map,    ///< `keys` and children
    Word,   ///< `text`: a bare name
    Member, ///< child . `text`
    Index,  ///< child [child]
    Negate,
    Not,
    And, ///< two or more children
    Or,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In,
    NotIn,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Otherwise,  ///< a ?? b
    Call,       ///< `text` (children)
    MemberCall, ///< first child . `text` (other children)
    Aggregate,  ///< `text` (`variable` in first child: second child)
};

struct Syntax;
using SyntaxPtr = std::unique_ptr<Syntax>;

/// A node of the syntax tree; lives while an expression is parsed.
struct Syntax {
    SyntaxType type = SyntaxType::Unset;
    std::size_t offset = 0; ///< of its first byte, or of its operator or name
    double number = 0;
    std::string text;
    std::string variable;
    std::vector<std::string> keys;
    std::vector<SyntaxPtr> children;
    int height = 1;
};

} // namespace zonedraft::expression
