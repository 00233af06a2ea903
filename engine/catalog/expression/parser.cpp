// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/expression/parser.h"

#include "engine/catalog/expression/lexer.h"
#include "engine/catalog/expression/unit.h"

#include <algorithm>
#include <optional>

namespace zonedraft::expression {
namespace {

/// Binding strength of the operators, loosest first.
enum Strength : int { kNone, kOr, kAnd, kNot, kCompare, kOtherwise, kSum, kProduct, kSign, kPostfix };

struct Operator {
    std::string_view text;
    SyntaxType type;
    int strength;
};

constexpr Operator kOperators[] = {
    {"or", SyntaxType::Or, kOr},
    {"and", SyntaxType::And, kAnd},
    {"=", SyntaxType::Equal, kCompare},
    {"==", SyntaxType::Equal, kCompare},
    {"!=", SyntaxType::NotEqual, kCompare},
    {"<", SyntaxType::Less, kCompare},
    {"<=", SyntaxType::LessEqual, kCompare},
    {">", SyntaxType::Greater, kCompare},
    {">=", SyntaxType::GreaterEqual, kCompare},
    {"in", SyntaxType::In, kCompare},
    {"not", SyntaxType::NotIn, kCompare}, // of `not in`
    {"??", SyntaxType::Otherwise, kOtherwise},
    {"+", SyntaxType::Add, kSum},
    {"-", SyntaxType::Subtract, kSum},
    {"*", SyntaxType::Multiply, kProduct},
    {"/", SyntaxType::Divide, kProduct},
    {"%", SyntaxType::Modulo, kProduct},
};

constexpr std::string_view kReserved[] = {"or", "and", "not", "in", "true", "false", "unset"};

bool isReserved(std::string_view word)
{
    return std::find(std::begin(kReserved), std::end(kReserved), word) != std::end(kReserved);
}

class Parser {
public:
    Parser(std::string_view text, std::vector<Token> tokens) : m_text(text), m_tokens(std::move(tokens)) {}

    std::expected<SyntaxPtr, Error> run()
    {
        if (m_tokens.front().type == TokenType::End) {
            fail(ZD_NOOP("engine", "The expression is empty."));
            return std::unexpected(*m_error);
        }
        SyntaxPtr tree = expression(kNone);
        if (!m_error && current().type != TokenType::End)
            fail(ZD_NOOP("engine", "'%1' is not expected here; an operator is missing."), {shown()});
        if (m_error) return std::unexpected(*m_error);
        return tree;
    }

private:
    [[nodiscard]] const Token& current() const { return m_tokens[m_at]; }
    [[nodiscard]] const Token& following() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    [[nodiscard]] bool is(std::string_view symbol) const
    {
        const Token& token = current();
        return (token.type == TokenType::Symbol || token.type == TokenType::Word) && token.text == symbol;
    }
    [[nodiscard]] std::string shown() const { return std::string(current().text); }
    void next()
    {
        if (m_at + 1 < m_tokens.size()) ++m_at;
    }
    SyntaxPtr fail(Translatable message, std::vector<std::string> arguments = {})
    {
        if (!m_error) m_error = errorAt(m_text, current().offset, message, std::move(arguments));
        return nullptr;
    }
    bool expect(std::string_view symbol)
    {
        if (m_error) return false;
        if (is(symbol)) {
            next();
            return true;
        }
        if (current().type == TokenType::End)
            fail(ZD_NOOP("engine", "The expression ends too early; '%1' is missing."), {std::string(symbol)});
        else
            fail(ZD_NOOP("engine", "'%1' is expected before '%2'."), {std::string(symbol), shown()});
        return false;
    }

    SyntaxPtr make(SyntaxType type, std::size_t offset, std::string text = {})
    {
        auto out = std::make_unique<Syntax>();
        out->type = type;
        out->offset = offset;
        out->text = std::move(text);
        return out;
    }
    void adopt(Syntax& parent, SyntaxPtr child)
    {
        if (!child) return;
        parent.height = std::max(parent.height, child->height + 1);
        if (parent.height > kTallestTree && !m_error) tooDeep();
        parent.children.push_back(std::move(child));
    }
    void tooDeep()
    {
        fail(ZD_NOOP("engine", "The expression is nested too deep; split it."));
        m_error->code = ErrorCode::TooLarge;
    }

