// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

#include <map>
#include <set>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace zonedraft {

class DerivedSection;
class PlacementEditor;
class PropertyForm;

/// Properties, placement, notes and what follows, of one component; of several, what they have in common.
class NodeProperties : public QWidget {
    Q_OBJECT
public:
    NodeProperties(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent);
    ~NodeProperties() override;

    /// Shows these nodes; again after a change, to bring the values up to date.
    void show(const std::vector<NodeId>& nodes);
    /// Unfolds one of the derived nodes of the node that is shown, and scrolls to it.
    void showDerived(NodeId derived);
    void focusProperty(Name property);

Q_SIGNALS:
    void fieldEntered(const QString& help);

private:
    /// A form with the specs it was made from.
    struct Form {
        std::vector<PropertySpec> own; ///< common specs of several kinds; else empty
        const std::vector<PropertySpec>* specs = nullptr;
        PropertyForm* widget = nullptr;
    };
    Form& formFor(const std::set<const Kind*>& kinds);
    void showValues(const Form& form);
    void showWarnings(const Form& form);
    void showNotes();

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    Services& m_services;
    std::vector<NodeId> m_nodes;
    std::map<std::set<const Kind*>, Form> m_forms; ///< kept: making one takes longer than a frame
    Form* m_shown = nullptr;
    QVBoxLayout* m_layout;
    QLabel* m_unknown;
    PlacementEditor* m_placement;
    QWidget* m_formPlace;
    QWidget* m_notesArea;
    QPlainTextEdit* m_notes;
    DerivedSection* m_derived;
    int m_step = 0;
};

} // namespace zonedraft
