// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/box_tree.h"
#include "canvas/layout/layered.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace zonedraft::layout {

namespace {

constexpr double kBlockGap = 40.0;      ///< between groups of linked cards
constexpr double kFoldGap = 64.0;       ///< between the rows of a folded chain
constexpr double kFoldFrom = 1.8;       ///< how many times too wide a drawing is before it is folded
constexpr double kNeverFolded = 2000.0; ///< up to this width a chain stays straight
constexpr int kMostRows = 6;
constexpr std::size_t kTryAll = 200; ///< up to so many items several heights are tried

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Some items placed relative to each other, to be moved as one.
struct Block {
    std::vector<int> items;
    Arrangement inside;
};

/// Breaks a long low chain of layers into rows, like lines of text.
Arrangement folded(Arrangement drawing, const std::vector<Item>& items, int rows)
{
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return drawing.at[i].x(); });
    const double target = drawing.size.width() / rows;
    // Columns that overlap horizontally stay together.
    double rowLeft = 0.0;
    double reach = 0.0;
    double shiftY = 0.0;
    double rowBottom = 0.0;
    double rowTop = std::numeric_limits<double>::max();
    std::vector<std::vector<std::size_t>> lines(1);
    for (const std::size_t i : order) {
        const double left = drawing.at[i].x();
        if (left >= reach && left - rowLeft >= target - kCardSize.width() && !lines.back().empty()) {
            lines.emplace_back();
            rowLeft = left;
        }
        lines.back().push_back(i);
        reach = std::max(reach, left + items[i].size.width());
    }
    QSizeF size{0, 0};
    for (const auto& line : lines) {
        rowTop = std::numeric_limits<double>::max();
        double left = std::numeric_limits<double>::max();
        for (const std::size_t i : line) {
            rowTop = std::min(rowTop, drawing.at[i].y());
            left = std::min(left, drawing.at[i].x());
        }
        rowBottom = shiftY;
        for (const std::size_t i : line) {
            drawing.at[i] = {drawing.at[i].x() - left, drawing.at[i].y() - rowTop + shiftY};
            rowBottom = std::max(rowBottom, drawing.at[i].y() + items[i].size.height());
            size.setWidth(std::max(size.width(), drawing.at[i].x() + items[i].size.width()));
        }
        size.setHeight(rowBottom);
        shiftY = ceilToGrid(rowBottom) + kFoldGap;
    }
    drawing.size = size;
    return drawing;
}

/// A connected group in layers, with the layer height that fits the wanted shape best.
Arrangement drawGroup(const std::vector<Item>& items, const std::vector<ItemLink>& links, double aspect)
{
    double area = 0.0;
    double tallest = 0.0;
    for (const Item& item : items) {
        area += (item.size.width() + 72.0) * (item.size.height() + 32.0);
        tallest = std::max(tallest, item.size.height() + kCardGap);
    }
    const double square = std::sqrt(area / aspect);
    std::vector<double> factors = {1.0};
    if (items.size() <= kTryAll) factors = {std::numeric_limits<double>::infinity(), 1.6, 1.25, 1.0, 0.8};
    Arrangement best;
    double least = std::numeric_limits<double>::max();
    for (const double factor : factors) {
        Arrangement candidate = layered(items, links, std::max(square * factor, tallest + 1.0));
        if (std::isinf(factor) && candidate.size.height() > square * 4 && factors.size() > 1) continue;
        double bad = shapeCost(candidate.size, aspect);
        if (candidate.size.width() > std::max(kFoldFrom * aspect * candidate.size.height(), kNeverFolded)) {
            for (int rows = 2; rows <= kMostRows; ++rows) {
                Arrangement rowed = folded(candidate, items, rows);
                const double cost = shapeCost(rowed.size, aspect);
                if (cost > bad * 0.8) continue;
                bad = cost;
                candidate = std::move(rowed);
                break;
            }
        }
        // A lower wall of layers must be clearly better: it separates what belongs together.
        if (bad < least * 0.93) {
            least = bad;
            best = std::move(candidate);
        }
    }
    return best;
}

/// Unlinked items in rows of at most `width`, in their own order, rows as even as possible.
Arrangement rowsOf(const std::vector<Item>& items, double width)
{
    Arrangement result;
    double x = 0.0;
    double y = 0.0;
    double rowHeight = 0.0;
    for (const Item& item : items) {
        if (x > 0.0 && x + item.size.width() > width) {
            y += ceilToGrid(rowHeight) + kCardGap;
            x = rowHeight = 0.0;
        }
        result.at.emplace_back(x, y);
        result.size = {std::max(result.size.width(), x + item.size.width()),
                       std::max(result.size.height(), y + item.size.height())};
        x += ceilToGrid(item.size.width()) + kCardGap;
        rowHeight = std::max(rowHeight, item.size.height());
    }
    return result;
}

