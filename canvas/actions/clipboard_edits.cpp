// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/clipboard_edits.h"

#include "canvas/actions/board_edits.h"
#include "canvas/actions/positions.h"
#include "canvas/actions/surroundings.h"
#include "engine/document/load.h"
#include "engine/document/save.h"
#include "engine/model/clipboard.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace zonedraft {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

/// The nodes with where they stand now.
Design partWithPlaces(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes)
{
    const std::vector<NodeId> list(nodes.begin(), nodes.end());
    Design part = copyPart(session.design(), list);
    for (const Node* node : part.nodesSortedById())
        if (const auto rect = geometry.rectOf(node->id))
            (void)part.apply(PutNodeView{node->id, viewAt(session.design(), node->id, rect->topLeft())});
    return part;
}

QRectF boundsOf(const Design& part)
{
    QRectF bounds;
    for (const auto& [id, view] : part.nodeViews())
        bounds =
            bounds.united(QRectF(QPointF(view.x, view.y), QSizeF(view.width.value_or(layout::kCardSize.width()),
                                                                 view.height.value_or(layout::kCardSize.height()))));
    return bounds;
}

/// Where a copy of `bounds` overlaps nothing: to the right, below, or else a little aside.
QPointF freeOffset(const BoardGeometry& geometry, const QRectF& bounds, const Design& design,
                   std::optional<NodeId> parent)
{
    const QPointF candidates[] = {{bounds.width() + layout::kCardGap, 0}, {0, bounds.height() + layout::kCardGap}};
    // What spans the zones of a network goes into a lane below: beside it the network would become twice as wide.
    if (parent && geometry.gridOf(*parent) && bounds.width() > 2 * layout::kCardSize.width())
        return layout::snapped(candidates[1]);
    for (const QPointF offset : candidates) {
        bool free = true;
        for (const NodeId sibling : design.childrenOf(parent))
            if (const auto rect = geometry.rectOf(sibling)) free = free && !rect->intersects(bounds.translated(offset));
        if (free) return layout::snapped(offset);
    }
    return {4 * layout::kGrid, 4 * layout::kGrid};
}

/// The rows of subnets that pasted components come to stand in: the one that was pointed at for a single one that
/// suits, else the one they had if the network has it, else the one they prefer.
void placeInRows(const Session& session, std::optional<NodeId> parent, const DropPlace& place, Paste& paste)
{
    const NetworkGrid grid = parent ? session.evaluation().gridOf(*parent) : NetworkGrid{};
    auto* changes = std::get_if<Sequence>(&paste.change.data);
    if (!changes) return;
    for (Change& change : changes->changes) {
        auto* add = std::get_if<AddNode>(&change.data);
        const Kind* kind = add ? session.catalog().find(add->node.kind) : nullptr;
        if (!kind || std::ranges::find(paste.roots, add->node.id) == paste.roots.end()) continue;
        Placement& placement = add->node.placement;
        const auto row = static_cast<std::size_t>(place.tier.value_or(-1));
        const bool pointed = parent == place.parent && paste.roots.size() == 1 && row < grid.tiers.size() &&
                             !kind->tierKinds.empty() && tierSuits(*kind, grid.tiers[row].kind);
        const bool known =
            std::ranges::any_of(grid.tiers, [&](const auto& tier) { return tier.name == placement.tier; });
        if (pointed)
            placement.tier = grid.tiers[row].name;
        else if (!known)
            placement = placementIn(grid, *kind, {}, {});
    }
}

} // namespace

std::unique_ptr<QMimeData> copyNodes(const Session& session, const BoardGeometry& geometry,
                                     const std::set<NodeId>& nodes)
{
    const std::string text = writeDesign(partWithPlaces(session, geometry, outermost(session.design(), nodes)));
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(kDesignMimeType), QByteArray::fromStdString(text));
    data->setText(QString::fromStdString(text));
    return data;
}

bool canPaste(const QMimeData& data)
{
    return data.hasFormat(QLatin1String(kDesignMimeType)) ||
           (data.hasText() && data.text().contains(QLatin1String("zonedraft:")));
}

Edit pasteNodes(const Session& session, const QMimeData& data, const DropPlace& place)
{
    const std::string text = data.hasFormat(QLatin1String(kDesignMimeType))
                                 ? data.data(QLatin1String(kDesignMimeType)).toStdString()
                                 : data.text().toStdString();
    const auto loaded = loadDesign(text, "", {.versionRequired = false});
    if (!loaded) return Edit::refused(tr("The clipboard holds no components that can be read."));
    const Design& part = loaded->design;
    std::optional<NodeId> parent = place.parent;
    bool elsewhere = false; // it may not stand where the pointer is, but in a container that is there
    for (const Node* node : part.nodesSortedById()) {
        if (node->parent && part.find(*node->parent)) continue;
        const Kind* kind = session.catalog().find(node->kind);
        if (!kind) continue;
        DropPlace anywhere = place;
        anywhere.tier.reset();
        const Fitting fitting = fittingFor(session, *kind, anywhere);
        const auto other = fitting.verdict ? std::nullopt : anyParentFor(session, *kind);
        if (!fitting.verdict && !other) return Edit::refused(fitting.verdict.reason);
        elsewhere = other.has_value();
        parent = elsewhere ? other : fitting.parent;
        break;
    }
    const QRectF bounds = boundsOf(part);
    const QPointF offset =
        elsewhere ? QPointF(4 * layout::kGrid, 4 * layout::kGrid) : layout::snapped(place.position - bounds.center());
    Paste paste = pastePart(session.design(), part, parent, Point{offset.x(), offset.y()});
    placeInRows(session, parent, place, paste);
    const std::set<NodeId> roots(paste.roots.begin(), paste.roots.end());
    if (roots.empty()) return {};
    const int count = static_cast<int>(roots.size());
    return {{paste.change},
            QCoreApplication::translate("Edit", "Paste %n component(s)", nullptr, count),
            Selection::Ids{roots, {}, {}}};
}

Edit duplicateNodes(const Session& session, const BoardGeometry& geometry, const std::set<NodeId>& nodes)
{
    if (const auto refused = refusedForDerived(session, nodes)) return *refused;
    const Design& design = session.design();
    std::map<std::optional<NodeId>, std::set<NodeId>> families;
    const std::set<NodeId> roots = outermost(design, nodes);
    for (const NodeId id : roots) families[design.find(id)->parent].insert(id);
    Edit edit{{}, tr("Duplicate %1").arg(describeNodes(design, roots)), Selection::Ids{}};
    Design scratch = design; // so that ids of one family are known to the next
    for (const auto& [parent, members] : families) {
        QRectF bounds;
        for (const NodeId id : members)
            if (const auto rect = geometry.rectOf(id)) bounds = bounds.united(*rect);
        const QPointF offset = freeOffset(geometry, bounds, design, parent);
        Design part = partWithPlaces(session, geometry, members);
        if (members.size() > 1 && parent &&
            geometry.gridOf(*parent)) // of several rows: each in its own, below what is there
            for (const NodeId id : members) (void)part.apply(PutNodeView{id, std::nullopt});
        const Paste paste = pastePart(scratch, part, parent, Point{offset.x(), offset.y()});
        if (!scratch.apply(paste.change)) continue;
        edit.changes.push_back(paste.change);
        edit.select->nodes.insert(paste.roots.begin(), paste.roots.end());
    }
    return edit;
}

} // namespace zonedraft
