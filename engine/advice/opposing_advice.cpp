// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/advice/opposing_advice.h"

#include "engine/catalog/validate_value.h"
#include "engine/rules/fixes.h"

#include <algorithm>
#include <array>
#include <set>

namespace zonedraft {
namespace {

/// A design with what is concluded from it.
struct Tried {
    Design design;
    std::unique_ptr<LiveEngine> engine;
};

std::optional<Tried> followed(const LiveBasis& basis, const Tried& present, const Change& change)
{
    Tried next{present.design, std::make_unique<LiveEngine>(basis)};
    if (!next.design.apply(change)) return std::nullopt;
    next.engine->reset(next.design, present.engine->scenario());
    return next;
}

/// The open finding of a rule about `key`, or about the design as a whole.
std::optional<Finding> openFinding(const LiveEngine& engine, Name rule, const std::string& key)
{
    for (const Finding& finding : engine.findings())
        if (finding.rule == rule && finding.state == FindingState::Open &&
            (finding.key() == key || finding.subjects.empty()))
            return finding;
    return std::nullopt;
}

std::optional<Severity> objectionOf(const LiveEngine& engine, Name rule, const std::string& key)
{
    const auto finding = openFinding(engine, rule, key);
    return finding ? std::optional(finding->severity) : std::nullopt;
}

/// What is done about a finding first, when it needs no answer.
struct Step {
    Message label;
    Change change;
};

std::optional<Step> firstStep(const Tried& tried, const RuleSet& rules, const Finding& finding)
{
    const std::vector<Fix> fixes = fixesFor(tried.engine->reader(), rules, finding);
    if (fixes.empty() || fixes.front().open({})) return std::nullopt;
    auto change = fixChange(tried.design, tried.engine->reader(), rules, finding, fixes.front().alternative, {},
                            tried.engine->scenario());
    if (!change) return std::nullopt;
    return Step{fixes.front().label, std::move(*change)};
}

/// A finding as the rule would report it, were its condition met; nothing when it never speaks about such a subject.
std::optional<Finding> counterFinding(const LiveEngine& engine, const Rule& rule, const Finding& finding)
{
    const NodeId* node = finding.self ? std::get_if<NodeId>(&*finding.self) : nullptr;
    const NodeIndex index = node ? engine.design().find(*node) : kNoIndex;
    const Kind* kind = index == kNoIndex ? nullptr : engine.design().node(index).kind;
    const auto about = [&](Name pattern) {
        const std::vector<const Kind*> kinds = kindsMatching(*engine.basis().catalog, pattern);
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    if (!kind || rule.scope != RuleScope::Nodes || std::none_of(rule.appliesTo.begin(), rule.appliesTo.end(), about))
        return std::nullopt;
    Finding counter;
    counter.rule = rule.id;
    counter.severity = rule.severity;
    counter.self = finding.self;
    counter.subjects = {*finding.self};
    return counter;
}

std::multiset<std::pair<std::string, std::string>> shown(const LiveEngine& engine)
{
    std::multiset<std::pair<std::string, std::string>> out;
    for (const Finding& finding : engine.findings()) out.emplace(finding.rule.str(), finding.key());
    return out;
}

/// Nobody who reads findings and prices could tell the two apart.
bool alike(const Tried& a, const Tried& b)
{
    return a.engine->total() == b.engine->total() && shown(*a.engine) == shown(*b.engine);
}

AdviceSide otherSide(const Tried& present, const Tried& own, const Change& ownChange, const Finding& finding,
                     const Rule& other)
{
    const LiveBasis& basis = present.engine->basis();
    const RuleSet& rules = *basis.rules;
    const auto side = [&](Message label, std::optional<Change> change, const LiveEngine& engine) {
        return AdviceSide{other.id, std::move(label), std::move(change), engine.total(),
                          objectionOf(engine, finding.rule, finding.key())};
    };
    if (const auto stands = openFinding(*present.engine, other.id, finding.key()))
        if (auto step = firstStep(present, rules, *stands))
            if (const auto tried = followed(basis, present, step->change))
                return side(std::move(step->label), std::move(step->change), *tried->engine);
    // It has nothing to say now, so it may be what the design follows: ask it what it would say afterwards.
    if (const auto counter = counterFinding(*own.engine, other, finding))
        if (auto step = firstStep(own, rules, *counter))
            if (const auto tried = followed(basis, own, step->change)) {
                if (alike(*tried, present)) return side(std::move(step->label), std::nullopt, *present.engine);
                return side(std::move(step->label), Change(Sequence{{ownChange, step->change}}), *tried->engine);
            }
    return side(ZD_NOOP("engine", "Leave it as it is"), std::nullopt, *present.engine);
}

/// Names after "requirement.", "project." and "load." in the conditions of a rule.
void collectEntries(const Rule& rule, std::set<std::pair<std::string, std::string>>& entries)
{
    static constexpr std::array<std::string_view, 3> kSections{"requirement", "project", "load"};
    const auto part = [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '_';
    };
    for (const ExpressionPtr& expression : {rule.when, rule.check}) {
        if (!expression) continue;
        const std::string& text = expression->text();
        for (const std::string_view section : kSections)
            for (auto at = text.find(section); at != std::string::npos; at = text.find(section, at + 1)) {
                const std::size_t dot = at + section.size();
                if ((at > 0 && (part(text[at - 1]) || text[at - 1] == '.')) || dot >= text.size() || text[dot] != '.')
                    continue;
                std::size_t end = dot + 1;
                while (end < text.size() && part(text[end])) ++end;
                entries.emplace(section, text.substr(dot + 1, end - dot - 1));
            }
    }
}

std::vector<DecidingEntry> decidingEntries(const LiveEngine& engine, const Rule& own, const Rule& other)
{
    std::set<std::pair<std::string, std::string>> names;
    collectEntries(own, names);
    collectEntries(other, names);
    std::vector<DecidingEntry> out;
    const Catalog& catalog = *engine.basis().catalog;
    for (const auto& [section, key] : names) {
        Value value = engine.design().entry(Name(section), Name(key));
        const std::vector<PropertySpec>& specs = section == "project"       ? catalog.projectProperties()
                                                 : section == "requirement" ? catalog.requirementProperties()
                                                                            : catalog.loadProperties();
        const Name wanted(key);
        const auto spec =
            std::find_if(specs.begin(), specs.end(), [&](const auto& each) { return each.name == wanted; });
        if (!value.isSet() && spec != specs.end()) value = effectiveDefault(*spec);
        if (value.isSet()) out.push_back({Name(section), wanted, std::move(value)});
    }
    return out;
}

/// Smaller = weaker; nothing is the weakest.
int weight(const std::optional<Severity>& objection)
{
    return objection ? 1 + static_cast<int>(Severity::Info) - static_cast<int>(*objection) : 0;
}

} // namespace

std::vector<OpposingAdvice> opposingAdvice(const LiveBasis& basis, const Design& design, const Finding& finding,
                                           std::optional<ScenarioId> scenario)
{
    std::vector<OpposingAdvice> out;
    const Rule* rule = basis.rules->find(finding.rule);
    if (!rule || rule->opposes.empty() || finding.state != FindingState::Open) return out;
    Tried present{design, std::make_unique<LiveEngine>(basis)};
    present.engine->reset(present.design, scenario);
    auto step = firstStep(present, *basis.rules, finding);
    const auto own = step ? followed(basis, present, step->change) : std::nullopt;
    if (!own) return out;
    for (const Name id : rule->opposes) {
        const Rule* other = basis.rules->find(id);
        if (!other) continue;
        OpposingAdvice advice;
        advice.own = {finding.rule, step->label, step->change, own->engine->total(),
                      objectionOf(*own->engine, id, finding.key())};
        advice.other = otherSide(present, *own, step->change, finding, *other);
        advice.ownRecommended = weight(advice.own.objection) <= weight(advice.other.objection);
        advice.decidedBy = decidingEntries(*present.engine, *rule, *other);
        out.push_back(std::move(advice));
    }
    return out;
}

} // namespace zonedraft
