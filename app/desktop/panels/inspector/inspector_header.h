// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace zonedraft {

/// What is selected, in two lines: tile, name to be edited, kind and id; the worst finding and the cost.
class InspectorHeader : public QWidget {
    Q_OBJECT
public:
    InspectorHeader(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent);
    void refresh();
    void editName();

Q_SIGNALS:
    void findingsRequested();
    void costRequested();

private:
    void showNode(NodeId node);
    void showDerived(NodeId node);
    void showLink(LinkId link);
    void showDesign();
    void showMany();
    void showFacts(std::size_t findings, std::optional<Severity> worst, const MonthlyCost& cost);
    void showFindings(const std::vector<BoardFinding>& findings, const MonthlyCost& cost);
    void rename();

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    Services& m_services;
    QLabel* m_tile;
    QLineEdit* m_name;
    QLabel *m_kind, *m_findings, *m_cost;
};

} // namespace zonedraft
