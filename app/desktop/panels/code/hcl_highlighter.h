// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/theme.h"

#include <QSyntaxHighlighter>

namespace zonedraft {

/// Colours HCL: comments, texts with their interpolations, block words, argument names, numbers and constants.
class HclHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit HclHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}
    void setTheme(const Theme& theme);

protected:
    void highlightBlock(const QString& text) override;

private:
    void highlightText(const QString& text, int& at);
    void highlightWord(const QString& text, int& at, bool first);

    QTextCharFormat m_comment, m_text, m_block, m_argument, m_constant;
};

} // namespace zonedraft
