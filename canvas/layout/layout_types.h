// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// Plain values that go into and come out of layout and routing. All lengths are scene pixels at
/// 100 %, y grows downwards, rectangles are absolute (never relative to the parent).
namespace zonedraft::layout {

inline constexpr int kBoard = -1;                  ///< parent of what lies directly on the board
inline constexpr double kGrid = 8.0;               ///< every automatic coordinate is a multiple
inline constexpr double kPadding = 16.0;           ///< container border to content: left, right, bottom
inline constexpr double kTitleBand = 28.0;         ///< height of a container's title
inline constexpr double kTopInset = 40.0;          ///< container's top edge to content
inline constexpr double kLinkGap = 40.0;           ///< smallest gap between cards where links pass
inline constexpr double kCardGap = 24.0;           ///< smallest gap between cards otherwise
inline constexpr QSizeF kCardSize{168.0, 64.0};    ///< a component card
inline constexpr QSizeF kEmptyContainer{200, 120}; ///< smallest container
inline constexpr double kZoneBand = 24.0;          ///< title of a zone column above its subnet cells
inline constexpr double kCellTitle = 24.0;         ///< title of a subnet cell
inline constexpr double kCellPadding = 16.0;       ///< subnet cell's border to its cards
inline constexpr double kCellGap = 16.0;           ///< between neighbouring subnet cells

/// Where a child of a grid container lies: one tier, one or several neighbouring zones.
struct Cell {
    int tierRow = 0;   ///< 0 is the top tier; clamped to the grid
    int firstZone = 0; ///< 0 is the left zone; clamped to the grid
    int zoneCount = 1; ///< how many zones it spans; a spanning card is as wide as its cells
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// One row of a grid container.
struct Tier {
    std::string title;
    friend bool operator==(const Tier&, const Tier&) = default;
};

/// Makes a container (a VPC) a grid of tiers × zones.
struct GridSpec {
    std::vector<Tier> tiers; ///< top to bottom
    int zones = 1;           ///< columns, at least 1
    friend bool operator==(const GridSpec&, const GridSpec&) = default;
};

/// A hint where a box belongs when links alone do not say it.
enum class BoxRole {
    Ordinary,
    Entry,      ///< where requests come from (internet, users, DNS, CDN): left, or top of a grid
    Supporting, ///< serves the others without being in the flow (logs, keys, alarms): right, or below
    Standby,    ///< takes over only when the others fail (a recovery region): after them
};

struct LayoutBox {
    int id = 0; ///< unique, not negative
    int parent = kBoard;
    QSizeF size = kCardSize; ///< of a leaf; of a container: the smallest it may be
    bool container = false;
    BoxRole role = BoxRole::Ordinary;
    std::optional<QPointF> pinned = {}; ///< placed by a person: top-left corner that stays put
    std::optional<Cell> cell = {};      ///< only for direct children of a grid container
    std::optional<GridSpec> grid = {};  ///< only for containers
    std::optional<int> beside = {};     ///< id of the card that it belongs to though no link says so (a DNS record)
    int family = 0;                     ///< cards without links stand together by family, in this order
};

struct LayoutLink {
    int id = 0; ///< unique, not negative
    int from = 0;
    int to = 0;
};

struct LayoutInput {
    std::vector<LayoutBox> boxes; ///< in any order; an unknown parent counts as the board
    std::vector<LayoutLink> links;
    double aspect = 1.6; ///< width / height the whole drawing should come near to
};

/// The drawn grid of one grid container.
struct GridGeometry {
    int zones = 0;
    int tiers = 0;
    std::vector<QRectF> cells;     ///< row by row, `tiers * zones` subnet rectangles
    std::vector<QRectF> zoneBands; ///< one column per zone: title band and all its cells
    std::vector<QRectF> tierBands; ///< one row per tier: all its cells
    [[nodiscard]] QRectF cell(int tier, int zone) const
    {
        return cells[static_cast<std::size_t>(tier) * static_cast<std::size_t>(zones) + static_cast<std::size_t>(zone)];
    }
};

struct LayoutResult {
    std::map<int, QRectF> rects;       ///< every box by id
    std::map<int, GridGeometry> grids; ///< every grid container by id
    QRectF bounds;                     ///< of everything; empty for an empty design
};

/// Lays out the whole design. Deterministic and independent of the order of the input; boxes
/// with a pin stay exactly where they are, the others go around them.
/// @param stop  gives up between two containers when asked to; the result is then worth nothing
[[nodiscard]] LayoutResult layoutAll(const LayoutInput& input, const std::stop_token& stop = {});

/// Lays out only `selected` (with what is inside them): they move within the place they occupy
/// now or grow from it. Nothing else moves; containers around them may grow.
/// @param current  where every box is now
[[nodiscard]] LayoutResult layoutSelection(const LayoutInput& input, const std::map<int, QRectF>& current,
                                           const std::vector<int>& selected, const std::stop_token& stop = {});

/// The orthogonal path of one link, from the border of `from` to the border of `to`.
using Polyline = std::vector<QPointF>;

/// A box as the router sees it.
struct RouteBox {
    int id = 0;
    int parent = kBoard;
    QRectF rect;
    bool container = false;
    std::vector<QRectF> labels = {}; ///< texts on a container that links keep off, seen from its top left corner
    friend bool operator==(const RouteBox&, const RouteBox&) = default;
};

struct RouteLink {
    int id = 0;
    int from = 0;
    int to = 0;
    std::vector<QPointF> waypoints; ///< points the path passes, in this order
    friend bool operator==(const RouteLink&, const RouteLink&) = default;
};

} // namespace zonedraft::layout
