// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/layout_run.h"

#include <algorithm>
#include <set>

namespace zonedraft::layout {

LayoutResult layoutAll(const LayoutInput& input, const std::stop_token& stop)
{
    return LayoutRun(input, {}).run(stop);
}

LayoutResult layoutSelection(const LayoutInput& input, const std::map<int, QRectF>& current,
                             const std::vector<int>& selected, const std::stop_token& stop)
{
    const BoxTree tree(input);
    std::set<int> moving(selected.begin(), selected.end());
    for (int i = 0; i < tree.count(); ++i)
        for (int up = i; up != kBoard; up = tree.parent(up))
            if (std::ranges::find(selected, tree.box(up).id) != selected.end()) moving.insert(tree.box(i).id);

    LayoutInput fixed = input;
    std::map<int, QPointF> hints;
    for (LayoutBox& box : fixed.boxes) {
        const auto now = current.find(box.id);
        if (moving.contains(box.id) || now == current.end()) {
            box.pinned.reset();
            if (now != current.end()) hints[box.id] = now->second.topLeft();
            continue;
        }
        box.pinned = now->second.topLeft();
        box.size = now->second.size();
    }
    return LayoutRun(fixed, hints).run(stop);
}

} // namespace zonedraft::layout
