// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/action_catalog.h"

#include "app/desktop/application/icon_source.h"

namespace zonedraft {

ActionCatalog::ActionCatalog(Services& services, QObject* parent) : QObject(parent), m_services(services)
{
    connect(&services.icons, &IconSource::changed, this, &ActionCatalog::refreshIcons);
}

QAction& ActionCatalog::add(const Entry& entry, std::function<void()> run)
{
    Q_ASSERT(!m_actions.contains(entry.id));
    auto* action = new QAction(m_services.icons.action(entry.icon), entry.text, this);
    action->setObjectName(entry.id);
    action->setShortcuts(entry.shortcuts);
    action->setCheckable(entry.checkable);
    QString plain = entry.text;
    plain.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    QString tip = entry.tip.isEmpty() ? plain : entry.tip;
    action->setStatusTip(tip);
    if (!entry.shortcuts.isEmpty())
        tip = QStringLiteral("%1 (%2)").arg(tip, entry.shortcuts.first().toString(QKeySequence::NativeText));
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_ids.append(entry.id);
    m_actions.insert(entry.id, action);
    m_entries.insert(entry.id, entry);
    return *action;
}

QAction& ActionCatalog::action(const QString& id) const
{
    QAction* action = m_actions.value(id);
    Q_ASSERT(action);
    return *action;
}

void ActionCatalog::refreshIcons()
{
    for (const QString& id : m_ids) m_actions.value(id)->setIcon(m_services.icons.action(m_entries.value(id).icon));
}

} // namespace zonedraft
