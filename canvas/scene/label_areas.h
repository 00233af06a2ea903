// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"

/// Where a container has its texts: painted only there, and kept clear by links.
namespace zonedraft {

/// The line with the name and address range of a subnet; ends before the badge of the card below it.
[[nodiscard]] QRectF cellLabelArea(const QRectF& cell);
/// The line with the name of a zone.
[[nodiscard]] QRectF zoneLabelArea(const QRectF& zoneBand);
/// Where the title of a container stands, about as wide as it is drawn at 100 %: nothing is measured here.
struct TitleAreas {
    QRectF tab;    ///< icon, name and, unless it stands apart, what else is said
    QRectF detail; ///< what is said beside the name when it stands apart at the right end; else empty
};
/// @param letters    of the name
/// @param detail     whether more than the name is said
/// @param inSubnets  it stands in a network's grid: the detail stands apart then if there is room, so that links from
/// the
///                   tier above pass in the middle
[[nodiscard]] TitleAreas titleAreas(const QRectF& container, std::size_t letters, bool detail, bool inSubnets);

} // namespace zonedraft
