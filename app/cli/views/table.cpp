// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/table.h"

#include <algorithm>
#include <ostream>

namespace zonedraft {
namespace {

/// Columns a text takes in a terminal: code points, which is right for the letters that designs use.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string csvCell(const std::string& cell)
{
    std::string text = cell;
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos &&
        text.find_first_not_of("-0123456789.") != std::string::npos)
        text.insert(text.begin(), '\'');
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

} // namespace

void Table::printText(std::ostream& out) const
{
    std::vector<std::size_t> widths;
    for (const Column& column : m_columns) widths.push_back(widthOf(column.title));
    for (const auto& row : m_rows)
        for (std::size_t at = 0; at < row.size(); ++at) widths[at] = std::max(widths[at], widthOf(row[at]));
    const auto print = [&](const auto& textAt) {
        std::string line;
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            const std::string text = textAt(at);
            const std::string padding(widths[at] - widthOf(text), ' ');
            line += (at > 0 ? "  " : "") + (m_columns[at].right ? padding + text : text + padding);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    };
    print([&](std::size_t at) { return m_columns[at].title; });
    print([&](std::size_t at) {
        std::string rule;
        for (std::size_t i = 0; i < widths[at]; ++i) rule += "─";
        return rule;
    });
    for (const auto& row : m_rows) print([&](std::size_t at) { return at < row.size() ? row[at] : std::string(); });
}

void Table::printMarkdown(std::ostream& out) const
{
    for (const Column& column : m_columns) out << "| " << column.title << ' ';
    out << "|\n";
    for (const Column& column : m_columns) out << (column.right ? "| ---: " : "| --- ");
    out << "|\n";
    for (const auto& row : m_rows) {
        for (const std::string& cell : row) out << "| " << markdownText(cell) << ' ';
        out << "|\n";
    }
}

void Table::printCsv(std::ostream& out) const
{
    const auto print = [&](const std::vector<std::string>& cells) {
        for (std::size_t at = 0; at < cells.size(); ++at) out << (at > 0 ? "," : "") << csvCell(cells[at]);
        out << "\r\n";
    };
    std::vector<std::string> titles;
    for (const Column& column : m_columns) titles.push_back(column.title);
    print(titles);
    for (const auto& row : m_rows) print(row);
}

std::string xmlText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t')
            out += "\xEF\xBF\xBD";
        else
            out += c;
    }
    return out;
}

std::string markdownText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n' || c == '\r')
            out += ' ';
        else if (std::string_view("\\`*_{}[]<>|#").find(c) != std::string_view::npos)
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out;
}

} // namespace zonedraft
