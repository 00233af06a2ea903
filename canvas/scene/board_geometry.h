// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"
#include "canvas/layout/router.h"
#include "canvas/session/session.h"

#include <QPointF>
#include <QRectF>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace zonedraft {

/// A place on the board where something could be put.
struct DropPlace {
    QPointF position;               ///< in board units
    std::optional<NodeId> parent;   ///< innermost container at that point; nothing = the board
    std::optional<int> tier;        ///< row of the parent's grid, when the point lies in one of its cells
    std::optional<int> zone;        ///< column, 0-based
    std::optional<QPointF> inner{}; ///< where the content of that container or cell begins: below its title
    friend bool operator==(const DropPlace&, const DropPlace&) = default;
};

struct BoardPlaces;

/// An auto-layout that can run anywhere: it knows nothing of the board any more.
struct ArrangeTask {
    layout::LayoutInput input;
    std::map<int, QRectF> current; ///< where everything is now
    std::vector<int> selected;     ///< what is to be laid out; empty = everything
};
[[nodiscard]] layout::LayoutResult runArrange(const ArrangeTask& task, const std::stop_token& stop = {});

/// All boxes and links as a router needs them: it knows nothing of the board any more.
struct RoutingTask {
    std::vector<layout::RouteBox> boxes;
    std::vector<layout::RouteLink> links;
};

/// Where everything stands: rectangles of nodes, grids of networks, paths of links. What a person placed stays there;
/// the rest is laid out and then stays too, until it has to give way. A design that an edit or an undo brings back is
/// drawn as it was. Needs no scene and no display.
class BoardGeometry {
public:
    struct Updated {
        bool everything = false;
        std::vector<NodeId> nodes; ///< appeared, went, or have another rectangle
        std::vector<LinkId> links; ///< appeared, went, or have another path
    };

    BoardGeometry();
    ~BoardGeometry();

    /// Lays out the whole design.
    void reset(const Session& session);
    /// Follows a change.
    Updated update(const Session& session, const ChangeSet& changes);

    /// Nothing when the node does not exist or stands in a collapsed container.
    [[nodiscard]] std::optional<QRectF> rectOf(NodeId node) const;
    [[nodiscard]] const std::unordered_map<NodeId, QRectF>& rects() const { return m_rects; }
    /// Null when the node has no grid. Cells are in `tiers × zones` of Evaluation::gridOf.
    [[nodiscard]] const layout::GridGeometry* gridOf(NodeId node) const;
    /// Null when the link is not drawn.
    [[nodiscard]] const layout::Polyline* pathOf(LinkId link) const;
    /// The node itself, or the outermost collapsed container that hides it.
    [[nodiscard]] NodeId shownFor(NodeId node) const;
    [[nodiscard]] bool collapsed(NodeId node) const;
    /// 0 on the board, 1 in a container there …
    [[nodiscard]] int depthOf(NodeId node) const;
    /// Of all nodes and links; empty for an empty design.
    [[nodiscard]] QRectF bounds() const;

    /// The innermost open container at a point, and its cell. `ignoring` and what stands in it are looked through.
    [[nodiscard]] DropPlace placeAt(QPointF point, const std::set<NodeId>& ignoring = {}) const;

    /// Where the content of a container, or of one row of its grid, begins; nothing for the board.
    [[nodiscard]] std::optional<QPointF> innerCorner(std::optional<NodeId> container, std::optional<int> tier) const;

    /// Routes a task: at once, or nothing now and adoptRoutes later. The next task replaces this one.
    using RouteElsewhere = std::function<std::optional<layout::Router>(RoutingTask)>;
    /// When at least so many links need paths, `route` is asked for them; links are drawn straight, or as they were,
    /// until it gives them. Without it they are routed here.
    void setRouteElsewhere(std::size_t fromLinks, RouteElsewhere route);
    [[nodiscard]] bool routesPending() const;
    /// Does nothing when no routes are pending.
    Updated adoptRoutes(layout::Router routed);

    /// Rectangles and paths while `moved` are dragged by `offset`: the containers around them grow and push aside what
    /// would be covered. What the drag would look like; nothing is kept.
    struct Preview {
        std::unordered_map<NodeId, QRectF> rects;
        std::unordered_map<NodeId, layout::GridGeometry> grids;
        std::unordered_map<LinkId, layout::Polyline> paths;
    };
    /// Where dragged nodes would go.
    struct Destination {
        std::optional<NodeId> parent;
        Placement placement{};
    };
    /// @param into  nothing = nowhere (refused): no container grows
    [[nodiscard]] Preview preview(const Session& session, const std::set<NodeId>& moved, QPointF offset,
                                  const std::optional<Destination>& into = {});
    /// Puts the router back to the real places after previews.
    void endPreview();

    /// What an auto-layout of everything (`nodes` empty) or of some nodes starts from, ignoring where people put those.
    [[nodiscard]] ArrangeTask arrangeTask(const Session& session, const std::set<NodeId>& nodes) const;
    /// The new rectangles of all nodes that would stand elsewhere by a layout.
    [[nodiscard]] std::unordered_map<NodeId, QRectF> movedBy(const layout::LayoutResult& result) const;

private:
    struct State;
    void carryContent(const Session& session, const std::vector<NodeId>& placed);
    void growAround(const Session& session, const std::set<NodeId>& moved, const Destination& into,
                    Preview& preview) const;
    void widenSpread(const Session& session, BoardPlaces& picture) const;
    void adopt(const Session& session, const layout::LayoutResult& result, Updated& updated);
    void show(const Session& session, BoardPlaces picture, Updated& updated);
    void follow(const Session& session, const ChangeSet& changes, Updated& updated);
    [[nodiscard]] std::vector<QRectF> labelsOn(const Session& session, NodeId container, const QRectF& rect) const;
    void routeBoxes(const Session& session, Updated& updated);
    void routeLinks(const Session& session, Updated& updated);
    void routeLater(Updated& updated);
    void takePaths(const std::map<int, layout::Polyline>& paths, Updated& updated);
    void measureBounds();
    [[nodiscard]] RoutingTask routingTask() const;
    [[nodiscard]] layout::LayoutResult settle(const Session& session, std::set<NodeId> loose) const;
    [[nodiscard]] std::set<NodeId> looseAfter(const Session& session, const ChangeSet& changes) const;

    std::unique_ptr<State> m_state;
    std::unordered_map<NodeId, QRectF> m_rects;
};

} // namespace zonedraft
