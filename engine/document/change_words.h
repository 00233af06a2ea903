// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_node.h"
#include "engine/model/node.h"

#include <optional>
#include <string>
#include <string_view>

// Values as YAML in flow style that read back exactly, whatever they hold. Texts in quotes, references as
// `{→: id}`; a key that begins with that arrow gets a second one; a map of keys that YAML cannot hold is a list.
namespace zonedraft {

[[nodiscard]] std::string exactText(std::string_view text);
[[nodiscard]] std::string exactKey(std::string_view key);
[[nodiscard]] std::string exactValue(const Value& value);
[[nodiscard]] std::string exactMap(const PropertyMap& map);

[[nodiscard]] std::string readExactText(std::string_view written);
/// Nothing when it is no value that exactValue() wrote.
[[nodiscard]] std::optional<Value> readExactValue(YamlNode node);

} // namespace zonedraft
