// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/make_room.h"

#include "canvas/layout/layout_types.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>

namespace zonedraft {
namespace {

using layout::kGrid;

constexpr double kGapWhenPushed = 16; ///< between what grew and what gave way
constexpr double kNearest = 8;        ///< a container that has grown comes no nearer than this

const std::array<QPointF, 4> kDirections{QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0), QPointF(0, -1)};

bool near(const QRectF& a, const QRectF& b, double gap)
{
    return a.adjusted(-gap, -gap, gap, gap).intersects(b);
}

/// How far `box` has to go in a direction to be clear of `other`.
double distanceOut(const QRectF& box, const QRectF& other, QPointF direction)
{
    double out = 0;
    if (direction.x() > 0) out = other.right() - box.left();
    if (direction.x() < 0) out = box.right() - other.left();
    if (direction.y() > 0) out = other.bottom() - box.top();
    if (direction.y() < 0) out = box.bottom() - other.top();
    return std::ceil((out + kGapWhenPushed) / kGrid) * kGrid;
}

/// Whether `box` lay wholly on that side of `other`.
bool onSide(const QRectF& box, const QRectF& other, QPointF direction)
{
    if (direction.x() > 0) return box.left() >= other.right();
    if (direction.x() < 0) return box.right() <= other.left();
    if (direction.y() > 0) return box.top() >= other.bottom();
    return box.bottom() <= other.top();
}

class RoomMaker {
public:
    RoomMaker(const Design& design, const std::unordered_map<NodeId, QRectF>& before,
              std::unordered_map<NodeId, QRectF> now, const std::set<NodeId>& moved)
        : m_design(design), m_before(before), m_now(std::move(now)), m_moved(moved)
    {
    }

    RoomMade make()
    {
        std::vector<std::pair<int, NodeId>> open; // the deeper ones first: they decide how large the outer ones are
        for (const auto& [id, rect] : m_now) {
            const auto was = m_before.find(id);
            if (was != m_before.end() && was->second.contains(rect)) continue; // smaller, or as it was
            open.emplace_back(-depthOf(id), id);
        }
        std::sort(open.begin(), open.end());
        std::set<NodeId> done;
        while (!open.empty()) {
            const NodeId id = open.front().second;
            open.erase(open.begin());
            if (!done.insert(id).second) continue;
            clear(id);
            const auto parent = m_design.find(id)->parent;
            if (!parent || !m_now.contains(*parent) || !growAround(*parent)) continue;
            done.erase(*parent);
            open.insert(std::ranges::upper_bound(open, std::pair(-depthOf(*parent), *parent)),
                        {-depthOf(*parent), *parent});
        }
        return std::move(m_made);
    }

private:
    [[nodiscard]] int depthOf(NodeId id) const
    {
        int depth = 0;
        for (const Node* at = m_design.find(id); at && at->parent; at = m_design.find(*at->parent)) ++depth;
        return depth;
    }

    [[nodiscard]] bool movedByHand(NodeId id) const { return m_moved.contains(id) || !m_before.contains(id); }

    /// They were near each other before, too: that is how a person wants it, or cannot be helped.
    [[nodiscard]] bool nearBefore(NodeId a, NodeId b, double gap) const
    {
        const auto first = m_before.find(a);
        const auto second = m_before.find(b);
        return first != m_before.end() && second != m_before.end() && near(first->second, second->second, gap);
    }

    /// Pushes the siblings of a box out of its way.
    void clear(NodeId id)
    {
        const double gap = movedByHand(id) ? 0 : kNearest;
        for (const NodeId other : m_design.childrenOf(m_design.find(id)->parent)) {
            const auto rect = m_now.find(other);
            if (other == id || rect == m_now.end() || movedByHand(other)) continue;
            if (!near(m_now.at(id), rect->second, gap) || nearBefore(id, other, gap)) continue;
            push(other, directionFor(other, id), m_now.at(id));
        }
    }

    [[nodiscard]] QPointF directionFor(NodeId box, NodeId mover) const
    {
        const auto was = m_before.find(mover);
        const bool grew = was != m_before.end() && !m_moved.contains(mover);
        QPointF best = kDirections[0];
        double least = std::numeric_limits<double>::infinity();
        for (const QPointF direction : kDirections) {
            double cost = distanceOut(m_now.at(box), m_now.at(mover), direction);
            if (direction.x() + direction.y() < 0) cost *= 1.5; // rather right and down, where boards grow
            if (grew && !onSide(m_now.at(box), was->second, direction)) cost += 1e6;
            if (cost >= least) continue;
            least = cost;
            best = direction;
        }
        return best;
    }

    /// Pushes a box clear of `from`, and in the same direction what it then stands over.
    void push(NodeId first, QPointF direction, const QRectF& from)
    {
        std::deque<std::pair<NodeId, QRectF>> open{{first, from}};
        while (!open.empty()) {
            const auto [id, cause] = open.front();
            open.pop_front();
            QRectF& rect = m_now.at(id);
            const double way = distanceOut(rect, cause, direction);
            if (way <= 0) continue;
            shift(id, direction * way);
            m_made.pushed[id] += direction * way;
            for (const NodeId other : m_design.childrenOf(m_design.find(id)->parent)) {
                const auto next = m_now.find(other);
                if (other == id || next == m_now.end() || movedByHand(other)) continue;
                if (near(rect, next->second, 0) && !nearBefore(id, other, 0)) open.emplace_back(other, rect);
            }
        }
    }

    void shift(NodeId id, QPointF by)
    {
        if (const auto rect = m_now.find(id); rect != m_now.end()) rect->second.translate(by);
        for (const NodeId child : m_design.childrenOf(id)) shift(child, by);
    }

    /// Makes a container hold what was pushed in it. @return true when it had to grow
    bool growAround(NodeId container)
    {
        QRectF& rect = m_now.at(container);
        QRectF needed = rect;
        for (const NodeId child : m_design.childrenOf(container))
            if (const auto inner = m_now.find(child); inner != m_now.end() && m_made.pushed.contains(child))
                needed = needed.united(
                    inner->second.adjusted(-layout::kPadding, -layout::kTopInset, layout::kPadding, layout::kPadding));
        if (needed == rect) return false;
        rect = needed;
        m_made.grown[container] = needed;
        return true;
    }

    const Design& m_design;
    const std::unordered_map<NodeId, QRectF>& m_before;
    std::unordered_map<NodeId, QRectF> m_now;
    const std::set<NodeId>& m_moved;
    RoomMade m_made;
};

} // namespace

RoomMade makeRoom(const Design& design, const std::unordered_map<NodeId, QRectF>& before,
                  std::unordered_map<NodeId, QRectF> now, const std::set<NodeId>& moved)
{
    return RoomMaker(design, before, std::move(now), moved).make();
}

} // namespace zonedraft
