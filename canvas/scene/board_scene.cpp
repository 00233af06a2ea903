// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/board_scene.h"

#include "canvas/items/component_item.h"
#include "canvas/items/container_item.h"
#include "canvas/items/derived_item.h"
#include "canvas/items/feedback_item.h"
#include "canvas/items/link_item.h"
#include "canvas/items/note_item.h"
#include "canvas/items/port_item.h"
#include "canvas/scene/derived_layer.h"
#include "canvas/scene/layout_input.h"
#include "canvas/scene/overview.h"
#include "canvas/scene/routing_job.h"

#include <cmath>

namespace zonedraft {
namespace {

constexpr double kRoomAround = 1200; ///< empty board on each side, to scroll into
constexpr double kLinkReach = 5;     ///< pixels beside a link that still hit it

} // namespace

BoardScene::BoardScene(Session& session, QObject* parent, std::shared_ptr<const ResourceSource> icons)
    : QGraphicsScene(parent), m_session(session), m_kit(std::make_unique<PaintKit>(std::move(icons))),
      m_overview(std::make_unique<Overview>(*m_kit)), m_derived(std::make_unique<DerivedLayer>(*this, *m_kit)),
      m_feedback(new FeedbackItem(*m_kit)), m_ports(new PortItem(*m_kit))
{
    addItem(m_feedback);
    addItem(m_ports);
    setTheme(Theme::light());
    setRoutingLimits({});
    connect(&session, &Session::changed, this, &BoardScene::follow);
    connect(&session.selection(), &Selection::changed, this, &BoardScene::followSelection);
    rebuild();
}

BoardScene::~BoardScene()
{
    disconnect(&m_session, nullptr, this, nullptr);
    disconnect(&m_session.selection(), nullptr, this, nullptr);
    m_derived->removeAll();
    clear(); // items go before the kit they paint with
}

void BoardScene::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_kit->setTheme(theme);
    m_overview->invalidate();
    setBackgroundBrush(theme.board);
    update();
    Q_EMIT themeChanged();
}

void BoardScene::setLayers(const BoardLayers& layers)
{
    m_layers = layers;
    for (const auto& [id, item] : m_nodeItems) applyLayers(*item);
    m_derived->setShown(layers.derived);
    update();
}

void BoardScene::applyLayers(NodeItem& item) const
{
    item.setFindingsShown(m_layers.findings);
    if (item.isContainer()) return;
    static_cast<ComponentItem&>(item).setCostShown(m_layers.costs);
    static_cast<ComponentItem&>(item).setZonesShown(m_layers.zones);
}

NodeItem* BoardScene::itemOf(NodeId node) const
{
    const auto found = m_nodeItems.find(node);
    return found == m_nodeItems.end() ? nullptr : found->second;
}

LinkItem* BoardScene::itemOf(LinkId link) const
{
    const auto found = m_linkItems.find(link);
    return found == m_linkItems.end() ? nullptr : found->second;
}

NoteItem* BoardScene::noteItem(const std::string& note) const
{
    const auto found = m_noteItems.find(note);
    return found == m_noteItems.end() ? nullptr : found->second;
}

QGraphicsItem* BoardScene::pick(QPointF point, double scale) const
{
    const double reach = kLinkReach / std::min(scale, 1.0);
    const auto found = items(QRectF(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)),
                             Qt::IntersectsItemBoundingRect, Qt::DescendingOrder);
    QGraphicsItem* container = nullptr;
    QGraphicsItem* link = nullptr;
    double nearest = reach;
    for (QGraphicsItem* item : found) {
        if (item->type() == kNoteItemType && static_cast<NoteItem*>(item)->rect().contains(point)) return item;
        if (item->type() == kDerivedItemType && static_cast<DerivedItem*>(item)->rect().contains(point)) return item;
        if (item->type() == kNodeItemType && static_cast<NodeItem*>(item)->rect().contains(point)) {
            if (!static_cast<NodeItem*>(item)->isContainer()) return item;
            if (!container) container = item;
        }
        if (item->type() == kLinkItemType) {
            const double distance = static_cast<LinkItem*>(item)->distanceTo(point);
            if (distance > nearest) continue;
            nearest = distance;
            link = item;
        }
    }
    return link ? link : container;
}

QRectF BoardScene::contentRect() const
{
    QRectF rect = m_geometry.bounds() | m_derived->bounds();
    for (const auto& [id, note] : m_noteItems) rect = rect.united(note->rect());
    return rect;
}

