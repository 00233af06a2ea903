// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"

#include <cstdint>
#include <unordered_map>

namespace zonedraft::layout {

/// The boxes as obstacles: their tree, and a grid of buckets that finds what lies in a rectangle.
/// Boxes are referred to by slot, a small number that stays the same until the box is removed. While nothing is
/// altered, any thread may ask.
class RouteWorld {
public:
    void clear();
    void insert(const RouteBox& box);
    void move(int slot, const QRectF& rect);
    void remove(int id);

    [[nodiscard]] std::optional<int> find(int id) const;
    [[nodiscard]] const RouteBox& box(int slot) const { return m_entries[static_cast<std::size_t>(slot)].box; }
    [[nodiscard]] const QRectF& rect(int slot) const { return box(slot).rect; }
    /// Slot of the parent, kBoard for the board or an unknown parent.
    [[nodiscard]] int parent(int slot) const { return m_entries[static_cast<std::size_t>(slot)].up; }
    /// Whether `ancestor` is `slot` itself or around it.
    [[nodiscard]] bool holds(int ancestor, int slot) const;
    [[nodiscard]] int commonAncestor(int a, int b) const;
    /// Whether a box counts as solid on its own: a card, or a container with nothing inside.
    [[nodiscard]] bool isLeaf(int slot) const;

    /// Slots of the boxes that touch `area`, ascending.
    [[nodiscard]] std::vector<int> inside(const QRectF& area) const;
    /// What a path between two boxes must not cross when foreign containers are solid: the
    /// siblings of both and of all containers around them, as far as they touch `window`.
    [[nodiscard]] std::vector<QRectF> solidFor(int from, int to, const QRectF& window) const;
    /// How many there are at most.
    [[nodiscard]] std::size_t solidCount(int from, int to) const;
    /// The same when containers may be crossed: all leaves that touch `window`.
    [[nodiscard]] std::vector<QRectF> leavesFor(int from, int to, const QRectF& window) const;
    /// Texts that a link between two boxes might cross on its way through `window`: those of the containers around
    /// them.
    [[nodiscard]] std::vector<QRectF> labelsFor(int from, int to, const QRectF& window) const;

private:
    struct Entry {
        RouteBox box;
        int up = kBoard;           ///< slot of the parent
        std::vector<int> children; ///< slots
        bool used = false;
    };
    using Bucket = std::int64_t;
    template <typename Visit>
    void eachBucket(const QRectF& rect, Visit visit) const;
    [[nodiscard]] int findParent(int slot) const;
    /// The boxes themselves and all around them.
    [[nodiscard]] std::vector<int> around(int a, int b) const;
    void link(int slot);
    void unlink(int slot);

    std::vector<Entry> m_entries;
    std::vector<int> m_freeSlots;
    std::vector<int> m_roots;
    std::unordered_map<int, int> m_slots;
    std::unordered_map<Bucket, std::vector<int>> m_buckets;
};

} // namespace zonedraft::layout
