// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/board_view.h"

#include "canvas/actions/board_edits.h"
#include "canvas/actions/clipboard_edits.h"
#include "canvas/actions/positions.h"
#include "canvas/items/derived_item.h"
#include "canvas/items/feedback_item.h"
#include "canvas/items/link_item.h"
#include "canvas/items/node_item.h"
#include "canvas/items/note_item.h"
#include "canvas/items/port_item.h"
#include "canvas/tools/select_tool.h"
#include "canvas/tools/simple_tools.h"
#include "canvas/view/board_accessible.h"
#include "canvas/view/layout_job.h"
#include "canvas/view/minimap.h"
#include "canvas/view/overlays.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace zonedraft {
namespace {

constexpr int kOverlayInset = 12;
constexpr int kMostRounds = 4;
constexpr int kRefusalShown = 8000; ///< ms

} // namespace

BoardView::BoardView(BoardScene& scene, QWidget* parent) : QGraphicsView(&scene, parent), m_scene(scene)
{
    installBoardAccessibility(); // before anything asks for the board's interface: Qt keeps the first one that it gets
    setFrameShape(QFrame::NoFrame);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(AnchorViewCenter);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the minimap shows where one is
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlags(DontAdjustForAntialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Board"));
    m_minimap = new Minimap(*this, this);
    m_hint = new HintLine(this);
    m_pointerNote = new PointerNote(this);
    const auto themed = [this] {
        m_hint->setTheme(m_scene.theme(), m_refusalShown.isActive());
        m_pointerNote->setTheme(m_scene.theme(), true);
        m_minimap->invalidate();
        viewport()->update();
    };
    themed();
    connect(&scene, &BoardScene::themeChanged, this, themed);
    connect(&scene, &BoardScene::drawingChanged, this, [this] {
        m_minimap->invalidate();
        placeOverlays();
        const bool invites = std::exchange(m_invites, boardEmpty());
        if (zoom() < kOverviewScale || invites || m_invites) viewport()->update();
    });
    connect(&session().selection(), &Selection::changed, m_minimap, [this] {
        m_minimap->invalidate();
        if (zoom() < kOverviewScale) viewport()->update();
    });
    m_refusalShown.setSingleShot(true);
    connect(&m_refusalShown, &QTimer::timeout, this, [this] { setHint({}); });
    m_tool = makeTool(ToolId::Select);
}

BoardView::~BoardView() = default;

std::unique_ptr<Tool> BoardView::makeTool(ToolId id)
{
    switch (id) {
    case ToolId::Select: return std::make_unique<SelectTool>(*this);
    case ToolId::Connect: return std::make_unique<ConnectTool>(*this);
    case ToolId::Pan: return std::make_unique<PanTool>(*this);
    case ToolId::Note: return std::make_unique<NoteTool>(*this);
    }
    return nullptr;
}

void BoardView::setTool(ToolId tool)
{
    if (tool == m_toolId && m_tool) return;
    if (m_tool) m_tool->cancel();
    auto before = std::exchange(m_tool, makeTool(tool)); // may be running: it goes when this returns to the event loop
    m_retired = std::move(before);
    m_toolId = tool;
    viewport()->setCursor(m_tool->cursor());
    setHint(m_tool->hint());
    m_scene.ports().showAround({});
    Q_EMIT toolChanged(tool);
}

Tool& BoardView::activeTool() const
{
    return m_panTool ? *m_panTool : *m_tool;
}

bool BoardView::run(const Edit& edit, const QString& mergeKey)
{
    if (edit.empty()) {
        if (!edit.refusal.isEmpty()) refuse(edit.refusal);
        return false;
    }
    const auto before = m_scene.geometry().rects();
    const QString key = mergeKey.isEmpty() ? QStringLiteral("edit-%1").arg(session().revision()) : mergeKey;
    if (!perform(session(), edit, key)) return false;
    for (int round = 0; round < kMostRounds;
         ++round) { // what gives way can make a grid larger, which others give way to
        const std::vector<Change> changes = giveWay(session(), m_scene.geometry(), before, edit.moved);
        if (changes.empty() || !session().apply(Sequence{changes}, edit.text, key)) break;
    }
    Selection::Ids made;
    bool around = false; // containers were made that nobody asked for by name: show where they are
    for (const Change& change : edit.changes)
        if (const auto* add = std::get_if<AddNode>(&change.data)) {
            made.nodes.insert(add->node.id);
            around = around || !session().selection().contains(add->node.id);
        }
    if (around) reveal(made);
    return true;
}

void BoardView::setHint(const QString& hint)
{
    QString text = hint.isEmpty() && m_tool ? m_tool->hint() : hint;
    if (text.isEmpty() && m_layout) text = tr("Laying out %n component(s)… Esc gives up.", nullptr, m_layout->size());
    if (m_refusalShown.isActive() && text.isEmpty())
        return; // it can be read a while, or until there is something to say
    m_refusalShown.stop();
    m_hint->setTheme(m_scene.theme(), false);
    if (text == m_hint->text()) return;
    m_hint->say(text);
    placeOverlays();
    Q_EMIT hintChanged(text);
}

void BoardView::refuse(const QString& reason)
{
    m_hint->setTheme(m_scene.theme(), true);
    m_hint->say(reason);
    placeOverlays();
    m_refusalShown.start(kRefusalShown);
    m_hint->setAccessibleName(reason); // heard even when nothing else on the board has changed
    QAccessibleEvent alert(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT hintChanged(reason);
    Q_EMIT refused(reason);
}

void BoardView::showPointerNote(const QString& text, bool refusal)
{
    m_pointerNote->setTheme(m_scene.theme(), refusal);
    m_pointerNote->sayAt(text, mapFromGlobal(QCursor::pos()));
}

void BoardView::setMinimapVisible(bool visible)
{
    const bool changed = std::exchange(m_minimapWanted, visible) != visible;
    const bool before = m_minimap->isVisible();
    placeOverlays();
    if (!changed || m_minimap->isVisible() != before || boardEmpty()) return; // it is seen, or of no use
    setHint(visible ? tr("The minimap is on: it shows as soon as a part of the board is out of view.")
                    : tr("The minimap is off."));
}

bool BoardView::minimapVisible() const
{
    return m_minimapWanted;
}

void BoardView::placeOverlays()
{
    const QRect area = viewport()->geometry();
    const bool room = area.width() > 3 * m_minimap->width() && area.height() > 3 * m_minimap->height();
    const QRectF content = m_scene.contentRect();
    const bool beyond = !content.isEmpty() && !mapToScene(area.adjusted(0, 0, 1, 1)).boundingRect().contains(content);
    m_minimap->setVisible(m_minimapWanted && room && beyond); // all in view: nothing to say
    placeMinimap(area.adjusted(kOverlayInset, kOverlayInset, -kOverlayInset, -kOverlayInset));
    m_hint->move(area.left() + kOverlayInset, area.bottom() - m_hint->height() - kOverlayInset);
}

/// In the lower right corner, or in the upper one when it covers fewer cards there. It stays where it is until it
/// covers some and would cover none in the other.
void BoardView::placeMinimap(const QRect& area)
{
    QRect lower(QPoint(), m_minimap->size());
    lower.moveBottomRight(area.bottomRight());
    QRect upper = lower;
    upper.moveTop(area.top());
    if (m_minimap->isVisible()) {
        const auto covers = [&](const QRect& corner) {
            const QRectF part = mapToScene(corner.translated(-viewport()->pos())).boundingRect();
            return std::ranges::any_of(m_scene.items(part, Qt::IntersectsItemBoundingRect), [](QGraphicsItem* item) {
                return item->type() == kNoteItemType ||
                       (item->type() == kNodeItemType && !static_cast<NodeItem*>(item)->isContainer());
            });
        };
        const bool now = covers(m_minimapAbove ? upper : lower);
        if (now && !covers(m_minimapAbove ? lower : upper)) m_minimapAbove = !m_minimapAbove;
    }
    m_minimap->move((m_minimapAbove ? upper : lower).topLeft());
}

void BoardView::paintEvent(QPaintEvent* event)
{
    if (zoom() >= kOverviewScale) {
        QGraphicsView::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    painter.fillRect(event->rect(), m_scene.theme().board);
    painter.setWorldTransform(viewportTransform());
    m_scene.paintOverview(painter, mapToScene(event->rect().adjusted(-2, -2, 2, 2)).boundingRect());
    m_scene.feedback().paint(&painter, nullptr, nullptr);
    drawForeground(&painter, {});
}

bool BoardView::boardEmpty() const
{
    return m_scene.geometry().rects().empty() && session().design().boardNotes().empty();
}

void BoardView::drawForeground(QPainter* painter, const QRectF&)
{
    if (!boardEmpty() || m_dropTool) return;
    painter->save();
    painter->setWorldTransform(QTransform());
    const Theme& theme = m_scene.theme();
    const QRect area = viewport()->rect();
    painter->setFont(m_scene.kit().font(22, QFont::DemiBold));
    painter->setPen(theme.text);
    painter->drawText(area.adjusted(24, 0, -24, -44), Qt::AlignCenter, tr("Draw your architecture"));
    painter->setFont(m_scene.kit().font(13));
    painter->setPen(theme.secondary);
    painter->drawText(area.adjusted(24, 24, -24, 0), Qt::AlignCenter | Qt::TextWordWrap,
                      tr("Drag a component here, double-click to find one by name, or open a template."));
    painter->restore();
}

void BoardView::mousePressEvent(QMouseEvent* event)
{
    m_retired.reset();
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::MiddleButton && !m_tool->busy()) m_panTool = makeTool(ToolId::Pan);
    if (event->button() == Qt::RightButton) return; // the context menu follows
    activeTool().press(*event);
}

void BoardView::mouseMoveEvent(QMouseEvent* event)
{
    activeTool().move(*event);
}

void BoardView::mouseReleaseEvent(QMouseEvent* event)
{
    activeTool().release(*event);
    if (event->button() == Qt::MiddleButton && m_panTool && !m_spaceHeld) {
        m_panTool.reset();
        viewport()->setCursor(m_tool->cursor());
    }
}

void BoardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || activeTool().doubleClick(*event)) return;
    if (m_toolId != ToolId::Select) {
        activeTool().press(*event);
        return;
    }
    const QPoint at = event->position().toPoint();
    Q_EMIT quickAddRequested(m_scene.geometry().placeAt(mapToScene(at)), viewport()->mapToGlobal(at));
}

