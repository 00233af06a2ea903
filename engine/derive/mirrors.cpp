// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/mirrors.h"

#include "engine/model/change_applier.h"

#include <algorithm>

namespace zonedraft {

const Design& Mirrors::reset(const Design& drawn)
{
    m_full.reset();
    m_nodes.clear();
    m_links.clear();
    m_plan = planMirrors(drawn, m_catalog);
    if (m_plan.empty()) return drawn;
    m_full = drawn;
    Footprint ignored;
    mirrorAll(drawn, ignored);
    mirrorScenarios(drawn, ignored);
    return *m_full;
}

bool Mirrors::planChanges(const Design& drawn, const Footprint& footprint) const
{
    if (!m_full)
        return std::any_of(footprint.nodes.begin(), footprint.nodes.end(), [&](NodeId id) {
            const Node* node = drawn.find(id);
            return node && isRegion(*node);
        });
    const auto changes = [&](auto id) { return changesMirrorPlan(m_full->find(id), drawn.find(id)); };
    return std::any_of(footprint.nodes.begin(), footprint.nodes.end(), changes) ||
           std::any_of(footprint.moved.begin(), footprint.moved.end(), changes) ||
           std::any_of(footprint.links.begin(), footprint.links.end(), changes);
}

const Design& Mirrors::update(const Design& drawn, Footprint& footprint)
{
    const bool replan = planChanges(drawn, footprint);
    if (replan) m_plan = planMirrors(drawn, m_catalog);
    if (!m_full) {
        if (m_plan.empty()) return drawn;
        m_full = drawn;
        mirrorAll(drawn, footprint);
        mirrorScenarios(drawn, footprint);
        return *m_full;
    }
    follow(drawn, footprint);
    replan ? mirrorAll(drawn, footprint) : mirrorSome(drawn, footprint);
    if (m_plan.empty()) {
        m_full.reset();
        return drawn;
    }
    mirrorScenarios(drawn, footprint);
    return *m_full;
}

/// Takes over what was drawn.
void Mirrors::follow(const Design& drawn, const Footprint& footprint)
{
    ChangeApplier applier(*m_full);
    for (const auto* list : {&footprint.nodes, &footprint.moved})
        for (const NodeId id : *list) {
            if (const Node* node = drawn.find(id))
                applier.put(*node);
            else
                applier.drop(id);
        }
    for (const LinkId id : footprint.links) {
        if (const Link* link = drawn.find(id))
            applier.put(*link);
        else
            applier.drop(id);
    }
    for (const auto& [section, key] : footprint.entries) applier.put(section, key, drawn.entry(section, key));
}

/// Which of its overrides concern a connection depends on what connections there are.
template <class MirroredId>
void Mirrors::touchRegion(MirroredId mirrored, Footprint& footprint)
{
    footprint.nodes.push_back(*NodeId::parse(mirrored.owner().str()));
}

void Mirrors::put(const Node& node, Footprint& footprint)
{
    const Node* present = m_full->find(node.id);
    if (present && *present == node) return;
    ChangeApplier(*m_full).put(node);
    m_nodes.insert(node.id);
    footprint.nodes.push_back(node.id);
}

void Mirrors::put(const Link& link, Footprint& footprint)
{
    const Link* present = m_full->find(link.id);
    if (present && *present == link) return;
    ChangeApplier(*m_full).put(link);
    footprint.links.push_back(link.id);
    if (m_links.insert(link.id).second) touchRegion(link.id, footprint);
}

void Mirrors::mirrorAll(const Design& drawn, Footprint& footprint)
{
    std::set<NodeId> wanted;
    std::set<LinkId> wantedLinks;
    for (const RegionMirror& mirror : m_plan) {
        std::set<LinkId> links;
        for (const NodeId id : mirror.mirrored()) {
            wanted.insert(mirror.standIn(id));
            put(mirror.copy(drawn, m_catalog, *drawn.find(id)), footprint);
            const std::vector<LinkId> own = drawn.linksOf(id);
            links.insert(own.begin(), own.end());
        }
        for (const LinkId id : links)
            if (const auto link = mirror.copy(drawn, m_catalog, *drawn.find(id))) {
                wantedLinks.insert(link->id);
                put(*link, footprint);
            }
    }
    ChangeApplier applier(*m_full);
    const auto dropOthers = [&](auto& present, const auto& kept, auto& touched) {
        std::erase_if(present, [&](auto id) {
            if (kept.contains(id)) return false;
            applier.drop(id);
            touched.push_back(id);
            touchRegion(id, footprint);
            return true;
        });
    };
    dropOthers(m_links, wantedLinks, footprint.links);
    dropOthers(m_nodes, wanted, footprint.nodes);
}

void Mirrors::mirrorSome(const Design& drawn, Footprint& footprint)
{
    Footprint more;
    for (const RegionMirror& mirror : m_plan) {
        for (const auto* list : {&footprint.nodes, &footprint.moved})
            for (const NodeId id : *list)
                if (mirror.mirrored().contains(id)) put(mirror.copy(drawn, m_catalog, *drawn.find(id)), more);
        for (const LinkId id : footprint.links) {
            const Link* original = drawn.find(id);
            if (const auto link = original ? mirror.copy(drawn, m_catalog, *original) : std::nullopt) {
                put(*link, more);
            } else if (const LinkId gone = mirror.linkId(id); m_links.erase(gone) > 0) {
                ChangeApplier(*m_full).drop(gone);
                more.links.push_back(gone);
                touchRegion(gone, more);
            }
        }
    }
    footprint.nodes.insert(footprint.nodes.end(), more.nodes.begin(), more.nodes.end());
    footprint.links.insert(footprint.links.end(), more.links.begin(), more.links.end());
}

/// What a scenario says of a mirrored component changes with what it says of the original, or of the region.
void Mirrors::mirrorScenarios(const Design& drawn, Footprint& footprint)
{
    static const Scenario nothing;
    const auto noteDifferences = [](const auto& before, const auto& now, auto& touched) {
        for (const auto& [id, patch] : before)
            if (const auto other = now.find(id); other == now.end() || !(other->second == patch)) touched.push_back(id);
        for (const auto& [id, patch] : now)
            if (!before.contains(id)) touched.push_back(id);
    };
    ChangeApplier applier(*m_full);
    std::vector<ScenarioId> gone;
    for (const auto& [id, scenario] : m_full->scenarios())
        if (!drawn.find(id)) gone.push_back(id);
    for (const ScenarioId id : gone) applier.put(id, std::nullopt);
    for (const auto& [id, scenario] : drawn.scenarios()) {
        Scenario full = scenario;
        for (const RegionMirror& mirror : m_plan) {
            const auto region = scenario.nodes.find(mirror.region());
            const bool on = region == scenario.nodes.end() || region->second.enabled.value_or(true);
            if (!on)
                for (const NodeId each : mirror.mirrored())
                    full.nodes.emplace(mirror.standIn(each), mirror.copy(m_catalog, *drawn.find(each), nullptr, on));
            for (const auto& [each, patch] : scenario.nodes)
                if (mirror.mirrored().contains(each))
                    full.nodes.insert_or_assign(mirror.standIn(each),
                                                mirror.copy(m_catalog, *drawn.find(each), &patch, on));
            for (const auto& [each, patch] : scenario.links)
                if (const LinkId own = mirror.linkId(each); m_links.contains(own))
                    full.links.insert_or_assign(own, patch);
        }
        const Scenario* found = m_full->find(id);
        const Scenario& present = found ? *found : nothing;
        if (found && present == full) continue;
        noteDifferences(present.nodes, full.nodes, footprint.nodes);
        noteDifferences(present.links, full.links, footprint.links);
        applier.put(id, std::move(full));
    }
}

} // namespace zonedraft
