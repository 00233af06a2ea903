// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/writers/markdown_text.h"

namespace zonedraft {

std::string escapeMarkdown(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            out += ' ';
            continue;
        }
        if (std::string_view("\\`*_[]<>|#").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string markdownTable(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows)
{
    if (rows.empty()) return {};
    std::string out;
    const auto line = [&out](const std::vector<std::string>& cells) {
        out += '|';
        for (const std::string& cell : cells) ((out += ' ') += cell) += " |";
        out += '\n';
    };
    line(head);
    line(std::vector<std::string>(head.size(), "---"));
    for (const std::vector<std::string>& row : rows) line(row);
    return out;
}

} // namespace zonedraft
