// SPDX-License-Identifier: GPL-3.0-or-later
// Scalars: plain, quoted and block.
#include "engine/base/yaml/yaml_reader.h"

#include <algorithm>

namespace zonedraft {
namespace {

bool isFlowIndicator(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

std::string_view trimmedEnd(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(" \t");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

} // namespace

/// Reads to the end of the line, to a comment or to a colon that ends a key; in flow style also to , [ ] { }.
std::string_view YamlReader::plainLine(bool flow)
{
    const std::size_t start = m_at;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c > ':' && !flow) continue; // most letters
        if (c == '\n') break;
        if (c == ':' && (blankAt(1) || (flow && isFlowIndicator(peek(1))))) break;
        if (c == '#' && m_at > start && (m_text[m_at - 1] == ' ' || m_text[m_at - 1] == '\t')) break;
        if (flow && isFlowIndicator(c)) break;
    }
    return trimmedEnd(m_text.substr(start, m_at - start));
}

void YamlReader::appendBreaks(std::size_t breaks)
{
    if (breaks == 1)
        m_scratch += ' ';
    else
        m_scratch.append(breaks - 1, '\n');
}

/// Inside quotes, at a line end: the line and all blank ones after it become a space or line ends.
void YamlReader::foldLines(SourcePosition opened, int parent)
{
    std::size_t breaks = 0;
    while (!atEnd() && peek() == '\n') {
        nextLine();
        ++breaks;
        const bool marker = atMarker();
        skipSpaces();
        if (marker || (!atLineEnd() && column() <= parent))
            refuseYaml(opened, ZD_NOOP("engine", "The closing quote of this text is missing; is the file complete?"));
    }
    appendBreaks(breaks);
}

YamlToken YamlReader::quoted(int parent)
{
    const char quote = peek();
    YamlToken token{{}, here(), true};
    ++m_at;
    const std::size_t start = m_at;
    bool gathered = false; // until the first escape or line end the text is taken as it stands
    for (;;) {
        const std::size_t stop = m_text.find_first_of(quote == '"' ? "\"\\\n" : "'\n", m_at);
        if (stop == std::string_view::npos)
            refuseYaml(token.where,
                       ZD_NOOP("engine", "The closing quote of this text is missing; is the file complete?"));
        const std::string_view part = m_text.substr(m_at, stop - m_at);
        const char found = m_text[stop];
        const bool doubled = found == '\'' && stop + 1 < m_text.size() && m_text[stop + 1] == '\'';
        if (found == quote && !doubled) {
            if (gathered) m_scratch += part;
            token.text = gathered ? std::string_view(m_scratch) : m_text.substr(start, stop - start);
            m_at = stop + 1;
            return token;
        }
        if (!gathered) m_scratch.clear();
        gathered = true;
        m_scratch += found == '\n' ? trimmedEnd(part) : part;
        m_at = stop;
        if (found == '\n') {
            token.oneLine = false;
            foldLines(token.where, parent);
        } else if (doubled) {
            m_scratch += '\'';
            m_at += 2;
        } else {
            if (peek(1) == '\n') token.oneLine = false;
            escape(token.where, parent);
        }
    }
}

void YamlReader::append(char32_t code)
{
    const auto byte = [&](char32_t bits) { m_scratch += static_cast<char>(bits); };
    if (code < 0x80) return byte(code);
    if (code < 0x800) {
        byte(0xc0 | (code >> 6));
    } else if (code < 0x10000) {
        byte(0xe0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3f));
    } else {
        byte(0xf0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3f));
        byte(0x80 | ((code >> 6) & 0x3f));
    }
    byte(0x80 | (code & 0x3f));
}

/// The digits after `\x`, `\u` or `\U`; we stand on the first.
char32_t YamlReader::hexadecimal(std::size_t digits)
{
    char32_t code = 0;
    for (std::size_t i = 0; i < digits; ++i, ++m_at) {
        const char c = peek();
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0) refuseYaml(here(), ZD_NOOP("engine", "A hexadecimal digit is missing after the backslash."));
        code = code * 16 + static_cast<char32_t>(digit);
    }
    return code;
}

