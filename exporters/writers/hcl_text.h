// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zonedraft {

/// True for letters, digits, `_` and `-`, not beginning with a digit or `-`: what HCL takes as a name without quotes.
[[nodiscard]] bool isHclIdentifier(std::string_view text) noexcept;

/// `text` as the inside of a quoted HCL string: quotes, backslashes, control characters and the starts of templates
/// are escaped, malformed UTF-8 becomes U+FFFD. Whatever the text is, it cannot end the string or start an expression.
[[nodiscard]] std::string escapeHcl(std::string_view text);
/// The same at the end of `out`.
void appendEscapedHcl(std::string& out, std::string_view text);

/// The same in quotes, with every character beyond ASCII escaped too: for keys, whose width has to be known.
[[nodiscard]] std::string quoteHclKey(std::string_view text);

/// True when a text reads better as a heredoc: several lines, a line end at the end, nothing that a heredoc would
/// alter.
[[nodiscard]] bool suitsHeredoc(std::string_view text);

/// `text` inside a heredoc: only the starts of templates are escaped there.
[[nodiscard]] std::string escapeHeredoc(std::string_view text);

} // namespace zonedraft
