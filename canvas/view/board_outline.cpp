// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/board_outline.h"

#include "canvas/items/component_item.h"
#include "canvas/scene/layout_input.h"

#include <QCoreApplication>

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
        std::vector<OutlineEntry*> tiers;
        for (std::size_t row = 0; grid && row < network.tiers.size() && row < grid->tierBands.size(); ++row) {
            OutlineEntry& tier = add(entry);
            QStringList zones(network.zones.begin(), network.zones.end());
            tier.name = tr("Tier %1").arg(network.tiers[row].title);
            tier.description = tr("in %1").arg(zones.join(QStringLiteral(", ")));
            tier.rect = grid->tierBands[row];
            tiers.push_back(&tier);
        }
        for (const NodeId child : m_session.design().childrenOf(id)) {
            const auto cell = cellOf(m_session, network, child);
            const bool inTier = cell && cell->tierRow < static_cast<int>(tiers.size());
            addNode(inTier ? *tiers[static_cast<std::size_t>(cell->tierRow)] : entry, child);
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
