// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zonedraft {

class OpposingView;

/// One finding in full: what, why, where to read on, what pulls the other way, and what can be done.
class FindingDetails : public QWidget {
    Q_OBJECT
public:
    FindingDetails(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent);
    /// Null = nothing is chosen.
    void show(const Finding* finding);

Q_SIGNALS:
    void fixRequested();
    void suppressRequested();
    void unsuppressRequested();

private:
    [[nodiscard]] QString text(const Finding& finding, const Rule* rule) const;

    Services& m_services;
    QLabel* m_text;
    OpposingView* m_opposing;
    QPushButton *m_fix, *m_suppress, *m_reopen;
};

} // namespace zonedraft
