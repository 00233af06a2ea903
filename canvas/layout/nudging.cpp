// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/nudging.h"

#include "canvas/layout/layered.h"
#include "canvas/layout/link_path.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace zonedraft::layout {

namespace {

constexpr double kNear = 8.0;     ///< parallel segments closer than this are spread
constexpr double kSpacing = 10.0; ///< between spread segments
constexpr double kPortSpacing = 14.0;
constexpr double kStraightWeight = 20.0;
constexpr double kWallClear = 4.0;   ///< never nearer to a box
constexpr double kWallWanted = 24.0; ///< where there is room
constexpr double kChannel = 144.0;   ///< a passage up to so wide is used in its middle
constexpr int kRounds = 3;           ///< spreading one group may push it against another
constexpr double kReach = 72.0;      ///< how far a segment may move

/// One straight piece of a path, described across its own direction: `place` is the x of a
/// vertical piece or the y of a horizontal one, [low, high] its extent along.
struct Piece {
    std::size_t link = 0;
    std::size_t index = 0; ///< between points `index` and `index + 1`
    double place = 0.0;
    double low = 0.0;
    double high = 0.0;
    double least = 0.0; ///< `place` may go down to this
    double most = 0.0;
    double lowArm = 0.0; ///< at `low` the path turns to smaller (-1) or larger (+1) places; 0: ends
    double highArm = 0.0;
    bool atPort = false;
    bool whole = false; ///< the path is this piece alone
    int track = 0;
};

/// Pieces that come to lie at the same place.
struct Track {
    double least = -1e9;
    double most = 1e9;
    double wished = 0.0; ///< mean, weighted
    double weight = 0.0;
    bool portsOnly = true;

    void add(const Piece& piece)
    {
        // A straight link wants to stay in the middle of its boxes.
        const double own = piece.whole ? kStraightWeight : 1.0;
        wished = (wished * weight + piece.place * own) / (weight + own);
        weight += own;
        least = std::max(least, piece.least);
        most = std::min(most, piece.most);
        portsOnly = portsOnly && piece.atPort;
    }
};

/// Whether the tracks fit into their bounds when they are `spacing` apart.
bool fits(const std::vector<Track>& tracks, double spacing)
{
    double place = -1e9;
    for (const Track& track : tracks) {
        place = std::max(place + spacing, track.least);
        if (place > track.most) return false;
    }
    return true;
}

/// Where tracks go: near their wishes, in order, as far apart as their bounds allow.
std::vector<double> placesOf(const std::vector<Track>& tracks)
{
    const bool ports = std::ranges::all_of(tracks, &Track::portsOnly);
    double spacing = ports ? kPortSpacing : kSpacing;
    while (spacing > 0.5 && !fits(tracks, spacing)) spacing -= 1.0;
    std::vector<double> wished;
    std::vector<double> weights;
    for (const Track& track : tracks) {
        wished.push_back(track.wished);
        weights.push_back(track.weight);
    }
    std::vector<double> places = spread(wished, weights, std::vector<double>(tracks.size(), spacing));
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = std::max({places[i], tracks[i].least, i > 0 ? places[i - 1] + spacing : -1e9});
    for (std::size_t i = places.size(); i-- > 0;)
        places[i] = std::min({places[i], tracks[i].most, i + 1 < places.size() ? places[i + 1] - spacing : 1e9});
    return places;
}

class Nudger {
public:
    Nudger(const RouteWorld& world, std::vector<RoutedLink*>& links, bool vertical)
        : m_world(world), m_links(links), m_vertical(vertical)
    {
    }

    void run()
    {
        collect();
        for (int round = 0; round < kRounds; ++round) {
            findGroups();
            if (m_groups.empty()) break;
            for (std::vector<std::size_t>& group : m_groups) spreadGroup(group);
        }
        apply();
    }

private:
    [[nodiscard]] double across(QPointF p) const { return m_vertical ? p.x() : p.y(); }
    [[nodiscard]] double along(QPointF p) const { return m_vertical ? p.y() : p.x(); }
    [[nodiscard]] double lowSide(const QRectF& r) const { return m_vertical ? r.left() : r.top(); }
    [[nodiscard]] double highSide(const QRectF& r) const { return m_vertical ? r.right() : r.bottom(); }
    void collect();
    void addPiece(std::size_t link, std::size_t index);
    void limitByPort(Piece& piece, int boxId) const;
    void limitByWalls(Piece& piece) const;
    void findGroups();
    [[nodiscard]] int preferred(const Piece& a, const Piece& b) const;
    [[nodiscard]] static bool overlap(const Piece& a, const Piece& b)
    {
        return a.low < b.high + kWallClear && b.low < a.high + kWallClear;
    }
    void spreadGroup(std::vector<std::size_t>& group);
    void apply();

