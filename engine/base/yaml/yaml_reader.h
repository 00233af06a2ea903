// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_tree_builder.h"

namespace zonedraft {

/// Reads the YAML that people write: block and flow maps and lists, plain, quoted and block scalars, comments. What no
/// file of this program needs (anchors, tags, directives, keys that are lists) is refused. Takes time and memory in
/// proportion to the text; nesting is limited by the builder. Throws YamlRefusal.
class YamlReader {
public:
    /// `text` is UTF-8 with `\n` as the only line end.
    YamlReader(std::string_view text, YamlTreeBuilder& tree) : m_text(text), m_tree(tree) {}
    void read();

private:
    // Where we are. Columns count from 0 here; -1 = the end, or a document marker.
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atLineEnd() const { return atEnd() || m_text[m_at] == '\n'; }
    [[nodiscard]] bool blankAt(std::size_t ahead) const
    {
        const char c = peek(ahead);
        return c == ' ' || c == '\t' || c == '\n' || m_at + ahead >= m_text.size();
    }
    [[nodiscard]] int column() const { return static_cast<int>(m_at - m_lineStart); }
    [[nodiscard]] SourcePosition here() const { return {m_line, column() + 1}; }
    [[nodiscard]] int contentColumn() const { return atEnd() || atMarker() ? -1 : column(); }
    [[nodiscard]] bool atMarker() const;
    [[nodiscard]] bool atComment() const;
    [[nodiscard]] bool atDash() const { return peek() == '-' && blankAt(1); }
    [[nodiscard]] bool atColon() const { return peek() == ':' && blankAt(1); }
    void nextLine();
    void skipSpaces();
    void skipComment();
    void skipToContent();
    void endLine();

    // Block style. `parent` is the column of the collection around; content stands farther right.
    void blockNode(int parent);
    void blockMap(int at, YamlToken key);
    void mapValue(int at);
    void blockList(int at);
    void lineScalar(YamlToken token, int parent);
    YamlToken blockKey();
    void refuseStart();
    void blockScalar(int parent);

    // Flow style.
    void flowCollection(int parent);
    void flowList(int parent);
    void flowMap(int parent);
    void flowNode(int parent);
    YamlToken flowScalar(int parent);
    void skipInFlow(SourcePosition opened, char closing);
    YamlToken flowPlain();

    // Scalars.
    std::string_view plainLine(bool flow);
    YamlToken quoted(int parent);
    void foldLines(SourcePosition opened, int parent);
    void escape(SourcePosition opened, int parent);
    [[nodiscard]] char32_t hexadecimal(std::size_t digits);
    void append(char32_t code);
    void appendBreaks(std::size_t breaks);

    std::string_view m_text;
    YamlTreeBuilder& m_tree;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    int m_line = 1;
    std::string m_scratch; ///< the scalar being put together
};

} // namespace zonedraft
