// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shell/window_fixture.h"

#include "source_paths.h"

#include <QFile>
#include <QTest>

namespace zonedraft::test {

void WindowTest::SetUp()
{
    static const std::unique_ptr<Knowledge> known = [] {
        auto loaded = Knowledge::load(openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources"));
        if (!loaded) throw std::runtime_error(loaded.error().english());
        return std::move(*loaded);
    }();
    m_icons = std::make_unique<IconSource>(known->resources());
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(QStringLiteral("preferences.ini")));
    m_services.reset(new Services{*known, *m_preferences, *m_icons});
    m_window = makeWindow();
}

std::unique_ptr<MainWindow> WindowTest::makeWindow()
{
    return std::make_unique<MainWindow>(*m_services, m_folder.filePath(QStringLiteral("state")),
                                        QStringLiteral("2026-11-21"));
}

QString WindowTest::copyOf(const char* name)
{
    const QString target = m_folder.filePath(QLatin1String(name));
    QFile::copy(QLatin1String(ZONEDRAFT_SOURCE_DIR "/resources/templates/") + QLatin1String(name), target);
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    return target;
}

void WindowTest::activate()
{
    m_window->show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

bool WindowTest::setMemory(int megabytes)
{
    return m_window->session().apply(SetProperty{node("api"), Name("memory"), Value(megabytes), {}},
                                     QStringLiteral("Change memory"));
}

} // namespace zonedraft::test
