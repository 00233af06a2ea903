// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/live/finding_board.h"

#include <algorithm>
#include <set>

namespace zonedraft {
namespace {

Name subjectName(const Subject& subject)
{
    return std::visit([](auto id) { return id.name(); }, subject);
}

bool contains(const std::vector<Name>& names, Name name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool speaks(const Finding& finding)
{
    return finding.state == FindingState::Open || finding.state == FindingState::Suppressed;
}

bool taskBefore(Task a, Task b)
{
    return a.type != b.type ? a.type < b.type : a.index < b.index;
}

bool sameTask(Task a, Task b)
{
    return a.type == b.type && a.index == b.index;
}

/// Findings that are in both lists are in neither: they did not come or go.
void cancel(std::vector<Finding>& a, std::vector<Finding>& b)
{
    if (a.empty() || b.empty()) return;
    // Only those of one rule about one thing can be equal.
    const auto hashOf = [](const Finding& finding) {
        return finding.rule.hash() * 31 + std::hash<std::string>{}(finding.key());
    };
    std::unordered_multimap<std::size_t, std::size_t> places;
    for (std::size_t at = 0; at < b.size(); ++at) places.emplace(hashOf(b[at]), at);
    std::vector<char> gone(b.size(), 0);
    std::erase_if(a, [&](const Finding& finding) {
        const auto [first, last] = places.equal_range(hashOf(finding));
        for (auto at = first; at != last; ++at)
            if (!gone[at->second] && finding == b[at->second]) {
                gone[at->second] = 1;
                return true;
            }
        return false;
    });
    std::size_t kept = 0;
    for (std::size_t at = 0; at < b.size(); ++at) {
        if (gone[at]) continue;
        if (kept != at) b[kept] = std::move(b[at]);
        ++kept;
    }
    b.erase(b.begin() + static_cast<std::ptrdiff_t>(kept), b.end());
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
                    m_silences[rule->id].push_back(other);
                }
        }
    }
}

void FindingBoard::clear()
{
    for (auto& entries : m_entries) entries.clear();
    m_bySubject.clear();
    m_touched.clear();
    m_gone.clear();
    m_counts = {};
}

std::vector<FindingBoard::Entry>& FindingBoard::entriesOf(Task task)
{
    auto& all = m_entries[static_cast<std::size_t>(task.type)];
    if (task.index >= all.size()) all.resize(task.index + task.index / 2 + 16);
    return all[task.index];
}

const std::vector<FindingBoard::Entry>& FindingBoard::entriesOf(Task task) const
{
    static const std::vector<Entry> none;
    const auto& all = m_entries[static_cast<std::size_t>(task.type)];
    return task.index < all.size() ? all[task.index] : none;
}

template <class Visit>
void FindingBoard::forEachEntry(Visit&& visit) const
{
    for (const auto& all : m_entries)
        for (const auto& entries : all)
            for (const Entry& entry : entries) visit(entry);
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
    for (std::size_t type = 0; type < Task::kTypes; ++type)
        for (std::uint32_t index = 0; index < m_entries[type].size(); ++index) {
            if (m_entries[type][index].empty()) continue;
            m_touched.push_back({static_cast<Task::Type>(type), index});
            for (Entry& entry : m_entries[type][index]) {
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

void FindingBoard::touchSilenced(Name rule, const std::vector<Mention>& mentions)
{
    const auto silenced = m_silences.find(rule);
    if (silenced == m_silences.end()) return;
    for (const Mention& mention : mentions)
        if (contains(silenced->second, mention.rule)) m_touched.push_back(mention.task);
}

void FindingBoard::enter(Task task, const Finding& finding)
{
    for (const Subject& subject : finding.subjects) {
        std::vector<Mention>& mentions = m_bySubject[subjectName(subject)];
        touchSilenced(finding.rule, mentions);
        mentions.push_back({task, finding.rule});
        if (!m_mirroring.empty()) touchMirrored(subjectText(subject), finding.rule);
    }
}

void FindingBoard::leave(Task task, const Finding& finding)
{
    for (const Subject& subject : finding.subjects) {
        const auto found = m_bySubject.find(subjectName(subject));
        if (found == m_bySubject.end()) continue;
        std::vector<Mention>& mentions = found->second;
        const auto at = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
            return sameTask(mention.task, task) && mention.rule == finding.rule;
        });
        if (at != mentions.end()) mentions.erase(at);
        touchSilenced(finding.rule, mentions);
        if (mentions.empty()) m_bySubject.erase(found);
        if (!m_mirroring.empty()) touchMirrored(subjectText(subject), finding.rule);
    }
}

void FindingBoard::replace(Task task, std::vector<Finding> findings)
{
    if (findings.empty() && entriesOf(task).empty()) return;
    for (Finding& finding : findings) mark(finding);
    std::vector<Entry>& entries = entriesOf(task);
    if (entries.size() == findings.size() &&
        std::equal(findings.begin(), findings.end(), entries.begin(),
                   [](const Finding& finding, const Entry& entry) { return finding == entry.finding; }))
        return;
    for (Entry& entry : entries) {
        leave(task, entry.finding);
        if (!entry.shown) continue;
        count(entry.finding, -1);
        m_gone.push_back(std::move(entry.finding));
    }
    entries.clear();
    entries.shrink_to_fit();
    if (findings.empty()) return;
    entries.reserve(findings.size());
    for (Finding& finding : findings) {
        enter(task, finding);
        entries.push_back({std::move(finding), false});
    }
    m_touched.push_back(task);
}

void FindingBoard::setMirrors(const std::vector<RegionMirror>& mirrors)
{
    std::vector<std::string> mirroring;
    for (const RegionMirror& mirror : mirrors) mirroring.push_back(mirror.region().str() + '/');
    if (mirroring == m_mirroring) return;
    m_mirroring = std::move(mirroring);
    for (std::size_t type = 0; type < Task::kTypes; ++type)
        for (std::uint32_t index = 0; index < m_entries[type].size(); ++index)
            if (!m_entries[type][index].empty()) m_touched.push_back({static_cast<Task::Type>(type), index});
}

void FindingBoard::touchMirrored(const std::string& subject, Name rule)
{
    for (const std::string& region : m_mirroring)
        if (const auto found = m_bySubject.find(Name(region + subject)); found != m_bySubject.end())
            for (const Mention& mention : found->second)
                if (mention.rule == rule) m_touched.push_back(mention.task);
}

/// True when the rule says of `subject` what `finding` says, or somebody accepted that it does.
bool FindingBoard::saidOf(const std::string& subject, const Finding& finding) const
{
    const auto found = m_bySubject.find(Name(subject));
    if (found == m_bySubject.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](const Mention& mention) {
        if (mention.rule != finding.rule) return false;
        const std::vector<Entry>& entries = entriesOf(mention.task);
        return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
            const Finding& other = entry.finding;
            return other.rule == finding.rule && other.severity == finding.severity &&
                   (other.state == finding.state || other.state == FindingState::Suppressed) &&
                   std::any_of(other.subjects.begin(), other.subjects.end(),
                               [&](const Subject& about) { return subjectText(about) == subject; });
        });
    });
}

