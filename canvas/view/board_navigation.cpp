// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"
#include "canvas/items/component_item.h"
#include "canvas/items/link_item.h"
#include "canvas/items/note_item.h"
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
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * kFitMargin, 2 * kFitMargin);
    const double wanted =
        std::clamp(std::min({room.width() / rect.width(), room.height() / rect.height(), maximumZoom}), kMinimumZoom,
                   kMaximumZoom);
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
        if (const auto place = m_scene.geometry().rectOf(m_scene.geometry().shownFor(id.owner())))
            rect = rect.united(*place);
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
    openEditor(new NoteEditor(
                   QString::fromStdString(item->note().text),
                   [this, note](const QString& text) {
                       const auto known = session().design().boardNotes().find(note);
                       if (known == session().design().boardNotes().end()) return;
                       BoardNote changed = known->second;
                       changed.text = text.toStdString();
                       run(zonedraft::editNote(session(), note, changed));
                   },
                   this),
               item->rect());
}

void BoardView::stepBack()
{
    if (activeTool().cancel()) return;
    if (m_toolId != ToolId::Select)
        setTool(ToolId::Select);
    else
        session().selection().clear();
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

bool BoardView::walk(bool forward)
{
    const std::vector<NodeId> order = walkOrder(session().design());
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
    return walk(next) || QGraphicsView::focusNextPrevChild(next);
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    m_retired.reset();
    if (commandKey(event)) {
        event->accept();
        return;
    }
    const double step = event->modifiers() & Qt::ShiftModifier ? 8 * layout::kGrid : layout::kGrid;
    const bool something = !session().selection().ids().nodes.empty() || !session().selection().ids().notes.empty();
    QPointF by;
    if (event->key() == Qt::Key_Left) by = {-step, 0};
    if (event->key() == Qt::Key_Right) by = {step, 0};
    if (event->key() == Qt::Key_Up) by = {0, -step};
    if (event->key() == Qt::Key_Down) by = {0, step};
    if (!by.isNull() && something) {
        nudge(by);
        return;
    }
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && !m_tool->busy()) {
        m_spaceHeld = true;
        m_panTool = makeTool(ToolId::Pan);
        viewport()->setCursor(m_panTool->cursor());
        return;
    }
    if (!by.isNull()) { // nothing selected: scroll
        QAbstractScrollArea::keyPressEvent(event);
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
