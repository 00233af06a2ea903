// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/overview.h"

#include "canvas/items/container_item.h"
#include "canvas/items/derived_item.h"
#include "canvas/items/link_item.h"
#include "canvas/items/note_item.h"

#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace zonedraft {
namespace {

constexpr double kNameScale = 0.28;       ///< from here on a card has its name
constexpr double kTitleScale = 0.28;      ///< from here on containers have their titles inside
constexpr double kGlyphPixels = 11;       ///< a smaller glyph is only a blot
constexpr std::size_t kSmoothLines = 400; ///< so many lines on screen can be drawn smoothly

/// A rectangle on whole pixels, painted with a solid colour: the cheapest thing a raster can do.
void fill(QPainter& painter, const QTransform& transform, const QRectF& rect, const QColor& color)
{
    painter.fillRect(transform.mapRect(rect).toAlignedRect(), color);
}

} // namespace

void Overview::rebuild(std::vector<const NodeItem*> nodes, std::vector<const LinkItem*> links,
                       std::vector<const NoteItem*> notes, std::vector<const DerivedItem*> derived)
{
    m_containers.clear();
    m_cards.clear();
    m_lines.clear();
    m_notes = std::move(notes);
    m_derived = std::move(derived);
    for (const NodeItem* node : nodes) (node->isContainer() ? m_containers : m_cards).push_back(node);
    std::sort(m_containers.begin(), m_containers.end(),
              [](const NodeItem* a, const NodeItem* b) { return a->zValue() < b->zValue(); });
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
    paintCards(painter, exposed, words);
    if (words) paintTitles(painter, exposed);
    const QTransform transform = painter.worldTransform();
    painter.setWorldTransform(QTransform());
    for (const NoteItem* note : m_notes) {
        if (!note->boundingRect().intersects(exposed)) continue;
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
    const double scale = scaleOf(painter);
    for (const NodeItem* item : m_containers) {
        if (!item->boundingRect().intersects(exposed)) continue;
        const QRectF onScreen = painter.worldTransform().mapRect(item->rect());
        if (words && scale >= kTitleScale && (few || onScreen.width() > 160)) {
            const_cast<NodeItem*>(item)->paint(&painter, &option, nullptr);
            continue;
        }
        const auto& container = static_cast<const ContainerItem&>(*item);
        const Theme::Surface look = container.surface();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(item->marked() ? m_kit.theme().accent : blended(look.border, m_kit.theme().board), 0));
        painter.setBrush(container.ground());
        painter.drawRect(item->rect());
    }
}

/// Names of the outer containers on a chip of their own, over their content: inside the boxes there is no room.
void Overview::paintTitles(QPainter& painter, const QRectF& exposed) const
{
    const double scale = scaleOf(painter);
    if (scale >= kTitleScale) return;
    const QTransform transform = painter.worldTransform();
    for (const NodeItem* item : m_containers) {
        const QRectF onScreen = transform.mapRect(item->rect());
        if (item->zValue() > 0 || onScreen.width() < 60 || !item->boundingRect().intersects(exposed)) continue;
        const auto& container = static_cast<const ContainerItem&>(*item);
        const double width = std::min(onScreen.width() - 2, item->name().width(m_kit, 11, QFont::DemiBold) + 12);
        painter.setWorldTransform(QTransform());
        const QRectF chip(onScreen.left() + 1, onScreen.top() + 1, width, 16);
        painter.fillRect(chip.toRect(), container.ground());
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
    const bool smooth = visible.size() <= kSmoothLines;
    painter.setRenderHint(QPainter::Antialiasing, smooth);
    QColor color = theme.link;
    if (!smooth) color = blended(QColor(color.red(), color.green(), color.blue(), 130), theme.board);
    QPen pen(color, smooth ? 1.2 / scaleOf(painter) : 0);
    if (!smooth) pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const Line* line : visible)
        if (!line->item->marked() && !line->item->hovered() && !line->item->faded()) painter.drawPolyline(line->points);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.accent, 2 / scaleOf(painter)));
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

void Overview::paintCards(QPainter& painter, const QRectF& exposed, bool words) const
{
    const double scale = scaleOf(painter);
    const Theme& theme = m_kit.theme();
    const QTransform transform = painter.worldTransform();
    for (const NodeItem* item : m_cards) {
        if (!item->rect().intersects(exposed)) continue;
        painter.setOpacity(item->faded() ? 0.25 : 1.0);
        if (scale >= kNameScale) {
            paintCard(painter, *item, scale);
            continue;
        }
        painter.setWorldTransform(QTransform());
        if (item->marked())
            fill(painter, transform, item->rect().adjusted(-2 / scale, -2 / scale, 2 / scale, 2 / scale), theme.accent);
        const QColor tile = theme.category(item->kind() ? item->kind()->category : Name("external"));
        fill(painter, transform, item->rect(), tile);
        painter.setWorldTransform(transform);
        const double glyph = std::min(item->rect().height() * 0.8, 40.0);
        if (words && glyph * scale >= kGlyphPixels) {
            const QPointF middle = item->rect().center();
            m_kit.paintGlyph(painter, item->kind(), {middle.x() - glyph / 2, middle.y() - glyph / 2, glyph, glyph},
                             theme.onTile);
        }
        if (words && item->worst() && *item->worst() <= Severity::High && scale > 0.06) {
            painter.setWorldTransform(QTransform());
            const QPointF corner = transform.map(item->rect().topRight());
            painter.fillRect(QRectF(corner.x() - 5, corner.y() - 1, 7, 7).toRect(), theme.board);
            painter.fillRect(QRectF(corner.x() - 4, corner.y(), 5, 5).toRect(), theme.severity(*item->worst()));
            painter.setWorldTransform(transform);
        }
    }
    painter.setOpacity(1.0);
}

/// Icon and name on a plain card.
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
    const QRect icon(area.left() + 3, area.top() + 3, tile, tile);
    painter.fillRect(icon, theme.category(item.kind() ? item.kind()->category : Name("external")));
    painter.setWorldTransform(transform);
    const QRectF inside = transform.inverted().mapRect(QRectF(icon));
    const double inset = inside.width() * 0.12;
    m_kit.paintGlyph(painter, item.kind(), inside.adjusted(inset, inset, -inset, -inset), theme.onTile);
    item.name().paint(painter, m_kit,
                      {inside.right() + 3 / scale, item.rect().top(), item.rect().right() - inside.right() - 5 / scale,
                       item.rect().height()},
                      11, QFont::Medium, theme.text, Qt::AlignLeft, Qt::ElideRight);
    if (item.worst() && *item.worst() <= Severity::High) {
        painter.setWorldTransform(QTransform());
        painter.fillRect(QRect(area.right() - 4, area.top() - 2, 7, 7), theme.board);
        painter.fillRect(QRect(area.right() - 3, area.top() - 1, 5, 5), theme.severity(*item.worst()));
        painter.setWorldTransform(transform);
    }
}

} // namespace zonedraft
