// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/tools/link_drag.h"

namespace zonedraft {

/// Draws links from anywhere on a component: press, drag, release; or click one, then the other; or by keys from the
/// selected one: Tab chooses, Enter connects.
class ConnectTool final : public Tool {
public:
    using Tool::Tool;
    void press(QMouseEvent& event) override;
    void move(QMouseEvent& event) override;
    void release(QMouseEvent& event) override;
    bool cancel() override;
    bool choose(bool forward) override;
    bool accept() override;
    bool busy() const override { return m_drag != nullptr; }
    QString hint() const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    std::unique_ptr<LinkDrag> m_drag;
    QPoint m_pressed;
    bool m_byClicks = false;
};

/// Grabs the board itself.
class PanTool final : public Tool {
public:
    using Tool::Tool;
    void press(QMouseEvent& event) override;
    void move(QMouseEvent& event) override;
    void release(QMouseEvent& event) override;
    bool busy() const override { return m_at.has_value(); }
    Qt::CursorShape cursor() const override { return m_at ? Qt::ClosedHandCursor : Qt::OpenHandCursor; }

private:
    std::optional<QPoint> m_at;
};

/// Puts a note where it is clicked and opens it for writing.
class NoteTool final : public Tool {
public:
    using Tool::Tool;
    void press(QMouseEvent& event) override;
    QString hint() const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
};

/// Something dragged in from the palette: shows where it would go, or why it cannot.
class DropTool {
public:
    DropTool(BoardView& view, Name kind);
    ~DropTool();
    DropTool(const DropTool&) = delete;
    DropTool& operator=(const DropTool&) = delete;
    /// @return true when a drop here would do something
    bool update(QPointF point);
    void drop(QPointF point);

private:
    BoardView& m_view;
    Name m_kind;
};

} // namespace zonedraft
