// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"
#include "engine/cost/free_tier.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QTabBar;
class QToolButton;

namespace zonedraft {

class CostModel;
class CostView;
class DeferredRefresh;

/// The monthly cost by component, by service and line by line.
class CostPanel : public QWidget {
    Q_OBJECT
public:
    explicit CostPanel(Session& session, const LiveEvaluation& evaluation, Services& services,
                       QWidget* parent = nullptr);

Q_SIGNALS:
    void revealRequested(const std::string& subject); ///< id of a node, derived node or link to select and show

private:
    void follow(const ChangeSet& changes);
    void refresh();
    /// What the free tier of the account takes off, when the project says that it counts.
    void countFreeTier();
    void showTotal();
    void showDetails();
    void reveal(const QModelIndex& index);
    void exportCsv();

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    Services& m_services;
    CostModel* m_model;
    CostView* m_view;
    QTabBar* m_tabs;
    QToolButton* m_freeTierSwitch;
    QLabel *m_total, *m_range, *m_delta, *m_details;
    DeferredRefresh* m_refresh;
    std::optional<std::pair<Money, Money>> m_lastChange; ///< before, after
    std::optional<FreeTier> m_freeTier;                  ///< once it was asked for; m_credits rest on it
    std::optional<std::vector<FreeTierCredit>> m_credits;
    QString m_freeTierProblem; ///< why the list of the free tier cannot be read
};

} // namespace zonedraft
