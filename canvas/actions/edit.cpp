// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace zonedraft {

bool perform(Session& session, const Edit& edit, const QString& mergeKey)
{
    if (edit.empty()) {
        if (!edit.refusal.isEmpty()) Q_EMIT session.failed(edit.refusal);
        return false;
    }
    const bool done = edit.changes.size() == 1 ? session.apply(edit.changes.front(), edit.text, mergeKey)
                                               : session.apply(Sequence{edit.changes}, edit.text, mergeKey);
    if (done && edit.select) session.selection().set(*edit.select);
    return done;
}

QString describeNodes(const Design& design, const std::set<NodeId>& nodes)
{
    const int count = static_cast<int>(nodes.size());
    if (count != 1) return QCoreApplication::translate("Edit", "%n component(s)", nullptr, count);
    const Node* node = design.find(*nodes.begin());
    return node ? QString::fromStdString(node->displayName()) : QString();
}

std::optional<Edit> refusedForDerived(const Session& session, const std::set<NodeId>& nodes)
{
    if (nodes.empty() || !std::ranges::all_of(nodes, [](NodeId id) { return id.derived(); })) return std::nullopt;
    const NodeId first = *nodes.begin();
    QString label = QString::fromStdString(first.str());
    for (const DerivedNode& node : session.evaluation().derivedOf(first.owner()))
        if (node.id == first) label = node.label;
    return Edit::refused(
        QCoreApplication::translate("Edit", "“%1” follows from “%2”: it comes, stands and goes with it. Edit that, or "
                                            "override single properties in the inspector.")
            .arg(label, describeNodes(session.design(), {first.owner()})));
}

std::set<NodeId> outermost(const Design& design, const std::set<NodeId>& nodes)
{
    std::set<NodeId> roots;
    for (const NodeId id : nodes) {
        const Node* node = design.find(id);
        bool inside = !node;
        for (; node && node->parent && !inside; node = design.find(*node->parent))
            inside = nodes.contains(*node->parent);
        if (!inside) roots.insert(id);
    }
    return roots;
}

} // namespace zonedraft