QRectF BoardScene::selectionRect() const
{
    QRectF rect;
    const Selection::Ids& ids = m_session.selection().ids();
    for (const NodeId id : ids.nodes)
        if (const auto shown = shownRect(id)) rect = rect.united(*shown);
    for (const LinkId id : ids.links)
        if (const LinkItem* item = itemOf(id)) rect = rect.united(item->boundingRect());
    for (const std::string& id : ids.notes)
        if (const NoteItem* item = noteItem(id)) rect = rect.united(item->rect());
    return rect;
}

std::optional<QRectF> BoardScene::shownRect(NodeId node) const
{
    if (const DerivedItem* item = m_derived->itemOf(node)) return item->rect();
    return m_geometry.rectOf(m_geometry.shownFor(node.owner()));
}

void BoardScene::setHovered(QGraphicsItem* item)
{
    if (item == m_hovered) return;
    const auto mark = [this](QGraphicsItem* which, bool on) {
        if (which) static_cast<BoardItem*>(which)->setHovered(on);
    };
    mark(m_hovered, false);
    m_hovered = item;
    mark(m_hovered, true);
    lightPath(item && item->type() == kLinkItemType ? std::optional(static_cast<LinkItem*>(item)->link())
                                                    : std::nullopt);
}

void BoardScene::lightPath(std::optional<LinkId> link)
{
    if (link == m_lit) return;
    m_lit = link;
    const Design& design = m_session.design();
    const Link* start = link ? design.find(*link) : nullptr;
    std::set<LinkId> lit;
    const auto spread = [&](NodeId from, bool forward) {
        std::vector<NodeId> open{from};
        std::set<NodeId> seen{from};
        while (!open.empty()) {
            const NodeId at = open.back();
            open.pop_back();
            for (const LinkId id : design.linksOf(at)) {
                const Link& next = *design.find(id);
                if ((forward ? next.from : next.to) != at) continue;
                lit.insert(id);
                if (const NodeId end = forward ? next.to : next.from; seen.insert(end).second) open.push_back(end);
            }
        }
    };
    if (start) {
        lit.insert(start->id);
        spread(start->to, true);
        spread(start->from, false);
    }
    for (const auto& [id, item] : m_linkItems) item->setLit(lit.contains(id));
}

void BoardScene::setEmphasis(const std::set<NodeId>& nodes, const std::set<LinkId>& links)
{
    const bool all = nodes.empty() && links.empty();
    for (const auto& [id, item] : m_nodeItems)
        if (!item->isContainer()) item->setFaded(!all && !nodes.contains(id));
    for (const auto& [id, item] : m_linkItems) item->setFaded(!all && !links.contains(id));
}

void BoardScene::paintOverview(QPainter& painter, const QRectF& exposed, bool words)
{
    if (!m_overview->valid()) {
        std::vector<const NodeItem*> nodes;
        std::vector<const LinkItem*> links;
        std::vector<const NoteItem*> notes;
        for (const auto& [id, item] : m_nodeItems) nodes.push_back(item);
        for (const auto& [id, item] : m_linkItems) links.push_back(item);
        for (const auto& [id, item] : m_noteItems) notes.push_back(item);
        std::vector<const DerivedItem*> derived;
        for (const auto& [id, item] : m_derived->items()) derived.push_back(item);
        m_overview->rebuild(std::move(nodes), std::move(links), std::move(notes), std::move(derived));
    }
    m_overview->paint(painter, exposed, words);
}

