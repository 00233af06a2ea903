// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layout/layout_types.h"

#include <cstdint>
#include <limits>
#include <utility>

namespace zonedraft::layout {

enum class Direction : std::uint8_t { Right, Down, Left, Up };

/// A possible begin or end of a path.
struct Terminal {
    QPointF point;     ///< on the border of a box, or a waypoint
    QPointF stub;      ///< `point` moved away from the box by the margin; where turns may begin
    Direction heading; ///< of travel, when leaving at the begin and when arriving at the end
    double cost = 0.0; ///< how unwanted it is, in pixels of way
};

inline constexpr double kLabelClear = 4.0; ///< what a link keeps from a text

struct PathProblem {
    std::vector<Terminal> begins;
    std::vector<Terminal> ends;
    std::vector<QRectF> obstacles;
    std::vector<QRectF> labels; ///< texts: passed at kLabelClear, whatever the margin
    std::vector<QRectF> inner;  ///< containers in which turning is a little worse than outside
    QRectF window;              ///< the path stays inside
    double margin = 12.0;       ///< distance kept from obstacles
};

/// Finds the path with the least length + bends by A* on the lines that matter: the sides of the
/// obstacles at the margin's distance, and the terminals. Keeps its buffers between searches.
class PathSearch {
public:
    /// The corners of the best path, begin and end included; empty when there is none.
    [[nodiscard]] Polyline find(const PathProblem& problem);

private:
    struct Open {
        double estimate;
        double cost;
        int state;
    };
    void buildLines(const PathProblem& problem);
    void markBlocked(const PathProblem& problem);
    [[nodiscard]] int node(QPointF point) const;
    [[nodiscard]] double estimate(int node, int heading, const QRectF& target) const;
    void push(double cost, int state, int from, const QRectF& target);
    /// The next node in a direction and how far it is; -1 when something is in the way.
    [[nodiscard]] std::pair<int, double> step(int here, int heading) const;
    void expand(const Open& open, const PathProblem& problem, const QRectF& target);
    [[nodiscard]] double bendCost(int node, const PathProblem& problem) const;
    void offerEnds(const Open& open, const PathProblem& problem);
    bool run(const PathProblem& problem, const QRectF& target, double greed, int mostSteps);
    [[nodiscard]] bool connected(const PathProblem& problem);
    [[nodiscard]] Polyline trace(const PathProblem& problem) const;

    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::vector<std::uint8_t> m_blocked; ///< per node: 1 the way to the right, 2 the way down
    std::vector<std::uint32_t> m_stamp;  ///< per state: search in which the entries below are valid
    std::vector<float> m_cost;
    std::vector<int> m_from;
    std::vector<std::uint8_t> m_reached; ///< per node: 1 from the begins, 2 from the ends
    std::vector<Open> m_open;            ///< a heap
    std::vector<int> m_endNodes;
    double m_greed = 1.0; ///< weight of the estimate
    std::uint32_t m_search = 0;
    double m_best = std::numeric_limits<double>::infinity();
    int m_bestState = -1;
    std::size_t m_bestEnd = 0;
};

/// Removes corners at which a path does not turn.
void simplify(Polyline& path);

} // namespace zonedraft::layout
