// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/live/finding_board.h"

#include <algorithm>

namespace zonedraft {
namespace {

/// Findings that are in both lists are in neither: they did not come or go.
void cancel(std::vector<Finding>& a, std::vector<Finding>& b)
{
    std::erase_if(a, [&](const Finding& finding) {
        const auto same = std::find(b.begin(), b.end(), finding);
        if (same == b.end()) return false;
        b.erase(same);
        return true;
    });
}

} // namespace

FindingBoard::FindingBoard(const RuleSet& rules)
{
    for (const auto& rule : rules.rules()) {
        std::set<Name> seen{rule->id};
        std::vector<Name> open{rule->id};
        while (!open.empty()) {
            const Rule* at = rules.find(open.back());
            open.pop_back();
            for (const Name other : at ? at->supersedes : std::vector<Name>{})
                if (seen.insert(other).second) {
                    open.push_back(other);
                    m_silencedBy[other].push_back(rule->id);
                }
        }
    }
}

void FindingBoard::clear()
{
    m_entries.clear();
    m_bySubject.clear();
    m_touched.clear();
    m_gone.clear();
    m_counts = {};
}

void FindingBoard::mark(Finding& finding) const
{
    if (m_suppressions.empty()) return;
    std::vector<Finding> one{std::move(finding)};
    applySuppressions(one, m_suppressions, m_today);
    finding = std::move(one.front());
}

void FindingBoard::setSuppressions(std::map<SuppressionKey, Suppression> suppressions, std::string today)
{
    if (m_suppressions == suppressions && m_today == today) return;
    m_suppressions = std::move(suppressions);
    m_today = std::move(today);
    for (auto& [key, entries] : m_entries) {
        m_touched.insert(key);
        for (Entry& entry : entries) {
            if (entry.shown) {
                m_gone.push_back(entry.finding);
                count(entry.finding, -1);
                entry.shown = false;
            }
            if (entry.finding.state == FindingState::Suppressed) {
                entry.finding.state = FindingState::Open;
                entry.finding.reason.clear();
                entry.finding.expires.clear();
            }
            mark(entry.finding);
        }
    }
}

void FindingBoard::count(const Finding& finding, int sign)
{
    auto& counter = finding.state == FindingState::Open      ? m_counts.open[static_cast<std::size_t>(finding.severity)]
                    : finding.state == FindingState::Unknown ? m_counts.unknown
                    : finding.state == FindingState::Suppressed ? m_counts.suppressed
                                                                : m_counts.failed;
    counter += static_cast<std::size_t>(sign); // wraps back for −1
}

void FindingBoard::enter(Key key, const Finding& finding)
{
    for (const Subject& subject : finding.subjects) m_bySubject[subjectText(subject)].push_back(key);
}

void FindingBoard::leave(Key key, const Finding& finding)
{
    for (const Subject& subject : finding.subjects) {
        const auto found = m_bySubject.find(subjectText(subject));
        if (found == m_bySubject.end()) continue;
        if (const auto at = std::find(found->second.begin(), found->second.end(), key); at != found->second.end())
            found->second.erase(at);
        m_touched.insert(found->second.begin(), found->second.end());
        if (found->second.empty()) m_bySubject.erase(found);
    }
}

void FindingBoard::replace(Task task, std::vector<Finding> findings)
{
    const Key key = keyOf(task);
    const auto before = m_entries.find(key);
    if (before == m_entries.end() && findings.empty()) return;
    for (Finding& finding : findings) mark(finding);
    if (before != m_entries.end()) {
        const bool same =
            before->second.size() == findings.size() &&
            std::equal(findings.begin(), findings.end(), before->second.begin(),
                       [](const Finding& finding, const Entry& entry) { return finding == entry.finding; });
        if (same) return;
        for (Entry& entry : before->second) {
            leave(key, entry.finding);
            if (!entry.shown) continue;
            count(entry.finding, -1);
            m_gone.push_back(std::move(entry.finding));
        }
        m_entries.erase(before);
    }
    if (findings.empty()) return;
    auto& entries = m_entries[key];
    for (Finding& finding : findings) {
        enter(key, finding);
        for (const Subject& subject : finding.subjects) {
            const auto& others = m_bySubject[subjectText(subject)];
            m_touched.insert(others.begin(), others.end());
        }
        entries.push_back({std::move(finding), false});
    }
    m_touched.insert(key);
}

bool FindingBoard::covered(const Finding& finding) const
{
    const auto silencers = m_silencedBy.find(finding.rule);
    if (silencers == m_silencedBy.end() || finding.subjects.empty() || finding.state == FindingState::Failed)
        return false;
    const auto speaksAbout = [&](const Finding& other, const Subject& subject) {
        if (other.state != FindingState::Open && other.state != FindingState::Suppressed) return false;
        const auto& rules = silencers->second;
        return std::find(rules.begin(), rules.end(), other.rule) != rules.end() &&
               std::find(other.subjects.begin(), other.subjects.end(), subject) != other.subjects.end();
    };
    return std::all_of(finding.subjects.begin(), finding.subjects.end(), [&](const Subject& subject) {
        const auto keys = m_bySubject.find(subjectText(subject));
        if (keys == m_bySubject.end()) return false;
        return std::any_of(keys->second.begin(), keys->second.end(), [&](Key key) {
            const auto entries = m_entries.find(key);
            return entries != m_entries.end() &&
                   std::any_of(entries->second.begin(), entries->second.end(),
                               [&](const Entry& entry) { return speaksAbout(entry.finding, subject); });
        });
    });
}

void FindingBoard::settle(std::vector<Finding>& appeared, std::vector<Finding>& disappeared)
{
    std::vector<Finding> came, went = std::exchange(m_gone, {});
    for (const Key key : std::exchange(m_touched, {})) {
        const auto found = m_entries.find(key);
        if (found == m_entries.end()) continue;
        for (Entry& entry : found->second) {
            const bool show = !covered(entry.finding);
            if (show == entry.shown) continue;
            entry.shown = show;
            count(entry.finding, show ? 1 : -1);
            (show ? came : went).push_back(entry.finding);
        }
    }
    cancel(came, went);
    appeared.insert(appeared.end(), std::make_move_iterator(came.begin()), std::make_move_iterator(came.end()));
    disappeared.insert(disappeared.end(), std::make_move_iterator(went.begin()), std::make_move_iterator(went.end()));
}

std::vector<Finding> FindingBoard::shown() const
{
    std::vector<Finding> out;
    for (const auto& [key, entries] : m_entries)
        for (const Entry& entry : entries)
            if (entry.shown) out.push_back(entry.finding);
    sortFindings(out);
    return out;
}

std::vector<Finding> FindingBoard::shownAbout(const std::string& subject) const
{
    std::vector<Finding> out;
    const auto found = m_bySubject.find(subject);
    if (found == m_bySubject.end()) return out;
    const std::set<Key> keys(found->second.begin(), found->second.end());
    for (const Key key : keys)
        for (const Entry& entry : m_entries.at(key))
            if (entry.shown && std::any_of(entry.finding.subjects.begin(), entry.finding.subjects.end(),
                                           [&](const Subject& other) { return subjectText(other) == subject; }))
                out.push_back(entry.finding);
    sortFindings(out);
    return out;
}

} // namespace zonedraft
