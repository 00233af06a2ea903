// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zonedraft {

class MainWindow;

/// Adds view.*, design.* and help.* to the window's actions.
void addWindowActions(MainWindow& window);

/// Adds panel.*: one action per dock, F6 and so on; after the panels are there.
void addPanelActions(MainWindow& window);

} // namespace zonedraft
