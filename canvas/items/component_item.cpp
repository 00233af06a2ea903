// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/component_item.h"

#include "canvas/layout/layout_types.h"
#include "canvas/session/number_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace zonedraft {
namespace {

constexpr double kTile = 40;
constexpr double kInset = 12;
constexpr double kTextGap = 10;
constexpr double kRadius = 6;
constexpr double kNarrowScale = 0.6; ///< below it the icon leaves more room to the name
constexpr double kBetweenLines = 2;  ///< pixels
constexpr double kOverCard = 4;      ///< pixels of a badge that lie on a small card
constexpr double kBorderRoom = 4;    ///< pixels above and below two lines together

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
    m_brokenFor = {};
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
    // Over the corner; on a small card above it, where no letters are.
    const double scale = scaleOf(*painter);
    const double up = scale >= kDetailScale ? 8 : badgeHeight(scale) - kOverCard / scale;
    paintBadge(*painter, rect().topRight() + QPointF(6, -up));
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
    const bool twoLines = paintName(painter, left, width);
    const TextLine& line = m_collapsed ? m_inside : m_line;
    if (!line.empty() && !twoLines)
        line.paint(painter, m_kit, {left, rect().top() + 26, width, 15}, textPixels(painter, 11, 9), QFont::Normal,
                   theme.secondary);
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
    constexpr double kFewLetters = 40; // less says nothing
    if (spread)
        paintZones(painter, {left, bottom.top(), right - left, bottom.height()});
    else if (twoLines && right - left > kFewLetters)
        line.paint(painter, m_kit, {left, bottom.top(), right - left, bottom.height()}, textPixels(painter, 11, 9),
                   QFont::Normal, theme.secondary);
    if (m_collapsed)
        m_kit.paintGlyph(painter, QStringLiteral("actions/expand"), expandButton().adjusted(2, 2, -2, -2),
                         theme.secondary);
}

/// The name in one line, smaller when that makes it fit, else in two.
/// @return whether it took two
bool ComponentItem::paintName(QPainter& painter, double left, double width) const
{
    const Theme& theme = m_kit.theme();
    const double scale = scaleOf(painter);
    const bool oneWord = !m_name.text().contains(QLatin1Char(' ')); // a domain is not torn apart if it can be helped
    for (const int size : {13, 12, 11}) {
        if (size == 11 && !oneWord) break;
        const int pixels = textPixels(painter, size);
        if (m_name.width(m_kit, pixels, QFont::DemiBold) / scale > width) continue;
        m_name.paint(painter, m_kit, {left, rect().top() + 8, width, 18}, pixels, QFont::DemiBold, theme.text);
        return false;
    }
    const int pixels = breakName({textPixels(painter, 12), textPixels(painter, 11)}, width * scale);
    if (pixels == 0) {
        m_name.paint(painter, m_kit, {left, rect().top() + 8, width, 18}, textPixels(painter, 12), QFont::DemiBold,
                     theme.text, Qt::AlignLeft, Qt::ElideMiddle);
        return false;
    }
    m_first.paint(painter, m_kit, {left, rect().top() + 6, width, 16}, pixels, QFont::DemiBold, theme.text);
    m_second.paint(painter, m_kit, {left, rect().top() + 22, width, 16}, pixels, QFont::DemiBold, theme.text,
                   Qt::AlignLeft, Qt::ElideMiddle);
    return true;
}

/// Finds what goes into the first of two lines: as many whole words as fit.
/// @param sizes  of the font, in pixels on screen: the first in which both lines fit is taken, else the last
/// @param room   pixels on screen
/// @return the size; 0 when not even the first word fits
int ComponentItem::breakName(std::array<int, 2> sizes, double room) const
{
    const std::pair wanted(sizes.front(), static_cast<int>(room));
    if (m_brokenFor == wanted) return m_brokenPixels;
    m_brokenFor = wanted;
    m_brokenPixels = 0;
    const QString& name = m_name.text();
    for (const int pixels : sizes) {
        const QFontMetricsF metrics(m_kit.font(pixels, QFont::DemiBold));
        qsizetype end = 0;
        for (qsizetype at = 1; at + 1 < name.size(); ++at) {
            const bool space = name.at(at).isSpace();
            if (!space && !QStringLiteral("-_./").contains(name.at(at))) continue;
            const qsizetype upTo = space ? at : at + 1;
            if (metrics.horizontalAdvance(name.left(upTo)) <= room) end = upTo;
        }
        if (end == 0) continue;
        m_first.setText(name.left(end));
        m_second.setText(name.mid(end).trimmed());
        m_brokenPixels = pixels;
        if (metrics.horizontalAdvance(m_second.text()) <= room) break;
    }
    return m_brokenPixels;
}

/// A small bar per zone and the copies in each: "2 + 2 + 2".
void ComponentItem::paintZones(QPainter& painter, const QRectF& area) const
{
    if (m_spread.width(m_kit, 11, QFont::Medium) > area.width()) return; // half a sum says something wrong
    const Theme& theme = m_kit.theme();
    m_spread.paint(painter, m_kit, area, textPixels(painter, 11, 9), QFont::Medium, theme.secondary);
}

/// Icon and name. How the name is written follows from the zoom and the card's size alone, so that cards of one size
/// look alike: one font, in up to two lines when two have room, else in one.
void ComponentItem::paintNameOnly(QPainter& painter) const
{
    const double scale = scaleOf(painter);
    const int pixels = textPixels(painter, 11);
    const double line = (pixels + kBetweenLines) / scale;
    const bool high = rect().height() >= 2 * line + kBorderRoom / scale;
    const double tile = scale < kNarrowScale ? 26 : 32;
    const double inset = scale < kNarrowScale ? 6 : 8;
    m_kit.paintTile(painter, m_kind, {rect().left() + inset, rect().center().y() - tile / 2, tile, tile});
    const double left = rect().left() + inset + tile + inset;
    const double room = rect().right() - 4 - left;
    const QColor& color = m_kit.theme().text;
    const bool whole = m_name.width(m_kit, pixels, QFont::Medium) / scale <= room;
    if (whole || !high || breakName({pixels, pixels}, room * scale) == 0) {
        m_name.paint(painter, m_kit, {left, rect().top(), room, rect().height()}, pixels, QFont::Medium, color,
                     Qt::AlignLeft, Qt::ElideRight);
        return;
    }
    const double top = rect().center().y() - line;
    m_first.paint(painter, m_kit, {left, top, room, line}, pixels, QFont::Medium, color);
    m_second.paint(painter, m_kit, {left, top + line, room, line}, pixels, QFont::Medium, color, Qt::AlignLeft,
                   Qt::ElideRight);
}

} // namespace zonedraft
