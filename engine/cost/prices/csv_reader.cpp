// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/prices/csv_reader.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <functional>

namespace zonedraft {

bool CsvReader::nextLine()
{
    if (m_at >= m_text.size()) return false;
    const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
    m_row = m_text.substr(m_at, end - m_at);
    if (m_row.ends_with('\r')) m_row.remove_suffix(1);
    m_at = end + 1;
    ++m_line;
    return true;
}

std::expected<void, Error> CsvReader::readHeader(std::string_view columns)
{
    if (!nextLine()) m_line = 1;
    if (m_row == columns) return {};
    return std::unexpected(
        makeError(ErrorCode::BadInput, ZD_NOOP("engine", "The first line must be “%1”."), {std::string(columns)})
            .at(m_file, {m_line, 1}));
}

Error CsvReader::wrongCount(std::size_t expected, std::size_t found) const
{
    return makeError(ErrorCode::BadInput, ZD_NOOP("engine", "The line has %1 fields instead of %2."),
                     {fmt::format("{}", found), fmt::format("{}", expected)})
        .at(m_file, {m_line, 1});
}

std::expected<bool, Error> CsvReader::next(std::span<std::string_view> fields)
{
    do {
        if (!nextLine()) return false;
    } while (m_row.empty());
    if (std::memchr(m_row.data(), '"', m_row.size()) != nullptr) {
        if (auto split = splitQuoted(fields); !split) return std::unexpected(split.error());
        return true;
    }
    std::size_t count = 0;
    const char* at = m_row.data();
    const char* const end = at + m_row.size();
    while (true) {
        const auto* comma = static_cast<const char*>(std::memchr(at, ',', static_cast<std::size_t>(end - at)));
        const char* const stop = comma != nullptr ? comma : end;
        if (count < fields.size()) fields[count] = std::string_view(at, static_cast<std::size_t>(stop - at));
        ++count;
        if (comma == nullptr) break;
        at = comma + 1;
    }
    if (count != fields.size()) return std::unexpected(wrongCount(fields.size(), count));
    return true;
}

std::expected<void, Error> CsvReader::splitQuoted(std::span<std::string_view> fields)
{
    std::size_t count = 0;
    std::size_t at = 0;
    const auto put = [&](std::string_view field) {
        if (count < fields.size()) fields[count] = field;
        ++count;
    };
    while (true) {
        if (at < m_row.size() && m_row[at] == '"') {
            const std::size_t opened = at;
            std::string text;
            for (++at;; ++at) {
                if (at >= m_row.size())
                    return std::unexpected(
                        makeError(ErrorCode::BadInput, ZD_NOOP("engine", "A quoted field is not closed on its line."))
                            .at(m_file, {m_line, static_cast<int>(opened) + 1}));
                if (m_row[at] != '"') {
                    text += m_row[at];
                    continue;
                }
                if (at + 1 >= m_row.size() || m_row[at + 1] != '"') break;
                text += '"';
                ++at;
            }
            ++at;
            if (at < m_row.size() && m_row[at] != ',')
                return std::unexpected(
                    makeError(ErrorCode::BadInput, ZD_NOOP("engine", "After a quoted field a comma must follow."))
                        .at(m_file, {m_line, static_cast<int>(at) + 1}));
            put(m_unescaped.emplace_back(std::move(text)));
        } else {
            const std::size_t end = std::min(m_row.find(',', at), m_row.size());
            put(m_row.substr(at, end - at));
            at = end;
        }
        if (at >= m_row.size()) break;
        ++at;
    }
    if (count != fields.size()) return std::unexpected(wrongCount(fields.size(), count));
    return {};
}

Error CsvReader::errorAt(std::string_view field, Error error) const
{
    const char* const begin = m_row.data();
    const bool inside = !std::less<>{}(field.data(), begin) && !std::less<>{}(begin + m_row.size(), field.data());
    return error.at(m_file, {m_line, inside ? static_cast<int>(field.data() - begin) + 1 : 1});
}

} // namespace zonedraft
