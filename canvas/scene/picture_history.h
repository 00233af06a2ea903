// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"
#include "canvas/session/session.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace zonedraft {

/// Where everything stands, and how networks are divided.
struct BoardPlaces {
    std::unordered_map<NodeId, QRectF> rects;
    std::unordered_map<NodeId, layout::GridGeometry> grids;
};

/// A number that stands for all of a design that places boxes: what there is, in what, in which cells, and where people
/// put it. Two designs with the same number are drawn alike; valid within this run of the program.
[[nodiscard]] std::uint64_t pictureKey(const Session& session);

/// The pictures that a board has had. What nobody placed by hand stands where it does because of the edits before it,
/// so a picture cannot be computed again from the design that an undo brings back: it is remembered.
class PictureHistory {
public:
    /// Forgets all and begins with a picture.
    void restart(std::uint64_t key);
    /// The picture of a design with this key, which may be the present one. The history goes on from there.
    /// @param now  what is shown
    /// @return nothing when there was no such design
    [[nodiscard]] std::optional<BoardPlaces> goTo(std::uint64_t key, const BoardPlaces& now);
    /// Notes a picture that is new.
    /// @param before  what was shown until now
    void add(std::uint64_t key, const BoardPlaces& before, const BoardPlaces& after);

private:
    template <class Place>
    struct Moved {
        NodeId id;
        std::optional<Place> before, after; ///< nothing = was not drawn
    };
    /// What differs from the picture before it.
    struct Step {
        std::uint64_t key = 0;
        std::vector<Moved<QRectF>> rects;
        std::vector<Moved<layout::GridGeometry>> grids;
        [[nodiscard]] std::size_t size() const { return rects.size() + grids.size() + 1; }
    };
    static Step difference(std::uint64_t key, const BoardPlaces& before, const BoardPlaces& after);
    static void take(const Step& step, BoardPlaces& picture, bool forward);
    void walk(std::size_t to, BoardPlaces& picture) const;

    std::deque<Step> m_steps; ///< the first one only has a key
    std::size_t m_at = 0;     ///< whose picture is shown
    std::size_t m_size = 0;
};

} // namespace zonedraft
