// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"

#include <memory>
#include <span>
#include <stop_token>

namespace zonedraft::layout {

/// Routes links orthogonally around boxes and keeps what it needs to do so again quickly while a
/// box is dragged. Not a QObject; use from one thread.
///
/// Usage: `setDesign` once, `routeAll`, then per mouse move `update` for each moved box and
/// `rerouteDirty`, which returns only the paths that changed.
class Router {
public:
    Router();
    ~Router();
    Router(Router&&) noexcept;
    Router& operator=(Router&&) noexcept;

    /// Replaces all boxes and links and forgets all paths.
    void setDesign(std::span<const RouteBox> boxes, std::span<const RouteLink> links);

    /// Adds a box or replaces it; links that touch or cross it become dirty.
    void insert(const RouteBox& box);
    /// Moves or resizes a box (not what is inside it: call this for each moved box).
    void update(int boxId, const QRectF& rect);
    /// Removes a box and its links. The boxes inside it belong to its parent afterwards.
    void remove(int boxId);

    /// Adds a link or replaces it (also to set waypoints); it becomes dirty.
    void insertLink(const RouteLink& link);
    void removeLink(int linkId);

    /// The path of one link on its own, without regard to other links: for the preview while a
    /// link is drawn. Empty when an end is unknown.
    [[nodiscard]] Polyline route(const RouteLink& link) const;

    /// Routes every link, distributes ports and spreads parallel segments.
    /// @param stop  asked between two links; the paths are worth nothing then
    const std::map<int, Polyline>& routeAll(const std::stop_token& stop = {});

    /// How many links rerouteDirty would route.
    [[nodiscard]] std::size_t dirtyCount() const;

    /// Routes only the links that became dirty since the last call.
    /// @return the paths that changed, by link id
    std::map<int, Polyline> rerouteDirty();

    /// The paths as of the last `routeAll` or `rerouteDirty`.
    [[nodiscard]] const std::map<int, Polyline>& paths() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace zonedraft::layout
