// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "engine/derive/effective_design.h"
#include "engine/rules/compliance.h"

#include <QStandardItemModel>

#include <array>
#include <set>

namespace zonedraft {

/// The controls of a framework, the failed ones first, each with what the rules say about it.
class ComplianceModel : public QStandardItemModel {
    Q_OBJECT
public:
    enum Role { SubjectsRole = Qt::UserRole + 1, RuleRole, ControlRole, StateRole };
    enum Column { NameColumn, TextColumn };

    ComplianceModel(const RuleSet& rules, const IconSource& icons, QObject* parent = nullptr);

    /// @param design  names what findings are about
    void setControls(const EffectiveDesign& design, std::vector<ControlResult> controls);
    /// Only controls in these states; empty = all.
    void setFilter(const EffectiveDesign& design, std::set<ControlState> states);
    [[nodiscard]] std::size_t count(ControlState state) const;
    /// Ids of what the findings of a row are about, those of its rules when it is a control; each once.
    [[nodiscard]] static std::vector<std::string> subjects(const QModelIndex& index);

private:
    void rebuild(const EffectiveDesign& design);
    [[nodiscard]] QList<QStandardItem*> controlRow(const ControlResult& control) const;
    [[nodiscard]] QList<QStandardItem*> evidenceRow(const EffectiveDesign& design,
                                                    const ControlEvidence& evidence) const;

    const RuleSet& m_rules;
    const IconSource& m_icons;
    std::vector<ControlResult> m_controls;
    std::set<ControlState> m_states;
};

/// "Failed", "Cannot be shown", "Met".
[[nodiscard]] QString controlStateLabel(ControlState state);
/// The icon of a state in the theme.
[[nodiscard]] QPixmap controlStateIcon(const IconSource& icons, ControlState state, int size, double ratio);

} // namespace zonedraft