    const RouteWorld& m_world;
    std::vector<RoutedLink*>& m_links;
    bool m_vertical;
    std::vector<Piece> m_pieces;
    std::vector<std::vector<std::size_t>> m_groups;
};

void Nudger::collect()
{
    for (std::size_t link = 0; link < m_links.size(); ++link) {
        const Polyline& path = m_links[link]->path;
        for (std::size_t i = 0; i + 1 < path.size(); ++i)
            if (std::abs(across(path[i]) - across(path[i + 1])) < 0.01) addPiece(link, i);
    }
}

void Nudger::addPiece(std::size_t link, std::size_t index)
{
    const RouteLink& source = m_links[link]->link;
    const Polyline& path = m_links[link]->path;
    Piece piece;
    piece.link = link;
    piece.index = index;
    piece.place = across(path[index]);
    const bool ascending = along(path[index]) <= along(path[index + 1]);
    piece.low = std::min(along(path[index]), along(path[index + 1]));
    piece.high = std::max(along(path[index]), along(path[index + 1]));
    const bool first = index == 0;
    const bool last = index + 2 == path.size();
    const double before = first ? 0.0 : across(path[index - 1]) - piece.place;
    const double after = last ? 0.0 : across(path[index + 2]) - piece.place;
    piece.lowArm = ascending ? before : after;
    piece.highArm = ascending ? after : before;
    piece.least = piece.place - kReach;
    piece.most = piece.place + kReach;
    piece.atPort = first || last;
    piece.whole = first && last;
    if (source.from == source.to) piece.least = piece.most = piece.place;
    for (const QPointF& point : source.waypoints)
        if (std::abs(across(point) - piece.place) < 0.5 && along(point) > piece.low - 0.5 &&
            along(point) < piece.high + 0.5)
            piece.least = piece.most = piece.place;
    if (first) limitByPort(piece, source.from);
    if (last) limitByPort(piece, source.to);
    if (piece.least < piece.most) limitByWalls(piece);
    m_pieces.push_back(piece);
}

void Nudger::limitByPort(Piece& piece, int boxId) const
{
    const QRectF& rect = m_world.rect(*m_world.find(boxId));
    const double inset = portInset(highSide(rect) - lowSide(rect)) / 2;
    piece.least = std::min(std::max(piece.least, lowSide(rect) + inset), piece.place);
    piece.most = std::max(std::min(piece.most, highSide(rect) - inset), piece.place);
}

/// The room between the nearest box sides left and right of the piece.
void Nudger::limitByWalls(Piece& piece) const
{
    const RouteLink& link = m_links[piece.link]->link;
    const double low = piece.low - kWallClear;
    const double length = piece.high - piece.low + 2 * kWallClear;
    const QRectF area = m_vertical ? QRectF(piece.least, low, piece.most - piece.least, length)
                                   : QRectF(low, piece.least, length, piece.most - piece.least);
    double least = -1e9;
    double most = 1e9;
    const auto keepOff = [&](const QRectF& label) { // unless the path could not help crossing it
        if (!label.intersects(area)) return;
        if (highSide(label) <= piece.place) least = std::max(least, highSide(label));
        if (lowSide(label) >= piece.place) most = std::min(most, lowSide(label));
    };
    for (const int slot : m_world.inside(area)) {
        const int id = m_world.box(slot).id;
        for (const QRectF& label : m_world.box(slot).labels) keepOff(label.translated(m_world.rect(slot).topLeft()));
        if (piece.atPort && (id == link.from || id == link.to)) {
            const QRectF& own = m_world.rect(slot);
            if (lowSide(own) <= piece.place && piece.place <= highSide(own)) continue;
        }
        const QRectF& rect = m_world.rect(slot);
        for (const double side : {lowSide(rect), highSide(rect)}) {
            if (side <= piece.place) least = std::max(least, side);
            if (side >= piece.place) most = std::min(most, side);
        }
    }
    const double room = most - least;
    const double clear = std::min(kWallClear, room / 2);
    piece.least = std::min(piece.place, std::max(piece.least, least + clear));
    piece.most = std::max(piece.place, std::min(piece.most, most - clear));
    if (piece.atPort) return;
    const double wanted = room <= kChannel ? room / 2 : kWallWanted;
    const double middle = std::clamp(piece.place, least + wanted, most - wanted);
    piece.place = std::clamp(middle, piece.least, piece.most);
}

void Nudger::findGroups()
{
    std::vector<std::size_t> order(m_pieces.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return m_pieces[i].place; });
    std::vector<std::size_t> leader(order);
    m_groups.clear();
    std::iota(leader.begin(), leader.end(), 0U);
    const auto find = [&](std::size_t i) {
        while (leader[i] != i) i = leader[i] = leader[leader[i]];
        return i;
    };
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const Piece& a = m_pieces[order[i]];
            const Piece& b = m_pieces[order[j]];
            if (b.place - a.place >= kNear) break;
            if (!overlap(a, b) || a.link == b.link) continue;
            leader[std::max(find(order[i]), find(order[j]))] = std::min(find(order[i]), find(order[j]));
        }
    std::vector<std::vector<std::size_t>> groups(m_pieces.size());
    for (std::size_t i = 0; i < m_pieces.size(); ++i) groups[find(i)].push_back(i);
    for (auto& group : groups)
        if (group.size() > 1) m_groups.push_back(std::move(group));
}

