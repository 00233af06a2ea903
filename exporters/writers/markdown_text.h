// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// `text` as plain words inside Markdown: signs with a meaning are escaped, line ends become spaces.
[[nodiscard]] std::string escapeMarkdown(std::string_view text);

/// A table; cells are Markdown already. Empty without rows.
[[nodiscard]] std::string markdownTable(const std::vector<std::string>& head,
                                        const std::vector<std::vector<std::string>>& rows);

} // namespace zonedraft
