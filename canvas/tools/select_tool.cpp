// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/tools/select_tool.h"

#include "canvas/actions/board_edits.h"
#include "canvas/actions/link_bends.h"
#include "canvas/items/component_item.h"
#include "canvas/items/container_item.h"
#include "canvas/items/derived_item.h"
#include "canvas/items/feedback_item.h"
#include "canvas/items/link_item.h"
#include "canvas/items/note_item.h"
#include "canvas/items/port_item.h"

#include <QApplication>

namespace zonedraft {
namespace {

constexpr double kEdgeReach = 5;
constexpr double kWaypointReach = 10;

Selection::Ids idsOf(const QGraphicsItem& item)
{
    Selection::Ids ids;
    if (item.type() == kNodeItemType) ids.nodes.insert(static_cast<const NodeItem&>(item).node());
    if (item.type() == kDerivedItemType) ids.nodes.insert(static_cast<const DerivedItem&>(item).node());
    if (item.type() == kLinkItemType) ids.links.insert(static_cast<const LinkItem&>(item).link());
    if (item.type() == kNoteItemType) ids.notes.insert(static_cast<const NoteItem&>(item).id());
    return ids;
}

bool containsAny(const Selection::Ids& all, const Selection::Ids& some)
{
    const auto any = [](const auto& set, const auto& of) {
        return std::any_of(of.begin(), of.end(), [&](const auto& id) { return set.contains(id); });
    };
    return any(all.nodes, some.nodes) || any(all.links, some.links) || any(all.notes, some.notes);
}

Qt::CursorShape cursorFor(Qt::Edges edges)
{
    if (edges == (Qt::LeftEdge | Qt::TopEdge) || edges == (Qt::RightEdge | Qt::BottomEdge)) return Qt::SizeFDiagCursor;
    if (edges == (Qt::RightEdge | Qt::TopEdge) || edges == (Qt::LeftEdge | Qt::BottomEdge)) return Qt::SizeBDiagCursor;
    if (edges & (Qt::LeftEdge | Qt::RightEdge)) return Qt::SizeHorCursor;
    return edges ? Qt::SizeVerCursor : Qt::ArrowCursor;
}

/// The one selected container, when it is open.
ContainerItem* selectedContainer(const BoardScene& scene)
{
    const auto id = scene.session().selection().singleNode();
    NodeItem* item = id ? scene.itemOf(*id) : nullptr;
    return item && item->isContainer() ? static_cast<ContainerItem*>(item) : nullptr;
}

LinkItem* selectedLink(const BoardScene& scene)
{
    const auto id = scene.session().selection().singleLink();
    return id ? scene.itemOf(*id) : nullptr;
}

} // namespace

SelectTool::~SelectTool() = default;

QString SelectTool::hint() const
{
    if (std::holds_alternative<std::unique_ptr<MoveDrag>>(m_state))
        return tr("Hold Alt to move freely. Esc puts it back.");
    return {};
}

void SelectTool::press(QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton) return;
    if (std::holds_alternative<std::unique_ptr<LinkDrag>>(m_state)) return; // begun by a key: the release ends it
    const QPointF point = scenePoint(event);
    if (pressHandle(event, point)) return;
    if (QGraphicsItem* item = scene().pick(point, m_view.zoom())) {
        pressItem(event, *item, point);
        return;
    }
    const bool extend = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    Selection& selection = session().selection();
    if (!extend) selection.clear();
    m_state = Pressed{event.position().toPoint(), point, {}, {}, false, {}};
}