/// Unlinked items of any size: the width of the rows is chosen for the wanted shape.
Arrangement drawSingles(const std::vector<Item>& items, double aspect)
{
    std::vector<double> widths;
    double widest = 0.0;
    double sum = 0.0;
    for (const Item& item : items) {
        widest = std::max(widest, item.size.width());
        sum += ceilToGrid(item.size.width()) + kCardGap;
    }
    Arrangement best;
    double least = std::numeric_limits<double>::max();
    const int steps = static_cast<int>(std::min<std::size_t>(items.size(), 40));
    for (int i = 1; i <= steps; ++i) {
        Arrangement candidate = rowsOf(items, std::max(widest, sum * i / steps));
        const double bad = shapeCost(candidate.size, aspect);
        if (bad >= least) continue;
        least = bad;
        best = std::move(candidate);
    }
    return best;
}

/// Where the widest container of a block begins: what stands below lines up with it. 0 when there is none.
double leftOfWidest(const Block& block, const std::vector<Item>& all)
{
    double left = 0.0;
    double widest = 2 * kCardSize.width();
    for (std::size_t i = 0; i < block.items.size(); ++i) {
        const double width = all[at(block.items[i])].size.width();
        if (width <= widest) continue;
        widest = width;
        left = block.inside.at[i].x();
    }
    return left;
}

/// Puts the group of single cards below or to the right of everything else, in rows that fill
/// the side they lie on.
void joinSingles(Block& whole, const std::vector<int>& singles, const std::vector<Item>& all, double aspect)
{
    std::vector<Item> items;
    for (const int i : singles) items.push_back(all[at(i)]);
    if (whole.items.empty()) {
        whole = {singles, drawSingles(items, aspect)};
        return;
    }
    const QSizeF size = whole.inside.size;
    QPointF corner{leftOfWidest(whole, all), ceilToGrid(size.height()) + kBlockGap};
    Arrangement best = rowsOf(items, std::max(size.width() - corner.x(), kCardSize.width()));
    double least =
        shapeCost({std::max(size.width(), corner.x() + best.size.width()), corner.y() + best.size.height()}, aspect);
    for (int columns = 1; columns <= 6; ++columns) {
        Arrangement beside = rowsOf(items, columns * (kCardSize.width() + kCardGap) - kCardGap);
        const QPointF right{ceilToGrid(size.width()) + kBlockGap, 0.0};
        const double bad =
            shapeCost({right.x() + beside.size.width(), std::max(size.height(), beside.size.height())}, aspect);
        if (bad >= least * 0.98) continue;
        least = bad;
        corner = right;
        best = std::move(beside);
    }
    for (std::size_t i = 0; i < singles.size(); ++i) {
        whole.items.push_back(singles[i]);
        whole.inside.at.push_back(corner + best.at[i]);
    }
    whole.inside.size = size.expandedTo({corner.x() + best.size.width(), corner.y() + best.size.height()});
}

/// Packs whole blocks in rows of the width that fits the wanted shape best, the largest first; what only takes over
/// comes last, however large.
Block joinBlocks(std::vector<Block> blocks, const std::vector<Item>& all, double aspect)
{
    if (blocks.empty()) return {};
    std::ranges::stable_sort(blocks, {}, [&](const Block& block) {
        const bool standby =
            std::ranges::all_of(block.items, [&](int i) { return all[at(i)].role == BoxRole::Standby; });
        return std::pair{standby, -block.inside.size.width() * block.inside.size.height()};
    });
    std::vector<Item> items;
    for (const Block& block : blocks)
        items.push_back({{ceilToGrid(block.inside.size.width()) + kBlockGap - kCardGap,
                          ceilToGrid(block.inside.size.height()) + kBlockGap - kCardGap}});
    Arrangement outer = drawSingles(items, aspect);
    for (std::size_t b = 1; b < blocks.size(); ++b) // a recovery region below the primary one, not below its visitors
        if (outer.at[b].x() == 0 && all[at(blocks[b].items.front())].role == BoxRole::Standby)
            outer.at[b].rx() += leftOfWidest(blocks.front(), all);
    Block whole;
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        for (std::size_t i = 0; i < blocks[b].items.size(); ++i) {
            whole.items.push_back(blocks[b].items[i]);
            whole.inside.at.push_back(outer.at[b] + blocks[b].inside.at[i]);
        }
        whole.inside.size = whole.inside.size.expandedTo(
            {outer.at[b].x() + blocks[b].inside.size.width(), outer.at[b].y() + blocks[b].inside.size.height()});
    }
    return whole;
}

/// Single entry cards (users, the internet) form a column at the left edge.
void joinEntries(Block& whole, const std::vector<int>& entries, const std::vector<Item>& all)
{
    if (entries.empty()) return;
    std::vector<Item> items;
    double widest = 0.0;
    for (const int i : entries) {
        items.push_back(all[at(i)]);
        widest = std::max(widest, all[at(i)].size.width());
    }
    const Arrangement column = rowsOf(items, widest);
    const double shift = whole.items.empty() ? 0.0 : ceilToGrid(widest) + 64.0;
    for (QPointF& point : whole.inside.at) point.rx() += shift;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        whole.items.push_back(entries[i]);
        whole.inside.at.push_back(column.at[i]);
    }
    whole.inside.size = QSizeF(whole.inside.size.width() + shift, whole.inside.size.height()).expandedTo(column.size);
}

} // namespace

