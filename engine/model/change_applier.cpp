// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/change_applier.h"

#include <algorithm>

namespace zonedraft {
namespace {

/// Puts a value into a map (or takes it out, when unset) and returns what was there.
Value exchange(PropertyMap& map, Name key, const Value& value)
{
    Value before;
    if (const auto found = map.find(key); found != map.end()) {
        before = std::move(found->second);
        if (value.isSet())
            found->second = value;
        else
            map.erase(found);
    } else if (value.isSet()) {
        map.emplace(key, value);
    }
    return before;
}

template <class Map, class Key, class T>
std::optional<T> exchange(Map& map, const Key& key, const std::optional<T>& value)
{
    std::optional<T> before;
    if (const auto found = map.find(key); found != map.end()) {
        before = std::move(found->second);
        if (value)
            found->second = *value;
        else
            map.erase(found);
    } else if (value) {
        map.emplace(key, *value);
    }
    return before;
}

/// A patch of a scenario, for one exchange; removes itself when it ends empty.
template <class Id, class Action>
void editPatch(std::map<Id, Patch>& patches, Id id, Action action)
{
    Patch& patch = patches[id];
    action(patch);
    if (patch.empty()) patches.erase(id);
}

Error notFound(Translatable text, const std::string& id)
{
    Error error = makeError(ErrorCode::NotFound, text, {id});
    error.subject = id;
    return error;
}

Error conflict(Translatable text, const std::string& id)
{
    Error error = makeError(ErrorCode::Conflict, text, {id});
    error.subject = id;
    return error;
}

/// The steps of a sequence, last first, as one change; a single step stays itself.
Change reversed(std::vector<Change> steps)
{
    if (steps.size() == 1) return std::move(steps.front());
    std::reverse(steps.begin(), steps.end());
    return Sequence{std::move(steps)};
}

void dropUnset(PropertyMap& map)
{
    std::erase_if(map, [](const auto& entry) { return !entry.second.isSet(); });
}

/// What is kept has one form only, so that equal content compares equal and single steps can be undone exactly.
Placement normalised(Placement placement)
{
    std::sort(placement.zones.begin(), placement.zones.end());
    placement.zones.erase(std::unique(placement.zones.begin(), placement.zones.end()), placement.zones.end());
    if (!placement.zones.empty()) placement.zoneCount = 0; // named zones win
    return placement;
}

Node normalised(Node node)
{
    node.placement = normalised(std::move(node.placement));
    dropUnset(node.properties);
    for (auto& [role, properties] : node.overrides) dropUnset(properties);
    std::erase_if(node.overrides, [](const auto& entry) { return entry.second.empty(); });
    return node;
}

/// In a scenario the name `enabled` is the switch.
bool isSwitch(Name property)
{
    static const Name enabled("enabled");
    return property == enabled;
}

Error switchError(const std::string& id)
{
    return conflict(
        ZD_NOOP("engine", "In a scenario “enabled” switches “%1” on and off; it cannot be set as a property."), id);
}

Scenario normalised(Scenario scenario)
{
    const auto tidy = [](auto& patches) {
        for (auto& [id, patch] : patches) dropUnset(patch.properties);
        std::erase_if(patches, [](const auto& entry) { return entry.second.empty(); });
    };
    tidy(scenario.nodes);
    tidy(scenario.links);
    dropUnset(scenario.load);
    dropUnset(scenario.requirements);
    return scenario;
}

} // namespace

std::expected<Applied, Error> ChangeApplier::run(const Change& change)
{
    if (const Step done = step(change); !done) {
        rollBack();
        return std::unexpected(done.error());
    }
    m_footprint.normalise();
    return Applied{reversed(std::move(m_inverse)), std::move(m_footprint)};
}

void ChangeApplier::rollBack()
{
    std::vector<Change> inverse = std::exchange(m_inverse, {});
    // The inverse of a step that succeeded cannot fail: it restores a state that existed.
    for (auto at = inverse.rbegin(); at != inverse.rend(); ++at) static_cast<void>(step(*at));
    m_inverse.clear();
}

ChangeApplier::Step ChangeApplier::step(const Change& change)
{
    return std::visit([this](const auto& data) { return (*this)(data); }, change.data);
}

std::expected<Node*, Error> ChangeApplier::node(NodeId id)
{
    const auto found = m_design.m_nodes.find(id);
    if (found == m_design.m_nodes.end())
        return std::unexpected(notFound(ZD_NOOP("engine", "There is no component “%1” in this design."), id.str()));
    return &found->second;
}

std::expected<Link*, Error> ChangeApplier::link(LinkId id)
{
    const auto found = m_design.m_links.find(id);
    if (found == m_design.m_links.end())
        return std::unexpected(notFound(ZD_NOOP("engine", "There is no connection “%1” in this design."), id.str()));
    return &found->second;
}

std::expected<Scenario*, Error> ChangeApplier::scenario(ScenarioId id)
{
    const auto found = m_design.m_scenarios.find(id);
    if (found == m_design.m_scenarios.end())
        return std::unexpected(notFound(ZD_NOOP("engine", "There is no scenario “%1” in this design."), id.str()));
    return &found->second;
}

void ChangeApplier::enter(const Node& entering)
{
    if (entering.parent)
        m_design.m_children[*entering.parent].insert(entering.id);
    else
        m_design.m_roots.insert(entering.id);
}

void ChangeApplier::leave(const Node& leaving)
{
    if (!leaving.parent) {
        m_design.m_roots.erase(leaving.id);
        return;
    }
    const auto found = m_design.m_children.find(*leaving.parent);
    if (found == m_design.m_children.end()) return;
    found->second.erase(leaving.id);
    if (found->second.empty()) m_design.m_children.erase(found);
}

void ChangeApplier::attach(const Link& attached)
{
    m_design.m_linksByNode[attached.from].insert(attached.id);
    m_design.m_linksByNode[attached.to].insert(attached.id);
}

void ChangeApplier::detach(const Link& detached)
{
    for (const NodeId end : {detached.from, detached.to}) {
        const auto found = m_design.m_linksByNode.find(end);
        if (found == m_design.m_linksByNode.end()) continue;
        found->second.erase(detached.id);
        if (found->second.empty()) m_design.m_linksByNode.erase(found);
    }
}

ChangeApplier::Step ChangeApplier::operator()(const AddNode& change)
{
    const NodeId id = change.node.id;
    if (id.derived())
        return std::unexpected(
            conflict(ZD_NOOP("engine", "“%1” is the id of something derived; choose one without a slash."), id.str()));
    if (m_design.m_nodes.contains(id))
        return std::unexpected(
            conflict(ZD_NOOP("engine", "A component “%1” exists already; choose another id."), id.str()));
    m_design.m_nodes.emplace(id, normalised(change.node));
    enter(change.node);
    m_footprint.nodes.push_back(id);
    touchReferrers(id);
    m_inverse.emplace_back(RemoveNode{id, true});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const SetProperty& change)
{
    const auto found = node(change.node);
    if (!found) return std::unexpected(found.error());
    Value before;
    if (change.layer && isSwitch(change.property)) return std::unexpected(switchError(change.node.str()));
    if (change.layer) {
        const auto patched = scenario(*change.layer);
        if (!patched) return std::unexpected(patched.error());
        editPatch((*patched)->nodes, change.node,
                  [&](Patch& patch) { before = exchange(patch.properties, change.property, change.value); });
    } else {
        before = exchange((*found)->properties, change.property, change.value);
    }
    m_footprint.nodes.push_back(change.node);
    m_inverse.emplace_back(SetProperty{change.node, change.property, std::move(before), change.layer});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const SetLabel& change)
{
    const auto found = node(change.node);
    if (!found) return std::unexpected(found.error());
    m_footprint.nodes.push_back(change.node);
    m_inverse.emplace_back(SetLabel{change.node, std::exchange((*found)->label, change.label)});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const SetNodeNotes& change)
{
    const auto found = node(change.node);
    if (!found) return std::unexpected(found.error());
    m_footprint.nodes.push_back(change.node);
    m_inverse.emplace_back(SetNodeNotes{change.node, std::exchange((*found)->notes, change.notes)});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const MoveNode& change)
{
    const auto found = node(change.node);
    if (!found) return std::unexpected(found.error());
    // A parent that does not exist is allowed (a dangling reference is a finding); a circle is not.
    if (change.parent && !change.allowCircle &&
        (*change.parent == change.node || m_design.standsIn(*change.parent, change.node)))
        return std::unexpected(conflict(ZD_NOOP("engine", "“%1” cannot be placed inside itself."), change.node.str()));
    Node& moved = **found;
    MoveNode inverse{change.node, moved.parent, moved.placement, true};
    leave(moved);
    moved.parent = change.parent;
    moved.placement = normalised(change.placement);
    enter(moved);
    m_footprint.moved.push_back(change.node);
    m_inverse.emplace_back(std::move(inverse));
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const SetOverride& change)
{
    const auto found = node(change.node);
    if (!found) return std::unexpected(found.error());
    auto& overrides = (*found)->overrides;
    Value before = exchange(overrides[change.role], change.property, change.value);
    if (overrides[change.role].empty()) overrides.erase(change.role);
    m_footprint.nodes.push_back(change.node);
    m_inverse.emplace_back(SetOverride{change.node, change.role, change.property, std::move(before)});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const AddLink& change)
{
    if (m_design.m_links.contains(change.link.id))
        return std::unexpected(
            conflict(ZD_NOOP("engine", "A connection “%1” exists already; choose another id."), change.link.id.str()));
    Link added = change.link;
    dropUnset(added.properties);
    attach(added);
    m_design.m_links.emplace(added.id, std::move(added));
    m_footprint.links.push_back(change.link.id);
    m_inverse.emplace_back(RemoveLink{change.link.id, true});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const SetLinkProperty& change)
{
    const auto found = link(change.link);
    if (!found) return std::unexpected(found.error());
    Value before;
    if (change.layer && isSwitch(change.property)) return std::unexpected(switchError(change.link.str()));
    if (change.layer) {
        const auto patched = scenario(*change.layer);
        if (!patched) return std::unexpected(patched.error());
        editPatch((*patched)->links, change.link,
                  [&](Patch& patch) { before = exchange(patch.properties, change.property, change.value); });
    } else {
        before = exchange((*found)->properties, change.property, change.value);
    }
    m_footprint.links.push_back(change.link);
    m_inverse.emplace_back(SetLinkProperty{change.link, change.property, std::move(before), change.layer});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const RerouteLink& change)
{
    const auto found = link(change.link);
    if (!found) return std::unexpected(found.error());
    Link& rerouted = **found;
    RerouteLink inverse{change.link, rerouted.from, rerouted.to, rerouted.kind};
    detach(rerouted);
    rerouted.from = change.from;
    rerouted.to = change.to;
    rerouted.kind = change.kind;
    attach(rerouted);
    m_footprint.links.push_back(change.link);
    m_inverse.emplace_back(inverse);
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const SetEnabled& change)
{
    const auto patched = scenario(change.scenario);
    if (!patched) return std::unexpected(patched.error());
    std::optional<bool> before;
    const auto edit = [&](Patch& patch) { before = std::exchange(patch.enabled, change.enabled); };
    if (const NodeId* id = std::get_if<NodeId>(&change.subject)) {
        if (const auto found = node(*id); !found) return std::unexpected(found.error());
        editPatch((*patched)->nodes, *id, edit);
        m_footprint.nodes.push_back(*id);
    } else {
        const LinkId linkId = std::get<LinkId>(change.subject);
        if (const auto found = link(linkId); !found) return std::unexpected(found.error());
        editPatch((*patched)->links, linkId, edit);
        m_footprint.links.push_back(linkId);
    }
    m_inverse.emplace_back(SetEnabled{change.subject, change.scenario, before});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const SetEntry& change)
{
    PropertyMap* entries = &m_design.m_sections[static_cast<std::size_t>(change.section)];
    if (change.layer) {
        const auto patched = scenario(*change.layer);
        if (!patched) return std::unexpected(patched.error());
        switch (change.section) {
        case Section::Requirements: entries = &(*patched)->requirements; break;
        case Section::Load: entries = &(*patched)->load; break;
        default:
            return std::unexpected(conflict(ZD_NOOP("engine", "A scenario has requirements and a load of its own, but "
                                                              "no “%1”: change it in the base design."),
                                            sectionName(change.section).str()));
        }
    }
    Value before = exchange(*entries, change.key, change.value);
    m_footprint.entries.emplace_back(change.section, change.key);
    m_inverse.emplace_back(SetEntry{change.section, change.key, std::move(before), change.layer});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const SetTitle& change)
{
    m_footprint.title = true;
    m_inverse.emplace_back(SetTitle{std::exchange(m_design.m_title, change.title)});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const SetNotes& change)
{
    m_footprint.notes = true;
    m_inverse.emplace_back(SetNotes{std::exchange(m_design.m_notes, change.notes)});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const PutScenario& change)
{
    for (const auto& [id, patch] : change.scenario ? change.scenario->nodes : std::map<NodeId, Patch>{})
        if (patch.properties.contains(Name("enabled"))) return std::unexpected(switchError(id.str()));
    for (const auto& [id, patch] : change.scenario ? change.scenario->links : std::map<LinkId, Patch>{})
        if (patch.properties.contains(Name("enabled"))) return std::unexpected(switchError(id.str()));
    m_footprint.scenarios = true;
    const auto put = change.scenario ? std::optional(normalised(*change.scenario)) : std::nullopt;
    m_inverse.emplace_back(PutScenario{change.id, exchange(m_design.m_scenarios, change.id, put)});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const PutSuppression& change)
{
    m_footprint.suppressions = true;
    m_inverse.emplace_back(
        PutSuppression{change.key, exchange(m_design.m_suppressions, change.key, change.suppression)});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const PutNodeView& change)
{
    m_footprint.nodeViews.push_back(change.node);
    m_inverse.emplace_back(PutNodeView{change.node, exchange(m_design.m_nodeViews, change.node, change.view)});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const PutLinkView& change)
{
    m_footprint.linkViews.push_back(change.link);
    m_inverse.emplace_back(PutLinkView{change.link, exchange(m_design.m_linkViews, change.link, change.view)});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const PutBoardNote& change)
{
    m_footprint.boardNotes = true;
    m_inverse.emplace_back(PutBoardNote{change.id, exchange(m_design.m_boardNotes, change.id, change.note)});
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const Sequence& change)
{
    for (const Change& part : change.changes)
        if (Step done = step(part); !done) return done;
    return {};
}

} // namespace zonedraft
