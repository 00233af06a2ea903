// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"
#include "canvas/session/session.h"

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace zonedraft {

/// Small numbers for ids, as layout and routing want them; a number is never used twice.
template <class Key>
class Numbering {
public:
    int of(Key key)
    {
        const auto [entry, added] = m_numbers.try_emplace(key, static_cast<int>(m_keys.size()));
        if (added) m_keys.push_back(key);
        return entry->second;
    }
    [[nodiscard]] std::optional<int> find(Key key) const
    {
        const auto found = m_numbers.find(key);
        return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] Key at(int number) const { return m_keys[static_cast<std::size_t>(number)]; }

private:
    std::unordered_map<Key, int> m_numbers;
    std::vector<Key> m_keys;
};

/// Which nodes are drawn at all, and what stands for those that are not.
class Visibility {
public:
    void reset(const Session& session);
    /// The node itself or the outermost collapsed container that it stands in.
    [[nodiscard]] NodeId shownFor(NodeId node) const;
    [[nodiscard]] bool shown(NodeId node) const { return shownFor(node) == node; }
    [[nodiscard]] bool collapsed(NodeId node) const { return m_collapsed.contains(node); }

private:
    std::unordered_map<NodeId, NodeId> m_hidden;
    std::set<NodeId> m_collapsed;
};

/// A node that is drawn as a box around others: its kind says so, or something stands in it.
[[nodiscard]] bool isContainer(const Session& session, NodeId node);
/// Where a node lies in its parent's grid; nothing when the parent has none or the node is beside the cells.
[[nodiscard]] std::optional<layout::Cell> cellOf(const Session& session, const NetworkGrid& grid, NodeId node);

struct LayoutRequest {
    const Session& session;
    const Visibility& visibility;
    Numbering<NodeId>& numbers;
    /// Where a node is to stay; nothing = layout decides.
    std::function<std::optional<QPointF>(NodeId)> pinned;
    /// The size of a pinned leaf; the width of a card that spans zones differs.
    std::function<QSizeF(NodeId)> leafSize;
};
[[nodiscard]] layout::LayoutInput makeLayoutInput(const LayoutRequest& request);

} // namespace zonedraft
