// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_node.h"

#include <expected>
#include <string>
#include <string_view>

namespace zonedraft {

/// The format of a document, read from its line `zonedraft: N` (or `version: 0` of early drafts) without parsing it.
struct SniffedVersion {
    int format = 0;
    int line = 0;
};

/// @error BadInput when there is no such line, saying what the first line must be; FormatTooNew
[[nodiscard]] std::expected<SniffedVersion, Error> sniffVersion(std::string_view text, std::string_view fileName);

/// A document of format `from` as a text of the present format. Steps edit words in place, so that comments and line
/// numbers stay.
/// @error BadInput with line and column
[[nodiscard]] std::expected<std::string, Error> migrate(std::string_view text, int from, std::string_view fileName);

/// One step of the chain: from the text and tree of one format to the text of the next.
using MigrationStep = std::expected<std::string, Error> (*)(std::string_view text, YamlNode root);

/// Format 0, early drafts: `version:` for `zonedraft:`, `components:` for `nodes:`, `type:` for `kind:`.
[[nodiscard]] std::expected<std::string, Error> migrateFrom0(std::string_view text, YamlNode root);

} // namespace zonedraft
