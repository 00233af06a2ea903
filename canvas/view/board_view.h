// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/arrange.h"
#include "canvas/scene/board_scene.h"

#include <QGraphicsView>
#include <QPointer>
#include <QTimer>

#include <memory>

class QVariantAnimation;

namespace zonedraft {

class Tool;
struct Edit;
enum class LinkEnd;
class LayoutJob;
class Minimap;
class DropTool;
class HintLine;
class PointerNote;

enum class ToolId { Select, Connect, Pan, Note };

/// The board: shows a BoardScene, zooms, pans, and hands input to the active tool. Everything a pointer does here the
/// keyboard does too (README.md of this folder lists the keys).
class BoardView : public QGraphicsView {
    Q_OBJECT
public:
    explicit BoardView(BoardScene& scene, QWidget* parent = nullptr);
    ~BoardView() override;

    [[nodiscard]] BoardScene& board() const { return m_scene; }
    [[nodiscard]] Session& session() const { return m_scene.session(); }

    [[nodiscard]] ToolId tool() const { return m_toolId; }
    void setTool(ToolId tool);

    static constexpr double kMinimumZoom = 0.01;
    static constexpr double kMaximumZoom = 4.0;
    /// 1 = 100 %.
    [[nodiscard]] double zoom() const;
    /// Keeps the middle of the view, or `anchor` (viewport coordinates), where it is.
    void setZoom(double zoom, std::optional<QPoint> anchor = {});
    void zoomIn();
    void zoomOut();
    /// Shows everything, at most at 100 %.
    void fit();
    void fitSelection();
    /// Scrolls (and zooms out if needed) until the things are in view, without changing the selection.
    void reveal(const Selection::Ids& ids);

    /// No animation, whatever the length. Off by default.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setMinimapVisible(bool visible);
    [[nodiscard]] bool minimapVisible() const;

    /// Opens the editor for a name in place.
    void rename(NodeId node);
    void editNote(const std::string& note);
    /// Where something new goes that has no pointer position: under the pointer if it is over the board, else the
    /// middle of the view.
    [[nodiscard]] DropPlace defaultPlace() const;
    /// The scene point under the pointer, or the middle of the view.
    [[nodiscard]] QPointF pointerPosition() const;

    /// A sentence beside the pointer (why something is refused); empty = none. For tools.
    void showPointerNote(const QString& text, bool refusal = true);
    /// The help line; tools say what can be done now.
    void setHint(const QString& hint);
    /// Applies an edit, says why not when it is refused, and keeps what it made in view.
    bool run(const Edit& edit, const QString& mergeKey = {});

    /// Says why something was not done: in the help line for a while, to screen readers, and as refused().
    void refuse(const QString& reason);

    /// Begins to move an end of the selected link: Tab chooses, Enter connects; the pointer can take over.
    void moveLinkEnd(LinkEnd end);
    /// Begins a link from the selected component in the same way.
    void connectSelection();
    /// Takes all bends out of the selected links.
    void straightenSelection();
    /// Makes the selected container or note larger or smaller by whole steps, at the right and lower edge.
    void resizeSelection(QSizeF by);

    void alignSelection(layout::Alignment alignment);
    void distributeSelection(layout::Axis axis);

    /// Ends an action that is under way, else the tool, else the selection (Esc). False = there was none of them.
    bool stepBack();

public Q_SLOTS:
    // Board commands for menus, toolbar and shortcuts; each is one undo step.
    void deleteSelection();
    void duplicateSelection();
    void copySelection();
    void cutSelection();
    void paste();
    void selectEverything();
    void wrapSelection();
    void layoutSelection(); ///< of everything when nothing is selected; a large one runs beside, Esc gives it up
    void layoutEverything();
    void copyAsPicture();

Q_SIGNALS:
    void zoomChanged(double zoom);
    void toolChanged(zonedraft::ToolId tool);
    /// One line of help for what is going on ("Drag from a port to connect"); empty = nothing to say.
    void hintChanged(const QString& hint);
    /// Double click or typing on an empty spot: offer quick-add there; finish with addNode().
    void quickAddRequested(const zonedraft::DropPlace& place, const QPoint& globalPosition);
    /// A connection was dropped on an empty spot: offer these kinds; finish with addConnected().
    void connectOffered(zonedraft::NodeId from, const zonedraft::DropPlace& place, const QStringList& kinds,
                        const QPoint& globalPosition);
    /// The selection is already what was clicked on.
    void contextMenuRequested(const zonedraft::DropPlace& place, const QPoint& globalPosition);
    /// Double click or Enter on something that has no name to edit: show it in the inspector.
    void detailsRequested();
    /// Files were dropped.
    void filesDropped(const QStringList& files);
    /// Something was refused; the help line says it too.
    void refused(const QString& reason);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] std::unique_ptr<Tool> makeTool(ToolId id);
    bool zoomGesture(QEvent* event);
    [[nodiscard]] bool boardEmpty() const;
    void placeOverlays();
    void placeMinimap(const QRect& area);
    void showRect(const QRectF& rect, double maximumZoom);
    /// The zoom at which a rectangle fills a port of that size; `most` at the largest.
    [[nodiscard]] double fittingZoom(const QRectF& rect, double most, const QSize& port) const;
    /// Whether the whole design was in view and fitted when the port had that size.
    [[nodiscard]] bool showsAll(const QSize& port) const;
    void applyZoom(double zoom, QPoint anchor);
    [[nodiscard]] Tool& activeTool() const;
    bool commandKey(QKeyEvent* event);
    void undoOrStop(bool redo);
    void nudge(QPointF offset);
    bool bendByKey(QPointF by);
    bool arrowKey(QKeyEvent* event);
    bool toolKey(QKeyEvent* event);
    /// Selects the next (previous) component along the links; false at the end.
    bool walk(bool forward);
    void layOut(const std::set<NodeId>& nodes);
    bool stopLayout();
    void openEditor(QWidget* editor, const QRectF& sceneRect);

    BoardScene& m_scene;
    std::unique_ptr<Tool> m_tool;
    std::unique_ptr<Tool> m_retired;      ///< the tool before: it may be the one that asked for another
    std::unique_ptr<Tool> m_panTool;      ///< while Space or the middle button is held
    std::unique_ptr<DropTool> m_dropTool; ///< while something is dragged in
    ToolId m_toolId = ToolId::Select;
    Minimap* m_minimap = nullptr;         ///< child widget
    HintLine* m_hint = nullptr;           ///< child widget
    PointerNote* m_pointerNote = nullptr; ///< child widget
    QPointer<QWidget> m_editor;           ///< name or note being edited; child widget
    std::unique_ptr<LayoutJob> m_layout;  ///< a large layout that is under way
    QPointer<QVariantAnimation> m_motion;
    QTimer m_refusalShown; ///< runs while the help line says why something was refused
    bool m_reducedMotion = false;
    bool m_minimapWanted = true;
    bool m_minimapAbove = false; ///< in the upper corner
    bool m_fitWanted = false;    ///< asked for before the view had a size
    bool m_spaceHeld = false;
    bool m_invites = true; ///< an empty board was painted: it says how to begin
};

} // namespace zonedraft

Q_DECLARE_METATYPE(zonedraft::DropPlace)
Q_DECLARE_METATYPE(zonedraft::NodeId)
