// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/feedback_item.h"

#include "canvas/items/link_item.h"

namespace zonedraft {

void FeedbackItem::setTarget(const QRectF& rect, bool accepted)
{
    m_target = rect;
    m_accepts = accepted;
    rebound();
}

void FeedbackItem::setGuides(std::vector<layout::Guide> guides)
{
    m_guides = std::move(guides);
    rebound();
}

void FeedbackItem::setRubberBand(const QRectF& rect)
{
    m_rubberBand = rect;
    rebound();
}

void FeedbackItem::setLink(const layout::Polyline& path, bool accepted)
{
    m_link = path;
    m_linkAccepted = accepted;
    rebound();
}

void FeedbackItem::setGhost(const QRectF& rect, const Kind* kind, const QString& name)
{
    m_ghost = rect;
    m_ghostKind = kind;
    m_ghostName.setText(name);
    rebound();
}

void FeedbackItem::setCandidates(std::vector<QRectF> rects)
{
    m_candidates = std::move(rects);
    rebound();
}

void FeedbackItem::clear()
{
    m_target = m_rubberBand = m_ghost = {};
    m_guides.clear();
    m_candidates.clear();
    m_link.clear();
    rebound();
}

void FeedbackItem::rebound()
{
    QRectF bounds = m_target.united(m_rubberBand).united(m_ghost);
    for (const layout::Guide& guide : m_guides)
        bounds = bounds.united(guide.axis == layout::Axis::Vertical
                                   ? QRectF(guide.position - 1, guide.from, 2, guide.to - guide.from)
                                   : QRectF(guide.from, guide.position - 1, guide.to - guide.from, 2));
    for (const QRectF& rect : m_candidates) bounds = bounds.united(rect);
    for (const QPointF point : m_link) bounds = bounds.united(QRectF(point - QPointF(1, 1), QSizeF(2, 2)));
    prepareGeometryChange();
    m_bounds = bounds.isEmpty() ? QRectF() : bounds.adjusted(-24, -24, 24, 24);
    update();
}

void FeedbackItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Theme& theme = m_kit.theme();
    const double unit = 1.0 / scaleOf(*painter);
    painter->setRenderHint(QPainter::Antialiasing, true);
    const auto tinted = [](QColor color, float alpha) {
        color.setAlphaF(alpha);
        return color;
    };
    for (const QRectF& rect : m_candidates) {
        painter->setPen(QPen(tinted(theme.accent, 0.65F), 1.5 * unit));
        painter->setBrush(tinted(theme.accent, 0.06F));
        painter->drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 8, 8);
    }
    if (!m_target.isEmpty()) {
        const QColor color = m_accepts ? theme.accent : theme.critical;
        for (const double spread : {6.0, 3.0}) { // a glow without an effect: wider and fainter outlines
            painter->setPen(QPen(tinted(color, 0.16F), 2 * spread * unit));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(m_target, 10, 10);
        }
        painter->setPen(QPen(color, 2 * unit, m_accepts ? Qt::SolidLine : Qt::DashLine));
        painter->setBrush(tinted(color, m_accepts ? 0.07F : 0.05F));
        painter->drawRoundedRect(m_target, 10, 10);
    }
    if (!m_ghost.isEmpty()) {
        painter->setOpacity(0.8);
        painter->setPen(QPen(theme.accent, 1.5 * unit, Qt::DashLine));
        painter->setBrush(theme.card);
        painter->drawRoundedRect(m_ghost, 6, 6);
        m_kit.paintTile(*painter, m_ghostKind, {m_ghost.left() + 12, m_ghost.top() + 12, 40, 40});
        m_ghostName.paint(*painter, m_kit, {m_ghost.left() + 62, m_ghost.top() + 12, m_ghost.width() - 70, 40},
                          textPixels(*painter, 13), QFont::DemiBold, theme.text);
        painter->setOpacity(1.0);
    }
    if (m_link.size() > 1) {
        const QColor color = m_linkAccepted ? theme.accent : theme.critical;
        painter->setPen(QPen(color, 2 * unit, m_linkAccepted ? Qt::SolidLine : Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(roundedPath(m_link, 6));
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawPolygon(arrowHead(m_link));
    }
    if (!m_guides.empty()) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(theme.accent, 0));
        for (const layout::Guide& guide : m_guides) {
            if (guide.axis == layout::Axis::Vertical)
                painter->drawLine(QPointF(guide.position, guide.from), QPointF(guide.position, guide.to));
            else
                painter->drawLine(QPointF(guide.from, guide.position), QPointF(guide.to, guide.position));
        }
    }
    if (!m_rubberBand.isEmpty()) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(theme.accent, 0));
        painter->setBrush(tinted(theme.accent, 0.10F));
        painter->drawRect(m_rubberBand);
    }
}

} // namespace zonedraft
