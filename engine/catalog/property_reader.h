// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_fields.h"
#include "engine/catalog/property_spec.h"

#include <vector>

namespace zonedraft {

class Catalog;

/// Reads property specs from a catalog file. Expressions come in a second step, when all kinds are known.
class PropertyReader {
public:
    explicit PropertyReader(FirstError& error) : m_error(error) {}

    /// A map of names to specs, in the order of the file.
    [[nodiscard]] std::vector<PropertySpec> readAll(YamlNode map);
    /// `default_if`, `low`, `high` of the specs that readAll gave for the same map; checks that reference kinds exist.
    void readExpressions(YamlNode map, std::vector<PropertySpec>& specs, const ExpressionContext& context);

private:
    [[nodiscard]] PropertySpec read(Name name, YamlNode node, int depth);
    void readType(const YamlFields& fields, PropertySpec& spec);
    void readRange(const YamlFields& fields, PropertySpec& spec);
    void readParts(const YamlFields& fields, PropertySpec& spec, int depth);
    void readDefaults(const YamlFields& fields, PropertySpec& spec);
    void checkReferences(YamlNode node, const PropertySpec& spec, const Catalog& catalog);
    [[nodiscard]] Value checkedValue(const YamlFields& fields, std::string_view key, const PropertySpec& spec);
    [[nodiscard]] std::optional<double> number(const YamlFields& fields, std::string_view key);

    FirstError& m_error;
};

} // namespace zonedraft
