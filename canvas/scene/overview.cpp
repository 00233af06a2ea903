// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/overview.h"

#include "canvas/items/container_item.h"
#include "canvas/items/derived_item.h"
#include "canvas/items/link_item.h"
#include "canvas/items/note_item.h"

#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <map>

namespace zonedraft {
namespace {

constexpr double kNameScale = 0.28; ///< from here on a card has its name
constexpr int kRoomForName = 64;    ///< pixels: about ten letters
constexpr double kRoomForText = 18; ///< pixels: a note with one line
constexpr double kTitleScale =
    11.0 / (layout::kTopInset - 2) + 0.001; ///< from here on containers have their titles inside
constexpr std::size_t kSmoothLines = 400;   ///< so many lines on screen can be drawn smoothly

/// A rectangle on whole pixels, painted with a solid colour: the cheapest thing a raster can do.
void fill(QPainter& painter, const QTransform& transform, const QRectF& rect, const QColor& color)
{
    painter.fillRect(transform.mapRect(rect).toAlignedRect(), color);
}

/// Many of one colour, in pixels.
void fill(QPainter& painter, const std::vector<QRect>& areas, const QColor& color)
{
    if (areas.empty()) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRects(areas.data(), static_cast<int>(areas.size()));
}

} // namespace

void Overview::rebuild(std::vector<const NodeItem*> nodes, std::vector<const LinkItem*> links,
                       std::vector<const NoteItem*> notes, std::vector<const DerivedItem*> derived)
{
    m_containers.clear();
    m_tiles.clear();
    m_lines.clear();
    m_notes = std::move(notes);
    m_derived = std::move(derived);
    std::map<Name, std::size_t> categories;
    for (const NodeItem* node : nodes) {
        if (node->isContainer()) {
            const auto& container = static_cast<const ContainerItem&>(*node);
            m_containers.push_back(
                {node->rect(), container.ground(), blended(container.surface().border, m_kit.theme().board), node});
            continue;
        }
        const Name category = node->kind() ? node->kind()->category : Name("external");
        const auto [place, added] = categories.try_emplace(category, m_tiles.size());
        if (added) m_tiles.push_back({m_kit.theme().category(category), {}});
        m_tiles[place->second].cards.push_back({node->rect(), node});
    }
    std::ranges::sort(m_containers, {}, [](const Box& box) { return box.item->zValue(); });
    for (const LinkItem* link : links)
        m_lines.push_back({link->boundingRect(), QList<QPointF>(link->path().begin(), link->path().end()), link});
    m_valid = true;
}

void Overview::paint(QPainter& painter, const QRectF& exposed, bool words) const
{
    painter.save();
    paintContainers(painter, exposed, words);
    paintLinks(painter, exposed);
    paintDerived(painter, exposed);
    if (scaleOf(painter) >= kNameScale)
        paintCards(painter, exposed);
    else
        paintTiles(painter, exposed, words);
    if (words) paintTitles(painter, exposed);
    const QTransform transform = painter.worldTransform();
    painter.setWorldTransform(QTransform());
    for (const NoteItem* note : m_notes) {
        if (!note->boundingRect().intersects(exposed)) continue;
        if (words && transform.mapRect(note->rect()).height() > kRoomForText) {
            painter.setWorldTransform(transform);
            const_cast<NoteItem*>(note)->paint(&painter, nullptr, nullptr);
            painter.setWorldTransform(QTransform());
            continue;
        }
        fill(painter, transform, note->boundingRect().adjusted(6, 6, -6, -6),
             note->marked() ? m_kit.theme().accent : m_kit.theme().noteLine);
        fill(painter, transform, note->boundingRect().adjusted(10, 10, -10, -10), m_kit.theme().note);
    }
    painter.restore();
}

void Overview::paintContainers(QPainter& painter, const QRectF& exposed, bool words) const
{
    QStyleOptionGraphicsItem option;
    option.exposedRect = exposed;
    const bool few = m_containers.size() <= 60;
    const bool titled = words && scaleOf(painter) >= kTitleScale;
    const QTransform transform = painter.worldTransform();
    for (const Box& box : m_containers) {
        if (!box.rect.intersects(exposed)) continue;
        const QRectF onScreen = transform.mapRect(box.rect);
        if (titled && (few || onScreen.width() > 160)) {
            painter.setWorldTransform(transform);
            const_cast<NodeItem*>(box.item)->paint(&painter, &option, nullptr);
            continue;
        }
        painter.setWorldTransform(QTransform());
        const QRect area = onScreen.toRect();
        const QColor& edge = box.item->marked() ? m_kit.theme().accent : box.border;
        painter.fillRect(area, box.ground);
        painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), edge);
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), edge);
        painter.fillRect(QRect(area.left(), area.top(), 1, area.height()), edge);
        painter.fillRect(QRect(area.right(), area.top(), 1, area.height()), edge);
    }
    painter.setWorldTransform(transform);
}

