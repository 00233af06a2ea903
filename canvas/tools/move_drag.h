// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/tools/tool.h"

namespace zonedraft {

/// Nodes and notes on their way: shows where they would go (guides, the container or cell that takes them, or why it
/// does not) and ends as one undo step.
class MoveDrag {
public:
    /// @param grabbed  the node under the pointer; its place decides where the others go
    MoveDrag(BoardView& view, Selection::Ids moved, std::optional<NodeId> grabbed, QPointF start);
    ~MoveDrag();
    MoveDrag(const MoveDrag&) = delete;
    MoveDrag& operator=(const MoveDrag&) = delete;

    /// @param freely  no snapping
    void update(QPointF point, bool freely);
    void finish();

private:
    [[nodiscard]] std::optional<BoardGeometry::Destination> retarget(QPointF point);
    void moveNotes(std::vector<Change>& changes) const;

    BoardView& m_view;
    Selection::Ids m_moved;
    std::optional<NodeId> m_grabbed;
    QPointF m_start, m_offset;
    QRectF m_bounds;
    std::vector<QRectF> m_others;
    std::optional<DropPlace> m_target;
    QString m_refusal;
};

} // namespace zonedraft
