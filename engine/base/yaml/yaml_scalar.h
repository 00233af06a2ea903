// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_node.h"

#include <optional>
#include <string_view>

namespace zonedraft {

/// The type of a plain (unquoted) scalar by the YAML core schema: null, true/false, a number, else text.
/// Infinities and "not a number" count as text; parseYaml refuses them.
[[nodiscard]] YamlNode::Type plainScalarType(std::string_view text) noexcept;

/// The number that a plain scalar of the core schema means (decimal, 0x…, 0o…); nothing when it is none or not finite.
[[nodiscard]] std::optional<double> yamlNumber(std::string_view text) noexcept;

/// True for plain scalars that the core schema takes for a number, but which no double holds: `.inf`, `.nan`, `1e999`.
[[nodiscard]] bool plainScalarIsUnusableNumber(std::string_view text) noexcept;

/// True when `text`, written without quotes, would read back as something other than this text: the writer must quote.
/// Says nothing about characters that have a meaning in YAML.
[[nodiscard]] inline bool plainScalarIsTyped(std::string_view text) noexcept
{
    return plainScalarType(text) != YamlNode::Type::Text;
}

} // namespace zonedraft