double shapeCost(QSizeF size, double aspect)
{
    const double width = std::max(size.width(), 1.0);
    const double height = std::max(size.height(), 1.0);
    return std::max(width, height * aspect) + 0.15 * (width + height * aspect);
}

namespace {

/// The order of what has no link: what is fed from outside where the feeding links arrive, then by family, at last what
/// only takes over.
void orderSingles(std::vector<int>& singles, const std::vector<Item>& items)
{
    std::ranges::stable_sort(singles, {}, [&](int i) {
        const Item& item = items[at(i)];
        return std::tuple{item.role == BoxRole::Standby, !item.fed, item.family};
    });
}

Arrangement arrangedAlone(const std::vector<Item>& items, const std::vector<ItemLink>& links, double aspect)
{
    const std::vector<int> groups = groupsOf(static_cast<int>(items.size()), links);
    const int groupCount = groups.empty() ? 0 : *std::ranges::max_element(groups) + 1;
    std::vector<Block> parts(at(groupCount));
    std::vector<std::vector<ItemLink>> inside(at(groupCount));
    std::vector<int> local(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        local[i] = static_cast<int>(parts[at(groups[i])].items.size());
        parts[at(groups[i])].items.push_back(static_cast<int>(i));
    }
    for (const ItemLink& link : links)
        inside[at(groups[at(link.from)])].push_back({local[at(link.from)], local[at(link.to)], link.fromAt, link.toAt});

    std::vector<Block> blocks;
    std::vector<int> singles;
    std::vector<int> entries;
    for (std::size_t g = 0; g < parts.size(); ++g) {
        if (parts[g].items.size() == 1) {
            const int only = parts[g].items.front();
            if (items[at(only)].role == BoxRole::Entry)
                entries.push_back(only);
            else if (items[at(only)].size.height() > 2 * kCardSize.height())
                blocks.push_back({{only}, {{QPointF(0, 0)}, items[at(only)].size}});
            else
                singles.push_back(only);
            continue;
        }
        std::vector<Item> members;
        for (const int i : parts[g].items) members.push_back(items[at(i)]);
        parts[g].inside = drawGroup(members, inside[g], aspect);
        blocks.push_back(std::move(parts[g]));
    }
    Block whole = joinBlocks(std::move(blocks), items, aspect);
    orderSingles(singles, items);
    if (!singles.empty()) joinSingles(whole, singles, items, aspect);
    joinEntries(whole, entries, items);

    Arrangement result;
    result.size = whole.inside.size;
    result.at.resize(items.size());
    for (std::size_t i = 0; i < whole.items.size(); ++i) result.at[at(whole.items[i])] = whole.inside.at[i];
    return result;
}

/// For each item the one it is stacked below: what it belongs to, or what that is stacked below. Only what has no link
/// of its own is stacked.
std::vector<int> stackedBelow(const std::vector<Item>& items, const std::vector<ItemLink>& links)
{
    std::vector<bool> linked(items.size(), false);
    for (const ItemLink& link : links) linked[at(link.from)] = linked[at(link.to)] = true;
    std::vector<int> below(items.size(), -1);
    for (std::size_t i = 0; i < items.size(); ++i) {
        int top = static_cast<int>(i);
        for (std::size_t steps = 0; !linked[at(top)] && items[at(top)].beside && steps < items.size(); ++steps)
            top = *items[at(top)].beside;
        if (linked[at(top)] && top != static_cast<int>(i)) below[i] = top;
    }
    return below;
}

} // namespace

Arrangement arranged(const std::vector<Item>& items, const std::vector<ItemLink>& links, double aspect)
{
    const std::vector<int> below = stackedBelow(items, links);
    if (std::ranges::all_of(below, [](int top) { return top < 0; })) return arrangedAlone(items, links, aspect);
    std::vector<Item> stacks; // each with its followers below it, as one item
    std::vector<int> place(items.size(), -1);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (below[i] >= 0) continue;
        place[i] = static_cast<int>(stacks.size());
        stacks.push_back(items[i]);
    }
    std::vector<double> offsets(items.size(), 0.0);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (below[i] < 0) continue;
        QSizeF& size = stacks[at(place[at(below[i])])].size;
        offsets[i] = ceilToGrid(size.height()) + kCardGap;
        size = {std::max(size.width(), items[i].size.width()), offsets[i] + items[i].size.height()};
    }
    std::vector<ItemLink> between = links;
    for (ItemLink& link : between) {
        link.from = place[at(link.from)];
        link.to = place[at(link.to)];
    }
    Arrangement result = arrangedAlone(stacks, between, aspect);
    const std::vector<QPointF> corners = std::move(result.at);
    result.at.clear();
    for (std::size_t i = 0; i < items.size(); ++i)
        result.at.push_back(corners[at(place[at(below[i] < 0 ? static_cast<int>(i) : below[i])])] +
                            QPointF(0, offsets[i]));
    return result;
}

} // namespace zonedraft::layout
