// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layout/path_search.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zonedraft::layout {

namespace {

constexpr double kBendCost = 48.0;        ///< a bend is worth this much detour
constexpr double kInnerBendCost = 5.0;    ///< more for each container around it
constexpr std::size_t kMostNodes = 90000; ///< beyond that, lines close together are merged
constexpr std::uint8_t kRightBlocked = 1;
constexpr std::uint8_t kDownBlocked = 2;

constexpr int kExactSteps = 1500;
constexpr int kGreedySteps = 3000;
constexpr double kFirstCome = 3.0; ///< from this greed on, the first way to a place is taken

/// Order of the heap: the least estimate first, then what has come furthest.
constexpr auto kLater = [](const auto& a, const auto& b) {
    if (a.estimate != b.estimate) return a.estimate > b.estimate;
    if (a.cost != b.cost) return a.cost < b.cost;
    return a.state > b.state;
};

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

void sortUnique(std::vector<double>& values)
{
    std::ranges::sort(values);
    const auto same = [](double a, double b) { return b - a < 0.01; };
    values.erase(std::unique(values.begin(), values.end(), same), values.end());
}

/// Drops lines nearer than `distance` to the one before, except those that are needed.
void thin(std::vector<double>& values, const std::vector<double>& needed, double distance)
{
    std::vector<double> kept;
    for (const double value : values) {
        const auto place = std::ranges::lower_bound(needed, value - 0.01);
        const bool keep = place != needed.end() && *place < value + 0.01;
        if (keep || kept.empty() || value - kept.back() >= distance) kept.push_back(value);
    }
    values = std::move(kept);
}

} // namespace

void simplify(Polyline& path)
{
    Polyline result;
    const auto near = [](double a, double b) { return std::abs(a - b) < 0.01; };
    for (const QPointF& point : path) {
        if (!result.empty() && near(result.back().x(), point.x()) && near(result.back().y(), point.y())) continue;
        if (result.size() >= 2) {
            const QPointF& a = result[result.size() - 2];
            const QPointF& b = result.back();
            if ((near(a.x(), b.x()) && near(b.x(), point.x())) || (near(a.y(), b.y()) && near(b.y(), point.y())))
                result.pop_back();
        }
        result.push_back(point);
    }
    path = std::move(result);
}

void PathSearch::buildLines(const PathProblem& problem)
{
    m_xs.clear();
    m_ys.clear();
    std::vector<double> neededX;
    std::vector<double> neededY;
    for (const auto* terminals : {&problem.begins, &problem.ends})
        for (const Terminal& terminal : *terminals) {
            neededX.push_back(terminal.stub.x());
            neededY.push_back(terminal.stub.y());
        }
    const auto add = [](std::vector<double>& lines, double value, double low, double high) {
        if (value >= low && value <= high) lines.push_back(value);
    };
    const QRectF& window = problem.window;
    const auto addSides = [&](const QRectF& rect, double margin) {
        add(m_xs, rect.left() - margin, window.left(), window.right());
        add(m_xs, rect.right() + margin, window.left(), window.right());
        add(m_ys, rect.top() - margin, window.top(), window.bottom());
        add(m_ys, rect.bottom() + margin, window.top(), window.bottom());
    };
    for (const QRectF& rect : problem.obstacles) addSides(rect, problem.margin);
    for (const QRectF& label : problem.labels) addSides(label, kLabelClear);
    sortUnique(neededX);
    sortUnique(neededY);
    m_xs.insert(m_xs.end(), neededX.begin(), neededX.end());
    m_ys.insert(m_ys.end(), neededY.begin(), neededY.end());
    sortUnique(m_xs);
    sortUnique(m_ys);
    for (double distance = 4.0; m_xs.size() * m_ys.size() > kMostNodes && distance < 600.0; distance *= 2) {
        thin(m_xs, neededX, distance);
        thin(m_ys, neededY, distance);
    }
}

