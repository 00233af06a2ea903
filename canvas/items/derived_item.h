// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/items/board_item.h"
#include "canvas/scene/derived_places.h"

namespace zonedraft {

/// A derived node shown on demand: a small quiet card with a dashed border, tied to what it follows from.
class DerivedItem final : public BoardItem {
public:
    explicit DerivedItem(PaintKit& kit) : BoardItem(kit) { setZValue(kCardLayer - 1); }

    int type() const override { return kDerivedItemType; }
    [[nodiscard]] NodeId node() const { return m_place->node.id; }
    [[nodiscard]] NodeId owner() const { return m_place->owner; }
    [[nodiscard]] const QRectF& rect() const { return m_place->rect; }
    [[nodiscard]] const DerivedPlace& place() const { return *m_place; }
    void setPlace(const DerivedPlace& place, const Session& session);
    /// What is written on it.
    [[nodiscard]] const QString& label() const { return m_label.text(); }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::optional<DerivedPlace> m_place;
    const Kind* m_kind = nullptr;
    TextLine m_label;
};

} // namespace zonedraft
