// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/findings/findings_model.h"

#include "app/desktop/panels/common/labels.h"
#include "canvas/session/session.h"

#include <algorithm>

namespace zonedraft {

FindingsModel::FindingsModel(const LiveEvaluation& evaluation, const RuleSet& rules, QObject* parent)
    : QAbstractListModel(parent), m_evaluation(evaluation), m_rules(rules)
{
}

void FindingsModel::setFindings(std::vector<Finding> findings)
{
    if (findings == m_all) return;
    beginResetModel();
    m_all = std::move(findings);
    collect();
    endResetModel();
}

void FindingsModel::setFilter(FindingFilter filter)
{
    if (filter == m_filter) return;
    beginResetModel();
    m_filter = std::move(filter);
    collect();
    endResetModel();
}

void FindingsModel::collect()
{
    m_rows.clear();
    for (std::size_t at = 0; at < m_all.size(); ++at)
        if (accepts(m_all[at])) m_rows.push_back(at);
}

bool FindingsModel::accepts(const Finding& finding) const
{
    if (!m_filter.suppressed && finding.state == FindingState::Suppressed) return false;
    if (!m_filter.severities.empty() && !m_filter.severities.contains(finding.severity)) return false;
    if (!m_filter.category.empty()) {
        const Rule* rule = m_rules.find(finding.rule);
        if (!rule || rule->category != m_filter.category) return false;
    }
    if (m_filter.text.isEmpty()) return true;
    const auto has = [this](const QString& text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    return has(translated(finding.title)) || has(QString::fromStdString(finding.rule.str())) || has(subject(finding)) ||
           has(QString::fromStdString(finding.key()));
}

QString FindingsModel::subject(const Finding& finding) const
{
    if (finding.subjects.empty() && !finding.self) return subjectLabel(m_evaluation.engine().design(), "document");
    const std::string& id = finding.self ? subjectText(*finding.self) : subjectText(finding.subjects.front());
    QString text = subjectLabel(m_evaluation.engine().design(), id);
    const std::size_t others = finding.subjects.size() > 1 ? finding.subjects.size() - 1 : 0;
    if (!finding.self && others > 0) text += QStringLiteral(" +%1").arg(others);
    return text;
}

const Finding* FindingsModel::finding(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? &m_all[m_rows[row]] : nullptr;
}

QModelIndex FindingsModel::find(Name rule, const std::string& key) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_all[m_rows[row]].rule == rule && m_all[m_rows[row]].key() == key) return index(static_cast<int>(row));
    return {};
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    const Finding* found = finding(index);
    if (!found) return {};
    switch (role) {
    case Qt::DisplayRole: return translated(found->title);
    case Qt::ToolTipRole: {
        const QString detail = translated(found->detail);
        return detail.isEmpty() ? translated(found->title) : translated(found->title) + QLatin1Char('\n') + detail;
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2 (%3, %4)")
            .arg(severityLabel(found->severity), translated(found->title), subject(*found),
                 QString::fromStdString(found->rule.str()));
    case SeverityRole: return static_cast<int>(found->severity);
    case SubjectRole: return subject(*found);
    case RuleRole: return QString::fromStdString(found->rule.str());
    case StateRole: return static_cast<int>(found->state);
    case FixableRole: {
        const Rule* rule = m_rules.find(found->rule);
        return rule && !rule->fixes.empty() && found->state == FindingState::Open;
    }
    default: return {};
    }
}

} // namespace zonedraft
