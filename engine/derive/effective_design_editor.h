// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/cell.h"
#include "engine/derive/effective_design.h"
#include "engine/derive/region_map.h"
#include "engine/model/design.h"

namespace zonedraft {

/// A node that a pass asks for, below its owner.
struct NodeDraft {
    std::string role;
    Name kind;
    std::string label;
    std::vector<std::pair<Name, Value>> properties; ///< of the kind, or attributes beyond it
    Origin origin;
};

/// The code of an attribute that some pass gives to nodes (see kAttributeNames in reader.cpp); 0 for every other name:
/// nobody can read those.
[[nodiscard]] std::uint32_t attributeCode(Name name);

/// The only way to fill or alter an EffectiveDesign. Notes each cell whose content really changed.
class EffectiveDesignEditor {
public:
    explicit EffectiveDesignEditor(EffectiveDesign& design) : m_design(design), m_regions(design.catalog()) {}

    /// Brings the drawn node up to date with the design and the scenario's patch; adds or removes it as needed.
    void syncNode(const Design& design, const Scenario* scenario, NodeId id);
    void syncLink(const Design& design, const Scenario* scenario, LinkId id);
    /// What the scenario says of its own, else what the design says, in the scenario's regions.
    void syncEntry(const Design& design, const Scenario* scenario, Section section, Name key);
    /// Which properties a region map moves.
    [[nodiscard]] const RegionProperties& regionProperties() const { return m_regions; }
    /// Sets an entry that no document holds (a computed estimate); unset removes it.
    void setEntry(Name section, Name key, Value value);
    /// Parent indexes of drawn nodes; to be called after the nodes of a change are synchronised.
    void syncParent(const Design& design, NodeId id);

    /// Adds or updates a derived node; returns its index.
    NodeIndex putDerived(NodeIndex owner, NodeDraft node, const PropertyMap* overrides);
    void removeNode(NodeIndex index);
    /// Replaces the attributes that `pass` gave the node.
    void setAttributes(NodeIndex index, Pass pass, std::vector<Attribute> attributes);

    /// Empties the design and forgets everything noted.
    void clear();
    void forgetChanges();
    /// While a whole design is put in, lists of kinds are sorted once at the end instead of at every addition.
    void setFilling(bool filling) { m_filling = filling; }
    /// Changed cells are not noted while nobody has read any.
    void setNoting(bool noting) { m_noting = noting; }
    /// Makes room for a design with that many drawn nodes and links, and what is usually derived from it.
    void expect(std::size_t nodes, std::size_t links);

    /// Cells that changed since the last take.
    [[nodiscard]] std::vector<Cell> takeChangedCells() { return std::exchange(m_cells, {}); }
    /// Nodes that were added or removed since the last take, drawn and derived.
    [[nodiscard]] std::vector<NodeIndex> takeAdded() { return std::exchange(m_added, {}); }
    [[nodiscard]] std::vector<NodeIndex> takeRemoved() { return std::exchange(m_removed, {}); }
    [[nodiscard]] std::vector<LinkIndex> takeAddedLinks() { return std::exchange(m_addedLinks, {}); }
    [[nodiscard]] std::vector<LinkIndex> takeRemovedLinks() { return std::exchange(m_removedLinks, {}); }
    /// True once when links, nodes or their switches changed, so that graph answers may differ.
    [[nodiscard]] bool takeGraphChanged() { return std::exchange(m_graphChanged, false); }

private:
    NodeIndex addNode(NodeId id, const Kind* kind);
    void setKindMembership(NodeIndex index, bool member);
    void connect(LinkIndex index);
    void disconnect(LinkIndex index);
    void resolveEnds(NodeId id, NodeIndex index);
    /// Replaces values and notes the slots that differ.
    void assign(PropertyValues& present, PropertyValues fresh, CellSpace space, std::uint32_t index);
    void changed(CellSpace space, std::uint32_t index, std::uint32_t code = 0)
    {
        if (m_noting) m_cells.push_back({space, index, code});
    }
    void attributeChanged(NodeIndex index, Name name)
    {
        if (const std::uint32_t code = attributeCode(name)) changed(CellSpace::Node, index, code);
    }
    void structureChanged(NodeIndex index);
    /// A child of that kind came or went.
    void childrenChanged(NodeIndex parent, const Kind* kind);

    EffectiveDesign& m_design;
    RegionProperties m_regions;
    std::vector<Cell> m_cells;
    std::vector<NodeIndex> m_added, m_removed, m_free;
    std::vector<LinkIndex> m_addedLinks, m_removedLinks, m_freeLinks;
    std::unordered_map<NodeId, std::vector<LinkIndex>> m_dangling; ///< links that wait for an end
    bool m_graphChanged = false;
    bool m_filling = false;
    bool m_noting = true;
};

/// The cell codes and indexes that reads and writes have in common.
[[nodiscard]] inline std::uint32_t lookupIndex(NodeId id)
{
    return static_cast<std::uint32_t>(id.hash() * 0x9E3779B97F4A7C15ULL >> 32);
}
[[nodiscard]] inline std::uint32_t documentIndex(Name section, Name key)
{
    return static_cast<std::uint32_t>((section.hash() * 31 + key.hash()) * 0x9E3779B97F4A7C15ULL >> 32);
}

} // namespace zonedraft
