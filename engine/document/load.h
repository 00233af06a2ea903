// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/document/source_map.h"
#include "engine/model/design.h"

#include <expected>
#include <string_view>
#include <vector>

namespace zonedraft {

/// The format that this program writes.
inline constexpr int kFormatVersion = 1;
/// Larger documents are neither read nor written.
inline constexpr std::size_t kLargestDocument = std::size_t{32} << 20;

struct LoadOptions {
    /// False: a text without the line `zonedraft: 1` is read as the present format (examples inside rules).
    bool versionRequired = true;
};

/// A design as it was read.
struct Loaded {
    Design design;
    int formatVersion = kFormatVersion; ///< of the text; older ones were migrated
    std::vector<Error> warnings;        ///< nothing that keeps the design from being used
    SourceMap positions;
};

/// Reads a design document. Strict where a typing error could change the meaning: unknown sections and fields, wrong
/// YAML types, unfinished merges and newer formats are errors with line, column and what to do. A reference that leads
/// nowhere and a value out of range load; they become findings. Kinds and properties are not known here: see
/// checkAgainstCatalog.
/// @error BadInput, TooLarge, FormatTooNew
[[nodiscard]] std::expected<Loaded, Error> loadDesign(std::string_view text, std::string_view fileName,
                                                      const LoadOptions& options = {});

} // namespace zonedraft
