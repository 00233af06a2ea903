// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"
#include "canvas/actions/link_bends.h"
#include "canvas/items/component_item.h"
#include "canvas/items/derived_item.h"
#include "canvas/items/link_item.h"
#include "canvas/items/note_item.h"
#include "canvas/scene/derived_layer.h"
#include "canvas/tools/select_tool.h"
#include "canvas/tools/simple_tools.h"
#include "canvas/view/board_view.h"
#include "canvas/view/minimap.h"
#include "canvas/view/text_editors.h"
#include "canvas/view/walk_order.h"

#include <QKeyEvent>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

/// Zooming, scrolling, keyboard and editing in place.
namespace zonedraft {
namespace {

constexpr double kFitMargin = 32; ///< pixels
constexpr double kZoomStep = 1.25;
constexpr int kMotion = 140; ///< ms
constexpr QSizeF kLeastNote(96, 48);

} // namespace

double BoardView::zoom() const
{
    return transform().m11();
}

void BoardView::setZoom(double zoom, std::optional<QPoint> anchor)
{
    if (m_motion) m_motion->stop();
    applyZoom(zoom, anchor.value_or(viewport()->rect().center()));
}

void BoardView::applyZoom(double zoom, QPoint anchor)
{
    const double wanted = std::clamp(zoom, kMinimumZoom, kMaximumZoom);
    if (std::abs(wanted - this->zoom()) < 1e-9) return;
    const QPointF under = mapToScene(anchor);
    setTransform(QTransform::fromScale(wanted, wanted));
    const QPointF middle = mapToScene(viewport()->rect().center());
    centerOn(middle + under - mapToScene(anchor)); // what was under the pointer stays there
    placeOverlays();
    m_minimap->update();
    Q_EMIT zoomChanged(wanted);
}

void BoardView::zoomIn()
{
    setZoom(zoom() * kZoomStep);
}
void BoardView::zoomOut()
{
    setZoom(zoom() / kZoomStep);
}

double BoardView::fittingZoom(const QRectF& rect, double most, const QSize& port) const
{
    const QSizeF room = QSizeF(port) - QSizeF(2 * kFitMargin, 2 * kFitMargin);
    return std::clamp(std::min({room.width() / rect.width(), room.height() / rect.height(), most}), kMinimumZoom,
                      kMaximumZoom);
}

bool BoardView::showsAll(const QSize& port) const
{
    const QRectF all = m_scene.contentRect();
    if (all.isEmpty() || !port.isValid() || m_motion) return false;
    const double wanted = fittingZoom(all, 1.0, port);
    const QPointF middle = mapToScene(0, 0) + QPointF(port.width(), port.height()) / (2 * zoom());
    return std::abs(zoom() - wanted) < wanted * 1e-6 && (middle - all.center()).manhattanLength() * zoom() < 4;
}

void BoardView::fit()
{
    m_fitWanted = !isVisible();
    showRect(m_scene.contentRect(), 1.0);
}

void BoardView::fitSelection()
{
    const QRectF rect = m_scene.selectionRect();
    showRect(rect.isEmpty() ? m_scene.contentRect() : rect, rect.isEmpty() ? 1.0 : 1.5);
}

void BoardView::showRect(const QRectF& rect, double maximumZoom)
{
    if (rect.isEmpty()) {
        setZoom(1.0);
        centerOn(0, 0);
        return;
    }
    const double wanted = fittingZoom(rect, maximumZoom, viewport()->size());
    if (m_motion) m_motion->stop();
    if (m_reducedMotion || !isVisible()) {
        applyZoom(wanted, viewport()->rect().center());
        centerOn(rect.center());
        return;
    }
    const double from = zoom();
    const QPointF start = mapToScene(viewport()->rect().center());
    auto* motion = new QVariantAnimation(this);
    motion->setDuration(kMotion);
    motion->setStartValue(0.0);
    motion->setEndValue(1.0);
    motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(motion, &QVariantAnimation::valueChanged, this,
            [this, from, wanted, start, end = rect.center()](const QVariant& value) {
                const double t = value.toDouble();
                applyZoom(from * std::pow(wanted / from, t), viewport()->rect().center());
                centerOn(start + (end - start) * t);
            });
    m_motion = motion;
    motion->start(QAbstractAnimation::DeleteWhenStopped);
}

void BoardView::reveal(const Selection::Ids& ids)
{
    QRectF rect;
    for (const NodeId id : ids.nodes)
        if (const auto place = m_scene.shownRect(id)) rect = rect.united(*place);
    for (const LinkId id : ids.links)
        if (const LinkItem* item = m_scene.itemOf(id)) rect = rect.united(item->boundingRect());
    for (const std::string& id : ids.notes)
        if (const NoteItem* item = m_scene.noteItem(id)) rect = rect.united(item->rect());
    if (rect.isEmpty()) return;
    const QRectF shown = mapToScene(viewport()->rect().adjusted(16, 16, -16, -16)).boundingRect();
    if (!shown.contains(rect) || zoom() < kOverviewScale) showRect(rect, std::max(zoom(), 0.9));
}

QPointF BoardView::pointerPosition() const
{
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    return mapToScene(viewport()->rect().contains(pointer) ? pointer : viewport()->rect().center());
}

DropPlace BoardView::defaultPlace() const
{
    return m_scene.geometry().placeAt(pointerPosition());
}

void BoardView::openEditor(QWidget* editor, const QRectF& sceneRect)
{
    const Theme& theme = m_scene.theme();
    editor->setFont(m_scene.kit().font(13));
    editor->setPalette(theme.palette());
    QRect area = mapFromScene(sceneRect).boundingRect().translated(viewport()->pos());
    area.setSize(area.size().expandedTo(QSize(140, 26)));
    editor->setGeometry(area);
    editor->show();
    editor->setFocus();
    m_editor = editor;
}

void BoardView::rename(NodeId node)
{
    if (node.derived()) {
        Q_EMIT detailsRequested();
        return;
    }
    NodeItem* item = m_scene.itemOf(node);
    const Node* named = session().design().find(node);
    if (!item || !named) return;
    reveal({{node}, {}, {}});
    openEditor(new NameEditor(
                   QString::fromStdString(named->displayName()),
                   [this, node](const QString& name) { run(renameNode(session(), node, name)); }, this),
               item->nameRect());
}

void BoardView::editNote(const std::string& note)
{
    const NoteItem* item = m_scene.noteItem(note);
    if (!item) return;
    constexpr double kRoomToWrite = 240; // pixels: on a board seen from far the sheet itself is too narrow
    QRectF sheet = item->rect();
    sheet.setWidth(std::max(sheet.width(), kRoomToWrite / zoom()));
    openEditor(new NoteEditor(
                   QString::fromStdString(item->note().text),
                   [this, note](const QString& text) {
                       const auto known = session().design().boardNotes().find(note);
                       if (known == session().design().boardNotes().end()) return;
                       BoardNote changed = known->second;
                       changed.text = text.toStdString();
                       if (changed.text != known->second.text) // nobody writes to have it cut off
                           changed.height = std::max(changed.height, NoteItem::heightFor(m_scene.kit(), changed));
                       run(zonedraft::editNote(session(), note, changed));
                   },
                   this),
               sheet);
}

bool BoardView::stepBack()
{
    if (activeTool().cancel() || stopLayout()) return true;
    if (m_toolId != ToolId::Select) return setTool(ToolId::Select), true;
    if (session().selection().empty()) return false;
    session().selection().clear();
    return true;
}

void BoardView::nudge(QPointF offset)
{
    const Selection::Ids& ids = session().selection().ids();
    Edit edit = moveNodes(session(), m_scene.geometry(), ids.nodes, offset);
    for (const std::string& id : ids.notes) {
        BoardNote note = session().design().boardNotes().at(id);
        note.x += offset.x();
        note.y += offset.y();
        edit.changes.emplace_back(PutBoardNote{id, note});
        if (edit.text.isEmpty()) edit.text = tr("Move a note");
    }
    run(edit, QStringLiteral("nudge"));
}

void BoardView::moveLinkEnd(LinkEnd end)
{
    const auto link = session().selection().singleLink();
    if (!link || !m_scene.itemOf(*link)) return refuse(tr("Select one link first."));
    setTool(ToolId::Select);
    auto& tool = static_cast<SelectTool&>(*m_tool);
    tool.cancel();
    tool.moveEnd(*link, end);
    tool.choose(true);
}

void BoardView::connectSelection()
{
    const auto node = session().selection().singleNode();
    if (!node || !m_scene.itemOf(*node)) return refuse(tr("Select the component that the link is to come from first."));
    setTool(ToolId::Select);
    auto& tool = static_cast<SelectTool&>(*m_tool);
    tool.cancel();
    tool.connectFrom(*node);
    tool.choose(true);
}

void BoardView::straightenSelection()
{
    Edit edit;
    for (const LinkId id : session().selection().ids().links)
        if (session().design().linkViews().contains(id)) edit.changes.emplace_back(PutLinkView{id, std::nullopt});
    edit.text = tr("Straighten links");
    if (edit.empty()) edit = Edit::refused(tr("No bent link is selected."));
    run(edit);
}

/// Arrow keys shift the longest segment of the selected link that lies across their direction.
bool BoardView::bendByKey(QPointF by)
{
    const auto id = session().selection().singleLink();
    const LinkItem* item = id ? m_scene.itemOf(*id) : nullptr;
    if (!item) return false;
    const auto segment = segmentAcross(item->path(), by);
    if (!segment) return true;
    const QPointF at = item->path()[static_cast<std::size_t>(*segment)];
    run(bendLink(session(), *id, bentPath(item->path(), *segment, layout::snapped(at + by))), QStringLiteral("bend"));
    return true;
}

void BoardView::resizeSelection(QSizeF by)
{
    const Selection::Ids& ids = session().selection().ids();
    if (ids.notes.size() == 1 && ids.nodes.empty()) {
        BoardNote note = session().design().boardNotes().at(*ids.notes.begin());
        note.width = std::max(kLeastNote.width(), note.width + by.width());
        note.height = std::max(kLeastNote.height(), note.height + by.height());
        run(zonedraft::editNote(session(), *ids.notes.begin(), note), QStringLiteral("resize"));
        return;
    }
    const auto id = session().selection().singleNode();
    const NodeItem* item = id ? m_scene.itemOf(*id) : nullptr;
    if (!item || !item->isContainer()) return refuse(tr("Only containers and notes have a size of their own."));
    const QRectF least = leastRect(session(), m_scene.geometry(), *id);
    const QRectF now = item->rect();
    const QRectF wanted = QRectF(now.topLeft(), now.size() + by).united(least);
    if (wanted == now) return refuse(tr("It cannot be smaller than what stands in it."));
    run(resizeContainer(session(), m_scene.geometry(), *id, wanted), QStringLiteral("resize"));
}

bool BoardView::walk(bool forward)
{
    std::vector<NodeId> order = walkOrder(session().design());
    for (const auto& [id, item] : m_scene.derived().items()) { // behind their owner, by id
        const auto owner = std::ranges::find(order, item->owner());
        if (owner == order.end()) continue; // it is gone, what followed from it goes in a moment
        order.insert(std::find_if(owner + 1, order.end(), [](NodeId other) { return !other.derived(); }), id);
    }
    if (order.empty()) return false;
    const auto now = session().selection().singleNode();
    auto at = now ? std::find(order.begin(), order.end(), *now) : order.end();
    NodeId next = forward ? order.front() : order.back();
    if (at != order.end()) {
        if (at == (forward ? order.end() - 1 : order.begin())) return false; // on to the next widget
        next = forward ? *(at + 1) : *(at - 1);
    }
    session().selection().set(next);
    reveal({{next}, {}, {}});
    return true;
}

bool BoardView::focusNextPrevChild(bool next)
{
    return m_tool->choose(next) || walk(next) || QGraphicsView::focusNextPrevChild(next);
}

/// Arrows move what is selected by a step (Shift: eight), with Ctrl they resize it.
bool BoardView::arrowKey(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 8 * layout::kGrid : layout::kGrid;
    const Selection::Ids& ids = session().selection().ids();
    QPointF by;
    if (event->key() == Qt::Key_Left) by = {-step, 0};
    if (event->key() == Qt::Key_Right) by = {step, 0};
    if (event->key() == Qt::Key_Up) by = {0, -step};
    if (event->key() == Qt::Key_Down) by = {0, step};
    if (by.isNull()) return false;
    if (m_tool->busy()) return m_tool->choose(by.x() + by.y() > 0) || true;
    if (event->modifiers() & Qt::ControlModifier) {
        if (!ids.empty()) resizeSelection({by.x(), by.y()});
    } else if (!ids.nodes.empty() || !ids.notes.empty()) {
        nudge(by);
    } else if (!bendByKey(by)) {
        QAbstractScrollArea::keyPressEvent(event); // nothing selected: scroll
    }
    return true;
}

/// Keys that lead what the tool has under way.
bool BoardView::toolKey(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    return enter && (m_tool->busy() || m_toolId == ToolId::Connect) && m_tool->accept();
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    m_retired.reset();
    if (toolKey(event) || commandKey(event) || arrowKey(event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && !m_tool->busy()) {
        m_spaceHeld = true;
        m_panTool = makeTool(ToolId::Pan);
        viewport()->setCursor(m_panTool->cursor());
        return;
    }
    event->ignore();
}

void BoardView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat() || !m_spaceHeld) return event->ignore();
    m_spaceHeld = false;
    m_panTool.reset();
    viewport()->setCursor(m_tool->cursor());
}

} // namespace zonedraft