void BoardView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    if (m_tool->busy()) return;
    m_scene.setHovered(nullptr);
    m_scene.ports().showAround({});
}

void BoardView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        const bool sideways = event->modifiers() & Qt::ShiftModifier;
        QPoint by = event->pixelDelta().isNull() ? event->angleDelta() * 0.6 : event->pixelDelta();
        if (sideways && by.x() == 0) by = {by.y(), 0};
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        event->accept();
        return;
    }
    setZoom(zoom() * std::pow(1.0018, event->angleDelta().y()), event->position().toPoint());
    event->accept();
}

bool BoardView::viewportEvent(QEvent* event)
{
    return zoomGesture(event) || QGraphicsView::viewportEvent(event);
}

bool BoardView::zoomGesture(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture) return false;
        setZoom(zoom() * (1.0 + gesture->value()), gesture->position().toPoint());
        return true;
    }
    if (event->type() != QEvent::Gesture) return false;
    auto* pinch = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture));
    if (!pinch) return false;
    if (pinch->state() == Qt::GestureStarted) activeTool().cancel(); // the first finger has pressed on something
    setZoom(zoom() * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint().toPoint()));
    return true;
}

void BoardView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? mapFromScene(pointerPosition()) : event->pos();
    const QPointF point = mapToScene(at);
    QGraphicsItem* item = byKey ? nullptr : m_scene.pick(point, zoom());
    Selection& selection = session().selection();
    const auto* board = static_cast<BoardItem*>(item);
    if (item && !board->marked()) {
        if (item->type() == kNodeItemType) selection.set(static_cast<NodeItem*>(item)->node());
        if (item->type() == kDerivedItemType) selection.set(static_cast<DerivedItem*>(item)->node());
        if (item->type() == kLinkItemType) selection.set(static_cast<LinkItem*>(item)->link());
        if (item->type() == kNoteItemType) selection.set(Selection::Ids{{}, {}, {static_cast<NoteItem*>(item)->id()}});
    } else if (!item && !byKey) {
        selection.clear();
    }
    Q_EMIT contextMenuRequested(m_scene.geometry().placeAt(point), viewport()->mapToGlobal(at));
}

