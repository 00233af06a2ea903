// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/actions/edit.h"
#include "canvas/scene/board_geometry.h"

class QMimeData;

namespace zonedraft {

/// Mime type of copied components; the data is a design document, so that it can also be pasted into an editor (it is
/// offered as plain text too).
inline constexpr const char* kDesignMimeType = "application/x-zonedraft-design";
/// Mime type of a component dragged out of the palette; the data is the kind's name.
inline constexpr const char* kKindMimeType = "application/x-zonedraft-kind";

/// The selected nodes with all that stands in them, the links between them and where they stand now.
[[nodiscard]] std::unique_ptr<QMimeData> copyNodes(const Session& session, const BoardGeometry& geometry,
                                                   const std::set<NodeId>& nodes);
[[nodiscard]] bool canPaste(const QMimeData& data);
/// Pastes with the middle of the copied part at `place`.
[[nodiscard]] Edit pasteNodes(const Session& session, const QMimeData& data, const DropPlace& place);

} // namespace zonedraft
