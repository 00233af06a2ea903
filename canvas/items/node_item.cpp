// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/node_item.h"

namespace zonedraft {
namespace {

constexpr double kBadgeHeight = 18;

} // namespace

void NodeItem::setRect(const QRectF& rect)
{
    if (rect == m_rect) return;
    prepareGeometryChange();
    m_rect = rect;
}

void NodeItem::refresh(const Session& session)
{
    const Node* node = session.design().find(m_node);
    if (!node) return;
    m_kind = session.catalog().find(node->kind);
    m_name.setText(QString::fromStdString(node->displayName()));
    m_enabled = session.evaluation().enabled(m_node);
    const auto findings = session.evaluation().findingsOf(m_node);
    m_findingCount = static_cast<int>(findings.size());
    m_worst.reset();
    for (const BoardFinding& finding : findings)
        if (!m_worst || finding.severity < *m_worst) m_worst = finding.severity;
    m_count.setText(m_findingCount > 1 ? QString::number(m_findingCount) : QString());
    setToolTip(QString());
    update();
}

double NodeItem::badgeHeight(double scale)
{
    return scale < kDetailScale ? kBadgeHeight * kDetailScale / scale : kBadgeHeight;
}

void NodeItem::paintBadge(QPainter& painter, QPointF topRight) const
{
    if (!hasBadge()) return;
    const Theme& theme = m_kit.theme();
    const double scale = scaleOf(painter);
    const double height = badgeHeight(scale);
    const double unit = height / kBadgeHeight;
    // The count is never smaller than 11 px on screen, so its digits need their width there too.
    const double digit = 7.5 * std::max(unit, textPixels(painter, 11) / (11.0 * scale));
    const double digits = m_count.empty() ? 0 : 4 * unit + digit * static_cast<double>(m_count.text().size());
    const QRectF pill(topRight.x() - height - digits, topRight.y(), height + digits, height);
    const QColor color = theme.severity(*m_worst);
    painter.setRenderHint(QPainter::Antialiasing, true);
    QColor tint = color;
    tint.setAlphaF(theme.dark ? 0.20F : 0.12F);
    painter.setPen(QPen(theme.card, 2 * unit));
    painter.setBrush(blended(tint, theme.card));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    const double inset = 3 * unit;
    m_kit.paintSeverity(painter, *m_worst,
                        QRectF(pill.left() + inset, pill.top() + inset, height - 2 * inset, height - 2 * inset));
    m_count.paint(painter, m_kit, QRectF(pill.left() + height - 2 * unit, pill.top(), digits, height),
                  textPixels(painter, 11), QFont::DemiBold, color, Qt::AlignHCenter);
}

} // namespace zonedraft
