// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace zonedraft {

class QuietComboBox;

/// In which tier and zones of its network a node stands. Hidden for nodes that stand in none.
class PlacementEditor : public QWidget {
    Q_OBJECT
public:
    PlacementEditor(Session& session, const LiveEvaluation& evaluation, QWidget* parent);
    void show(NodeId node);

private:
    void showZones(const NetworkGrid& grid);
    void place(const Placement& placement, const QString& text);
    void takeZones();

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    std::optional<NodeId> m_node;
    QuietComboBox* m_tier;
    QHBoxLayout* m_zoneRow;
    QLabel* m_zoneLabel;
    QToolButton* m_reset;
    std::vector<QToolButton*> m_zones;
};

} // namespace zonedraft
