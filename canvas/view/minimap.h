// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace zonedraft {

class BoardView;

/// The whole board in a corner, with the part that is in view; a press goes there.
class Minimap final : public QWidget {
    Q_OBJECT
public:
    Minimap(BoardView& view, QWidget* parent);
    /// The drawing changed: redraw soon.
    void invalidate();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override { goTo(event); }
    void mouseMoveEvent(QMouseEvent* event) override { goTo(event); }

private:
    void goTo(QMouseEvent* event);
    void redraw();
    [[nodiscard]] QTransform transform() const;

    BoardView& m_view;
    QPixmap m_drawing;
    QTimer m_soon;
};

} // namespace zonedraft
