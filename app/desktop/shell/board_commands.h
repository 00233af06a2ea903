// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zonedraft {

class MainWindow;

/// Adds edit.*, tool.* and arrange.* to the window's actions.
void addBoardActions(MainWindow& window);

/// Answers what the board asks for: quick-add, what can be connected, context menu.
void connectBoardRequests(MainWindow& window);

} // namespace zonedraft
