// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/runner.h"

#include "engine/rules/rule_texts.h"

#include <algorithm>
#include <array>
#include <exception>

namespace zonedraft {
namespace {

Subject subjectOf(const Reader& reader, Entity entity)
{
    if (entity.type == Entity::Type::Link) return reader.design().link(entity.index).id;
    return reader.design().node(entity.index).id;
}

void collectSubjects(const Reader& reader, const Result& result, std::vector<Subject>& subjects)
{
    if (const Entity* entity = result.entity()) {
        subjects.push_back(subjectOf(reader, *entity));
    } else if (const auto* list = result.list()) {
        for (const Result& item : *list) collectSubjects(reader, item, subjects);
    } else if (const Value* value = result.value()) {
        if (const auto node = value->asReference()) subjects.emplace_back(*node);
        if (const ValueList* values = value->asList())
            for (const Value& item : *values) collectSubjects(reader, Result(item), subjects);
    }
}

void sortSubjects(std::vector<Subject>& subjects)
{
    std::sort(subjects.begin(), subjects.end(),
              [](const Subject& a, const Subject& b) { return subjectText(a) < subjectText(b); });
    subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
}

Result evaluate(const Expression& expression, const Reader& reader, std::optional<Entity> self)
{
    return self ? expression.evaluate(reader, *self) : expression.evaluate(reader);
}

Finding startFinding(const Reader& reader, const Rule& rule, std::optional<Entity> self)
{
    Finding finding;
    finding.rule = rule.id;
    finding.severity = rule.severity;
    finding.properties = rule.properties;
    if (self) finding.self = subjectOf(reader, *self);
    return finding;
}

/// True when the kind has some of the properties, and nobody set any of these.
bool judgesProviderDefault(const Reader& reader, const std::vector<Name>& properties, std::optional<Entity> self)
{
    if (!self || self->type != Entity::Type::Node) return false;
    bool some = false;
    for (const Name property : properties) {
        const Kind* kind = reader.kind(*self);
        if (!kind || !kind->slot(property)) continue;
        if (reader.source(self->index, property) != ValueSource::ProviderDefault) return false;
        some = true;
    }
    return some;
}

/// Fills in subjects and texts and appends the finding.
void finish(const Reader& reader, const Rule& rule, std::optional<Entity> self, Finding finding,
            std::vector<Finding>& findings)
{
    if (finding.subjects.empty() && rule.subjects)
        collectSubjects(reader, evaluate(*rule.subjects, reader, self), finding.subjects);
    if (finding.subjects.empty() && finding.self) finding.subjects.push_back(*finding.self);
    sortSubjects(finding.subjects);
    const bool unknown = finding.state == FindingState::Unknown && rule.unknownTitle;
    const TextTemplatePtr& title = unknown ? rule.unknownTitle : rule.title;
    static const Name facts("facts"), about("subjects");
    std::array<std::pair<Name, Result>, 2> variables{{{facts, Result()}, {about, Result()}}};
    const auto hasParts = [](const TextTemplatePtr& text) { return text && text->text().contains('{'); };
    if (hasParts(title) || hasParts(rule.detail)) {
        std::vector<Result> subjects;
        for (const Subject& subject : finding.subjects)
            if (const NodeId* node = std::get_if<NodeId>(&subject)) subjects.emplace_back(Value(*node));
        variables[0].second = Result(Value(finding.facts));
        variables[1].second = Result(std::move(subjects));
    }
    finding.title = title->message(kRuleContext, reader, self, variables);
    if (rule.detail) finding.detail = rule.detail->message(kRuleContext, reader, self, variables);
    finding.defaultJudged = judgesProviderDefault(reader, finding.properties, self);
    findings.push_back(std::move(finding));
}

RuleVerdict reportFailure(const Reader& reader, const Rule& rule, std::optional<Entity> self, const std::string& why,
                          std::vector<Finding>& findings)
{
    Finding finding = startFinding(reader, rule, self);
    finding.state = FindingState::Failed;
    finding.properties.clear();
    if (finding.self) finding.subjects.push_back(*finding.self);
    finding.title = Message(ZD_NOOP("engine", "The rule %1 could not be evaluated: %2"), {rule.id.str(), why});
    findings.push_back(std::move(finding));
    return RuleVerdict::Failed;
}

/// Turns what a built-in check found into findings, and says what it means for the rule.
RuleVerdict takeHits(const Reader& reader, const Rule& rule, std::optional<Entity> self, std::vector<BuiltinHit> hits,
                     std::vector<Finding>& findings)
{
    RuleVerdict verdict = RuleVerdict::Passed;
    for (BuiltinHit& hit : hits) {
        if (verdict != RuleVerdict::Found) verdict = hit.unknown ? RuleVerdict::Unknown : RuleVerdict::Found;
        if (hit.unknown && !rule.reportUnknown) continue;
        Finding finding = startFinding(reader, rule, self);
        if (hit.unknown) finding.state = FindingState::Unknown;
        if (!hit.properties.empty()) finding.properties = std::move(hit.properties);
        finding.subjects = std::move(hit.subjects);
        finding.facts = std::move(hit.facts);
        finish(reader, rule, self, std::move(finding), findings);
    }
    return verdict;
}

RuleVerdict runChecked(const Reader& reader, const Rule& rule, std::optional<Entity> self,
                       std::vector<Finding>& findings)
{
    if (rule.when && evaluate(*rule.when, reader, self).truth() != true) return RuleVerdict::Skipped;
    if (rule.builtin) {
        std::vector<BuiltinHit> hits;
        rule.builtin(reader, self, hits);
        return takeHits(reader, rule, self, std::move(hits), findings);
    }
    const Result result = evaluate(*rule.check, reader, self);
    const auto truth = result.truth();
    if (truth == false) return RuleVerdict::Passed;
    if (!truth && result.known())
        return reportFailure(reader, rule, self, "its check gives '" + result.toValue(reader).display() + "'",
                             findings);
    if (!truth && !rule.reportUnknown) return RuleVerdict::Unknown;
    Finding finding = startFinding(reader, rule, self);
    if (!truth) finding.state = FindingState::Unknown;
    finish(reader, rule, self, std::move(finding), findings);
    return truth ? RuleVerdict::Found : RuleVerdict::Unknown;
}

} // namespace

RuleVerdict runRule(const Reader& reader, const Rule& rule, std::optional<Entity> self, std::vector<Finding>& findings)
{
    const std::size_t before = findings.size();
    try {
        return runChecked(reader, rule, self, findings);
    } catch (const std::exception& failure) {
        findings.resize(before);
        return reportFailure(reader, rule, self, failure.what(), findings);
    }
}

void runGroup(const Reader& reader, const Rule& rule, Name group, std::span<const NodeIndex> members,
              std::vector<Finding>& findings)
{
    const std::size_t before = findings.size();
    try {
        if (rule.when && evaluate(*rule.when, reader, std::nullopt).truth() != true) return;
        std::vector<BuiltinHit> hits;
        rule.grouped->check(reader, group, members, hits);
        takeHits(reader, rule, std::nullopt, std::move(hits), findings);
    } catch (const std::exception& failure) {
        findings.resize(before);
        reportFailure(reader, rule, std::nullopt, failure.what(), findings);
    }
}

void runNodeRules(const Reader& reader, NodeIndex node, const RuleSet& rules, std::vector<Finding>& findings)
{
    const Kind* kind = reader.node(node).kind;
    if (!kind) return;
    for (const Rule* rule : rules.nodeRules(kind->index)) runRule(reader, *rule, Reader::nodeEntity(node), findings);
}

void runLinkRules(const Reader& reader, LinkIndex link, const RuleSet& rules, std::vector<Finding>& findings)
{
    for (const Rule* rule : rules.linkRules()) runRule(reader, *rule, Reader::linkEntity(link), findings);
}

void runDocumentRule(const Reader& reader, const Rule& rule, std::vector<Finding>& findings)
{
    runRule(reader, rule, std::nullopt, findings);
}

std::vector<Finding> runAllRules(const Reader& reader, const RuleSet& rules)
{
    std::vector<Finding> findings;
    for (const NodeIndex node : reader.design().nodesSortedById()) runNodeRules(reader, node, rules, findings);
    for (const LinkIndex link : reader.design().linksSortedById()) runLinkRules(reader, link, rules, findings);
    for (const Rule* rule : rules.documentRules()) runDocumentRule(reader, *rule, findings);
    return findings;
}

Name estimateSection()
{
    static const Name section("estimate");
    return section;
}

} // namespace zonedraft
