// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"

#include <cmath>

namespace zonedraft::layout {

[[nodiscard]] inline double ceilToGrid(double value)
{
    return std::ceil(value / kGrid - 1e-9) * kGrid;
}
[[nodiscard]] inline double floorToGrid(double value)
{
    return std::floor(value / kGrid + 1e-9) * kGrid;
}

/// A link as seen by one container: between two of its children, with the boxes it really joins.
struct LiftedLink {
    int from = 0; ///< index of the child that holds `fromBox`
    int to = 0;
    int fromBox = 0; ///< index of the box the link starts at
    int toBox = 0;
};

/// The input ordered by id, with parents resolved. Everything refers to boxes by index here.
class BoxTree {
public:
    explicit BoxTree(const LayoutInput& input);

    [[nodiscard]] int count() const { return static_cast<int>(m_boxes.size()); }
    [[nodiscard]] const LayoutBox& box(int index) const { return m_boxes[static_cast<std::size_t>(index)]; }
    /// Index of the parent, kBoard for the board.
    [[nodiscard]] int parent(int index) const { return m_parents[static_cast<std::size_t>(index)]; }
    /// Children by ascending id; of the board for kBoard.
    [[nodiscard]] const std::vector<int>& children(int index) const { return m_children[slot(index)]; }
    /// Links between different children, by ascending link id.
    [[nodiscard]] const std::vector<LiftedLink>& links(int index) const { return m_links[slot(index)]; }
    [[nodiscard]] bool isContainer(int index) const { return box(index).container || !children(index).empty(); }
    [[nodiscard]] std::optional<int> find(int id) const;
    /// All containers, the deeper ones first; the board is not among them.
    [[nodiscard]] std::vector<int> containersInsideOut() const;
    /// Whether `ancestor` is `index` itself or around it.
    [[nodiscard]] bool holds(int ancestor, int index) const;

private:
    static std::size_t slot(int index) { return static_cast<std::size_t>(index) + 1; }
    void resolveParents();
    void liftLinks(std::vector<LayoutLink> links);

    std::vector<LayoutBox> m_boxes;
    std::vector<int> m_parents;
    std::vector<int> m_depths;
    std::vector<std::vector<int>> m_children;
    std::vector<std::vector<LiftedLink>> m_links;
};

} // namespace zonedraft::layout
