// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/session/evaluation.h"
#include "engine/live/live_engine.h"

namespace zonedraft {

/// The evaluation of the program: answers from the live engine, in the user's language.
class LiveEvaluation final : public Evaluation {
public:
    explicit LiveEvaluation(LiveBasis basis) : m_engine(std::move(basis)) {}

    /// For panels that show more than the board does: cost lines, rules and fixes, derived properties.
    [[nodiscard]] const LiveEngine& engine() const { return m_engine; }

    void reset(const Design& design, const Layer& scenario) override;
    void switchScenario(const Design& design, const Layer& scenario) override;
    [[nodiscard]] LiveDelta update(const Design& design, const Footprint& footprint) override;
    [[nodiscard]] std::vector<BoardFinding> findings() const override;
    [[nodiscard]] std::vector<BoardFinding> findingsOf(NodeId node) const override;
    [[nodiscard]] std::vector<BoardFinding> findingsOf(LinkId link) const override;
    [[nodiscard]] MonthlyCost costOf(NodeId node) const override;
    [[nodiscard]] MonthlyCost total() const override;
    [[nodiscard]] std::vector<DerivedNode> derivedOf(NodeId owner) const override;
    [[nodiscard]] NetworkGrid gridOf(NodeId node) const override;
    [[nodiscard]] std::vector<int> zonesOf(NodeId node) const override;
    [[nodiscard]] std::vector<int> replicasOf(NodeId node) const override;
    [[nodiscard]] QString cardLine(NodeId node) const override;
    [[nodiscard]] Value effective(NodeId node, Name property) const override;
    [[nodiscard]] Value effective(LinkId link, Name property) const override;
    [[nodiscard]] bool enabled(NodeId node) const override;
    [[nodiscard]] bool enabled(LinkId link) const override;

private:
    LiveEngine m_engine;
};

/// A finding as the board shows it.
[[nodiscard]] BoardFinding boardFinding(const Finding& finding);
/// A total as the board shows it.
[[nodiscard]] MonthlyCost monthlyCost(const CostTotal& total);

} // namespace zonedraft
