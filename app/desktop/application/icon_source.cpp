// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/icon_source.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "engine/rules/rule.h"

namespace zonedraft {
namespace {

/// A one-colour SVG drawn when it is needed, at the size and scale that is needed.
class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(QByteArray svg, QColor normal, QColor disabled, QColor tile = {})
        : m_svg(std::move(svg)), m_normal(normal), m_disabled(disabled), m_tile(tile)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = mode == QIcon::Disabled ? m_disabled : m_normal;
        QRectF target = rect;
        if (m_tile.isValid()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_tile);
            const double radius = rect.width() * 0.2;
            painter->drawRoundedRect(target, radius, radius);
            const double margin = rect.width() * 0.18;
            target.adjust(margin, margin, -margin, -margin);
        }
        QByteArray text = m_svg;
        text.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer(text).render(painter, target);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty()) return {}; // asked for by buttons that have no room yet
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    QByteArray m_svg;
    QColor m_normal, m_disabled, m_tile;
};

} // namespace

IconSource::IconSource(const ResourceSource& resources, QObject* parent) : QObject(parent), m_resources(resources) {}

void IconSource::setTheme(const Theme& theme)
{
    m_theme = theme;
    Q_EMIT changed();
}

QByteArray IconSource::svg(const QString& path) const
{
    const auto text = m_resources.read(path.toStdString());
    return text ? QByteArray(text->data(), static_cast<qsizetype>(text->size())) : QByteArray();
}

QIcon IconSource::action(const QString& name) const
{
    const QByteArray text = svg(QStringLiteral("icons/actions/%1.svg").arg(name));
    if (text.isEmpty()) return {};
    return QIcon(new GlyphEngine(
        text, m_theme.text,
        blended(QColor(m_theme.secondary.red(), m_theme.secondary.green(), m_theme.secondary.blue(), 120),
                m_theme.window)));
}

QIcon IconSource::kind(const Kind& kind) const
{
    const QString file = QString::fromStdString(kind.icon);
    QByteArray text =
        svg(file.contains(QLatin1Char('/'))
                ? file
                : QStringLiteral("icons/%1.svg")
                      .arg(QString::fromStdString(kind.name.str()).replace(QLatin1Char('.'), QLatin1Char('/'))));
    if (text.isEmpty()) text = svg(QStringLiteral("icons/generic/unknown.svg"));
    return QIcon(new GlyphEngine(text, m_theme.onTile, m_theme.onTile, m_theme.category(kind.category)));
}

QPixmap IconSource::status(const QString& name, const QColor& color, int size, double devicePixelRatio) const
{
    const QSize pixels = QSize(size, size) * devicePixelRatio;
    GlyphEngine engine(svg(QStringLiteral("icons/status/%1.svg").arg(name)), color, color);
    QPixmap pixmap = engine.pixmap(pixels, QIcon::Normal, QIcon::Off);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QPixmap IconSource::severity(Severity severity, int size, double devicePixelRatio) const
{
    return status(
        QString::fromUtf8(severityName(severity).data(), static_cast<qsizetype>(severityName(severity).size())),
        m_theme.severity(severity), size, devicePixelRatio);
}

QIcon IconSource::application() const
{
    const QByteArray text = svg(QStringLiteral("icons/zonedraft.svg"));
    return QIcon(new GlyphEngine(text, m_theme.accent, m_theme.accent));
}

} // namespace zonedraft
