// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/grid_drawing.h"

#include "canvas/layout/box_tree.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace zonedraft::layout {

namespace {

constexpr double kZoneMargin = 8.0; ///< zone column's border to its cells
constexpr double kTierGap = 16.0;   ///< between cells of neighbouring tiers
constexpr double kEmptyCell = 72.0; ///< height of a tier without cards
constexpr double kBandGap = 40.0;   ///< between a band of cards without a cell and the grid
constexpr double kAlikeWidth = 2.0; ///< columns up to so much narrower than the widest become equal
constexpr double kNever = std::numeric_limits<double>::infinity();
constexpr int kMostColumns = 8; ///< cards side by side in one cell

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The cards of one tier that are free to move, in lanes one below the other.
struct TierLanes {
    struct Card {
        int child = 0;
        int lane = 0;
        double x = 0.0; ///< from the left of its first cell's content
    };
    std::vector<Card> cards;
    std::vector<double> tops; ///< of each lane, from the first one
    double height = 0.0;
};

class GridBuilder {
public:
    GridBuilder(const GridSpec& spec, const std::vector<GridChild>& children, const std::vector<ItemLink>& links,
                std::optional<QPointF> corner)
        : m_children(children), m_links(links), m_corner(corner),
          m_tiers(std::max<int>(1, static_cast<int>(spec.tiers.size()))), m_zones(std::max(1, spec.zones))
    {
        for (const ItemLink& link : links)
            if (children[at(link.from)].cell && children[at(link.to)].cell) m_cardGap = kLinkGap;
    }

    GridDrawing build(int columns)
    {
        m_drawing.rects.assign(m_children.size(), {});
        findWidths(columns);
        for (int tier = 0; tier < m_tiers; ++tier) m_lanes.push_back(fillTier(tier));
        placeColumns();
        placeRows();
        placeCards();
        drawGeometry();
        placeBand(true);
        placeBand(false);
        return finish();
    }

    /// How many cards the fullest cell holds.
    [[nodiscard]] int fullestCell() const
    {
        std::vector<int> cards(at(m_tiers * m_zones), 0);
        for (const GridChild& child : m_children)
            if (child.cell && !child.fixed && cellOf(child).zoneCount == 1)
                ++cards[at(cellOf(child).tierRow * m_zones + cellOf(child).firstZone)];
        return *std::ranges::max_element(cards);
    }

private:
    [[nodiscard]] Cell cellOf(const GridChild& child) const
    {
        Cell cell = *child.cell;
        cell.tierRow = std::clamp(cell.tierRow, 0, m_tiers - 1);
        cell.firstZone = std::clamp(cell.firstZone, 0, m_zones - 1);
        cell.zoneCount = std::clamp(cell.zoneCount, 1, m_zones - cell.firstZone);
        return cell;
    }
    void findWidths(int columns);
    [[nodiscard]] std::vector<int> flowInTier(int tier, std::vector<int>& depth) const;
    TierLanes fillTier(int tier) const;
    void placeColumns();
    void placeRows();
    void placeCards();
    void drawGeometry();
    void placeBand(bool above);
    [[nodiscard]] bool goesAbove(std::size_t child) const;
    [[nodiscard]] std::vector<double> bandLefts(const std::vector<int>& row) const;
    [[nodiscard]] double wantedCentre(int child) const;
    GridDrawing finish();

