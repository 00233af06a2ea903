// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/base/resources.h"
#include "engine/catalog/kind.h"

#include <expected>
#include <memory>
#include <string>
#include <vector>

namespace zonedraft {

/// Every component kind and the property specs of links, project, requirements, load and attestations.
/// Immutable; shared by all.
class Catalog {
public:
    /// Reads `catalog/**.yaml` of the shipped resources, then of the user's own folder (may be null; its kinds replace
    /// shipped ones).
    /// @error BadInput with file, line and column; two files that define one kind name both
    [[nodiscard]] static std::expected<std::shared_ptr<const Catalog>, Error>
    load(const ResourceSource& shipped, const ResourceSource* user = nullptr);

    /// Everything that is wrong, at most one error per file, sorted by file. For people who write catalogs, and tests.
    [[nodiscard]] static std::vector<Error> problems(const ResourceSource& shipped,
                                                     const ResourceSource* user = nullptr);

    [[nodiscard]] const std::vector<std::unique_ptr<const Kind>>& kinds() const { return m_kinds; } ///< sorted by name
    [[nodiscard]] const Kind* find(Name kind) const;
    /// Kinds that match a kind name or `trait:x`.
    [[nodiscard]] std::vector<const Kind*> matching(Name pattern) const;
    /// All kind names and `trait:x`, sorted: what a list of kinds may name.
    [[nodiscard]] std::vector<std::string> kindNames() const;
    [[nodiscard]] const std::vector<PropertySpec>& linkProperties() const { return m_link; }
    [[nodiscard]] const std::vector<PropertySpec>& projectProperties() const { return m_project; }
    [[nodiscard]] const std::vector<PropertySpec>& requirementProperties() const { return m_requirements; }
    [[nodiscard]] const std::vector<PropertySpec>& loadProperties() const { return m_load; }
    [[nodiscard]] const std::vector<PropertySpec>& attestations() const { return m_attestations; }
    [[nodiscard]] std::optional<Slot> linkSlot(Name property) const;
    /// How a link from `source` to `target` would be made; nothing when these cannot be connected.
    [[nodiscard]] const LinkSpec* linkSpec(const Kind& source, const Kind& target) const;

private:
    friend class CatalogLoader;
    std::vector<std::unique_ptr<const Kind>> m_kinds;
    std::unordered_map<Name, const Kind*> m_byName;
    std::vector<PropertySpec> m_link, m_project, m_requirements, m_load, m_attestations;
    std::unordered_map<Name, Slot> m_linkSlots;
};

} // namespace zonedraft
