// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/items/board_item.h"

#include <string>

namespace zonedraft {

/// A note on the board: free text on a coloured sheet, at every zoom at which a few words can be read.
class NoteItem final : public BoardItem {
public:
    NoteItem(PaintKit& kit, std::string id) : BoardItem(kit), m_id(std::move(id)) { setZValue(kNoteLayer); }

    int type() const override { return kNoteItemType; }
    [[nodiscard]] const std::string& id() const { return m_id; }
    void setNote(const BoardNote& note);
    [[nodiscard]] const BoardNote& note() const { return m_note; }
    [[nodiscard]] QRectF rect() const { return {m_note.x, m_note.y, m_note.width, m_note.height}; }
    QRectF boundingRect() const override { return rect().translated(m_offset).adjusted(-6, -6, 6, 6); }
    /// Shown elsewhere while it is dragged.
    void setOffset(QPointF offset);
    /// The corner that resizes it.
    [[nodiscard]] QRectF sizeHandle() const;
    /// How high a note has to be at its width to show all its text at 100 %, in board units.
    [[nodiscard]] static double heightFor(PaintKit& kit, const BoardNote& note);
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintText(QPainter& painter, const QRectF& area) const;

    std::string m_id;
    BoardNote m_note;
    QPointF m_offset;
};

} // namespace zonedraft
