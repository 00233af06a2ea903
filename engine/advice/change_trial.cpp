// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/advice/change_trial.h"

#include <algorithm>
#include <set>

namespace zonedraft {
namespace {

std::set<std::pair<std::string, std::string>> openKeys(const std::vector<Finding>& findings)
{
    std::set<std::pair<std::string, std::string>> out;
    for (const Finding& finding : findings)
        if (finding.state == FindingState::Open) out.emplace(finding.rule.str(), finding.key());
    return out;
}

std::vector<Finding> without(const std::vector<Finding>& findings, const std::vector<Finding>& others)
{
    const auto keys = openKeys(others);
    std::vector<Finding> out;
    for (const Finding& finding : findings)
        if (finding.state == FindingState::Open && !keys.contains({finding.rule.str(), finding.key()}))
            out.push_back(finding);
    return out;
}

} // namespace

std::expected<ChangeTrial, Error> tryChange(const LiveBasis& basis, Design design, const Change& change,
                                            std::optional<ScenarioId> scenario)
{
    LiveEngine engine(basis);
    engine.reset(design, scenario);
    ChangeTrial trial;
    trial.before = engine.total();
    trial.findingsBefore = engine.counts();
    const std::vector<Finding> before = engine.findings();
    const auto applied = design.apply(change);
    if (!applied) return std::unexpected(applied.error());
    engine.update(design, applied->footprint);
    trial.after = engine.total();
    trial.findingsAfter = engine.counts();
    const std::vector<Finding> after = engine.findings();
    trial.solved = without(before, after);
    trial.arisen = without(after, before);
    return trial;
}

std::vector<std::optional<CostTotal>> totalsAfter(const LiveBasis& basis, Design design,
                                                  const std::vector<Change>& changes,
                                                  std::optional<ScenarioId> scenario)
{
    LiveEngine engine(basis);
    engine.reset(design, scenario);
    std::vector<std::optional<CostTotal>> out;
    for (const Change& change : changes) {
        const auto applied = design.apply(change);
        if (!applied) {
            out.emplace_back(std::nullopt);
            continue;
        }
        out.emplace_back(engine.update(design, applied->footprint).after);
        if (const auto back = design.apply(applied->inverse)) engine.update(design, back->footprint);
    }
    return out;
}

EvaluatedDesign evaluateAnew(const LiveBasis& basis, const Design& design, std::optional<ScenarioId> scenario)
{
    const auto engine = std::make_shared<LiveEngine>(basis);
    engine->reset(design, scenario);
    return {{engine, &engine->design()}, {engine, &engine->facts()}, engine->findings()};
}

} // namespace zonedraft
