// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/derived_places.h"

#include "canvas/scene/layout_input.h"

#include <algorithm>
#include <cmath>

namespace zonedraft {
namespace {

constexpr double kChipGap = 4;
constexpr double kBlockGap = 8;
constexpr std::size_t kMostInColumn = 6;
constexpr double kNearby = 700;         ///< a block further from its owner would not be seen as its own
constexpr double kForeign = 320;        ///< a block inside the owner's container may be so much further from it
constexpr double kAlong = 0.1;          ///< rather at the owner's lower left corner, when it is all the same
constexpr std::size_t kConsidered = 24; ///< boxes whose sides are tried as places, the nearest first

double distance(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
}

class Placing {
public:
    Placing(const Session& session, const BoardGeometry& geometry) : m_session(session), m_geometry(geometry)
    {
        for (const auto& [id, rect] : geometry.rects()) {
            const bool box = isContainer(session, id) && !geometry.collapsed(id);
            m_taken.push_back(box ? QRectF(rect.left(), rect.top(), rect.width(), layout::kTitleBand) : rect);
            if (const auto* grid = geometry.gridOf(id))
                for (const QRectF& cell : grid->cells)
                    m_taken.emplace_back(cell.left(), cell.top(), cell.width(), layout::kCellTitle);
        }
        for (const auto& [id, note] : session.design().boardNotes())
            m_taken.emplace_back(note.x, note.y, note.width, note.height);
        for (const NodeId id : session.design().childrenOf(std::nullopt))
            if (const auto rect = geometry.rectOf(id)) m_roots.push_back(*rect);
        QRectF drawn = geometry.bounds();
        for (const auto& [id, note] : session.design().boardNotes())
            drawn |= QRectF(note.x, note.y, note.width, note.height);
        m_below = drawn.bottomLeft() + QPointF(0, 48);
    }

    void place(NodeId owner)
    {
        const auto around = m_geometry.rectOf(owner);
        if (!around) return;
        std::map<NodeId, QRectF> cells;
        collectCells(owner, cells);
        std::vector<DerivedNode> block;
        for (DerivedNode& node : m_session.evaluation().derivedOf(owner)) {
            if (const auto cell = cells.find(node.id); cell != cells.end())
                m_places.push_back({std::move(node), owner, cell->second, true});
            else
                block.push_back(std::move(node));
        }
        if (!block.empty()) placeBlock(owner, *around, std::move(block));
    }

    [[nodiscard]] std::vector<DerivedPlace> result() { return std::move(m_places); }

private:
    void collectCells(NodeId owner, std::map<NodeId, QRectF>& cells) const
    {
        const auto* grid = m_geometry.gridOf(owner);
        if (!grid) return;
        const NetworkGrid network = m_session.evaluation().gridOf(owner);
        for (std::size_t i = 0; i < network.cells.size() && i < grid->cells.size(); ++i)
            if (const auto subnet = network.cells[i].subnet)
                cells.emplace(*subnet, QRectF(grid->cells[i].left() + 4, grid->cells[i].top() + 2,
                                              grid->cells[i].width() - 8, layout::kCellTitle - 3));
    }

    void placeBlock(NodeId owner, const QRectF& around, std::vector<DerivedNode> block)
    {
        const std::size_t columns = (block.size() + kMostInColumn - 1) / kMostInColumn;
        const std::size_t rows = (block.size() + columns - 1) / columns;
        const QSizeF size(static_cast<double>(columns) * (kDerivedSize.width() + kChipGap) - kChipGap,
                          static_cast<double>(rows) * (kDerivedSize.height() + kChipGap) - kChipGap);
        const QPointF corner = placeNear(owner, around, size);
        const QRectF whole(corner, size);
        m_taken.push_back(whole);
        for (std::size_t i = 0; i < block.size(); ++i) {
            const QPointF at = corner + QPointF(static_cast<double>(i / rows) * (kDerivedSize.width() + kChipGap),
                                                static_cast<double>(i % rows) * (kDerivedSize.height() + kChipGap));
            DerivedPlace place{std::move(block[i]), owner, {at, kDerivedSize}};
            if (i == 0) place.tether = tetherOf(around, whole);
            m_places.push_back(std::move(place));
        }
    }

    /// The shortest straight line between two rectangles.
    static QLineF tetherOf(const QRectF& a, const QRectF& b)
    {
        const auto between = [](double aFrom, double aTo, double bFrom, double bTo) -> std::pair<double, double> {
            if (aTo < bFrom) return {aTo, bFrom};
            if (bTo < aFrom) return {aFrom, bTo};
            const double middle = (std::max(aFrom, bFrom) + std::min(aTo, bTo)) / 2;
            return {middle, middle};
        };
        const auto x = between(a.left(), a.right(), b.left(), b.right());
        const auto y = between(a.top(), a.bottom(), b.top(), b.bottom());
        return {QPointF(x.first, y.first), QPointF(x.second, y.second)};
    }

