// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"

#include <algorithm>
#include <numeric>
#include <random>

/// Designs for the tests of layout and routing.
namespace zonedraft::layout::samples {

/// An API that serves a model: the ids of what the tests look at.
struct MlApi {
    LayoutInput input;
    int internet = 0, cdn = 0, region = 0, vpc = 0, balancer = 0, service = 0, database = 0, nat = 0, table = 0,
        logs = 0;
};

inline MlApi mlApi()
{
    MlApi api;
    const auto add = [&](int parent, bool container = false) -> LayoutBox& {
        LayoutBox box;
        box.id = static_cast<int>(api.input.boxes.size());
        box.parent = parent;
        box.container = container;
        if (container) box.size = {0, 0};
        api.input.boxes.push_back(box);
        return api.input.boxes.back();
    };
    const auto card = [&](int parent, std::optional<Cell> cell = {}, BoxRole role = BoxRole::Ordinary) {
        LayoutBox& box = add(parent);
        box.cell = cell;
        box.role = role;
        return box.id;
    };
    api.internet = card(kBoard, {}, BoxRole::Entry);
    api.cdn = card(kBoard, {}, BoxRole::Entry);
    api.region = add(kBoard, true).id;
    LayoutBox& vpc = add(api.region, true);
    vpc.grid = GridSpec{{{"public"}, {"application"}, {"data"}}, 3};
    api.vpc = vpc.id;
    api.balancer = card(api.vpc, Cell{0, 0, 3});
    api.service = card(api.vpc, Cell{1, 0, 3});
    api.database = card(api.vpc, Cell{2, 0, 3});
    api.nat = card(api.vpc, Cell{0, 0, 1});
    api.table = card(api.region);
    api.logs = card(api.region, {}, BoxRole::Supporting);
    const int pairs[][2] = {{api.internet, api.cdn},     {api.cdn, api.balancer},  {api.balancer, api.service},
                            {api.service, api.database}, {api.service, api.table}, {api.service, api.logs},
                            {api.service, api.nat}};
    for (const auto& pair : pairs)
        api.input.links.push_back({static_cast<int>(api.input.links.size()), pair[0], pair[1]});
    return api;
}

/// A random nested design; the same for the same seed on every platform.
inline LayoutInput randomDesign(unsigned seed, int boxes, int links)
{
    std::mt19937 engine(seed);
    const auto pick = [&](int low, int high) {
        return low + static_cast<int>(engine() % static_cast<unsigned>(high - low + 1));
    };
    LayoutInput input;
    std::vector<int> containers = {kBoard};
    std::vector<int> leaves;
    for (int id = 0; id < boxes; ++id) {
        LayoutBox box;
        box.id = id;
        box.parent = containers[static_cast<std::size_t>(pick(0, static_cast<int>(containers.size()) - 1))];
        int depth = 0;
        for (int up = box.parent; up != kBoard; up = input.boxes[static_cast<std::size_t>(up)].parent) ++depth;
        if (box.parent != kBoard) {
            const auto& grid = input.boxes[static_cast<std::size_t>(box.parent)].grid;
            if (grid && pick(0, 9) < 8) {
                const int first = pick(0, grid->zones - 1);
                box.cell = Cell{pick(0, static_cast<int>(grid->tiers.size()) - 1), first,
                                pick(0, 2) == 0 ? grid->zones - first : 1};
            }
        }
        if (depth < 4 && pick(0, 9) < 2) {
            box.container = true;
            box.size = {0, 0};
            if (pick(0, 1) == 0) {
                GridSpec grid;
                grid.zones = pick(1, 3);
                grid.tiers.resize(static_cast<std::size_t>(pick(1, 4)));
                box.grid = grid;
            }
            containers.push_back(id);
        } else {
            if (pick(0, 5) == 0) box.size = {static_cast<double>(pick(40, 400)), static_cast<double>(pick(30, 200))};
            if (pick(0, 7) == 0) box.role = pick(0, 1) == 0 ? BoxRole::Entry : BoxRole::Supporting;
            leaves.push_back(id);
        }
        input.boxes.push_back(box);
    }
    for (int id = 0; id < links && leaves.size() > 1; ++id) {
        const int from = pick(0, static_cast<int>(leaves.size()) - 1);
        const int to = (from + pick(1, 10)) % static_cast<int>(leaves.size());
        if (from != to)
            input.links.push_back({id, leaves[static_cast<std::size_t>(from)], leaves[static_cast<std::size_t>(to)]});
    }
    return input;
}

/// The same values in another order.
template <typename Value>
std::vector<Value> shuffled(const std::vector<Value>& values, unsigned seed)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::shuffle(order.begin(), order.end(), std::mt19937(seed));
    std::vector<Value> result;
    for (const std::size_t i : order) result.push_back(values[i]);
    return result;
}

/// Parents by box id.
inline std::map<int, int> parentsOf(const LayoutInput& input)
{
    std::map<int, int> parents;
    for (const LayoutBox& box : input.boxes) parents[box.id] = box.parent;
    return parents;
}

inline bool isInside(const std::map<int, int>& parents, int ancestor, int box)
{
    for (int up = box; up != kBoard; up = parents.at(up))
        if (up == ancestor) return true;
    return false;
}

/// Regions with networks and many services: at least `boxes` boxes and half as many links again.
inline LayoutInput largeDesign(int boxes)
{
    std::mt19937 engine(7);
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(engine() % count); };
    LayoutInput input;
    const auto add = [&](int parent, bool container, std::optional<Cell> cell = {}) {
        LayoutBox box;
        box.id = static_cast<int>(input.boxes.size());
        box.parent = parent;
        box.container = container;
        box.cell = cell;
        if (container) box.size = {0, 0};
        input.boxes.push_back(box);
        return box.id;
    };
    const auto link = [&](int from, int to) {
        input.links.push_back({static_cast<int>(input.links.size()), from, to});
    };
    const int dns = add(kBoard, false);
    while (static_cast<int>(input.boxes.size()) < boxes) {
        const int region = add(kBoard, true);
        std::vector<int> regional;
        for (int i = 0; i < 20; ++i) regional.push_back(add(region, false));
        for (int v = 0; v < 3; ++v) {
            const int vpc = add(region, true);
            input.boxes.back().grid = GridSpec{{{"public"}, {"application"}, {"data"}}, 3};
            const int balancer = add(vpc, false, Cell{0, 0, 3});
            link(dns, balancer);
            for (int zone = 0; zone < 3; ++zone) add(vpc, false, Cell{0, zone, 1});
            std::vector<int> services;
            for (int i = 0; i < 18; ++i) {
                services.push_back(add(vpc, false, i < 3 ? Cell{1, 0, 3} : Cell{1, static_cast<int>(below(3)), 1}));
                link(balancer, services.back());
            }
            for (int i = 0; i < 6; ++i) {
                const int store = add(vpc, false, i < 2 ? Cell{2, 0, 3} : Cell{2, static_cast<int>(below(3)), 1});
                for (int k = 0; k < 3; ++k) link(services[below(services.size())], store);
            }
            for (int i = 0; i < 18; ++i) link(services[below(services.size())], regional[below(regional.size())]);
        }
    }
    return input;
}

} // namespace zonedraft::layout::samples