    const std::vector<GridChild>& m_children;
    const std::vector<ItemLink>& m_links;
    std::optional<QPointF> m_corner;
    int m_tiers;
    int m_zones;
    double m_cardGap = kCardGap;
    std::vector<double> m_inner; ///< width of the cells' content, per zone
    std::vector<TierLanes> m_lanes;
    std::vector<double> m_columns; ///< left edge of each cell column, and where the next would be
    std::vector<double> m_rows;    ///< top edge of each cell row, and where the next would be
    GridDrawing m_drawing;
};

/// All columns get the width of some cards side by side; one that holds something wider grows
/// alone, as long as that makes it clearly wider than the others.
void GridBuilder::findWidths(int columns)
{
    m_inner.assign(at(m_zones), columns * kCardSize.width() + (columns - 1) * m_cardGap);
    for (const GridChild& child : m_children)
        if (child.cell && cellOf(child).zoneCount == 1) {
            double& inner = m_inner[at(cellOf(child).firstZone)];
            inner = std::max(inner, ceilToGrid(child.item.size.width()));
        }
    for (const GridChild& child : m_children) {
        if (!child.cell || cellOf(child).zoneCount == 1) continue;
        const Cell cell = cellOf(child);
        double has = (cell.zoneCount - 1) * (kCellGap + 2 * kCellPadding);
        for (int zone = cell.firstZone; zone < cell.firstZone + cell.zoneCount; ++zone) has += m_inner[at(zone)];
        const double more = ceilToGrid(std::max(0.0, child.item.size.width() - has) / cell.zoneCount);
        for (int zone = cell.firstZone; zone < cell.firstZone + cell.zoneCount; ++zone) m_inner[at(zone)] += more;
    }
    const double widest = *std::ranges::max_element(m_inner);
    for (double& inner : m_inner)
        if (inner * kAlikeWidth >= widest) inner = widest;
}

/// The free cards of a tier, those first that others in the tier are reached from.
std::vector<int> GridBuilder::flowInTier(int tier, std::vector<int>& depth) const
{
    std::vector<int> members;
    std::vector<int> local(m_children.size(), -1);
    std::vector<Item> items;
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        const GridChild& child = m_children[i];
        if (!child.cell || child.fixed || cellOf(child).tierRow != tier) continue;
        local[i] = static_cast<int>(members.size());
        members.push_back(static_cast<int>(i));
        items.push_back(child.item);
    }
    std::vector<ItemLink> inside;
    for (const ItemLink& link : m_links)
        if (local[at(link.from)] >= 0 && local[at(link.to)] >= 0)
            inside.push_back({local[at(link.from)], local[at(link.to)], {}, {}});
    const std::vector<int> layers = layersOf(items, inside, kNever);
    for (std::size_t i = 0; i < members.size(); ++i) depth[at(members[i])] = layers[i];
    std::ranges::stable_sort(members, {}, [&](int i) {
        const Cell cell = cellOf(m_children[at(i)]);
        return std::tuple{depth[at(i)], -cell.zoneCount, cell.firstZone};
    });
    return members;
}

TierLanes GridBuilder::fillTier(int tier) const
{
    std::vector<int> depth(m_children.size(), 0);
    TierLanes result;
    std::vector<std::vector<double>> used; // per lane and zone: width that is taken
    std::vector<double> heights;
    std::vector<int> laneOf(m_children.size(), -1);
    bool linked = false;
    for (const int child : flowInTier(tier, depth)) {
        const Cell cell = cellOf(m_children[at(child)]);
        const double width = ceilToGrid(m_children[at(child)].item.size.width());
        int lane = 0;
        for (const ItemLink& link : m_links) {
            const int other = link.from == child ? link.to : link.to == child ? link.from : -1;
            if (other < 0 || laneOf[at(other)] < 0) continue;
            lane = std::max(lane, laneOf[at(other)] + 1);
            linked = true;
        }
        double x = 0.0;
        for (;; ++lane) {
            if (at(lane) >= used.size()) {
                used.emplace_back(at(m_zones), 0.0);
                heights.push_back(0.0);
            }
            auto* zones = &used[at(lane)][at(cell.firstZone)];
            if (cell.zoneCount == 1) {
                x = zones[0] > 0.0 ? zones[0] + m_cardGap : 0.0;
                if (x + width > m_inner[at(cell.firstZone)] && x > 0.0) continue;
                zones[0] = x + width;
                break;
            }
            if (std::any_of(zones, zones + cell.zoneCount, [](double taken) { return taken > 0.0; })) continue;
            std::fill(zones, zones + cell.zoneCount, kNever);
            x = 0.0;
            break;
        }
        laneOf[at(child)] = lane;
        heights[at(lane)] = std::max(heights[at(lane)], ceilToGrid(m_children[at(child)].item.size.height()));
        result.cards.push_back({child, lane, x});
    }
    const double gap = linked ? kLinkGap : kCardGap;
    for (const double height : heights) {
        result.tops.push_back(result.height > 0.0 ? result.height + gap : 0.0);
        result.height = result.tops.back() + height;
    }
    return result;
}

/// Edges with at least `least` from each to the next, each at most `most` and at least `atLeast`
/// where that is possible; the lower bounds win.
std::vector<double> solveEdges(const std::vector<double>& least, std::vector<double> most,
                               const std::vector<double>& atLeast)
{
    for (std::size_t i = least.size(); i-- > 0;) most[i] = std::min(most[i], most[i + 1] - least[i]);
    std::vector<double> edges(most.size());
    edges[0] = std::max(most[0] == kNever ? 0.0 : floorToGrid(most[0]), ceilToGrid(std::max(atLeast[0], -1e9)));
    for (std::size_t i = 1; i < edges.size(); ++i)
        edges[i] = std::max(edges[i - 1] + least[i - 1], atLeast[i] == -kNever ? -kNever : ceilToGrid(atLeast[i]));
    return edges;
}

