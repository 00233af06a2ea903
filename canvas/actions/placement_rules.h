// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/board_geometry.h"
#include "canvas/session/session.h"

namespace zonedraft {

/// Whether something may be done, and if not, why, in one sentence for the user.
struct Verdict {
    bool accepted = true;
    QString reason{};
    explicit operator bool() const { return accepted; }
};

/// May a node of this kind stand in `parent` (nothing = the board)? The catalog decides.
[[nodiscard]] Verdict canStandIn(const Session& session, const Kind& kind, std::optional<NodeId> parent);
/// The same for a place in a grid: also the kind of tier must suit.
[[nodiscard]] Verdict canStandAt(const Session& session, const Kind& kind, const DropPlace& place);
/// May these be connected? Also refuses a link from a node to itself or to what it stands in.
[[nodiscard]] Verdict canConnect(const Session& session, NodeId from, NodeId to);
/// Drawn kinds that may be connected from (or to) a node, sorted by label.
[[nodiscard]] std::vector<const Kind*> connectableKinds(const Session& session, NodeId from);

/// Whether a kind may stand in a row of subnets of a kind (public, private, isolated).
[[nodiscard]] bool tierSuits(const Kind& kind, Name tierKind);
/// Tier and zones for a kind inside a grid: the row and column that were pointed at where they suit, else the first row
/// of the kind that is preferred; for what keeps data the last one that suits.
[[nodiscard]] Placement placementIn(const NetworkGrid& grid, const Kind& kind, std::optional<int> tier,
                                    std::optional<int> zone);

/// A node's parent and placement for a place: the innermost container around it that accepts the kind, with tier and
/// zones as the kind wants them. Nothing when no container there accepts it; `verdict` then says why.
struct Fitting {
    Verdict verdict;
    std::optional<NodeId> parent{};
    Placement placement{};
};
[[nodiscard]] Fitting fittingFor(const Session& session, const Kind& kind, const DropPlace& place);

} // namespace zonedraft
