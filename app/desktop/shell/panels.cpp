// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/panels.h"

#include "app/desktop/panels/code/code_panel.h"
#include "app/desktop/panels/compliance/compliance_panel.h"
#include "app/desktop/panels/cost/cost_panel.h"
#include "app/desktop/panels/findings/findings_panel.h"
#include "app/desktop/panels/inspector/inspector_panel.h"
#include "app/desktop/panels/outline/outline_panel.h"
#include "app/desktop/panels/palette/palette_panel.h"
#include "app/desktop/shell/dock_title.h"
#include "app/desktop/shell/main_window.h"
#include "canvas/actions/board_edits.h"
#include "canvas/view/board_view.h"

namespace zonedraft {
namespace {

constexpr int kPaletteWidth = 232;
constexpr int kInspectorWidth = 320;
constexpr int kBottomHeight = 250;

} // namespace

Panels::Panels(MainWindow& window) : QObject(&window), m_window(window)
{
    Session& session = window.session();
    const LiveEvaluation& evaluation = window.evaluation();
    Services& services = window.services();
    const auto revealing = [&window](auto* panel) {
        QObject::connect(panel, &std::remove_pointer_t<decltype(panel)>::revealRequested, &window,
                         [&window](const std::string& subject) { window.reveal(subject); });
        return panel;
    };
    add(QStringLiteral("palette"), tr("Components"), Qt::LeftDockWidgetArea, [&, this](QWidget* parent) -> QWidget* {
        auto* panel = new PalettePanel(session, evaluation, services, parent);
        connect(panel, &PalettePanel::addRequested, &m_window, [this](Name kind) {
            m_window.showBoard();
            BoardView& board = m_window.board();
            board.run(addNode(m_window.session(), kind, board.defaultPlace()));
        });
        return panel;
    });
    add(QStringLiteral("outline"), tr("Outline"), Qt::LeftDockWidgetArea, [&, revealing](QWidget* parent) -> QWidget* {
        return revealing(new OutlinePanel(session, evaluation, services, parent));
    });
    add(QStringLiteral("inspector"), tr("Inspector"), Qt::RightDockWidgetArea,
        [&, revealing](QWidget* parent) -> QWidget* {
            return revealing(new InspectorPanel(session, evaluation, services, parent));
        });
    add(QStringLiteral("findings"), tr("Findings"), Qt::BottomDockWidgetArea,
        [&, revealing](QWidget* parent) -> QWidget* {
            return revealing(new FindingsPanel(session, evaluation, services, parent));
        });
    add(QStringLiteral("cost"), tr("Cost"), Qt::BottomDockWidgetArea, [&, revealing](QWidget* parent) -> QWidget* {
        return revealing(new CostPanel(session, evaluation, services, parent));
    });
    add(QStringLiteral("code"), tr("Terraform"), Qt::BottomDockWidgetArea, [&, revealing](QWidget* parent) -> QWidget* {
        return revealing(new CodePanel(session, evaluation, services, parent));
    });
    add(QStringLiteral("compliance"), tr("Compliance"), Qt::BottomDockWidgetArea,
        [&, this](QWidget* parent) -> QWidget* {
            auto* panel = new CompliancePanel(session, evaluation, services, parent);
            connect(panel, &CompliancePanel::revealRequested, &window,
                    [&window](const std::vector<std::string>& subjects) { window.revealAll(subjects); });
            connect(panel, &CompliancePanel::findingRequested, this, &Panels::showFinding);
            return panel;
        });
    restoreDefaults();
}

void Panels::showFinding(Name rule, const std::string& key, bool open)
{
    if (open) show(QStringLiteral("findings"));
    if (auto* findings = qobject_cast<FindingsPanel*>(dock(QStringLiteral("findings"))->widget()))
        findings->showFinding(rule, key);
}

QDockWidget* Panels::add(const QString& id, const QString& title, Qt::DockWidgetArea area, Make make)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(id);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock->setTitleBarWidget(new DockTitle(*dock, m_window.services().icons));
    connect(dock, &QDockWidget::visibilityChanged, dock, [dock, make = std::move(make)](bool visible) {
        if (visible && !dock->widget()) dock->setWidget(make(dock));
    });
    m_window.addDockWidget(area, dock);
    m_docks.append(dock);
    m_byId.insert(id, dock);
    return dock;
}

void Panels::show(const QString& id)
{
    QDockWidget* wanted = dock(id);
    if (!wanted) return;
    wanted->show();
    wanted->raise();
    if (wanted->widget()) wanted->widget()->setFocus(Qt::ShortcutFocusReason);
}

void Panels::restoreDefaults()
{
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    const auto at = [this](const char* id) { return dock(QLatin1String(id)); };
    for (QDockWidget* each : m_docks) each->setFloating(false);
    m_window.addDockWidget(Qt::LeftDockWidgetArea, at("palette"));
    m_window.tabifyDockWidget(at("palette"), at("outline"));
    m_window.addDockWidget(Qt::RightDockWidgetArea, at("inspector"));
    m_window.addDockWidget(Qt::BottomDockWidgetArea, at("findings"));
    m_window.tabifyDockWidget(at("findings"), at("cost"));
    m_window.tabifyDockWidget(at("cost"), at("compliance"));
    m_window.tabifyDockWidget(at("compliance"), at("code"));
    for (QDockWidget* each : m_docks) each->show();
    at("palette")->raise();
    at("findings")->raise();
    m_window.resizeDocks({at("palette"), at("inspector")}, {kPaletteWidth, kInspectorWidth}, Qt::Horizontal);
    m_window.resizeDocks({at("findings")}, {kBottomHeight}, Qt::Vertical);
}

} // namespace zonedraft
