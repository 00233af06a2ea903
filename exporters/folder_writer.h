// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "exporters/exported_files.h"

#include <expected>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// The line by which an exported file is known as such. It names no version and no time, so that an unchanged design
/// gives an unchanged file.
[[nodiscard]] std::string fileMarker(std::string_view title);

/// True when a file begins with a comment that says it was exported.
[[nodiscard]] bool hasFileMarker(std::string_view text);

struct FolderOptions {
    bool overwriteForeign = false; ///< also replace files that were not exported
};

/// What writing a folder did; relative paths, sorted.
struct FolderReport {
    std::vector<std::string> written, unchanged, removed;
};

/// How a folder differs from an export.
struct FolderDifference {
    enum class Kind { Missing, Different, Stale };
    std::string path;
    Kind kind = Kind::Missing;
    friend bool operator==(const FolderDifference&, const FolderDifference&) = default;
};

/// Writes an export: each file as a whole or not at all, unchanged ones are not touched, exported files that are no
/// longer part of it are removed. Makes the folder when it is not there.
/// @error Conflict when a file stands there that was not exported; nothing is written then
/// @error Io
[[nodiscard]] std::expected<FolderReport, Error>
writeFolder(const std::filesystem::path& folder, const ExportedFiles& files, const FolderOptions& options = {});

/// Compares a folder with an export without writing; sorted by path, empty when they are equal.
/// @error Io
[[nodiscard]] std::expected<std::vector<FolderDifference>, Error> compareFolder(const std::filesystem::path& folder,
                                                                                const ExportedFiles& files);

} // namespace zonedraft
