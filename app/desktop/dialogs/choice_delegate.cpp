// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/choice_delegate.h"

#include "app/desktop/application/icon_source.h"

#include <QIcon>
#include <QPainter>

namespace zonedraft {
namespace {

constexpr int kRowHeight = 36;
constexpr int kTile = 24;
constexpr int kGlyph = 16;
constexpr int kInset = 10;

} // namespace

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, kRowHeight};
}

QRect ChoiceDelegate::tileIn(const QRect& row)
{
    return {row.left() + kInset, row.top() + (row.height() - kTile) / 2, kTile, kTile};
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_icons.theme();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        QColor fill = selected ? theme.accent : theme.text;
        fill.setAlpha(selected ? (theme.dark ? 64 : 36) : 14);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
    }
    const QRect tile = tileIn(option.rect);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (index.data(TileRole).toBool()) {
        icon.paint(painter, tile);
    } else if (!icon.isNull()) { // a glyph gets a quiet tile, so that all rows look alike
        QColor ground = theme.text;
        ground.setAlpha(theme.dark ? 26 : 16);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(tile, 6, 6);
        const int inset = (kTile - kGlyph) / 2;
        icon.paint(painter, tile.adjusted(inset, inset, -inset, -inset));
    }
    const QString detail = index.data(DetailRole).toString();
    QFont font = option.font;
    font.setPixelSize(12);
    painter->setFont(font);
    const int most = option.rect.width() * 2 / 5;
    const QString shown = painter->fontMetrics().elidedText(detail, Qt::ElideRight, most);
    const int taken = shown.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(shown) + 16;
    painter->setPen(theme.secondary);
    painter->drawText(option.rect.adjusted(0, 0, -kInset, 0), Qt::AlignVCenter | Qt::AlignRight, shown);
    font.setPixelSize(13);
    painter->setFont(font);
    painter->setPen(index.flags() & Qt::ItemIsEnabled ? theme.text : theme.secondary);
    const bool plain = icon.isNull();
    QRect text = option.rect.adjusted(plain ? kInset : kInset + kTile + 10, 0, -kInset - taken, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace zonedraft
