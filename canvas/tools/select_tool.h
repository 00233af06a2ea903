// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/tools/link_drag.h"
#include "canvas/tools/move_drag.h"

#include <QCoreApplication>
#include <variant>

namespace zonedraft {

class LinkItem;
class NoteItem;
class NodeItem;

/// Selects, moves, resizes, bends links and moves their ends, and starts links from ports.
class SelectTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(SelectTool)

public:
    using Tool::Tool;
    ~SelectTool() override;

    void press(QMouseEvent& event) override;
    void move(QMouseEvent& event) override;
    void release(QMouseEvent& event) override;
    bool doubleClick(QMouseEvent& event) override;
    bool choose(bool forward) override;
    bool accept() override;
    bool cancel() override;
    bool busy() const override { return !std::holds_alternative<Idle>(m_state); }
    QString hint() const override;

    /// Begins to move an end of a link, to be led by keys or the pointer.
    void moveEnd(LinkId link, LinkEnd end);
    /// Begins a link from a component.
    void connectFrom(NodeId node);

private:
    struct Idle {};
    /// Pressed on something, not moved yet.
    struct Pressed {
        QPoint at;
        QPointF point;
        Selection::Ids moved; ///< what a drag would move; empty = a rubber band
        std::optional<NodeId> grabbed;
        bool narrow = false; ///< on release without a drag, only what was pressed is selected
        Selection::Ids only;
    };
    struct RubberBand {
        QPointF from;
        Selection::Ids before;
    };
    struct Resize {
        NodeId container;
        Qt::Edges edges;
        QRectF before, now;
    };
    struct NoteResize {
        std::string note;
        BoardNote before, now;
    };
    struct Bend {
        LinkId link;
        int segment;
        layout::Polyline before, now;
        QPointF from;
    };

    void hover(QPointF point);
    [[nodiscard]] bool pressHandle(QMouseEvent& event, QPointF point);
    void pressItem(QMouseEvent& event, QGraphicsItem& item, QPointF point);
    void band(const RubberBand& band, QPointF point);
    void resize(Resize& resize, QPointF point);
    void bend(Bend& bend, QPointF point);
    void startDrag(const Pressed& pressed, QPointF point);

    std::variant<Idle, Pressed, RubberBand, Resize, NoteResize, Bend, std::unique_ptr<MoveDrag>,
                 std::unique_ptr<LinkDrag>>
        m_state;
};

} // namespace zonedraft
