// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

class QPlainTextEdit;

namespace zonedraft {

class PropertyForm;

/// The design as a whole: notes, project and requirements. Shown while nothing is selected.
class DesignProperties : public QWidget {
    Q_OBJECT
public:
    DesignProperties(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent);
    void refresh();

Q_SIGNALS:
    void fieldEntered(const QString& help);

private:
    PropertyForm* addForm(Section section, const std::vector<PropertySpec>& specs);
    void showSection(PropertyForm& form, Section section, const std::vector<PropertySpec>& specs);

    Session& m_session;
    Services& m_services;
    QPlainTextEdit* m_notes;
    PropertyForm *m_project, *m_requirements;
    int m_step = 0;
};

} // namespace zonedraft
