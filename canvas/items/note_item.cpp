// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/note_item.h"

namespace zonedraft {

void NoteItem::setNote(const BoardNote& note)
{
    prepareGeometryChange();
    m_note = note;
    m_offset = {};
    setToolTip(QString::fromStdString(note.text).left(400));
}

void NoteItem::setOffset(QPointF offset)
{
    prepareGeometryChange();
    m_offset = offset;
}

QRectF NoteItem::sizeHandle() const
{
    return {rect().right() - 14, rect().bottom() - 14, 14, 14};
}

void NoteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Theme& theme = m_kit.theme();
    const QRectF area = rect().translated(m_offset);
    painter->setRenderHint(QPainter::Antialiasing, true);
    const double thin = 1.0 / std::min(1.0, scaleOf(*painter));
    painter->setPen(QPen(marked() ? theme.accent : theme.noteLine, (marked() ? 2 : 1) * thin));
    QColor sheet = theme.note;
    if (hovered()) sheet = theme.dark ? sheet.lighter(112) : sheet.darker(102);
    painter->setBrush(sheet);
    const double fold = 12;
    QPainterPath outline;
    outline.moveTo(area.topLeft());
    outline.lineTo(area.topRight());
    outline.lineTo(area.right(), area.bottom() - fold);
    outline.lineTo(area.right() - fold, area.bottom());
    outline.lineTo(area.bottomLeft());
    outline.closeSubpath();
    painter->drawPath(outline);
    painter->setBrush(theme.noteLine);
    painter->drawPolygon(
        QPolygonF({QPointF(area.right(), area.bottom() - fold), QPointF(area.right() - fold, area.bottom()),
                   QPointF(area.right() - fold, area.bottom() - fold)}));
    if (scaleOf(*painter) < 0.6) return; // would be too small to read
    painter->save();
    painter->setClipRect(area.adjusted(8, 6, -8, -4), Qt::IntersectClip);
    painter->setFont(m_kit.font(12));
    painter->setPen(theme.noteText);
    painter->drawText(area.adjusted(10, 8, -10, -6), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                      QString::fromStdString(m_note.text));
    painter->restore();
}

} // namespace zonedraft
