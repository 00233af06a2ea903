// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/mirror_plan.h"

namespace zonedraft {

/// Keeps a design in which every region that mirrors another (`mirror: east`) has what it mirrors: components
/// `west/api`, connections `west/lb-to-api`, and what scenarios say about them. The derivation and the live engine read
/// this design in place of the drawn one, so that passes, rules, costs and exports see mirrored components as they see
/// drawn ones. Costs nothing as long as no region mirrors another.
class Mirrors {
public:
    /// @param catalog  outlives this
    explicit Mirrors(const Catalog& catalog) : m_catalog(catalog) {}

    /// Works everything out anew. What comes back refers to this, or is `drawn` itself.
    const Design& reset(const Design& drawn);
    /// Brings all up to date after a change of `drawn`, which must be the design of the last call plus that change, and
    /// adds what changed in mirroring regions to its footprint.
    const Design& update(const Design& drawn, Footprint& footprint);
    /// The design with its mirrors, as it was made last.
    [[nodiscard]] const Design& of(const Design& drawn) const { return m_full ? *m_full : drawn; }

    /// Regions that mirror another, and what they do; sorted by id.
    [[nodiscard]] const std::vector<RegionMirror>& plan() const { return m_plan; }

private:
    void follow(const Design& drawn, const Footprint& footprint);
    void mirrorAll(const Design& drawn, Footprint& footprint);
    void mirrorSome(const Design& drawn, Footprint& footprint);
    void put(const Node& node, Footprint& footprint);
    void put(const Link& link, Footprint& footprint);
    template <class MirroredId>
    static void touchRegion(MirroredId mirrored, Footprint& footprint);
    void mirrorScenarios(const Design& drawn, Footprint& footprint);
    [[nodiscard]] bool planChanges(const Design& drawn, const Footprint& footprint) const;

    const Catalog& m_catalog;
    std::vector<RegionMirror> m_plan;
    std::optional<Design> m_full; ///< nothing when no region mirrors another
    std::set<NodeId> m_nodes;     ///< mirrored ones
    std::set<LinkId> m_links;
};

} // namespace zonedraft
