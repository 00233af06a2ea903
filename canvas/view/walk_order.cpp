// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/walk_order.h"

#include <algorithm>
#include <set>

namespace zonedraft {

std::vector<NodeId> walkOrder(const Design& design)
{
    std::vector<NodeId> order;
    std::set<NodeId> seen;
    const auto follow = [&](NodeId start) {
        std::vector<NodeId> open{start};
        while (!open.empty()) {
            const NodeId id = open.back();
            open.pop_back();
            if (!seen.insert(id).second) continue;
            order.push_back(id);
            std::vector<NodeId> next;
            for (const LinkId link : design.linksOf(id))
                if (design.find(link)->from == id) next.push_back(design.find(link)->to);
            std::sort(next.rbegin(), next.rend());
            open.insert(open.end(), next.begin(), next.end());
        }
    };
    std::set<NodeId> targets, ends;
    for (const auto& [id, link] : design.links()) {
        targets.insert(link.to);
        ends.insert({link.from, link.to});
    }
    const auto all = design.nodesSortedById();
    for (const Node* node : all)
        if (ends.contains(node->id) && !targets.contains(node->id)) follow(node->id);
    for (const Node* node : all)
        if (ends.contains(node->id)) follow(node->id);
    for (const Node* node : all) follow(node->id);
    return order;
}

} // namespace zonedraft
