// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/items/board_item.h"

#include <QLineF>
#include <QList>

#include <vector>

namespace zonedraft {

class NodeItem;
class LinkItem;
class NoteItem;
class DerivedItem;

/// Paints the whole board as tiles, boxes and plain lines in a few batches, for scales at which cards cannot be read:
/// thousands of items cost less than a frame. Keeps flat copies of what it paints; invalidate() when items or the theme
/// changed.
class Overview {
public:
    explicit Overview(PaintKit& kit) : m_kit(kit) {}

    void invalidate() { m_valid = false; }
    [[nodiscard]] bool valid() const { return m_valid; }
    void rebuild(std::vector<const NodeItem*> nodes, std::vector<const LinkItem*> links,
                 std::vector<const NoteItem*> notes, std::vector<const DerivedItem*> derived);
    /// @param words  false: no texts, glyphs or badges (for a very small picture)
    void paint(QPainter& painter, const QRectF& exposed, bool words = true) const;

private:
    struct Line {
        QRectF bounds;
        QList<QPointF> points;
        const LinkItem* item = nullptr;
    };
    struct Box {
        QRectF rect;
        QColor ground, border;
        const NodeItem* item = nullptr;
    };
    struct Card {
        QRectF rect;
        const NodeItem* item = nullptr;
    };
    /// Cards of one colour.
    struct Tiles {
        QColor color;
        std::vector<Card> cards;
    };
    void paintContainers(QPainter& painter, const QRectF& exposed, bool words) const;
    void paintTitles(QPainter& painter, const QRectF& exposed) const;
    void paintLinks(QPainter& painter, const QRectF& exposed) const;
    void paintDerived(QPainter& painter, const QRectF& exposed) const;
    void paintPlainLines(QPainter& painter, const std::vector<const Line*>& lines, const QColor& color) const;
    void paintTiles(QPainter& painter, const QRectF& exposed, bool words) const;
    void paintCards(QPainter& painter, const QRectF& exposed) const;
    void paintCard(QPainter& painter, const NodeItem& item, double scale) const;

    PaintKit& m_kit;
    bool m_valid = false;
    std::vector<Box> m_containers; ///< the outermost first
    std::vector<Tiles> m_tiles;
    std::vector<Line> m_lines;
    std::vector<const NoteItem*> m_notes;
    std::vector<const DerivedItem*> m_derived;
};

} // namespace zonedraft
