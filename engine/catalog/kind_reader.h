// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_fields.h"
#include "engine/catalog/kind.h"

namespace zonedraft {

class Catalog;

/// Reads one component kind from its file, in two steps.
class KindReader {
public:
    explicit KindReader(FirstError& error) : m_error(error) {}

    /// Everything but expressions.
    void read(YamlNode root, Kind& kind);
    /// Expressions and texts with expressions, and whether the kinds and traits that it names exist. All kinds of the
    /// catalog must have been read.
    void connect(YamlNode root, Kind& kind, const Catalog& catalog);

private:
    void readPlace(const YamlFields& fields, Kind& kind);
    void readLinks(const YamlFields& fields, Kind& kind);
    [[nodiscard]] LinkSpec readLink(YamlNode node, std::string_view peers, const Kind& kind, bool accepts);
    void readCosts(const YamlFields& fields, Kind& kind);
    [[nodiscard]] CostSpec readCost(YamlNode node);
    void readServiceLevel(const YamlFields& fields, Kind& kind);
    void readNames(const YamlFields& fields, Kind& kind);
    void connectCosts(YamlNode root, Kind& kind, const ExpressionContext& context);
    void checkKinds(std::optional<YamlNode> list, const Catalog& catalog, bool orBoard);
    /// One of the words; reports others. @return its position, or 0
    [[nodiscard]] std::size_t choice(const YamlFields& fields, std::string_view key,
                                     std::initializer_list<std::string_view> words);
    [[nodiscard]] std::optional<double> fraction(const YamlFields& fields, std::string_view key);
    [[nodiscard]] ExpressionPtr expression(YamlNode parent, std::string_view key, const ExpressionContext& context);

    FirstError& m_error;
};

/// The words that `traits` and `category` may hold (resources/catalog/README.md).
[[nodiscard]] bool isKnownTrait(std::string_view trait);
[[nodiscard]] bool isKnownCategory(std::string_view category);

} // namespace zonedraft
