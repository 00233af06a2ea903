// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/live/followers.h"

namespace zonedraft {

std::vector<NodeIndex> mirroredIn(const LiveEngine& engine, NodeId region)
{
    std::vector<NodeIndex> out;
    for (const RegionMirror& mirror : engine.mirrors().plan())
        if (mirror.region() == region)
            for (const NodeId original : mirror.mirrored())
                if (const NodeIndex index = engine.design().find(mirror.standIn(original)); index != kNoIndex)
                    out.push_back(index);
    return out;
}

std::vector<NodeIndex> followersOf(const LiveEngine& engine, NodeIndex owner)
{
    std::vector<NodeIndex> out = engine.design().derivedOf(owner);
    for (const NodeIndex mirrored : mirroredIn(engine, engine.design().node(owner).id)) {
        out.push_back(mirrored);
        const std::vector<NodeIndex>& more = engine.design().derivedOf(mirrored);
        out.insert(out.end(), more.begin(), more.end());
    }
    return out;
}

} // namespace zonedraft