void BoardScene::showPreview(const std::set<NodeId>& moved, QPointF offset,
                             const std::optional<BoardGeometry::Destination>& into)
{
    const auto preview = m_geometry.preview(m_session, moved, offset, into);
    const auto lifted = [&](NodeId id) {
        for (std::optional<NodeId> at = id; at; at = m_session.design().find(*at)->parent)
            if (moved.contains(*at)) return true;
        return false;
    };
    std::set<NodeId> shown;
    for (const auto& [id, rect] : preview.rects) {
        NodeItem* item = itemOf(id);
        if (!item) continue;
        shown.insert(id);
        if (lifted(id))
            item->setZValue(kFeedbackLayer + (item->isContainer() ? 1 + m_geometry.depthOf(id) : kCardLayer));
        if (item->isContainer()) {
            const auto drawn = preview.grids.find(id);
            const auto* grid = drawn == preview.grids.end() ? m_geometry.gridOf(id) : &drawn->second;
            layout::GridGeometry shifted = grid ? *grid : layout::GridGeometry{};
            const QPointF by = drawn == preview.grids.end() && m_geometry.rectOf(id)
                                   ? rect.topLeft() - m_geometry.rectOf(id)->topLeft()
                                   : QPointF();
            for (auto* rects : {&shifted.cells, &shifted.zoneBands, &shifted.tierBands})
                for (QRectF& cell : *rects) cell.translate(by);
            static_cast<ContainerItem*>(item)->setGrid(grid ? &shifted : nullptr);
        }
        item->setRect(rect);
    }
    for (const NodeId id : std::exchange(m_previewed, shown))
        if (!shown.contains(id)) syncNode(id); // no longer in the way
    for (const auto& [id, path] : preview.paths)
        if (LinkItem* item = itemOf(id)) item->setPath(path);
    m_overview->invalidate();
}

void BoardScene::endPreview()
{
    if (m_previewed.empty()) return;
    m_geometry.endPreview();
    for (const NodeId id : std::exchange(m_previewed, {})) syncNode(id);
    for (const auto& [id, item] : m_linkItems)
        if (const auto* path = m_geometry.pathOf(id)) item->setPath(*path);
    m_overview->invalidate();
}

void BoardScene::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_theme.board);
    const double scale = scaleOf(*painter);
    if (!m_layers.grid || scale < 0.6 || !paintsPixels(*painter)) return;
    const double step = 24; // every third line of the grid
    QList<QPointF> dots;
    for (double x = std::floor(rect.left() / step) * step; x < rect.right(); x += step)
        for (double y = std::floor(rect.top() / step) * step; y < rect.bottom(); y += step) dots += QPointF(x, y);
    painter->setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_theme.gridDots, scale > 1.4 ? 2 : 1.5);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

void BoardScene::follow(const ChangeSet& changes)
{
    if (changes.everything) {
        rebuild();
        return;
    }
    const auto updated = m_geometry.update(m_session, changes);
    for (const NodeId id : updated.nodes) syncNode(id);
    for (const LinkId id : updated.links) syncLink(id);
    if (changes.delta.everything) {
        for (const auto& [id, item] : m_nodeItems) item->refresh(m_session);
        for (const auto& [id, item] : m_linkItems) item->refresh(m_session);
    } else {
        for (const auto* ids : {&changes.footprint.nodes, &changes.footprint.moved, &changes.delta.nodes})
            for (const NodeId id : *ids) refreshNode(id.owner());
        for (const auto* ids : {&changes.footprint.links, &changes.delta.links})
            for (const LinkId id : *ids)
                if (LinkItem* item = itemOf(id)) item->refresh(m_session);
    }
    if (changes.footprint.boardNotes) syncNotes();
    m_derived->request();
    updateSceneRect();
    m_overview->invalidate();
    if (!updated.nodes.empty() || !updated.links.empty() || changes.footprint.boardNotes) Q_EMIT drawingChanged();
}

void BoardScene::rebuild()
{
    m_previewed.clear();
    m_geometry.reset(m_session);
    for (auto& [id, item] : m_nodeItems) remove(item);
    for (auto& [id, item] : m_linkItems) remove(item);
    m_nodeItems.clear();
    m_linkItems.clear();
    m_overview->invalidate();
    for (const auto& [id, rect] : m_geometry.rects()) syncNode(id);
    for (const auto& [id, link] : m_session.design().links()) syncLink(id);
    syncNotes();
    m_derived->refresh();
    m_shownSelection = {};
    followSelection();
    m_feedback->clear();
    m_ports->showAround({});
    updateSceneRect();
    Q_EMIT drawingChanged();
}

void BoardScene::setRoutingLimits(RoutingLimits limits)
{
    m_routingLimits = limits;
    m_geometry.setRouteElsewhere(limits.links, [this](RoutingTask task) { return routeBeside(std::move(task)); });
}

std::optional<layout::Router> BoardScene::routeBeside(RoutingTask task)
{
    m_routing = std::make_unique<RoutingJob>(std::move(task));
    if (m_routingLimits.patience.count() > 0 && m_routing->waitFor(m_routingLimits.patience))
        return std::exchange(m_routing, nullptr)->take();
    connect(m_routing.get(), &RoutingJob::finished, this, &BoardScene::takeRoutes);
    return std::nullopt;
}