/// Ports, edges of a selected container, corners of notes, buttons, and segments of a selected link.
bool SelectTool::pressHandle(QMouseEvent&, QPointF point)
{
    const double zoom = m_view.zoom();
    if (LinkItem* link = selectedLink(scene()))
        if (const auto end = link->endAt(point, zoom)) {
            moveEnd(link->link(), *end);
            return true;
        }
    if (scene().ports().isVisible() && scene().ports().hit(point, zoom)) {
        const NodeId from = *scene().ports().node();
        m_state = std::make_unique<LinkDrag>(m_view, from);
        return true;
    }
    if (ContainerItem* box = selectedContainer(scene())) {
        if (const Qt::Edges edges = box->edgesAt(point, kEdgeReach / zoom)) {
            m_state = Resize{box->node(), edges, box->rect(), box->rect()};
            return true;
        }
    }
    QGraphicsItem* item = scene().pick(point, zoom);
    if (!item || item->type() == kDerivedItemType) return false;
    if (item->type() == kNodeItemType) {
        auto* node = static_cast<NodeItem*>(item);
        const bool open = node->isContainer();
        const QRectF button = open ? static_cast<ContainerItem*>(node)->collapseButton()
                                   : static_cast<ComponentItem*>(node)->expandButton();
        if (zoom < kOverviewScale || !button.contains(point)) return false;
        m_view.run(setCollapsed(session(), scene().geometry(), node->node(), open));
        return true;
    }
    if (item->type() == kNoteItemType) {
        auto* note = static_cast<NoteItem*>(item);
        if (!note->sizeHandle().contains(point)) return false;
        session().selection().set(idsOf(*item));
        m_state = NoteResize{note->id(), note->note(), note->note()};
        return true;
    }
    auto* link = static_cast<LinkItem*>(item);
    if (!link->marked() || link->path().size() < 2) return false;
    m_state = Bend{link->link(), link->segmentAt(point), link->path(), link->path(), point};
    return true;
}

void SelectTool::pressItem(QMouseEvent& event, QGraphicsItem& item, QPointF point)
{
    Selection& selection = session().selection();
    const Selection::Ids hit = idsOf(item);
    const auto grabbed = hit.nodes.empty() ? std::nullopt : std::optional(*hit.nodes.begin());
    if (event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
        Selection::Ids next = selection.ids();
        const bool had = containsAny(next, hit);
        for (const NodeId id : hit.nodes) had ? void(next.nodes.erase(id)) : void(next.nodes.insert(id));
        for (const LinkId id : hit.links) had ? void(next.links.erase(id)) : void(next.links.insert(id));
        for (const auto& id : hit.notes) had ? void(next.notes.erase(id)) : void(next.notes.insert(id));
        selection.set(std::move(next));
        m_state = Pressed{event.position().toPoint(), point, selection.ids(), grabbed, false, {}};
        return;
    }
    const bool openBox = item.type() == kNodeItemType && static_cast<NodeItem&>(item).isContainer();
    const bool had = containsAny(selection.ids(), hit);
    if (openBox && !static_cast<ContainerItem&>(item).titleRect().contains(point)) {
        // inside a box a drag draws a rubber band; a click selects the box
        m_state = Pressed{event.position().toPoint(), point, {}, {}, true, hit};
        return;
    }
    if (!had) selection.set(hit);
    m_state = Pressed{event.position().toPoint(), point, selection.ids(), grabbed, had, hit};
}

void SelectTool::move(QMouseEvent& event)
{
    const QPointF point = scenePoint(event);
    if (std::holds_alternative<Idle>(m_state)) {
        hover(point);
        return;
    }
    if (const auto* pressed = std::get_if<Pressed>(&m_state)) {
        if ((event.position().toPoint() - pressed->at).manhattanLength() < QApplication::startDragDistance()) return;
        startDrag(Pressed(*pressed), point);
    }
    if (const auto* rubber = std::get_if<RubberBand>(&m_state)) band(*rubber, point);
    if (auto* box = std::get_if<Resize>(&m_state)) resize(*box, point);
    if (auto* link = std::get_if<Bend>(&m_state)) bend(*link, point);
    if (auto* note = std::get_if<NoteResize>(&m_state)) {
        note->now.width = std::max(96.0, layout::snapped(point.x() - note->before.x));
        note->now.height = std::max(48.0, layout::snapped(point.y() - note->before.y));
        if (NoteItem* item = scene().noteItem(note->note)) item->setNote(note->now);
    }
    if (const auto* drag = std::get_if<std::unique_ptr<MoveDrag>>(&m_state))
        (*drag)->update(point, event.modifiers() & Qt::AltModifier);
    if (const auto* drag = std::get_if<std::unique_ptr<LinkDrag>>(&m_state)) (*drag)->update(point);
}

void SelectTool::startDrag(const Pressed& pressed, QPointF)
{
    scene().setHovered(nullptr);
    scene().ports().showAround({});
    const bool movable = !pressed.moved.nodes.empty() || !pressed.moved.notes.empty();
    if (!movable) {
        m_state = RubberBand{pressed.point, session().selection().ids()};
        return;
    }
    if (const auto refused = refusedForDerived(session(), pressed.moved.nodes);
        refused && pressed.moved.notes.empty()) {
        m_state = Idle{};
        m_view.refuse(refused->refusal);
        return;
    }
    m_state = std::make_unique<MoveDrag>(m_view, pressed.moved, pressed.grabbed, pressed.point);
    m_view.setHint(hint());
}

