// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/view/board_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace zonedraft {

/// One way to use the pointer on the board. Each tool is a class that knows its own state; the view hands it input.
class Tool {
public:
    explicit Tool(BoardView& view) : m_view(view) {}
    virtual ~Tool() = default;

    virtual void press(QMouseEvent&) {}
    virtual void move(QMouseEvent&) {}
    virtual void release(QMouseEvent&) {}
    /// @return true when it was used
    virtual bool doubleClick(QMouseEvent&) { return false; }
    /// Gives up what is under way. @return false when nothing was
    virtual bool cancel() { return false; }
    /// Tab (Shift+Tab) while something is under way: the next (previous) thing it could end at. @return false when
    /// unused
    virtual bool choose(bool) { return false; }
    /// Enter: ends what is under way as a release of the button would. @return false when unused
    virtual bool accept() { return false; }
    /// True while a press has not ended yet.
    [[nodiscard]] virtual bool busy() const { return false; }
    [[nodiscard]] virtual QString hint() const { return {}; }
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

protected:
    [[nodiscard]] QPointF scenePoint(const QMouseEvent& event) const
    {
        return m_view.mapToScene(event.position().toPoint());
    }
    [[nodiscard]] BoardScene& scene() const { return m_view.board(); }
    [[nodiscard]] Session& session() const { return m_view.session(); }

    BoardView& m_view;
};

} // namespace zonedraft