    /// Free room inside a container around the owner (or in it, when it is one), or outside of everything.
    QPointF placeNear(NodeId owner, const QRectF& around, QSizeF size)
    {
        const QRectF window = around.adjusted(-kNearby, -kNearby, kNearby, kNearby);
        std::vector<QRectF> close;
        for (const QRectF& rect : m_taken)
            if (rect.intersects(window)) close.push_back(rect);
        const QPointF wish = around.bottomLeft() + QPointF(0, kBlockGap);
        std::ranges::stable_sort(close, {},
                                 [&](const QRectF& rect) { return distance(rect.center(), around.center()); });
        std::vector<double> xs{around.left(), around.right() + kBlockGap, around.left() - kBlockGap - size.width()};
        std::vector<double> ys{around.top(), wish.y(), around.top() - kBlockGap - size.height()};
        for (std::size_t i = 0; i < close.size() && i < kConsidered; ++i) {
            xs.insert(xs.end(),
                      {close[i].left(), close[i].right() + kBlockGap, close[i].left() - kBlockGap - size.width()});
            ys.insert(ys.end(),
                      {close[i].top(), close[i].bottom() + kBlockGap, close[i].top() - kBlockGap - size.height()});
        }
        const std::vector<Home> homes = homesOf(owner);
        std::optional<QPointF> best;
        double least = std::numeric_limits<double>::infinity();
        for (const double x : xs)
            for (const double y : ys) {
                const QRectF rect(QPointF(x, y), size);
                double far = tetherOf(around, rect).length() + kAlong * distance({x, y}, wish);
                if (far >= least || far > kNearby) continue;
                const bool outside = std::ranges::none_of(m_roots, [&](const QRectF& r) { return r.intersects(rect); });
                if (!outside && std::ranges::none_of(homes, [&](const Home& home) { return hasRoom(home, rect); }))
                    continue;
                if (outside && !homes.empty()) far += kForeign;
                if (far >= least) continue;
                const QRectF wide = rect.adjusted(-kChipGap, -kChipGap, kChipGap, kChipGap);
                if (std::ranges::any_of(close, [&](const QRectF& other) { return other.intersects(wide); })) continue;
                least = far;
                best = rect.topLeft();
            }
        if (best) return *best;
        const QPointF corner = m_below; // no room near: a row below everything, left to right
        m_below.rx() += size.width() + 24;
        m_lowest = std::max(m_lowest, corner.y() + size.height());
        if (m_below.x() > std::max(m_geometry.bounds().right(), m_geometry.bounds().left() + 1200))
            m_below = {m_geometry.bounds().left(), m_lowest + 24};
        return corner;
    }

    struct Home {
        QRectF room; ///< below the title
        std::vector<QRectF> filled;
    };
    /// The containers around an owner (it too, when it is one), with what stands in them.
    [[nodiscard]] std::vector<Home> homesOf(NodeId owner) const
    {
        std::vector<Home> homes;
        for (std::optional<NodeId> at = owner; at; at = m_session.design().find(*at)->parent) {
            const auto rect = m_geometry.rectOf(*at);
            if (!rect || !isContainer(m_session, *at) || m_geometry.collapsed(*at)) continue;
            Home home{rect->adjusted(kBlockGap, layout::kTitleBand, -kBlockGap, -kBlockGap), {}};
            for (const NodeId child : m_session.design().childrenOf(*at))
                if (const auto inner = m_geometry.rectOf(child)) home.filled.push_back(*inner);
            homes.push_back(std::move(home));
        }
        return homes;
    }

    static bool hasRoom(const Home& home, const QRectF& rect)
    {
        return home.room.contains(rect) &&
               std::ranges::none_of(home.filled, [&](const QRectF& other) { return other.intersects(rect); });
    }

    const Session& m_session;
    const BoardGeometry& m_geometry;
    std::vector<QRectF> m_taken, m_roots;
    QPointF m_below;
    double m_lowest = 0;
    std::vector<DerivedPlace> m_places;
};

} // namespace

std::vector<DerivedPlace> placeDerived(const Session& session, const BoardGeometry& geometry)
{
    Placing placing(session, geometry);
    for (const Node* node : session.design().nodesSortedById()) placing.place(node->id);
    return placing.result();
}

} // namespace zonedraft