    const Operator* binaryOperator() const
    {
        const Token& token = current();
        if (token.type != TokenType::Symbol && token.type != TokenType::Word) return nullptr;
        if (token.text == "not" && following().text != "in") return nullptr;
        const auto* const found = std::find_if(std::begin(kOperators), std::end(kOperators),
                                               [&](const Operator& known) { return known.text == token.text; });
        return found == std::end(kOperators) ? nullptr : found;
    }

    SyntaxPtr expression(int strength)
    {
        if (++m_depth > kDeepestNesting) tooDeep();
        SyntaxPtr left = m_error ? nullptr : prefix();
        while (!m_error) {
            const Operator* op = binaryOperator();
            if (!op || op->strength <= strength) break;
            const std::size_t offset = current().offset;
            next();
            if (op->type == SyntaxType::NotIn) next();
            SyntaxPtr right = expression(op->strength == kOtherwise ? kOtherwise - 1 : op->strength);
            if (m_error) break;
            left = combine(*op, offset, std::move(left), std::move(right));
            if (op->strength == kCompare && !m_error)
                if (const Operator* another = binaryOperator(); another && another->strength == kCompare)
                    fail(ZD_NOOP("engine", "Comparisons cannot be chained; join them with 'and'."));
        }
        --m_depth;
        return m_error ? nullptr : std::move(left);
    }

    SyntaxPtr combine(const Operator& op, std::size_t offset, SyntaxPtr left, SyntaxPtr right)
    {
        const bool chain = op.type == SyntaxType::And || op.type == SyntaxType::Or;
        if (chain && left->type == op.type) { // flat: a and b and c
            adopt(*left, std::move(right));
            return left;
        }
        SyntaxPtr out = make(op.type, offset);
        adopt(*out, std::move(left));
        adopt(*out, std::move(right));
        return out;
    }

    SyntaxPtr prefix()
    {
        const std::size_t offset = current().offset;
        if (is("not") || is("-")) {
            const bool negation = is("not");
            next();
            SyntaxPtr out = make(negation ? SyntaxType::Not : SyntaxType::Negate, offset);
            adopt(*out, expression(negation ? kNot : kSign));
            return m_error ? nullptr : std::move(out);
        }
        return postfix(primary());
    }

    SyntaxPtr postfix(SyntaxPtr left)
    {
        while (!m_error && (is(".") || is("["))) {
            const std::size_t offset = current().offset;
            const bool member = is(".");
            next();
            SyntaxPtr out;
            if (!member) {
                out = make(SyntaxType::Index, offset);
                adopt(*out, std::move(left));
                adopt(*out, expression(kNone));
                expect("]");
            } else if (current().type != TokenType::Word) {
                return fail(ZD_NOOP("engine", "A name is expected after the dot."));
            } else {
                out = make(SyntaxType::Member, current().offset, shown());
                adopt(*out, std::move(left));
                next();
                if (is("(")) {
                    out->type = SyntaxType::MemberCall;
                    next();
                    items(*out, ")");
                }
            }
            left = std::move(out);
        }
        return m_error ? nullptr : std::move(left);
    }

    /// Comma-separated expressions up to `end`.
    void items(Syntax& parent, std::string_view end)
    {
        while (!m_error && !is(end)) {
            adopt(parent, expression(kNone));
            if (m_error || !is(",")) break;
            next();
        }
        expect(end);
    }

    SyntaxPtr primary()
    {
        const Token token = current();
        switch (token.type) {
        case TokenType::Number: return number(token);
        case TokenType::Text:
            next();
            return make(SyntaxType::Text, token.offset, token.hasEscapes ? unescaped(token) : std::string(token.text));
        case TokenType::Word: return word(token);
        case TokenType::End: return fail(ZD_NOOP("engine", "The expression ends too early; a value is missing."));
        case TokenType::Symbol: break;
        }
        if (is("(")) {
            next();
            SyntaxPtr out = expression(kNone);
            expect(")");
            return m_error ? nullptr : std::move(out);
        }
        if (is("[")) {
            next();
            SyntaxPtr out = make(SyntaxType::List, token.offset);
            items(*out, "]");
            return m_error ? nullptr : std::move(out);
        }
        if (is("{")) return map();
        return fail(ZD_NOOP("engine", "A value is expected before '%1'."), {shown()});
    }