/// Names of the outer containers on a chip of their own, over their content: inside the boxes there is no room.
void Overview::paintTitles(QPainter& painter, const QRectF& exposed) const
{
    const double scale = scaleOf(painter);
    if (scale >= kTitleScale) return;
    const QTransform transform = painter.worldTransform();
    for (const Box& box : m_containers) {
        const NodeItem* item = box.item;
        if (item->zValue() > 0) break; // the outermost come first
        const QRectF onScreen = transform.mapRect(box.rect);
        if (onScreen.width() < 60 || !box.rect.intersects(exposed)) continue;
        const auto& container = static_cast<const ContainerItem&>(*item);
        const double width = std::min(onScreen.width() - 2, item->name().width(m_kit, 11, QFont::DemiBold) + 12);
        painter.setWorldTransform(QTransform());
        const QRectF chip(onScreen.left() + 1, onScreen.top() + 1, width, 16);
        painter.fillRect(chip.toRect(), box.ground);
        item->name().paint(painter, m_kit, chip.adjusted(6, 0, -4, 0), 11, QFont::DemiBold, container.surface().title,
                           Qt::AlignLeft, Qt::ElideMiddle);
        painter.setWorldTransform(transform);
    }
}

void Overview::paintLinks(QPainter& painter, const QRectF& exposed) const
{
    const Theme& theme = m_kit.theme();
    std::vector<const Line*> visible;
    for (const Line& line : m_lines)
        if (line.bounds.intersects(exposed)) visible.push_back(&line);
    if (visible.size() <= kSmoothLines) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(theme.link, 1.2 / scaleOf(painter)));
        painter.setBrush(Qt::NoBrush);
        for (const Line* line : visible)
            if (!line->item->marked() && !line->item->hovered() && !line->item->faded())
                painter.drawPolyline(line->points);
    } else {
        paintPlainLines(painter, visible,
                        blended(QColor(theme.link.red(), theme.link.green(), theme.link.blue(), 130), theme.board));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.accent, 2 / scaleOf(painter)));
    painter.setBrush(Qt::NoBrush);
    for (const Line* line : visible)
        if (line->item->marked() || line->item->hovered()) painter.drawPolyline(line->points);
}

/// Derived nodes as hollow tiles: they are there, but quieter than what was drawn.
void Overview::paintDerived(QPainter& painter, const QRectF& exposed) const
{
    if (m_derived.empty()) return;
    const Theme& theme = m_kit.theme();
    const QTransform transform = painter.worldTransform();
    painter.setWorldTransform(QTransform());
    for (const DerivedItem* item : m_derived) {
        if (item->place().onCell || !item->rect().intersects(exposed)) continue;
        const QRect area = transform.mapRect(item->rect()).toAlignedRect();
        painter.fillRect(area, item->marked() ? theme.accent : theme.secondary);
        if (area.width() > 4 && area.height() > 3) painter.fillRect(area.adjusted(1, 1, -1, -1), theme.board);
    }
    painter.setWorldTransform(transform);
}

/// Lines without smooth edges. Nearly all run along the pixels and are filled as rectangles, in one batch; oblique ones
/// are drawn as such.
void Overview::paintPlainLines(QPainter& painter, const std::vector<const Line*>& lines, const QColor& color) const
{
    const QTransform transform = painter.worldTransform();
    painter.setWorldTransform(QTransform());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color, 0));
    std::vector<QRect> pieces;
    pieces.reserve(lines.size() * 4);
    for (const Line* line : lines) {
        if (line->item->marked() || line->item->hovered() || line->item->faded()) continue;
        QPoint last;
        for (qsizetype i = 0; i < line->points.size(); ++i) {
            const QPoint point = transform.map(line->points[i]).toPoint();
            if (i > 0 && (point.x() == last.x() || point.y() == last.y()))
                pieces.emplace_back(QPoint(std::min(point.x(), last.x()), std::min(point.y(), last.y())),
                                    QPoint(std::max(point.x(), last.x()), std::max(point.y(), last.y())));
            else if (i > 0)
                painter.drawLine(last, point);
            last = point;
        }
    }
    fill(painter, pieces, color);
    painter.setWorldTransform(transform);
}

