// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/findings.h"

#include <algorithm>
#include <map>
#include <set>

namespace zonedraft {
namespace {

/// Everything that a rule supersedes, directly or through others.
std::set<Name> superseded(const RuleSet& rules, Name id)
{
    std::set<Name> out;
    std::vector<Name> open{id};
    while (!open.empty()) {
        const Rule* rule = rules.find(open.back());
        open.pop_back();
        if (!rule) continue;
        for (const Name other : rule->supersedes)
            if (other != id && out.insert(other).second) open.push_back(other);
    }
    return out;
}

bool speaks(const Finding& finding)
{
    return finding.state == FindingState::Open || finding.state == FindingState::Suppressed;
}

bool expired(const Suppression& suppression, std::string_view today)
{
    return !suppression.expires.empty() && std::string_view(suppression.expires) < today;
}

bool matches(const SuppressionKey& key, const Finding& finding)
{
    return key.rule == finding.rule.str() && key.subject == finding.key();
}

} // namespace

void supersede(std::vector<Finding>& findings, const RuleSet& rules)
{
    std::map<Name, std::set<Name>> silences;            // rule → rules that it silences
    std::map<Name, std::set<std::string_view>> covered; // silenced rule → subjects that another speaks about
    for (const Finding& finding : findings) {
        if (!speaks(finding)) continue;
        auto [place, fresh] = silences.try_emplace(finding.rule);
        if (fresh) place->second = superseded(rules, finding.rule);
        for (const Name other : place->second)
            for (const Subject& subject : finding.subjects) covered[other].insert(subjectText(subject));
    }
    std::vector<bool> silent(findings.size());
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const Finding& finding = findings[at];
        const auto found = covered.find(finding.rule);
        if (found == covered.end() || finding.subjects.empty() || finding.state == FindingState::Failed) continue;
        silent[at] = std::all_of(finding.subjects.begin(), finding.subjects.end(),
                                 [&](const Subject& subject) { return found->second.contains(subjectText(subject)); });
    }
    std::size_t kept = 0;
    for (std::size_t at = 0; at < findings.size(); ++at)
        if (!silent[at]) {
            if (kept != at) findings[kept] = std::move(findings[at]);
            ++kept;
        }
    findings.resize(kept);
}

void applySuppressions(std::vector<Finding>& findings, const std::map<SuppressionKey, Suppression>& suppressions,
                       std::string_view today)
{
    for (Finding& finding : findings) {
        if (!speaks(finding)) continue;
        finding.state = FindingState::Open;
        finding.reason.clear();
        finding.expires.clear();
        const auto found = suppressions.find({finding.rule.str(), finding.key()});
        if (found == suppressions.end() || expired(found->second, today)) continue;
        finding.state = FindingState::Suppressed;
        finding.reason = found->second.reason;
        finding.expires = found->second.expires;
    }
}

std::vector<SuppressionKey> staleSuppressions(const std::vector<Finding>& findings,
                                              const std::map<SuppressionKey, Suppression>& suppressions,
                                              std::string_view today)
{
    std::vector<SuppressionKey> out;
    for (const auto& [key, suppression] : suppressions)
        if (expired(suppression, today) ||
            std::none_of(findings.begin(), findings.end(), [&](const Finding& each) { return matches(key, each); }))
            out.push_back(key);
    return out;
}

void sortFindings(std::vector<Finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(), findingBefore);
}

std::vector<Finding> presentFindings(std::vector<Finding> raw, const RuleSet& rules,
                                     const std::map<SuppressionKey, Suppression>& suppressions, std::string_view today)
{
    supersede(raw, rules);
    applySuppressions(raw, suppressions, today);
    sortFindings(raw);
    return raw;
}

std::size_t FindingCounts::totalOpen() const
{
    std::size_t total = 0;
    for (const std::size_t each : open) total += each;
    return total;
}

FindingCounts countFindings(const std::vector<Finding>& findings)
{
    FindingCounts counts;
    for (const Finding& finding : findings) switch (finding.state) {
        case FindingState::Open: ++counts.open[static_cast<std::size_t>(finding.severity)]; break;
        case FindingState::Unknown: ++counts.unknown; break;
        case FindingState::Suppressed: ++counts.suppressed; break;
        case FindingState::Failed: ++counts.failed; break;
        }
    return counts;
}

bool anyAtLeast(const std::vector<Finding>& findings, Severity threshold)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.state == FindingState::Open && finding.severity <= threshold;
    });
}

} // namespace zonedraft
