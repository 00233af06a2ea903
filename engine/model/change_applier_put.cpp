// SPDX-License-Identifier: GPL-3.0-or-later
// Taking things over into a design that is worked out from another one.
#include "engine/model/change_applier.h"

namespace zonedraft {

void ChangeApplier::put(const Node& node)
{
    if (const auto found = m_design.m_nodes.find(node.id); found != m_design.m_nodes.end()) {
        leave(found->second);
        found->second = node;
    } else {
        m_design.m_nodes.emplace(node.id, node);
    }
    enter(node);
}

void ChangeApplier::put(const Link& link)
{
    if (const auto found = m_design.m_links.find(link.id); found != m_design.m_links.end()) {
        detach(found->second);
        found->second = link;
    } else {
        m_design.m_links.emplace(link.id, link);
    }
    attach(link);
}

void ChangeApplier::put(Section section, Name key, const Value& value)
{
    PropertyMap& entries = m_design.m_sections[static_cast<std::size_t>(section)];
    if (value.isSet())
        entries.insert_or_assign(key, value);
    else
        entries.erase(key);
}

void ChangeApplier::put(ScenarioId id, std::optional<Scenario> scenario)
{
    if (scenario)
        m_design.m_scenarios.insert_or_assign(id, std::move(*scenario));
    else
        m_design.m_scenarios.erase(id);
}

void ChangeApplier::drop(NodeId id)
{
    const auto found = m_design.m_nodes.find(id);
    if (found == m_design.m_nodes.end()) return;
    leave(found->second);
    m_design.m_nodes.erase(found);
}

void ChangeApplier::drop(LinkId id)
{
    const auto found = m_design.m_links.find(id);
    if (found == m_design.m_links.end()) return;
    detach(found->second);
    m_design.m_links.erase(found);
}

} // namespace zonedraft
