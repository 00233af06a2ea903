// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/items/board_item.h"
#include "canvas/session/session.h"

namespace zonedraft {

/// The drawing of one node: a card (ComponentItem) or a box around others (ContainerItem).
class NodeItem : public BoardItem {
public:
    NodeItem(PaintKit& kit, NodeId node) : BoardItem(kit), m_node(node) {}

    int type() const override { return kNodeItemType; }
    [[nodiscard]] NodeId node() const { return m_node; }
    [[nodiscard]] virtual bool isContainer() const = 0;
    /// In board units; the item's own position stays (0, 0).
    [[nodiscard]] const QRectF& rect() const { return m_rect; }
    void setRect(const QRectF& rect);
    QRectF boundingRect() const override { return m_rect.adjusted(-10, -10, 10, 10); }
    /// Reads all that is shown about the node.
    virtual void refresh(const Session& session);
    /// Where the name is written: the editor opens there.
    [[nodiscard]] virtual QRectF nameRect() const = 0;

    [[nodiscard]] const Kind* kind() const { return m_kind; }
    [[nodiscard]] const TextLine& name() const { return m_name; }
    /// The worst finding, and how many there are.
    [[nodiscard]] std::optional<Severity> worst() const { return m_worst; }
    [[nodiscard]] int findingCount() const { return m_findingCount; }
    void setFindingsShown(bool shown) { change(m_findingsShown, shown); }

protected:
    /// The badge in the top right corner of `area`.
    void paintBadge(QPainter& painter, QPointF topRight) const;
    /// In board units: it keeps a readable size on screen.
    [[nodiscard]] static double badgeHeight(double scale);
    [[nodiscard]] bool hasBadge() const { return m_findingsShown && m_worst.has_value(); }

    const Kind* m_kind = nullptr;
    TextLine m_name;
    bool m_enabled = true;

private:
    NodeId m_node;
    QRectF m_rect;
    std::optional<Severity> m_worst;
    int m_findingCount = 0;
    TextLine m_count;
    bool m_findingsShown = true;
};

} // namespace zonedraft
