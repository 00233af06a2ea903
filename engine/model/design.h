// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/model/change.h"

#include <array>
#include <expected>
#include <set>
#include <unordered_map>
#include <vector>

namespace zonedraft {

/// What apply() did: the exact inverse, and what was touched.
struct Applied {
    Change inverse;
    Footprint footprint;
};

/// A design as people drew it: nodes, links, scenarios, requirements, positions. Knows no catalog: kinds and properties
/// are names here, and nothing is judged. Only apply() alters it; the parts it is read from hand in their content once.
class Design {
public:
    Design() = default;

    /// Applies a change as a whole or, on error, not at all.
    /// @error NotFound for an unknown node, link or scenario; Conflict for an id that exists, or a node put inside
    /// itself
    [[nodiscard]] std::expected<Applied, Error> apply(const Change& change);

    [[nodiscard]] const std::string& title() const { return m_title; }
    [[nodiscard]] const std::string& notes() const { return m_notes; }
    [[nodiscard]] const Node* find(NodeId id) const;
    [[nodiscard]] const Link* find(LinkId id) const;
    [[nodiscard]] std::size_t nodeCount() const { return m_nodes.size(); }
    [[nodiscard]] std::size_t linkCount() const { return m_links.size(); }
    /// In no particular order; fast.
    [[nodiscard]] const std::unordered_map<NodeId, Node>& nodes() const { return m_nodes; }
    [[nodiscard]] const std::unordered_map<LinkId, Link>& links() const { return m_links; }
    [[nodiscard]] std::vector<const Node*> nodesSortedById() const;
    [[nodiscard]] std::vector<const Link*> linksSortedById() const;
    /// Links that start or end at the node, sorted by id.
    [[nodiscard]] std::vector<LinkId> linksOf(NodeId id) const;
    /// Nodes that stand directly in `parent` (nothing = the board), sorted by id.
    [[nodiscard]] std::vector<NodeId> childrenOf(std::optional<NodeId> parent) const;
    /// True when `inner` stands in `outer`, at any depth.
    [[nodiscard]] bool standsIn(NodeId inner, NodeId outer) const;

    [[nodiscard]] const PropertyMap& section(Section section) const
    {
        return m_sections[static_cast<std::size_t>(section)];
    }
    [[nodiscard]] const Value& entry(Section section, Name key) const;
    [[nodiscard]] const std::map<ScenarioId, Scenario>& scenarios() const { return m_scenarios; }
    [[nodiscard]] const Scenario* find(ScenarioId id) const;
    [[nodiscard]] const std::map<SuppressionKey, Suppression>& suppressions() const { return m_suppressions; }
    [[nodiscard]] const std::map<NodeId, NodeView>& nodeViews() const { return m_nodeViews; }
    [[nodiscard]] const std::map<LinkId, LinkView>& linkViews() const { return m_linkViews; }
    [[nodiscard]] const std::map<std::string, BoardNote>& boardNotes() const { return m_boardNotes; }

    /// An id that no node has: `base` itself, or `base-2`, `base-3` …; `base` is made fit first ("My API" → "my-api").
    [[nodiscard]] NodeId freeNodeId(std::string_view base) const;
    [[nodiscard]] LinkId freeLinkId(std::string_view base) const;

    /// Equal in everything that is saved.
    friend bool operator==(const Design& a, const Design& b);

private:
    friend class ChangeApplier;
    std::string m_title, m_notes;
    std::unordered_map<NodeId, Node> m_nodes;
    std::unordered_map<LinkId, Link> m_links;
    std::unordered_map<NodeId, std::set<LinkId>> m_linksByNode;
    std::unordered_map<NodeId, std::set<NodeId>> m_children;
    std::set<NodeId> m_roots;
    std::array<PropertyMap, 7> m_sections;
    std::map<ScenarioId, Scenario> m_scenarios;
    std::map<SuppressionKey, Suppression> m_suppressions;
    std::map<NodeId, NodeView> m_nodeViews;
    std::map<LinkId, LinkView> m_linkViews;
    std::map<std::string, BoardNote> m_boardNotes;
};

/// Makes a text fit for an id: lower case, everything else to '-', at most 48 characters, never empty.
[[nodiscard]] std::string idTextFrom(std::string_view text);

} // namespace zonedraft
