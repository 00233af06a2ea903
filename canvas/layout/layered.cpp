// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/layered.h"

#include "canvas/layout/box_tree.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace zonedraft::layout {

namespace {

constexpr double kLaneGap = 16.0;        ///< between a card and a link that passes it
constexpr int kOrderSweeps = 12;         ///< barycentre passes; more rarely removes another crossing
constexpr int kPositionSweeps = 10;      ///< alignment passes
constexpr double kNearlyStraight = 40.0; ///< less than half of what two targets of one card lie apart
constexpr int kLongestLaneInBig = 6;     ///< longer links take no lane in very big drawings
constexpr std::size_t kBigItems = 500;   ///< from here a drawing is very big

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// An item, or the place where a long link passes a layer (`item` is -1 then).
struct Slot {
    int item = -1;
    int layer = 0;
    double height = 0.0;
    double order = 0.0; ///< place in its layer
    double top = 0.0;
};

struct Segment {
    int from = 0; ///< slots, from one layer to the next
    int to = 0;
    double fromY = 0.0; ///< where it leaves, from the slot's top
    double toY = 0.0;
    double weight = 1.0; ///< how much straightness matters
};

class LayeredDrawing {
public:
    LayeredDrawing(const std::vector<Item>& items, const std::vector<ItemLink>& links, double maxHeight)
        : m_items(items), m_links(links), m_maxHeight(maxHeight)
    {
    }

    Arrangement draw()
    {
        makeSlots();
        orderLayers();
        placeVertically();
        return collect();
    }

private:
    void makeSlots();
    void addSegment(int from, int to, double fromY, double toY);
    void orderLayers();
    void sweep(bool forward);
    [[nodiscard]] long crossings() const;
    void renumber(std::vector<int>& layer);
    void placeVertically();
    void alignLayer(std::vector<int>& layer, bool before, bool after);
    void straighten(const std::vector<int>& layer);
    [[nodiscard]] double gapBetween(int above, int below) const;
    [[nodiscard]] std::vector<double> layerLefts(std::vector<double>& widths) const;
    Arrangement collect() const;

