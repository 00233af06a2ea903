// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/design.h"

#include <functional>
#include <span>

namespace zonedraft {

/// A part of a design that can be put into another: the nodes with all that stands in them, the links between them and
/// their positions, as a design of its own.
[[nodiscard]] Design copyPart(const Design& design, std::span<const NodeId> nodes);

/// What pasting would do.
struct Paste {
    Change change;
    std::vector<NodeId> roots; ///< new ids of the outermost nodes
};

/// Says whether a property of a kind holds ids of nodes; for overrides of derived nodes the kind is empty.
using HoldsReference = std::function<bool(Name kind, Name property)>;

/// The change that puts `part` into `design`: ids that are taken get a free one, references among the copied nodes
/// follow; nodes whose parent was not copied go into `parent`, and all positions move by `offset`.
/// Without `holdsReference` every text that equals a copied id counts as a reference.
[[nodiscard]] Paste pastePart(const Design& design, const Design& part, std::optional<NodeId> parent, Point offset,
                              const HoldsReference& holdsReference = {});

/// The change that turns `from` into `to`. Applying it gives a design equal to `to`.
[[nodiscard]] Change difference(const Design& from, const Design& to);

} // namespace zonedraft