void BoardView::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData* dragged = event->mimeData();
    if (dragged->hasFormat(QLatin1String(kKindMimeType))) {
        m_dropTool = std::make_unique<DropTool>(*this, Name(dragged->data(QLatin1String(kKindMimeType)).toStdString()));
        if (boardEmpty()) viewport()->update(); // the invitation is followed
        event->acceptProposedAction();
    } else if (dragged->hasUrls()) {
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
}

void BoardView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!m_dropTool) {
        event->acceptProposedAction();
        return;
    }
    const bool accepted = m_dropTool->update(mapToScene(event->position().toPoint()));
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(accepted);
}

void BoardView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropTool.reset();
    if (boardEmpty()) viewport()->update();
}

void BoardView::dropEvent(QDropEvent* event)
{
    if (const auto tool = std::exchange(m_dropTool, nullptr)) {
        tool->drop(mapToScene(event->position().toPoint()));
        event->acceptProposedAction();
        return;
    }
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files += url.toLocalFile();
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(files);
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    const bool fitted = showsAll(event->oldSize()); // and goes on to do so
    QGraphicsView::resizeEvent(event);
    placeOverlays();
    if (std::exchange(m_fitWanted, false)) {
        fit();
    } else if (fitted) {
        const QRectF all = m_scene.contentRect();
        applyZoom(fittingZoom(all, 1.0, viewport()->size()), viewport()->rect().center());
        centerOn(all.center());
    }
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (!m_minimap) return;
    placeOverlays();
    m_minimap->update();
}

} // namespace zonedraft
