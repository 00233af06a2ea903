// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/compliance.h"

#include "engine/rules/control_kinds.h"
#include "engine/rules/findings.h"
#include "engine/rules/runner.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace zonedraft {
namespace {

using Reason = ControlEvidence::Reason;

constexpr std::array kFrameworks = {
    Framework{"soc2", "SOC 2 (Trust Services Criteria)", "SOC2", false},
    Framework{"gdpr", "GDPR", "GDPR", false},
    Framework{"hipaa", "HIPAA Security Rule", "HIPAA", false},
    Framework{"pci", "PCI DSS 4.0", "PCI4", false},
    Framework{"cis", "CIS AWS Foundations Benchmark 3.0", "cis", true},
    Framework{"fsbp", "AWS Foundational Security Best Practices", "fsbp", true},
};

bool digit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

/// Compares texts with the numbers in them by value.
bool controlBefore(std::string_view a, std::string_view b)
{
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (digit(a[i]) && digit(b[j])) {
            std::size_t endA = i, endB = j;
            while (endA < a.size() && digit(a[endA])) ++endA;
            while (endB < b.size() && digit(b[endB])) ++endB;
            if (endA - i != endB - j) return endA - i < endB - j; // controls have no leading zeros
            const auto first = a.substr(i, endA - i), second = b.substr(j, endB - j);
            if (first != second) return first < second;
            i = endA;
            j = endB;
        } else {
            if (a[i] != b[j]) return a[i] < b[j];
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

/// Controls of the framework that the rule names, and whether each was mapped by hand.
std::vector<std::pair<std::string, bool>> controlsOf(const Rule& rule, const Framework& framework)
{
    std::vector<std::pair<std::string, bool>> controls;
    if (framework.identifier) {
        for (const auto& [family, ids] : rule.identifiers)
            if (family == framework.key)
                for (const std::string& id : ids) controls.emplace_back(id, false);
        return controls;
    }
    for (const std::string& entry : rule.frameworks) {
        std::string_view text = entry;
        const bool byHand = text.starts_with('~');
        if (byHand) text.remove_prefix(1);
        const auto colon = text.find(':');
        if (text.substr(0, colon) == framework.key) controls.emplace_back(std::string(text.substr(colon + 1)), byHand);
    }
    return controls;
}

/// A rule that only a person can satisfy: each of its fixes does nothing but confirm.
bool onlyConfirmed(const Rule& rule)
{
    if (rule.fixes.empty()) return false;
    return std::all_of(rule.fixes.begin(), rule.fixes.end(), [](const FixSpec& fix) {
        return std::all_of(fix.steps.begin(), fix.steps.end(),
                           [](const FixStep& step) { return step.action == FixStep::Action::Attest; });
    });
}

using Kinds = std::vector<std::string_view>;

/// Runs one rule on everything that it is about; of components, on those of some kinds only.
class RuleRun {
public:
    RuleRun(const Reader& reader, const Rule& rule, const Kinds& kinds) : m_reader(reader), m_rule(rule)
    {
        if (rule.scope == RuleScope::Document) judge(std::nullopt);
        if (rule.scope == RuleScope::Links)
            for (const LinkIndex link : reader.design().linksSortedById()) judge(Reader::linkEntity(link));
        if (rule.scope == RuleScope::Nodes)
            for (const NodeIndex node : reader.design().nodesSortedById())
                if (const Kind* kind = reader.design().node(node).kind; kind && applies(*kind) && among(kinds, *kind))
                    judge(Reader::nodeEntity(node));
    }

    [[nodiscard]] ControlEvidence evidence(const std::map<SuppressionKey, Suppression>& suppressions,
                                           std::string_view today)
    {
        applySuppressions(m_findings, suppressions, today);
        ControlEvidence out{.rule = m_rule.id, .severity = m_rule.severity};
        out.reason = reason();
        const auto state = out.reason == Reason::Accepted ? FindingState::Suppressed : FindingState::Open;
        if (out.reason == Reason::Found || out.reason == Reason::Accepted)
            for (const Finding& finding : m_findings)
                if (finding.state == state)
                    out.subjects.insert(out.subjects.end(), finding.subjects.begin(), finding.subjects.end());
        std::sort(out.subjects.begin(), out.subjects.end(),
                  [](const Subject& a, const Subject& b) { return subjectText(a) < subjectText(b); });
        out.subjects.erase(std::unique(out.subjects.begin(), out.subjects.end()), out.subjects.end());
        return out;
    }

private:
    [[nodiscard]] bool applies(const Kind& kind) const
    {
        return std::any_of(m_rule.appliesTo.begin(), m_rule.appliesTo.end(),
                           [&](Name pattern) { return pattern == "node" || kind.matches(pattern); });
    }
    static bool among(const Kinds& kinds, const Kind& kind)
    {
        return kinds.empty() || std::any_of(kinds.begin(), kinds.end(), [&](auto each) { return kind.name == each; });
    }
    void judge(std::optional<Entity> self)
    {
        const RuleVerdict verdict = runRule(m_reader, m_rule, self, m_findings);
        m_passed = m_passed || verdict == RuleVerdict::Passed;
        m_unknown = m_unknown || verdict == RuleVerdict::Unknown;
        m_failed = m_failed || verdict == RuleVerdict::Failed;
    }
    [[nodiscard]] bool some(FindingState state) const
    {
        return std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding& f) { return f.state == state; });
    }
    [[nodiscard]] Reason reason() const
    {
        if (some(FindingState::Open)) return onlyConfirmed(m_rule) ? Reason::NotConfirmed : Reason::Found;
        if (m_failed) return Reason::RuleFailed;
        if (m_unknown) return Reason::NotStated;
        if (some(FindingState::Suppressed)) return Reason::Accepted;
        return m_passed ? Reason::Passed : Reason::NothingToJudge;
    }

    const Reader& m_reader;
    const Rule& m_rule;
    std::vector<Finding> m_findings;
    bool m_passed = false, m_unknown = false, m_failed = false;
};

ControlState stateOf(const std::vector<ControlEvidence>& evidence)
{
    const auto some = [&](Reason reason) {
        return std::any_of(evidence.begin(), evidence.end(),
                           [&](const ControlEvidence& each) { return each.reason == reason; });
    };
    if (some(Reason::Found)) return ControlState::Failed;
    const bool open =
        some(Reason::Accepted) || some(Reason::NotConfirmed) || some(Reason::NotStated) || some(Reason::RuleFailed);
    return some(Reason::Passed) && !open ? ControlState::Met : ControlState::NotShown;
}

} // namespace