/// We stand on the backslash.
void YamlReader::escape(SourcePosition opened, int parent)
{
    const SourcePosition where = here();
    const char letter = peek(1);
    m_at += 2;
    constexpr std::string_view kLetters = "abtnvfre \"/\\\tN_LP";
    constexpr char32_t kMeanings[] = {7, 8, 9, 10, 11, 12, 13, 27, ' ', '"', '/', '\\', 9, 0x85, 0xa0, 0x2028, 0x2029};
    if (letter == '\n' && m_at <= m_text.size()) { // goes on with the next line, without a space
        --m_at;
        const std::size_t before = m_scratch.size();
        foldLines(opened, parent);
        const std::size_t added = m_scratch.size() - before;
        if (added == 1 && m_scratch.back() == ' ') m_scratch.pop_back();
        return;
    }
    if (const std::size_t known = kLetters.find(letter); known != std::string_view::npos && letter != '\0')
        return append(kMeanings[known]);
    const std::size_t digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
    if (digits == 0 && letter != '0')
        refuseYaml(where,
                   ZD_NOOP("engine", "A backslash before this character means nothing; write \\\\ for a backslash."));
    char32_t code = digits == 0 ? 0 : hexadecimal(digits);
    if (code >= 0xd800 && code < 0xdc00 && peek() == '\\' && peek(1) == 'u') { // a pair as in JSON
        m_at += 2;
        const char32_t low = hexadecimal(4);
        code = low >= 0xdc00 && low < 0xe000 ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : 0xd800;
    }
    if (code == 0) refuseYaml(opened, ZD_NOOP("engine", "A text must not contain the NUL character (\\0)."));
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        refuseYaml(where, ZD_NOOP("engine", "There is no such character."));
    append(code);
}

/// `|` keeps line ends, `>` joins lines; then perhaps a digit for the indentation and - or + for the end.
void YamlReader::blockScalar(int parent)
{
    YamlToken token{{}, here(), true, false};
    const bool folded = peek() == '>';
    char chomping = ' ';
    int indent = -1;
    for (++m_at; !blankAt(0); ++m_at) {
        const char c = peek();
        if ((c == '-' || c == '+') && chomping == ' ')
            chomping = c;
        else if (c >= '1' && c <= '9' && indent < 0)
            indent = std::max(parent, 0) + (c - '0');
        else
            refuseYaml(
                here(),
                ZD_NOOP("engine", "After %1 only -, + or one digit may stand; the text begins on the next line."),
                {folded ? ">" : "|"});
    }
    endLine();
    if (!atEnd()) nextLine();

    m_scratch.clear();
    std::size_t breaks = 0; // line ends since the last text
    bool first = true, wasMore = false;
    while (!atEnd()) {
        const std::size_t start = m_at;
        while (peek() == ' ' && (indent < 0 || column() < indent)) ++m_at;
        if (atLineEnd()) { // blank
            if (atEnd()) break;
            ++breaks;
            nextLine();
            continue;
        }
        if (indent < 0 && column() > parent && !atMarker()) indent = column();
        if (indent < 0 || column() < indent || atMarker()) {
            m_at = start;
            break;
        }
        const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
        const std::string_view line = m_text.substr(m_at, end - m_at);
        const bool more = line.front() == ' ' || line.front() == '\t';
        if (first)
            m_scratch.append(breaks, '\n');
        else if (!folded || more || wasMore)
            m_scratch.append(breaks, '\n');
        else
            appendBreaks(breaks);
        m_scratch += line;
        first = false;
        wasMore = more;
        breaks = 0;
        m_at = end;
        if (atEnd()) break;
        breaks = 1;
        nextLine();
    }
    if (chomping == '+')
        m_scratch.append(breaks, '\n');
    else if (chomping == ' ' && !first && breaks > 0)
        m_scratch += '\n';
    token.text = m_scratch;
    m_tree.scalar(token);
}

} // namespace zonedraft
