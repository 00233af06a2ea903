// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/derived_item.h"

namespace zonedraft {
namespace {

constexpr double kGlyph = 14;
constexpr double kInset = 7;

/// "ML API role" as "Role": the owner is what it is tied to, and its name leaves no room for the rest.
QString besideOwner(const QString& label, const Node* owner)
{
    const QString name = owner ? QString::fromStdString(owner->displayName()) + QLatin1Char(' ') : QString();
    if (name.isEmpty() || label.size() <= name.size() || !label.startsWith(name)) return label;
    QString rest = label.mid(name.size());
    rest[0] = rest[0].toUpper();
    return rest;
}

} // namespace

void DerivedItem::setPlace(const DerivedPlace& place, const Session& session)
{
    prepareGeometryChange();
    m_place = place;
    m_kind = session.catalog().find(place.node.kind);
    m_label.setText(besideOwner(place.node.label, session.design().find(place.owner)));
    QStringList tip{place.node.label};
    if (m_kind && catalogText(m_kind->label) != place.node.label) tip += catalogText(m_kind->label);
    tip += place.node.reason;
    setToolTip(tip.join(QLatin1Char('\n')));
    update();
}

QRectF DerivedItem::boundingRect() const
{
    if (!m_place) return {};
    QRectF bounds = m_place->rect;
    if (!m_place->tether.isNull()) bounds |= QRectF(m_place->tether.p1(), m_place->tether.p2()).normalized();
    return bounds.adjusted(-3, -3, 3, 3);
}

void DerivedItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Theme& theme = m_kit.theme();
    const double scale = scaleOf(*painter);
    const double thin = 1.0 / std::min(1.0, scale);
    painter->setRenderHint(QPainter::Antialiasing, true);
    QPen pen(marked() ? theme.accent : theme.secondary, (marked() ? 2.0 : 1.0) * thin);
    pen.setDashPattern({3, 2.5});
    if (!m_place->tether.isNull()) {
        QPen tether(theme.secondary, thin);
        tether.setDashPattern({2, 3});
        painter->setPen(tether);
        painter->drawLine(m_place->tether);
    }
    painter->setPen(pen);
    painter->setBrush(m_place->onCell ? QBrush(Qt::NoBrush) : QBrush(hovered() ? theme.cardHover : theme.board));
    painter->drawRoundedRect(rect().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (m_place->onCell) return; // the cell's title tells
    m_kit.paintGlyph(*painter, m_kind, {rect().left() + kInset, rect().center().y() - kGlyph / 2, kGlyph, kGlyph},
                     theme.secondary);
    if (scale < 0.5) return;
    const double left = rect().left() + kInset + kGlyph + 6;
    m_label.paint(*painter, m_kit, {left, rect().top(), rect().right() - 6 - left, rect().height()},
                  textPixels(*painter, 11), QFont::Normal, theme.secondary, Qt::AlignLeft, Qt::ElideMiddle);
}

} // namespace zonedraft
