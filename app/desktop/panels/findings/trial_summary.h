// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/session.h"
#include "engine/advice/change_trial.h"

#include <QFutureWatcher>
#include <QLabel>

namespace zonedraft {

/// Cost and findings before → after a change, worked out on a copy in the background.
class TrialSummary : public QLabel {
    Q_OBJECT
public:
    TrialSummary(const Session& session, const LiveBasis& basis, const Services& services, QWidget* parent);
    ~TrialSummary() override;

    void show(const Change& change);
    void clear();
    [[nodiscard]] const std::optional<ChangeTrial>& trial() const { return m_trial; }

Q_SIGNALS:
    void ready();

private:
    void start();
    void finish();
    [[nodiscard]] QString text(const ChangeTrial& trial) const;

    const Session& m_session;
    LiveBasis m_basis;
    const Services& m_services;
    std::optional<Change> m_wanted; ///< to be tried when the present trial is over
    std::optional<ChangeTrial> m_trial;
    QFutureWatcher<std::expected<ChangeTrial, Error>> m_watcher;
};

} // namespace zonedraft
