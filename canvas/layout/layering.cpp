// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/layered.h"

#include <algorithm>
#include <limits>
#include <set>

namespace zonedraft::layout {

namespace {

using Neighbours = std::vector<std::vector<int>>;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// An order in which few links lead backwards (Eades, Lin and Smyth 1993): sources to the front,
/// sinks to the back, in a cycle the item with the most outgoing links first.
std::vector<int> flowOrder(const std::vector<Item>& items, const Neighbours& out, const Neighbours& in)
{
    const int count = static_cast<int>(items.size());
    std::vector<int> outgoing(items.size());
    std::vector<int> incoming(items.size());
    const auto key = [&](int i) {
        const int sinkFirst = outgoing[at(i)] == 0 && incoming[at(i)] > 0 ? 0 : 1;
        const int sourceNext = incoming[at(i)] == 0 ? 0 : 1;
        const int entry = items[at(i)].role == BoxRole::Entry ? 0 : 1;
        return std::tuple{sinkFirst, sourceNext, entry, incoming[at(i)] - outgoing[at(i)], i};
    };
    for (int i = 0; i < count; ++i) {
        outgoing[at(i)] = static_cast<int>(out[at(i)].size());
        incoming[at(i)] = static_cast<int>(in[at(i)].size());
    }
    std::set<std::tuple<int, int, int, int, int>> waiting;
    for (int i = 0; i < count; ++i) waiting.insert(key(i));
    std::vector<bool> taken(items.size());
    std::vector<int> front;
    std::vector<int> back;
    while (!waiting.empty()) {
        const int chosen = std::get<4>(*waiting.begin());
        (std::get<0>(*waiting.begin()) == 0 ? back : front).push_back(chosen);
        waiting.erase(waiting.begin());
        taken[at(chosen)] = true;
        const auto drop = [&](const std::vector<int>& others, std::vector<int>& degree) {
            for (const int other : others) {
                if (taken[at(other)]) continue;
                waiting.erase(key(other));
                --degree[at(other)];
                waiting.insert(key(other));
            }
        };
        drop(out[at(chosen)], incoming);
        drop(in[at(chosen)], outgoing);
    }
    front.insert(front.end(), back.rbegin(), back.rend());
    return front;
}

} // namespace

std::vector<int> layersOf(const std::vector<Item>& items, const std::vector<ItemLink>& links, double maxHeight)
{
    Neighbours out(items.size());
    Neighbours in(items.size());
    const auto standby = [&](int item) { return items[at(item)].role == BoxRole::Standby; };
    const auto leads = [&](int from, int to) {
        out[at(from)].push_back(to);
        in[at(to)].push_back(from);
    };
    for (const ItemLink& link : links) {
        const bool back = standby(link.from) && !standby(link.to); // it comes after what it only helps out
        leads(back ? link.to : link.from, back ? link.from : link.to);
    }
    const int count = static_cast<int>(items.size());
    for (int later = 0; later < count; ++later)
        for (int first = 0; standby(later) && first < count; ++first)
            if (!standby(first) && items[at(first)].size.height() > 2 * kCardSize.height()) leads(first, later);
    const std::vector<int> order = flowOrder(items, out, in);
    std::vector<int> place(items.size());
    for (std::size_t i = 0; i < order.size(); ++i) place[at(order[i])] = static_cast<int>(i);
    const auto before = [&](int a, int b) { return place[at(a)] < place[at(b)]; };

    std::vector<int> layers(items.size(), 0);
    std::vector<double> heights;
    for (const int item : order) {
        int layer = 0;
        for (const auto* others : {&in[at(item)], &out[at(item)]})
            for (const int other : *others)
                if (before(other, item)) layer = std::max(layer, layers[at(other)] + 1);
        const double height = items[at(item)].size.height() + kCardGap;
        while (at(layer) < heights.size() && heights[at(layer)] > 0 && heights[at(layer)] + height > maxHeight) ++layer;
        if (at(layer) >= heights.size()) heights.resize(at(layer) + 1, 0.0);
        heights[at(layer)] += height;
        layers[at(item)] = layer;
    }
    // What only starts links moves next to what it starts them to.
    for (auto item = order.rbegin(); item != order.rend(); ++item) {
        int next = std::numeric_limits<int>::max();
        bool hasBefore = false;
        for (const auto* others : {&in[at(*item)], &out[at(*item)]})
            for (const int other : *others) {
                if (before(other, *item))
                    hasBefore = true;
                else if (other != *item)
                    next = std::min(next, layers[at(other)]);
            }
        const double height = items[at(*item)].size.height() + kCardGap;
        if (hasBefore || items[at(*item)].role == BoxRole::Entry || next == std::numeric_limits<int>::max()) continue;
        for (int layer = next - 1; layer > layers[at(*item)]; --layer) {
            if (heights[at(layer)] + height > maxHeight) continue;
            heights[at(layers[at(*item)])] -= height;
            heights[at(layer)] += height;
            layers[at(*item)] = layer;
            break;
        }
    }
    std::vector<int> used = layers;
    std::ranges::sort(used);
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (int& layer : layers) layer = static_cast<int>(std::ranges::lower_bound(used, layer) - used.begin());
    return layers;
}

std::vector<int> groupsOf(int itemCount, const std::vector<ItemLink>& links)
{
    std::vector<int> leader(at(itemCount));
    for (int i = 0; i < itemCount; ++i) leader[at(i)] = i;
    const auto find = [&](int i) {
        while (leader[at(i)] != i) i = leader[at(i)] = leader[at(leader[at(i)])];
        return i;
    };
    for (const ItemLink& link : links) {
        const int a = find(link.from);
        const int b = find(link.to);
        leader[at(std::max(a, b))] = std::min(a, b);
    }
    std::vector<int> group(at(itemCount), -1);
    int next = 0;
    for (int i = 0; i < itemCount; ++i) {
        const int root = find(i);
        if (group[at(root)] < 0) group[at(root)] = next++;
        group[at(i)] = group[at(root)];
    }
    return group;
}

} // namespace zonedraft::layout
