// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/tools/tool.h"

namespace zonedraft {

/// A link on its way from a node: what can take it glows, what cannot says why.
class LinkDrag {
public:
    LinkDrag(BoardView& view, NodeId from);
    ~LinkDrag();
    LinkDrag(const LinkDrag&) = delete;
    LinkDrag& operator=(const LinkDrag&) = delete;

    void update(QPointF point, QPoint viewportPoint);
    /// Connects, or offers what could be connected when the spot is empty.
    void finish(QPoint viewportPoint);
    [[nodiscard]] NodeId from() const { return m_from; }

private:
    BoardView& m_view;
    NodeId m_from;
    QPointF m_point;
    std::optional<NodeId> m_to;
    QString m_refusal;
};

/// A simple orthogonal path from a rectangle to a point or rectangle, for the time before the router takes over.
[[nodiscard]] layout::Polyline sketchPath(const QRectF& from, QPointF to, const std::optional<QRectF>& target);

} // namespace zonedraft