void GridBuilder::placeColumns()
{
    std::vector<double> most(at(m_zones + 1), kNever);
    std::vector<double> atLeast(at(m_zones + 1), -kNever);
    bool anyFixed = false;
    for (const GridChild& child : m_children) {
        if (!child.fixed || !child.cell) continue;
        const Cell cell = cellOf(child);
        const auto first = at(cell.firstZone);
        const auto next = at(cell.firstZone + cell.zoneCount);
        most[first] = std::min(most[first], child.fixed->left() - kCellPadding);
        atLeast[next] = std::max(atLeast[next], child.fixed->right() + kCellPadding + kCellGap);
        anyFixed = true;
    }
    if (!anyFixed) most[0] = kZoneMargin;
    if (anyFixed && m_corner) atLeast[0] = m_corner->x() + kZoneMargin;
    std::vector<double> least;
    for (const double inner : m_inner) least.push_back(inner + 2 * kCellPadding + kCellGap);
    m_columns = solveEdges(least, std::move(most), atLeast);
}

void GridBuilder::placeRows()
{
    std::vector<double> most(at(m_tiers + 1), kNever);
    std::vector<double> atLeast(at(m_tiers + 1), -kNever);
    std::vector<double> least;
    for (const TierLanes& lanes : m_lanes)
        least.push_back((lanes.cards.empty() ? kEmptyCell : kCellTitle + lanes.height + kCellPadding) + kTierGap);
    bool anyFixed = false;
    for (const GridChild& child : m_children) {
        if (!child.fixed || !child.cell) continue;
        const auto tier = at(cellOf(child).tierRow);
        const double below = m_lanes[tier].cards.empty() ? 0.0 : m_lanes[tier].height + kLinkGap;
        most[tier] = std::min(most[tier], child.fixed->top() - kCellTitle);
        atLeast[tier + 1] = std::max(atLeast[tier + 1], child.fixed->bottom() + below + kCellPadding + kTierGap);
        anyFixed = true;
    }
    if (!anyFixed) most[0] = kZoneBand;
    if (anyFixed && m_corner) atLeast[0] = m_corner->y() + kZoneBand;
    m_rows = solveEdges(least, std::move(most), atLeast);
}

void GridBuilder::placeCards()
{
    for (int tier = 0; tier < m_tiers; ++tier) {
        double top = m_rows[at(tier)] + kCellTitle;
        for (const GridChild& child : m_children)
            if (child.fixed && child.cell && cellOf(child).tierRow == tier)
                top = std::max(top, ceilToGrid(child.fixed->bottom() + kLinkGap));
        for (const TierLanes::Card& card : m_lanes[at(tier)].cards) {
            const GridChild& child = m_children[at(card.child)];
            const Cell cell = cellOf(child);
            const double left = m_columns[at(cell.firstZone)] + kCellPadding + card.x;
            const double right = m_columns[at(cell.firstZone + cell.zoneCount)] - kCellGap - kCellPadding;
            const double width = cell.zoneCount > 1 ? right - left : ceilToGrid(child.item.size.width());
            m_drawing.rects[at(card.child)] = {left, top + m_lanes[at(tier)].tops[at(card.lane)], width,
                                               ceilToGrid(child.item.size.height())};
        }
    }
    for (std::size_t i = 0; i < m_children.size(); ++i)
        if (m_children[i].fixed) m_drawing.rects[i] = *m_children[i].fixed;
}

void GridBuilder::drawGeometry()
{
    GridGeometry& geometry = m_drawing.geometry;
    geometry.zones = m_zones;
    geometry.tiers = m_tiers;
    for (int tier = 0; tier < m_tiers; ++tier)
        for (int zone = 0; zone < m_zones; ++zone)
            geometry.cells.emplace_back(QPointF(m_columns[at(zone)], m_rows[at(tier)]),
                                        QPointF(m_columns[at(zone + 1)] - kCellGap, m_rows[at(tier + 1)] - kTierGap));
    for (int zone = 0; zone < m_zones; ++zone)
        geometry.zoneBands.push_back(geometry.cell(0, zone)
                                         .united(geometry.cell(m_tiers - 1, zone))
                                         .adjusted(-kZoneMargin, -kZoneBand, kZoneMargin, kZoneMargin));
    for (int tier = 0; tier < m_tiers; ++tier)
        geometry.tierBands.push_back(geometry.cell(tier, 0).united(geometry.cell(tier, m_zones - 1)));
    m_drawing.bounds = geometry.zoneBands.front().united(geometry.zoneBands.back());
}

/// Gateways that let traffic in belong above, what serves the lower tiers below.
bool GridBuilder::goesAbove(std::size_t child) const
{
    if (m_corner) return false; // nothing may be drawn above it
    if (m_children[child].item.role == BoxRole::Entry) return true;
    if (m_children[child].item.role == BoxRole::Supporting) return false;
    if (m_children[child].fedFromOutside) return true;
    double tiers = 0.0;
    int count = 0;
    for (const ItemLink& link : m_links) {
        const int other = at(link.from) == child ? link.to : at(link.to) == child ? link.from : -1;
        if (other < 0 || !m_children[at(other)].cell) continue;
        tiers += cellOf(m_children[at(other)]).tierRow;
        ++count;
    }
    return count > 0 && tiers / count < m_tiers / 2.0;
}

