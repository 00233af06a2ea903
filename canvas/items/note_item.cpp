// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/note_item.h"

#include "canvas/layout/layout_types.h"

#include <QFontMetricsF>
#include <QMarginsF>

#include <cmath>

namespace zonedraft {
namespace {

constexpr int kTextSize = 12;     ///< pixels at 100 %
constexpr double kFewLetters = 4; ///< fewer in a line say nothing
constexpr int kMostLines = 100;   ///< of a sheet that grows with its text
constexpr QMarginsF kTextArea(10, 8, 10, 6);

/// How much of a text goes into one line: whole words, or a part of one that is too long.
qsizetype lineEnd(const QFontMetricsF& metrics, const QString& text, double width)
{
    if (metrics.horizontalAdvance(text) <= width) return text.size();
    qsizetype end = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (!text.at(at).isSpace()) continue;
        if (metrics.horizontalAdvance(text.left(at)) > width) break;
        end = at;
    }
    if (end > 0) return end;
    for (end = 1; end < text.size() && metrics.horizontalAdvance(text.left(end + 1)) <= width;) ++end;
    return end;
}

/// The text in lines of a width; the last one ends with an ellipsis when there would be more.
QStringList shortened(const QFontMetricsF& metrics, const QString& text, double width, int most)
{
    QStringList lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (qsizetype which = 0; which < paragraphs.size(); ++which) {
        QString rest = paragraphs[which];
        do {
            const qsizetype end = lineEnd(metrics, rest, width);
            const bool last = lines.size() + 1 == most;
            const bool more = end < rest.size() || which + 1 < paragraphs.size();
            if (last && more)
                lines +=
                    metrics.elidedText(end < rest.size() ? rest : rest + QStringLiteral(" …"), Qt::ElideRight, width);
            else
                lines += rest.left(end);
            if (last) return lines;
            rest = rest.mid(end).trimmed();
        } while (!rest.isEmpty());
    }
    return lines;
}

} // namespace

double NoteItem::heightFor(PaintKit& kit, const BoardNote& note)
{
    const QFontMetricsF metrics(kit.font(kTextSize));
    const double width = note.width - kTextArea.left() - kTextArea.right();
    const auto lines = shortened(metrics, QString::fromStdString(note.text), width, kMostLines).size();
    const double height = metrics.lineSpacing() * static_cast<double>(lines) + kTextArea.top() + kTextArea.bottom();
    return std::ceil(height / layout::kGrid) * layout::kGrid;
}

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
    paintText(*painter, area.marginsRemoved(kTextArea));
}

/// As many lines as there is room for in a size that can be read, the last one shortened.
void NoteItem::paintText(QPainter& painter, const QRectF& area) const
{
    const bool pixelwise = paintsPixels(painter);
    const QTransform transform = painter.worldTransform();
    const QRectF room = pixelwise ? transform.mapRect(area) : area;
    const QFont& font = m_kit.font(textPixels(painter, kTextSize));
    const QFontMetricsF metrics(font);
    if (room.width() < kFewLetters * metrics.averageCharWidth() || room.height() < metrics.ascent()) return;
    const auto most = std::max(1, static_cast<int>((room.height() + metrics.descent()) / metrics.lineSpacing()));
    painter.save();
    if (pixelwise) painter.setWorldTransform(QTransform());
    painter.setFont(font);
    painter.setPen(m_kit.theme().noteText);
    int number = 0;
    for (const QString& line : shortened(metrics, QString::fromStdString(m_note.text), room.width(), most))
        painter.drawText(QPointF(room.left(), room.top() + metrics.ascent() + metrics.lineSpacing() * number++), line);
    painter.restore();
}

} // namespace zonedraft