    const std::vector<Item>& m_items;
    const std::vector<ItemLink>& m_links;
    double m_maxHeight;
    std::vector<int> m_layerOf;
    std::vector<Slot> m_slots; ///< the first ones are the items
    std::vector<Segment> m_segments;
    std::vector<std::vector<int>> m_before; ///< segments that arrive at a slot
    std::vector<std::vector<int>> m_after;  ///< segments that leave it
    std::vector<std::vector<int>> m_layers; ///< slots from top to bottom
};

void LayeredDrawing::addSegment(int from, int to, double fromY, double toY)
{
    const int lanes = (m_slots[at(from)].item < 0) + (m_slots[at(to)].item < 0);
    const double weight = lanes == 2 ? 8.0 : lanes == 1 ? 2.0 : 1.0;
    m_after[at(from)].push_back(static_cast<int>(m_segments.size()));
    m_before[at(to)].push_back(static_cast<int>(m_segments.size()));
    m_segments.push_back({from, to, fromY, toY, weight});
}

void LayeredDrawing::makeSlots()
{
    m_layerOf = layersOf(m_items, m_links, m_maxHeight);
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_slots.push_back({static_cast<int>(i), m_layerOf[i], m_items[i].size.height(), 0.0, 0.0});
    m_before.resize(m_slots.size());
    m_after.resize(m_slots.size());
    for (const ItemLink& link : m_links) {
        if (m_layerOf[at(link.from)] == m_layerOf[at(link.to)]) continue;
        const bool forward = m_layerOf[at(link.from)] < m_layerOf[at(link.to)];
        const int first = forward ? link.from : link.to;
        const int last = forward ? link.to : link.from;
        const double firstY = forward ? link.fromAt.y() : link.toAt.y();
        const double lastY = forward ? link.toAt.y() : link.fromAt.y();
        const int span = m_layerOf[at(last)] - m_layerOf[at(first)];
        if (m_items.size() > kBigItems && span > kLongestLaneInBig) continue;
        int previous = first;
        double previousY = firstY;
        for (int layer = m_layerOf[at(first)] + 1; layer < m_layerOf[at(last)]; ++layer) {
            const int lane = static_cast<int>(m_slots.size());
            m_slots.push_back({-1, layer, kGrid, 0.0, 0.0});
            m_before.emplace_back();
            m_after.emplace_back();
            addSegment(previous, lane, previousY, kGrid / 2);
            previous = lane;
            previousY = kGrid / 2;
        }
        addSegment(previous, last, previousY, lastY);
    }
    const int layers = m_layerOf.empty() ? 0 : *std::ranges::max_element(m_layerOf) + 1;
    m_layers.resize(at(layers));
    for (std::size_t i = 0; i < m_slots.size(); ++i) m_layers[at(m_slots[i].layer)].push_back(static_cast<int>(i));
}

void LayeredDrawing::renumber(std::vector<int>& layer)
{
    for (std::size_t i = 0; i < layer.size(); ++i) m_slots[at(layer[i])].order = static_cast<double>(i);
}

/// Orders every layer by the mean place of its neighbours in the layer before (or after) it.
void LayeredDrawing::sweep(bool forward)
{
    const int count = static_cast<int>(m_layers.size());
    for (int step = 1; step < count; ++step) {
        std::vector<int>& layer = m_layers[at(forward ? step : count - 1 - step)];
        std::vector<std::pair<double, int>> keyed;
        for (const int slot : layer) {
            double sum = 0.0;
            double weight = 0.0;
            for (const int index : forward ? m_before[at(slot)] : m_after[at(slot)]) {
                const Segment& segment = m_segments[at(index)];
                const Slot& other = m_slots[at(forward ? segment.from : segment.to)];
                sum += other.order + (forward ? segment.fromY : segment.toY) / std::max(other.height, 1.0);
                weight += 1.0;
            }
            keyed.emplace_back(weight > 0.0 ? sum / weight : m_slots[at(slot)].order + 0.5, slot);
        }
        std::ranges::stable_sort(keyed, {}, &std::pair<double, int>::first);
        for (std::size_t i = 0; i < keyed.size(); ++i) layer[i] = keyed[i].second;
        renumber(layer);
    }
}

long LayeredDrawing::crossings() const
{
    long total = 0;
    std::vector<std::vector<std::pair<double, double>>> between(m_layers.size());
    for (const Segment& segment : m_segments) {
        const Slot& a = m_slots[at(segment.from)];
        const Slot& b = m_slots[at(segment.to)];
        between[at(a.layer)].emplace_back(a.order + segment.fromY / std::max(a.height + 1.0, 1.0),
                                          b.order + segment.toY / std::max(b.height + 1.0, 1.0));
    }
    for (auto& pairs : between) {
        std::ranges::sort(pairs);
        std::vector<double> ends; // of those seen so far, kept sorted
        for (const auto& [start, end] : pairs) {
            const auto place = std::ranges::upper_bound(ends, end);
            total += ends.end() - place;
            ends.insert(place, end);
        }
    }
    return total;
}

void LayeredDrawing::orderLayers()
{
    for (auto& layer : m_layers) renumber(layer);
    auto best = m_layers;
    long fewest = crossings();
    for (int i = 0; i < kOrderSweeps && fewest > 0; ++i) {
        sweep(i % 2 == 0);
        const long now = crossings();
        if (now >= fewest) continue;
        fewest = now;
        best = m_layers;
    }
    m_layers = std::move(best);
    for (auto& layer : m_layers) renumber(layer);
}

double LayeredDrawing::gapBetween(int above, int below) const
{
    const int lanes = (m_slots[at(above)].item < 0) + (m_slots[at(below)].item < 0);
    return lanes == 2 ? kGrid : lanes == 1 ? kLaneGap : kCardGap;
}

/// Moves a layer's slots to the mean of where their neighbours want them.
void LayeredDrawing::alignLayer(std::vector<int>& layer, bool before, bool after)
{
    std::vector<double> wanted;
    std::vector<double> weights;
    std::vector<double> separation;
    for (std::size_t i = 0; i < layer.size(); ++i) {
        const Slot& slot = m_slots[at(layer[i])];
        double sum = 0.0;
        double weight = 0.0;
        const auto pull = [&](const Segment& segment, const Slot& other, double otherY, double ownY) {
            sum += segment.weight * (other.top + otherY - ownY);
            weight += segment.weight;
        };
        if (before)
            for (const int s : m_before[at(layer[i])])
                pull(m_segments[at(s)], m_slots[at(m_segments[at(s)].from)], m_segments[at(s)].fromY,
                     m_segments[at(s)].toY);
        if (after)
            for (const int s : m_after[at(layer[i])])
                pull(m_segments[at(s)], m_slots[at(m_segments[at(s)].to)], m_segments[at(s)].toY,
                     m_segments[at(s)].fromY);
        wanted.push_back(weight > 0.0 ? sum / weight : slot.top);
        weights.push_back(weight > 0.0 ? weight : 0.05);
        separation.push_back(i == 0 ? 0.0 : m_slots[at(layer[i - 1])].height + gapBetween(layer[i - 1], layer[i]));
    }
    const std::vector<double> tops = spread(wanted, weights, separation);
    for (std::size_t i = 0; i < layer.size(); ++i) m_slots[at(layer[i])].top = tops[i];
}

/// Turns links that are nearly straight into straight ones, where the neighbours leave room.
void LayeredDrawing::straighten(const std::vector<int>& layer)
{
    for (std::size_t i = 0; i < layer.size(); ++i) {
        Slot& slot = m_slots[at(layer[i])];
        double least = -1e9;
        double most = 1e9;
        if (i > 0) {
            const Slot& above = m_slots[at(layer[i - 1])];
            least = above.top + above.height + gapBetween(layer[i - 1], layer[i]);
        }
        if (i + 1 < layer.size())
            most = m_slots[at(layer[i + 1])].top - slot.height - gapBetween(layer[i], layer[i + 1]);
        double shift = kNearlyStraight + 1.0;
        for (const int index : m_before[at(layer[i])]) {
            const Segment& segment = m_segments[at(index)];
            const double wanted = m_slots[at(segment.from)].top + segment.fromY - segment.toY;
            const double by = std::round((wanted - slot.top) / kGrid) * kGrid;
            if (slot.top + by < least || slot.top + by > most || std::abs(by) >= std::abs(shift)) continue;
            shift = by;
        }
        if (std::abs(shift) <= kNearlyStraight) slot.top += shift;
    }
}

void LayeredDrawing::placeVertically()
{
    for (auto& layer : m_layers) {
        double y = 0.0;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            if (i > 0) y += m_slots[at(layer[i - 1])].height + gapBetween(layer[i - 1], layer[i]);
            m_slots[at(layer[i])].top = y;
        }
        for (const int slot : layer) m_slots[at(slot)].top -= (y + m_slots[at(layer.back())].height) / 2;
    }
    for (int i = 0; i < kPositionSweeps; ++i) {
        const bool last = i + 1 == kPositionSweeps;
        if (i % 2 == 0)
            for (auto& layer : m_layers) alignLayer(layer, true, last);
        else
            for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) alignLayer(*layer, last, true);
    }
    for (Slot& slot : m_slots) slot.top = std::round(slot.top / kGrid) * kGrid;
    for (const auto& layer : m_layers) straighten(layer);
}

