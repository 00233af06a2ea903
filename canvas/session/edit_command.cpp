// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/session/edit_command.h"

namespace zonedraft {
namespace {

constexpr int kEditCommandId = 1;

/// True when both only set the same property of the same thing: undoing the older one is enough.
bool sameTarget(const Change& older, const Change& newer)
{
    if (older.data.index() != newer.data.index()) return false;
    if (const auto* a = std::get_if<SetProperty>(&older.data)) {
        const auto& b = std::get<SetProperty>(newer.data);
        return a->node == b.node && a->property == b.property && a->layer == b.layer;
    }
    if (const auto* a = std::get_if<SetLinkProperty>(&older.data)) {
        const auto& b = std::get<SetLinkProperty>(newer.data);
        return a->link == b.link && a->property == b.property && a->layer == b.layer;
    }
    if (const auto* a = std::get_if<PutNodeView>(&older.data)) return a->node == std::get<PutNodeView>(newer.data).node;
    if (const auto* a = std::get_if<SetLabel>(&older.data)) return a->node == std::get<SetLabel>(newer.data).node;
    if (const auto* a = std::get_if<SetEntry>(&older.data)) {
        const auto& b = std::get<SetEntry>(newer.data);
        return a->section == b.section && a->key == b.key && a->layer == b.layer;
    }
    return false;
}

} // namespace

EditCommand::EditCommand(Session& session, Change inverse, const QString& text, QString mergeKey)
    : QUndoCommand(text), m_session(session), m_change(std::move(inverse)), m_mergeKey(std::move(mergeKey))
{
}

void EditCommand::redo()
{
    if (!std::exchange(m_carriedOut, false)) swap();
}

int EditCommand::id() const
{
    return m_mergeKey.isEmpty() ? -1 : kEditCommandId;
}

bool EditCommand::mergeWith(const QUndoCommand* other)
{
    const auto& newer = static_cast<const EditCommand&>(*other);
    if (newer.m_mergeKey != m_mergeKey) return false;
    if (!sameTarget(m_change, newer.m_change)) m_change = Sequence{{newer.m_change, std::move(m_change)}};
    setText(newer.text());
    return true;
}

void EditCommand::swap()
{
    if (auto inverse = m_session.carryOut(m_change))
        m_change = std::move(*inverse);
    else
        setObsolete(true); // the stack drops this command
}

} // namespace zonedraft