void PathSearch::markBlocked(const PathProblem& problem)
{
    const std::size_t width = m_xs.size();
    m_blocked.assign(width * m_ys.size(), 0);
    const auto block = [&](const QRectF& obstacle, double margin) {
        const double grow = margin - 0.5;
        const QRectF rect = obstacle.adjusted(-grow, -grow, grow, grow);
        const auto x0 = std::ranges::upper_bound(m_xs, rect.left()) - m_xs.begin();
        const auto x1 = std::ranges::lower_bound(m_xs, rect.right()) - m_xs.begin();
        const auto y0 = std::ranges::upper_bound(m_ys, rect.top()) - m_ys.begin();
        const auto y1 = std::ranges::lower_bound(m_ys, rect.bottom()) - m_ys.begin();
        // Lines with an index in [x0, x1) lie inside; so does the way to the first from before it.
        for (auto y = y0; y < y1; ++y)
            for (auto x = std::max<std::ptrdiff_t>(x0 - 1, 0); x < x1; ++x)
                m_blocked[static_cast<std::size_t>(y) * width + static_cast<std::size_t>(x)] |= kRightBlocked;
        for (auto y = std::max<std::ptrdiff_t>(y0 - 1, 0); y < y1; ++y)
            for (auto x = x0; x < x1; ++x)
                m_blocked[static_cast<std::size_t>(y) * width + static_cast<std::size_t>(x)] |= kDownBlocked;
    };
    for (const QRectF& obstacle : problem.obstacles) block(obstacle, problem.margin);
    for (const QRectF& label : problem.labels) block(label, kLabelClear);
}

int PathSearch::node(QPointF point) const
{
    const auto x = std::ranges::lower_bound(m_xs, point.x() - 0.01) - m_xs.begin();
    const auto y = std::ranges::lower_bound(m_ys, point.y() - 0.01) - m_ys.begin();
    return static_cast<int>(y) * static_cast<int>(m_xs.size()) + static_cast<int>(x);
}

/// A lower bound of what is left: the distance to the ends' bounds and the bend it surely needs.
double PathSearch::estimate(int node, int heading, const QRectF& target) const
{
    const double x = m_xs[at(node) % m_xs.size()];
    const double y = m_ys[at(node) / m_xs.size()];
    const double dx = std::max({target.left() - x, x - target.right(), 0.0});
    const double dy = std::max({target.top() - y, y - target.bottom(), 0.0});
    const bool horizontal = heading % 2 == 0;
    const double along = heading == 0   ? target.right() - x
                         : heading == 2 ? x - target.left()
                         : heading == 1 ? target.bottom() - y
                                        : y - target.top();
    const bool turn = (horizontal ? dy : dx) > 0.0 || along < 0.0;
    return dx + dy + (turn ? kBendCost : 0.0);
}

void PathSearch::push(double cost, int state, int from, const QRectF& target)
{
    const bool known = m_stamp[at(state)] == m_search;
    if (known && (m_greed >= kFirstCome || m_cost[at(state)] <= static_cast<float>(cost) + 1e-3F)) return;
    const double left = estimate(state / 4, state % 4, target);
    if (cost + left >= m_best) return;
    const double total = cost + m_greed * left;
    m_stamp[at(state)] = m_search;
    m_cost[at(state)] = static_cast<float>(cost);
    m_from[at(state)] = from;
    m_open.push_back({total, cost, state});
    std::ranges::push_heap(m_open, kLater);
}

double PathSearch::bendCost(int node, const PathProblem& problem) const
{
    const QPointF point(m_xs[at(node) % m_xs.size()], m_ys[at(node) / m_xs.size()]);
    double cost = kBendCost;
    for (const QRectF& rect : problem.inner)
        if (rect.contains(point)) cost += kInnerBendCost;
    return cost;
}

std::pair<int, double> PathSearch::step(int here, int heading) const
{
    const int width = static_cast<int>(m_xs.size());
    const int x = here % width;
    const int y = here / width;
    const bool back = heading >= 2; // to the left or up
    if (heading % 2 == 0) {
        const int left = back ? x - 1 : x;
        if (left < 0 || left + 1 >= width || (m_blocked[at(here - x + left)] & kRightBlocked)) return {-1, 0.0};
        return {back ? here - 1 : here + 1, m_xs[at(left) + 1] - m_xs[at(left)]};
    }
    const int upper = back ? y - 1 : y;
    if (upper < 0 || at(upper) + 1 >= m_ys.size() || (m_blocked[at(upper * width + x)] & kDownBlocked))
        return {-1, 0.0};
    return {back ? here - width : here + width, m_ys[at(upper) + 1] - m_ys[at(upper)]};
}

void PathSearch::expand(const Open& open, const PathProblem& problem, const QRectF& target)
{
    double bend = -1.0;
    const int here = open.state / 4;
    for (const int turn : {0, 1, 3}) {
        const int heading = (open.state + turn) % 4;
        const auto [there, length] = step(here, heading);
        if (there < 0) continue;
        if (turn != 0 && bend < 0.0) bend = bendCost(here, problem);
        push(open.cost + length + (turn == 0 ? 0.0 : bend), there * 4 + heading, open.state, target);
    }
}

