// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, comments and block style.
#include "engine/base/yaml/yaml_reader.h"

namespace zonedraft {

bool YamlReader::atMarker() const
{
    if (m_at != m_lineStart) return false;
    const std::string_view start = m_text.substr(m_at, 3);
    return (start == "---" || start == "...") && blankAt(3);
}

bool YamlReader::atComment() const
{
    return peek() == '#' && (m_at == m_lineStart || m_text[m_at - 1] == ' ' || m_text[m_at - 1] == '\t');
}

void YamlReader::nextLine()
{
    ++m_at;
    ++m_line;
    m_lineStart = m_at;
}

void YamlReader::skipSpaces()
{
    while (peek() == ' ' || peek() == '\t') ++m_at;
}

void YamlReader::skipComment()
{
    m_at = std::min(m_text.find('\n', m_at), m_text.size());
}

void YamlReader::skipToContent()
{
    for (;;) {
        const bool indenting = m_at == m_lineStart;
        while (peek() == ' ') ++m_at;
        const bool tab = peek() == '\t';
        const SourcePosition where = here();
        skipSpaces();
        if (atComment()) skipComment();
        if (!atLineEnd()) {
            if (tab && indenting) refuseYaml(where, ZD_NOOP("engine", "A tab indents this line; indent with spaces."));
            return;
        }
        if (atEnd()) return;
        nextLine();
    }
}

void YamlReader::endLine()
{
    skipSpaces();
    if (atComment()) skipComment();
    if (atLineEnd()) return;
    if (atColon())
        refuseYaml(here(), ZD_NOOP("engine", "A colon with a space has no place here; put a text that holds one in "
                                             "quotes."));
    refuseYaml(here(), ZD_NOOP("engine", "The value ends before this; put the whole text in quotes."));
}

void YamlReader::read()
{
    skipToContent();
    if (peek() == '%' && m_at == m_lineStart)
        refuseYaml(here(), ZD_NOOP("engine", "Directives (%YAML …) are not allowed; remove the line."));
    if (atMarker() && peek() == '-') {
        m_at += 3;
        endLine();
        skipToContent();
    }
    if (contentColumn() >= 0) blockNode(-1);
    skipToContent();
    if (atMarker() && peek() == '.') {
        m_at += 3;
        endLine();
        skipToContent();
    }
    if (atMarker()) refuseYaml(here(), ZD_NOOP("engine", "A second document begins here (---); a file holds one."));
    if (!atEnd())
        refuseYaml(here(), ZD_NOOP("engine", "This line does not fit what stands above; check its indentation."));
}

/// Characters that begin something which is not allowed, or which has no place here.
void YamlReader::refuseStart()
{
    switch (peek()) {
    case '&':
        refuseYaml(here(), ZD_NOOP("engine", "Anchors (&name) are not allowed; write the value where it is needed."));
    case '*': refuseYaml(here(), ZD_NOOP("engine", "Aliases (*name) are not allowed; write the value out."));
    case '!': {
        std::string_view tag = m_text.substr(m_at, 40);
        tag = tag.substr(0, tag.find_first_of(" \t\n,]}"));
        refuseYaml(here(), ZD_NOOP("engine", "Tags (%1) are not allowed; leave it out."), {std::string(tag)});
    }
    case '?':
        if (blankAt(1))
            refuseYaml(here(), ZD_NOOP("engine", "A key must be a plain word or a text, not a list or a map."));
        return;
    case ':':
        if (blankAt(1)) refuseYaml(here(), ZD_NOOP("engine", "A key is missing before the colon."));
        return;
    case '#':
    case '%':
    case '@':
    case '`':
    case ',':
    case ']':
    case '}':
        refuseYaml(here(), ZD_NOOP("engine", "A text must not begin with %1; put it in quotes."),
                   {std::string(1, peek())});
    default: return;
    }
}

void YamlReader::blockNode(int parent)
{
    const int at = column();
    const SourcePosition where = here();
    switch (peek()) {
    case '-':
        if (atDash()) return blockList(at);
        break;
    case '|':
    case '>': return blockScalar(parent);
    case '[':
    case '{':
        flowCollection(parent);
        skipSpaces();
        if (atColon())
            refuseYaml(where, ZD_NOOP("engine", "A key must be a plain word or a text, not a list or a map."));
        return endLine();
    case '"':
    case '\'': {
        const YamlToken token = quoted(parent);
        skipSpaces();
        if (token.oneLine && atColon()) return blockMap(at, token);
        m_tree.scalar(token);
        return endLine();
    }
    default: break;
    }
    refuseStart();
    const YamlToken token{plainLine(false), where};
    if (atColon()) return blockMap(at, token);
    lineScalar(token, parent);
}

/// A plain scalar of which the first line was read; lines that stand farther right than `parent` go on with it.
void YamlReader::lineScalar(YamlToken token, int parent)
{
    bool gathered = false;
    while (!atEnd() && peek() == '\n') {
        const auto [at, lineStart, line] = std::tuple(m_at, m_lineStart, m_line);
        std::size_t breaks = 0;
        while (!atEnd() && peek() == '\n') {
            nextLine();
            ++breaks;
            while (peek() == ' ') ++m_at;
            if (contentColumn() > parent || parent < 0) skipSpaces();
        }
        if (contentColumn() <= parent || peek() == '#') {
            std::tie(m_at, m_lineStart, m_line) = std::tuple(at, lineStart, line);
            break;
        }
        if (!gathered) m_scratch = token.text;
        gathered = true;
        appendBreaks(breaks);
        m_scratch += plainLine(false);
        if (atColon()) break; // endLine says so
    }
    if (gathered) token.text = m_scratch;
    m_tree.scalar(token);
    endLine();
}

YamlToken YamlReader::blockKey()
{
    if (atDash()) refuseYaml(here(), ZD_NOOP("engine", "A list item stands where a key is expected."));
    if (peek() == '[' || peek() == '{')
        refuseYaml(here(), ZD_NOOP("engine", "A key must be a plain word or a text, not a list or a map."));
    const SourcePosition where = here();
    YamlToken key;
    if (peek() == '"' || peek() == '\'') {
        key = quoted(-1);
        skipSpaces();
    } else {
        refuseStart();
        key = {plainLine(false), where};
    }
    if (!atColon() || !key.oneLine)
        refuseYaml(where, ZD_NOOP("engine", "This line has no colon: write “name: value”, or check its indentation."));
    return key;
}

void YamlReader::blockMap(int at, YamlToken key)
{
    m_tree.open(key.where, YamlNode::Type::Map);
    for (;;) {
        m_tree.scalar(key);
        ++m_at; // the colon
        mapValue(at);
        skipToContent();
        const int next = contentColumn();
        if (next < at) break;
        if (next > at)
            refuseYaml(here(), ZD_NOOP("engine", "This line is indented farther than those beside it (column %1)."),
                       {std::to_string(at + 1)});
        key = blockKey();
    }
    m_tree.close();
}

void YamlReader::mapValue(int at)
{
    const SourcePosition after = here();
    skipSpaces();
    if (atLineEnd() || atComment()) {
        skipToContent();
        const int next = contentColumn();
        if (next > at) return blockNode(at);
        if (next == at && atDash()) return blockList(at);
        return m_tree.null(after);
    }
    if (atDash()) refuseYaml(here(), ZD_NOOP("engine", "A list must begin on a line of its own."));
    if (peek() == '|' || peek() == '>') return blockScalar(at);
    if (peek() == '[' || peek() == '{') {
        flowCollection(at);
        return endLine();
    }
    if (peek() == '"' || peek() == '\'') {
        m_tree.scalar(quoted(at));
        return endLine();
    }
    refuseStart();
    const SourcePosition where = here();
    lineScalar({plainLine(false), where}, at);
}

void YamlReader::blockList(int at)
{
    m_tree.open(here(), YamlNode::Type::List);
    for (;;) {
        ++m_at; // the dash
        const SourcePosition after = here();
        skipSpaces();
        if (atLineEnd() || atComment()) skipToContent();
        if (contentColumn() > at)
            blockNode(at);
        else
            m_tree.null(after);
        skipToContent();
        const int next = contentColumn();
        if (next > at)
            refuseYaml(here(), ZD_NOOP("engine", "This line is indented farther than those beside it (column %1)."),
                       {std::to_string(at + 1)});
        if (next < at || !atDash()) break;
    }
    m_tree.close();
}

} // namespace zonedraft
