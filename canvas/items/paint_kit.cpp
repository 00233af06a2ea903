// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/paint_kit.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPaintEngine>

#include <cmath>

namespace zonedraft {
namespace {

constexpr int kMostPixmaps = 2000; ///< sizes change while zooming: start over before they fill the memory

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Critical: return QStringLiteral("status/critical");
    case Severity::High: return QStringLiteral("status/high");
    case Severity::Medium: return QStringLiteral("status/medium");
    case Severity::Low: return QStringLiteral("status/low");
    case Severity::Info: return QStringLiteral("status/info");
    }
    return QStringLiteral("status/info");
}

} // namespace

PaintKit::PaintKit(std::shared_ptr<const ResourceSource> resources) : m_resources(std::move(resources))
{
    if (!m_resources)
        if (auto shipped = openShippedResources()) m_resources = std::move(*shipped);
}

PaintKit::~PaintKit() = default;

const QFont& PaintKit::font(int pixels, QFont::Weight weight)
{
    QFont& font = m_fonts[pixels * 1000 + weight];
    if (font.pixelSize() != pixels || font.weight() != weight) {
        font = QGuiApplication::font();
        font.setPixelSize(pixels);
        font.setWeight(weight);
        font.setHintingPreference(QFont::PreferVerticalHinting);
    }
    return font;
}

QString PaintKit::iconOf(const Kind* kind)
{
    const auto known = m_icons.find(kind);
    if (known != m_icons.end()) return known->second;
    QString icon = QStringLiteral("generic/unknown");
    if (kind && m_resources) {
        QString byKind = QString::fromStdString(kind->name.str());
        byKind.replace(QLatin1Char('.'), QLatin1Char('/'));
        QString named = QString::fromStdString(kind->icon);
        if (named.startsWith(QLatin1String("icons/"))) named.remove(0, 6);
        if (named.endsWith(QLatin1String(".svg"))) named.chop(4);
        for (const QString& candidate : {named, byKind})
            if (!candidate.isEmpty() && m_resources->read(("icons/" + candidate + ".svg").toStdString())) {
                icon = candidate;
                break;
            }
    }
    return m_icons.emplace(kind, icon).first->second;
}

QSvgRenderer* PaintKit::renderer(const QString& icon, const QColor& color)
{
    auto& entry = m_renderers[{icon, color.rgb()}];
    if (entry || !m_resources) return entry.get();
    const auto source = m_resources->read(("icons/" + icon + ".svg").toStdString());
    if (!source) return nullptr;
    QByteArray svg(source->data(), static_cast<qsizetype>(source->size()));
    svg.replace("currentColor", color.name().toLatin1());
    entry = std::make_unique<QSvgRenderer>(svg);
    return entry.get();
}

void PaintKit::paintGlyph(QPainter& painter, const Kind* kind, const QRectF& rect, const QColor& color)
{
    paintGlyph(painter, iconOf(kind), rect, color);
}

