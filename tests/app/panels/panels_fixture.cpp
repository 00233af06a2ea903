// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/panels/panels_fixture.h"

#include "app/desktop/application/style_sheet.h"
#include "engine/document/file.h"
#include "source_paths.h"

#include <QApplication>
#include <QTest>
#include <filesystem>

namespace zonedraft::test {
namespace {

const Knowledge& knowledge()
{
    static const std::unique_ptr<Knowledge> kKnowledge = [] {
        auto loaded = Knowledge::load(openResourceFolder(std::filesystem::path(ZONEDRAFT_SOURCE_DIR) / "resources"));
        if (!loaded) throw std::runtime_error(loaded.error().english());
        return std::move(*loaded);
    }();
    return *kKnowledge;
}

} // namespace

PanelsTest::PanelsTest()
    : preferences(folder.filePath(QStringLiteral("settings.ini"))), icons(knowledge().resources()),
      services{knowledge(), preferences, icons}
{
    auto made = std::make_unique<LiveEvaluation>(knowledge().basis("2026-11-21"));
    evaluation = made.get();
    session = std::make_unique<Session>(knowledge().catalog(), std::move(made));
}

void PanelsTest::openTemplate(const std::string& name)
{
    auto file = loadDesignFile(std::filesystem::path(ZONEDRAFT_SOURCE_DIR) / "resources/templates" /
                               (name + ".zonedraft.yaml"));
    ASSERT_TRUE(file) << file.error().english();
    session->setDesign(std::move(file->design));
}

void PanelsTest::openText(const std::string& text)
{
    auto loaded = loadDesign(text, "test", {false});
    ASSERT_TRUE(loaded) << loaded.error().english();
    session->setDesign(std::move(loaded->design));
}

Value PanelsTest::effective(const std::string& id, const std::string& property) const
{
    return evaluation->effective(node(id), Name(property));
}

void PanelsTest::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
}

void PanelsTest::picture(QWidget& panel, const QSize& size, const QString& name)
{
    const QString target = qEnvironmentVariable("ZONEDRAFT_PICTURES");
    if (target.isEmpty()) return;
    for (const Theme& theme : {Theme::light(), Theme::darkTheme()}) {
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setPalette(theme.palette());
        qApp->setStyleSheet(styleSheetFor(theme));
        icons.setTheme(theme);
        panel.setAutoFillBackground(true);
        panel.resize(size);
        panel.show();
        settle(400);
        panel.grab().save(QStringLiteral("%1/%2-%3.png")
                              .arg(target, name, theme.dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
}

} // namespace zonedraft::test
