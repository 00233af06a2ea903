// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/items/paint_kit.h"
#include "engine/model/design.h"

#include <QGraphicsItem>

namespace zonedraft {

class BoardScene;

/// QGraphicsItem::type() of what is on the board.
enum BoardItemType {
    kNodeItemType = QGraphicsItem::UserType + 1,
    kLinkItemType,
    kNoteItemType,
    kFeedbackItemType,
    kDerivedItemType
};

/// Stacking: containers by depth, links over them, cards over links.
inline constexpr double kLinkLayer = 500;
inline constexpr double kCardLayer = 1000;
inline constexpr double kNoteLayer = 1500;
inline constexpr double kFeedbackLayer = 5000;

/// Below this scale cards are not painted one by one; BoardScene::paintOverview draws everything.
inline constexpr double kOverviewScale = 0.4;
/// From here on a card has all its lines.
inline constexpr double kDetailScale = 0.75;

/// What all items have: a kit to paint with, and the states selected, hovered and faded. They take no part in the
/// scene's own event handling: tools decide.
class BoardItem : public QGraphicsItem {
public:
    explicit BoardItem(PaintKit& kit) : m_kit(kit) {}

    [[nodiscard]] bool marked() const { return m_marked; }
    void setMarked(bool marked) { change(m_marked, marked); }
    [[nodiscard]] bool hovered() const { return m_hovered; }
    void setHovered(bool hovered) { change(m_hovered, hovered); }
    [[nodiscard]] bool faded() const { return m_faded; }
    void setFaded(bool faded)
    {
        change(m_faded, faded);
        setOpacity(faded ? 0.25 : 1.0);
    }

protected:
    void change(bool& state, bool value)
    {
        if (state == value) return;
        state = value;
        update();
    }
    PaintKit& m_kit;

private:
    bool m_marked = false;
    bool m_hovered = false;
    bool m_faded = false;
};

} // namespace zonedraft
