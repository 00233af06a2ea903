// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/box_tree.h"
#include "canvas/layout/grid_drawing.h"

namespace zonedraft::layout {

/// One run of the automatic layout: containers from the inside out, then everything at its place.
class LayoutRun {
public:
    /// @param hints  by box id: where free boxes are now and would like to stay near
    LayoutRun(const LayoutInput& input, const std::map<int, QPointF>& hints);
    /// @param stop  asked for between containers; when it says so, the result is empty
    LayoutResult run(const std::stop_token& stop);

private:
    struct Part {
        std::vector<int> boxes; ///< indices
        std::vector<QPointF> at;
        QSizeF size;
        std::optional<QPointF> near;
    };

    void findAnchors();
    void layoutInside(int container);
    void layoutAround(int container);
    void placeGridAround(int container, const std::vector<int>& freeOnes);
    std::vector<Part> freeParts(int container, const std::vector<int>& freeOnes);
    void placePart(int container, const Part& part, std::vector<QRectF>& taken);
    void setNear(int container, Part& part) const;
    void markFedBoxes();
    [[nodiscard]] GridDrawing gridOf(int container, const std::vector<int>& children, bool withFixed);
    void adopt(int container, const GridDrawing& drawing);

    [[nodiscard]] std::vector<Item> itemsOf(const std::vector<int>& boxes) const;
    [[nodiscard]] std::vector<ItemLink> linksAmong(int container, const std::vector<int>& boxes) const;
    [[nodiscard]] QPointF attachment(int child, int box) const;
    [[nodiscard]] QRectF hullOf(int container, std::vector<QRectF> contents) const;
    [[nodiscard]] std::vector<QRectF> fixedChildren(int container) const;
    [[nodiscard]] std::optional<QPointF> contentCorner(int container) const;
    [[nodiscard]] bool mayGrow(int container, QRectF hull) const;
    [[nodiscard]] bool isFixed(int index) const { return m_absolute[static_cast<std::size_t>(index)].has_value(); }
    void resolve(int index, LayoutResult& result) const;

    BoxTree m_tree;
    std::map<int, QPointF> m_hints; ///< by index
    double m_aspect;
    std::vector<QSizeF> m_sizes;
    std::vector<QPointF> m_relative;               ///< to the parent's corner
    std::vector<double> m_shifts;                  ///< to the right, for the content of widened containers
    std::vector<std::optional<QRectF>> m_absolute; ///< pinned, or placed around pinned ones
    std::vector<bool> m_anchored;                  ///< something inside is pinned
    std::vector<bool> m_fed;                       ///< a link from outside the parent leads to it
    std::map<int, GridGeometry> m_grids;           ///< by index, relative to the container or absolute
    std::vector<bool> m_gridAbsolute;
};

} // namespace zonedraft::layout
