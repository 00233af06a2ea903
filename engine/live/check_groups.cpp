// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/live/check_groups.h"

#include <algorithm>
#include <iterator>

namespace zonedraft {

CheckGroups::CheckGroups(const RuleSet& rules)
{
    for (const Rule* rule : rules.documentRules())
        if (rule->grouped) m_rules.push_back(rule);
    m_byName.resize(m_rules.size());
}

void CheckGroups::clear()
{
    for (auto& groups : m_byName) groups.clear();
    m_groups.clear();
    m_ofNode.clear();
}

bool CheckGroups::concern(const Kind& kind) const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [&](const Rule* rule) { return rule->grouped->concerns(kind); });
}

std::uint32_t CheckGroups::groupOf(std::size_t rule, Name name)
{
    const auto [place, fresh] = m_byName[rule].try_emplace(name, static_cast<std::uint32_t>(m_groups.size()));
    if (fresh) m_groups.push_back({m_rules[rule], name, {}});
    return place->second;
}

std::vector<CheckGroups::Membership> CheckGroups::membershipsOf(const Reader& reader, NodeIndex index) const
{
    std::vector<Membership> out;
    const EffectiveNode& node = reader.node(index);
    std::vector<Name> names;
    for (std::size_t rule = 0; node.enabled && rule < m_rules.size(); ++rule) {
        if (!m_rules[rule]->grouped->concerns(*node.kind)) continue;
        names.clear();
        m_rules[rule]->grouped->groupsOf(reader, index, names);
        for (const Name name : names) out.push_back({rule, name});
    }
    return out;
}

std::vector<std::uint32_t> CheckGroups::sort(const EffectiveDesign& design, NodeIndex index,
                                             const std::vector<Membership>& memberships)
{
    std::vector<std::uint32_t> now;
    for (const Membership& membership : memberships) now.push_back(groupOf(membership.rule, membership.name));
    std::sort(now.begin(), now.end());
    now.erase(std::unique(now.begin(), now.end()), now.end());
    if (index >= m_ofNode.size()) m_ofNode.resize(index + index / 2 + 16);
    std::vector<std::uint32_t>& before = m_ofNode[index];
    std::vector<std::uint32_t> changed;
    std::set_symmetric_difference(before.begin(), before.end(), now.begin(), now.end(), std::back_inserter(changed));
    for (const std::uint32_t group : changed) {
        auto& members = m_groups[group].members;
        const auto at = std::find(members.begin(), members.end(), index);
        if (at != members.end()) {
            members.erase(at);
            continue;
        }
        const auto place = std::lower_bound(members.begin(), members.end(), index, [&](NodeIndex a, NodeIndex b) {
            return design.node(a).id < design.node(b).id;
        });
        members.insert(place, index);
    }
    before = std::move(now);
    return changed;
}

std::vector<std::uint32_t> CheckGroups::remove(NodeIndex node)
{
    if (node >= m_ofNode.size()) return {};
    std::vector<std::uint32_t> left = std::exchange(m_ofNode[node], {});
    for (const std::uint32_t group : left) std::erase(m_groups[group].members, node);
    return left;
}

} // namespace zonedraft