/// True when every subject is mirrored, and the rule says the same of each of the originals.
bool FindingBoard::saidOfOriginal(const Finding& finding) const
{
    if (m_mirroring.empty() || finding.subjects.empty() || finding.state == FindingState::Failed) return false;
    return std::all_of(finding.subjects.begin(), finding.subjects.end(), [&](const Subject& subject) {
        const std::string& text = subjectText(subject);
        return std::any_of(m_mirroring.begin(), m_mirroring.end(), [&](const std::string& region) {
            return text.starts_with(region) && saidOf(text.substr(region.size()), finding);
        });
    });
}

bool FindingBoard::covered(const Finding& finding) const
{
    if (saidOfOriginal(finding)) return true;
    const auto silencers = m_silencedBy.find(finding.rule);
    if (silencers == m_silencedBy.end() || finding.subjects.empty() || finding.state == FindingState::Failed)
        return false;
    return std::all_of(finding.subjects.begin(), finding.subjects.end(), [&](const Subject& subject) {
        const auto mentions = m_bySubject.find(subjectName(subject));
        if (mentions == m_bySubject.end()) return false;
        return std::any_of(mentions->second.begin(), mentions->second.end(), [&](const Mention& mention) {
            if (!contains(silencers->second, mention.rule)) return false;
            const std::vector<Entry>& entries = entriesOf(mention.task);
            return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
                const auto& subjects = entry.finding.subjects;
                return entry.finding.rule == mention.rule && speaks(entry.finding) &&
                       std::find(subjects.begin(), subjects.end(), subject) != subjects.end();
            });
        });
    });
}

template <class Came, class Went>
void FindingBoard::settleInto(Came&& came, Went&& went)
{
    std::vector<Task> touched = std::exchange(m_touched, {});
    std::sort(touched.begin(), touched.end(), taskBefore);
    touched.erase(std::unique(touched.begin(), touched.end(), sameTask), touched.end());
    for (const Task task : touched)
        for (Entry& entry : entriesOf(task)) {
            const bool show = !covered(entry.finding);
            if (show == entry.shown) continue;
            entry.shown = show;
            count(entry.finding, show ? 1 : -1);
            show ? came(entry.finding) : went(entry.finding);
        }
}

void FindingBoard::settle(std::vector<Finding>& appeared, std::vector<Finding>& disappeared)
{
    std::vector<Finding> came, went = std::exchange(m_gone, {});
    settleInto([&](const Finding& finding) { came.push_back(finding); },
               [&](const Finding& finding) { went.push_back(finding); });
    cancel(came, went);
    appeared.insert(appeared.end(), std::make_move_iterator(came.begin()), std::make_move_iterator(came.end()));
    disappeared.insert(disappeared.end(), std::make_move_iterator(went.begin()), std::make_move_iterator(went.end()));
}

void FindingBoard::settle()
{
    m_gone.clear();
    settleInto([](const Finding&) {}, [](const Finding&) {});
}

std::vector<Finding> FindingBoard::shown() const
{
    std::vector<Finding> out;
    forEachEntry([&](const Entry& entry) {
        if (entry.shown) out.push_back(entry.finding);
    });
    sortFindings(out);
    return out;
}

std::vector<Finding> FindingBoard::shownAbout(const std::string& subject) const
{
    std::vector<Finding> out;
    const auto found = m_bySubject.find(Name(subject));
    if (found == m_bySubject.end()) return out;
    std::vector<Task> tasks;
    for (const Mention& mention : found->second) tasks.push_back(mention.task);
    std::sort(tasks.begin(), tasks.end(), taskBefore);
    tasks.erase(std::unique(tasks.begin(), tasks.end(), sameTask), tasks.end());
    for (const Task task : tasks)
        for (const Entry& entry : entriesOf(task))
            if (entry.shown && std::any_of(entry.finding.subjects.begin(), entry.finding.subjects.end(),
                                           [&](const Subject& other) { return subjectText(other) == subject; }))
                out.push_back(entry.finding);
    sortFindings(out);
    return out;
}

} // namespace zonedraft
