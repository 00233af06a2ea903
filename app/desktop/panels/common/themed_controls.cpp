// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/common/themed_controls.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace zonedraft {

void paintArrow(QPainter& painter, const QWidget& widget)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette::ColorGroup group = widget.isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(QPen(widget.palette().color(group, QPalette::PlaceholderText), 1.5, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    const QPointF tip(widget.width() - 14.0, widget.height() / 2.0 + 2.0);
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
}

void ThemedCheckBox::paintEvent(QPaintEvent* event)
{
    QCheckBox::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRectF box =
        QRectF(style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this)).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool filled = checkState() != Qt::Unchecked;
    const bool given = !property("unset").toBool();
    const QColor accent = palette().color(QPalette::Highlight), line = palette().color(QPalette::PlaceholderText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen((filled && given) || hasFocus() ? accent : line, 1));
    painter.setBrush(filled && given ? accent : palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    if (!filled) return;
    painter.setPen(QPen(given ? palette().color(QPalette::HighlightedText) : line, 1.6, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    const QPointF middle = box.center();
    const double step = box.width() / 10;
    if (checkState() == Qt::PartiallyChecked)
        painter.drawLine(middle - QPointF(2.6 * step, 0), middle + QPointF(2.6 * step, 0));
    else
        painter.drawPolyline(QPolygonF{middle + QPointF(-2.6, 0.1) * step, middle + QPointF(-0.7, 2.1) * step,
                                       middle + QPointF(2.8, -2.2) * step});
}

QuietComboBox::QuietComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
}

QSize QuietComboBox::sizeHint() const
{
    if (sizeAdjustPolicy() != AdjustToMinimumContentsLengthWithIcon) return QComboBox::sizeHint();
    const int letters = fontMetrics().horizontalAdvance(QLatin1Char('X')) * minimumContentsLength();
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize contents(letters + iconSize().width(), QComboBox::sizeHint().height());
    const int width = style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this).width();
    return {width, contents.height()};
}

QSize QuietComboBox::minimumSizeHint() const
{
    return sizeAdjustPolicy() == AdjustToMinimumContentsLengthWithIcon ? sizeHint() : QComboBox::minimumSizeHint();
}

void QuietComboBox::showPopup()
{
    Q_EMIT aboutToOpen();
    QComboBox::showPopup();
}

void QuietComboBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    paintArrow(painter, *this);
}

void QuietComboBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ThemedDateEdit::paintEvent(QPaintEvent* event)
{
    QDateEdit::paintEvent(event);
    QPainter painter(this);
    paintArrow(painter, *this);
}

} // namespace zonedraft
