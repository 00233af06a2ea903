// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"
#include "engine/advice/change_trial.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zonedraft {

class QuietComboBox;
class TrialSummary;
class ValueEditor;

/// The ways to make one finding go away: questions, what changes, and cost and findings before and after.
/// Accepting applies the fix as one undo step.
class FixPreviewDialog : public QDialog {
    Q_OBJECT
public:
    FixPreviewDialog(Session& session, const LiveEvaluation& evaluation, Services& services, const Finding& finding,
                     QWidget* parent);
    ~FixPreviewDialog() override;

    /// What accepting would do; nothing while a question is open.
    [[nodiscard]] const std::optional<Change>& change() const { return m_change; }
    void accept() override;

private:
    struct Question {
        FixQuestion question;
        std::unique_ptr<PropertySpec> spec;
        Value answer;
    };
    void showAlternative(int index);
    void addQuestion(const FixQuestion& question);
    void update();
    void say(const QString& text);

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    Services& m_services;
    Finding m_finding;
    std::vector<Fix> m_fixes;
    std::size_t m_current = 0;
    std::vector<Question> m_questions;
    std::optional<Change> m_change;
    QuietComboBox* m_choice;
    QWidget* m_questionArea;
    QLabel* m_changes;
    TrialSummary* m_summary;
    QLabel* m_problem;
    QPushButton* m_apply;
};

} // namespace zonedraft
