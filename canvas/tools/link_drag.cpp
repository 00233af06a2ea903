// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/tools/link_drag.h"

#include "canvas/actions/board_edits.h"
#include "canvas/items/feedback_item.h"
#include "canvas/items/node_item.h"

#include <QCoreApplication>

#include <cmath>

namespace zonedraft {
namespace {

constexpr std::size_t kMostCandidates = 400;

} // namespace

layout::Polyline sketchPath(const QRectF& from, QPointF to, const std::optional<QRectF>& target)
{
    const QPointF middle = from.center();
    QPointF end = to;
    const QPointF towards = (target ? target->center() : to) - middle;
    const bool sideways = std::abs(towards.x()) - from.width() / 2 > std::abs(towards.y()) - from.height() / 2;
    if (sideways) {
        const QPointF start(towards.x() > 0 ? from.right() : from.left(), middle.y());
        if (target) end = {towards.x() > 0 ? target->left() : target->right(), target->center().y()};
        const double bend = (start.x() + end.x()) / 2;
        return {start, {bend, start.y()}, {bend, end.y()}, end};
    }
    const QPointF start(middle.x(), towards.y() > 0 ? from.bottom() : from.top());
    if (target) end = {target->center().x(), towards.y() > 0 ? target->top() : target->bottom()};
    const double bend = (start.y() + end.y()) / 2;
    return {start, {start.x(), bend}, {end.x(), bend}, end};
}

LinkDrag::LinkDrag(BoardView& view, NodeId from) : m_view(view), m_from(from)
{
    std::vector<QRectF> candidates;
    const QRectF visible = view.mapToScene(view.viewport()->rect()).boundingRect();
    for (const auto& [id, item] : view.board().nodeItems()) {
        if (candidates.size() >= kMostCandidates) break;
        if (item->rect().intersects(visible) && canConnect(view.session(), from, id))
            candidates.push_back(item->rect());
    }
    view.board().feedback().setCandidates(std::move(candidates));
    view.setHint(QCoreApplication::translate(
        "LinkDrag", "Drop on a component to connect, on an empty spot to add one. Esc gives up."));
}

LinkDrag::~LinkDrag()
{
    m_view.board().feedback().clear();
    m_view.showPointerNote({});
    m_view.setHint({});
}

void LinkDrag::update(QPointF point, QPoint)
{
    m_point = point;
    m_to.reset();
    m_refusal.clear();
    BoardScene& scene = m_view.board();
    const NodeItem* source = scene.itemOf(m_from);
    if (!source) return;
    QGraphicsItem* under = scene.pick(point, m_view.zoom());
    const NodeItem* target = under && under->type() == kNodeItemType ? static_cast<NodeItem*>(under) : nullptr;
    if (target && target->node() != m_from) {
        const Verdict verdict = canConnect(m_view.session(), m_from, target->node());
        if (verdict)
            m_to = target->node();
        else if (!target->isContainer())
            m_refusal = verdict.reason;
    }
    const bool hit = target && (m_to || !m_refusal.isEmpty());
    scene.feedback().setTarget(hit ? target->rect() : QRectF(), m_to.has_value());
    scene.feedback().setLink(sketchPath(source->rect(), point, m_to ? std::optional(target->rect()) : std::nullopt),
                             m_refusal.isEmpty());
    m_view.showPointerNote(m_refusal);
}

void LinkDrag::finish(QPoint viewportPoint)
{
    if (m_to) {
        m_view.run(connectNodes(m_view.session(), m_from, *m_to));
        return;
    }
    if (!m_refusal.isEmpty()) {
        Q_EMIT m_view.refused(m_refusal);
        return;
    }
    const NodeItem* source = m_view.board().itemOf(m_from);
    if (source && source->rect().contains(m_point)) return; // it never left
    QStringList kinds;
    for (const Kind* kind : connectableKinds(m_view.session(), m_from))
        kinds += QString::fromStdString(kind->name.str());
    if (kinds.isEmpty()) {
        Q_EMIT m_view.refused(QCoreApplication::translate("LinkDrag", "Nothing can be connected from here."));
        return;
    }
    Q_EMIT m_view.connectOffered(m_from, m_view.board().geometry().placeAt(m_point), kinds,
                                 m_view.viewport()->mapToGlobal(viewportPoint));
}

} // namespace zonedraft
