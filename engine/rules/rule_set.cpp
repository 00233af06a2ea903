// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/rule_set.h"

#include "engine/base/threads/parallel.h"
#include "engine/base/yaml/yaml_binary.h"
#include "engine/rules/rule_file.h"

#include <algorithm>

namespace zonedraft {
namespace {

constexpr YamlLimits kFileLimits{std::size_t{256} << 10, 24, 20'000};

std::expected<std::unique_ptr<Rule>, Error> readRule(const Catalog& catalog, const ResourceSource& source,
                                                     const std::string& path, bool shippedCatalog)
{
    const std::string shown = source.displayPath(path);
    const auto document = readYaml(source, path, kFileLimits);
    if (!document) return std::unexpected(document.error());
    return RuleFileReader(catalog, shown, shippedCatalog && isPrepared(source, path)).read(document->root());
}

} // namespace

std::expected<std::shared_ptr<const RuleSet>, Error>
RuleSet::load(const Catalog& catalog, const ResourceSource& shipped, const ResourceSource* user)
{
    auto rules = std::make_shared<RuleSet>();
    // Kinds of the user's own may not have what a shipped rule reads: then it is read with all its expressions.
    if (auto added = rules->add(catalog, {shipped, false, user == nullptr}); !added)
        return std::unexpected(added.error());
    if (user)
        if (auto added = rules->add(catalog, {*user, true, false}); !added) return std::unexpected(added.error());
    rules->index(catalog);
    return rules;
}

std::expected<void, Error> RuleSet::add(const Catalog& catalog, const Part& part)
{
    const ResourceSource& source = part.source;
    std::vector<std::string> paths = source.list("rules/");
    std::erase_if(paths, [](const std::string& path) { return !path.ends_with(".yaml"); });
    std::vector<std::expected<std::unique_ptr<Rule>, Error>> read(paths.size());
    eachInParallel(paths.size(),
                   [&](std::size_t i) { read[i] = readRule(catalog, source, paths[i], part.shippedCatalog); });
    for (std::size_t i = 0; i < paths.size(); ++i) {
        auto& rule = read[i];
        if (!rule) return std::unexpected(rule.error());
        (*rule)->file = source.displayPath(paths[i]);
        (*rule)->fromUser = part.fromUser;
        const auto [place, fresh] = m_byId.emplace((*rule)->id, rule->get());
        if (!fresh) {
            Error error =
                makeError(ErrorCode::Conflict, ZD_NOOP("engine", "The rule %1 is defined twice: here and in %2."),
                          {(*rule)->id.str(), place->second->file});
            error.subject = (*rule)->id.str();
            return std::unexpected(error.at((*rule)->file));
        }
        m_rules.push_back(std::move(*rule));
    }
    return {};
}

void RuleSet::index(const Catalog& catalog)
{
    std::sort(m_rules.begin(), m_rules.end(), [](const auto& a, const auto& b) { return a->id < b->id; });
    m_byKind.resize(catalog.kinds().size());
    for (const auto& rule : m_rules) {
        if (rule->scope == RuleScope::Links) m_link.push_back(rule.get());
        if (rule->scope == RuleScope::Document) m_document.push_back(rule.get());
        if (rule->scope != RuleScope::Nodes) continue;
        for (const Name pattern : rule->appliesTo)
            for (const Kind* kind : kindsMatching(catalog, pattern)) {
                auto& list = m_byKind[kind->index];
                if (list.empty() || list.back() != rule.get()) list.push_back(rule.get());
            }
    }
}

std::vector<const Kind*> kindsMatching(const Catalog& catalog, Name pattern)
{
    if (!(pattern == "node")) return catalog.matching(pattern);
    std::vector<const Kind*> all;
    for (const auto& kind : catalog.kinds()) all.push_back(kind.get());
    return all;
}

const Rule* RuleSet::find(Name id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

} // namespace zonedraft
