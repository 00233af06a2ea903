// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/items/node_item.h"

#include <QCoreApplication>

#include <array>

namespace zonedraft {

/// A component as a card of 168 × 64: icon tile, name, one line of what matters, monthly cost, copies per zone. Also a
/// collapsed container, with the number of components in it.
class ComponentItem final : public NodeItem {
    Q_DECLARE_TR_FUNCTIONS(ComponentItem)

public:
    using NodeItem::NodeItem;

    bool isContainer() const override { return false; }
    void refresh(const Session& session) override;
    void setCostShown(bool shown) { change(m_costShown, shown); }
    void setZonesShown(bool shown) { change(m_zonesShown, shown); }
    QRectF nameRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// Where the button that opens a collapsed container is; empty for a component.
    [[nodiscard]] QRectF expandButton() const;

private:
    void paintFull(QPainter& painter) const;
    void paintNameOnly(QPainter& painter) const;
    void paintSurface(QPainter& painter) const;
    void paintZones(QPainter& painter, const QRectF& area) const;
    bool paintName(QPainter& painter, double left, double width) const;
    int breakName(std::array<int, 2> sizes, double room) const;

    TextLine m_line, m_cost, m_spread, m_inside;
    mutable TextLine m_first, m_second;      ///< the name in two lines, as it was broken last
    mutable std::pair<int, int> m_brokenFor; ///< larger size and room of that; 0 = not yet
    mutable int m_brokenPixels = 0;          ///< size of both lines; 0 = the name cannot be broken
    bool m_costKnown = true;
    bool m_collapsed = false;
    bool m_costShown = true;
    bool m_zonesShown = true;
    int m_zones = 0;
};

/// "$36.50/mo", "≥ $12.00/mo", "usage not set"; empty when there is nothing to bill.
[[nodiscard]] QString costText(const MonthlyCost& cost);

} // namespace zonedraft
