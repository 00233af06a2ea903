// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/palette/palette_view.h"

#include "app/desktop/panels/palette/palette_model.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace zonedraft {
namespace {

constexpr int kRowHeight = 36;
constexpr int kHeadingHeight = 30;
constexpr int kTile = 24;
constexpr int kMargin = 12;
constexpr int kDragTile = 40;

bool isHeading(const QModelIndex& index)
{
    return !index.data(PaletteModel::CategoryRole).toString().isEmpty();
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.rect.width(), isHeading(index) ? kHeadingHeight : kRowHeight};
}

void PaletteDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const QRect rect = option.rect;
    QFont font = option.font;
    font.setPixelSize(11);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_icons.theme().secondary);
    const bool open = m_view->isExpanded(index);
    m_icons.action(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"))
        .paint(painter, QRect(rect.left() + kMargin - 4, rect.center().y() - 5, 12, 12));
    const QString count = QString::number(index.model()->rowCount(index));
    painter->drawText(rect.adjusted(kMargin + 14, 0, -kMargin, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      index.data().toString());
    if (!open) painter->drawText(rect.adjusted(0, 0, -kMargin, 0), Qt::AlignVCenter | Qt::AlignRight, count);
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_icons.theme();
    QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    if (selected || hover) {
        QColor fill = selected ? theme.accent : theme.text;
        fill.setAlpha(selected ? (theme.dark ? 56 : 28) : 14);
        painter->setPen(selected && m_view->hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(fill);
        painter->drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    if (isHeading(index)) {
        paintHeading(painter, option, index);
    } else {
        const int left = option.rect.left() + kMargin;
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(left, option.rect.center().y() - kTile / 2 + 1, kTile, kTile));
        QFont font = option.font;
        font.setPixelSize(13);
        painter->setFont(font);
        painter->setPen(theme.text);
        const QRect text = option.rect.adjusted(kMargin + kTile + 10, 0, -kMargin, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
    painter->restore();
}

PaletteView::PaletteView(const IconSource& icons, QWidget* parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PaletteDelegate(icons, this));
}

void PaletteView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    QMimeData* content = model()->mimeData({index});
    if (!content) return;
    auto* drag = new QDrag(this);
    drag->setMimeData(content);
    const QPixmap tile =
        index.data(Qt::DecorationRole).value<QIcon>().pixmap(QSize(kDragTile, kDragTile), devicePixelRatioF());
    drag->setPixmap(tile);
    drag->setHotSpot(QPoint(kDragTile / 2, kDragTile / 2));
    drag->exec(Qt::CopyAction);
}

void PaletteView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && isHeading(index))
        setExpanded(index, !isExpanded(index));
}

void PaletteView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool toggles =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (toggles && index.isValid() && isHeading(index)) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    if (toggles && index.isValid()) {
        Q_EMIT activated(index);
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace zonedraft
