// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/board_geometry.h"

#include <QLineF>

namespace zonedraft {

/// A derived node as it is shown on demand.
struct DerivedPlace {
    DerivedNode node;
    NodeId owner;
    QRectF rect;         ///< in board units
    bool onCell = false; ///< a subnet, on the title of its cell, which says the rest
    QLineF tether{};     ///< from the owner to the block that begins with this one; null for the others
};

inline constexpr QSizeF kDerivedSize{152, 26};

/// Where derived nodes are shown: near their owners, beside everything that is drawn, which stays where it is. Each
/// owner's are one block, inside a container around the owner or outside of all when there is room near, else below
/// everything.
[[nodiscard]] std::vector<DerivedPlace> placeDerived(const Session& session, const BoardGeometry& geometry);

} // namespace zonedraft
