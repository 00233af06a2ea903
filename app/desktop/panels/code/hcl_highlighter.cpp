// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/code/hcl_highlighter.h"

#include <QSet>

namespace zonedraft {
namespace {

const QSet<QString>& blockWords()
{
    static const QSet<QString> kWords{
        QStringLiteral("resource"), QStringLiteral("variable"),  QStringLiteral("output"),
        QStringLiteral("provider"), QStringLiteral("terraform"), QStringLiteral("data"),
        QStringLiteral("locals"),   QStringLiteral("module"),    QStringLiteral("required_providers")};
    return kWords;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-');
}

} // namespace

void HclHighlighter::setTheme(const Theme& theme)
{
    const auto category = [&](const char* name) {
        return theme.dark ? theme.category(Name(name)).lighter(165) : theme.category(Name(name));
    };
    m_comment.setForeground(theme.secondary);
    m_comment.setFontItalic(true);
    m_text.setForeground(theme.good);
    m_block.setForeground(category("network"));
    m_block.setFontWeight(QFont::DemiBold);
    m_argument.setForeground(theme.accent);
    m_constant.setForeground(theme.high);
    rehighlight();
}

void HclHighlighter::highlightText(const QString& text, int& at)
{
    const int first = at++;
    while (at < text.size() && text[at] != QLatin1Char('"')) at += text[at] == QLatin1Char('\\') ? 2 : 1;
    at = std::min<int>(at + 1, static_cast<int>(text.size()));
    setFormat(first, at - first, m_text);
    for (qsizetype open = text.indexOf(QLatin1String("${"), first); open >= 0 && open < at;
         open = text.indexOf(QLatin1String("${"), open + 2)) {
        const qsizetype close = text.indexOf(QLatin1Char('}'), open);
        setFormat(static_cast<int>(open), static_cast<int>((close < 0 ? at : close + 1) - open), m_argument);
    }
}

void HclHighlighter::highlightWord(const QString& text, int& at, bool first)
{
    const int begin = at;
    while (at < text.size() && isWord(text[at])) ++at;
    const QString word = text.mid(begin, at - begin);
    int next = at;
    while (next < text.size() && text[next] == QLatin1Char(' ')) ++next;
    const bool assigned = next < text.size() && text[next] == QLatin1Char('=') &&
                          (next + 1 >= text.size() || text[next + 1] != QLatin1Char('='));
    const bool opens = next < text.size() && text[next] == QLatin1Char('{');
    if (begin == 0 && blockWords().contains(word))
        setFormat(begin, at - begin, m_block);
    else if (first && (assigned || opens))
        setFormat(begin, at - begin, m_argument);
    else if (word[0].isDigit() || word == QLatin1String("true") || word == QLatin1String("false") ||
             word == QLatin1String("null"))
        setFormat(begin, at - begin, m_constant);
}

void HclHighlighter::highlightBlock(const QString& text)
{
    bool first = true;
    for (int at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c == QLatin1Char('#')) {
            setFormat(at, static_cast<int>(text.size()) - at, m_comment);
            return;
        }
        if (c == QLatin1Char('"')) {
            highlightText(text, at);
            first = false;
        } else if (isWord(c)) {
            highlightWord(text, at, first);
            first = false;
        } else {
            ++at;
        }
    }
}

} // namespace zonedraft
