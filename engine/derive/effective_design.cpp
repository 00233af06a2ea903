// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/effective_design.h"

#include <algorithm>
#include <mutex>
#include <shared_mutex>

namespace zonedraft {
namespace {

const Value& unsetValue()
{
    static const Value value;
    return value;
}

template <class Items>
std::vector<std::uint32_t> sortedIndexes(const Items& items)
{
    std::vector<std::uint32_t> out;
    out.reserve(items.size());
    for (std::uint32_t at = 0; at < items.size(); ++at)
        if (items[at].alive && items[at].enabled) out.push_back(at);
    std::sort(out.begin(), out.end(), [&](auto a, auto b) { return items[a].id < items[b].id; });
    return out;
}

} // namespace

const Value& PropertyValues::value(Slot slot) const
{
    if (const Given* found = given(slot)) return found->value;
    if (slot >= size()) return unsetValue();
    const PropertySpec& spec = (*m_specs)[slot];
    return spec.defaultValue.isSet() || spec.defaultExpression ? spec.defaultValue : spec.providerDefault;
}

ValueSource PropertyValues::source(Slot slot) const
{
    if (const Given* found = given(slot)) return found->source;
    if (slot >= size()) return ValueSource::Unset;
    const PropertySpec& spec = (*m_specs)[slot];
    if (spec.defaultValue.isSet() || spec.defaultExpression) return ValueSource::Default;
    return spec.providerDefault.isSet() ? ValueSource::ProviderDefault : ValueSource::Unset;
}

void PropertyValues::set(Slot slot, Value value, ValueSource source)
{
    const auto at = std::lower_bound(m_given.begin(), m_given.end(), slot,
                                     [](const Given& given, Slot wanted) { return given.slot < wanted; });
    if (at != m_given.end() && at->slot == slot)
        *at = {slot, source, std::move(value)};
    else
        m_given.insert(at, {slot, source, std::move(value)});
}

struct EffectiveDesign::MatchingCache {
    std::shared_mutex mutex;
    std::unordered_multimap<std::size_t, Matching> entries; ///< by a hash of the patterns; entries never move
};

EffectiveDesign::MatchingOwner::MatchingOwner() : m_cache(std::make_unique<MatchingCache>()) {}
EffectiveDesign::MatchingOwner::MatchingOwner(MatchingOwner&&) noexcept = default;
EffectiveDesign::MatchingOwner::~MatchingOwner() = default;

EffectiveDesign::MatchingOwner& EffectiveDesign::MatchingOwner::operator=(MatchingOwner other) noexcept
{
    std::swap(m_cache, other.m_cache);
    return *this;
}

const EffectiveDesign::Matching& EffectiveDesign::matching(std::span<const Name> patterns) const
{
    std::size_t hash = patterns.size();
    for (const Name pattern : patterns) hash = hash * 0x9E3779B97F4A7C15ULL + pattern.hash();
    const auto find = [&]() -> Matching* {
        const auto [first, last] = m_matching->entries.equal_range(hash);
        for (auto at = first; at != last; ++at)
            if (std::equal(patterns.begin(), patterns.end(), at->second.patterns.begin(), at->second.patterns.end()))
                return &at->second;
        return nullptr;
    };
    // Revisions only grow, so their sum tells whether one of the lists changed.
    const auto revisionOf = [&](const Matching& entry) {
        std::uint64_t sum = 1;
        for (const std::uint16_t kind : entry.kinds) sum += m_byKind[kind].revision;
        return sum;
    };
    {
        const std::shared_lock lock(m_matching->mutex);
        if (const Matching* known = find(); known && known->revision == revisionOf(*known)) return *known;
    }
    const std::unique_lock lock(m_matching->mutex);
    Matching* entry = find();
    if (!entry) {
        entry = &m_matching->entries.emplace(hash, Matching{})->second;
        entry->patterns.assign(patterns.begin(), patterns.end());
        for (const Name pattern : patterns)
            for (const Kind* kind : m_catalog->matching(pattern)) entry->kinds.push_back(kind->index);
        std::sort(entry->kinds.begin(), entry->kinds.end());
        entry->kinds.erase(std::unique(entry->kinds.begin(), entry->kinds.end()), entry->kinds.end());
    }
    if (entry->revision == revisionOf(*entry)) return *entry;
    entry->nodes.clear();
    std::vector<std::size_t> runs{0}; // where the sorted lists begin, and the end
    for (const std::uint16_t kind : entry->kinds) {
        const std::vector<NodeIndex>& list = ofKind(kind);
        if (list.empty()) continue;
        entry->nodes.insert(entry->nodes.end(), list.begin(), list.end());
        runs.push_back(entry->nodes.size());
    }
    const auto at = [&](std::size_t run) { return entry->nodes.begin() + static_cast<std::ptrdiff_t>(runs[run]); };
    while (runs.size() > 2) {
        std::vector<std::size_t> merged{0};
        for (std::size_t run = 0; run + 1 < runs.size(); run += 2) {
            const std::size_t end = std::min(run + 2, runs.size() - 1);
            std::inplace_merge(at(run), at(run + 1), at(end),
                               [this](NodeIndex a, NodeIndex b) { return m_nodes[a].id < m_nodes[b].id; });
            merged.push_back(runs[end]);
        }
        runs = std::move(merged);
    }
    entry->revision = revisionOf(*entry);
    return *entry;
}

void EffectiveDesign::sortKinds() const
{
    for (std::size_t kind = 0; kind < m_byKind.size(); ++kind)
        static_cast<void>(ofKind(static_cast<std::uint16_t>(kind)));
}

void EffectiveDesign::changeMembership(NodeIndex index, bool member, bool filling)
{
    const std::uint16_t kind = m_nodes[index].kind->index;
    KindList& list = m_byKind[kind];
    const auto before = [this](NodeIndex a, NodeIndex b) { return m_nodes[a].id < m_nodes[b].id; };
    const auto change = [&](std::vector<NodeIndex>& nodes) {
        const auto at = std::lower_bound(nodes.begin(), nodes.end(), index, before);
        const bool there = at != nodes.end() && *at == index;
        if (member && !there) nodes.insert(at, index);
        if (!member && there) nodes.erase(at);
    };
    if (member && (filling || !list.sorted)) {
        list.nodes.push_back(index);
        list.sorted = false;
        ++list.revision;
        return;
    }
    static_cast<void>(ofKind(kind)); // sorts
    for (auto& [hash, entry] : m_matching->entries) {
        if (!std::binary_search(entry.kinds.begin(), entry.kinds.end(), kind)) continue;
        std::uint64_t revision = 1;
        for (const std::uint16_t one : entry.kinds) revision += m_byKind[one].revision;
        if (entry.revision != revision) continue; // put together anew when asked for
        change(entry.nodes);
        ++entry.revision;
    }
    change(list.nodes);
    ++list.revision;
}

const std::vector<NodeIndex>& EffectiveDesign::ofKind(std::uint16_t kind) const
{
    const KindList& list = m_byKind[kind];
    if (!list.sorted) {
        std::sort(list.nodes.begin(), list.nodes.end(),
                  [this](NodeIndex a, NodeIndex b) { return m_nodes[a].id < m_nodes[b].id; });
        list.sorted = true;
    }
    return list.nodes;
}

EffectiveDesign::EffectiveDesign(std::shared_ptr<const Catalog> catalog)
    : m_catalog(std::move(catalog)), m_byKind(m_catalog->kinds().size())
{
}

NodeIndex EffectiveDesign::find(NodeId id) const
{
    const auto found = m_nodeIndex.find(id);
    return found == m_nodeIndex.end() ? kNoIndex : found->second;
}

LinkIndex EffectiveDesign::find(LinkId id) const
{
    const auto found = m_linkIndex.find(id);
    return found == m_linkIndex.end() ? kNoIndex : found->second;
}

std::vector<NodeIndex> EffectiveDesign::nodesSortedById() const
{
    return sortedIndexes(m_nodes);
}

std::vector<LinkIndex> EffectiveDesign::linksSortedById() const
{
    return sortedIndexes(m_links);
}

const Value& EffectiveDesign::value(NodeIndex index, Name property) const
{
    const EffectiveNode& node = m_nodes[index];
    if (node.kind)
        if (const auto slot = node.kind->slot(property)) return node.values.value(*slot);
    for (const Attribute& attribute : node.attributes)
        if (attribute.name == property) return attribute.value;
    return unsetValue();
}

const Value& EffectiveDesign::linkValue(LinkIndex index, Name property) const
{
    const auto slot = m_catalog->linkSlot(property);
    return slot ? m_links[index].values.value(*slot) : unsetValue();
}

NodeIndex EffectiveDesign::around(NodeIndex index, Name kind) const
{
    // A circle of parents in a file must not hang the walk.
    std::size_t steps = 0;
    for (NodeIndex at = m_nodes[index].parent; at != kNoIndex && steps < 64; at = m_nodes[at].parent, ++steps)
        if (m_nodes[at].kind && m_nodes[at].kind->name == kind) return at;
    return kNoIndex;
}

const Value& EffectiveDesign::entry(Name section, Name key) const
{
    const auto found = m_entries.find({section, key});
    return found == m_entries.end() ? unsetValue() : found->second;
}

} // namespace zonedraft
