// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/derive/derivation.h"
#include "engine/document/load.h"
#include "engine/rules/findings.h"
#include "engine/rules/fixes.h"
#include "engine/rules/runner.h"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace zonedraft::test {

/// Files in memory, for rules that no folder holds.
class MemorySource final : public ResourceSource {
public:
    explicit MemorySource(std::map<std::string, std::string, std::less<>> files) : m_files(std::move(files)) {}
    std::optional<std::string_view> read(std::string_view path) const override
    {
        const auto found = m_files.find(path);
        return found == m_files.end() ? std::nullopt : std::optional<std::string_view>(found->second);
    }
    std::vector<std::string> list(std::string_view prefix) const override
    {
        std::vector<std::string> out;
        for (const auto& [path, text] : m_files)
            if (path.starts_with(prefix)) out.push_back(path);
        return out;
    }
    std::string displayPath(std::string_view path) const override { return "memory:" + std::string(path); }

private:
    std::map<std::string, std::string, std::less<>> m_files;
};

[[nodiscard]] const std::shared_ptr<const Catalog>& shippedCatalog();
[[nodiscard]] const RuleSet& shippedRules();

/// Reads a design; fails the test when it cannot be read.
[[nodiscard]] Design designOf(const std::string& text);

/// A design with all that follows from it.
struct Derived {
    std::shared_ptr<EffectiveDesign> effective;
    std::shared_ptr<GraphFacts> facts;
    [[nodiscard]] Reader reader(ReadLog* log = nullptr) const { return Reader(*effective, facts.get(), log); }
};
[[nodiscard]] Derived derive(const Design& design, const ValueMap& estimates = {});

/// What one rule finds, raw.
[[nodiscard]] std::vector<Finding> findingsOf(const Rule& rule, const Reader& reader);
/// Ids of all subjects of findings in a state; "document" for a finding without any.
[[nodiscard]] std::vector<std::string> subjectsOf(const std::vector<Finding>& findings, FindingState state);

/// What is shown about a design by a rule set.
[[nodiscard]] std::expected<EvaluatedDesign, Error> evaluate(const Design& design, const RuleSet& rules,
                                                             const ValueMap& estimates = {});

} // namespace zonedraft::test
