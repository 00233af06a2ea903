// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/tools/link_drag.h"

#include "canvas/actions/board_edits.h"
#include "canvas/items/feedback_item.h"
#include "canvas/items/link_item.h"
#include "canvas/items/node_item.h"
#include "canvas/view/walk_order.h"

#include <QCoreApplication>

#include <algorithm>
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

LinkDrag::LinkDrag(BoardView& view, NodeId from) : m_view(view), m_fixed(from)
{
    start();
    view.setHint(QCoreApplication::translate(
        "LinkDrag", "Drop on a component to connect, on an empty spot to add one. Esc gives up."));
}

LinkDrag::LinkDrag(BoardView& view, LinkId link, LinkEnd end)
    : m_view(view), m_fixed(end == LinkEnd::Target ? view.session().design().find(link)->from
                                                   : view.session().design().find(link)->to),
      m_link(link), m_end(end)
{
    start();
    if (LinkItem* item = view.board().itemOf(link)) item->setFaded(true);
    view.setHint(end == LinkEnd::Target
                     ? QCoreApplication::translate(
                           "LinkDrag", "Drop the end on the component that the link is to lead to. Esc gives up.")
                     : QCoreApplication::translate(
                           "LinkDrag", "Drop the start on the component that the link is to come from. Esc gives up."));
}

LinkDrag::~LinkDrag()
{
    if (LinkItem* item = m_link ? m_view.board().itemOf(*m_link) : nullptr) item->setFaded(false);
    m_view.board().feedback().clear();
    m_view.showPointerNote({});
    m_view.setHint({});
}

/// Lights what is in view and would take the link.
void LinkDrag::start()
{
    std::vector<QRectF> candidates;
    const QRectF visible = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    for (const auto& [id, item] : m_view.board().nodeItems()) {
        if (candidates.size() >= kMostCandidates) break;
        if (item->rect().intersects(visible) && verdictFor(id)) candidates.push_back(item->rect());
    }
    m_view.board().feedback().setCandidates(std::move(candidates));
}

Verdict LinkDrag::verdictFor(NodeId other) const
{
    const Session& session = m_view.session();
    const Link* link = m_link ? session.design().find(*m_link) : nullptr;
    if (link && other == (m_end == LinkEnd::Target ? link->to : link->from)) return {}; // where it is now
    return m_end == LinkEnd::Target ? canConnect(session, m_fixed, other) : canConnect(session, other, m_fixed);
}

Edit LinkDrag::editFor(NodeId other) const
{
    if (!m_link) return connectNodes(m_view.session(), m_fixed, other);
    return m_end == LinkEnd::Target ? reconnect(m_view.session(), *m_link, m_fixed, other)
                                    : reconnect(m_view.session(), *m_link, other, m_fixed);
}

void LinkDrag::update(QPointF point)
{
    QGraphicsItem* under = m_view.board().pick(point, m_view.zoom());
    show(under && under->type() == kNodeItemType ? static_cast<NodeItem*>(under) : nullptr, point);
}

void LinkDrag::show(const NodeItem* target, QPointF point)
{
    m_point = point;
    m_to.reset();
    m_refusal.clear();
    BoardScene& scene = m_view.board();
    const NodeItem* source = scene.itemOf(scene.geometry().shownFor(m_fixed));
    if (!source) return;
    if (target && target->node() != m_fixed) {
        const Verdict verdict = verdictFor(target->node());
        if (verdict)
            m_to = target->node();
        else if (!target->isContainer())
            m_refusal = verdict.reason;
    }
    const bool hit = target && (m_to || !m_refusal.isEmpty());
    scene.feedback().setTarget(hit ? target->rect() : QRectF(), m_to.has_value());
    layout::Polyline path = sketchPath(source->rect(), point, m_to ? std::optional(target->rect()) : std::nullopt);
    if (m_end == LinkEnd::Source) std::reverse(path.begin(), path.end());
    scene.feedback().setLink(path, m_refusal.isEmpty());
    m_view.showPointerNote(m_refusal);
}

bool LinkDrag::choose(bool forward)
{
    std::vector<const NodeItem*> fitting;
    const Design& design = m_view.session().design();
    for (const NodeId id : walkOrder(design))
        if (const NodeItem* item = m_view.board().itemOf(id); item && id != m_fixed && verdictFor(id))
            fitting.push_back(item);
    if (fitting.empty()) {
        m_view.refuse(QCoreApplication::translate("LinkDrag", "Nothing on the board takes this connection."));
        return false;
    }
    const auto count = static_cast<std::ptrdiff_t>(fitting.size());
    const auto now = std::ranges::find_if(fitting, [&](const NodeItem* item) { return item->node() == m_to; });
    std::ptrdiff_t next = forward ? 0 : count - 1;
    if (now != fitting.end()) next = (now - fitting.begin() + (forward ? 1 : count - 1)) % count;
    const NodeItem* target = fitting[static_cast<std::size_t>(next)];
    m_view.reveal({{target->node()}, {}, {}});
    show(target, target->rect().center());
    m_view.setHint(QCoreApplication::translate("LinkDrag", "Enter connects with “%1”, Tab goes on, Esc gives up.")
                       .arg(target->name().text()));
    return true;
}

void LinkDrag::finish(QPoint viewportPoint)
{
    if (m_to) {
        m_view.run(editFor(*m_to));
        return;
    }
    if (!m_refusal.isEmpty()) {
        m_view.refuse(m_refusal);
        return;
    }
    const NodeItem* source = m_view.board().itemOf(m_fixed);
    if (m_link || (source && source->rect().contains(m_point))) return; // an end goes back; or it never left
    QStringList kinds;
    for (const Kind* kind : connectableKinds(m_view.session(), m_fixed))
        kinds += QString::fromStdString(kind->name.str());
    if (kinds.isEmpty()) {
        m_view.refuse(QCoreApplication::translate("LinkDrag", "Nothing can be connected from here."));
        return;
    }
    Q_EMIT m_view.connectOffered(m_fixed, m_view.board().geometry().placeAt(m_point), kinds,
                                 m_view.viewport()->mapToGlobal(viewportPoint));
}

} // namespace zonedraft
