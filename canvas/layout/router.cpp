// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/router.h"

#include "canvas/layout/link_path.h"
#include "canvas/layout/nudging.h"
#include "canvas/layout/route_world.h"
#include "engine/base/threads/parallel.h"

#include <algorithm>
#include <set>

namespace zonedraft::layout {

namespace {

/// Up to so many links, all paths are spread anew when some change; the result is then the same
/// as if everything were routed.
constexpr std::size_t kSpreadAll = 600;

/// Its buffers are worth keeping.
PathSearch& searchOfThread()
{
    thread_local PathSearch search;
    return search;
}

bool crosses(const Polyline& path, const QRectF& rect)
{
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const QRectF piece = QRectF(path[i], path[i + 1]).normalized();
        if (piece.left() < rect.right() && piece.right() > rect.left() && piece.top() < rect.bottom() &&
            piece.bottom() > rect.top())
            return true;
    }
    return false;
}

} // namespace

struct Router::State {
    RouteWorld world;
    std::map<int, RouteLink> links;
    std::map<int, Polyline> own;          ///< each link's path by itself
    std::map<int, Polyline> final;        ///< after spreading
    std::map<int, std::set<int>> linksOf; ///< by box id
    std::set<int> dirty;

    void markAround(int boxId);
    void dropLink(int linkId);
    void routeOwn(const std::set<int>& which, const std::stop_token& stop);
    void spread(const std::set<int>& which);
};

void Router::State::markAround(int boxId)
{
    if (const auto found = linksOf.find(boxId); found != linksOf.end())
        dirty.insert(found->second.begin(), found->second.end());
    const auto slot = world.find(boxId);
    if (!slot) return;
    const QRectF& rect = world.rect(*slot);
    for (const auto& [id, path] : own) {
        if (!crosses(path, rect)) continue;
        const RouteLink& link = links.at(id);
        const auto from = world.find(link.from);
        const auto to = world.find(link.to);
        if (from && to && !world.holds(*slot, *from) && !world.holds(*slot, *to)) dirty.insert(id);
    }
}

void Router::State::dropLink(int linkId)
{
    const auto found = links.find(linkId);
    if (found == links.end()) return;
    linksOf[found->second.from].erase(linkId);
    linksOf[found->second.to].erase(linkId);
    links.erase(found);
    own.erase(linkId);
    final.erase(linkId);
    dirty.erase(linkId);
}

/// Each link's path by itself; several at a time.
void Router::State::routeOwn(const std::set<int>& which, const std::stop_token& stop)
{
    constexpr std::size_t kAtATime = 8;
    const std::vector<int> ids(which.begin(), which.end());
    std::vector<Polyline> paths(ids.size());
    eachInParallel((ids.size() + kAtATime - 1) / kAtATime, [&](std::size_t part) {
        for (std::size_t i = part * kAtATime; i < std::min(ids.size(), (part + 1) * kAtATime); ++i)
            if (!stop.stop_requested()) paths[i] = linkPath(world, searchOfThread(), links.at(ids[i]));
    });
    for (std::size_t i = 0; i < ids.size(); ++i) own[ids[i]] = std::move(paths[i]);
}

/// Spreads the given links' own paths against each other into the final ones.
void Router::State::spread(const std::set<int>& which)
{
    std::vector<RoutedLink> routed;
    for (const int id : which)
        if (const auto path = own.find(id); path != own.end() && path->second.size() >= 2)
            routed.push_back({links.at(id), path->second});
    std::vector<RoutedLink*> pointers;
    for (RoutedLink& link : routed) pointers.push_back(&link);
    nudge(world, pointers);
    for (const int id : which) final[id].clear();
    for (RoutedLink& link : routed) final[link.link.id] = std::move(link.path);
}

Router::Router() : m_state(std::make_unique<State>()) {}
Router::~Router() = default;
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;

void Router::setDesign(std::span<const RouteBox> boxes, std::span<const RouteLink> links)
{
    m_state = std::make_unique<State>();
    std::map<int, const RouteBox*> byId;
    for (const RouteBox& box : boxes) byId.emplace(box.id, &box);
    std::map<int, int> depths;
    for (const auto& [id, box] : byId) {
        int depth = 0;
        auto up = byId.find(box->parent);
        for (; up != byId.end() && depth < 64; up = byId.find(up->second->parent)) ++depth;
        depths[id] = depth;
    }
    std::vector<int> order;
    for (const auto& [id, depth] : depths) order.push_back(id);
    std::ranges::stable_sort(order, {}, [&](int id) { return depths[id]; });
    for (const int id : order) m_state->world.insert(*byId[id]);
    for (const RouteLink& link : links) insertLink(link);
}

void Router::insert(const RouteBox& box)
{
    m_state->world.insert(box);
    m_state->markAround(box.id);
}

void Router::update(int boxId, const QRectF& rect)
{
    const auto slot = m_state->world.find(boxId);
    if (!slot || m_state->world.rect(*slot) == rect) return;
    m_state->world.move(*slot, rect);
    m_state->markAround(boxId);
}

void Router::remove(int boxId)
{
    if (const auto found = m_state->linksOf.find(boxId); found != m_state->linksOf.end()) {
        const std::set<int> attached = found->second;
        for (const int link : attached) m_state->dropLink(link);
    }
    m_state->linksOf.erase(boxId);
    m_state->world.remove(boxId);
}

void Router::insertLink(const RouteLink& link)
{
    m_state->dropLink(link.id);
    m_state->links[link.id] = link;
    m_state->linksOf[link.from].insert(link.id);
    m_state->linksOf[link.to].insert(link.id);
    m_state->dirty.insert(link.id);
}

void Router::removeLink(int linkId)
{
    m_state->dropLink(linkId);
}

Polyline Router::route(const RouteLink& link) const
{
    return linkPath(m_state->world, searchOfThread(), link);
}

std::size_t Router::dirtyCount() const
{
    return m_state->dirty.size();
}

const std::map<int, Polyline>& Router::routeAll(const std::stop_token& stop)
{
    std::set<int> all;
    for (const auto& [id, link] : m_state->links) all.insert(id);
    m_state->routeOwn(all, stop);
    if (stop.stop_requested()) return m_state->final;
    m_state->spread(all);
    m_state->dirty.clear();
    return m_state->final;
}

std::map<int, Polyline> Router::rerouteDirty()
{
    State& state = *m_state;
    if (state.dirty.empty()) return {};
    state.routeOwn(state.dirty, {});
    const std::map<int, Polyline> before = state.links.size() <= kSpreadAll ? state.final : std::map<int, Polyline>();
    std::map<int, Polyline> changed;
    if (state.links.size() <= kSpreadAll) {
        std::set<int> all;
        for (const auto& [id, link] : state.links) all.insert(id);
        state.spread(all);
        for (const auto& [id, path] : state.final)
            if (const auto old = before.find(id); old == before.end() || old->second != path) changed[id] = path;
    } else {
        state.spread(state.dirty);
        for (const int id : state.dirty) changed[id] = state.final[id];
    }
    state.dirty.clear();
    return changed;
}

const std::map<int, Polyline>& Router::paths() const
{
    return m_state->final;
}

} // namespace zonedraft::layout
