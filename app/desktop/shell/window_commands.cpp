// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/window_commands.h"

#include "app/desktop/application/log_file.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/dialogs/about_dialog.h"
#include "app/desktop/dialogs/preferences_dialog.h"
#include "app/desktop/dialogs/project_dialog.h"
#include "app/desktop/dialogs/scenarios_dialog.h"
#include "app/desktop/dialogs/shortcuts_dialog.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panels.h"
#include "canvas/scene/board_scene.h"
#include "canvas/view/board_view.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace zonedraft {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

void addViewActions(MainWindow& window)
{
    ActionCatalog& actions = window.actions();
    BoardView& board = window.board();
    const QString group = tr("View");
    const auto add = [&](const char* id, const QString& text, const char* icon, const QList<QKeySequence>& keys,
                         const QString& tip, std::function<void()> run, bool checkable = false) -> QAction& {
        return actions.add({QLatin1String(id), text, QLatin1String(icon), keys, tip, group, checkable}, std::move(run));
    };
    add("view.zoom-in", tr("Zoom &in"), "zoom-in",
        {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))}, tr("Show the board larger"),
        [&board] { board.zoomIn(); });
    add("view.zoom-out", tr("Zoom &out"), "zoom-out", {QKeySequence(QStringLiteral("Ctrl+-"))},
        tr("Show more of the board"), [&board] { board.zoomOut(); });
    add("view.zoom-reset", tr("&100 %"), "zoom-reset", {QKeySequence(QStringLiteral("Ctrl+0"))},
        tr("Show the board at its own size"), [&board] { board.setZoom(1); });
    add("view.fit", tr("&Fit"), "zoom-fit", {QKeySequence(QStringLiteral("F"))}, tr("Show the whole design"),
        [&board] { board.fit(); });
    add("view.fit-selection", tr("Fit the &selection"), "zoom-selection", {QKeySequence(QStringLiteral("Shift+F"))},
        tr("Show what is selected"), [&board] { board.fitSelection(); });
    QAction& minimap = add(
        "view.minimap", tr("&Minimap"), "minimap", {QKeySequence(QStringLiteral("M"))},
        tr("Show a small picture of the whole board"), [&board] { board.setMinimapVisible(!board.minimapVisible()); },
        true);
    minimap.setChecked(board.minimapVisible());
    QAction& derived = add(
        "view.derived", tr("Show &derived components"), "expand", {QKeySequence(QStringLiteral("Shift+D"))},
        tr("Show the subnets, security groups and roles that follow from the components"), [] {}, true);
    QObject::connect(&derived, &QAction::toggled, &window, [&window](bool on) {
        BoardLayers layers = window.scene().layers();
        layers.derived = on;
        window.scene().setLayers(layers);
    });
    QAction& presentation = add(
        "view.presentation", tr("&Meeting mode"), "full-screen", {QKeySequence(QStringLiteral("F11"))},
        tr("Hide everything but the board and the status bar; Esc ends it"), [] {}, true);
    QObject::connect(&presentation, &QAction::triggered, &window, [&window](bool on) { window.setPresentation(on); });
    Preferences& preferences = window.services().preferences;
    using ThemeChoice = Preferences::ThemeChoice;
    const auto theme = [&](const char* id, const QString& text, const char* icon, const QString& tip,
                           ThemeChoice choice) {
        QAction& action = add(id, text, icon, {}, tip, [&preferences, choice] { preferences.setTheme(choice); }, true);
        const auto follow = [&preferences, &action, choice] { action.setChecked(preferences.theme() == choice); };
        QObject::connect(&preferences, &Preferences::changed, &action, follow);
        QObject::connect(&action, &QAction::triggered, &action, follow); // choosing it again takes nothing back
        follow();
    };
    theme("view.theme-system", tr("&Theme of the system"), "settings", tr("Use the colours of the desktop"),
          ThemeChoice::System);
    theme("view.theme-light", tr("&Light theme"), "theme-light", tr("Use light colours"), ThemeChoice::Light);
    theme("view.theme-dark", tr("&Dark theme"), "theme-dark", tr("Use dark colours"), ThemeChoice::Dark);
}

} // namespace

void addWindowActions(MainWindow& window)
{
    addViewActions(window);
    ActionCatalog& actions = window.actions();
    const auto add = [&](const char* id, const QString& text, const char* icon, const QList<QKeySequence>& keys,
                         const QString& tip, const QString& group, std::function<void()> run) {
        actions.add({QLatin1String(id), text, QLatin1String(icon), keys, tip, group}, std::move(run));
    };
    add("design.project", tr("&Project and requirements…"), "properties",
        {QKeySequence(QStringLiteral("Ctrl+Shift+P"))}, tr("Environment, tags, targets, load and notes of the design"),
        tr("Design"), [&window] { ProjectDialog(window.session(), window.services(), &window).exec(); });
    add("design.scenarios", tr("&Scenarios…"), "scenario", {QKeySequence(QStringLiteral("Ctrl+Shift+E"))},
        tr("Create, rename, delete and switch scenarios"), tr("Design"),
        [&window] { ScenariosDialog(window.session(), window.services(), &window).exec(); });
    add("app.preferences", tr("P&references…"), "settings", {QKeySequence(QStringLiteral("Ctrl+,"))},
        tr("Theme, language, proxy and own components"), tr("Program"),
        [&window] { PreferencesDialog(window.services(), &window).exec(); });
    add("help.shortcuts", tr("&Keyboard shortcuts"), "shortcuts", {QKeySequence(QStringLiteral("F1"))},
        tr("All commands and their keys"), tr("Program"),
        [&window] { ShortcutsDialog(window.actions(), &window).exec(); });
    add("help.log", tr("Show the &log"), "log", {}, tr("Open the folder that the program's log is in"), tr("Program"),
        [] { QDesktopServices::openUrl(QUrl::fromLocalFile(LogFile::folder())); });
    add("help.about", tr("&About Zonedraft"), "about", {}, tr("Version, licence and where the log is"), tr("Program"),
        [&window] { AboutDialog(window.services(), &window).exec(); });
}

void addPanelActions(MainWindow& window)
{
    int number = 1;
    for (QDockWidget* dock : window.panels().docks()) {
        const QString id = dock->objectName();
        window.actions().add({QStringLiteral("panel.") + id,
                              dock->windowTitle(),
                              id == QLatin1String("palette")      ? QStringLiteral("panel-left")
                              : id == QLatin1String("inspector")  ? QStringLiteral("properties")
                              : id == QLatin1String("compliance") ? QStringLiteral("check")
                                                                  : id,
                              {QKeySequence(QStringLiteral("Alt+%1").arg(number++))},
                              tr("Show and focus the panel"),
                              tr("Panels")},
                             [&window, id] { window.panels().show(id); });
    }
    window.actions().add({QStringLiteral("panel.restore"),
                          tr("&Arrange the panels anew"),
                          QStringLiteral("reset"),
                          {},
                          tr("Put all panels back where they were at first"),
                          tr("Panels")},
                         [&window] { window.panels().restoreDefaults(); });
}

} // namespace zonedraft
