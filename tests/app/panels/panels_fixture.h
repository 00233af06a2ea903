// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace zonedraft::test {

/// A session over what ships with the program, with services of its own.
class PanelsTest : public testing::Test {
protected:
    PanelsTest();

    void openTemplate(const std::string& name);
    void openText(const std::string& text);
    [[nodiscard]] static NodeId node(const std::string& id) { return *NodeId::parse(id); }
    [[nodiscard]] Value effective(const std::string& id, const std::string& property) const;
    /// Writes pictures of a panel, light and dark, where ZONEDRAFT_PICTURES says; does nothing without it.
    void picture(QWidget& panel, const QSize& size, const QString& name);
    static void settle(int milliseconds = 20);

    QTemporaryDir folder;
    Preferences preferences;
    IconSource icons;
    Services services;
    LiveEvaluation* evaluation; ///< owned by the session
    std::unique_ptr<Session> session;
};

} // namespace zonedraft::test
