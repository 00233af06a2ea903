// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/actions/edit.h"
#include "canvas/actions/placement_rules.h"
#include "canvas/layout/arrange.h"

namespace zonedraft {

// Every function answers what would be done; perform() does it. None alters anything.

/// A new component, added by its name while `place` was meant: there when it may stand there, else in the nearest
/// container around it or any other that accepts the kind, else with the containers that are missing around it.
[[nodiscard]] Edit addNode(const Session& session, Name kind, const DropPlace& place);
/// A new component just where it was dropped, with the containers (and the row of subnets) that are missing around it.
[[nodiscard]] Edit dropNode(const Session& session, Name kind, const DropPlace& place);
/// As addNode, preferring the containers around `from`, and connects it: `from` → new node.
[[nodiscard]] Edit addConnected(const Session& session, Name kind, const DropPlace& place, NodeId from);
/// A link between two ends with the catalog's defaults (kind, port, protocol), not yet in the design.
[[nodiscard]] Link makeLink(const Session& session, const Kind& source, const Kind& target, NodeId from, NodeId to);
/// A link with the catalog's defaults.
[[nodiscard]] Edit connectNodes(const Session& session, NodeId from, NodeId to);
/// Moves one end of a link.
[[nodiscard]] Edit reconnect(const Session& session, LinkId link, NodeId from, NodeId to);

/// Deletes nodes, links and notes. What stands in a deleted container is lifted into its parent where it may stand
/// there, and deleted with it where not.
[[nodiscard]] Edit deleteItems(const Session& session, const BoardGeometry& geometry, const Selection::Ids& ids);
/// Copies beside the originals, selected afterwards.
[[nodiscard]] Edit duplicateNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes);
/// An empty name restores the default (the id).
[[nodiscard]] Edit renameNode(const Session& session, NodeId node, const QString& name);

/// Moves nodes (with all that stands in them) by an offset, and into another container or cell when `place` says so.
/// What shares a container with a moved node is kept where it is seen now.
[[nodiscard]] Edit moveNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes,
                             QPointF offset, const std::optional<DropPlace>& place = {});
[[nodiscard]] Edit resizeContainer(const Session& session, const BoardGeometry& geometry, NodeId container,
                                   const QRectF& rect);
/// The smallest rectangle that an open container can have: around what stands in it, at least kEmptyContainer from its
/// corner; empty when it is not drawn.
[[nodiscard]] QRectF leastRect(const Session& session, const BoardGeometry& geometry, NodeId container);
[[nodiscard]] Edit setCollapsed(const Session& session, const BoardGeometry& geometry, NodeId container,
                                bool collapsed);
[[nodiscard]] Edit alignNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes,
                              layout::Alignment alignment);
[[nodiscard]] Edit distributeNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes,
                                   layout::Axis axis);
/// Auto-layout of these nodes, or of everything when empty, written as positions.
[[nodiscard]] Edit layoutNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes);
/// The same with a layout that was made elsewhere from BoardGeometry::arrangeTask.
[[nodiscard]] Edit layoutNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes,
                               const layout::LayoutResult& result);
/// Puts the nodes into a new container of a kind that may hold them all (Ctrl+G).
[[nodiscard]] Edit wrapNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes);
/// Container kinds that wrapNodes could use, preferred first.
[[nodiscard]] std::vector<const Kind*> wrappingKinds(const Session& session, const std::set<NodeId>& nodes);

[[nodiscard]] Edit addNote(const Session& session, QPointF position, const QString& text);
[[nodiscard]] Edit editNote(const Session& session, const std::string& note, const BoardNote& changed);
[[nodiscard]] Edit setWaypoints(const Session& session, LinkId link, const std::vector<QPointF>& waypoints);

} // namespace zonedraft
