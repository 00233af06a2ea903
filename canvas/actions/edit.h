// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/session/session.h"

#include <vector>

namespace zonedraft {

/// What a board command would do: changes for one undo step, its text, and what is selected afterwards.
struct Edit {
    std::vector<Change> changes;
    QString text;
    std::optional<Selection::Ids> select{}; ///< nothing = the selection stays
    std::set<NodeId> moved{};               ///< what a person has put somewhere: others give way to it
    QString refusal{};                      ///< why there is nothing to do, for the user; empty = no reason to give

    [[nodiscard]] bool empty() const { return changes.empty(); }
    [[nodiscard]] static Edit refused(QString reason) { return {{}, {}, {}, {}, std::move(reason)}; }
};

/// Applies the edit as one undo step and selects. An empty edit does nothing; its refusal is sent as failed().
bool perform(Session& session, const Edit& edit, const QString& mergeKey = {});

/// "ML API service", or "3 components".
[[nodiscard]] QString describeNodes(const Design& design, const std::set<NodeId>& nodes);
/// When only derived nodes are meant: the sentence that they cannot be edited by themselves; else nothing.
[[nodiscard]] std::optional<Edit> refusedForDerived(const Session& session, const std::set<NodeId>& nodes);
/// Those of `nodes` that stand in none of the others.
[[nodiscard]] std::set<NodeId> outermost(const Design& design, const std::set<NodeId>& nodes);

} // namespace zonedraft
