// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/session/live_evaluation.h"
#include "engine/rules/rule_set.h"

#include <QAbstractListModel>

#include <functional>
#include <set>

namespace zonedraft {

/// Which findings are shown.
struct FindingFilter {
    std::set<Severity> severities; ///< empty = all
    Name category;                 ///< of the rule; empty = all
    QString text;                  ///< in the sentence, the subject or the rule's id
    bool suppressed = false;       ///< shows accepted ones too
    friend bool operator==(const FindingFilter&, const FindingFilter&) = default;
};

/// Findings, the worst first, with a filter. Texts are made when a row is looked at.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SeverityRole = Qt::UserRole + 1, SubjectRole, RuleRole, StateRole, FixableRole };

    FindingsModel(const LiveEvaluation& evaluation, const RuleSet& rules, QObject* parent = nullptr);

    void setFindings(std::vector<Finding> findings);
    void setFilter(FindingFilter filter);
    [[nodiscard]] const FindingFilter& filter() const { return m_filter; }
    /// Null for an invalid index.
    [[nodiscard]] const Finding* finding(const QModelIndex& index) const;
    /// The row of the finding with this rule and key; invalid when it is not shown.
    [[nodiscard]] QModelIndex find(Name rule, const std::string& key) const;
    [[nodiscard]] std::size_t total() const { return m_all.size(); }
    [[nodiscard]] const RuleSet& rules() const { return m_rules; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] bool accepts(const Finding& finding) const;
    [[nodiscard]] QString subject(const Finding& finding) const;
    void collect();

    const LiveEvaluation& m_evaluation;
    const RuleSet& m_rules;
    FindingFilter m_filter;
    std::vector<Finding> m_all;
    std::vector<std::size_t> m_rows; ///< positions in m_all
};

} // namespace zonedraft
