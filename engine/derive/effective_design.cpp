// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/effective_design.h"

#include <algorithm>

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

const PropertyValues::Given* PropertyValues::find(Slot slot) const
{
    // A handful of entries: a walk beats a search.
    for (const Given& given : m_given) {
        if (given.slot == slot) return &given;
        if (given.slot > slot) break;
    }
    return nullptr;
}

const Value& PropertyValues::value(Slot slot) const
{
    if (const Given* given = find(slot)) return given->value;
    if (slot >= size()) return unsetValue();
    const PropertySpec& spec = (*m_specs)[slot];
    return spec.defaultValue.isSet() || spec.defaultExpression ? spec.defaultValue : spec.providerDefault;
}

ValueSource PropertyValues::source(Slot slot) const
{
    if (const Given* given = find(slot)) return given->source;
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
