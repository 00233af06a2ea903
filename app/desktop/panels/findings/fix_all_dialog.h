// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"
#include "engine/rules/fixes.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <memory>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace zonedraft {

class TrialSummary;

/// Works out in the background what can be fixed without a person, shows it, and applies it as one undo step.
class FixAllDialog : public QDialog {
    Q_OBJECT
public:
    FixAllDialog(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent);
    ~FixAllDialog() override;
    void accept() override;
    void reject() override;

private:
    using Result = std::expected<FixAllResult, Error>;
    void start();
    void finish();
    void showResult(const FixAllResult& result);
    /// What the fixes cost is known: now they can be applied.
    void showPrice();

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    Services& m_services;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QFutureWatcher<Result> m_watcher;
    std::optional<Change> m_change;
    QString m_text;
    QStackedWidget* m_pages;
    QLabel *m_state, *m_head;
    QListWidget *m_done, *m_remaining;
    QLabel* m_remainingHead;
    TrialSummary* m_summary;
    QPushButton* m_apply;
};

} // namespace zonedraft
