// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zonedraft {

/// Lets screen readers read a BoardView as an outline (makeOutline). A QGraphicsView has no accessible children of its
/// own. Must come before anything that could ask for a board's interface, such as setAccessibleName: Qt keeps the first
/// answer. May be called again.
void installBoardAccessibility();

} // namespace zonedraft
