// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/theme.h"

#include <QLabel>

namespace zonedraft {

/// A short text on a rounded sheet that lies over the board and lets the pointer through.
class OverlayLabel : public QLabel {
public:
    explicit OverlayLabel(QWidget* parent);
    void setColours(const QColor& sheet, const QColor& border, const QColor& text);
    /// Shows a text, or nothing when it is empty; adapts its size.
    void say(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_sheet, m_border, m_text;
};

/// One line of help at the lower edge, or why something was refused.
class HintLine final : public OverlayLabel {
public:
    using OverlayLabel::OverlayLabel;
    /// @param refusal  it says why something was not done
    void setTheme(const Theme& theme, bool refusal)
    {
        setColours(theme.panel, refusal ? theme.critical : theme.line, refusal ? theme.text : theme.secondary);
    }
};

/// The reason of a refusal, beside the pointer.
class PointerNote final : public OverlayLabel {
public:
    using OverlayLabel::OverlayLabel;
    void setTheme(const Theme& theme, bool refusal);
    /// @param at  the pointer, in the parent's coordinates; the note stays inside the parent
    void sayAt(const QString& text, QPoint at);
};

} // namespace zonedraft
