// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/actions/placement_rules.h"

namespace zonedraft {

/// What has to be made so that a kind may stand at a place where it may not stand yet: containers around it, a row of
/// subnets for it.
struct Surroundings {
    std::optional<NodeId> outside;           ///< an existing container that takes the outermost; nothing = the board
    std::vector<const Kind*> missing;        ///< to be made, outermost first
    std::vector<Placement> placements{};     ///< of those, each in what it stands in
    Placement placement{};                   ///< of the component in what it stands in then
    std::optional<NetworkGrid::Tier> tier{}; ///< a row to be added to the innermost container, existing or new

    [[nodiscard]] bool nothingMissing() const { return missing.empty() && !tier; }
};

/// "Adds around it: Region › VPC", for the user; empty when nothing is missing.
[[nodiscard]] QString surroundingsText(const Surroundings& needed);

/// @return what a kind needs at a place: nothing missing when it may stand there as it is; no value when no chain of
///         containers would take it, or when the row of the grid that was pointed at does not suit but another does
[[nodiscard]] std::optional<Surroundings> surroundingsFor(const Session& session, const Kind& kind,
                                                          const DropPlace& place);

/// Any container of the design that takes the kind: those around `near` first, then the preferred kinds and smaller
/// ids.
[[nodiscard]] std::optional<NodeId> anyParentFor(const Session& session, const Kind& kind,
                                                 std::optional<NodeId> near = {});

} // namespace zonedraft
