// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/finding.h"

#include <tuple>

namespace zonedraft {

const std::string& subjectText(const Subject& subject)
{
    return std::visit([](const auto& id) -> const std::string& { return id.str(); }, subject);
}

const std::string& Finding::key() const
{
    static const std::string document = "document";
    if (self) return subjectText(*self);
    return subjects.empty() ? document : subjectText(subjects.front());
}

bool findingBefore(const Finding& a, const Finding& b)
{
    const auto head = [](const Finding& finding) { return std::tie(finding.severity, finding.rule); };
    if (const auto order = head(a) <=> head(b); order != 0) return order < 0;
    if (const auto order = a.key() <=> b.key(); order != 0) return order < 0;
    return std::lexicographical_compare(
        a.subjects.begin(), a.subjects.end(), b.subjects.begin(), b.subjects.end(),
        [](const Subject& left, const Subject& right) { return subjectText(left) < subjectText(right); });
}

} // namespace zonedraft
