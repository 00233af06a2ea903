// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/tools/simple_tools.h"

#include "canvas/actions/board_edits.h"
#include "canvas/actions/surroundings.h"
#include "canvas/items/feedback_item.h"
#include "canvas/items/node_item.h"
#include "canvas/tools/drop_target.h"

#include <QApplication>
#include <QCoreApplication>
#include <QScrollBar>

namespace zonedraft {

QString ConnectTool::hint() const
{
    return QCoreApplication::translate("ConnectTool",
                                       "Drag from one component to another, or click one, then the other.");
}

void ConnectTool::press(QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || m_drag) return;
    QGraphicsItem* item = scene().pick(scenePoint(event), m_view.zoom());
    if (!item || item->type() != kNodeItemType) return;
    m_pressed = event.position().toPoint();
    m_drag = std::make_unique<LinkDrag>(m_view, static_cast<NodeItem*>(item)->node());
    session().selection().set(m_drag->from());
}

void ConnectTool::move(QMouseEvent& event)
{
    if (m_drag)
        m_drag->update(scenePoint(event));
    else
        scene().setHovered(scene().pick(scenePoint(event), m_view.zoom()));
}

void ConnectTool::release(QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || !m_drag) return;
    const QPoint at = event.position().toPoint();
    if (!m_byClicks && (at - m_pressed).manhattanLength() < QApplication::startDragDistance()) {
        m_byClicks = true; // a click: the next one chooses the target
        return;
    }
    m_byClicks = false;
    m_drag->update(scenePoint(event));
    const auto drag = std::exchange(m_drag, nullptr);
    drag->finish(at);
}

bool ConnectTool::choose(bool forward)
{
    if (!m_drag) {
        const auto from = session().selection().singleNode();
        if (!from || !scene().itemOf(*from)) return false;
        m_drag = std::make_unique<LinkDrag>(m_view, *from);
    }
    if (!m_drag->choose(forward)) m_drag.reset();
    return true;
}

bool ConnectTool::accept()
{
    if (!m_drag) return choose(true);
    m_byClicks = false;
    std::exchange(m_drag, nullptr)->finish({});
    return true;
}

bool ConnectTool::cancel()
{
    m_byClicks = false;
    return std::exchange(m_drag, nullptr) != nullptr;
}

void PanTool::press(QMouseEvent& event)
{
    m_at = event.position().toPoint();
    m_view.viewport()->setCursor(cursor());
}

void PanTool::move(QMouseEvent& event)
{
    if (!m_at) return;
    const QPoint to = event.position().toPoint();
    const QPoint by = to - std::exchange(*m_at, to);
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() - by.x());
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - by.y());
}

void PanTool::release(QMouseEvent&)
{
    m_at.reset();
    m_view.viewport()->setCursor(cursor());
}

QString NoteTool::hint() const
{
    return QCoreApplication::translate("NoteTool", "Click where the note is to go.");
}

void NoteTool::press(QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton) return;
    const Edit edit = addNote(session(), scenePoint(event), QString());
    BoardView& view = m_view;
    if (!view.run(edit)) return;
    const std::string note = *edit.select->notes.begin();
    view.setTool(ToolId::Select); // ends this tool: only locals from here on
    view.editNote(note);
}

DropTool::DropTool(BoardView& view, Name kind) : m_view(view), m_kind(kind) {}

DropTool::~DropTool()
{
    m_view.board().feedback().clear();
    m_view.showPointerNote({});
}

bool DropTool::update(QPointF point)
{
    BoardScene& scene = m_view.board();
    const Kind* kind = m_view.session().catalog().find(m_kind);
    if (!kind) return false;
    const DropPlace place = scene.geometry().placeAt(point);
    const auto needed = surroundingsFor(m_view.session(), *kind, place);
    const QSizeF size = kind->container ? layout::kEmptyContainer : layout::kCardSize;
    const QPointF corner = layout::snapped(
        point - QPointF(kind->container ? 24 : size.width() / 2, kind->container ? 16 : size.height() / 2));
    scene.feedback().setGhost({corner, size}, kind, catalogText(kind->label));
    Fitting fitting;
    if (needed)
        fitting = {{}, needed->outside, needed->tier ? Placement{} : needed->placement};
    else
        fitting = fittingFor(m_view.session(), *kind, place);
    scene.feedback().setTarget(targetRect(scene, needed ? placeFor(place, fitting) : place, kind), needed.has_value());
    m_view.showPointerNote(needed ? surroundingsText(*needed) : fitting.verdict.reason, !needed);
    return needed.has_value();
}

void DropTool::drop(QPointF point)
{
    m_view.run(dropNode(m_view.session(), m_kind, m_view.board().geometry().placeAt(point)));
    m_view.setFocus();
}

} // namespace zonedraft
