// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/design.h"

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

/// The change that puts `part` into `design`: ids that are taken get a free one, references among the copied nodes
/// follow; nodes whose parent was not copied go into `parent`, and all positions move by `offset`.
[[nodiscard]] Paste pastePart(const Design& design, const Design& part, std::optional<NodeId> parent, Point offset);

/// The change that turns `from` into `to`. Applying it gives a design equal to `to`.
[[nodiscard]] Change difference(const Design& from, const Design& to);

} // namespace zonedraft
