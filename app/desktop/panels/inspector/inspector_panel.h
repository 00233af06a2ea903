// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace zonedraft {

class DeferredRefresh;
class DesignProperties;
class InspectorHeader;
class LinkProperties;
class NodeProperties;
class SelectionCode;
class SelectionCost;
class SelectionFindings;

/// What is selected: its properties, findings, cost and code; without a selection, the design itself.
class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPanel(Session& session, const LiveEvaluation& evaluation, Services& services,
                            QWidget* parent = nullptr);

    /// Shows a property of the selected component or connection with the cursor in it.
    void focusProperty(Name property);
    void editName();

Q_SIGNALS:
    void revealRequested(const std::string& subject); ///< id of a node, derived node or link to select and show

private:
    QScrollArea* scrolling(QWidget* page);
    void refresh();
    void showHelp(const QString& help);

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    InspectorHeader* m_header;
    QTabWidget* m_tabs;
    QStackedWidget* m_properties;
    NodeProperties* m_nodes;
    LinkProperties* m_links;
    DesignProperties* m_design;
    SelectionFindings* m_findings;
    SelectionCost* m_cost;
    SelectionCode* m_code;
    QLabel* m_help;
    DeferredRefresh* m_refresh;
};

} // namespace zonedraft
