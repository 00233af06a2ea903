// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zonedraft {

class MainWindow;

/// Menus and toolbar are made of the actions; they add nothing of their own but the lists of recent files, templates
/// and scenarios.
void buildMenus(MainWindow& window);
void buildToolBar(MainWindow& window);

} // namespace zonedraft
