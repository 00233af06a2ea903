// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/layout_run.h"

#include "canvas/layout/placement.h"

#include <algorithm>

namespace zonedraft::layout {

namespace {

constexpr double kAttachedGap = 64.0; ///< from a pinned card to a free one linked to it
const QPointF kContentCorner{kPadding, kTopInset};

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QSizeF onGrid(QSizeF size)
{
    return {std::max(kGrid, ceilToGrid(size.width())), std::max(kGrid, ceilToGrid(size.height()))};
}

void translate(GridGeometry& grid, QPointF by)
{
    for (auto* rects : {&grid.cells, &grid.zoneBands, &grid.tierBands})
        for (QRectF& rect : *rects) rect.translate(by);
}

} // namespace

LayoutRun::LayoutRun(const LayoutInput& input, const std::map<int, QPointF>& hints)
    : m_tree(input), m_aspect(input.aspect > 0.0 ? input.aspect : 1.6), m_sizes(at(m_tree.count())),
      m_relative(at(m_tree.count())), m_shifts(at(m_tree.count()), 0.0), m_absolute(at(m_tree.count())),
      m_anchored(at(m_tree.count()), false), m_fed(at(m_tree.count()), false), m_gridAbsolute(at(m_tree.count()), false)
{
    for (const auto& [id, point] : hints)
        if (const auto index = m_tree.find(id)) m_hints[*index] = point;
    for (int i = 0; i < m_tree.count(); ++i) {
        m_sizes[at(i)] = onGrid(m_tree.box(i).size);
        if (!m_tree.box(i).pinned) continue;
        for (int up = m_tree.parent(i); up != kBoard; up = m_tree.parent(up)) m_anchored[at(up)] = true;
    }
    markFedBoxes();
}

void LayoutRun::markFedBoxes()
{
    for (int container = kBoard; container < m_tree.count(); ++container)
        for (const LiftedLink& link : m_tree.links(container))
            for (int box = link.toBox; box != link.to; box = m_tree.parent(box)) m_fed[at(box)] = true;
}

LayoutResult LayoutRun::run(const std::stop_token& stop)
{
    const std::vector<int> containers = m_tree.containersInsideOut();
    for (const int container : containers)
        if (stop.stop_requested())
            return {};
        else if (!m_anchored[at(container)])
            layoutInside(container);
    findAnchors();
    for (const int container : containers)
        if (stop.stop_requested())
            return {};
        else if (m_anchored[at(container)])
            layoutAround(container);
    layoutAround(kBoard);

    LayoutResult result;
    for (const int root : m_tree.children(kBoard)) resolve(root, result);
    for (const auto& [id, rect] : result.rects)
        result.bounds = result.bounds.isNull() ? rect : result.bounds.united(rect);
    return result;
}

/// Where pinned boxes are, and what the containers around them cover at least.
void LayoutRun::findAnchors()
{
    for (int i = 0; i < m_tree.count(); ++i)
        if (m_tree.box(i).pinned && !m_anchored[at(i)])
            m_absolute[at(i)] = QRectF(*m_tree.box(i).pinned, m_sizes[at(i)]);
    for (const int container : m_tree.containersInsideOut())
        if (m_anchored[at(container)]) m_absolute[at(container)] = hullOf(container, fixedChildren(container));
}

std::vector<QRectF> LayoutRun::fixedChildren(int container) const
{
    std::vector<QRectF> result;
    for (const int child : m_tree.children(container))
        if (isFixed(child)) result.push_back(*m_absolute[at(child)]);
    return result;
}

QRectF LayoutRun::hullOf(int container, std::vector<QRectF> contents) const
{
    QRectF inside = contents.empty() ? QRectF() : contents.front();
    for (const QRectF& rect : contents) inside = inside.united(rect);
    const QRectF outer = inside.adjusted(-kPadding, -kTopInset, kPadding, kPadding);
    QPointF corner(floorToGrid(outer.left()), floorToGrid(outer.top()));
    const LayoutBox& box = m_tree.box(container);
    if (box.pinned) {
        // A box pinned inside wins over the container's own pin when it lies further out.
        corner.setX(contents.empty() ? box.pinned->x() : std::min(box.pinned->x(), outer.left()));
        corner.setY(contents.empty() ? box.pinned->y() : std::min(box.pinned->y(), outer.top()));
    }
    const QSizeF least = onGrid(box.size.expandedTo(contents.empty() ? kEmptyContainer : QSizeF(0, 0)));
    const QRectF minimum(box.pinned.value_or(corner), least);
    return QRectF(corner, QPointF(ceilToGrid(outer.right()), ceilToGrid(outer.bottom()))).united(minimum);
}

/// Where within `child` a link attaches that leads to `box`, somewhere inside it.
QPointF LayoutRun::attachment(int child, int box) const
{
    const QPointF middle(m_sizes[at(child)].width() / 2, m_sizes[at(child)].height() / 2);
    if (m_anchored[at(child)]) return middle;
    QPointF point(m_sizes[at(box)].width() / 2, m_sizes[at(box)].height() / 2);
    for (int up = box; up != child; up = m_tree.parent(up)) point += m_relative[at(up)];
    return point;
}

std::vector<ItemLink> LayoutRun::linksAmong(int container, const std::vector<int>& boxes) const
{
    std::map<int, int> local;
    for (std::size_t i = 0; i < boxes.size(); ++i) local[boxes[i]] = static_cast<int>(i);
    std::vector<ItemLink> result;
    for (const LiftedLink& link : m_tree.links(container)) {
        const auto from = local.find(link.from);
        const auto to = local.find(link.to);
        if (from == local.end() || to == local.end()) continue;
        result.push_back(
            {from->second, to->second, attachment(link.from, link.fromBox), attachment(link.to, link.toBox)});
    }
    return result;
}

std::vector<Item> LayoutRun::itemsOf(const std::vector<int>& boxes) const
{
    std::vector<Item> items;
    for (const int index : boxes) {
        const LayoutBox& box = m_tree.box(index);
        Item item{m_sizes[at(index)], box.role, {}, box.family, m_fed[at(index)]};
        if (const auto other = box.beside ? m_tree.find(*box.beside) : std::nullopt)
            if (const auto place = std::ranges::find(boxes, *other); place != boxes.end())
                item.beside = static_cast<int>(place - boxes.begin());
        items.push_back(item);
    }
    return items;
}

GridDrawing LayoutRun::gridOf(int container, const std::vector<int>& children, bool withFixed)
{
    std::vector<GridChild> members;
    for (const int child : children) {
        GridChild member{{m_sizes[at(child)], m_tree.box(child).role}, m_tree.box(child).cell, {}, m_fed[at(child)]};
        if (withFixed) member.fixed = m_absolute[at(child)];
        members.push_back(member);
    }
    std::optional<QPointF> corner;
    if (withFixed) corner = contentCorner(container);
    return drawGrid(*m_tree.box(container).grid, members, linksAmong(container, children), m_aspect, corner);
}

/// Lays out a container nothing in which is pinned; only its size and relative places result.
void LayoutRun::layoutInside(int container)
{
    const std::vector<int>& children = m_tree.children(container);
    std::vector<QRectF> rects;
    QSizeF content;
    if (m_tree.box(container).grid) {
        GridDrawing drawing = gridOf(container, children, false);
        translate(drawing.geometry, kContentCorner);
        m_grids[container] = std::move(drawing.geometry);
        rects = std::move(drawing.rects);
        content = drawing.bounds.size();
    } else {
        const std::vector<Item> items = itemsOf(children);
        const Arrangement inside = arranged(items, linksAmong(container, children), m_aspect);
        for (std::size_t i = 0; i < children.size(); ++i) rects.emplace_back(inside.at[i], items[i].size);
        content = inside.size;
    }
    for (std::size_t i = 0; i < children.size(); ++i) {
        QSizeF& size = m_sizes[at(children[i])];
        m_shifts[at(children[i])] = floorToGrid((rects[i].width() - size.width()) / 2);
        size = rects[i].size();
        m_relative[at(children[i])] = rects[i].topLeft() + kContentCorner;
    }
    content = onGrid(content) + QSizeF(2 * kPadding, kTopInset + kPadding);
    QSizeF least = m_tree.box(container).size;
    if (children.empty() && !m_tree.box(container).grid) least = least.expandedTo(kEmptyContainer);
    m_sizes[at(container)] = onGrid(content.expandedTo(least));
}

/// Lays out a container in which something is pinned: what is free goes around it.
void LayoutRun::layoutAround(int container)
{
    std::vector<int> freeOnes;
    for (const int child : m_tree.children(container))
        if (!isFixed(child)) freeOnes.push_back(child);
    if (container != kBoard && m_tree.box(container).grid) {
        placeGridAround(container, freeOnes);
    } else {
        std::vector<QRectF> taken = fixedChildren(container);
        for (const Part& part : freeParts(container, freeOnes)) placePart(container, part, taken);
    }
    if (container == kBoard) return;
    std::vector<QRectF> contents = fixedChildren(container);
    if (m_tree.box(container).grid)
        for (const QRectF& zone : m_grids[container].zoneBands) contents.push_back(zone);
    m_absolute[at(container)] = hullOf(container, std::move(contents));
}

void LayoutRun::placeGridAround(int container, const std::vector<int>& freeOnes)
{
    const std::vector<int>& children = m_tree.children(container);
    const bool cellFixed =
        std::ranges::any_of(children, [&](int child) { return isFixed(child) && m_tree.box(child).cell.has_value(); });
    std::vector<QRectF> taken = fixedChildren(container);
    m_gridAbsolute[at(container)] = true;
    const std::vector<int>& drawn = cellFixed ? children : freeOnes;
    GridDrawing drawing = gridOf(container, drawn, cellFixed);
    if (!cellFixed) {
        PlaceSearch search{drawing.bounds.size(),    {}, taken, hullOf(container, taken), kCardGap, m_aspect,
                           contentCorner(container), {}};
        if (m_tree.box(container).pinned) search.near = *m_tree.box(container).pinned + kContentCorner;
        search.allowed = [&](const QRectF& rect) {
            return mayGrow(container, hullOf(container, {rect}).united(*m_absolute[at(container)]));
        };
        const QPointF corner = nearestFreePlace(search);
        for (QRectF& rect : drawing.rects) rect.translate(corner);
        translate(drawing.geometry, corner);
    }
    m_grids[container] = drawing.geometry;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const int child = drawn[i];
        if (isFixed(child)) continue;
        QRectF rect = drawing.rects[i];
        if (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(rect); })) {
            // Pins that contradict the grid: the card keeps near its cell but off the others.
            PlaceSearch search{rect.size(), rect.topLeft(),           taken, *m_absolute[at(container)], kCardGap,
                               m_aspect,    contentCorner(container), {}};
            for (std::size_t j = 0; j < drawn.size(); ++j)
                if (j != i && !isFixed(drawn[j])) search.taken.push_back(drawing.rects[j]);
            rect.moveTopLeft(nearestFreePlace(search));
        }
        m_shifts[at(child)] = floorToGrid((rect.width() - m_sizes[at(child)].width()) / 2);
        m_sizes[at(child)] = rect.size();
        m_absolute[at(child)] = rect;
        taken.push_back(rect);
    }
}

