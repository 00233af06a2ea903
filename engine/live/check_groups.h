// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/reader.h"
#include "engine/rules/rule_set.h"

#include <unordered_map>
#include <vector>

namespace zonedraft {

/// The groups of all rules about the document that have groups (Rule::grouped), and which nodes belong to them. A node
/// that changes touches its own groups only, not the whole document.
class CheckGroups {
public:
    struct Group {
        const Rule* rule;
        Name name;
        std::vector<NodeIndex> members; ///< sorted by id
    };

    explicit CheckGroups(const RuleSet& rules);

    void clear();
    /// True when nodes of the kind can belong to a group.
    [[nodiscard]] bool concern(const Kind& kind) const;
    /// A group by its rule (a position among those that have groups) and name.
    struct Membership {
        std::size_t rule;
        Name name;
    };
    /// The groups that a node belongs to; reads it through the reader and changes nothing.
    [[nodiscard]] std::vector<Membership> membershipsOf(const Reader& reader, NodeIndex node) const;
    /// Sorts a node into its groups anew.
    /// @return the groups that it left or joined
    [[nodiscard]] std::vector<std::uint32_t> sort(const EffectiveDesign& design, NodeIndex node,
                                                  const std::vector<Membership>& memberships);
    /// Takes a node that is gone out of its groups.
    /// @return the groups that it left
    [[nodiscard]] std::vector<std::uint32_t> remove(NodeIndex node);
    [[nodiscard]] const Group& at(std::uint32_t group) const { return m_groups[group]; }

private:
    [[nodiscard]] std::uint32_t groupOf(std::size_t rule, Name name);

    std::vector<const Rule*> m_rules;                              ///< that have groups
    std::vector<std::unordered_map<Name, std::uint32_t>> m_byName; ///< by position in m_rules
    std::vector<Group> m_groups;
    std::vector<std::vector<std::uint32_t>> m_ofNode; ///< by node: groups, sorted
};

} // namespace zonedraft