/// Negative when `a` should lie at smaller places than `b`: the order in which the turns at their
/// ends cross less.
int Nudger::preferred(const Piece& a, const Piece& b) const
{
    int aFirst = 0; // crossings if a lies at smaller places
    int bFirst = 0;
    const auto count = [](double end, double arm, const Piece& other, int& whenBefore, int& whenBehind) {
        if (arm == 0.0 || end <= other.low + 0.5 || end >= other.high - 0.5) return;
        ++(arm > 0.0 ? whenBefore : whenBehind);
    };
    count(a.low, a.lowArm, b, aFirst, bFirst);
    count(a.high, a.highArm, b, aFirst, bFirst);
    count(b.low, b.lowArm, a, bFirst, aFirst);
    count(b.high, b.highArm, a, bFirst, aFirst);
    if (aFirst != bFirst) return aFirst - bFirst;
    // Ends at the same height: the one that turns away to smaller places lies there.
    const auto sign = [](double v) { return v > 0.0 ? 1 : v < 0.0 ? -1 : 0; };
    int turns = 0;
    if (std::abs(a.low - b.low) <= 0.5) turns += sign(a.lowArm) - sign(b.lowArm);
    if (std::abs(a.high - b.high) <= 0.5) turns += sign(a.highArm) - sign(b.highArm);
    if (turns != 0) return turns;
    if (std::abs(a.place - b.place) > 0.5) return a.place < b.place ? -1 : 1;
    const double reach = a.lowArm + a.highArm - b.lowArm - b.highArm;
    if (std::abs(reach) > 0.5) return reach < 0.0 ? -1 : 1;
    return m_links[a.link]->link.id < m_links[b.link]->link.id ? -1 : 1;
}

void Nudger::spreadGroup(std::vector<std::size_t>& group)
{
    std::vector<int> score(group.size(), 0);
    for (std::size_t i = 0; i < group.size(); ++i)
        for (std::size_t j = i + 1; j < group.size(); ++j) {
            const Piece& a = m_pieces[group[i]];
            const Piece& b = m_pieces[group[j]];
            if (!overlap(a, b)) continue;
            const int order = preferred(a, b);
            score[i] += order < 0 ? -1 : 1;
            score[j] += order < 0 ? 1 : -1;
        }
    std::vector<std::size_t> rank(group.size());
    std::iota(rank.begin(), rank.end(), 0U);
    std::ranges::stable_sort(rank, {}, [&](std::size_t i) {
        const Piece& piece = m_pieces[group[i]];
        return std::tuple{score[i], piece.place, m_links[piece.link]->link.id};
    });

    std::vector<Track> tracks;
    for (std::size_t i = 0; i < rank.size(); ++i) {
        Piece& piece = m_pieces[group[rank[i]]];
        piece.track = 0;
        for (std::size_t j = 0; j < i; ++j) {
            const Piece& before = m_pieces[group[rank[j]]];
            if (before.link != piece.link && overlap(before, piece))
                piece.track = std::max(piece.track, before.track + 1);
        }
        tracks.resize(std::max(tracks.size(), static_cast<std::size_t>(piece.track) + 1));
        tracks[static_cast<std::size_t>(piece.track)].add(piece);
    }
    if (tracks.size() < 2) return;
    const std::vector<double> places = placesOf(tracks);
    for (const std::size_t i : group) {
        Piece& piece = m_pieces[i];
        piece.place = std::clamp(places[static_cast<std::size_t>(piece.track)], piece.least, piece.most);
    }
}

void Nudger::apply()
{
    for (const Piece& piece : m_pieces) {
        Polyline& path = m_links[piece.link]->path;
        const double place = std::round(piece.place * 2) / 2;
        for (QPointF* point : {&path[piece.index], &path[piece.index + 1]}) {
            if (m_vertical)
                point->setX(place);
            else
                point->setY(place);
        }
    }
}

} // namespace

void nudge(const RouteWorld& world, std::vector<RoutedLink*>& links)
{
    Nudger(world, links, true).run();
    Nudger(world, links, false).run();
    for (RoutedLink* link : links) simplify(link->path);
}

} // namespace zonedraft::layout
