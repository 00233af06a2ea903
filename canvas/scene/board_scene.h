// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/board_geometry.h"
#include "canvas/scene/theme.h"
#include "canvas/session/session.h"

#include <QGraphicsScene>

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace zonedraft {

class NodeItem;
class LinkItem;
class NoteItem;
class PaintKit;
class PortItem;
class FeedbackItem;
class Overview;
class DerivedLayer;
class RoutingJob;

/// What the board shows besides the design.
struct BoardLayers {
    bool costs = true;
    bool findings = true;
    bool zones = true;    ///< copies per zone
    bool grid = true;     ///< dots of the grid
    bool derived = false; ///< what follows from the components, on demand
    friend bool operator==(const BoardLayers&, const BoardLayers&) = default;
};

/// The drawing of a session's design. Items are made, altered and removed by id as changed() tells; nothing else knows
/// what is drawn. Selection goes through Session::selection().
class BoardScene : public QGraphicsScene {
    Q_OBJECT
public:
    /// @param icons  where `icons/` is; null = what ships with the program
    explicit BoardScene(Session& session, QObject* parent = nullptr, std::shared_ptr<const ResourceSource> icons = {});
    ~BoardScene() override;

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    void setTheme(const Theme& theme);
    [[nodiscard]] const BoardLayers& layers() const { return m_layers; }
    void setLayers(const BoardLayers& layers);

    [[nodiscard]] const BoardGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] BoardGeometry& geometry() { return m_geometry; }
    /// Null when it is not drawn (unknown, or in a collapsed container).
    [[nodiscard]] NodeItem* itemOf(NodeId node) const;
    [[nodiscard]] LinkItem* itemOf(LinkId link) const;
    [[nodiscard]] NoteItem* noteItem(const std::string& note) const;
    [[nodiscard]] const std::unordered_map<NodeId, NodeItem*>& nodeItems() const { return m_nodeItems; }
    [[nodiscard]] const std::unordered_map<LinkId, LinkItem*>& linkItems() const { return m_linkItems; }
    /// The derived nodes, when they are shown.
    [[nodiscard]] DerivedLayer& derived() const { return *m_derived; }
    /// Where a node, drawn or derived, is shown: itself, else what stands for it; nothing when it is unknown.
    [[nodiscard]] std::optional<QRectF> shownRect(NodeId node) const;
    /// The topmost node, derived node, link or note at a point; links within 5 px (on screen, at `scale`).
    [[nodiscard]] QGraphicsItem* pick(QPointF point, double scale) const;

    /// Bounds of everything drawn, empty when there is nothing.
    [[nodiscard]] QRectF contentRect() const;
    /// Around the selected things; empty when nothing is selected.
    [[nodiscard]] QRectF selectionRect() const;

    /// Guides, glow of the accepting container, reason of refusal, rubber link: drawn on top.
    [[nodiscard]] FeedbackItem& feedback() const { return *m_feedback; }
    /// The handles around the node under the pointer.
    [[nodiscard]] PortItem& ports() const { return *m_ports; }
    [[nodiscard]] PaintKit& kit() const { return *m_kit; }
    /// The node, link or note under the pointer; null = none.
    void setHovered(QGraphicsItem* item);
    [[nodiscard]] QGraphicsItem* hovered() const { return m_hovered; }

    /// Emphasises these and fades the rest (hover path, search, simulation); empty = all as usual.
    void setEmphasis(const std::set<NodeId>& nodes, const std::set<LinkId>& links);

    /// Paints everything as tiles and lines in a few batches: for scales at which cards are not readable.
    /// @param words  false: no texts (minimap)
    void paintOverview(QPainter& painter, const QRectF& exposed, bool words = true);
    /// Lights the way from the entry through a link to the data; nothing = no way.
    void lightPath(std::optional<LinkId> link);
    /// Shows a drag without altering the design: moved items and the links that follow. Ends with endPreview().
    void showPreview(const std::set<NodeId>& moved, QPointF offset,
                     const std::optional<BoardGeometry::Destination>& into = {});
    void endPreview();

    /// When links are routed beside the window: from so many on that need a path, after a wait in which most routes are
    /// done, so that they need not be drawn straight first.
    struct RoutingLimits {
        std::size_t links = 600;
        std::chrono::milliseconds patience{100};
    };
    void setRoutingLimits(RoutingLimits limits);

    /// For the parts of the scene: takes an item out and deletes it.
    void drop(QGraphicsItem* item);
    /// For the parts of the scene: derived nodes appeared, moved or went.
    void derivedChanged();

Q_SIGNALS:
    void themeChanged();
    /// Items appeared, moved or went.
    void drawingChanged();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    void follow(const ChangeSet& changes);
    [[nodiscard]] std::optional<layout::Router> routeBeside(RoutingTask task);
    void takeRoutes();
    void rebuild();
    void syncNode(NodeId node);
    void syncLink(LinkId link);
    void syncNotes();
    void refreshNode(NodeId node);
    void remove(QGraphicsItem* item) { drop(item); }
    void applyLayers(NodeItem& item) const;
    void followSelection();
    void updateSceneRect();

    Session& m_session;
    Theme m_theme = Theme::light();
    BoardLayers m_layers;
    BoardGeometry m_geometry;
    RoutingLimits m_routingLimits;
    std::unique_ptr<RoutingJob> m_routing; ///< null when no routes are pending
    std::unique_ptr<PaintKit> m_kit;
    std::unique_ptr<Overview> m_overview;
    std::unique_ptr<DerivedLayer> m_derived;
    std::unordered_map<NodeId, NodeItem*> m_nodeItems;
    std::unordered_map<LinkId, LinkItem*> m_linkItems;
    std::map<std::string, NoteItem*> m_noteItems;
    FeedbackItem* m_feedback = nullptr; ///< owned by the scene
    PortItem* m_ports = nullptr;        ///< owned by the scene
    QGraphicsItem* m_hovered = nullptr;
    std::optional<LinkId> m_lit;
    Selection::Ids m_shownSelection;
    std::set<NodeId> m_previewed;
};

} // namespace zonedraft
