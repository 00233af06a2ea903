// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/board_geometry.h"

#include "canvas/scene/board_geometry_state.h"

#include <algorithm>

namespace zonedraft {
namespace {

constexpr int kMostAttempts = 4;

std::optional<QPointF> placedByPerson(const Session& session, NodeId node)
{
    const auto view = session.design().nodeViews().find(node);
    if (view == session.design().nodeViews().end()) return std::nullopt;
    return QPointF(view->second.x, view->second.y);
}

/// The row of a grid that a point between two cells means: the one that it lies in, or just beside.
std::optional<int> tierBeside(const layout::GridGeometry& grid, QPointF point)
{
    constexpr double kBeside = 24; // the gap below a row, the border around the grid, the titles of zones
    double nearest = kBeside;
    std::optional<int> tier;
    for (int row = 0; row < grid.tiers; ++row) {
        const QRectF& band = grid.tierBands[static_cast<std::size_t>(row)];
        const double away = std::max({band.top() - point.y(), point.y() - band.bottom(), 0.0});
        if (away > nearest || (tier && away == nearest)) continue;
        nearest = away;
        tier = row;
    }
    return tier;
}

} // namespace

BoardGeometry::BoardGeometry() : m_state(std::make_unique<State>()) {}
BoardGeometry::~BoardGeometry() = default;

void BoardGeometry::reset(const Session& session)
{
    auto routeElsewhere = std::move(m_state->routeElsewhere);
    const std::size_t elsewhereFrom = m_state->elsewhereFrom;
    *m_state = State{};
    setRouteElsewhere(elsewhereFrom, std::move(routeElsewhere));
    m_rects.clear();
    m_state->visibility.reset(session);
    Updated updated;
    adopt(session, settle(session, {}), updated);
    m_state->history.restart(pictureKey(session));
    routeBoxes(session, updated);
    routeLinks(session, updated);
}

BoardGeometry::Updated BoardGeometry::update(const Session& session, const ChangeSet& changes)
{
    if (changes.everything) {
        reset(session);
        return {true, {}, {}};
    }
    Updated updated;
    const Footprint& footprint = changes.footprint;
    const bool structure = std::any_of(footprint.nodes.begin(), footprint.nodes.end(), [&](NodeId id) {
        return (session.design().find(id) != nullptr) != m_state->drawn.contains(id);
    });
    const bool grids = std::any_of(m_state->networks.begin(), m_state->networks.end(), [&](const auto& entry) {
        return session.evaluation().gridOf(entry.first) != entry.second;
    });
    const bool zones = std::any_of(changes.delta.nodes.begin(), changes.delta.nodes.end(), [&](NodeId id) {
        const Node* node = session.design().find(id);
        return node && node->parent && m_state->networks.contains(*node->parent);
    });
    if (structure || grids || zones || !footprint.moved.empty() || !footprint.nodeViews.empty()) {
        follow(session, changes, updated);
        routeBoxes(session, updated);
        routeLinks(session, updated);
    } else if (!footprint.links.empty() || !footprint.linkViews.empty()) {
        routeLinks(session, updated);
    }
    return updated;
}

/// Draws the design as it was when it was last like this, else as little different as can be from what is shown.
void BoardGeometry::follow(const Session& session, const ChangeSet& changes, Updated& updated)
{
    const std::uint64_t key = pictureKey(session);
    const BoardPlaces before{m_rects, m_state->grids};
    if (auto known = m_state->history.goTo(key, before)) {
        m_state->visibility.reset(session);
        return show(session, std::move(*known), updated);
    }
    const std::set<NodeId> loose = looseAfter(session, changes);
    m_state->visibility.reset(session);
    carryContent(session, changes.footprint.nodeViews);
    adopt(session, settle(session, loose), updated);
    m_state->history.add(key, before, {m_rects, m_state->grids});
}

/// What stands in a container that a person moved goes along, unless it has a place of its own.
void BoardGeometry::carryContent(const Session& session, const std::vector<NodeId>& placed)
{
    for (const NodeId id : placed) {
        const auto corner = placedByPerson(session, id);
        const auto rect = m_rects.find(id);
        if (!corner || rect == m_rects.end() || rect->second.topLeft() == *corner) continue;
        const auto shift = [&, offset = *corner - rect->second.topLeft()](auto& self, NodeId container) -> void {
            for (const NodeId child : session.design().childrenOf(container)) {
                if (placedByPerson(session, child)) continue;
                if (const auto inner = m_rects.find(child); inner != m_rects.end()) {
                    inner->second.translate(offset);
                    m_state->drawn.erase(child); // so that adopt() sees it as changed
                }
                self(self, child);
            }
        };
        shift(shift, id);
    }
}

/// Nodes that need a new place: the new ones, those in another container, and what stands in a grid that has changed.
std::set<NodeId> BoardGeometry::looseAfter(const Session& session, const ChangeSet& changes) const
{
    const Design& design = session.design();
    std::set<NodeId> loose;
    for (const auto& [id, node] : design.nodes())
        if (!m_rects.contains(id)) loose.insert(id);
    for (const NodeId id : changes.footprint.moved)
        if (design.find(id)) addSubtree(design, id, loose);
    for (const NodeId id : changes.footprint.nodeViews)
        if (design.find(id) && !placedByPerson(session, id)) addSubtree(design, id, loose);
    for (const auto& [id, network] : m_state->networks)
        if (design.find(id) && session.evaluation().gridOf(id) != network)
            for (const NodeId child : design.childrenOf(id)) addSubtree(design, child, loose);
    for (const NodeId id : changes.delta.nodes) { // a service that spans other zones now
        const Node* node = design.find(id);
        if (!node || !node->parent || !m_state->grids.contains(*node->parent)) continue;
        const auto cell = cellOf(session, session.evaluation().gridOf(*node->parent), id);
        const layout::GridGeometry& grid = m_state->grids.at(*node->parent);
        const auto rect = m_rects.find(id);
        if (!cell || rect == m_rects.end() || cell->tierRow >= grid.tiers ||
            cell->firstZone + cell->zoneCount > grid.zones)
            continue;
        const QRectF cells = grid.cell(cell->tierRow, cell->firstZone)
                                 .united(grid.cell(cell->tierRow, cell->firstZone + cell->zoneCount - 1));
        const bool spans = rect->second.width() > layout::kCardSize.width();
        if (!cells.contains(rect->second) || spans != (cell->zoneCount > 1)) addSubtree(design, id, loose);
    }
    return loose;
}

/// Everything stays where it is, but for the loose nodes; where boxes would then overlap, what nobody placed by hand
/// is laid out anew too.
layout::LayoutResult BoardGeometry::settle(const Session& session, std::set<NodeId> loose) const
{
    const Design& design = session.design();
    const auto leafSize = [this](NodeId id) {
        const auto rect = m_rects.find(id);
        const bool wasCard = rect != m_rects.end() && rect->second.height() == layout::kCardSize.height();
        return wasCard ? QSizeF(rect->second.size()) : layout::kCardSize;
    };
    for (int attempt = 1;; ++attempt) {
        const auto pinned = [&](NodeId id) -> std::optional<QPointF> {
            if (const auto placed = placedByPerson(session, id)) return placed;
            const auto rect = m_rects.find(id);
            if (rect == m_rects.end() || loose.contains(id)) return std::nullopt;
            const bool box = isContainer(session, id) && !m_state->visibility.collapsed(id);
            if (box && !design.childrenOf(id).empty()) return std::nullopt; // follows its content
            return rect->second.topLeft();
        };
        const auto result =
            layout::layoutAll(makeLayoutInput({session, m_state->visibility, m_state->nodes, pinned, [&](NodeId id) {
                                                   return loose.contains(id) ? layout::kCardSize : leafSize(id);
                                               }}));
        if (attempt == kMostAttempts || m_rects.empty()) return result;
        const std::size_t before = loose.size();
        std::map<std::optional<NodeId>, std::vector<NodeId>> families;
        for (const auto& [number, rect] : result.rects) {
            const NodeId id = m_state->nodes.at(number);
            families[design.find(id)->parent].push_back(id);
        }
        for (auto& [parent, members] : families) {
            const auto rectOf = [&](NodeId id) { return result.rects.at(*m_state->nodes.find(id)); };
            std::sort(members.begin(), members.end(),
                      [&](NodeId a, NodeId b) { return rectOf(a).left() < rectOf(b).left(); });
            for (std::size_t i = 0; i < members.size(); ++i)
                for (std::size_t j = i + 1; j < members.size(); ++j) {
                    if (rectOf(members[j]).left() >= rectOf(members[i]).right()) break;
                    if (!rectOf(members[i]).intersects(rectOf(members[j]))) continue;
                    addSubtree(design, members[i], loose);
                    addSubtree(design, members[j], loose);
                }
        }
        if (loose.size() == before) return result;
    }
}

void BoardGeometry::adopt(const Session& session, const layout::LayoutResult& result, Updated& updated)
{
    const Design& design = session.design();
    BoardPlaces picture;
    std::unordered_map<NodeId, NetworkGrid> networks;
    for (const auto& [number, geometry] : result.grids) {
        const NodeId id = m_state->nodes.at(number);
        picture.grids.emplace(id, geometry);
        networks.emplace(id, session.evaluation().gridOf(id));
    }
    for (const auto& [number, rect] : result.rects) {
        const NodeId id = m_state->nodes.at(number);
        QRectF place = rect;
        const std::optional<NodeId> parent = design.find(id)->parent;
        if (const auto grid = parent ? picture.grids.find(*parent) : picture.grids.end();
            grid != picture.grids.end() && !result.grids.contains(number)) {
            const auto cell = cellOf(session, networks.at(*parent), id);
            if (cell && cell->zoneCount > 1) { // it spans its cells; a container may need more for its content
                const auto& cells = grid->second;
                const double left = cells.cell(cell->tierRow, cell->firstZone).left() + layout::kCellPadding;
                const double right =
                    cells.cell(cell->tierRow, cell->firstZone + cell->zoneCount - 1).right() - layout::kCellPadding;
                const bool box = isContainer(session, id) && !m_state->visibility.collapsed(id);
                place.setLeft(box ? std::min(place.left(), left) : left);
                place.setRight(box ? std::max(place.right(), right) : right);
            }
        }
        picture.rects.emplace(id, place);
    }
    widenSpread(session, picture);
    show(session, std::move(picture), updated);
}

void BoardGeometry::show(const Session& session, BoardPlaces picture, Updated& updated)
{
    const Design& design = session.design();
    std::unordered_map<NodeId, Drawn> drawn;
    for (const auto& [id, rect] : picture.rects) {
        int depth = 0;
        const std::optional<NodeId> parent = design.find(id)->parent;
        for (const Node* at = design.find(id); at && at->parent; at = design.find(*at->parent)) ++depth;
        const Drawn& now = drawn.emplace(id, Drawn{id, depth, parent}).first->second;
        const auto before = m_rects.find(id);
        const auto known = m_state->drawn.find(id);
        if (before == m_rects.end() || before->second != rect || known == m_state->drawn.end() ||
            known->second != now || picture.grids.contains(id))
            updated.nodes.push_back(id);
    }
    for (const auto& [id, rect] : m_rects)
        if (!picture.rects.contains(id)) updated.nodes.push_back(id);
    std::sort(updated.nodes.begin(), updated.nodes.end());
    m_state->networks.clear();
    for (const auto& [id, grid] : picture.grids) m_state->networks.emplace(id, session.evaluation().gridOf(id));
    m_rects = std::move(picture.rects);
    m_state->drawn = std::move(drawn);
    m_state->grids = std::move(picture.grids);
}

/// A service that spreads over zones inside a container that spans them is as wide as the container, when nothing
/// stands beside it.
void BoardGeometry::widenSpread(const Session& session, BoardPlaces& picture) const
{
    const Design& design = session.design();
    auto& rects = picture.rects;
    for (auto& [id, rect] : rects) {
        const Node* node = design.find(id);
        const Node* box = node->parent ? design.find(*node->parent) : nullptr;
        if (!box || !box->parent || isContainer(session, id) || !picture.grids.contains(*box->parent)) continue;
        const auto around = rects.find(box->id);
        if (around == rects.end() || session.evaluation().zonesOf(id).size() < 2) continue;
        const bool alone = std::ranges::none_of(design.childrenOf(box->id), [&](NodeId other) {
            const auto found = rects.find(other);
            return other != id && found != rects.end() && found->second.top() < rect.bottom() &&
                   found->second.bottom() > rect.top();
        });
        if (!alone) continue;
        rect.setLeft(around->second.left() + layout::kPadding);
        rect.setRight(around->second.right() - layout::kPadding);
    }
}

std::optional<QRectF> BoardGeometry::rectOf(NodeId node) const
{
    const auto found = m_rects.find(node);
    return found == m_rects.end() ? std::nullopt : std::optional(found->second);
}

const layout::GridGeometry* BoardGeometry::gridOf(NodeId node) const
{
    const auto found = m_state->grids.find(node);
    return found == m_state->grids.end() ? nullptr : &found->second;
}

const layout::Polyline* BoardGeometry::pathOf(LinkId link) const
{
    const auto found = m_state->paths.find(link);
    return found == m_state->paths.end() ? nullptr : &found->second;
}

NodeId BoardGeometry::shownFor(NodeId node) const
{
    return m_state->visibility.shownFor(node);
}
bool BoardGeometry::collapsed(NodeId node) const
{
    return m_state->visibility.collapsed(node);
}
QRectF BoardGeometry::bounds() const
{
    return m_state->bounds;
}

int BoardGeometry::depthOf(NodeId node) const
{
    const auto found = m_state->drawn.find(node);
    return found == m_state->drawn.end() ? 0 : found->second.depth;
}

DropPlace BoardGeometry::placeAt(QPointF point, const std::set<NodeId>& ignoring) const
{
    DropPlace place;
    place.position = point;
    int depth = -1;
    for (const auto& [id, box] : m_state->boxes) {
        if (!box.container || !box.rect.contains(point) || depthOf(id) <= depth) continue;
        bool ignored = false;
        for (std::optional<NodeId> at = id; at && !ignored;) {
            ignored = ignoring.contains(*at);
            const auto drawn = m_state->drawn.find(*at);
            at = drawn == m_state->drawn.end() ? std::nullopt : drawn->second.parent;
        }
        if (ignored) continue;
        depth = depthOf(id);
        place.parent = id;
    }
    if (!place.parent) return place;
    if (const auto* grid = gridOf(*place.parent))
        for (int tier = 0; tier < grid->tiers; ++tier)
            for (int zone = 0; zone < grid->zones; ++zone)
                if (grid->cell(tier, zone).contains(point)) {
                    place.tier = tier;
                    place.zone = zone;
                }
    if (!place.tier)
        if (const auto* grid = gridOf(*place.parent)) place.tier = tierBeside(*grid, point);
    place.inner = innerCorner(place.parent, place.tier);
    return place;
}

std::optional<QPointF> BoardGeometry::innerCorner(std::optional<NodeId> container, std::optional<int> tier) const
{
    const auto rect = container ? rectOf(*container) : std::nullopt;
    if (!rect) return std::nullopt;
    const layout::GridGeometry* grid = gridOf(*container);
    if (grid && tier && *tier >= 0 && *tier < grid->tiers)
        return grid->cell(*tier, 0).topLeft() + QPointF(layout::kCellPadding, layout::kCellTitle);
    return rect->topLeft() + QPointF(layout::kPadding, layout::kTopInset);
}

layout::LayoutResult runArrange(const ArrangeTask& task, const std::stop_token& stop)
{
    return task.selected.empty() ? layout::layoutAll(task.input, stop)
                                 : layout::layoutSelection(task.input, task.current, task.selected, stop);
}

ArrangeTask BoardGeometry::arrangeTask(const Session& session, const std::set<NodeId>& nodes) const
{
    const auto leafSize = [](NodeId) { return layout::kCardSize; };
    const auto where = [&](NodeId id) -> std::optional<QPointF> {
        const auto rect = nodes.empty() ? std::nullopt : rectOf(id);
        return rect ? std::optional(rect->topLeft()) : std::nullopt;
    };
    ArrangeTask task{makeLayoutInput({session, m_state->visibility, m_state->nodes, where, leafSize}), {}, {}};
    if (nodes.empty()) return task;
    for (const auto& [id, rect] : m_rects) task.current.emplace(m_state->nodes.of(id), rect);
    for (const NodeId id : nodes)
        if (m_rects.contains(id)) task.selected.push_back(m_state->nodes.of(id));
    return task;
}

std::unordered_map<NodeId, QRectF> BoardGeometry::movedBy(const layout::LayoutResult& result) const
{
    std::unordered_map<NodeId, QRectF> moved;
    for (const auto& [number, rect] : result.rects)
        if (const NodeId id = m_state->nodes.at(number); rectOf(id) != rect) moved.emplace(id, rect);
    return moved;
}

} // namespace zonedraft
