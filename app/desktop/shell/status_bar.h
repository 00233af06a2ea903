// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace zonedraft {

class BudgetBar;

/// Findings, money, budget, layer and saved state: always visible, the first thing a newcomer understands.
class StatusBar : public QStatusBar {
    Q_OBJECT
public:
    StatusBar(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent = nullptr);

    void setSaved(const QString& text);
    void setZoom(double zoom);
    /// A line of help for what the pointer is doing; empty = none.
    void setHint(const QString& hint);

Q_SIGNALS:
    void findingsClicked();
    void costClicked();
    void zoomClicked();

private:
    void follow(const ChangeSet& changes);
    void refresh();
    void refreshIcons();

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    Services& m_services;
    std::array<QToolButton*, 3> m_counts{}; ///< critical, high, medium and below
    QToolButton* m_cost = nullptr;
    QLabel* m_delta = nullptr;
    BudgetBar* m_budget = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_layer = nullptr;
    QLabel* m_saved = nullptr;
    QToolButton* m_zoom = nullptr;
};

} // namespace zonedraft
