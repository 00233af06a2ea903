// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/box_tree.h"

#include <algorithm>

namespace zonedraft::layout {

BoxTree::BoxTree(const LayoutInput& input)
{
    std::map<int, const LayoutBox*> byId;
    for (const LayoutBox& box : input.boxes) byId.emplace(box.id, &box);
    for (const auto& [id, box] : byId) m_boxes.push_back(*box);
    resolveParents();
    liftLinks(input.links);
}

std::optional<int> BoxTree::find(int id) const
{
    const auto found = std::ranges::lower_bound(m_boxes, id, {}, &LayoutBox::id);
    if (found == m_boxes.end() || found->id != id) return std::nullopt;
    return static_cast<int>(found - m_boxes.begin());
}

void BoxTree::resolveParents()
{
    const auto size = m_boxes.size();
    m_parents.assign(size, kBoard);
    m_depths.assign(size, 0);
    m_children.assign(size + 1, {});
    for (int i = 0; i < count(); ++i)
        if (const auto found = find(box(i).parent); found && *found != i)
            m_parents[static_cast<std::size_t>(i)] = *found;
    for (int i = 0; i < count(); ++i) {
        int depth = 0;
        for (int up = parent(i); up != kBoard && depth <= count(); up = parent(up)) ++depth;
        if (depth > count()) // a box inside itself: take it out to the board
            m_parents[static_cast<std::size_t>(i)] = kBoard;
    }
    for (int i = 0; i < count(); ++i) {
        int depth = 0;
        for (int up = parent(i); up != kBoard; up = parent(up)) ++depth;
        m_depths[static_cast<std::size_t>(i)] = depth;
        m_children[slot(parent(i))].push_back(i);
    }
}

void BoxTree::liftLinks(std::vector<LayoutLink> links)
{
    m_links.assign(m_boxes.size() + 1, {});
    std::ranges::sort(links, {}, &LayoutLink::id);
    const auto depth = [this](int i) { return m_depths[static_cast<std::size_t>(i)]; };
    for (const LayoutLink& link : links) {
        const auto from = find(link.from);
        const auto to = find(link.to);
        if (!from || !to || holds(*from, *to) || holds(*to, *from)) continue;
        int a = *from;
        int b = *to;
        while (depth(a) > depth(b)) a = parent(a);
        while (depth(b) > depth(a)) b = parent(b);
        while (parent(a) != parent(b)) {
            a = parent(a);
            b = parent(b);
        }
        m_links[slot(parent(a))].push_back({a, b, *from, *to});
    }
}

std::vector<int> BoxTree::containersInsideOut() const
{
    std::vector<int> result;
    for (int i = 0; i < count(); ++i)
        if (isContainer(i)) result.push_back(i);
    std::ranges::stable_sort(result, std::greater{}, [this](int i) { return m_depths[static_cast<std::size_t>(i)]; });
    return result;
}

bool BoxTree::holds(int ancestor, int index) const
{
    for (int up = index; up != kBoard; up = parent(up))
        if (up == ancestor) return true;
    return false;
}

} // namespace zonedraft::layout
