// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/picture_history.h"

#include "canvas/scene/layout_input.h"

#include <bit>

namespace zonedraft {
namespace {

constexpr std::size_t kMostMoves = 200'000; ///< of all steps together: about 20 MB

/// Mixes numbers in their order.
class Mixer {
public:
    void add(std::uint64_t number)
    {
        m_value ^= number + 0x9e3779b97f4a7c15ULL + (m_value << 6) + (m_value >> 2);
        m_value ^= m_value >> 30; // the finish of SplitMix64
        m_value *= 0xbf58476d1ce4e5b9ULL;
        m_value ^= m_value >> 27;
        m_value *= 0x94d049bb133111ebULL;
        m_value ^= m_value >> 31;
    }
    void add(double number) { add(std::bit_cast<std::uint64_t>(number + 0.0)); } // -0 is 0
    void add(const std::optional<double>& number)
    {
        add(static_cast<std::uint64_t>(number.has_value()));
        if (number) add(*number);
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0;
};

void addView(const NodeView& view, Mixer& mixer)
{
    mixer.add(view.x);
    mixer.add(view.y);
    mixer.add(view.width);
    mixer.add(view.height);
    mixer.add(static_cast<std::uint64_t>(view.collapsed));
}

bool same(const QRectF& a, const QRectF& b)
{
    return a == b;
}
bool same(const layout::GridGeometry& a, const layout::GridGeometry& b)
{
    return a.zones == b.zones && a.tiers == b.tiers && a.cells == b.cells && a.zoneBands == b.zoneBands &&
           a.tierBands == b.tierBands;
}

template <class Places, class Moves>
void differences(const Places& before, const Places& after, Moves& moves)
{
    for (const auto& [id, place] : before) {
        const auto now = after.find(id);
        if (now == after.end())
            moves.push_back({id, place, std::nullopt});
        else if (!same(now->second, place))
            moves.push_back({id, place, now->second});
    }
    for (const auto& [id, place] : after)
        if (!before.contains(id)) moves.push_back({id, std::nullopt, place});
}

template <class Moves, class Places>
void takeMoves(const Moves& moves, Places& places, bool forward)
{
    for (const auto& move : moves) {
        const auto& place = forward ? move.after : move.before;
        if (place)
            places.insert_or_assign(move.id, *place);
        else
            places.erase(move.id);
    }
}

} // namespace

std::uint64_t pictureKey(const Session& session)
{
    const Design& design = session.design();
    std::unordered_map<NodeId, NetworkGrid> grids;
    const auto gridOf = [&](NodeId id) -> const NetworkGrid& {
        const auto known = grids.find(id);
        return known == grids.end() ? grids.emplace(id, session.evaluation().gridOf(id)).first->second : known->second;
    };
    std::uint64_t sum = 0; // in whatever order the nodes come
    for (const auto& [id, node] : design.nodes()) {
        Mixer mixer;
        mixer.add(id.hash());
        mixer.add(node.kind.hash());
        mixer.add(node.parent ? node.parent->hash() : std::uint64_t{0});
        if (const auto view = design.nodeViews().find(id); view != design.nodeViews().end())
            addView(view->second, mixer);
        if (node.parent)
            if (const auto cell = cellOf(session, gridOf(*node.parent), id))
                for (const int number : {cell->tierRow, cell->firstZone, cell->zoneCount})
                    mixer.add(static_cast<std::uint64_t>(number));
        if (isContainer(session, id)) {
            const NetworkGrid& grid = gridOf(id);
            for (const auto& tier : grid.tiers) mixer.add(tier.name.hash());
            mixer.add(static_cast<std::uint64_t>(grid.zones.size()));
        }
        sum += mixer.value();
    }
    return sum;
}

void PictureHistory::restart(std::uint64_t key)
{
    m_steps.clear();
    m_steps.push_back({key, {}, {}});
    m_at = 0;
    m_size = 1;
}

std::optional<BoardPlaces> PictureHistory::goTo(std::uint64_t key, const BoardPlaces& now)
{
    const auto shows = [&](std::size_t at) { return at < m_steps.size() && m_steps[at].key == key; };
    for (std::size_t far = 0; far < m_steps.size(); ++far) {
        const bool back = far <= m_at && shows(m_at - far);
        if (!back && !shows(m_at + far)) continue;
        BoardPlaces picture = now;
        const std::size_t to = back ? m_at - far : m_at + far;
        walk(to, picture);
        m_at = to;
        return picture;
    }
    return std::nullopt;
}

void PictureHistory::add(std::uint64_t key, const BoardPlaces& before, const BoardPlaces& after)
{
    if (m_steps.empty()) return restart(key);
    BoardPlaces last = before; // of the end of the list: what was undone until there can still be asked for
    walk(m_steps.size() - 1, last);
    m_steps.push_back(difference(key, last, after));
    m_size += m_steps.back().size();
    while (m_size > kMostMoves && m_steps.size() > 1) {
        m_size -= m_steps.front().size();
        m_steps.pop_front();
    }
    m_at = m_steps.size() - 1;
}

PictureHistory::Step PictureHistory::difference(std::uint64_t key, const BoardPlaces& before, const BoardPlaces& after)
{
    Step step{key, {}, {}};
    differences(before.rects, after.rects, step.rects);
    differences(before.grids, after.grids, step.grids);
    return step;
}

void PictureHistory::take(const Step& step, BoardPlaces& picture, bool forward)
{
    takeMoves(step.rects, picture.rects, forward);
    takeMoves(step.grids, picture.grids, forward);
}

/// From the picture that is shown to that of another step.
void PictureHistory::walk(std::size_t to, BoardPlaces& picture) const
{
    for (std::size_t at = m_at; at < to; ++at) take(m_steps[at + 1], picture, true);
    for (std::size_t at = m_at; at > to; --at) take(m_steps[at], picture, false);
}

} // namespace zonedraft
