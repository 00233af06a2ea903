// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/advice/fix_options.h"

#include <algorithm>

namespace zonedraft {
namespace {

bool confirmsOnly(const Change& change)
{
    if (const auto* sequence = std::get_if<Sequence>(&change.data))
        return !sequence->changes.empty() &&
               std::all_of(sequence->changes.begin(), sequence->changes.end(), confirmsOnly);
    const auto* entry = std::get_if<SetEntry>(&change.data);
    return entry && entry->section == Section::Attestations;
}

} // namespace

std::vector<FixOption> fixOptions(const LiveBasis& basis, const Design& design, const Finding& finding,
                                  const FixAnswers& answers, std::optional<ScenarioId> scenario)
{
    LiveEngine engine(basis);
    engine.reset(design, scenario);
    const Reader reader = engine.reader();
    std::vector<FixOption> options;
    for (Fix& fix : fixesFor(reader, *basis.rules, finding)) {
        FixOption option{std::move(fix), false, std::nullopt, std::nullopt};
        const auto change = fixChange(design, reader, *basis.rules, finding, option.fix.alternative, answers, scenario);
        if (!change) {
            option.obstacle = change.error().message;
        } else {
            option.confirms = confirmsOnly(*change);
            if (auto trial = tryChange(basis, design, *change, scenario))
                option.trial = std::move(*trial);
            else
                option.obstacle = trial.error().message;
        }
        options.push_back(std::move(option));
    }
    return options;
}

} // namespace zonedraft
