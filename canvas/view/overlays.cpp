// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/overlays.h"

#include <QPainter>

namespace zonedraft {
namespace {

constexpr int kWidest = 360;
constexpr QPoint kBesidePointer(16, 18);

} // namespace

OverlayLabel::OverlayLabel(QWidget* parent) : QLabel(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setContentsMargins(10, 5, 10, 5);
    setTextFormat(Qt::PlainText);
    QFont small = font();
    small.setPixelSize(12);
    setFont(small);
    hide();
}

void OverlayLabel::setColours(const QColor& sheet, const QColor& border, const QColor& text)
{
    m_sheet = sheet;
    m_border = border;
    m_text = text;
    update();
}

void OverlayLabel::say(const QString& text)
{
    if (text == this->text() && isVisible() == !text.isEmpty()) return;
    setText(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    setWordWrap(false);
    if (sizeHint().width() > kWidest) {
        setWordWrap(true);
        resize(kWidest, heightForWidth(kWidest));
    } else {
        adjustSize();
    }
    raise();
}

void OverlayLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_border);
    painter.setBrush(m_sheet);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(m_text);
    painter.setFont(font());
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
}

void PointerNote::setTheme(const Theme& theme, bool refusal)
{
    setColours(theme.panel, refusal ? theme.critical : theme.accent, theme.text);
}

void PointerNote::sayAt(const QString& text, QPoint at)
{
    say(text);
    if (text.isEmpty()) return;
    QPoint corner = at + kBesidePointer;
    const QSize room = parentWidget()->size();
    if (corner.x() + width() > room.width() - 8) corner.setX(std::max(8, room.width() - 8 - width()));
    if (corner.y() + height() > room.height() - 8) corner.setY(std::max(8, at.y() - 8 - height()));
    move(corner);
}

} // namespace zonedraft
