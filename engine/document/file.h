// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/document/load.h"

#include <filesystem>

namespace zonedraft {

/// A design together with what is needed to notice that somebody else changed its file.
struct LoadedFile : Loaded {
    std::string contentHash; ///< of the bytes that were read, see contentHash()
    bool readOnly = false;   ///< saving would be refused
};

/// Reads a design from a file.
/// @error Io, TooLarge, and those of loadDesign; each names the file
[[nodiscard]] std::expected<LoadedFile, Error> loadDesignFile(const std::filesystem::path& path);

/// The bytes of a regular file.
/// @error Io; TooLarge above `limit` bytes
[[nodiscard]] std::expected<std::string, Error> readWholeFile(const std::filesystem::path& path,
                                                              std::size_t limit = kLargestDocument);

/// Writes a design so that at every moment the file holds either the old or the new design as a whole: into a file
/// beside it, to the disk, then in its place. Follows a symbolic link, keeps the permissions.
/// @return the hash of what was written
/// @error Io when the file is read-only, the disk is full …; the old file is as before and nothing is left beside it.
/// TooLarge when the program could not read it again
[[nodiscard]] std::expected<std::string, Error> saveDesignFile(const std::filesystem::path& path, const Design& design);

/// The same for any text.
[[nodiscard]] std::expected<void, Error> writeWholeFile(const std::filesystem::path& path, std::string_view text);

/// "sha256:…" in hexadecimal digits.
[[nodiscard]] std::string contentHash(std::string_view bytes);

} // namespace zonedraft
