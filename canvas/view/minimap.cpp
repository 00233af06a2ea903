// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/minimap.h"

#include "canvas/view/board_view.h"

#include <QMouseEvent>
#include <QPainter>

namespace zonedraft {
namespace {

constexpr QSize kSize(184, 124);
constexpr int kDelay = 120; ///< ms: many changes in a row are drawn once
constexpr double kInset = 8;

} // namespace

Minimap::Minimap(BoardView& view, QWidget* parent) : QWidget(parent), m_view(view)
{
    setFixedSize(kSize);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the board"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDelay);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_drawing = {};
        update();
    });
}

void Minimap::invalidate()
{
    if (!m_soon.isActive()) m_soon.start();
}

QTransform Minimap::transform() const
{
    const QRectF content = m_view.board().contentRect();
    if (content.isEmpty()) return {};
    const QRectF area = QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset);
    const double scale = std::min(area.width() / content.width(), area.height() / content.height());
    QTransform transform;
    transform.translate(area.center().x(), area.center().y());
    transform.scale(scale, scale);
    transform.translate(-content.center().x(), -content.center().y());
    return transform;
}

void Minimap::redraw()
{
    const double ratio = devicePixelRatioF();
    m_drawing = QPixmap(size() * ratio);
    m_drawing.setDevicePixelRatio(ratio);
    m_drawing.fill(Qt::transparent);
    QPainter painter(&m_drawing);
    painter.setWorldTransform(transform());
    m_view.board().paintOverview(painter, m_view.board().contentRect(), false);
}

void Minimap::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_view.board().theme();
    if (m_drawing.isNull()) redraw();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.drawPixmap(0, 0, m_drawing);
    const QRectF shown = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    QColor tint = theme.accent;
    tint.setAlphaF(0.10F);
    painter.setBrush(tint);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRoundedRect(transform().mapRect(shown).intersected(QRectF(rect()).adjusted(2, 2, -2, -2)), 3, 3);
}

void Minimap::goTo(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) return;
    m_view.centerOn(transform().inverted().map(event->position()));
    update();
}

} // namespace zonedraft
