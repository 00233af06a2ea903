// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/theme.h"
#include "engine/base/resources.h"
#include "engine/catalog/kind.h"

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QStaticText>
#include <QSvgRenderer>

#include <map>
#include <memory>

namespace zonedraft {

/// What the items paint with: colours, fonts and glyphs, each made once.
class PaintKit {
public:
    /// @param resources  where `icons/` is; null = what ships with the program
    explicit PaintKit(std::shared_ptr<const ResourceSource> resources = {});
    ~PaintKit();

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    void setTheme(const Theme& theme) { m_theme = theme; }

    /// The user interface's font in pixels.
    [[nodiscard]] const QFont& font(int pixels, QFont::Weight weight = QFont::Normal);
    /// Paints the glyph of a kind (null = unknown) into `rect`; from a bitmap made for that size on screens, as curves
    /// for printers and SVG.
    void paintGlyph(QPainter& painter, const Kind* kind, const QRectF& rect, const QColor& color);
    /// The same for a drawing in `icons/`, such as "status/high".
    void paintGlyph(QPainter& painter, const QString& icon, const QRectF& rect, const QColor& color);
    /// A category's rounded tile with the glyph on it.
    void paintTile(QPainter& painter, const Kind* kind, const QRectF& rect);
    /// Octagon, triangle, diamond, ring: told apart by shape, not by colour alone.
    void paintSeverity(QPainter& painter, Severity severity, const QRectF& rect);

private:
    QSvgRenderer* renderer(const QString& icon, const QColor& color);
    [[nodiscard]] QString iconOf(const Kind* kind);

    Theme m_theme = Theme::light();
    std::shared_ptr<const ResourceSource> m_resources;
    QHash<int, QFont> m_fonts;
    std::map<std::pair<QString, QRgb>, std::unique_ptr<QSvgRenderer>> m_renderers;
    std::map<const Kind*, QString> m_icons;
    QHash<QString, QPixmap> m_pixmaps;
};

/// True when a painter draws pixels; false for SVG, PDF and printers, where curves and text stay what they are.
[[nodiscard]] bool paintsPixels(const QPainter& painter);
/// Pixels per board unit; 1 for printers, SVG and PDF, where everything is drawn in full.
[[nodiscard]] double scaleOf(const QPainter& painter);
/// Height of a font on screen that is `pixels` at 100 %: never smaller than can be read.
[[nodiscard]] int textPixels(const QPainter& painter, int pixels, int least = 11);

/// A rounded rectangle with an opaque fill. Large ones are put together from plain rectangles and four corners on
/// screens: smooth outlines of whole boxes cost many times as much.
void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QPen& pen);

/// One line of text that is shortened to fit and laid out only when its size on screen changes.
class TextLine {
public:
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.isEmpty(); }
    /// @param area    in the painter's coordinates; text is centred vertically
    /// @param pixels  height of the font on screen (see textPixels), whatever the painter's scale
    void paint(QPainter& painter, PaintKit& kit, const QRectF& area, int pixels, QFont::Weight weight,
               const QColor& color, Qt::Alignment alignment = Qt::AlignLeft,
               Qt::TextElideMode elide = Qt::ElideRight) const;
    /// Width in screen pixels when nothing is cut.
    [[nodiscard]] double width(PaintKit& kit, int pixels, QFont::Weight weight) const;

private:
    QString m_text;
    mutable QStaticText m_laidOut;
    mutable int m_key = -1;
    mutable double m_width = 0;
};

} // namespace zonedraft
