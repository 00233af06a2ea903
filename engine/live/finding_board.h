// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/mirror_plan.h"
#include "engine/live/dependency_table.h"
#include "engine/model/design.h"
#include "engine/rules/findings.h"

namespace zonedraft {

/// All findings by the task that made them, and which of them are shown: one that a more specific rule covers is not.
/// Replacing a task's findings touches only those about the same subjects that the rules in question silence. What is
/// shown equals presentFindings().
class FindingBoard {
public:
    explicit FindingBoard(const RuleSet& rules);

    void clear();
    void setSuppressions(std::map<SuppressionKey, Suppression> suppressions, std::string today);
    /// Regions that mirror another: what a rule says of a component, it does not say of its mirror again.
    void setMirrors(const std::vector<RegionMirror>& mirrors);
    /// Takes over what a task found.
    void replace(Task task, std::vector<Finding> findings);
    /// Works out what is shown after the replacements since the last call.
    void settle(std::vector<Finding>& appeared, std::vector<Finding>& disappeared);
    /// The same when nobody asks what came and went.
    void settle();

    /// What is shown, in order.
    [[nodiscard]] std::vector<Finding> shown() const;
    /// What is shown about a subject ("api", "api/log-group", "lb-to-api"), in order.
    [[nodiscard]] std::vector<Finding> shownAbout(const std::string& subject) const;
    [[nodiscard]] const FindingCounts& counts() const { return m_counts; }

private:
    struct Entry {
        Finding finding;
        bool shown = false;
    };
    /// A finding about a subject: the task that made it, and its rule.
    struct Mention {
        Task task;
        Name rule;
    };
    [[nodiscard]] std::vector<Entry>& entriesOf(Task task);
    [[nodiscard]] const std::vector<Entry>& entriesOf(Task task) const;
    template <class Visit>
    void forEachEntry(Visit&& visit) const;
    [[nodiscard]] bool covered(const Finding& finding) const;
    [[nodiscard]] bool saidOfOriginal(const Finding& finding) const;
    [[nodiscard]] bool saidOf(const std::string& subject, const Finding& finding) const;
    void touchMirrored(const std::string& subject, Name rule);
    void enter(Task task, const Finding& finding);
    void leave(Task task, const Finding& finding);
    void touchSilenced(Name rule, const std::vector<Mention>& mentions);
    template <class Came, class Went>
    void settleInto(Came&& came, Went&& went);
    void count(const Finding& finding, int sign);
    void mark(Finding& finding) const;

    std::unordered_map<Name, std::vector<Name>>
        m_silencedBy; ///< rule → rules that speak instead of it, through others too
    std::unordered_map<Name, std::vector<Name>> m_silences;              ///< the same the other way round
    std::array<std::vector<std::vector<Entry>>, Task::kTypes> m_entries; ///< by task
    std::unordered_map<Name, std::vector<Mention>> m_bySubject;          ///< by the subject's text; once per finding
    std::vector<Task> m_touched;
    std::vector<Finding> m_gone; ///< shown before, replaced since
    std::map<SuppressionKey, Suppression> m_suppressions;
    std::string m_today;
    std::vector<std::string> m_mirroring; ///< ids of regions with a slash behind: "west/"
    FindingCounts m_counts;
};

} // namespace zonedraft
