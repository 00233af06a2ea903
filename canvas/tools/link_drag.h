// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/actions/edit.h"
#include "canvas/actions/placement_rules.h"
#include "canvas/items/link_item.h"
#include "canvas/tools/tool.h"

namespace zonedraft {

/// A link on its way from a node, or one end of a link on its way to another node: what can take it glows, what cannot
/// says why. Led by the pointer (update) or by keys (choose).
class LinkDrag {
public:
    /// A new link.
    LinkDrag(BoardView& view, NodeId from);
    /// One end of a link; the other end stays.
    LinkDrag(BoardView& view, LinkId link, LinkEnd end);
    ~LinkDrag();
    LinkDrag(const LinkDrag&) = delete;
    LinkDrag& operator=(const LinkDrag&) = delete;

    void update(QPointF point);
    /// Goes to the next (previous) component that takes the link. @return false when there is none
    bool choose(bool forward);
    /// Connects, or offers what could be connected when the spot is empty.
    void finish(QPoint viewportPoint);
    /// The node that stays.
    [[nodiscard]] NodeId from() const { return m_fixed; }

private:
    void start();
    void show(const NodeItem* target, QPointF point);
    [[nodiscard]] Verdict verdictFor(NodeId other) const;
    [[nodiscard]] Edit editFor(NodeId other) const;

    BoardView& m_view;
    NodeId m_fixed;
    std::optional<LinkId> m_link; ///< set when an end is moved
    LinkEnd m_end = LinkEnd::Target;
    QPointF m_point;
    std::optional<NodeId> m_to;
    QString m_refusal;
};

/// A simple orthogonal path from a rectangle to a point or rectangle, for the time before the router takes over.
[[nodiscard]] layout::Polyline sketchPath(const QRectF& from, QPointF to, const std::optional<QRectF>& target);

} // namespace zonedraft
