// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cost/estimate.h"
#include "engine/derive/derivation.h"
#include "engine/live/check_groups.h"
#include "engine/live/finding_board.h"
#include "engine/rules/runner.h"

#include <algorithm>
#include <thread>

namespace zonedraft {

/// What an evaluation rests on; all of it outlives the engine.
struct LiveBasis {
    std::shared_ptr<const Catalog> catalog;
    std::shared_ptr<const RuleSet> rules;
    CostBasis cost;
    std::string today; ///< ISO date, for the expiry of suppressions
    /// That many threads, the calling one among them, work out costs and rules where there are many to do; what comes
    /// out does not depend on it.
    unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    std::size_t severalThreadsFrom = 512; ///< nodes or links
};

/// What a change did.
struct EvaluationDelta {
    std::vector<Finding> appeared, disappeared;
    CostTotal before, after;
    std::vector<NodeId> nodes; ///< drawn and derived: whose findings, cost or derived properties were worked out again
    std::vector<LinkId> links;
    bool everything = false; ///< all was worked out anew; `nodes` and `links` are empty
};

/// Keeps findings and costs of a design up to date: a change goes in, a delta comes out. Passes, rules and cost lines
/// run through a recording reader; what they read decides what runs again, and what comes out equal wakes nobody up.
/// The result is always that of reset() on the same design.
class LiveEngine {
public:
    explicit LiveEngine(LiveBasis basis);
    LiveEngine(const LiveEngine&) = delete;
    LiveEngine& operator=(const LiveEngine&) = delete;

    /// Works everything out anew. An unknown scenario is the base design.
    void reset(const Design& design, std::optional<ScenarioId> scenario = {});
    /// Shows the design of the last call, which must not have changed since, under another scenario: only what the two
    /// overlays say differently is worked out again.
    EvaluationDelta switchScenario(const Design& design, std::optional<ScenarioId> scenario);
    /// Brings all up to date after a change of `design`, which must be the design of the last call plus that change.
    EvaluationDelta update(const Design& design, const Footprint& footprint);

    [[nodiscard]] const EffectiveDesign& design() const { return m_design; }
    [[nodiscard]] Reader reader() const { return Reader(m_design, &m_facts); }
    [[nodiscard]] const GraphFacts& facts() const { return m_facts; }
    /// What the regions mirror that mirror another.
    [[nodiscard]] const Mirrors& mirrors() const { return m_mirrors; }
    [[nodiscard]] const LiveBasis& basis() const { return m_basis; }
    [[nodiscard]] std::optional<ScenarioId> scenario() const { return m_scenario; }

    [[nodiscard]] std::vector<Finding> findings() const { return m_board.shown(); }
    [[nodiscard]] std::vector<Finding> findingsAbout(const std::string& subject) const
    {
        return m_board.shownAbout(subject);
    }
    [[nodiscard]] const FindingCounts& counts() const { return m_board.counts(); }
    /// Lines of one node, drawn or derived.
    [[nodiscard]] const std::vector<CostLine>& costOf(NodeIndex node) const;
    /// All lines, sorted by owner and line.
    [[nodiscard]] std::vector<CostLine> costLines() const;
    [[nodiscard]] const CostTotal& total() const { return m_total; }

private:
    void syncDrawn(const Design& design, const Footprint& footprint);
    void syncAll(const Design& design);
    /// The entries that a scenario may say otherwise, by their specs.
    void syncOverlaid(const Design& design);
    void absorb(); ///< schedules what the editor's changes concern
    void schedule(Task task);
    void scheduleNode(NodeIndex node);
    void dropNode(NodeIndex node);
    void runPasses(const Design& design);
    void refreshFacts();
    EvaluationDelta workOut(const Design& design);
    void runEvaluations(EvaluationDelta* delta);
    void runGroups();
    /// What a task about costs or rules came to.
    struct Evaluated {
        std::vector<CostLine> lines;
        std::vector<Finding> findings;
    };
    [[nodiscard]] bool alive(Task task) const;
    /// Only reads, so that several threads may do it at a time, each with a log of its own.
    void evaluate(Task task, ReadLog& log, Evaluated& out) const;
    void accept(Task task, Evaluated found, EvaluationDelta* delta);
    void run(Task::Type type, EvaluationDelta* delta);
    /// Works tasks out, on several threads when there are many, records what they read and takes them over in order.
    /// @param workOut   called with a position in `indexes` and the log of what is read; only reads the design, and
    ///                  touches only what belongs to that position
    /// @param takeOver  called with a position, by this thread, perhaps while others are worked out
    template <class WorkOut, class TakeOver>
    void evaluateEach(Task::Type type, const std::vector<std::uint32_t>& indexes, const WorkOut& workOut,
                      const TakeOver& takeOver);
    void publishEstimates();
    [[nodiscard]] std::vector<std::uint32_t> take(Task::Type type);
    [[nodiscard]] const Scenario* scenarioOf(const Design& design) const
    {
        return m_scenario ? design.find(*m_scenario) : nullptr;
    }

    LiveBasis m_basis;
    PassPlan m_plan;
    Mirrors m_mirrors;
    EffectiveDesign m_design;
    EffectiveDesignEditor m_editor;
    GraphFacts m_facts;
    DependencyTable m_dependencies;
    ReadLog m_log;
    std::vector<ReadLog> m_logs; ///< of the threads
    FindingBoard m_board;
    CheckGroups m_groups;
    std::optional<ScenarioId> m_scenario;
    std::vector<std::vector<CostLine>> m_cost; ///< by node
    CostTotal m_total;
    std::array<std::vector<std::uint32_t>, Task::kTypes> m_queue;
    std::array<std::vector<char>, Task::kTypes> m_queued;
};

} // namespace zonedraft
