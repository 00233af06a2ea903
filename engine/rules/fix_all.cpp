// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/fixes.h"

#include <algorithm>
#include <map>
#include <set>

namespace zonedraft {
namespace {

/// What tells one finding from another, across evaluations.
std::string identity(const Finding& finding)
{
    std::string out = finding.rule.str() + '\n' + finding.key();
    for (const Subject& subject : finding.subjects) out += '\n' + subjectText(subject);
    return out;
}

/// Calls `visit` with every single change.
template <class Visit>
void forEachChange(const Change& change, const Visit& visit)
{
    if (const auto* sequence = std::get_if<Sequence>(&change.data)) {
        for (const Change& each : sequence->changes) forEachChange(each, visit);
    } else {
        visit(change);
    }
}

/// What a change sets, and to what; nothing for changes that do more than set one value.
struct Assignment {
    std::string place;
    Value value;
};

std::optional<Assignment> assignment(const Change& change)
{
    if (const auto* set = std::get_if<SetProperty>(&change.data))
        return Assignment{"node " + set->node.str() + ' ' + set->property.str(), set->value};
    if (const auto* set = std::get_if<SetOverride>(&change.data))
        return Assignment{"node " + set->node.str() + '/' + set->role + ' ' + set->property.str(), set->value};
    if (const auto* set = std::get_if<SetLinkProperty>(&change.data))
        return Assignment{"link " + set->link.str() + ' ' + set->property.str(), set->value};
    return std::nullopt;
}

struct Candidate {
    Finding finding;
    Message label;
    Change change;
    std::vector<Assignment> assignments;
    bool simple = true; ///< only sets values: may be done together with others
};

class FixAllRun {
public:
    FixAllRun(const Design& design, const RuleSet& rules, const Evaluate& evaluate, const FixAllOptions& options)
        : m_design(design), m_rules(rules), m_evaluate(evaluate), m_options(options)
    {
    }

    std::expected<FixAllResult, Error> run()
    {
        auto first = m_evaluate(m_design);
        if (!first) return std::unexpected(first.error());
        m_now = std::move(*first);
        for (int round = 0; round < m_options.maximumRounds && !m_error; ++round)
            if (!runRound()) break;
        if (m_error) return std::unexpected(*m_error);
        FixAllResult result{Change(Sequence{std::move(m_changes)}), std::move(m_done), {}, m_now.findings};
        for (const Finding& finding : m_now.findings)
            if (wanted(finding)) result.remaining.push_back({finding.rule, finding.key(), whyItRemains(finding)});
        return result;
    }

private:
    bool wanted(const Finding& finding) const
    {
        return finding.state == FindingState::Open &&
               (m_options.only.empty() ||
                std::find(m_options.only.begin(), m_options.only.end(), finding.rule) != m_options.only.end());
    }

    /// Does what can be done from the present evaluation; false when nothing was done.
    bool runRound()
    {
        bool progress = false;
        std::set<std::string> tried;
        while (!m_error) {
            const std::vector<Candidate> batch = nextBatch(tried);
            if (batch.empty()) break;
            for (const Candidate& each : batch) tried.insert(identity(each.finding));
            progress |= attempt(batch);
        }
        return progress;
    }

    /// Fixes that only set different values go together; anything else goes alone.
    std::vector<Candidate> nextBatch(const std::set<std::string>& tried)
    {
        std::vector<Candidate> batch;
        std::set<std::string> places;
        const Reader reader(*m_now.effective, m_now.facts.get());
        for (const Finding& finding : m_now.findings) {
            if (!wanted(finding) || tried.contains(identity(finding)) || m_refused.contains(identity(finding)))
                continue;
            auto found = candidate(reader, finding);
            if (!found) continue;
            const bool clash = std::any_of(found->assignments.begin(), found->assignments.end(),
                                           [&](const Assignment& each) { return places.contains(each.place); });
            if (!batch.empty() && (!found->simple || clash)) continue;
            for (const Assignment& each : found->assignments) places.insert(each.place);
            batch.push_back(std::move(*found));
            if (!batch.back().simple) break;
        }
        return batch;
    }

    std::optional<Candidate> candidate(const Reader& reader, const Finding& finding)
    {
        const std::vector<Fix> fixes = fixesFor(reader, m_rules, finding);
        for (const Fix& fix : fixes) {
            if (fix.open(m_options.answers)) continue;
            auto change = fixChange(m_design, reader, m_rules, finding, fix.alternative, m_options.answers);
            if (!change) {
                refuse(finding, change.error().message);
                continue;
            }
            if (const auto why = forbidden(*change)) {
                refuse(finding, *why);
                continue;
            }
            m_refused.erase(identity(finding));
            Candidate out{finding, fix.label, std::move(*change), {}};
            forEachChange(out.change, [&](const Change& each) {
                if (auto one = assignment(each))
                    out.assignments.push_back(std::move(*one));
                else
                    out.simple = false;
            });
            return out;
        }
        if (fixes.empty())
            refuse(finding, Message(ZD_NOOP("engine", "There is no automatic fix.")));
        else if (!m_refused.contains(identity(finding)))
            refuse(finding, Message(ZD_NOOP("engine", "Its fix asks a question.")));
        return std::nullopt;
    }

