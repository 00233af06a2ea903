// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/expression/lexer.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace zonedraft::expression {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    std::expected<std::vector<Token>, Error> run()
    {
        std::vector<Token> tokens;
        tokens.reserve(m_text.size() / 3 + 4);
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                ++m_at;
                continue;
            }
            Token token;
            token.offset = m_at;
            if (isDigit(c))
                number(token);
            else if (isLetter(c))
                word(token);
            else if (c == '"' || c == '\'')
                quoted(token);
            else
                symbol(token);
            if (m_error) return std::unexpected(*m_error);
            tokens.push_back(token);
        }
        tokens.push_back({TokenType::End, m_text.substr(m_text.size()), 0, m_text.size(), false, 0});
        return tokens;
    }

private:
    void number(Token& token)
    {
        token.type = TokenType::Number;
        const char* const first = m_text.data() + m_at;
        const char* const last = m_text.data() + m_text.size();
        const char* end = first;
        while (end < last && isDigit(*end)) ++end;
        if (end + 1 < last && *end == '.' && isDigit(end[1]))
            for (++end; end < last && isDigit(*end);) ++end;
        if (end + 1 < last && (*end == 'e' || *end == 'E')) {
            const char* exponent = end + 1;
            if (*exponent == '-' || *exponent == '+') ++exponent;
            if (exponent < last && isDigit(*exponent))
                for (end = exponent; end < last && isDigit(*end);) ++end;
        }
        const auto read = std::from_chars(first, end, token.number);
        if (read.ec != std::errc{} || !std::isfinite(token.number))
            m_error = errorAt(m_text, m_at, ZD_NOOP("engine", "This number cannot be held."));
        token.text = std::string_view(first, static_cast<std::size_t>(end - first));
        m_at += token.text.size();
    }

    void word(Token& token)
    {
        token.type = TokenType::Word;
        const std::size_t first = m_at;
        while (m_at < m_text.size() && (isLetter(m_text[m_at]) || isDigit(m_text[m_at]))) ++m_at;
        token.text = m_text.substr(first, m_at - first);
    }

    void quoted(Token& token)
    {
        token.type = TokenType::Text;
        token.quote = m_text[m_at];
        const std::size_t first = ++m_at;
        for (; m_at < m_text.size() && m_text[m_at] != token.quote; ++m_at) {
            if (m_text[m_at] != '\\') continue;
            token.hasEscapes = true;
            ++m_at;
        }
        if (m_at >= m_text.size()) {
            m_error = errorAt(m_text, token.offset, ZD_NOOP("engine", "The closing quote of this text is missing."));
            return;
        }
        token.text = m_text.substr(first, m_at - first);
        ++m_at;
    }

    void symbol(Token& token)
    {
        constexpr std::string_view kPairs[] = {"==", "!=", "<=", ">=", "??"};
        constexpr std::string_view kSingles = "()[]{},:.+-*/%=<>";
        token.type = TokenType::Symbol;
        for (const std::string_view pair : kPairs)
            if (m_text.substr(m_at, 2) == pair) token.text = m_text.substr(m_at, 2);
        if (token.text.empty() && kSingles.find(m_text[m_at]) != std::string_view::npos)
            token.text = m_text.substr(m_at, 1);
        if (!token.text.empty()) {
            m_at += token.text.size();
            return;
        }
        std::size_t length = 1; // of the whole UTF-8 character
        while (m_at + length < m_text.size() && (static_cast<unsigned char>(m_text[m_at + length]) & 0xc0) == 0x80)
            ++length;
        m_error = errorAt(m_text, m_at, ZD_NOOP("engine", "'%1' has no meaning here."),
                          {std::string(m_text.substr(m_at, length))});
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<Error> m_error;
};

} // namespace

int columnOf(std::string_view text, std::size_t offset)
{
    int column = 1;
    for (std::size_t i = 0; i < offset && i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80) ++column;
    return column;
}

Error errorAt(std::string_view text, std::size_t offset, Translatable message, std::vector<std::string> arguments)
{
    Error error = makeError(ErrorCode::BadInput, message, std::move(arguments));
    error.position = {1, columnOf(text, offset)};
    return error;
}

std::expected<std::vector<Token>, Error> tokenize(std::string_view text)
{
    return Lexer(text).run();
}

std::string unescaped(const Token& token)
{
    std::string out;
    for (std::size_t i = 0; i < token.text.size(); ++i) {
        const char c = token.text[i];
        const char next = c == '\\' && i + 1 < token.text.size() ? token.text[i + 1] : '\0';
        switch (next) {
        case 'n': out += '\n'; break;
        case 't': out += '\t'; break;
        case '\\':
        case '"':
        case '\'': out += next; break;
        default: out += c; continue;
        }
        ++i;
    }
    return out;
}

std::size_t closingBrace(std::string_view text, std::size_t from)
{
    int depth = 0;
    char quote = 0;
    for (std::size_t at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != 0) {
            if (c == '\\')
                ++at;
            else if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && depth-- == 0) {
            return at;
        }
    }
    return std::string_view::npos;
}

} // namespace zonedraft::expression
