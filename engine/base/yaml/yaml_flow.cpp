// SPDX-License-Identifier: GPL-3.0-or-later
// Flow style: [a, b] and {a: b}.
#include "engine/base/yaml/yaml_reader.h"

namespace zonedraft {

void YamlReader::skipInFlow(SourcePosition opened, char closing)
{
    for (;;) {
        skipSpaces();
        if (atComment()) skipComment();
        if (atEnd() || atMarker())
            refuseYaml(opened, ZD_NOOP("engine", "The closing %1 of this is missing."), {std::string(1, closing)});
        if (peek() != '\n') return;
        nextLine();
    }
}

void YamlReader::flowCollection(int parent)
{
    if (peek() == '[')
        flowList(parent);
    else
        flowMap(parent);
}

void YamlReader::flowNode(int parent)
{
    if (peek() == '[' || peek() == '{')
        flowCollection(parent);
    else
        m_tree.scalar(flowScalar(parent));
}

YamlToken YamlReader::flowScalar(int parent)
{
    if (peek() == '"' || peek() == '\'') return quoted(parent);
    refuseStart();
    if (peek() == '|' || peek() == '>' || (peek() == '-' && (blankAt(1) || peek(1) == ',' || peek(1) == ']')))
        refuseYaml(here(), ZD_NOOP("engine", "A text must not begin with %1; put it in quotes."),
                   {std::string(1, peek())});
    return flowPlain();
}

YamlToken YamlReader::flowPlain()
{
    YamlToken token{{}, here()};
    token.text = plainLine(true);
    while (!atEnd() && peek() == '\n') {
        std::size_t breaks = 0;
        while (!atEnd() && peek() == '\n') {
            nextLine();
            ++breaks;
            skipSpaces();
        }
        constexpr std::string_view kEnds = ",[]{}#";
        if (atEnd() || atMarker() || kEnds.find(peek()) != std::string_view::npos || atColon()) break;
        if (token.oneLine) m_scratch = token.text;
        token.oneLine = false;
        appendBreaks(breaks);
        m_scratch += plainLine(true);
    }
    if (!token.oneLine) token.text = m_scratch;
    return token;
}

void YamlReader::flowList(int parent)
{
    const SourcePosition opened = here();
    m_tree.open(opened, YamlNode::Type::List);
    ++m_at;
    for (;;) {
        skipInFlow(opened, ']');
        if (peek() == ']') break;
        flowNode(parent);
        skipInFlow(opened, ']');
        if (peek() == ',') {
            ++m_at;
            continue;
        }
        if (peek() == ']') break;
        if (peek() == ':')
            refuseYaml(here(), ZD_NOOP("engine", "A colon has no place in a list: put the pair in braces, {a: b}, or "
                                                 "the text in quotes; is a closing ] missing above?"));
        refuseYaml(here(), ZD_NOOP("engine", "A comma or the closing %1 is missing before this."), {"]"});
    }
    ++m_at;
    m_tree.close();
}

void YamlReader::flowMap(int parent)
{
    const SourcePosition opened = here();
    m_tree.open(opened, YamlNode::Type::Map);
    ++m_at;
    for (;;) {
        skipInFlow(opened, '}');
        if (peek() == '}') break;
        if (peek() == '[' || peek() == '{')
            refuseYaml(here(), ZD_NOOP("engine", "A key must be a plain word or a text, not a list or a map."));
        const YamlToken key = flowScalar(parent);
        const bool keyQuoted = key.quoted, oneLine = key.oneLine;
        m_tree.scalar(key);
        const SourcePosition after = here();
        skipInFlow(opened, '}');
        constexpr std::string_view kAfterColon = ",]}[{";
        const bool colon =
            peek() == ':' && (keyQuoted || blankAt(1) || kAfterColon.find(peek(1)) != std::string_view::npos);
        if (!colon) {
            m_tree.null(after);
        } else {
            if (!oneLine)
                refuseYaml(here(),
                           ZD_NOOP("engine", "A key must stand on one line; is a closing %1 or a comma missing above?"),
                           {"}"});
            ++m_at;
            const SourcePosition afterColon = here();
            skipInFlow(opened, '}');
            if (peek() == ',' || peek() == '}')
                m_tree.null(afterColon);
            else
                flowNode(parent);
            skipInFlow(opened, '}');
        }
        if (peek() == ',') {
            ++m_at;
            continue;
        }
        if (peek() == '}') break;
        refuseYaml(here(), ZD_NOOP("engine", "A comma or the closing %1 is missing before this."), {"}"});
    }
    ++m_at;
    m_tree.close();
}

} // namespace zonedraft
