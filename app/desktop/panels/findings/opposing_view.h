// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"
#include "engine/advice/opposing_advice.h"

#include <QFutureWatcher>
#include <QWidget>

class QVBoxLayout;

namespace zonedraft {

/// What a finding advises and what speaks against it, side by side with the price of each, worked out in the
/// background. Takes no room while nothing speaks against the finding.
class OpposingView : public QWidget {
    Q_OBJECT
public:
    OpposingView(const Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent);
    ~OpposingView() override;

    void show(const Finding& finding);
    void clear();
    [[nodiscard]] const std::vector<OpposingAdvice>& advice() const { return m_advice; }

Q_SIGNALS:
    void ready();

private:
    using Advice = std::vector<OpposingAdvice>;
    void start();
    void finish();
    void showAdvice();
    [[nodiscard]] QWidget* box(const OpposingAdvice& advice);
    [[nodiscard]] QWidget* side(const AdviceSide& side, bool recommended, QWidget* parent) const;
    [[nodiscard]] QString reason(const OpposingAdvice& advice) const;

    const Session& m_session;
    const LiveEvaluation& m_evaluation;
    LiveBasis m_basis;
    Services& m_services;
    QVBoxLayout* m_layout;
    std::optional<Finding> m_wanted; ///< to be worked out when the present work is over
    std::optional<Finding> m_shown;
    quint64 m_revision = 0; ///< of the session, for m_shown
    CostTotal m_today;
    Advice m_advice;
    QFutureWatcher<Advice> m_watcher;
};

} // namespace zonedraft
