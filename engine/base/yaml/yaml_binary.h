// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_node.h"
#include "engine/base/yaml/yaml_parser.h"

#include <expected>
#include <string>
#include <string_view>

namespace zonedraft {

class ResourceSource;

/// What a parsed YAML file is called in the pack: its path and this.
inline constexpr std::string_view kYamlBinarySuffix = ".bin";

/// The compact form of a document for the pack: cells, and every different text once.
[[nodiscard]] std::string encodeYaml(const YamlDocument& document);

/// The document again, in a fraction of the time of parsing. It refers to `bytes` for its texts.
/// @error BadInput when the bytes are damaged or of another version
[[nodiscard]] std::expected<YamlDocument, Error> decodeYaml(std::string_view bytes);

/// True when the source has the compact form of the file: then resource-packer has read it and found no fault.
[[nodiscard]] bool isPrepared(const ResourceSource& source, std::string_view path);

/// Reads a YAML file of a source: its compact form when there is one, else the text. The document must not outlive the
/// source.
/// @error NotFound; BadInput or TooLarge with file, line and column
[[nodiscard]] std::expected<YamlDocument, Error> readYaml(const ResourceSource& source, std::string_view path,
                                                          const YamlLimits& limits = {});

} // namespace zonedraft
