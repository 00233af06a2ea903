// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"

#include <map>
#include <string>
#include <vector>

namespace zonedraft {

/// Region in the base design → region in a scenario.
using RegionMap = std::map<std::string, std::string>;

/// Which properties and entries name regions, as the catalog types them: enums whose words are all regions that an
/// `aws.region` may be, also in lists, maps and records. A scenario's region map moves what the base design says in
/// them, and the registry in an image's address, since each region pulls from its own. Other texts that only mention a
/// region and lists of what is allowed (`requirements.regions`) are no such properties.
class RegionProperties {
public:
    explicit RegionProperties(const Catalog& catalog);

    /// Slots of a kind's properties that name regions, in order; empty for most kinds.
    [[nodiscard]] const std::vector<Slot>& of(const Kind& kind) const { return m_slots[kind.index]; }
    /// Whether values of this property name regions.
    [[nodiscard]] bool nameRegions(const PropertySpec& spec) const;
    /// The value with every region replaced that the map moves. A list that then names a region twice names it once.
    [[nodiscard]] Value moved(const PropertySpec& spec, const Value& value, const RegionMap& map) const;

private:
    ValueList m_regions;
    std::vector<std::vector<Slot>> m_slots; ///< by Kind::index
};

} // namespace zonedraft
