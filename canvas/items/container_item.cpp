// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/container_item.h"

#include "canvas/scene/label_areas.h"

#include <QStyleOptionGraphicsItem>

namespace zonedraft {
namespace {

constexpr double kRadius = 10;
constexpr double kCellRadius = 6;
constexpr double kTitleHeight = 26;
constexpr double kCaptionScale = 0.5; ///< from here on zones and subnets have their captions

Theme::Container lookOf(const Kind* kind, bool hasGrid)
{
    if (hasGrid) return Theme::Container::Vpc;
    if (kind && kind->container && !kind->parents.empty() && kind->parents.front() == "board")
        return Theme::Container::Region;
    return Theme::Container::Group;
}

} // namespace

void ContainerItem::refresh(const Session& session)
{
    NodeItem::refresh(session);
    m_network = session.evaluation().gridOf(node());
    m_look = lookOf(m_kind, !m_network.empty());
    m_around.clear();
    const Node* at = session.design().find(node());
    for (at = at && at->parent ? session.design().find(*at->parent) : nullptr; at;
         at = at->parent ? session.design().find(*at->parent) : nullptr)
        m_around.insert(m_around.begin(),
                        lookOf(session.catalog().find(at->kind), !session.evaluation().gridOf(at->id).empty()));
    m_detail.setText(session.evaluation().cardLine(node()));
    m_zoneTitles.assign(m_network.zones.size(), {});
    for (std::size_t i = 0; i < m_network.zones.size(); ++i) m_zoneTitles[i].setText(m_network.zones[i]);
    const std::size_t cells = m_network.tiers.size() * m_network.zones.size();
    m_cellTitles.assign(cells, {});
    m_cidrs.assign(cells, {});
    for (std::size_t i = 0; i < cells; ++i) {
        m_cellTitles[i].setText(m_network.tiers[i / m_network.zones.size()].title);
        if (i < m_network.cells.size()) m_cidrs[i].setText(m_network.cells[i].cidr);
    }
    QStringList tip{m_name.text()};
    if (m_kind && !tip.contains(catalogText(m_kind->label))) tip += catalogText(m_kind->label);
    for (const BoardFinding& finding : session.evaluation().findingsOf(node())) {
        if (tip.size() == 8) break;
        tip += QStringLiteral("• ") + finding.title;
    }
    setToolTip(tip.join(QLatin1Char('\n')));
}

void ContainerItem::setGrid(const layout::GridGeometry* geometry)
{
    m_geometry = geometry ? *geometry : layout::GridGeometry{};
    update();
}

QColor ContainerItem::ground() const
{
    QColor ground = m_kit.theme().board;
    for (const Theme::Container look : m_around) ground = blended(m_kit.theme().container(look).fill, ground);
    return blended(surface().fill, ground);
}

QRectF ContainerItem::titleRect() const
{
    return {rect().left(), rect().top(), rect().width(), layout::kTitleBand};
}

QRectF ContainerItem::collapseButton() const
{
    return {rect().right() - 28, rect().top() + 4, 20, 20};
}

QRectF ContainerItem::nameRect() const
{
    return {rect().left() + 30, rect().top() + 3, rect().width() - 64, 22};
}

Qt::Edges ContainerItem::edgesAt(QPointF point, double tolerance) const
{
    Qt::Edges edges;
    if (!rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point)) return edges;
    if (std::abs(point.x() - rect().left()) <= tolerance) edges |= Qt::LeftEdge;
    if (std::abs(point.x() - rect().right()) <= tolerance) edges |= Qt::RightEdge;
    if (std::abs(point.y() - rect().top()) <= tolerance) edges |= Qt::TopEdge;
    if (std::abs(point.y() - rect().bottom()) <= tolerance) edges |= Qt::BottomEdge;
    return edges;
}

Theme::Container ContainerItem::cellLook(int tier) const
{
    if (tier >= static_cast<int>(m_network.tiers.size())) return Theme::Container::PrivateSubnet;
    const Name kind = m_network.tiers[static_cast<std::size_t>(tier)].kind;
    if (kind == "public") return Theme::Container::PublicSubnet;
    if (kind == "isolated") return Theme::Container::IsolatedSubnet;
    return Theme::Container::PrivateSubnet;
}

void ContainerItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing, true);
    const Theme& theme = m_kit.theme();
    const Theme::Surface look = surface();
    const double thin = 1.0 / std::min(1.0, scaleOf(*painter));
    const QPen pen(marked() ? theme.accent : look.border, (marked() ? 2.0 : 1.0) * thin,
                   m_enabled ? Qt::SolidLine : Qt::DashLine);
    const bool inCells =
        !m_around.empty() && m_around.back() == Theme::Container::Vpc; // lets the subnets shine through
    paintBox(*painter, rect(), kRadius, inCells ? look.fill : ground(), pen);
    if (m_geometry.zones > 0) paintGrid(*painter, option->exposedRect);
    paintTitle(*painter);
    if (hovered() || marked()) {
        m_kit.paintGlyph(*painter, QStringLiteral("actions/collapse"), collapseButton().adjusted(2, 2, -2, -2),
                         theme.secondary);
        if (marked()) { // corners to resize
            painter->setPen(QPen(theme.accent, 1.5 * thin));
            painter->setBrush(theme.card);
            for (const QPointF corner :
                 {rect().topLeft(), rect().topRight(), rect().bottomLeft(), rect().bottomRight()})
                painter->drawRect(QRectF(corner.x() - 3.5 * thin, corner.y() - 3.5 * thin, 7 * thin, 7 * thin));
        }
    }
    paintBadge(*painter, rect().topRight() + QPointF(hovered() || marked() ? -34 : 6, hovered() || marked() ? 5 : -8));
}

