// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QToolButton;

namespace zonedraft {

class DeferredRefresh;
class FindingDetails;
class FindingsModel;
class FindingsView;
class QuietComboBox;

/// All findings, with filters, fixes and suppressions.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(Session& session, const LiveEvaluation& evaluation, Services& services,
                           QWidget* parent = nullptr);

    /// Shows the preview of the fix of the finding in a row.
    void previewFix(const QModelIndex& index);
    /// Makes a finding of a rule the current one, that about `key` when there is one; what the filter hides is shown
    /// again.
    void showFinding(Name rule, const std::string& key);

Q_SIGNALS:
    void revealRequested(const std::string& subject); ///< id of a node, derived node or link to select and show

private:
    QWidget* makeFilters();
    void refresh();
    void showDetails();
    void showCounts();
    void showIcons();
    void filter();
    void choose(const QModelIndex& index);
    void suppress();
    void reopen();
    void showEmptiness();

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    Services& m_services;
    FindingsModel* m_model;
    FindingsView* m_view;
    FindingDetails* m_details;
    std::array<QToolButton*, 5> m_severities{};
    QLineEdit* m_search;
    QuietComboBox* m_category;
    QCheckBox* m_suppressed;
    QPushButton* m_fixAll;
    QLabel* m_nothing;
    DeferredRefresh* m_refresh;
};

} // namespace zonedraft
