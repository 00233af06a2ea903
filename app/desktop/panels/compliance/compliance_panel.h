// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"
#include "engine/rules/compliance.h"

#include <QFutureWatcher>
#include <QWidget>

#include <array>

class QLabel;
class QModelIndex;
class QToolButton;
class QTreeView;

namespace zonedraft {

class ComplianceModel;
class DeferredRefresh;
class QuietComboBox;

/// What the design shows of a framework's controls: failed, cannot be shown, met. Works on a copy in the background.
class CompliancePanel : public QWidget {
    Q_OBJECT
public:
    CompliancePanel(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent = nullptr);
    ~CompliancePanel() override;

    /// The framework that is shown, by its id ("soc2").
    [[nodiscard]] QString framework() const;
    void setFramework(const QString& id);

Q_SIGNALS:
    /// Ids of nodes, derived nodes and links to select and show.
    void revealRequested(const std::vector<std::string>& subjects);
    /// A finding of a rule is meant. `open`: its panel is to come to the front.
    void findingRequested(zonedraft::Name rule, const std::string& key, bool open);
    /// The controls on screen are those of the design as it is.
    void ready();

private:
    QWidget* makeFilters();
    void start();
    void finish();
    void filter();
    void showState();
    void showIcons();
    void choose(const QModelIndex& index, bool open);

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    Services& m_services;
    ComplianceModel* m_model;
    QTreeView* m_view;
    QuietComboBox* m_framework;
    std::array<QToolButton*, 3> m_states{};
    QLabel *m_note, *m_nothing;
    DeferredRefresh* m_refresh;
    QFutureWatcher<std::vector<ControlResult>> m_watcher;
    bool m_again = false; ///< something changed while the last one was worked out
};

} // namespace zonedraft
