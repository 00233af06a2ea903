// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_node.h"

#include <cstddef>
#include <expected>
#include <string_view>

namespace zonedraft {

/// What a YAML file may take at most.
struct YamlLimits {
    std::size_t bytes = std::size_t{32} << 20;
    std::size_t depth = 64;        ///< nested lists and maps
    std::size_t nodes = 2'000'000; ///< scalars, lists and maps, keys included
};

/// Reads one YAML document safely: UTF-8 only, no NUL and control characters, no anchors, aliases, tags and merge
/// keys, no key twice, keys are scalars. An empty file is a null document.
/// @error BadInput with `fileName`, line and column; TooLarge when a limit is passed
[[nodiscard]] std::expected<YamlDocument, Error> parseYaml(std::string_view text, std::string_view fileName,
                                                           const YamlLimits& limits = {});

/// The first byte of `text` that is not well-formed UTF-8, or is a control character other than tab and line ends.
/// @error BadInput with line and column
[[nodiscard]] std::expected<void, Error> checkPlainUtf8(std::string_view text, std::string_view fileName);

} // namespace zonedraft
