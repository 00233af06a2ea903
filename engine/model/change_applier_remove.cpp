// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that remove nodes and links together with what hangs on them.
#include "engine/model/change_applier.h"

#include <unordered_set>

namespace zonedraft {
namespace {

using IdTexts = std::unordered_set<std::string>;

/// Removes node ids from a journey's value: from lists, and entries of maps that are just an id.
Value withoutNodes(const Value& value, const IdTexts& ids)
{
    const auto gone = [&](const Value& item) { return item.asText() && ids.contains(*item.asText()); };
    if (const ValueList* list = value.asList()) {
        ValueList kept;
        for (const Value& item : *list)
            if (!gone(item)) kept.push_back(withoutNodes(item, ids));
        return Value(std::move(kept));
    }
    if (const ValueMap* map = value.asMap()) {
        ValueMap kept;
        for (const auto& [key, item] : *map)
            if (!gone(item)) kept.emplace_back(key, withoutNodes(item, ids));
        return Value(std::move(kept));
    }
    return value;
}

} // namespace

void ChangeApplier::touchReferrers(NodeId id)
{
    for (const NodeId child : m_design.childrenOf(id)) m_footprint.moved.push_back(child);
    for (const LinkId attached : m_design.linksOf(id)) m_footprint.links.push_back(attached);
}

std::vector<NodeId> ChangeApplier::withContent(NodeId id) const
{
    std::vector<NodeId> out{id};
    std::unordered_set<NodeId> seen{id};
    for (std::size_t at = 0; at < out.size(); ++at)
        for (const NodeId child : m_design.childrenOf(out[at]))
            if (seen.insert(child).second) out.push_back(child);
    return out;
}

ChangeApplier::Step ChangeApplier::clearSuppressions(const std::function<bool(const std::string& subject)>& concerned)
{
    std::vector<SuppressionKey> keys;
    for (const auto& [key, suppression] : m_design.m_suppressions)
        if (concerned(key.subject)) keys.push_back(key);
    for (const SuppressionKey& key : keys)
        if (Step done = (*this)(PutSuppression{key, std::nullopt}); !done) return done;
    return {};
}

ChangeApplier::Step ChangeApplier::clearWords(const std::vector<NodeId>& removed)
{
    IdTexts ids;
    for (const NodeId id : removed) ids.insert(id.str());
    Step done = clearSuppressions(
        [&](const std::string& subject) { return ids.contains(subject.substr(0, subject.find('/'))); });
    if (!done) return done;
    for (const auto& [key, journey] : PropertyMap(m_design.section(Section::Journeys)))
        if (Value kept = withoutNodes(journey, ids); kept != journey)
            if (done = (*this)(SetEntry{Section::Journeys, key, std::move(kept)}); !done) return done;
    return {};
}

ChangeApplier::Step ChangeApplier::removeWhatHangsOn(NodeId id)
{
    for (const LinkId attached : m_design.linksOf(id))
        if (Step done = (*this)(RemoveLink{attached}); !done) return done;
    if (Step done = clearPatches(id); !done) return done;
    if (m_design.m_nodeViews.contains(id)) return (*this)(PutNodeView{id, std::nullopt});
    return {};
}

ChangeApplier::Step ChangeApplier::clearPatches(NodeId id)
{
    for (const auto& [layer, patched] : m_design.m_scenarios) {
        const auto found = patched.nodes.find(id);
        if (found == patched.nodes.end()) continue;
        const Patch patch = found->second; // the steps below take it apart
        for (const auto& [property, value] : patch.properties)
            if (Step done = (*this)(SetProperty{id, property, Value(), layer}); !done) return done;
        if (patch.enabled)
            if (Step done = (*this)(SetEnabled{id, layer, std::nullopt}); !done) return done;
    }
    return {};
}

ChangeApplier::Step ChangeApplier::clearPatches(LinkId id)
{
    for (const auto& [layer, patched] : m_design.m_scenarios) {
        const auto found = patched.links.find(id);
        if (found == patched.links.end()) continue;
        const Patch patch = found->second;
        for (const auto& [property, value] : patch.properties)
            if (Step done = (*this)(SetLinkProperty{id, property, Value(), layer}); !done) return done;
        if (patch.enabled)
            if (Step done = (*this)(SetEnabled{id, layer, std::nullopt}); !done) return done;
    }
    return {};
}

void ChangeApplier::takeOut(NodeId id)
{
    auto taken = m_design.m_nodes.extract(id);
    leave(taken.mapped());
    m_footprint.nodes.push_back(id);
    m_inverse.emplace_back(AddNode{std::move(taken.mapped())});
}

ChangeApplier::Step ChangeApplier::operator()(const RemoveNode& change)
{
    if (const auto found = node(change.node); !found) return std::unexpected(found.error());
    if (change.alone) {
        touchReferrers(change.node);
        takeOut(change.node);
        return {};
    }
    const std::vector<NodeId> removed = withContent(change.node);
    if (Step done = clearWords(removed); !done) return done;
    for (auto id = removed.rbegin(); id != removed.rend(); ++id) {
        if (Step done = removeWhatHangsOn(*id); !done) return done;
        takeOut(*id);
    }
    return {};
}

ChangeApplier::Step ChangeApplier::operator()(const RemoveLink& change)
{
    const auto found = link(change.link);
    if (!found) return std::unexpected(found.error());
    if (!change.alone) {
        if (Step done = clearPatches(change.link); !done) return done;
        if (m_design.m_linkViews.contains(change.link))
            if (Step done = (*this)(PutLinkView{change.link, std::nullopt}); !done) return done;
        // Where a component has the same id, a suppression is about that.
        const auto asNode = NodeId::parse(change.link.str());
        if (!asNode || !m_design.find(*asNode)) {
            Step done = clearSuppressions([&](const std::string& subject) { return subject == change.link.str(); });
            if (!done) return done;
        }
    }
    auto taken = m_design.m_links.extract(change.link);
    detach(taken.mapped());
    m_footprint.links.push_back(change.link);
    m_inverse.emplace_back(AddLink{std::move(taken.mapped())});
    return {};
}

} // namespace zonedraft
