// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/shell/main_window.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace zonedraft::test {

/// A window with its own preferences and state, on the shipped resources.
class WindowTest : public testing::Test {
protected:
    void SetUp() override;

    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow();
    /// A copy of a template that tests may change.
    [[nodiscard]] QString copyOf(const char* name);
    [[nodiscard]] static NodeId node(const char* id) { return *NodeId::parse(id); }
    bool setMemory(int megabytes);
    /// Shows the window and makes it the active one, so that its keys work; again after each dialog.
    void activate();

    QTemporaryDir m_folder;
    std::unique_ptr<IconSource> m_icons;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace zonedraft::test