/// Cards as tiles of their category's colour.
void Overview::paintTiles(QPainter& painter, const QRectF& exposed, bool words) const
{
    const double scale = scaleOf(painter);
    const Theme& theme = m_kit.theme();
    const QTransform transform = painter.worldTransform();
    const auto onScreen = [&](const QRectF& rect) { return transform.mapRect(rect).toAlignedRect(); };
    std::vector<QRect> pieces, faded, marks;
    std::map<Severity, std::vector<QRect>> findings;
    painter.setWorldTransform(QTransform());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Tiles& tiles : m_tiles)
        for (const Card& card : tiles.cards)
            if (card.item->marked() && card.rect.intersects(exposed))
                marks.push_back(onScreen(card.rect).adjusted(-2, -2, 2, 2));
    fill(painter, marks, theme.accent);
    marks.clear();
    for (const Tiles& tiles : m_tiles) {
        pieces.clear();
        faded.clear();
        for (const Card& card : tiles.cards) {
            if (!card.rect.intersects(exposed)) continue;
            (card.item->faded() ? faded : pieces).push_back(onScreen(card.rect));
            if (!words || scale <= 0.06 || !card.item->worst() || *card.item->worst() > Severity::High) continue;
            const QPoint corner = transform.map(card.rect.topRight()).toPoint();
            marks.emplace_back(corner.x() - 5, corner.y() - 1, 7, 7);
            findings[*card.item->worst()].emplace_back(corner.x() - 4, corner.y(), 5, 5);
        }
        fill(painter, pieces, tiles.color);
        painter.setOpacity(0.25);
        fill(painter, faded, tiles.color);
        painter.setOpacity(1.0);
    }
    fill(painter, marks, theme.board);
    for (const auto& [severity, areas] : findings) fill(painter, areas, theme.severity(severity));
    painter.setWorldTransform(transform);
}

void Overview::paintCards(QPainter& painter, const QRectF& exposed) const
{
    const double scale = scaleOf(painter);
    for (const Tiles& tiles : m_tiles)
        for (const Card& card : tiles.cards) {
            if (!card.rect.intersects(exposed)) continue;
            painter.setOpacity(card.item->faded() ? 0.25 : 1.0);
            paintCard(painter, *card.item, scale);
        }
    painter.setOpacity(1.0);
}

/// Icon and name on a plain card; where there is no room for a few words, a tile with the icon: two letters of a name
/// say less than none.
void Overview::paintCard(QPainter& painter, const NodeItem& item, double scale) const
{
    const Theme& theme = m_kit.theme();
    const QTransform transform = painter.worldTransform();
    const QRect area = transform.mapRect(item.rect()).toAlignedRect();
    painter.setWorldTransform(QTransform());
    painter.fillRect(area, item.marked() ? theme.accent : item.hovered() ? theme.secondary : theme.cardLine);
    const int edge = item.marked() ? 2 : 1;
    painter.fillRect(area.adjusted(edge, edge, -edge, -edge), theme.card);
    const int tile = std::max(8, area.height() - 6);
    const QColor category = theme.category(item.kind() ? item.kind()->category : Name("external"));
    const bool named = area.width() - tile - 8 >= kRoomForName;
    const QRect icon(named ? area.left() + 3 : area.center().x() - tile / 2, area.top() + 3, tile, tile);
    painter.fillRect(named ? icon : area.adjusted(edge, edge, -edge, -edge), category);
    painter.setWorldTransform(transform);
    const QRectF inside = transform.inverted().mapRect(QRectF(icon));
    const double inset = inside.width() * 0.12;
    m_kit.paintGlyph(painter, item.kind(), inside.adjusted(inset, inset, -inset, -inset), theme.onTile);
    if (named)
        item.name().paint(painter, m_kit,
                          {inside.right() + 3 / scale, item.rect().top(),
                           item.rect().right() - inside.right() - 5 / scale, item.rect().height()},
                          11, QFont::Medium, theme.text, Qt::AlignLeft, Qt::ElideRight);
    if (item.worst() && *item.worst() <= Severity::High) {
        painter.setWorldTransform(QTransform());
        painter.fillRect(QRect(area.right() - 4, area.top() - 2, 7, 7), theme.board);
        painter.fillRect(QRect(area.right() - 3, area.top() - 1, 5, 5), theme.severity(*item.worst()));
        painter.setWorldTransform(transform);
    }
}

} // namespace zonedraft
