// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"

/// Where a container has its texts: painted only there, and kept clear by links.
namespace zonedraft {

/// The line with the name and address range of a subnet; ends before the badge of the card below it.
[[nodiscard]] QRectF cellLabelArea(const QRectF& cell);
/// The line with the name of a zone.
[[nodiscard]] QRectF zoneLabelArea(const QRectF& zoneBand);
/// The tab with the name of a container, about as wide as it is drawn at 100 %: nothing is measured here.
/// @param letters  of the name
/// @param detail   whether more than the name stands there
[[nodiscard]] QRectF titleLabelArea(const QRectF& container, std::size_t letters, bool detail);

} // namespace zonedraft