/// The free children in parts that move as one: linked groups, and everything unlinked together.
std::vector<LayoutRun::Part> LayoutRun::freeParts(int container, const std::vector<int>& freeOnes)
{
    if (freeOnes.empty()) return {};
    const std::vector<ItemLink> links = linksAmong(container, freeOnes);
    std::vector<int> groups = groupsOf(static_cast<int>(freeOnes.size()), links);
    if (fixedChildren(container).empty()) std::ranges::fill(groups, 0);
    std::map<int, bool> besideFixed;
    for (std::size_t i = 0; i < freeOnes.size(); ++i) { // what belongs to a card goes with it
        const LayoutBox& box = m_tree.box(freeOnes[i]);
        const auto other = box.beside ? m_tree.find(*box.beside) : std::nullopt;
        if (!other || m_tree.parent(*other) != container) continue;
        besideFixed[freeOnes[i]] = isFixed(*other);
        if (const auto place = std::ranges::find(freeOnes, *other); place != freeOnes.end())
            groups[i] = groups[at(static_cast<int>(place - freeOnes.begin()))];
    }
    std::vector<int> members(freeOnes.size(), 0);
    for (const int group : groups) ++members[at(group)];
    std::map<int, bool> linkedToFixed;
    for (const LiftedLink& link : m_tree.links(container)) {
        linkedToFixed[link.from] = linkedToFixed[link.from] || isFixed(link.to);
        linkedToFixed[link.to] = linkedToFixed[link.to] || isFixed(link.from);
    }
    std::map<int, std::vector<int>> boxes; // by group; -1 for single boxes without any link
    for (std::size_t i = 0; i < freeOnes.size(); ++i) {
        const bool loose = members[at(groups[i])] == 1 && !linkedToFixed[freeOnes[i]] && !besideFixed[freeOnes[i]];
        boxes[loose ? -1 : groups[i]].push_back(freeOnes[i]);
    }
    std::vector<Part> parts;
    for (auto& [group, indices] : boxes) {
        const std::vector<Item> items = itemsOf(indices);
        Arrangement inside = arranged(items, linksAmong(container, indices), m_aspect);
        parts.push_back({std::move(indices), std::move(inside.at), inside.size, {}});
    }
    std::ranges::stable_sort(parts, std::greater{}, [](const Part& p) { return p.size.width() * p.size.height(); });
    return parts;
}

