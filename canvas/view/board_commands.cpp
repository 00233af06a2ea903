// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"
#include "canvas/actions/clipboard_edits.h"
#include "canvas/render/render_board.h"
#include "canvas/tools/tool.h"
#include "canvas/view/board_view.h"
#include "canvas/view/layout_job.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

/// The board's commands, for menus and keys.
namespace zonedraft {
namespace {

constexpr std::size_t kLargeLayout = 300; ///< from so many boxes on the window does not wait for a layout

} // namespace

void BoardView::deleteSelection()
{
    run(deleteItems(session(), m_scene.geometry(), session().selection().ids()));
}

void BoardView::duplicateSelection()
{
    if (!session().selection().ids().nodes.empty())
        run(duplicateNodes(session(), m_scene.geometry(), session().selection().ids().nodes));
}

void BoardView::copySelection()
{
    const auto& nodes = session().selection().ids().nodes;
    if (!nodes.empty())
        QGuiApplication::clipboard()->setMimeData(copyNodes(session(), m_scene.geometry(), nodes).release());
}

void BoardView::cutSelection()
{
    const auto& nodes = session().selection().ids().nodes;
    if (nodes.empty()) return;
    copySelection();
    Edit edit = deleteItems(session(), m_scene.geometry(), session().selection().ids());
    edit.text = tr("Cut %1").arg(describeNodes(session().design(), outermost(session().design(), nodes)));
    run(edit);
}

void BoardView::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (copied && canPaste(*copied)) run(pasteNodes(session(), *copied, defaultPlace()));
}

void BoardView::selectEverything()
{
    Selection::Ids ids;
    for (const auto& [id, node] : session().design().nodes()) ids.nodes.insert(id);
    for (const auto& [id, link] : session().design().links()) ids.links.insert(id);
    for (const auto& [id, note] : session().design().boardNotes()) ids.notes.insert(id);
    session().selection().set(std::move(ids));
}

void BoardView::wrapSelection()
{
    run(wrapNodes(session(), m_scene.geometry(), session().selection().ids().nodes));
}

void BoardView::layoutSelection()
{
    layOut(session().selection().ids().nodes);
}

void BoardView::layoutEverything()
{
    layOut({});
}

/// Small layouts at once, large ones beside the window.
void BoardView::layOut(const std::set<NodeId>& nodes)
{
    m_layout.reset();
    if (m_scene.geometry().rects().size() < kLargeLayout) {
        run(layoutNodes(session(), m_scene.geometry(), nodes));
        return;
    }
    m_layout =
        std::make_unique<LayoutJob>(m_scene.geometry().arrangeTask(session(), nodes), nodes, session().revision());
    connect(m_layout.get(), &LayoutJob::finished, this, [this](const layout::LayoutResult& result) {
        LayoutJob* job = m_layout.release(); // it is the sender: it goes when this has returned
        job->deleteLater();
        setHint({});
        if (job->revision() != session().revision())
            refuse(tr("The design has changed while it was laid out, so nothing was moved. Lay it out again."));
        else
            run(layoutNodes(session(), m_scene.geometry(), job->nodes(), result));
    });
    setHint({});
}

/// Gives up a layout that is under way. @return false when there is none
bool BoardView::stopLayout()
{
    if (!m_layout) return false;
    m_layout.reset();
    setHint({});
    return true;
}

void BoardView::alignSelection(layout::Alignment alignment)
{
    run(alignNodes(session(), m_scene.geometry(), session().selection().ids().nodes, alignment));
}

void BoardView::distributeSelection(layout::Axis axis)
{
    run(distributeNodes(session(), m_scene.geometry(), session().selection().ids().nodes, axis));
}

void BoardView::copyAsPicture()
{
    PictureOptions options;
    options.theme = m_scene.theme();
    options.costs = m_scene.layers().costs;
    options.derived = m_scene.layers().derived;
    options.scale = 2.0;
    options.nodes = session().selection().ids().nodes;
    const QImage image = renderImage(session(), options);
    if (!image.isNull()) QGuiApplication::clipboard()->setImage(image);
}

/// While something is dragged, undo only puts it back.
void BoardView::undoOrStop(bool redo)
{
    if (activeTool().cancel()) return;
    redo ? session().redo() : session().undo();
}

/// Keys that are commands of their own; menus with the same shortcuts come first.
bool BoardView::commandKey(QKeyEvent* event)
{
    const auto node = session().selection().singleNode();
    if (event->matches(QKeySequence::Copy)) return copySelection(), true;
    if (event->matches(QKeySequence::Cut)) return cutSelection(), true;
    if (event->matches(QKeySequence::Paste)) return paste(), true;
    if (event->matches(QKeySequence::SelectAll)) return selectEverything(), true;
    if (event->matches(QKeySequence::Undo)) return undoOrStop(false), true;
    if (event->matches(QKeySequence::Redo)) return undoOrStop(true), true;
    if (event->matches(QKeySequence::ZoomIn)) return zoomIn(), true;
    if (event->matches(QKeySequence::ZoomOut)) return zoomOut(), true;
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return deleteSelection(), true;
    case Qt::Key_Escape: return stepBack();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (node && !node->derived())
            rename(*node);
        else if (session().selection().ids().notes.size() == 1)
            editNote(*session().selection().ids().notes.begin());
        else
            Q_EMIT detailsRequested();
        return true;
    case Qt::Key_F:
        if (control) return false;
        return (event->modifiers() & Qt::ShiftModifier) ? fitSelection() : fit(), true;
    case Qt::Key_D: return control && (duplicateSelection(), true);
    case Qt::Key_G: return control && (wrapSelection(), true);
    case Qt::Key_L: return control && (layoutSelection(), true);
    case Qt::Key_0: return control && (setZoom(1.0), true);
    default: return false;
    }
}

} // namespace zonedraft