void PathSearch::offerEnds(const Open& open, const PathProblem& problem)
{
    for (std::size_t i = 0; i < problem.ends.size(); ++i) {
        const Terminal& end = problem.ends[i];
        if (m_endNodes[i] != open.state / 4) continue;
        const int turn = (static_cast<int>(end.heading) - open.state % 4 + 4) % 4;
        if (turn == 2) continue;
        const double total = open.cost + end.cost + (turn == 0 ? 0.0 : bendCost(open.state / 4, problem));
        if (total >= m_best) continue;
        m_best = total;
        m_bestState = open.state;
        m_bestEnd = i;
    }
}

Polyline PathSearch::trace(const PathProblem& problem) const
{
    if (m_bestState < 0) return {};
    Polyline path = {problem.ends[m_bestEnd].point};
    int state = m_bestState;
    while (state >= 0) {
        path.emplace_back(m_xs[at(state / 4) % m_xs.size()], m_ys[at(state / 4) / m_xs.size()]);
        state = m_from[at(state)];
    }
    path.push_back(problem.begins[at(-state - 1)].point);
    std::ranges::reverse(path);
    simplify(path);
    return path;
}

/// @return false when it was given up after `mostSteps`
bool PathSearch::run(const PathProblem& problem, const QRectF& target, double greed, int mostSteps)
{
    ++m_search;
    m_open.clear();
    m_greed = greed;
    m_best = std::numeric_limits<double>::infinity();
    m_bestState = -1;
    for (std::size_t i = 0; i < problem.begins.size(); ++i) {
        const Terminal& begin = problem.begins[i];
        push(begin.cost, node(begin.stub) * 4 + static_cast<int>(begin.heading), -static_cast<int>(i) - 1, target);
    }
    for (int steps = 0; !m_open.empty(); ++steps) {
        if (steps >= mostSteps) return false;
        std::ranges::pop_heap(m_open, kLater);
        const Open open = m_open.back();
        m_open.pop_back();
        if (open.estimate >= m_best || (greed > 1.0 && m_bestState >= 0)) break;
        if (m_cost[at(open.state)] < static_cast<float>(open.cost) - 1e-3F) continue;
        offerEnds(open, problem);
        expand(open, problem, target);
    }
    return true;
}

/// Whether any way leads from the begins to the ends. Looks from both sides in turn, so that an end that is walled in
/// is found out by its few places and not by visiting everything else.
bool PathSearch::connected(const PathProblem& problem)
{
    m_reached.assign(m_blocked.size(), 0);
    std::array<std::vector<int>, 2> fronts;
    const auto met = [&](std::uint8_t side, int node) {
        std::uint8_t& reached = m_reached[at(node)];
        if (reached == 0) {
            reached = side + 1;
            fronts[side].push_back(node);
        }
        return reached != side + 1;
    };
    for (const Terminal& begin : problem.begins)
        if (met(0, node(begin.stub))) return true;
    for (const int end : m_endNodes)
        if (met(1, end)) return true;
    std::array<std::size_t, 2> done{0, 0};
    while (done[0] < fronts[0].size() && done[1] < fronts[1].size()) {
        const std::uint8_t side = done[0] <= done[1] ? 0 : 1;
        const int here = fronts[side][done[side]++];
        for (int heading = 0; heading < 4; ++heading)
            if (const int there = step(here, heading).first; there >= 0 && met(side, there)) return true;
    }
    return false;
}

Polyline PathSearch::find(const PathProblem& problem)
{
    if (problem.begins.empty() || problem.ends.empty()) return {};
    buildLines(problem);
    markBlocked(problem);
    const std::size_t states = m_xs.size() * m_ys.size() * 4;
    if (m_stamp.size() < states) {
        m_stamp.resize(states, 0);
        m_cost.resize(states);
        m_from.resize(states);
    }
    QRectF target(problem.ends.front().stub, QSizeF(0, 0));
    for (const Terminal& end : problem.ends) {
        target.setLeft(std::min(target.left(), end.stub.x()));
        target.setRight(std::max(target.right(), end.stub.x()));
        target.setTop(std::min(target.top(), end.stub.y()));
        target.setBottom(std::max(target.bottom(), end.stub.y()));
    }
    m_endNodes.clear();
    for (const Terminal& end : problem.ends) m_endNodes.push_back(node(end.stub));
    // Exact as long as that is quick, then ever more greedy.
    if (run(problem, target, 1.0, kExactSteps)) return trace(problem);
    if (!connected(problem)) return {};
    if (!run(problem, target, 1.6, kGreedySteps)) run(problem, target, kFirstCome, std::numeric_limits<int>::max());
    return trace(problem);
}

} // namespace zonedraft::layout