/// Wants a part right of what leads to it, left of what it leads to, or where it is now.
void LayoutRun::setNear(int container, Part& part) const
{
    QPointF sum;
    double count = 0.0;
    const auto wish = [&](QPointF corner) {
        sum += corner;
        count += 1.0;
    };
    for (std::size_t i = 0; i < part.boxes.size(); ++i)
        if (const auto hint = m_hints.find(part.boxes[i]); hint != m_hints.end()) wish(hint->second);
    if (count > 0.0) { // the middle of the part comes where the middle of its boxes was
        QPointF mean;
        for (const QPointF& point : part.at) mean += point;
        part.near = sum / count - mean / static_cast<double>(part.at.size());
        return;
    }
    for (std::size_t i = 0; i < part.boxes.size(); ++i) {
        const int box = part.boxes[i];
        const QSizeF size = m_sizes[at(box)];
        if (const auto other = m_tree.box(box).beside ? m_tree.find(*m_tree.box(box).beside) : std::nullopt;
            other && m_tree.parent(*other) == container && isFixed(*other))
            wish(m_absolute[at(*other)]->bottomLeft() + QPointF(0, kCardGap) - part.at[i]);
        for (const LiftedLink& link : m_tree.links(container)) {
            const int other = link.from == box ? link.to : link.to == box ? link.from : box;
            if (other == box || !isFixed(other)) continue;
            const QRectF& rect = *m_absolute[at(other)];
            const double y = rect.center().y() - size.height() / 2 - part.at[i].y();
            wish({link.to == box ? rect.right() + kAttachedGap - part.at[i].x()
                                 : rect.left() - kAttachedGap - size.width() - part.at[i].x(),
                  y});
        }
    }
    if (count > 0.0) part.near = sum / count;
}