    /// What must not be done without a person.
    std::optional<Message> forbidden(const Change& change) const
    {
        std::optional<Message> why;
        forEachChange(change, [&](const Change& each) {
            if (const auto* entry = std::get_if<SetEntry>(&each.data)) {
                if (entry->section == Section::Attestations)
                    why = Message(ZD_NOOP("engine", "Only a person can confirm this."));
                if (entry->section == Section::Requirements && m_design.entry(entry->section, entry->key).isSet())
                    why = Message(ZD_NOOP("engine", "The fix would alter a stated requirement."));
            }
            if (std::holds_alternative<PutSuppression>(each.data))
                why = Message(ZD_NOOP("engine", "Only a person can accept a finding."));
            if (const auto one = assignment(each)) {
                const auto past = m_past.find(one->place);
                if (past != m_past.end() &&
                    std::find(past->second.begin(), past->second.end(), one->value) != past->second.end())
                    why = Message(ZD_NOOP("engine", "The fix would take back what another fix did."));
            }
        });
        return why;
    }

    void refuse(const Finding& finding, Message why) { m_refused.insert_or_assign(identity(finding), std::move(why)); }

    /// Applies a batch if that makes its findings vanish without new critical or high ones; halves it otherwise.
    bool attempt(std::vector<Candidate> batch)
    {
        std::vector<Change> changes, inverse;
        std::vector<const Candidate*> applied;
        for (const Candidate& each : batch) {
            auto done = m_design.apply(each.change);
            if (!done) {
                refuse(each.finding, done.error().message);
                continue;
            }
            changes.push_back(each.change);
            inverse.insert(inverse.begin(), std::move(done->inverse));
            applied.push_back(&each);
        }
        if (applied.empty()) return false;
        auto next = m_evaluate(m_design);
        if (!next) {
            m_error = next.error();
            return false;
        }
        const auto why = objection(applied, *next);
        if (!why) {
            accept(applied, inverse, std::move(changes), std::move(*next));
            return true;
        }
        if (auto undone = m_design.apply(Change(Sequence{std::move(inverse)})); !undone) {
            m_error = undone.error();
            return false;
        }
        if (applied.size() == 1) {
            refuse(applied.front()->finding, *why);
            return false;
        }
        const auto middle = batch.begin() + static_cast<std::ptrdiff_t>(batch.size() / 2);
        const bool left = attempt({batch.begin(), middle});
        return (!m_error && attempt({middle, batch.end()})) || left;
    }

    std::optional<Message> objection(const std::vector<const Candidate*>& applied, const EvaluatedDesign& next) const
    {
        std::set<std::string> before;
        for (const Finding& finding : m_now.findings)
            if (finding.state == FindingState::Open) before.insert(identity(finding));
        std::set<std::string> after;
        for (const Finding& finding : next.findings) {
            if (finding.state != FindingState::Open) continue;
            after.insert(identity(finding));
            if (finding.severity <= Severity::High && !before.contains(identity(finding)))
                return Message(ZD_NOOP("engine", "The fix would lead to a new finding, %2: %1"),
                               {finding.title.english(), finding.rule.str()});
        }
        for (const Candidate* each : applied)
            if (after.contains(identity(each->finding)))
                return Message(ZD_NOOP("engine", "The fix alone does not make the finding vanish."));
        return std::nullopt;
    }

    void accept(const std::vector<const Candidate*>& applied, const std::vector<Change>& inverse,
                std::vector<Change> changes, EvaluatedDesign next)
    {
        for (const Candidate* each : applied) m_done.push_back({each->finding.rule, each->finding.key(), each->label});
        for (const Change& each : inverse)
            forEachChange(each, [&](const Change& single) {
                if (auto one = assignment(single)) m_past[one->place].push_back(std::move(one->value));
            });
        std::move(changes.begin(), changes.end(), std::back_inserter(m_changes));
        m_now = std::move(next);
        m_refused.clear(); // the design is another one: what was refused may work now
    }

    Message whyItRemains(const Finding& finding) const
    {
        const auto found = m_refused.find(identity(finding));
        return found == m_refused.end() ? Message(ZD_NOOP("engine", "There were too many rounds.")) : found->second;
    }

    Design m_design;
    const RuleSet& m_rules;
    const Evaluate& m_evaluate;
    const FixAllOptions& m_options;
    EvaluatedDesign m_now;
    std::map<std::string, Message> m_refused;
    std::map<std::string, std::vector<Value>> m_past; ///< values that fixes replaced, by place
    std::vector<Change> m_changes;
    std::vector<FixOutcome> m_done;
    std::optional<Error> m_error;
};

} // namespace

std::expected<FixAllResult, Error> fixAll(const Design& design, const RuleSet& rules, const Evaluate& evaluate,
                                          const FixAllOptions& options)
{
    return FixAllRun(design, rules, evaluate, options).run();
}

} // namespace zonedraft