    SyntaxPtr number(const Token& token)
    {
        next();
        SyntaxPtr out = make(SyntaxType::Number, token.offset);
        out->number = token.number;
        if (current().type == TokenType::Word && !isReserved(current().text)) {
            const std::string_view unit = current().text;
            if (!Unit::known(unit)) return fail(ZD_NOOP("engine", "'%1' is no unit that is known."), {shown()});
            out->text = unit;
            next();
        }
        return out;
    }

    SyntaxPtr word(const Token& token)
    {
        if (token.text == "true" || token.text == "false" || token.text == "unset") {
            next();
            return make(token.text == "true"    ? SyntaxType::True
                        : token.text == "false" ? SyntaxType::False
                                                : SyntaxType::Unset,
                        token.offset);
        }
        if (isReserved(token.text)) return fail(ZD_NOOP("engine", "A value is expected before '%1'."), {shown()});
        next();
        if (!is("(")) return make(SyntaxType::Word, token.offset, std::string(token.text));
        next();
        SyntaxPtr out = make(SyntaxType::Call, token.offset, std::string(token.text));
        if (isAggregate(token.text) && current().type == TokenType::Word && following().text == "in") {
            aggregate(*out);
        } else {
            items(*out, ")");
        }
        return m_error ? nullptr : std::move(out);
    }

    void aggregate(Syntax& out)
    {
        out.type = SyntaxType::Aggregate;
        if (isReserved(current().text)) {
            fail(ZD_NOOP("engine", "'%1' cannot be the name of a variable."), {shown()});
            return;
        }
        out.variable = shown();
        next();
        next(); // in
        adopt(out, expression(kNone));
        if (!m_error && !is(":")) {
            fail(ZD_NOOP("engine", "A colon and an expression about '%1' are expected here: %2(%1 in list: …)."),
                 {out.variable, out.text});
            return;
        }
        expect(":");
        if (!m_error) adopt(out, expression(kNone));
        expect(")");
    }

    SyntaxPtr map()
    {
        SyntaxPtr out = make(SyntaxType::Map, current().offset);
        next();
        while (!m_error && !is("}")) {
            const Token key = current();
            if (key.type != TokenType::Word && key.type != TokenType::Text)
                return fail(ZD_NOOP("engine", "A key is expected here: {key: value}."));
            std::string name = key.type == TokenType::Text ? unescaped(key) : std::string(key.text);
            if (std::find(out->keys.begin(), out->keys.end(), name) != out->keys.end())
                return fail(ZD_NOOP("engine", "The key '%1' stands in the map twice."), {name});
            out->keys.push_back(std::move(name));
            next();
            if (!expect(":")) return nullptr;
            adopt(*out, expression(kNone));
            if (m_error || !is(",")) break;
            next();
        }
        expect("}");
        return m_error ? nullptr : std::move(out);
    }

    std::string_view m_text;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace

bool isAggregate(std::string_view function)
{
    constexpr std::string_view kNames[] = {"any", "all", "count", "sum", "collect", "filter", "max_of", "min_of"};
    return std::find(std::begin(kNames), std::end(kNames), function) != std::end(kNames);
}

std::expected<SyntaxPtr, Error> parseSyntax(std::string_view text)
{
    if (text.size() > kLongestExpression)
        return std::unexpected(
            makeError(ErrorCode::TooLarge, ZD_NOOP("engine", "The expression is longer than 16 KiB.")));
    auto tokens = tokenize(text);
    if (!tokens) return std::unexpected(std::move(tokens.error()));
    return Parser(text, std::move(*tokens)).run();
}

} // namespace zonedraft::expression
