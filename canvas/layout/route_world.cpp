// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/route_world.h"

#include <algorithm>
#include <cmath>

namespace zonedraft::layout {

namespace {

constexpr double kBucketSize = 256.0;
constexpr std::size_t kManyChildren = 48; ///< from here the buckets are asked instead of the list
constexpr int kDeepest = 64;              ///< containers around a box: no more are looked at, should they go round

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

void RouteWorld::clear()
{
    *this = RouteWorld();
}

template <typename Visit>
void RouteWorld::eachBucket(const QRectF& rect, Visit visit) const
{
    const auto low = [](double v) { return static_cast<std::int64_t>(std::floor(v / kBucketSize)); };
    for (auto y = low(rect.top()); y <= low(rect.bottom()); ++y)
        for (auto x = low(rect.left()); x <= low(rect.right()); ++x) visit((y << 32) ^ (x & 0xffffffff));
}

std::optional<int> RouteWorld::find(int id) const
{
    const auto found = m_slots.find(id);
    return found == m_slots.end() ? std::nullopt : std::optional(found->second);
}

int RouteWorld::findParent(int slot) const
{
    const auto found = m_slots.find(box(slot).parent);
    return found == m_slots.end() || found->second == slot ? kBoard : found->second;
}

void RouteWorld::link(int slot)
{
    const int up = findParent(slot);
    m_entries[at(slot)].up = up;
    (up == kBoard ? m_roots : m_entries[at(up)].children).push_back(slot);
    eachBucket(rect(slot), [&](Bucket bucket) { m_buckets[bucket].push_back(slot); });
}

void RouteWorld::unlink(int slot)
{
    const int up = parent(slot);
    std::erase(up == kBoard ? m_roots : m_entries[at(up)].children, slot);
    eachBucket(rect(slot), [&](Bucket bucket) { std::erase(m_buckets[bucket], slot); });
}

void RouteWorld::insert(const RouteBox& box)
{
    remove(box.id);
    int slot = static_cast<int>(m_entries.size());
    if (m_freeSlots.empty()) {
        m_entries.emplace_back();
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
    }
    m_entries[at(slot)].box = box;
    m_entries[at(slot)].box.rect = box.rect.normalized();
    m_entries[at(slot)].used = true;
    m_slots[box.id] = slot;
    link(slot);
    // Children may be known before their parent.
    std::vector<int> own;
    for (const int root : m_roots)
        if (root != slot && m_entries[at(root)].box.parent == box.id) own.push_back(root);
    for (const int child : own) {
        std::erase(m_roots, child);
        m_entries[at(child)].up = slot;
    }
    m_entries[at(slot)].children = std::move(own);
}

void RouteWorld::move(int slot, const QRectF& rect)
{
    Entry& entry = m_entries[at(slot)];
    eachBucket(entry.box.rect, [&](Bucket bucket) { std::erase(m_buckets[bucket], slot); });
    entry.box.rect = rect.normalized();
    eachBucket(entry.box.rect, [&](Bucket bucket) { m_buckets[bucket].push_back(slot); });
}

void RouteWorld::remove(int id)
{
    const auto slot = find(id);
    if (!slot) return;
    unlink(*slot);
    // What was inside counts as lying on the board until its parent is set anew.
    for (const int child : m_entries[at(*slot)].children) {
        m_roots.push_back(child);
        m_entries[at(child)].up = kBoard;
    }
    m_entries[at(*slot)] = {};
    m_slots.erase(id);
    m_freeSlots.push_back(*slot);
}

bool RouteWorld::holds(int ancestor, int slot) const
{
    int steps = 0;
    for (int up = slot; up != kBoard && steps <= kDeepest; up = parent(up), ++steps)
        if (up == ancestor) return true;
    return false;
}

int RouteWorld::commonAncestor(int a, int b) const
{
    int steps = 0;
    for (int up = a; up != kBoard && steps <= kDeepest; up = parent(up), ++steps)
        if (holds(up, b)) return up;
    return kBoard;
}

bool RouteWorld::isLeaf(int slot) const
{
    return m_entries[at(slot)].children.empty();
}

std::vector<int> RouteWorld::inside(const QRectF& area) const
{
    std::vector<int> result;
    const double buckets = (area.width() / kBucketSize + 1) * (area.height() / kBucketSize + 1);
    if (buckets > static_cast<double>(m_entries.size())) {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const QRectF& r = m_entries[i].box.rect;
            if (m_entries[i].used && r.left() <= area.right() && r.right() >= area.left() && r.top() <= area.bottom() &&
                r.bottom() >= area.top())
                result.push_back(static_cast<int>(i));
        }
        return result;
    }
    eachBucket(area, [&](Bucket bucket) {
        const auto found = m_buckets.find(bucket);
        if (found == m_buckets.end()) return;
        for (const int slot : found->second) {
            const QRectF& r = m_entries[at(slot)].box.rect;
            if (r.left() <= area.right() && r.right() >= area.left() && r.top() <= area.bottom() &&
                r.bottom() >= area.top())
                result.push_back(slot);
        }
    });
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end()); // a box lies in several buckets
    return result;
}

