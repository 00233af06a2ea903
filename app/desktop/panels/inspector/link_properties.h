// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace zonedraft {

class PropertyForm;
class QuietComboBox;

/// Ends, kind and properties of one connection, or what several have in common.
class LinkProperties : public QWidget {
    Q_OBJECT
public:
    LinkProperties(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent);
    void show(const std::vector<LinkId>& links);
    void focusProperty(Name property);

Q_SIGNALS:
    void fieldEntered(const QString& help);
    void revealRequested(const std::string& subject);

private:
    void changeKind(Name kind);
    void straighten();

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    std::vector<LinkId> m_links;
    QLabel* m_ends;
    QuietComboBox* m_kind;
    QToolButton* m_straighten;
    std::vector<PropertySpec> m_specs; ///< without those that have editors of their own
    PropertyForm* m_form;
    int m_step = 0;
};

} // namespace zonedraft
