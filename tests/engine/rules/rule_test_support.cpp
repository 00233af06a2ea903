// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/rules/rule_test_support.h"
#include "source_paths.h"

#include <algorithm>

namespace zonedraft::test {

const std::shared_ptr<const Catalog>& shippedCatalog()
{
    static const std::shared_ptr<const Catalog> catalog = [] {
        const auto source = openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources");
        auto loaded = Catalog::load(*source);
        if (!loaded) throw std::runtime_error(loaded.error().english());
        return *loaded;
    }();
    return catalog;
}

const RuleSet& shippedRules()
{
    static const std::shared_ptr<const RuleSet> rules = [] {
        const auto source = openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources");
        auto loaded = RuleSet::load(*shippedCatalog(), *source);
        if (!loaded) throw std::runtime_error(loaded.error().english());
        return *loaded;
    }();
    return *rules;
}

Design designOf(const std::string& text)
{
    auto loaded = loadDesign(text, "example", {.versionRequired = false});
    if (!loaded) {
        ADD_FAILURE() << loaded.error().english();
        return {};
    }
    return std::move(loaded->design);
}

Derived derive(const Design& design, const ValueMap& estimates)
{
    Derivation derivation(shippedCatalog());
    derivation.reset(design);
    Derived out{std::make_shared<EffectiveDesign>(derivation.design()), std::make_shared<GraphFacts>()};
    EffectiveDesignEditor editor(*out.effective);
    for (const auto& [key, value] : estimates) editor.setEntry(estimateSection(), key, value);
    static_cast<void>(out.facts->refresh(*out.effective));
    return out;
}

std::vector<Finding> findingsOf(const Rule& rule, const Reader& reader)
{
    std::vector<Finding> findings;
    if (rule.scope == RuleScope::Document) runDocumentRule(reader, rule, findings);
    if (rule.scope == RuleScope::Links)
        for (const LinkIndex link : reader.design().linksSortedById())
            runRule(reader, rule, Reader::linkEntity(link), findings);
    if (rule.scope == RuleScope::Nodes)
        for (const NodeIndex node : reader.design().nodesSortedById()) {
            const Kind* kind = reader.design().node(node).kind;
            const bool applies = kind && std::any_of(rule.appliesTo.begin(), rule.appliesTo.end(), [&](Name pattern) {
                                     return pattern == "node" || kind->matches(pattern);
                                 });
            if (applies) runRule(reader, rule, Reader::nodeEntity(node), findings);
        }
    return findings;
}

std::vector<std::string> subjectsOf(const std::vector<Finding>& findings, FindingState state)
{
    std::vector<std::string> out;
    for (const Finding& finding : findings) {
        if (finding.state != state) continue;
        if (finding.subjects.empty()) out.push_back(finding.key());
        for (const Subject& subject : finding.subjects) out.push_back(subjectText(subject));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::expected<EvaluatedDesign, Error> evaluate(const Design& design, const RuleSet& rules, const ValueMap& estimates)
{
    const Derived derived = derive(design, estimates);
    return EvaluatedDesign{
        derived.effective, derived.facts,
        presentFindings(runAllRules(derived.reader(), rules), rules, design.suppressions(), "2026-11-21")};
}

} // namespace zonedraft::test