std::vector<int> RouteWorld::around(int a, int b) const
{
    std::vector<int> result;
    for (const int end : {a, b})
        for (int up = end, steps = 0; up != kBoard && steps <= kDeepest; up = parent(up), ++steps) result.push_back(up);
    return result;
}

std::vector<QRectF> RouteWorld::solidFor(int from, int to, const QRectF& window) const
{
    std::vector<QRectF> result;
    const std::vector<int> ends = around(from, to);
    const auto add = [&](int slot) {
        if (rect(slot).intersects(window) && std::ranges::find(ends, slot) == ends.end()) result.push_back(rect(slot));
    };
    const auto addChildren = [&](int container) {
        const std::vector<int>& children = container == kBoard ? m_roots : m_entries[at(container)].children;
        if (children.size() < kManyChildren) {
            for (const int child : children) add(child);
        } else {
            for (const int slot : inside(window))
                if (parent(slot) == container) add(slot);
        }
    };
    const int top = commonAncestor(from, to);
    if (top != from && top != to) addChildren(top);
    for (const int end : {from, to}) {
        if (end == top) continue;
        for (int up = parent(end); up != top && up != kBoard; up = parent(up)) addChildren(up);
        if (top == from || top == to) addChildren(top);
        result.push_back(rect(end));
    }
    return result;
}

std::vector<QRectF> RouteWorld::labelsFor(int from, int to, const QRectF& window) const
{
    std::vector<QRectF> result;
    std::vector<int> containers = around(from, to);
    std::ranges::sort(containers);
    containers.erase(std::unique(containers.begin(), containers.end()), containers.end());
    for (const int slot : containers)
        for (const QRectF& label : box(slot).labels)
            if (const QRectF place = label.translated(rect(slot).topLeft()); place.intersects(window))
                result.push_back(place);
    return result;
}

std::size_t RouteWorld::solidCount(int from, int to) const
{
    const int top = commonAncestor(from, to);
    std::size_t count = top == kBoard ? m_roots.size() : m_entries[at(top)].children.size();
    for (const int end : {from, to})
        for (int up = end == top ? top : parent(end); up != top && up != kBoard; up = parent(up))
            count += m_entries[at(up)].children.size();
    return count;
}

std::vector<QRectF> RouteWorld::leavesFor(int from, int to, const QRectF& window) const
{
    std::vector<QRectF> result;
    const std::vector<int> ends = around(from, to);
    for (const int slot : inside(window)) {
        const bool end = slot == from || slot == to;
        if (end ? !(holds(slot, from) && holds(slot, to) && from != to)
                : isLeaf(slot) && std::ranges::find(ends, slot) == ends.end())
            result.push_back(rect(slot));
    }
    return result;
}

} // namespace zonedraft::layout
