// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/address_range.h"
#include "engine/catalog/catalog.h"
#include "engine/model/design.h"

#include <set>
#include <unordered_map>
#include <vector>

namespace zonedraft {

/// One region that mirrors another: which components it has of it, under which ids, with which addresses. What is drawn
/// in the original region and is no global service exists in the mirroring one too, as `region/component`.
class RegionMirror {
public:
    /// What a range of the original region becomes in the mirroring one.
    struct Shift {
        AddressRange original, own;
    };

    RegionMirror(NodeId region, NodeId original) : m_region(region), m_original(original) {}

    [[nodiscard]] NodeId region() const { return m_region; }
    [[nodiscard]] NodeId original() const { return m_original; }
    /// The originals of what is mirrored.
    [[nodiscard]] const std::set<NodeId>& mirrored() const { return m_mirrored; }
    /// What stands for a component in the mirroring region: its mirror, or the copy that is drawn there; the component
    /// itself when it is not in the mirrored region, or only there.
    [[nodiscard]] NodeId standIn(NodeId id) const;
    [[nodiscard]] LinkId linkId(LinkId original) const;

    /// A mirrored component. The overrides of the region are its own: those of the component itself under an empty
    /// role.
    [[nodiscard]] Node copy(const Design& design, const Catalog& catalog, const Node& original) const;
    /// A connection as it is in the mirroring region; nothing when neither end is mirrored, or when it leads from one
    /// of the two regions to the other. A distribution has one origin for a path: it reaches a mirror only where it
    /// names it as `failover_origin`. What is left out and stands in a network is reached from that network alone.
    /// Overrides of the region under the id of the connection are its own.
    [[nodiscard]] std::optional<Link> copy(const Design& design, const Catalog& catalog, const Link& original) const;
    /// What a scenario says about a component, said about its mirror. A region that a scenario switches off has
    /// nothing.
    [[nodiscard]] Patch copy(const Catalog& catalog, const Node& original, const Patch* patch, bool regionOn) const;

private:
    friend class MirrorPlanner;
    [[nodiscard]] PropertyMap mapped(const Kind* kind, const PropertyMap& properties) const;
    [[nodiscard]] Value mapped(const PropertySpec* spec, const Value& value) const;
    [[nodiscard]] std::string shifted(const std::string& text) const;

    NodeId m_region, m_original;
    std::string m_code;       ///< region code of the mirroring region
    std::set<NodeId> m_apart; ///< what only the original has, and is reached through its network
    std::set<NodeId> m_mirrored;
    std::unordered_map<NodeId, NodeId> m_standIns;
    std::vector<Shift> m_shifts;
};

/// The regions of a design that mirror another, by id. One that mirrors itself, a missing region, or one that mirrors
/// in turn, mirrors nothing.
[[nodiscard]] std::vector<RegionMirror> planMirrors(const Design& design, const Catalog& catalog);

/// True when the difference may change what planMirrors() says. Either is null for what does not exist.
[[nodiscard]] bool changesMirrorPlan(const Node* before, const Node* now);
[[nodiscard]] bool changesMirrorPlan(const Link* before, const Link* now);

/// True for a node of a region that asks to mirror another.
[[nodiscard]] bool asksToMirror(const Node& node);
/// True for a node of a region.
[[nodiscard]] bool isRegion(const Node& node);

} // namespace zonedraft
