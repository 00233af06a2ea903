// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/design.h"

#include <QPointF>
#include <QRectF>

#include <map>
#include <set>
#include <unordered_map>

namespace zonedraft {

/// What has to give way when boxes have moved, grown or appeared.
struct RoomMade {
    std::map<NodeId, QPointF> pushed; ///< how far each of these goes, with all that stands in it
    std::map<NodeId, QRectF> grown;   ///< containers that have to be larger for what was pushed in them
};

/// Pushes boxes out of the way of those that now stand over them, each in one direction and no further than needed;
/// what they meet is pushed on in the same direction. Everything that is not in the way stays.
/// @param before  rectangles that overlapped nowhere new; boxes that are not in it are new
/// @param now     the same after the change
/// @param moved   where a person has just put these, with what stands in them: they are never pushed
[[nodiscard]] RoomMade makeRoom(const Design& design, const std::unordered_map<NodeId, QRectF>& before,
                                std::unordered_map<NodeId, QRectF> now, const std::set<NodeId>& moved);

} // namespace zonedraft
