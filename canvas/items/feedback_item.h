// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/items/board_item.h"
#include "canvas/layout/arrange.h"

namespace zonedraft {

/// What tools show while they are at work, on top of everything: where a drop would go, guides, the rubber band, a
/// link on its way. One item for the whole board.
class FeedbackItem final : public BoardItem {
public:
    explicit FeedbackItem(PaintKit& kit) : BoardItem(kit) { setZValue(kFeedbackLayer); }

    int type() const override { return kFeedbackItemType; }
    /// The container, cell or component that would accept (accent glow) or refuses (red outline).
    void setTarget(const QRectF& rect, bool accepted);
    void clearTarget() { setTarget({}, true); }
    [[nodiscard]] const QRectF& target() const { return m_target; }
    [[nodiscard]] bool targetAccepts() const { return m_accepts; }
    void setGuides(std::vector<layout::Guide> guides);
    void setRubberBand(const QRectF& rect);
    /// The link being drawn; empty = none.
    void setLink(const layout::Polyline& path, bool accepted);
    [[nodiscard]] const layout::Polyline& link() const { return m_link; }
    /// The outline of something that is about to be dropped.
    void setGhost(const QRectF& rect, const Kind* kind, const QString& name);
    /// What could be connected: all of these glow softly.
    void setCandidates(std::vector<QRectF> rects);
    void clear();

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void rebound();

    QRectF m_target, m_rubberBand, m_ghost, m_bounds;
    bool m_accepts = true;
    bool m_linkAccepted = true;
    std::vector<layout::Guide> m_guides;
    std::vector<QRectF> m_candidates;
    layout::Polyline m_link;
    const Kind* m_ghostKind = nullptr;
    TextLine m_ghostName;
};

} // namespace zonedraft
