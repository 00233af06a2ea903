// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/board_outline.h"

#include "canvas/items/component_item.h"
#include "canvas/scene/layout_input.h"

#include <QCoreApplication>
#include <map>

namespace zonedraft {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

QString describe(const Session& session, NodeId id)
{
    const Evaluation& evaluation = session.evaluation();
    QStringList parts;
    if (const QString line = evaluation.cardLine(id); !line.isEmpty()) parts += line;
    if (const QString cost = costText(evaluation.costOf(id)); !cost.isEmpty()) parts += cost;
    QStringList targets;
    for (const LinkId link : session.design().linksOf(id))
        if (const Link* found = session.design().find(link); found->from == id)
            if (const Node* target = session.design().find(found->to))
                targets += QString::fromStdString(target->displayName());
    if (!targets.isEmpty()) parts += tr("connected to %1").arg(targets.join(QStringLiteral(", ")));
    const auto findings = evaluation.findingsOf(id);
    const int count = static_cast<int>(findings.size());
    if (count > 0) parts += QCoreApplication::translate("BoardOutline", "%n finding(s)", nullptr, count);
    for (const BoardFinding& finding : findings) parts += finding.title;
    return parts.join(QStringLiteral(". "));
}

class OutlineMaker {
    Q_DECLARE_TR_FUNCTIONS(OutlineMaker)

public:
    explicit OutlineMaker(const BoardScene& scene) : m_scene(scene), m_session(scene.session()) {}

    void addNode(OutlineEntry& into, NodeId id)
    {
        const Node* node = m_session.design().find(id);
        const auto rect = m_scene.geometry().rectOf(id);
        if (!node || !rect) return;
        OutlineEntry& entry = add(into);
        entry.node = id;
        entry.rect = *rect;
        const Kind* kind = m_session.kindOf(id);
        entry.name = QString::fromStdString(node->displayName());
        if (kind) entry.name += QStringLiteral(", ") + catalogText(kind->label);
        entry.description = describe(m_session, id);
        addChildren(entry, id);
        if (m_scene.layers().derived) addDerived(entry, id);
    }

private:
    static OutlineEntry& add(OutlineEntry& into)
    {
        into.children.push_back(std::make_unique<OutlineEntry>());
        into.children.back()->parent = &into;
        return *into.children.back();
    }

    void addDerived(OutlineEntry& entry, NodeId owner)
    {
        for (const DerivedNode& node : m_session.evaluation().derivedOf(owner)) {
            const auto rect = m_scene.shownRect(node.id);
            if (!rect) continue;
            OutlineEntry& derived = add(entry);
            derived.node = node.id;
            derived.rect = *rect;
            derived.name = tr("%1, derived").arg(node.label);
            derived.description = node.reason;
        }
    }

    void addChildren(OutlineEntry& entry, NodeId id)
    {
        const NetworkGrid network = m_session.evaluation().gridOf(id);
        const layout::GridGeometry* grid = m_scene.geometry().gridOf(id);
        const bool drawn =
            grid && grid->tierBands.size() == network.tiers.size() && grid->zoneBands.size() == network.zones.size();
        // What spans several zones stands once, under all of them.
        std::map<std::pair<int, int>, std::map<int, std::vector<NodeId>>> zones;
        std::vector<NodeId> outside;
        for (const NodeId child : m_session.design().childrenOf(id)) {
            const auto cell = cellOf(m_session, network, child);
            if (drawn && cell && cell->tierRow < static_cast<int>(network.tiers.size()))
                zones[{cell->firstZone, cell->zoneCount}][cell->tierRow].push_back(child);
            else
                outside.push_back(child);
        }
        for (const auto& [span, tiers] : zones) addZones(entry, network, *grid, span, tiers);
        for (const NodeId child : outside) addNode(entry, child);
    }

    void addZones(OutlineEntry& entry, const NetworkGrid& network, const layout::GridGeometry& grid,
                  std::pair<int, int> span, const std::map<int, std::vector<NodeId>>& tiers)
    {
        OutlineEntry& zone = add(entry);
        QStringList names;
        for (int at = span.first; at < span.first + span.second; ++at) {
            names += network.zones[static_cast<std::size_t>(at)];
            zone.rect = zone.rect.united(grid.zoneBands[static_cast<std::size_t>(at)]);
        }
        zone.name = names.join(QStringLiteral(", "));
        for (const auto& [row, nodes] : tiers) {
            OutlineEntry& tier = add(zone);
            tier.name = tr("Tier %1").arg(network.tiers[static_cast<std::size_t>(row)].title);
            tier.description = tr("in %1").arg(zone.name);
            tier.rect = grid.tierBands[static_cast<std::size_t>(row)].intersected(zone.rect);
            for (const NodeId node : nodes) addNode(tier, node);
        }
    }

    const BoardScene& m_scene;
    const Session& m_session;
};

} // namespace

std::unique_ptr<OutlineEntry> makeOutline(const BoardScene& scene)
{
    auto root = std::make_unique<OutlineEntry>();
    root->rect = scene.contentRect();
    OutlineMaker maker(scene);
    for (const NodeId id : scene.session().design().childrenOf(std::nullopt)) maker.addNode(*root, id);
    return root;
}

} // namespace zonedraft