void LayoutRun::placePart(int container, const Part& wanted, std::vector<QRectF>& taken)
{
    Part part = wanted;
    setNear(container, part);
    QPointF corner;
    if (!taken.empty() || container != kBoard) {
        QRectF hull = container == kBoard ? taken.front() : hullOf(container, taken);
        if (container == kBoard)
            for (const QRectF& rect : taken) hull = hull.united(rect);
        else
            hull.adjust(kPadding, kTopInset, -kPadding, -kPadding);
        PlaceSearch search{onGrid(part.size), part.near, taken, hull, kCardGap, m_aspect, contentCorner(container), {}};
        if (container != kBoard)
            search.allowed = [&](const QRectF& rect) {
                std::vector<QRectF> contents = taken;
                contents.push_back(rect);
                return mayGrow(container, hullOf(container, std::move(contents)));
            };
        corner = nearestFreePlace(search);
    } else if (part.near) {
        corner = {std::round(part.near->x() / kGrid) * kGrid, std::round(part.near->y() / kGrid) * kGrid};
    }
    for (std::size_t i = 0; i < part.boxes.size(); ++i) {
        m_absolute[at(part.boxes[i])] = QRectF(corner + part.at[i], m_sizes[at(part.boxes[i])]);
        taken.push_back(*m_absolute[at(part.boxes[i])]);
    }
}

