// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/session/selection.h"

namespace zonedraft {

std::optional<NodeId> Selection::singleNode() const
{
    return m_ids.nodes.size() == 1 && m_ids.size() == 1 ? std::optional(*m_ids.nodes.begin()) : std::nullopt;
}

std::optional<LinkId> Selection::singleLink() const
{
    return m_ids.links.size() == 1 && m_ids.size() == 1 ? std::optional(*m_ids.links.begin()) : std::nullopt;
}

void Selection::set(Ids ids)
{
    if (ids == m_ids) return;
    m_ids = std::move(ids);
    Q_EMIT changed();
}

void Selection::toggle(NodeId node)
{
    Ids next = m_ids;
    if (!next.nodes.erase(node)) next.nodes.insert(node);
    set(std::move(next));
}

void Selection::toggle(LinkId link)
{
    Ids next = m_ids;
    if (!next.links.erase(link)) next.links.insert(link);
    set(std::move(next));
}

void Selection::prune(const Design& design)
{
    Ids next = m_ids;
    std::erase_if(next.nodes, [&](NodeId id) { return !id.derived() && !design.find(id); });
    std::erase_if(next.links, [&](LinkId id) { return !id.derived() && !design.find(id); });
    std::erase_if(next.notes, [&](const std::string& id) { return !design.boardNotes().contains(id); });
    set(std::move(next));
}

} // namespace zonedraft
