// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/port_item.h"

#include <cmath>

namespace zonedraft {
namespace {

constexpr double kPortRadius = 5;
constexpr double kPortHit = 9;
constexpr double kPortDistance = 3;

} // namespace

void PortItem::showAround(std::optional<NodeId> node, const QRectF& rect)
{
    if (node == m_node && rect == m_rect) return;
    prepareGeometryChange();
    m_node = node;
    m_rect = rect;
    setVisible(node.has_value());
}

std::array<QPointF, 4> PortItem::ports() const
{
    const QPointF middle = m_rect.center();
    return {QPointF(m_rect.right() + kPortDistance, middle.y()), QPointF(middle.x(), m_rect.bottom() + kPortDistance),
            QPointF(m_rect.left() - kPortDistance, middle.y()), QPointF(middle.x(), m_rect.top() - kPortDistance)};
}

bool PortItem::hit(QPointF point, double scale) const
{
    if (!m_node) return false;
    for (const QPointF port : ports())
        if (std::hypot(port.x() - point.x(), port.y() - point.y()) <= kPortHit / std::min(1.0, scale)) return true;
    return false;
}

void PortItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Theme& theme = m_kit.theme();
    const double unit = 1.0 / std::min(1.0, scaleOf(*painter));
    painter->setRenderHint(QPainter::Antialiasing, true);
    for (const QPointF port : ports()) {
        painter->setPen(QPen(theme.card, 2 * unit));
        painter->setBrush(theme.accent);
        painter->drawEllipse(port, kPortRadius * unit, kPortRadius * unit);
        painter->setPen(QPen(theme.onAccent, 1.4 * unit, Qt::SolidLine, Qt::RoundCap));
        const double arm = 2.2 * unit;
        painter->drawLine(port - QPointF(arm, 0), port + QPointF(arm, 0));
        painter->drawLine(port - QPointF(0, arm), port + QPointF(0, arm));
    }
}

} // namespace zonedraft