void SelectTool::hover(QPointF point)
{
    const double zoom = m_view.zoom();
    PortItem& ports = scene().ports();
    if (const LinkItem* link = selectedLink(scene()); link && link->endAt(point, zoom)) {
        ports.showAround({});
        m_view.viewport()->setCursor(Qt::PointingHandCursor);
        m_view.setHint(tr("Drag the end of the link to another component."));
        return;
    }
    if (ports.isVisible() && ports.hit(point, zoom)) {
        m_view.viewport()->setCursor(Qt::CrossCursor);
        m_view.setHint(tr("Drag to connect."));
        return;
    }
    QGraphicsItem* item = scene().pick(point, zoom);
    scene().setHovered(item);
    const NodeItem* node = item && item->type() == kNodeItemType ? static_cast<NodeItem*>(item) : nullptr;
    if (node && !node->isContainer() && zoom >= kOverviewScale)
        ports.showAround(node->node(), node->rect());
    else if (ports.node()) {
        const NodeItem* around = scene().itemOf(*ports.node());
        if (!around || !around->rect().adjusted(-14, -14, 14, 14).contains(point)) ports.showAround({});
    }
    Qt::CursorShape cursor = Qt::ArrowCursor;
    if (const ContainerItem* box = selectedContainer(scene()))
        cursor = cursorFor(box->edgesAt(point, kEdgeReach / zoom));
    if (item && item->type() == kNoteItemType && static_cast<NoteItem*>(item)->sizeHandle().contains(point))
        cursor = Qt::SizeFDiagCursor;
    m_view.viewport()->setCursor(cursor);
    m_view.viewport()->setToolTip(item ? item->toolTip() : QString());
    m_view.setHint(
        item && item->type() == kLinkItemType && static_cast<LinkItem*>(item)->marked()
            ? tr("Drag a segment to bend the link, an end to connect it elsewhere; double-click straightens it.")
            : QString());
}

void SelectTool::band(const RubberBand& band, QPointF point)
{
    const QRectF area = QRectF(band.from, point).normalized();
    scene().feedback().setRubberBand(area);
    Selection::Ids ids = band.before;
    for (QGraphicsItem* item : scene().items(area, Qt::IntersectsItemBoundingRect)) {
        if (item->type() == kNodeItemType) {
            const auto* node = static_cast<NodeItem*>(item);
            const bool inside = node->isContainer() ? area.contains(node->rect()) : area.intersects(node->rect());
            if (inside) ids.nodes.insert(node->node());
        } else if (item->type() == kNoteItemType && area.intersects(static_cast<NoteItem*>(item)->rect())) {
            ids.notes.insert(static_cast<NoteItem*>(item)->id());
        } else if (item->type() == kLinkItemType && area.contains(item->boundingRect().adjusted(14, 14, -14, -14))) {
            ids.links.insert(static_cast<LinkItem*>(item)->link());
        }
    }
    session().selection().set(std::move(ids));
}

void SelectTool::resize(Resize& resize, QPointF point)
{
    QRectF rect = resize.before;
    const QPointF to = layout::snapped(point);
    if (resize.edges & Qt::LeftEdge) rect.setLeft(std::min(to.x(), rect.right() - layout::kEmptyContainer.width()));
    if (resize.edges & Qt::RightEdge) rect.setRight(std::max(to.x(), rect.left() + layout::kEmptyContainer.width()));
    if (resize.edges & Qt::TopEdge) rect.setTop(std::min(to.y(), rect.bottom() - layout::kEmptyContainer.height()));
    if (resize.edges & Qt::BottomEdge) rect.setBottom(std::max(to.y(), rect.top() + layout::kEmptyContainer.height()));
    for (const NodeId child : session().design().childrenOf(resize.container)) // it cannot get smaller than its content
        if (const auto inner = scene().geometry().rectOf(child))
            rect =
                rect.united(inner->adjusted(-layout::kPadding, -layout::kTopInset, layout::kPadding, layout::kPadding));
    if (const layout::GridGeometry* grid = scene().geometry().gridOf(resize.container))
        for (const QRectF& band : grid->zoneBands)
            rect =
                rect.united(band.adjusted(-layout::kPadding, -layout::kTopInset, layout::kPadding, layout::kPadding));
    resize.now = rect;
    if (NodeItem* item = scene().itemOf(resize.container)) item->setRect(rect);
}