void PaintKit::paintGlyph(QPainter& painter, const QString& icon, const QRectF& rect, const QColor& color)
{
    if (!paintsPixels(painter)) {
        if (QSvgRenderer* svg = renderer(icon, color)) svg->render(&painter, rect);
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    const int pixels = std::max(1, static_cast<int>(std::lround(rect.width() * scaleOf(painter) * ratio)));
    const QString key =
        icon + QLatin1Char('@') + QString::number(pixels) + QLatin1Char('#') + QString::number(color.rgb(), 16);
    auto pixmap = m_pixmaps.constFind(key);
    if (pixmap == m_pixmaps.constEnd()) {
        QSvgRenderer* svg = renderer(icon, color);
        if (!svg) return;
        if (m_pixmaps.size() > kMostPixmaps) m_pixmaps.clear();
        QPixmap drawn(pixels, pixels);
        drawn.fill(Qt::transparent);
        QPainter onto(&drawn);
        svg->render(&onto, QRectF(0, 0, pixels, pixels));
        onto.end();
        drawn.setDevicePixelRatio(ratio);
        pixmap = m_pixmaps.insert(key, drawn);
    }
    const QTransform transform = painter.worldTransform();
    const QPointF at = transform.map(rect.topLeft());
    painter.setWorldTransform(QTransform());
    painter.drawPixmap(QPointF(std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio), *pixmap);
    painter.setWorldTransform(transform);
}

void PaintKit::paintTile(QPainter& painter, const Kind* kind, const QRectF& rect)
{
    const double radius = std::min(6.0, rect.width() * 0.2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.category(kind ? kind->category : Name("external")));
    painter.drawRoundedRect(rect, radius, radius);
    const double inset = rect.width() * 0.175;
    paintGlyph(painter, kind, rect.adjusted(inset, inset, -inset, -inset), m_theme.onTile);
}

void PaintKit::paintSeverity(QPainter& painter, Severity severity, const QRectF& rect)
{
    paintGlyph(painter, severityIcon(severity), rect, m_theme.severity(severity));
}

bool paintsPixels(const QPainter& painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

double scaleOf(const QPainter& painter)
{
    if (!paintsPixels(painter)) return 1.0;
    const QTransform& transform = painter.worldTransform();
    return std::hypot(transform.m11(), transform.m12());
}

int textPixels(const QPainter& painter, int pixels, int least)
{
    if (!paintsPixels(painter)) return pixels;
    return std::max(least, static_cast<int>(std::lround(pixels * scaleOf(painter))));
}

void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QPen& pen)
{
    constexpr double kLarge = 80; // pixels
    const QTransform transform = painter.worldTransform();
    const QRect area = transform.mapRect(rect).toRect();
    const bool outlined = pen.style() != Qt::NoPen;
    if (!paintsPixels(painter) || area.height() < kLarge || fill.alpha() < 255 ||
        (outlined && pen.style() != Qt::SolidLine)) {
        painter.setPen(pen);
        painter.setBrush(fill);
        painter.drawRoundedRect(outlined ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
        return;
    }
    const double scale = scaleOf(painter);
    const int r = static_cast<int>(std::lround(radius * scale));
    const int width = outlined ? std::max(1, static_cast<int>(std::lround(pen.widthF() * scale))) : 0;
    const QColor edge = blended(pen.color(), fill);
    painter.setWorldTransform(QTransform());
    painter.fillRect(area.adjusted(0, r, 0, -r), fill);
    painter.fillRect(QRect(area.left() + r, area.top(), area.width() - 2 * r, r), fill);
    painter.fillRect(QRect(area.left() + r, area.bottom() + 1 - r, area.width() - 2 * r, r), fill);
    if (width > 0) {
        const int high = area.height() - 2 * r;
        const int wide = area.width() - 2 * r;
        painter.fillRect(QRect(area.left(), area.top() + r, width, high), edge);
        painter.fillRect(QRect(area.right() + 1 - width, area.top() + r, width, high), edge);
        painter.fillRect(QRect(area.left() + r, area.top(), wide, width), edge);
        painter.fillRect(QRect(area.left() + r, area.bottom() + 1 - width, wide, width), edge);
    }
    const double left = area.left(), top = area.top(), right = area.right() + 1, bottom = area.bottom() + 1;
    const QRectF corners[] = {{right - 2 * r, top, 2.0 * r, 2.0 * r},
                              {left, top, 2.0 * r, 2.0 * r},
                              {left, bottom - 2 * r, 2.0 * r, 2.0 * r},
                              {right - 2 * r, bottom - 2 * r, 2.0 * r, 2.0 * r}};
    const double half = width / 2.0;
    for (int corner = 0; corner < 4; ++corner) { // counter-clockwise from the top right, as Qt counts angles
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPie(corners[corner], corner * 90 * 16, 90 * 16);
        if (width == 0) continue;
        painter.setPen(QPen(edge, width, Qt::SolidLine, Qt::FlatCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(corners[corner].adjusted(half, half, -half, -half), corner * 90 * 16, 90 * 16);
    }
    painter.setWorldTransform(transform);
}

void TextLine::setText(const QString& text)
{
    if (text == m_text) return;
    m_text = text;
    m_key = -1;
}

double TextLine::width(PaintKit& kit, int pixels, QFont::Weight weight) const
{
    return QFontMetricsF(kit.font(pixels, weight)).horizontalAdvance(m_text);
}

void TextLine::paint(QPainter& painter, PaintKit& kit, const QRectF& area, int pixels, QFont::Weight weight,
                     const QColor& color, Qt::Alignment alignment, Qt::TextElideMode elide) const
{
    if (m_text.isEmpty()) return;
    const QTransform transform = painter.worldTransform();
    const bool pixelwise = paintsPixels(painter);
    const QRectF target = pixelwise ? transform.mapRect(area) : area;
    const QFont& font = kit.font(pixels, weight);
    const int key = (static_cast<int>(target.width()) * 64 + pixels) * 8 + weight / 125;
    if (key != m_key) {
        const QFontMetricsF metrics(font);
        const double room = std::floor(target.width());
        const bool fits = metrics.horizontalAdvance(m_text) <= room + 0.5;
        m_laidOut = QStaticText(fits ? m_text : metrics.elidedText(m_text, elide, room));
        m_laidOut.setTextFormat(Qt::PlainText);
        m_laidOut.setPerformanceHint(QStaticText::AggressiveCaching);
        m_laidOut.prepare(QTransform(), font);
        m_width = m_laidOut.size().width();
        m_key = key;
    }
    double x = target.left();
    if (alignment & Qt::AlignRight) x = target.right() - m_width;
    if (alignment & Qt::AlignHCenter) x = target.center().x() - m_width / 2;
    const double y = target.center().y() - m_laidOut.size().height() / 2;
    painter.setFont(font);
    painter.setPen(color);
    if (!pixelwise) {
        painter.drawText(QPointF(x, y + QFontMetricsF(font).ascent()), m_laidOut.text());
        return;
    }
    painter.setWorldTransform(QTransform());
    painter.drawStaticText(QPointF(std::round(x), std::round(y)), m_laidOut);
    painter.setWorldTransform(transform);
}

} // namespace zonedraft
