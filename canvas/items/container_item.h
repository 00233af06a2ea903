// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/items/node_item.h"
#include "canvas/layout/layout_types.h"

namespace zonedraft {

/// A box around other nodes: region, VPC with its tiers × zones, cluster, group.
class ContainerItem final : public NodeItem {
public:
    using NodeItem::NodeItem;

    bool isContainer() const override { return true; }
    void refresh(const Session& session) override;
    /// The subnets to draw inside; null for a plain box.
    void setGrid(const layout::GridGeometry* geometry);
    QRectF nameRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// The title band: a container is grabbed there; inside, a rubber band starts.
    [[nodiscard]] QRectF titleRect() const;
    [[nodiscard]] QRectF collapseButton() const;
    /// Edges at a point, for resizing.
    [[nodiscard]] Qt::Edges edgesAt(QPointF point, double tolerance) const;
    [[nodiscard]] Theme::Surface surface() const { return m_kit.theme().container(m_look); }
    /// The colour inside: its tint over those of the containers around it.
    [[nodiscard]] QColor ground() const;
    [[nodiscard]] const layout::GridGeometry& grid() const { return m_geometry; }
    [[nodiscard]] Theme::Container cellLook(int tier) const;

private:
    void paintTitle(QPainter& painter) const;
    void paintGrid(QPainter& painter, const QRectF& exposed) const;
    void paintCell(QPainter& painter, int tier, int zone) const;

    Theme::Container m_look = Theme::Container::Group;
    std::vector<Theme::Container> m_around; ///< looks of the containers around it, the outermost first
    TextLine m_detail;
    layout::GridGeometry m_geometry;
    NetworkGrid m_network;
    std::vector<TextLine> m_zoneTitles, m_cellTitles, m_cidrs;
};

} // namespace zonedraft
