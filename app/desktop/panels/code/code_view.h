// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/icon_source.h"
#include "exporters/exported_files.h"

#include <QPlainTextEdit>

namespace zonedraft {

class HclHighlighter;

/// Code with line numbers, to be read: marks lines, and tells which line was clicked.
class CodeView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeView(const IconSource& icons, QWidget* parent = nullptr);

    /// Replaces the text; the place that was seen stays when the text is nearly the same.
    void setCode(const QString& text);
    /// Marks lines (from 1) and, if asked for, scrolls to the first.
    void mark(std::vector<std::pair<int, int>> lines, bool scroll);
    void setLineNumbers(bool on);

    void paintMargin(QPaintEvent& event);
    [[nodiscard]] int marginWidth() const;

Q_SIGNALS:
    void lineClicked(int line); ///< from 1

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void restyle();
    void placeMargin();

    const IconSource& m_icons;
    HclHighlighter* m_highlighter;
    QWidget* m_margin;
    std::vector<std::pair<int, int>> m_marks;
    bool m_numbers = true;
};

} // namespace zonedraft
