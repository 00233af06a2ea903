// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/cost/cost_view.h"

#include "app/desktop/panels/cost/cost_model.h"

#include <QHeaderView>
#include <QPainter>

namespace zonedraft {
namespace {

constexpr int kRowHeight = 30;
constexpr int kNarrowHeight = 44; ///< two lines of text
constexpr int kRangeWidth = 220;
constexpr int kAmountWidth = 112;
constexpr int kRoomForRange = 480;
constexpr double kBarHeight = 8;

} // namespace

QSize CostDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    return {QStyledItemDelegate::sizeHint(option, index).width(),
            view && view->wordWrap() ? kNarrowHeight : kRowHeight};
}

void CostDelegate::paintRange(QPainter& painter, const QRect& room, const QVariantList& range) const
{
    const Theme& theme = m_icons.theme();
    const double end = range[3].toDouble();
    if (end <= 0) return;
    const auto at = [&](int position) { return room.left() + room.width() * range[position].toDouble() / end; };
    const double middle = room.center().y() + 0.5;
    painter.setPen(Qt::NoPen);
    QColor fill = theme.accent;
    fill.setAlpha(theme.dark ? 170 : 150);
    painter.setBrush(fill);
    painter.drawRoundedRect(
        QRectF(room.left(), middle - kBarHeight / 2, std::max(2.0, at(1) - room.left()), kBarHeight), 2, 2);
    painter.setPen(QPen(theme.text, 1.2));
    if (at(2) - at(0) < 2) return;
    painter.drawLine(QPointF(at(0), middle), QPointF(at(2), middle));
    painter.drawLine(QPointF(at(0), middle - 4), QPointF(at(0), middle + 4));
    painter.drawLine(QPointF(at(2), middle - 4), QPointF(at(2), middle + 4));
}

void CostDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem adjusted = option;
    adjusted.decorationSize = QSize(18, 18);
    adjusted.state &= ~QStyle::State_HasFocus; // the selection shows where the cursor is
    if (!index.data(CostModel::KnownRole).toBool() && index.column() == CostModel::AmountColumn)
        adjusted.font.setItalic(true);
    QStyledItemDelegate::paint(painter, adjusted, index);
    if (index.column() != CostModel::RangeColumn) return;
    const QVariantList range = index.data(CostModel::RangeRole).toList();
    if (range.size() != 4) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRange(*painter, option.rect.adjusted(8, 0, -12, 0), range);
    painter->restore();
}

CostView::CostView(const IconSource& icons, QWidget* parent) : QTreeView(parent)
{
    setItemDelegate(new CostDelegate(icons, this));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight); // what a line is comes first in its text
    setIndentation(18);
}

void CostView::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(60);
    header()->setSectionResizeMode(CostModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(CostModel::RangeColumn, QHeaderView::Fixed);
    header()->setSectionResizeMode(CostModel::AmountColumn, QHeaderView::Fixed);
    header()->resizeSection(CostModel::RangeColumn, kRangeWidth);
    header()->resizeSection(CostModel::AmountColumn, kAmountWidth);
}

void CostView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (!model()) return;
    const bool narrow = viewport()->width() < kRoomForRange;
    setColumnHidden(CostModel::RangeColumn, narrow);
    header()->setSectionResizeMode(CostModel::AmountColumn,
                                   narrow ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    if (!narrow) header()->resizeSection(CostModel::AmountColumn, kAmountWidth);
    if (narrow == wordWrap()) return;
    setWordWrap(narrow);
    scheduleDelayedItemsLayout();
}

} // namespace zonedraft
