// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/session/session.h"

#include <QTimer>

#include <map>
#include <memory>

namespace zonedraft {

class BoardGeometry;
class BoardScene;
class DerivedItem;
class PaintKit;

/// The derived nodes on the board, shown on demand. They follow the design a moment later, all at once, so that typing
/// and dragging never wait for them.
class DerivedLayer {
public:
    DerivedLayer(BoardScene& scene, PaintKit& kit);
    ~DerivedLayer();
    DerivedLayer(const DerivedLayer&) = delete;
    DerivedLayer& operator=(const DerivedLayer&) = delete;

    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    /// Something is different: follow soon.
    void request();
    /// Follow now.
    void refresh();
    [[nodiscard]] DerivedItem* itemOf(NodeId derived) const;
    [[nodiscard]] const std::map<NodeId, DerivedItem*>& items() const { return m_items; }
    /// Of all that is shown; empty when nothing is.
    [[nodiscard]] QRectF bounds() const;
    void removeAll();

private:
    BoardScene& m_scene;
    PaintKit& m_kit;
    bool m_shown = false;
    std::map<NodeId, DerivedItem*> m_items; ///< owned by the scene
    QTimer m_soon;
};

} // namespace zonedraft
