// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace zonedraft::test {

/// Where `value` does not fit a JSON Schema, as `/path: what is wrong`. Knows the words that resources/schemas uses for
/// output: type, const, enum, required, properties, additionalProperties, items, $ref to #/$defs; any other is a
/// problem.
[[nodiscard]] std::vector<std::string> schemaProblems(const nlohmann::json& schema, const nlohmann::json& value);

} // namespace zonedraft::test