/// Where the content of a container begins at the earliest, so that no pinned container around
/// it has to move its corner.
std::optional<QPointF> LayoutRun::contentCorner(int container) const
{
    std::optional<QPointF> corner;
    QPointF inset;
    for (int level = container; level != kBoard; level = m_tree.parent(level)) {
        inset += kContentCorner;
        if (!m_tree.box(level).pinned) continue;
        const QPointF own = *m_tree.box(level).pinned + inset;
        corner = corner ? QPointF(std::max(corner->x(), own.x()), std::max(corner->y(), own.y())) : own;
    }
    return corner;
}

/// Whether a container may become as large as `hull` without covering a neighbour that stays, or
/// moving its own pinned corner; looked at for all containers around it, too.
bool LayoutRun::mayGrow(int container, QRectF hull) const
{
    for (int level = container; level != kBoard; level = m_tree.parent(level)) {
        const QRectF& before = *m_absolute[at(level)];
        if (m_tree.box(level).pinned && (hull.left() < before.left() || hull.top() < before.top())) return false;
        for (const int sibling : m_tree.children(m_tree.parent(level))) {
            if (sibling == level || !isFixed(sibling)) continue;
            const QRectF& other = *m_absolute[at(sibling)];
            if (other.intersects(hull) && !other.intersects(before)) return false;
        }
        if (m_tree.parent(level) == kBoard) break;
        const QRectF& parent = *m_absolute[at(m_tree.parent(level))];
        hull = parent.united(hull.adjusted(-kPadding, -kTopInset, kPadding, kPadding));
    }
    return true;
}

void LayoutRun::resolve(int index, LayoutResult& result) const
{
    const LayoutBox& box = m_tree.box(index);
    QRectF rect;
    if (isFixed(index)) {
        rect = *m_absolute[at(index)];
    } else {
        const int parent = m_tree.parent(index);
        const QRectF& outer = result.rects.at(m_tree.box(parent).id);
        rect = {outer.topLeft() + m_relative[at(index)] + QPointF(m_shifts[at(parent)], 0.0), m_sizes[at(index)]};
    }
    result.rects[box.id] = rect;
    if (const auto grid = m_grids.find(index); grid != m_grids.end()) {
        GridGeometry geometry = grid->second;
        if (!m_gridAbsolute[at(index)]) translate(geometry, rect.topLeft() + QPointF(m_shifts[at(index)], 0.0));
        result.grids[box.id] = std::move(geometry);
    }
    for (const int child : m_tree.children(index)) resolve(child, result);
}

} // namespace zonedraft::layout