void BoardScene::takeRoutes()
{
    const auto updated = m_geometry.adoptRoutes(m_routing->take());
    m_routing.release()->deleteLater(); // it is calling
    for (const LinkId id : updated.links) syncLink(id);
    updateSceneRect();
    m_overview->invalidate();
    if (!updated.links.empty()) Q_EMIT drawingChanged();
}

void BoardScene::derivedChanged()
{
    m_overview->invalidate();
    updateSceneRect();
    Q_EMIT drawingChanged();
}

void BoardScene::drop(QGraphicsItem* item)
{
    if (m_hovered == item) m_hovered = nullptr;
    removeItem(item);
    delete item;
}

void BoardScene::syncNode(NodeId node)
{
    const auto rect = m_geometry.rectOf(node);
    NodeItem* item = itemOf(node);
    if (m_ports->node() == node) m_ports->showAround({});
    const bool box = rect && zonedraft::isContainer(m_session, node) && !m_geometry.collapsed(node);
    if (item && (!rect || item->isContainer() != box)) {
        remove(item);
        m_nodeItems.erase(node);
        item = nullptr;
    }
    if (!rect) return;
    const bool made = !item;
    if (made) {
        if (box)
            item = new ContainerItem(*m_kit, node);
        else
            item = new ComponentItem(*m_kit, node);
        m_nodeItems.emplace(node, item);
    }
    item->setZValue(box ? m_geometry.depthOf(node) : kCardLayer);
    item->setRect(*rect);
    if (box) static_cast<ContainerItem*>(item)->setGrid(m_geometry.gridOf(node));
    if (!made) return;
    applyLayers(*item);
    item->setMarked(m_session.selection().contains(node));
    item->refresh(m_session);
    addItem(item);
}

void BoardScene::syncLink(LinkId link)
{
    const layout::Polyline* path = m_geometry.pathOf(link);
    LinkItem* item = itemOf(link);
    if (!path) {
        if (!item) return;
        remove(item);
        m_linkItems.erase(link);
        return;
    }
    if (item) {
        item->setPath(*path);
        return;
    }
    item = new LinkItem(*m_kit, link);
    m_linkItems.emplace(link, item);
    item->setPath(*path);
    item->setMarked(m_session.selection().contains(link));
    item->refresh(m_session);
    addItem(item);
}

void BoardScene::syncNotes()
{
    const auto& notes = m_session.design().boardNotes();
    for (auto entry = m_noteItems.begin(); entry != m_noteItems.end();) {
        if (notes.contains(entry->first)) {
            ++entry;
            continue;
        }
        remove(entry->second);
        entry = m_noteItems.erase(entry);
    }
    for (const auto& [id, note] : notes) {
        NoteItem*& item = m_noteItems[id];
        const bool made = !item;
        if (made) item = new NoteItem(*m_kit, id);
        item->setNote(note);
        item->setMarked(m_session.selection().ids().notes.contains(id));
        if (made) addItem(item);
        item->update();
    }
}

void BoardScene::refreshNode(NodeId node)
{
    if (NodeItem* item = itemOf(m_geometry.shownFor(node))) item->refresh(m_session);
}

void BoardScene::followSelection()
{
    const Selection::Ids& now = m_session.selection().ids();
    const auto mark = [this](const Selection::Ids& ids, bool on) {
        for (const NodeId id : ids.nodes) {
            if (NodeItem* item = itemOf(m_geometry.shownFor(id.owner()))) item->setMarked(on);
            if (DerivedItem* item = m_derived->itemOf(id)) item->setMarked(on);
        }
        for (const LinkId id : ids.links)
            if (LinkItem* item = itemOf(id)) {
                item->setMarked(on);
                item->setZValue(on ? kLinkLayer + 1 : kLinkLayer);
            }
        for (const std::string& id : ids.notes)
            if (NoteItem* item = noteItem(id)) item->setMarked(on);
    };
    mark(m_shownSelection, false);
    mark(now, true);
    m_shownSelection = now;
}

void BoardScene::updateSceneRect()
{
    const QRectF content = contentRect();
    const QRectF wanted = content.isNull() ? QRectF(-kRoomAround, -kRoomAround, 2 * kRoomAround, 2 * kRoomAround)
                                           : content.adjusted(-kRoomAround, -kRoomAround, kRoomAround, kRoomAround);
    if (wanted != sceneRect()) setSceneRect(wanted);
}

} // namespace zonedraft
