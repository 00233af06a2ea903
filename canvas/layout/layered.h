// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"

namespace zonedraft::layout {

/// A rectangle to be placed: a card, or a container whose inside is already laid out.
struct Item {
    QSizeF size;
    BoxRole role = BoxRole::Ordinary;
    std::optional<int> beside = {}; ///< place in the list of what it belongs to; stacked below it when it has no link
    int family = 0;                 ///< what has no link stands together by family, in this order
    bool fed = false;               ///< a link from outside the list leads to it: first among those without a link
};

/// A link between two items, given by their positions in the list.
struct ItemLink {
    int from = 0;
    int to = 0;
    QPointF fromAt; ///< where it leaves, from the item's top-left corner
    QPointF toAt;
};

/// Where each item went, within a rectangle from (0, 0) to `size`.
struct Arrangement {
    std::vector<QPointF> at;
    QSizeF size;
};

/// Places items in layers from left to right along their links (Sugiyama's method: break cycles,
/// layer, order by barycentre, align). The items should be connected.
/// @param maxHeight  a layer higher than this is split into several, when that is possible
[[nodiscard]] Arrangement layered(const std::vector<Item>& items, const std::vector<ItemLink>& links, double maxHeight);

/// Places any items: connected groups in layers, single ones in tidy rows, all packed to come
/// near the wanted width / height.
[[nodiscard]] Arrangement arranged(const std::vector<Item>& items, const std::vector<ItemLink>& links, double aspect);

/// How far a size is from the wanted width / height and how much room it takes; smaller is
/// better. Mostly the width of the smallest rectangle of that shape that holds it.
[[nodiscard]] double shapeCost(QSizeF size, double aspect);

/// Numbers the connected groups of the items, in the order of their first members.
[[nodiscard]] std::vector<int> groupsOf(int itemCount, const std::vector<ItemLink>& links);

/// Positions nearest to `wanted` (weighted least squares) such that each lies at least
/// `separation[i]` after the one before it.
[[nodiscard]] std::vector<double> spread(const std::vector<double>& wanted, const std::vector<double>& weights,
                                         const std::vector<double>& separation);

/// Layer of every item such that links lead to a higher layer, except those that close a cycle.
[[nodiscard]] std::vector<int> layersOf(const std::vector<Item>& items, const std::vector<ItemLink>& links,
                                        double maxHeight);

} // namespace zonedraft::layout
