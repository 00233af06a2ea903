// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <deque>
#include <expected>
#include <span>
#include <string>
#include <string_view>

namespace zonedraft {

/// Reads comma-separated text with a header line. Fields are views into the text; quoted fields ("" stands for a quote)
/// are unescaped into the reader. A field cannot span lines.
class CsvReader {
public:
    /// @param file  how errors name the text
    CsvReader(std::string_view text, std::string file) : m_text(text), m_file(std::move(file)) {}

    /// Reads the first line, which must be exactly these columns, separated by commas.
    /// @error BadInput with file and line
    [[nodiscard]] std::expected<void, Error> readHeader(std::string_view columns);
    /// Fills `fields` from the next line that is not empty; false at the end of the text.
    /// @error BadInput with file, line and column when the line has another number of fields or a quote is not closed
    [[nodiscard]] std::expected<bool, Error> next(std::span<std::string_view> fields);

    /// Line of the fields read last, from 1.
    [[nodiscard]] int line() const noexcept { return m_line; }
    /// An error at a field of the current line.
    [[nodiscard]] Error errorAt(std::string_view field, Error error) const;
    [[nodiscard]] const std::string& file() const noexcept { return m_file; }

private:
    [[nodiscard]] bool nextLine();
    [[nodiscard]] std::expected<void, Error> splitQuoted(std::span<std::string_view> fields);
    [[nodiscard]] Error wrongCount(std::size_t expected, std::size_t found) const;

    std::string_view m_text;
    std::string m_file;
    std::size_t m_at = 0;
    std::string_view m_row;
    int m_line = 0;
    std::deque<std::string> m_unescaped; ///< stable storage of quoted fields
};

} // namespace zonedraft
