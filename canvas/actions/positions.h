// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/actions/edit.h"
#include "canvas/scene/board_geometry.h"

#include <map>

namespace zonedraft {

/// Changes that put nodes at new top-left corners. What stands in them and was placed by hand moves along.
void placeAt(const Session& session, const BoardGeometry& geometry, const std::map<NodeId, QPointF>& corners,
             std::vector<Change>& changes);

/// Changes that push aside what stands in the way after an edit; none when nothing does.
/// @param before  where everything stood before the edit
/// @param moved   what the person has put somewhere by it
[[nodiscard]] std::vector<Change> giveWay(const Session& session, const BoardGeometry& geometry,
                                          const std::unordered_map<NodeId, QRectF>& before,
                                          const std::set<NodeId>& moved);

/// Changes that keep what stands in `parent`, and in the containers around it, where it is seen now: arranging one
/// thing by hand shall not let its neighbours move when the file is opened again.
void keepNeighbours(const Session& session, const BoardGeometry& geometry, std::optional<NodeId> parent,
                    const std::set<NodeId>& except, std::vector<Change>& changes);

/// The view of a node at another place; what else was stored (size, collapsed) stays.
[[nodiscard]] NodeView viewAt(const Design& design, NodeId node, QPointF corner);

} // namespace zonedraft
