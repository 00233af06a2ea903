// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/items/board_item.h"

#include <array>

namespace zonedraft {

/// The handles around the node under the pointer: a link is dragged out of them. One item for the whole board.
class PortItem final : public BoardItem {
public:
    explicit PortItem(PaintKit& kit) : BoardItem(kit)
    {
        setZValue(kFeedbackLayer - 1);
        setVisible(false);
    }

    /// Shows the handles of a node, or hides them (nothing).
    void showAround(std::optional<NodeId> node, const QRectF& rect = {});
    [[nodiscard]] std::optional<NodeId> node() const { return m_node; }
    /// True when the point is on a handle.
    [[nodiscard]] bool hit(QPointF point, double scale) const;
    /// Middles of the four sides, a little outside.
    [[nodiscard]] std::array<QPointF, 4> ports() const;

    QRectF boundingRect() const override { return m_rect.adjusted(-30, -30, 30, 30); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::optional<NodeId> m_node;
    QRectF m_rect;
};

} // namespace zonedraft
