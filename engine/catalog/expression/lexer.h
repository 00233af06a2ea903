// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft::expression {

enum class TokenType : std::uint8_t { Number, Text, Word, Symbol, End };

struct Token {
    TokenType type = TokenType::End;
    std::string_view text;   ///< as written; of a Text without quotes
    double number = 0;       ///< of a Number
    std::size_t offset = 0;  ///< of the first byte
    bool hasEscapes = false; ///< of a Text: unescaped() is needed
    char quote = 0;          ///< of a Text
};

/// Column (from 1, in characters) of a byte offset.
[[nodiscard]] int columnOf(std::string_view text, std::size_t offset);
[[nodiscard]] Error errorAt(std::string_view text, std::size_t offset, Translatable message,
                            std::vector<std::string> arguments = {});

/// The end of an expression that begins at `from` within a text: the brace that closes it, outside texts and maps; npos
/// when there is none.
[[nodiscard]] std::size_t closingBrace(std::string_view text, std::size_t from);

/// Splits an expression into tokens; the last one is End. Tokens refer to `text`.
/// @error BadInput with the column
[[nodiscard]] std::expected<std::vector<Token>, Error> tokenize(std::string_view text);
/// A text literal with `\n`, `\t`, `\\`, `\"` and `\'` resolved; other backslashes stay, so that patterns can be
/// written as they are.
[[nodiscard]] std::string unescaped(const Token& token);

} // namespace zonedraft::expression
