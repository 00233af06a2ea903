// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

namespace zonedraft {

/// Every command of the window by a stable id ("edit.undo"): text, icon, shortcut, tooltip. Menus, toolbar, shortcuts
/// sheet and command palette all read it, so that a command looks and works the same everywhere.
class ActionCatalog : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QString id, text, icon; ///< icon without "icons/actions/" and ".svg"
        QList<QKeySequence> shortcuts;
        QString tip;   ///< one sentence; the shortcut is added
        QString group; ///< heading in the shortcuts sheet
        bool checkable = false;
    };

    explicit ActionCatalog(Services& services, QObject* parent = nullptr);

    /// Adds a command; ids are unique.
    QAction& add(const Entry& entry, std::function<void()> run);
    /// The action of an id that was added.
    [[nodiscard]] QAction& action(const QString& id) const;
    [[nodiscard]] const QStringList& ids() const { return m_ids; } ///< in the order they were added
    [[nodiscard]] QString group(const QString& id) const { return m_entries.value(id).group; }

private:
    void refreshIcons();

    Services& m_services;
    QStringList m_ids;
    QHash<QString, QAction*> m_actions;
    QHash<QString, Entry> m_entries;
};

} // namespace zonedraft
