// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/design.h"

#include "engine/model/change_applier.h"

#include <algorithm>

namespace zonedraft {
namespace {

template <class Map>
auto sortedById(const Map& map)
{
    std::vector<const typename Map::mapped_type*> out;
    out.reserve(map.size());
    for (const auto& [id, item] : map) out.push_back(&item);
    std::sort(out.begin(), out.end(), [](auto* a, auto* b) { return a->id < b->id; });
    return out;
}

template <class IdType, class Taken>
IdType freeId(std::string_view base, Taken taken)
{
    const std::string stem = idTextFrom(base);
    IdType id = *IdType::parse(stem);
    for (int number = 2; taken(id); ++number) id = *IdType::parse(stem + '-' + std::to_string(number));
    return id;
}

} // namespace

std::expected<Applied, Error> Design::apply(const Change& change)
{
    return ChangeApplier(*this).run(change);
}

const Node* Design::find(NodeId id) const
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : &found->second;
}

const Link* Design::find(LinkId id) const
{
    const auto found = m_links.find(id);
    return found == m_links.end() ? nullptr : &found->second;
}

const Scenario* Design::find(ScenarioId id) const
{
    const auto found = m_scenarios.find(id);
    return found == m_scenarios.end() ? nullptr : &found->second;
}

std::vector<const Node*> Design::nodesSortedById() const
{
    return sortedById(m_nodes);
}

std::vector<const Link*> Design::linksSortedById() const
{
    return sortedById(m_links);
}

std::vector<LinkId> Design::linksOf(NodeId id) const
{
    const auto found = m_linksByNode.find(id);
    if (found == m_linksByNode.end()) return {};
    return {found->second.begin(), found->second.end()};
}

std::vector<NodeId> Design::childrenOf(std::optional<NodeId> parent) const
{
    if (!parent) return {m_roots.begin(), m_roots.end()};
    const auto found = m_children.find(*parent);
    if (found == m_children.end()) return {};
    return {found->second.begin(), found->second.end()};
}

bool Design::standsIn(NodeId inner, NodeId outer) const
{
    // A file may hold a circle of parents; the walk ends after as many steps as there are nodes.
    const Node* at = find(inner);
    for (std::size_t steps = 0; at && at->parent && steps <= m_nodes.size(); ++steps) {
        if (*at->parent == outer) return true;
        at = find(*at->parent);
    }
    return false;
}

const Value& Design::entry(Section which, Name key) const
{
    static const Value unset;
    const PropertyMap& map = section(which);
    const auto found = map.find(key);
    return found == map.end() ? unset : found->second;
}

NodeId Design::freeNodeId(std::string_view base) const
{
    return freeId<NodeId>(base, [this](NodeId id) { return m_nodes.contains(id); });
}

LinkId Design::freeLinkId(std::string_view base) const
{
    return freeId<LinkId>(base, [this](LinkId id) { return m_links.contains(id); });
}

bool operator==(const Design& a, const Design& b)
{
    return a.m_title == b.m_title && a.m_notes == b.m_notes && a.m_nodes == b.m_nodes && a.m_links == b.m_links &&
           a.m_sections == b.m_sections && a.m_scenarios == b.m_scenarios && a.m_suppressions == b.m_suppressions &&
           a.m_nodeViews == b.m_nodeViews && a.m_linkViews == b.m_linkViews && a.m_boardNotes == b.m_boardNotes;
}

std::string idTextFrom(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (isIdText(std::string_view(&lower, 1)))
            out += lower;
        else if (!out.empty() && out.back() != '-')
            out += '-';
        if (out.size() == 48) break;
    }
    while (!out.empty() && out.back() == '-') out.pop_back();
    return out.empty() ? "component" : out;
}

} // namespace zonedraft
