// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/board_scene.h"

#include <memory>
#include <vector>

namespace zonedraft {

/// One line of the board read as an outline: region → network → tier → component.
struct OutlineEntry {
    QString name;                   ///< "ML API service, ECS service"
    QString description;            ///< findings, cost, what it is connected to
    std::optional<NodeId> node;     ///< nothing for zones and tiers
    QRectF rect;                    ///< in board units
    OutlineEntry* parent = nullptr; ///< null = the board
    std::vector<std::unique_ptr<OutlineEntry>> children;
};

/// The whole outline; the returned entry stands for the board itself.
[[nodiscard]] std::unique_ptr<OutlineEntry> makeOutline(const BoardScene& scene);

} // namespace zonedraft
