// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/tools/drop_target.h"

namespace zonedraft {

DropPlace placeFor(const DropPlace& pointed, const Fitting& fitting)
{
    DropPlace place = pointed;
    if (fitting.parent != pointed.parent || fitting.placement.tier.empty()) {
        place.tier.reset();
        place.zone.reset();
    }
    place.parent = fitting.parent;
    return place;
}

QRectF targetRect(const BoardScene& scene, const DropPlace& place, const Kind* kind)
{
    if (!place.parent) return {};
    const auto rect = scene.geometry().rectOf(*place.parent);
    const layout::GridGeometry* grid = scene.geometry().gridOf(*place.parent);
    if (!rect || !grid || !place.tier || *place.tier >= grid->tiers) return rect.value_or(QRectF());
    const bool one = kind && kind->zonePlacement == ZonePlacement::One;
    if (one && place.zone && *place.zone < grid->zones) return grid->cell(*place.tier, *place.zone);
    return grid->tierBands[static_cast<std::size_t>(*place.tier)];
}

} // namespace zonedraft