/// Left edge of each layer; the room between two layers grows with the links that turn in it.
std::vector<double> LayeredDrawing::layerLefts(std::vector<double>& widths) const
{
    widths.assign(m_layers.size(), 0.0);
    for (std::size_t i = 0; i < m_items.size(); ++i)
        widths[at(m_layerOf[i])] = std::max(widths[at(m_layerOf[i])], m_items[i].size.width());
    std::vector<int> turns(m_layers.size(), 0);
    for (const Segment& segment : m_segments) {
        const Slot& a = m_slots[at(segment.from)];
        const Slot& b = m_slots[at(segment.to)];
        if (std::abs(a.top + segment.fromY - b.top - segment.toY) > 1.0) ++turns[at(a.layer)];
    }
    std::vector<double> lefts(m_layers.size(), 0.0);
    for (std::size_t i = 1; i < lefts.size(); ++i) {
        const double room = std::clamp(48.0 + kGrid * turns[i - 1], 56.0, 128.0);
        lefts[i] = lefts[i - 1] + ceilToGrid(widths[i - 1]) + room;
    }
    return lefts;
}

Arrangement LayeredDrawing::collect() const
{
    std::vector<double> widths;
    const std::vector<double> lefts = layerLefts(widths);
    Arrangement result;
    result.at.resize(m_items.size());
    double top = m_items.empty() ? 0.0 : m_slots[0].top;
    for (std::size_t i = 0; i < m_items.size(); ++i) top = std::min(top, m_slots[i].top);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const double spare = ceilToGrid(widths[at(m_layerOf[i])]) - ceilToGrid(m_items[i].size.width());
        const bool arrives = !m_before[i].empty();
        const bool leaves = !m_after[i].empty();
        const double shift = arrives == leaves ? floorToGrid(spare / 2) : arrives ? 0.0 : spare;
        result.at[i] = {lefts[at(m_layerOf[i])] + shift, m_slots[i].top - top};
        result.size = {std::max(result.size.width(), result.at[i].x() + m_items[i].size.width()),
                       std::max(result.size.height(), result.at[i].y() + m_items[i].size.height())};
    }
    return result;
}

} // namespace

std::vector<double> spread(const std::vector<double>& wanted, const std::vector<double>& weights,
                           const std::vector<double>& separation)
{
    struct Run {
        double mean = 0.0;
        double weight = 0.0;
        std::size_t count = 0;
    };
    std::vector<Run> runs;
    std::vector<double> offsets(wanted.size(), 0.0);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        offsets[i] = i == 0 ? 0.0 : offsets[i - 1] + separation[i];
        Run run{wanted[i] - offsets[i], weights[i], 1};
        while (!runs.empty() && runs.back().mean > run.mean) {
            const Run& last = runs.back();
            run.mean = (run.mean * run.weight + last.mean * last.weight) / (run.weight + last.weight);
            run.weight += last.weight;
            run.count += last.count;
            runs.pop_back();
        }
        runs.push_back(run);
    }
    std::vector<double> result;
    for (const Run& run : runs)
        for (std::size_t i = 0; i < run.count; ++i) result.push_back(run.mean + offsets[result.size()]);
    return result;
}

Arrangement layered(const std::vector<Item>& items, const std::vector<ItemLink>& links, double maxHeight)
{
    return LayeredDrawing(items, links, maxHeight).draw();
}

} // namespace zonedraft::layout
