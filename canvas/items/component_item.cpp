// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/component_item.h"

#include "canvas/layout/layout_types.h"
#include "canvas/session/number_text.h"

#include <QCoreApplication>

namespace zonedraft {
namespace {

constexpr double kTile = 40;
constexpr double kInset = 12;
constexpr double kTextGap = 10;
constexpr double kRadius = 6;

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

int countInside(const Design& design, NodeId node)
{
    int count = 0;
    for (const NodeId child : design.childrenOf(node)) count += 1 + countInside(design, child);
    return count;
}

} // namespace

QString costText(const MonthlyCost& cost)
{
    if (!cost.billed) return {};
    if (!cost.expected) return tr("usage not set");
    const QString amount = moneyText(*cost.expected);
    return (cost.atLeast ? tr("≥ %1/mo") : tr("%1/mo")).arg(amount);
}

void ComponentItem::refresh(const Session& session)
{
    NodeItem::refresh(session);
    const Evaluation& evaluation = session.evaluation();
    m_collapsed = m_kind && m_kind->container;
    m_line.setText(evaluation.cardLine(node()));
    if (m_line.empty() && m_kind && catalogText(m_kind->label) != m_name.text())
        m_line.setText(catalogText(m_kind->label));
    if (m_line.text() == m_name.text()) m_line.setText({}); // the same word twice says nothing
    const MonthlyCost cost = evaluation.costOf(node());
    m_costKnown = !cost.billed || cost.expected;
    m_cost.setText(costText(cost));
    const int inside = countInside(session.design(), node());
    m_inside.setText(m_collapsed || inside > 0
                         ? QCoreApplication::translate("ComponentItem", "%n component(s)", nullptr, inside)
                         : QString());
    m_zones = static_cast<int>(evaluation.zonesOf(node()).size());
    QStringList copies;
    for (const int replicas : evaluation.replicasOf(node())) copies += QString::number(replicas);
    m_spread.setText(copies.size() > 1 ? copies.join(QStringLiteral(" + ")) : QString());
    QStringList tip{m_name.text()};
    if (m_kind && !tip.contains(catalogText(m_kind->label))) tip += catalogText(m_kind->label);
    if (!m_line.empty() && !tip.contains(m_line.text())) tip += m_line.text();
    if (cost.low && cost.high && cost.low != cost.high)
        tip += tr("%1 to %2 per month").arg(moneyText(*cost.low), moneyText(*cost.high));
    for (const BoardFinding& finding : evaluation.findingsOf(node())) {
        if (tip.size() == 8) break;
        tip += QStringLiteral("• ") + finding.title;
    }
    setToolTip(tip.join(QLatin1Char('\n')));
}

QRectF ComponentItem::nameRect() const
{
    const double left = rect().left() + kInset + kTile + kTextGap;
    return {left, rect().top() + 8, rect().right() - kInset - left, 20};
}

QRectF ComponentItem::expandButton() const
{
    if (!m_collapsed) return {};
    return {rect().right() - 26, rect().bottom() - 26, 20, 20};
}

void ComponentItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing, true);
    paintSurface(*painter);
    if (!m_enabled) painter->setOpacity(painter->opacity() * 0.45);
    if (scaleOf(*painter) >= kDetailScale)
        paintFull(*painter);
    else
        paintNameOnly(*painter);
    paintBadge(*painter, rect().topRight() + QPointF(6, -8));
}

void ComponentItem::paintSurface(QPainter& painter) const
{
    const Theme& theme = m_kit.theme();
    if (scaleOf(painter) >= kDetailScale) { // a soft edge below, painted: no effect, no blur
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.shadow);
        painter.drawRoundedRect(rect().translated(0, 2).adjusted(-1, 0, 1, 1), kRadius + 1, kRadius + 1);
    }
    const double width = marked() ? 2.0 : 1.0;
    painter.setPen(QPen(marked()    ? theme.accent
                        : hovered() ? theme.secondary
                                    : theme.cardLine,
                        width / std::min(1.0, scaleOf(painter)), m_enabled ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(hovered() ? theme.cardHover : theme.card);
    const QRectF edge = rect().adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(edge, kRadius, kRadius);
    if (m_collapsed) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(edge.adjusted(3, 3, -3, -3), kRadius - 2, kRadius - 2);
    }
}

void ComponentItem::paintFull(QPainter& painter) const
{
    const Theme& theme = m_kit.theme();
    m_kit.paintTile(painter, m_kind, {rect().left() + kInset, rect().center().y() - kTile / 2, kTile, kTile});
    const double left = rect().left() + kInset + kTile + kTextGap;
    const double width = rect().right() - 8 - left;
    const bool tight = m_name.width(m_kit, 13, QFont::DemiBold) > width; // a smaller size before letters are lost
    m_name.paint(painter, m_kit, {left, rect().top() + 8, width, 18}, textPixels(painter, tight ? 12 : 13),
                 QFont::DemiBold, theme.text, Qt::AlignLeft, Qt::ElideMiddle);
    const TextLine& line = m_collapsed ? m_inside : m_line;
    m_line.empty() && !m_collapsed ? void()
                                   : line.paint(painter, m_kit, {left, rect().top() + 26, width, 15},
                                                textPixels(painter, 11, 9), QFont::Normal, theme.secondary);
    const bool spread = m_zonesShown && !m_spread.empty();
    const QRectF bottom(left, rect().bottom() - 22, width, 15);
    double right = bottom.right();
    if (m_costShown && !m_cost.empty()) {
        const int pixels = textPixels(painter, 11, 9); // on screen: what it takes there counts
        const double need = std::min(width, m_cost.width(m_kit, pixels, QFont::Medium) / scaleOf(painter) + 2);
        const bool besides = !spread || rect().width() > layout::kCardSize.width() || need < width * 0.62;
        m_cost.paint(painter, m_kit,
                     besides ? QRectF(bottom.right() - need, bottom.top(), need, bottom.height()) : bottom, pixels,
                     m_costKnown ? QFont::Medium : QFont::Normal, m_costKnown ? theme.text : theme.secondary,
                     Qt::AlignRight);
        right -= need + 6;
    }
    if (spread) paintZones(painter, {left, bottom.top(), right - left, bottom.height()});
    if (m_collapsed)
        m_kit.paintGlyph(painter, QStringLiteral("actions/expand"), expandButton().adjusted(2, 2, -2, -2),
                         theme.secondary);
}

/// A small bar per zone and the copies in each: "2 + 2 + 2".
void ComponentItem::paintZones(QPainter& painter, const QRectF& area) const
{
    if (m_spread.width(m_kit, 11, QFont::Medium) > area.width()) return; // half a sum says something wrong
    const Theme& theme = m_kit.theme();
    m_spread.paint(painter, m_kit, area, textPixels(painter, 11, 9), QFont::Medium, theme.secondary);
}

void ComponentItem::paintNameOnly(QPainter& painter) const
{
    const Theme& theme = m_kit.theme();
    const double tile = 32;
    m_kit.paintTile(painter, m_kind, {rect().left() + 8, rect().center().y() - tile / 2, tile, tile});
    const double left = rect().left() + 8 + tile + 7;
    const int pixels = textPixels(painter, 13);
    const double room = rect().right() - 4 - left;
    const bool tight = m_name.width(m_kit, pixels, QFont::DemiBold) / scaleOf(painter) > room; // lighter before cut
    m_name.paint(painter, m_kit, {left, rect().top(), room, rect().height()}, pixels,
                 tight ? QFont::Medium : QFont::DemiBold, theme.text, Qt::AlignLeft, Qt::ElideMiddle);
}

} // namespace zonedraft
