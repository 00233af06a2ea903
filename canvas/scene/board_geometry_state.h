// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/board_geometry.h"
#include "canvas/scene/layout_input.h"
#include "canvas/scene/picture_history.h"

/// The inside of BoardGeometry; for its own sources only.
namespace zonedraft {

/// How a node was drawn last.
struct Drawn {
    NodeId node;
    int depth = 0;
    std::optional<NodeId> parent;
    friend bool operator==(const Drawn&, const Drawn&) = default;
};

struct BoardGeometry::State {
    mutable Numbering<NodeId> nodes;
    Numbering<LinkId> links;
    Visibility visibility;
    PictureHistory history;
    std::unordered_map<NodeId, layout::GridGeometry> grids;
    std::unordered_map<NodeId, NetworkGrid> networks; ///< what the grids were drawn for
    std::unordered_map<NodeId, Drawn> drawn;
    std::unordered_map<LinkId, layout::Polyline> paths;
    std::unordered_map<NodeId, layout::RouteBox> boxes;   ///< as the router has them
    std::unordered_map<LinkId, layout::RouteLink> routed; ///< as the router has them
    std::set<NodeId> previewed;                           ///< what the router has elsewhere for a preview
    layout::Router router;                                ///< empty while routes are pending
    bool pending = false;
    std::size_t elsewhereFrom = 0;
    RouteElsewhere routeElsewhere;
    QRectF bounds;
};

/// The way between two boxes as the crow flies, from border to border.
[[nodiscard]] layout::Polyline straightLine(const QRectF& from, const QRectF& to);

/// Paths after boxes or links have changed. When there are few links all are found anew: the drawing then follows from
/// the places alone, not from what happened before.
[[nodiscard]] std::map<int, layout::Polyline> reroute(layout::Router& router, std::size_t links);

/// A node and all that stands in it.
inline void addSubtree(const Design& design, NodeId node, std::set<NodeId>& into)
{
    if (!into.insert(node).second) return;
    for (const NodeId child : design.childrenOf(node)) addSubtree(design, child, into);
}

} // namespace zonedraft
