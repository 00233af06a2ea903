// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

#include <map>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace zonedraft {

class PropertyForm;

/// What follows from a drawn node, with the reason; each opens to its properties, which can be overridden.
class DerivedSection : public QWidget {
    Q_OBJECT
public:
    DerivedSection(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent);
    void show(NodeId owner);
    /// Opens the form of one derived node. @return its part of the section; null when it is not one of the owner's
    QWidget* unfold(NodeId derived);

Q_SIGNALS:
    void fieldEntered(const QString& help);

private:
    struct Entry {
        QWidget* widget = nullptr;
        QToolButton* head = nullptr;
        QLabel* reason = nullptr;
        PropertyForm* form = nullptr; ///< null until it was opened
        const Kind* kind = nullptr;
    };
    void add(const DerivedNode& derived);
    void open(NodeId derived, bool open);
    void showValues(NodeId derived);

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    Services& m_services;
    QVBoxLayout* m_layout;
    QLabel* m_heading;
    std::optional<NodeId> m_owner;
    std::map<NodeId, Entry> m_entries;
    int m_step = 0;
};

} // namespace zonedraft
