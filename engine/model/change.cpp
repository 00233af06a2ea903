// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/change.h"

#include <algorithm>

namespace zonedraft {
namespace {

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from)
{
    to.insert(to.end(), from.begin(), from.end());
}

template <class T>
void sortUnique(std::vector<T>& list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

} // namespace

bool Footprint::viewOnly() const
{
    return nodes.empty() && moved.empty() && links.empty() && entries.empty() && !title && !notes && !scenarios &&
           !suppressions;
}

bool Footprint::empty() const
{
    return viewOnly() && nodeViews.empty() && linkViews.empty() && !boardNotes;
}

void Footprint::add(const Footprint& other)
{
    append(nodes, other.nodes);
    append(moved, other.moved);
    append(links, other.links);
    append(nodeViews, other.nodeViews);
    append(linkViews, other.linkViews);
    append(entries, other.entries);
    title |= other.title;
    notes |= other.notes;
    scenarios |= other.scenarios;
    suppressions |= other.suppressions;
    boardNotes |= other.boardNotes;
}

void Footprint::normalise()
{
    sortUnique(nodes);
    sortUnique(moved);
    sortUnique(links);
    sortUnique(nodeViews);
    sortUnique(linkViews);
    sortUnique(entries);
}

} // namespace zonedraft