void ContainerItem::paintTitle(QPainter& painter) const
{
    const Theme& theme = m_kit.theme();
    const Theme::Surface look = surface();
    const double scale = scaleOf(painter);
    const int pixels = textPixels(painter, 12);
    const double height = std::clamp((pixels + 6) / scale, kTitleHeight, layout::kTopInset - 2);
    if (height * scale < pixels) return; // it would cover what stands inside
    const double icon = std::min(16.0, height - 8);
    const double room = rect().width() - 40;
    const double name = std::min(room - icon - 22, m_name.width(m_kit, pixels, QFont::DemiBold) / scale + 3);
    const bool inSubnets = !m_around.empty() && m_around.back() == Theme::Container::Vpc;
    const QRectF apart =
        titleAreas(rect(), static_cast<std::size_t>(m_name.text().size()), !m_detail.empty(), inSubnets).detail;
    const double gap = m_detail.empty() ? 0 : 8 / std::min(1.0, scale);
    const int small = textPixels(painter, 11, 10);
    const double detail = m_detail.empty() || scale < 0.6 || !apart.isEmpty()
                              ? 0
                              : std::clamp(m_detail.width(m_kit, small, QFont::Normal) / scale + 3, 0.0,
                                           std::max(0.0, room - icon - 22 - name - gap));
    if (name <= 8) return;
    QColor tint = look.title;
    tint.setAlphaF(theme.dark ? 0.20F : 0.12F);
    QPainterPath tab; // rounded like the box at its corner and where it ends
    const double right = rect().left() + 10 + icon + 6 + name + (detail > 20 ? gap + detail : 0) + 10;
    const QRectF body(rect().left() + 1, rect().top() + 1, right - rect().left() - 1, height);
    tab.moveTo(body.left() + kRadius - 1, body.top());
    tab.lineTo(body.right(), body.top());
    tab.lineTo(body.right(), body.bottom() - 8);
    tab.quadTo(body.right(), body.bottom(), body.right() - 8, body.bottom());
    tab.lineTo(body.left(), body.bottom());
    tab.lineTo(body.left(), body.top() + kRadius - 1);
    tab.quadTo(body.left(), body.top(), body.left() + kRadius - 1, body.top());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPath(tab);
    const double middle = body.top() + height / 2;
    m_kit.paintGlyph(painter, m_kind, {rect().left() + 10, middle - icon / 2, icon, icon}, look.title);
    const double left = rect().left() + 10 + icon + 6;
    m_name.paint(painter, m_kit, {left, body.top(), name, height}, pixels, QFont::DemiBold, look.title, Qt::AlignLeft,
                 Qt::ElideMiddle);
    if (!apart.isEmpty() && scale >= 0.6)
        m_detail.paint(painter, m_kit, apart, small, QFont::Normal, look.detail, Qt::AlignRight);
    if (detail > 20)
        m_detail.paint(painter, m_kit, {left + name + gap, body.top(), detail, height}, small, QFont::Normal,
                       look.detail);
}

void ContainerItem::paintGrid(QPainter& painter, const QRectF& exposed) const
{
    const Theme& theme = m_kit.theme();
    const double scale = scaleOf(painter);
    const double thin = 1.0 / std::min(1.0, scale);
    const Theme::Surface zoneLook = theme.container(Theme::Container::Zone);
    for (int zone = 0; zone < m_geometry.zones; ++zone) {
        const QRectF band = m_geometry.zoneBands[static_cast<std::size_t>(zone)];
        if (!band.intersects(exposed)) continue;
        QPen pen(theme.dark ? theme.line.lighter(130) : theme.line.darker(112), thin);
        pen.setDashPattern({4, 4});
        if (paintsPixels(painter)) { // plain dashes cost a fraction of smooth ones
            pen.setWidth(0);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(band.adjusted(2.5, 0.5, -2.5, -0.5));
        painter.setRenderHint(QPainter::Antialiasing, true);
        if (static_cast<std::size_t>(zone) < m_zoneTitles.size() && scale >= kCaptionScale)
            m_zoneTitles[static_cast<std::size_t>(zone)].paint(painter, m_kit, zoneLabelArea(band),
                                                               textPixels(painter, 11), QFont::Medium, zoneLook.title);
    }
    for (int tier = 0; tier < m_geometry.tiers; ++tier)
        for (int zone = 0; zone < m_geometry.zones; ++zone)
            if (m_geometry.cell(tier, zone).intersects(exposed)) paintCell(painter, tier, zone);
}

void ContainerItem::paintCell(QPainter& painter, int tier, int zone) const
{
    const Theme::Surface look = m_kit.theme().container(cellLook(tier));
    const QRectF cell = m_geometry.cell(tier, zone);
    paintBox(painter, cell, kCellRadius, blended(look.fill, ground()), Qt::NoPen);
    const auto index = static_cast<std::size_t>(tier * m_geometry.zones + zone);
    const double scale = scaleOf(painter);
    if (scale < kCaptionScale || index >= m_cellTitles.size()) return;
    const QRectF line = cellLabelArea(cell); // the rest of the row is for links and the badge of the card below
    const int pixels = textPixels(painter, 11);
    const double title = std::min(line.width(), m_cellTitles[index].width(m_kit, pixels, QFont::Medium) / scale + 2);
    m_cellTitles[index].paint(painter, m_kit, {line.left(), line.top(), title, line.height()}, pixels, QFont::Medium,
                              look.title);
    const double need = m_cidrs[index].width(m_kit, pixels, QFont::Normal) / scale;
    const double rest = line.width() - title - 6;
    if (rest > need) // whole or not at all
        m_cidrs[index].paint(painter, m_kit, {line.right() - rest, line.top(), rest, line.height()}, pixels,
                             QFont::Normal, look.detail, Qt::AlignRight);
}

} // namespace zonedraft
