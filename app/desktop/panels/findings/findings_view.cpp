// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/findings/findings_view.h"

#include "app/desktop/panels/findings/findings_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace zonedraft {
namespace {

constexpr int kNarrow = 480;
constexpr int kWideHeight = 32;
constexpr int kNarrowHeight = 60;
constexpr int kIcon = 16;
constexpr int kMargin = 12;
constexpr int kFixPadding = 9;
constexpr int kFixFont = 12;
constexpr int kRuleWidth = 66;

QColor faded(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

/// Draws a text in at most two lines, the second elided.
void drawTwoLines(QPainter& painter, const QRect& room, const QString& text)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(room.width());
    const int used = first.textLength();
    layout.endLayout();
    const int height = painter.fontMetrics().height();
    painter.drawText(QRect(room.left(), room.top(), room.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                     text.left(used).trimmed());
    if (used >= text.size()) return;
    painter.drawText(QRect(room.left(), room.top() + height, room.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text.mid(used), Qt::ElideRight, room.width()));
}

QString fixText()
{
    return FindingsView::tr("Fix…");
}

int fixWidth()
{
    QFont font = QApplication::font();
    font.setPixelSize(kFixFont);
    return QFontMetrics(font).horizontalAdvance(fixText()) + 2 * kFixPadding;
}

} // namespace

FindingDelegate::FindingDelegate(const IconSource& icons, QObject* parent)
    : QStyledItemDelegate(parent), m_icons(icons), m_fixWidth(fixWidth())
{
}

bool FindingDelegate::narrow(int width)
{
    return width < kNarrow;
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, narrow(width) ? kNarrowHeight : kWideHeight};
}

QRect FindingDelegate::fixRect(const QRect& row) const
{
    const int top = narrow(row.width()) ? row.bottom() - 25 : row.center().y() - 10;
    return {row.right() - kMargin - m_fixWidth + 4, top, m_fixWidth, 22};
}

void FindingDelegate::paintTexts(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const Theme& theme = m_icons.theme();
    const bool suppressed = index.data(FindingsModel::StateRole).toInt() == static_cast<int>(FindingState::Suppressed);
    const QString sentence = index.data().toString(), subject = index.data(FindingsModel::SubjectRole).toString(),
                  rule = index.data(FindingsModel::RuleRole).toString();
    QFont body = option.font, caption = option.font;
    body.setPixelSize(13);
    body.setStrikeOut(suppressed);
    caption.setPixelSize(11);
    painter.setFont(body);
    painter.setPen(suppressed ? theme.secondary : theme.text);
    const QFontMetrics metrics = painter.fontMetrics();
    if (narrow(option.rect.width())) {
        drawTwoLines(painter, room.adjusted(0, 5, 0, 0), sentence);
        painter.setFont(caption);
        painter.setPen(theme.secondary);
        const QRect line(room.left(), room.bottom() - 20, room.width() - m_fixWidth - 4, 16);
        painter.drawText(
            line, Qt::AlignVCenter,
            painter.fontMetrics().elidedText(subject + QStringLiteral(" · ") + rule, Qt::ElideMiddle, line.width()));
        return;
    }
    const int right = room.right() - m_fixWidth - 8;
    const int subjectWidth = std::min(200, room.width() / 5);
    const QRect ruleRect(right - kRuleWidth, room.top(), kRuleWidth, room.height());
    const QRect subjectRect(ruleRect.left() - subjectWidth - 12, room.top(), subjectWidth, room.height());
    const QRect sentenceRect(room.left(), room.top(), subjectRect.left() - room.left() - 16, room.height());
    painter.drawText(sentenceRect, Qt::AlignVCenter,
                     metrics.elidedText(sentence, Qt::ElideRight, sentenceRect.width()));
    painter.setPen(theme.secondary);
    painter.drawText(subjectRect, Qt::AlignVCenter, metrics.elidedText(subject, Qt::ElideMiddle, subjectRect.width()));
    painter.setFont(caption);
    painter.drawText(ruleRect, Qt::AlignVCenter, rule);
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_icons.theme();
    const bool selected = option.state & QStyle::State_Selected, hover = option.state & QStyle::State_MouseOver;
    if (selected || hover)
        painter->fillRect(option.rect, selected ? faded(theme.accent, theme.dark ? 56 : 28) : faded(theme.text, 12));
    painter->setPen(faded(theme.line, 140));
    painter->drawLine(option.rect.bottomLeft() + QPoint(kMargin, 0), option.rect.bottomRight() - QPoint(kMargin, 0));
    const bool small = narrow(option.rect.width());
    const auto state = static_cast<FindingState>(index.data(FindingsModel::StateRole).toInt());
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    const double ratio = painter->device()->devicePixelRatioF();
    const QPixmap icon = state == FindingState::Unknown
                             ? m_icons.status(QStringLiteral("unknown"), theme.secondary, kIcon, ratio)
                             : m_icons.severity(severity, kIcon, ratio);
    const int top = small ? option.rect.top() + 7 : option.rect.center().y() - kIcon / 2 + 1;
    painter->drawPixmap(option.rect.left() + kMargin, top, icon);
    paintTexts(*painter, option.rect.adjusted(kMargin + kIcon + 8, 0, -kMargin, 0), option, index);
    if (index.data(FindingsModel::FixableRole).toBool()) {
        const QRect button = fixRect(option.rect);
        painter->setPen(hover || selected ? theme.accent : theme.line);
        painter->setBrush(theme.panel);
        painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        QFont font = option.font;
        font.setPixelSize(kFixFont);
        painter->setFont(font);
        painter->setPen(theme.accent);
        painter->drawText(button, Qt::AlignCenter, fixText());
    }
    painter->restore();
}

FindingsView::FindingsView(const IconSource& icons, QWidget* parent)
    : QListView(parent), m_delegate(new FindingDelegate(icons, this))
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void FindingsView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid()) return;
    const bool fix = index.data(FindingsModel::FixableRole).toBool() &&
                     m_delegate->fixRect(visualRect(index)).contains(event->pos());
    if (fix)
        Q_EMIT fixRequested(index);
    else
        Q_EMIT chosen(index);
}

void FindingsView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            Q_EMIT fixRequested(currentIndex());
        else
            Q_EMIT chosen(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void FindingsView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    const bool now = FindingDelegate::narrow(viewport()->width());
    if (now == m_narrow) return;
    m_narrow = now;
    scheduleDelayedItemsLayout();
}

} // namespace zonedraft
