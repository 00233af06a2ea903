// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/session.h"

#include <QDialog>

class QTabWidget;

namespace zonedraft {

class PropertyForm;

/// What concerns the whole design: title and notes, project, requirements, load, attestations. Forms come from the
/// catalog; each edit is an undo step and counts at once.
class ProjectDialog : public QDialog {
    Q_OBJECT
public:
    ProjectDialog(Session& session, const Services& services, QWidget* parent = nullptr);

private:
    void addGeneral(QTabWidget& tabs);
    void addSection(QTabWidget& tabs, const QString& title, Section section, const std::vector<PropertySpec>& specs);

    Session& m_session;
    const Services& m_services;
};

} // namespace zonedraft
