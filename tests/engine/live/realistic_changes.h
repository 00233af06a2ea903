// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/model/design.h"

#include <random>

namespace zonedraft::testing_support {

/// Random designs made of real kinds, with parents, tiers, links and properties as people draw them (and sometimes as
/// they should not), and random changes to them. The same seed gives the same sequence.
class RealisticChanges {
public:
    RealisticChanges(const Catalog& catalog, std::uint32_t seed) : m_catalog(catalog), m_random(seed) {}

    [[nodiscard]] Design design(int nodes);
    /// A change that fits the design.
    [[nodiscard]] Change change(const Design& design);

private:
    [[nodiscard]] int below(int count) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(count)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] std::optional<NodeId> someNode(const Design& design);
    [[nodiscard]] std::optional<NodeId> someOfKind(const Design& design, std::string_view kind);
    [[nodiscard]] Node newNode(const Design& design);
    [[nodiscard]] Value someValue(const PropertySpec& spec, const Design& design);
    [[nodiscard]] std::optional<Change> propertyChange(const Design& design);
    [[nodiscard]] std::optional<Change> linkChange(const Design& design);
    [[nodiscard]] std::optional<Change> moveChange(const Design& design);
    [[nodiscard]] Change documentChange(const Design& design);

    const Catalog& m_catalog;
    std::mt19937 m_random;
};

} // namespace zonedraft::testing_support