double GridBuilder::wantedCentre(int child) const
{
    double sum = 0.0;
    int count = 0;
    for (const ItemLink& link : m_links) {
        const int other = link.from == child ? link.to : link.to == child ? link.from : -1;
        if (other < 0 || !m_children[at(other)].cell) continue;
        sum += m_drawing.rects[at(other)].center().x();
        ++count;
    }
    return count > 0 ? sum / count : m_drawing.bounds.left() + m_children[at(child)].item.size.width() / 2;
}

/// Left edges of a row of cards, each near what it is linked to, none beyond the grid's sides.
std::vector<double> GridBuilder::bandLefts(const std::vector<int>& row) const
{
    std::vector<double> wanted;
    std::vector<double> separation;
    double right = m_drawing.bounds.right();
    for (std::size_t i = 0; i < row.size(); ++i) {
        const double width = ceilToGrid(m_children[at(row[i])].item.size.width());
        wanted.push_back(wantedCentre(row[i]) - width / 2);
        separation.push_back(i == 0 ? 0.0 : ceilToGrid(m_children[at(row[i - 1])].item.size.width()) + kLinkGap);
    }
    std::vector<double> lefts = spread(wanted, std::vector<double>(row.size(), 1.0), separation);
    for (std::size_t i = row.size(); i-- > 0;) {
        const double width = ceilToGrid(m_children[at(row[i])].item.size.width());
        lefts[i] = std::min(std::round(lefts[i] / kGrid) * kGrid, right - width);
        right = lefts[i] - kLinkGap;
    }
    double left = m_drawing.bounds.left();
    for (std::size_t i = 0; i < row.size(); ++i) {
        lefts[i] = std::max(lefts[i], left);
        left = lefts[i] + ceilToGrid(m_children[at(row[i])].item.size.width()) + kLinkGap;
    }
    return lefts;
}

void GridBuilder::placeBand(bool above)
{
    std::vector<int> cards;
    for (std::size_t i = 0; i < m_children.size(); ++i)
        if (!m_children[i].cell && !m_children[i].fixed && goesAbove(i) == above) cards.push_back(static_cast<int>(i));
    std::ranges::stable_sort(cards, {}, [this](int i) { return wantedCentre(i); });
    const double width = m_drawing.bounds.width();
    double y = above ? m_drawing.bounds.top() - kBandGap : m_drawing.bounds.bottom() + kBandGap;
    for (std::size_t next = 0; next < cards.size();) {
        std::vector<int> row;
        double used = 0.0;
        double height = 0.0;
        while (next < cards.size()) {
            const QSizeF size = m_children[at(cards[next])].item.size;
            if (!row.empty() && used + ceilToGrid(size.width()) > width) break;
            used += ceilToGrid(size.width()) + kLinkGap;
            height = std::max(height, ceilToGrid(size.height()));
            row.push_back(cards[next++]);
        }
        const std::vector<double> lefts = bandLefts(row);
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QSizeF size = m_children[at(row[i])].item.size;
            m_drawing.rects[at(row[i])] = {lefts[i], above ? y - height : y, ceilToGrid(size.width()),
                                           ceilToGrid(size.height())};
        }
        y += (above ? -1.0 : 1.0) * (height + kBandGap);
    }
}

GridDrawing GridBuilder::finish()
{
    bool anyFixed = false;
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        m_drawing.bounds = m_drawing.bounds.united(m_drawing.rects[i]);
        anyFixed = anyFixed || m_children[i].fixed;
    }
    if (!anyFixed) {
        const QPointF shift = -m_drawing.bounds.topLeft();
        m_drawing.bounds.translate(shift);
        for (auto* rects : {&m_drawing.rects, &m_drawing.geometry.cells, &m_drawing.geometry.zoneBands,
                            &m_drawing.geometry.tierBands})
            for (QRectF& rect : *rects) rect.translate(shift);
    }
    return std::move(m_drawing);
}

} // namespace

GridDrawing drawGrid(const GridSpec& spec, const std::vector<GridChild>& children, const std::vector<ItemLink>& links,
                     double aspect, std::optional<QPointF> corner)
{
    const int most = std::clamp(GridBuilder(spec, children, links, corner).fullestCell(), 1, kMostColumns);
    GridDrawing best;
    double least = std::numeric_limits<double>::max();
    for (int columns = 1; columns <= most; ++columns) {
        GridDrawing candidate = GridBuilder(spec, children, links, corner).build(columns);
        const double cost = shapeCost(candidate.bounds.size(), aspect);
        if (cost >= least * 0.97) continue;
        least = cost;
        best = std::move(candidate);
    }
    return best;
}

} // namespace zonedraft::layout
