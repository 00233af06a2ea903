// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/reader.h"

namespace zonedraft {

/// One row of a VPC's grid.
struct TierPlan {
    std::string name;
    std::string kind; ///< public, private or isolated
    bool mapPublicIp = false;
    std::vector<std::string> cidrs; ///< by zone; empty text = none could be given
};

/// The tiers of a VPC with the address range of every cell: as set, else derived. A derived range is the VPC's prefix +
/// 8 bits (at most /28), ten blocks apart from tier to tier where they fit: 10.0.0.0/16
/// gives 10.0.0–2.0/24, 10.0.10–12.0/24 …
struct SubnetPlan {
    int zones = 1;
    std::vector<TierPlan> tiers;
    [[nodiscard]] bool hasKind(std::string_view kind) const;
};

[[nodiscard]] SubnetPlan planSubnets(const Reader& reader, NodeIndex vpc);

/// `main/subnet-public-a`
[[nodiscard]] NodeId subnetId(NodeId vpc, const std::string& tier, int zone);

/// Subnets that a node in a VPC occupies: those it names, else the cells of its tier and zones.
[[nodiscard]] std::vector<NodeId> subnetsOf(const Reader& reader, NodeIndex node);

} // namespace zonedraft