std::span<const Framework> frameworks()
{
    return kFrameworks;
}

const Framework* findFramework(std::string_view id)
{
    const auto same = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    };
    for (const Framework& framework : kFrameworks)
        if (std::equal(id.begin(), id.end(), framework.id.begin(), framework.id.end(), same)) return &framework;
    return nullptr;
}

std::vector<ControlResult> complianceOf(const Reader& reader, const RuleSet& rules, const Framework& framework,
                                        const std::map<SuppressionKey, Suppression>& suppressions,
                                        std::string_view today)
{
    const bool empty = reader.design().nodesSortedById().empty(); // a rule about the document would pass
    const auto before = [](const std::string& a, const std::string& b) { return controlBefore(a, b); };
    std::map<std::string, std::vector<ControlEvidence>, decltype(before)> byControl(before);
    for (const auto& rule : rules.rules()) {
        const auto controls = controlsOf(*rule, framework);
        if (controls.empty()) continue;
        std::map<Kinds, ControlEvidence> byKinds; // controls of one service share it
        for (const auto& [control, byHand] : controls) {
            const Kinds kinds = framework.id == "fsbp" ? kindsOfControl(control) : Kinds{};
            auto judged = byKinds.find(kinds);
            if (judged == byKinds.end())
                judged = byKinds
                             .emplace(kinds, empty ? ControlEvidence{.rule = rule->id, .severity = rule->severity}
                                                   : RuleRun(reader, *rule, kinds).evidence(suppressions, today))
                             .first;
            ControlEvidence mapped = judged->second;
            mapped.mappedByHand = byHand;
            byControl[control].push_back(std::move(mapped));
        }
    }
    std::vector<ControlResult> results;
    for (auto& [control, evidence] : byControl) {
        const ControlState state = stateOf(evidence);
        results.push_back({control, state, std::move(evidence)});
    }
    return results;
}

} // namespace zonedraft