/// Shifts the grabbed segment sideways; what is between the ends becomes waypoints.
void SelectTool::bend(Bend& bend, QPointF point)
{
    bend.now = bentPath(bend.before, bend.segment, layout::snapped(point));
    if (LinkItem* item = scene().itemOf(bend.link)) item->setPath(bend.now);
}

void SelectTool::release(QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton) return;
    auto state = std::exchange(m_state, Idle{});
    scene().feedback().setRubberBand({});
    if (const auto* pressed = std::get_if<Pressed>(&state)) {
        if (pressed->narrow) session().selection().set(pressed->only);
    } else if (const auto* box = std::get_if<Resize>(&state)) {
        if (box->now != box->before)
            m_view.run(resizeContainer(session(), scene().geometry(), box->container, box->now));
    } else if (const auto* note = std::get_if<NoteResize>(&state)) {
        m_view.run(editNote(session(), note->note, note->now));
    } else if (const auto* link = std::get_if<Bend>(&state)) {
        if (link->now != link->before) m_view.run(bendLink(session(), link->link, link->now));
    } else if (auto* drag = std::get_if<std::unique_ptr<MoveDrag>>(&state)) {
        (*drag)->finish();
    } else if (auto* connection = std::get_if<std::unique_ptr<LinkDrag>>(&state)) {
        (*connection)->finish(event.position().toPoint());
    }
    m_view.setHint({});
}

bool SelectTool::doubleClick(QMouseEvent& event)
{
    const QPointF point = scenePoint(event);
    QGraphicsItem* item = scene().pick(point, m_view.zoom());
    if (!item) return false;
    m_state = Idle{};
    if (item->type() == kNoteItemType) m_view.editNote(static_cast<NoteItem*>(item)->id());
    if (item->type() == kLinkItemType) {
        const LinkId link = static_cast<LinkItem*>(item)->link();
        if (session().design().linkViews().contains(link))
            m_view.run(unbendLink(session(), link, point, kWaypointReach / m_view.zoom()));
        else
            Q_EMIT m_view.detailsRequested();
    }
    if (item->type() == kDerivedItemType) Q_EMIT m_view.detailsRequested();
    if (item->type() != kNodeItemType) return true;
    auto* node = static_cast<NodeItem*>(item);
    if (node->isContainer() && !static_cast<ContainerItem*>(node)->titleRect().contains(point)) return false;
    m_view.rename(node->node());
    return true;
}

void SelectTool::moveEnd(LinkId link, LinkEnd end)
{
    scene().setHovered(nullptr);
    scene().ports().showAround({});
    m_state = std::make_unique<LinkDrag>(m_view, link, end);
}

void SelectTool::connectFrom(NodeId node)
{
    scene().setHovered(nullptr);
    scene().ports().showAround({});
    m_state = std::make_unique<LinkDrag>(m_view, node);
}

bool SelectTool::choose(bool forward)
{
    const auto* drag = std::get_if<std::unique_ptr<LinkDrag>>(&m_state);
    if (!drag) return false;
    if (!(*drag)->choose(forward)) m_state = Idle{};
    return true;
}

bool SelectTool::accept()
{
    if (!std::holds_alternative<std::unique_ptr<LinkDrag>>(m_state)) return false;
    auto state = std::exchange(m_state, Idle{});
    std::get<std::unique_ptr<LinkDrag>>(state)->finish({});
    return true;
}

bool SelectTool::cancel()
{
    if (!busy()) return false;
    auto state = std::exchange(m_state, Idle{});
    if (const auto* rubber = std::get_if<RubberBand>(&state)) session().selection().set(rubber->before);
    if (const auto* box = std::get_if<Resize>(&state))
        if (NodeItem* item = scene().itemOf(box->container)) item->setRect(box->before);
    if (const auto* note = std::get_if<NoteResize>(&state))
        if (NoteItem* item = scene().noteItem(note->note)) item->setNote(note->before);
    if (const auto* link = std::get_if<Bend>(&state))
        if (LinkItem* item = scene().itemOf(link->link)) item->setPath(link->before);
    scene().feedback().clear();
    m_view.setHint({});
    return true;
}

} // namespace zonedraft
