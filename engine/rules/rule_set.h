// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/resources.h"
#include "engine/catalog/catalog.h"
#include "engine/rules/rule.h"

#include <expected>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace zonedraft {

/// All rules, indexed by what they are evaluated on. Immutable; shared by all.
class RuleSet {
public:
    /// Reads `rules/**.yaml` of the shipped resources, then of the user's own folder (may be null).
    /// @error BadInput with file, line and column; Conflict naming both files when an id appears twice
    [[nodiscard]] static std::expected<std::shared_ptr<const RuleSet>, Error>
    load(const Catalog& catalog, const ResourceSource& shipped, const ResourceSource* user = nullptr);

    [[nodiscard]] const std::vector<std::unique_ptr<const Rule>>& rules() const { return m_rules; } ///< sorted by id
    [[nodiscard]] const Rule* find(Name id) const;
    /// Rules evaluated on nodes of the kind (Kind::index), sorted by id.
    [[nodiscard]] std::span<const Rule* const> nodeRules(std::uint16_t kind) const
    {
        return kind < m_byKind.size() ? std::span<const Rule* const>(m_byKind[kind]) : std::span<const Rule* const>{};
    }
    [[nodiscard]] std::span<const Rule* const> linkRules() const { return m_link; }
    [[nodiscard]] std::span<const Rule* const> documentRules() const { return m_document; }

private:
    /// Where some of the rules come from.
    struct Part {
        const ResourceSource& source;
        bool fromUser;
        bool shippedCatalog; ///< no kinds but the shipped ones
    };
    [[nodiscard]] std::expected<void, Error> add(const Catalog& catalog, const Part& part);
    void index(const Catalog& catalog);

    std::vector<std::unique_ptr<const Rule>> m_rules;
    std::unordered_map<Name, const Rule*> m_byId;
    std::vector<std::vector<const Rule*>> m_byKind;
    std::vector<const Rule*> m_link, m_document;
};

/// Kinds that an entry of `applies_to` means: a kind, `trait:x`, or `node` for every kind.
[[nodiscard]] std::vector<const Kind*> kindsMatching(const Catalog& catalog, Name pattern);

} // namespace zonedraft
