// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/items/board_item.h"
#include "canvas/layout/layout_types.h"
#include "canvas/session/session.h"

#include <QPainterPath>

namespace zonedraft {

/// One end of a link.
enum class LinkEnd { Source, Target };

/// A connection: orthogonal with rounded corners, an arrow at the target, a style per kind.
class LinkItem final : public BoardItem {
public:
    LinkItem(PaintKit& kit, LinkId link) : BoardItem(kit), m_link(link) { setZValue(kLinkLayer); }

    int type() const override { return kLinkItemType; }
    [[nodiscard]] LinkId link() const { return m_link; }
    void setPath(const layout::Polyline& path);
    [[nodiscard]] const layout::Polyline& path() const { return m_points; }
    void refresh(const Session& session);
    QRectF boundingRect() const override { return m_bounds; }
    /// On the way that is lit: drawn in accent, without a label.
    void setLit(bool lit) { change(m_lit, lit); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// Distance of a point to the line, in board units.
    [[nodiscard]] double distanceTo(QPointF point) const;
    /// Index of the segment that is nearest to the point.
    [[nodiscard]] int segmentAt(QPointF point) const;
    /// The end whose handle is at the point, when the link is selected.
    [[nodiscard]] std::optional<LinkEnd> endAt(QPointF point, double scale) const;
    /// The middle of an end's handle: on the line, a little outside the component.
    [[nodiscard]] QPointF handleOf(LinkEnd end) const;
    /// The point where the label is: the middle of the longest horizontal segment, or of the longest.
    [[nodiscard]] QPointF labelPosition() const;
    [[nodiscard]] Name kind() const { return m_kind; }
    [[nodiscard]] QString label() const { return m_label.text(); }
    [[nodiscard]] std::optional<Severity> worst() const { return m_worst; }

private:
    void paintLine(QPainter& painter, const QColor& color, double width) const;
    void paintArrow(QPainter& painter, const QColor& color) const;
    void paintLabel(QPainter& painter) const;
    void paintHandles(QPainter& painter) const;
    [[nodiscard]] bool touches(const QRectF& area) const;

    LinkId m_link;
    Name m_kind;
    layout::Polyline m_points;
    QPainterPath m_path;
    QPolygonF m_arrow;
    QRectF m_bounds;
    TextLine m_label;
    std::optional<Severity> m_worst;
    bool m_enabled = true;
    bool m_lit = false;
};

/// A polyline with its corners rounded.
[[nodiscard]] QPainterPath roundedPath(const layout::Polyline& points, double radius);
/// The triangle at the end of a polyline; empty for fewer than two points.
[[nodiscard]] QPolygonF arrowHead(const layout::Polyline& points, double length = 9);
/// How the lines of a kind of link are drawn.
[[nodiscard]] QPen linkPen(Name kind, const QColor& color, double width);

} // namespace zonedraft
