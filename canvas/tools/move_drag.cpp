// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/tools/move_drag.h"

#include "canvas/actions/board_edits.h"
#include "canvas/items/feedback_item.h"
#include "canvas/items/node_item.h"
#include "canvas/items/note_item.h"
#include "canvas/tools/drop_target.h"

#include <QCoreApplication>

namespace zonedraft {
namespace {

constexpr double kGuideReach = 6;
constexpr std::size_t kMostNeighbours = 200; ///< more guides would only confuse

/// Whether a place lies in a network, but on none of the rows that a kind belongs in: the row would stretch there,
/// across everything between.
bool besideTiers(const Session& session, const Kind& kind, const DropPlace& place)
{
    return place.parent && !place.tier && !kind.tierKinds.empty() &&
           !session.evaluation().gridOf(*place.parent).empty() && canStandIn(session, kind, place.parent);
}

} // namespace

MoveDrag::MoveDrag(BoardView& view, Selection::Ids moved, std::optional<NodeId> grabbed, QPointF start)
    : m_view(view), m_moved(std::move(moved)), m_grabbed(grabbed), m_start(start)
{
    const Design& design = view.session().design();
    m_moved.nodes = outermost(design, m_moved.nodes);
    m_moved.links.clear();
    const BoardGeometry& geometry = view.board().geometry();
    for (const NodeId id : m_moved.nodes)
        if (const auto rect = geometry.rectOf(id)) m_bounds = m_bounds.united(*rect);
    for (const std::string& id : m_moved.notes)
        if (const NoteItem* note = view.board().noteItem(id)) m_bounds = m_bounds.united(note->rect());
    if (!grabbed) return;
    const Node* node = design.find(*grabbed);
    for (const NodeId sibling : design.childrenOf(node ? node->parent : std::nullopt)) {
        const auto rect = geometry.rectOf(sibling);
        if (rect && !m_moved.nodes.contains(sibling) && m_others.size() < kMostNeighbours) m_others.push_back(*rect);
    }
}

MoveDrag::~MoveDrag()
{
    m_view.board().endPreview();
    m_view.board().feedback().clear();
    m_view.showPointerNote({});
    for (const std::string& id : m_moved.notes)
        if (NoteItem* note = m_view.board().noteItem(id)) note->setOffset({});
}

void MoveDrag::update(QPointF point, bool freely)
{
    QPointF offset = point - m_start;
    FeedbackItem& feedback = m_view.board().feedback();
    if (freely) {
        feedback.setGuides({});
    } else {
        const auto snapped = layout::snapToGuides(m_bounds.translated(offset), m_others, kGuideReach / m_view.zoom());
        offset = snapped.topLeft - m_bounds.topLeft();
        feedback.setGuides(snapped.guides);
    }
    m_offset = offset;
    const auto into = retarget(point);
    if (!m_moved.nodes.empty()) m_view.board().showPreview(m_moved.nodes, m_offset, into);
    for (const std::string& id : m_moved.notes)
        if (NoteItem* note = m_view.board().noteItem(id)) note->setOffset(m_offset);
}

/// Finds the container or cell under the pointer that is not the present one, and whether it takes the nodes: what may
/// not leave its container is refused outside, the container does not come after it.
/// @return where they would go; nothing when it is refused
std::optional<BoardGeometry::Destination> MoveDrag::retarget(QPointF point)
{
    m_target.reset();
    m_refusal.clear();
    Session& session = m_view.session();
    FeedbackItem& feedback = m_view.board().feedback();
    const Node* node = m_grabbed ? session.design().find(*m_grabbed) : nullptr;
    const BoardGeometry& geometry = m_view.board().geometry();
    if (!node) return std::nullopt;
    const DropPlace place = geometry.placeAt(point, m_moved.nodes);
    const DropPlace before = geometry.placeAt(m_start, m_moved.nodes);
    if (place.parent == node->parent && place.tier == before.tier && place.zone == before.zone) {
        feedback.clearTarget();
        m_view.showPointerNote({});
        return BoardGeometry::Destination{node->parent, node->placement};
    }
    for (const NodeId id : m_moved.nodes) {
        const Kind* kind = session.kindOf(id);
        if (!kind) continue;
        if (const Fitting fitting = fittingFor(session, *kind, place); !fitting.verdict) {
            m_refusal = fitting.verdict.reason;
            break;
        }
        if (besideTiers(m_view.session(), *kind, place)) {
            m_refusal = QCoreApplication::translate("Edit", "%1 belongs in a row of subnets. Drop it on one.")
                            .arg(catalogText(kind->label));
            break;
        }
    }
    const Kind* kind = session.kindOf(node->id);
    const Fitting fitting = kind ? fittingFor(session, *kind, place) : Fitting{};
    const DropPlace shown = m_refusal.isEmpty() ? placeFor(place, fitting) : place;
    if (m_refusal.isEmpty()) m_target = place;
    const bool sameBox = m_refusal.isEmpty() && fitting.parent == node->parent && !shown.tier;
    feedback.setTarget(sameBox ? QRectF() : targetRect(m_view.board(), shown, kind), m_refusal.isEmpty());
    m_view.showPointerNote(m_refusal);
    if (!m_refusal.isEmpty()) return std::nullopt;
    return BoardGeometry::Destination{fitting.parent,
                                      fitting.placement.tier.empty() ? node->placement : fitting.placement};
}

void MoveDrag::moveNotes(std::vector<Change>& changes) const
{
    for (const std::string& id : m_moved.notes) {
        const auto known = m_view.session().design().boardNotes().find(id);
        if (known == m_view.session().design().boardNotes().end()) continue;
        BoardNote note = known->second;
        note.x += m_offset.x();
        note.y += m_offset.y();
        changes.emplace_back(PutBoardNote{id, note});
    }
}

void MoveDrag::finish()
{
    m_view.board().endPreview();
    if (!m_refusal.isEmpty()) {
        m_view.refuse(m_refusal);
        return;
    }
    Edit edit = moveNodes(m_view.session(), m_view.board().geometry(), m_moved.nodes, m_offset, m_target);
    if (!m_offset.isNull()) moveNotes(edit.changes);
    if (edit.text.isEmpty()) edit.text = QCoreApplication::translate("Edit", "Move a note");
    m_view.run(edit);
}

} // namespace zonedraft
