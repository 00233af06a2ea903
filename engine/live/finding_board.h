// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/live/dependency_table.h"
#include "engine/model/design.h"
#include "engine/rules/findings.h"

#include <set>

namespace zonedraft {

/// All findings by the task that made them, and which of them are shown: one that a more specific rule covers is not.
/// Replacing a task's findings touches only those that share a subject with it. What is shown equals presentFindings().
class FindingBoard {
public:
    explicit FindingBoard(const RuleSet& rules);

    void clear();
    void setSuppressions(std::map<SuppressionKey, Suppression> suppressions, std::string today);
    /// Takes over what a task found.
    void replace(Task task, std::vector<Finding> findings);
    /// Works out what is shown after the replacements since the last call.
    void settle(std::vector<Finding>& appeared, std::vector<Finding>& disappeared);

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
    using Key = std::uint64_t;
    [[nodiscard]] static Key keyOf(Task task) { return static_cast<Key>(task.type) << 32 | task.index; }
    [[nodiscard]] bool covered(const Finding& finding) const;
    void enter(Key key, const Finding& finding);
    void leave(Key key, const Finding& finding);
    void count(const Finding& finding, int sign);
    void mark(Finding& finding) const;

    std::unordered_map<Name, std::vector<Name>>
        m_silencedBy; ///< rule → rules that speak instead of it, through others too
    std::unordered_map<Key, std::vector<Entry>> m_entries;
    std::unordered_map<std::string, std::vector<Key>> m_bySubject; ///< a task comes once per finding
    std::set<Key> m_touched;
    std::vector<Finding> m_gone; ///< shown before, replaced since
    std::map<SuppressionKey, Suppression> m_suppressions;
    std::string m_today;
    FindingCounts m_counts;
};

} // namespace zonedraft
