// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/menus.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/panels/common/themed_controls.h"
#include "app/desktop/shell/file_commands.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/region_button.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSignalBlocker>
#include <QToolBar>
#include <QToolButton>

namespace zonedraft {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

/// Fills a menu with actions by id; "-" is a separator.
void fill(MainWindow& window, QMenu& menu, std::initializer_list<const char*> ids)
{
    for (const char* id : ids) {
        if (*id == '-')
            menu.addSeparator();
        else
            menu.addAction(&window.actions().action(QLatin1String(id)));
    }
}

void addRecentMenu(MainWindow& window, QMenu& file)
{
    QMenu* recent = file.addMenu(window.services().icons.action(QStringLiteral("recent")), tr("Open &recent"));
    QObject::connect(recent, &QMenu::aboutToShow, recent, [&window, recent] {
        recent->clear();
        const QStringList files = window.services().preferences.recentFiles();
        for (const QString& path : files) {
            QAction* action =
                recent->addAction(QFileInfo(path).fileName(), [&window, path] { window.files().open(path); });
            action->setToolTip(path);
        }
        if (files.isEmpty())
            recent->addAction(tr("No designs yet"))->setEnabled(false);
        else
            recent->addSeparator(), recent->addAction(tr("Clear this list"),
                                                      [&window] { window.services().preferences.clearRecentFiles(); });
    });
    recent->setToolTipsVisible(true);
}

/// Which layer edits go to; always visible.
class LayerBox : public QuietComboBox {
    Q_DECLARE_TR_FUNCTIONS(LayerBox)

public:
    LayerBox(Session& session, QAction& manage, QWidget* parent)
        : QuietComboBox(parent), m_session(session), m_manage(manage)
    {
        setObjectName(QStringLiteral("layers"));
        setSizeAdjustPolicy(AdjustToContents);
        setAccessibleName(tr("Scenario"));
        setToolTip(tr("The scenario that is shown, and that edits go to"));
        setFocusPolicy(Qt::TabFocus);
        connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
            if (changes.everything || changes.footprint.scenarios) refresh();
        });
        connect(this, &QComboBox::activated, this, [this](int index) {
            if (itemData(index, kManageRole).toBool()) {
                refresh(); // still shows the layer
                m_manage.trigger();
            } else {
                m_session.setLayer(ScenarioId::parse(itemData(index).toString().toStdString()));
            }
        });
        refresh();
    }

private:
    void refresh()
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("Base design"), QString());
        for (const auto& [id, scenario] : m_session.design().scenarios())
            addItem(QString::fromStdString(id.str()), QString::fromStdString(id.str()));
        insertSeparator(count());
        addItem(tr("Scenarios…"));
        setItemData(count() - 1, true, kManageRole);
        setCurrentIndex(m_session.layer() ? std::max(0, findData(QString::fromStdString(m_session.layer()->str())))
                                          : 0);
    }

    static constexpr int kManageRole = Qt::UserRole + 1;
    Session& m_session;
    QAction& m_manage;
};

} // namespace

void buildMenus(MainWindow& window)
{
    QMenuBar& bar = *window.menuBar();
    QMenu& file = *bar.addMenu(tr("&File"));
    fill(window, file, {"file.new", "file.start", "file.open"});
    addRecentMenu(window, file);
    fill(window, file,
         {"-", "file.save", "file.save-as", "-", "export.terraform", "export.picture", "export.copy-picture",
          "export.print", "-", "file.quit"});
    fill(window, *bar.addMenu(tr("&Edit")),
         {"edit.undo",
          "edit.redo",
          "-",
          "edit.cut",
          "edit.copy",
          "edit.paste",
          "edit.duplicate",
          "edit.delete",
          "edit.select-all",
          "-",
          "edit.rename",
          "edit.quick-add",
          "edit.connect-to",
          "edit.link-target",
          "edit.link-source",
          "-",
          "edit.find",
          "edit.search",
          "-",
          "app.preferences"});
    QMenu& view = *bar.addMenu(tr("&View"));
    fill(window, view,
         {"view.zoom-in", "view.zoom-out", "view.zoom-reset", "view.fit", "view.fit-selection", "view.minimap",
          "view.derived", "-"});
    QMenu& panels = *view.addMenu(window.services().icons.action(QStringLiteral("panel-right")), tr("&Panels"));
    for (const QString& id : window.actions().ids())
        if (id.startsWith(QLatin1String("panel."))) panels.addAction(&window.actions().action(id));
    fill(window, view, {"view.theme-system", "view.theme-light", "view.theme-dark", "-", "view.presentation"});
    fill(window, *bar.addMenu(tr("&Tools")), {"tool.select", "tool.connect", "tool.pan", "tool.note"});
    fill(window, *bar.addMenu(tr("&Arrange")),
         {"arrange.layout", "arrange.layout-all", "arrange.group", "arrange.straighten", "-", "arrange.align-left",
          "arrange.align-center", "arrange.align-right", "-", "arrange.align-top", "arrange.align-middle",
          "arrange.align-bottom", "-", "arrange.distribute-horizontal", "arrange.distribute-vertical"});
    fill(window, *bar.addMenu(tr("&Design")), {"design.project", "design.scenarios"});
    fill(window, *bar.addMenu(tr("&Help")), {"help.shortcuts", "help.log", "-", "help.about"});
}

void buildToolBar(MainWindow& window)
{
    QToolBar& bar = *window.addToolBar(tr("Main toolbar"));
    bar.setObjectName(QStringLiteral("toolbar"));
    bar.setMovable(false);
    bar.setIconSize({20, 20});
    const auto add = [&](std::initializer_list<const char*> ids) {
        for (const char* id : ids) bar.addAction(&window.actions().action(QLatin1String(id)));
        bar.addSeparator();
    };
    add({"file.new", "file.open", "file.save"});
    add({"edit.undo", "edit.redo"});
    add({"tool.select", "tool.connect", "tool.pan", "tool.note"});
    add({"arrange.layout", "arrange.align-left", "arrange.align-top", "arrange.distribute-horizontal"});
    add({"view.fit", "edit.find"});
    bar.addWidget(new LayerBox(window.session(), window.actions().action(QStringLiteral("design.scenarios")), &bar));
    auto* region = new RegionButton(window.session(), window.evaluation(), window.services(), &bar);
    QObject::connect(region, &RegionButton::revealRequested, &window, &MainWindow::reveal);
    bar.addWidget(region);
    auto* space = new QWidget(&bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(space);
    auto* exporting = new QToolButton(&bar);
    exporting->setDefaultAction(&window.actions().action(QStringLiteral("export.terraform")));
    exporting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exporting->setPopupMode(QToolButton::MenuButtonPopup);
    exporting->setObjectName(QStringLiteral("primary"));
    auto* menu = new QMenu(exporting);
    fill(window, *menu, {"export.terraform", "export.picture", "export.copy-picture", "export.print"});
    exporting->setMenu(menu);
    bar.addWidget(exporting);
}

} // namespace zonedraft
