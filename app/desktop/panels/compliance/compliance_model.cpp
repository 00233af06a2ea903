// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/compliance/compliance_model.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/panels/common/labels.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <algorithm>

namespace zonedraft {
namespace {

using Reason = ControlEvidence::Reason;

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::Passed: return ComplianceModel::tr("passes");
    case Reason::Found: return ComplianceModel::tr("found");
    case Reason::Accepted: return ComplianceModel::tr("accepted by somebody");
    case Reason::NotConfirmed: return ComplianceModel::tr("not confirmed yet");
    case Reason::NotStated: return ComplianceModel::tr("something is not stated");
    case Reason::NothingToJudge: return ComplianceModel::tr("nothing to judge");
    case Reason::RuleFailed: return ComplianceModel::tr("the rule could not be evaluated");
    }
    return {};
}

/// Only the evidence that makes the state, first; the rest after it.
bool decides(ControlState state, Reason reason)
{
    if (state == ControlState::Failed) return reason == Reason::Found;
    if (state == ControlState::Met) return reason == Reason::Passed;
    return reason != Reason::Passed;
}

/// An icon that a selected row does not tint.
QIcon plainIcon(const QPixmap& pixmap)
{
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

QStandardItem* cell(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

} // namespace

QString controlStateLabel(ControlState state)
{
    switch (state) {
    case ControlState::Failed: return ComplianceModel::tr("Failed");
    case ControlState::NotShown: return ComplianceModel::tr("Cannot be shown");
    case ControlState::Met: return ComplianceModel::tr("Met");
    }
    return {};
}

QPixmap controlStateIcon(const IconSource& icons, ControlState state, int size, double ratio)
{
    const Theme& theme = icons.theme();
    if (state == ControlState::Failed) return icons.status(QStringLiteral("critical"), theme.critical, size, ratio);
    if (state == ControlState::Met) return icons.status(QStringLiteral("good"), theme.good, size, ratio);
    return icons.status(QStringLiteral("unknown"), theme.secondary, size, ratio);
}

ComplianceModel::ComplianceModel(const RuleSet& rules, const IconSource& icons, QObject* parent)
    : QStandardItemModel(0, 2, parent), m_rules(rules), m_icons(icons)
{
}

void ComplianceModel::setControls(const EffectiveDesign& design, std::vector<ControlResult> controls)
{
    m_controls = std::move(controls);
    std::ranges::stable_sort(m_controls, {}, &ControlResult::state); // failed, cannot be shown, met
    rebuild(design);
}

void ComplianceModel::setFilter(const EffectiveDesign& design, std::set<ControlState> states)
{
    m_states = std::move(states);
    rebuild(design);
}

std::size_t ComplianceModel::count(ControlState state) const
{
    return static_cast<std::size_t>(std::ranges::count(m_controls, state, &ControlResult::state));
}

std::vector<std::string> ComplianceModel::subjects(const QModelIndex& index)
{
    std::vector<std::string> out;
    for (const QString& subject : index.siblingAtColumn(NameColumn).data(SubjectsRole).toStringList())
        out.push_back(subject.toStdString());
    return out;
}

void ComplianceModel::rebuild(const EffectiveDesign& design)
{
    removeRows(0, rowCount());
    for (const ControlResult& control : m_controls) {
        if (!m_states.empty() && !m_states.contains(control.state)) continue;
        const QList<QStandardItem*> row = controlRow(control);
        for (const bool deciding : {true, false})
            for (const ControlEvidence& evidence : control.evidence)
                if (decides(control.state, evidence.reason) == deciding)
                    row.front()->appendRow(evidenceRow(design, evidence));
        appendRow(row);
    }
}

QList<QStandardItem*> ComplianceModel::controlRow(const ControlResult& control) const
{
    std::set<QString> subjects;
    int found = 0;
    for (const ControlEvidence& evidence : control.evidence) {
        found += evidence.reason == Reason::Found;
        if (evidence.reason == Reason::Found)
            for (const Subject& subject : evidence.subjects)
                subjects.insert(QString::fromStdString(subjectText(subject)));
    }
    QString text = controlStateLabel(control.state);
    if (found > 0) text += QStringLiteral(" · ") + tr("%n rule(s) found something", nullptr, found);
    auto* name = cell(QString::fromStdString(control.control));
    name->setIcon(plainIcon(controlStateIcon(m_icons, control.state, 16, qApp->devicePixelRatio())));
    name->setData(QStringList(subjects.begin(), subjects.end()), SubjectsRole);
    name->setData(QString::fromStdString(control.control), ControlRole);
    name->setData(static_cast<int>(control.state), StateRole);
    return {name, cell(text)};
}

QList<QStandardItem*> ComplianceModel::evidenceRow(const EffectiveDesign& design, const ControlEvidence& evidence) const
{
    QStringList subjects, labels;
    for (const Subject& subject : evidence.subjects) {
        subjects += QString::fromStdString(subjectText(subject));
        labels += subjectLabel(design, subjectText(subject));
    }
    labels.removeDuplicates();
    const Rule* rule = m_rules.find(evidence.rule);
    QString title;
    if (rule) title = QCoreApplication::translate("rules", rule->title->translatable().c_str());
    static const QRegularExpression placeholder(QStringLiteral("%[1-9]"));
    title.replace(placeholder, QStringLiteral("…")); // the rule speaks of nothing in particular
    QString text = reasonText(evidence.reason);
    if (!labels.isEmpty()) text += QStringLiteral(": ") + labels.join(QStringLiteral(", "));
    if (!title.isEmpty()) text = title + QStringLiteral(" · ") + text;
    if (evidence.mappedByHand) text += QStringLiteral(" · ") + tr("mapped by hand");
    auto* name = cell(QString::fromStdString(evidence.rule.str()));
    name->setIcon(plainIcon(
        evidence.reason == Reason::Found
            ? m_icons.severity(evidence.severity, 16, qApp->devicePixelRatio())
            : controlStateIcon(m_icons, evidence.reason == Reason::Passed ? ControlState::Met : ControlState::NotShown,
                               16, qApp->devicePixelRatio())));
    name->setData(subjects, SubjectsRole);
    name->setData(QString::fromStdString(evidence.rule.str()), RuleRole);
    return {name, cell(text)};
}

} // namespace zonedraft
