// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// Columns for people: widths fit the content; money and counts go to the right.
class Table {
public:
    struct Column {
        std::string title;
        bool right = false;
    };
    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}
    void row(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    void printText(std::ostream& out) const;
    void printMarkdown(std::ostream& out) const;
    /// RFC 4180: quotes where needed; a cell that a spreadsheet would run as a formula gets an apostrophe.
    void printCsv(std::ostream& out) const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// Escapes `text` for XML text and attributes; characters that XML cannot hold become U+FFFD.
[[nodiscard]] std::string xmlText(std::string_view text);
/// Escapes what Markdown tables and emphasis would take as markup.
[[nodiscard]] std::string markdownText(std::string_view text);

} // namespace zonedraft
