// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// Read-only files by path ("prices/aws/us-east-1.csv"), from a folder or from the pack that ships with the program.
/// Views stay valid as long as the source lives.
class ResourceSource {
public:
    virtual ~ResourceSource() = default;
    /// The content of a file; nothing when there is none.
    [[nodiscard]] virtual std::optional<std::string_view> read(std::string_view path) const = 0;
    /// Paths below `prefix`, sorted.
    [[nodiscard]] virtual std::vector<std::string> list(std::string_view prefix) const = 0;
    /// How errors name the file: a path on disk, or `zonedraft.pack:path`.
    [[nodiscard]] virtual std::string displayPath(std::string_view path) const = 0;
};

/// Files of a folder, read when asked for and kept. Used for a user's own catalog folder and by tests.
[[nodiscard]] std::unique_ptr<ResourceSource> openResourceFolder(const std::filesystem::path& folder);

/// The files of `front` (may be null), and those of `back` that it does not have. Both outlive what is returned.
[[nodiscard]] std::unique_ptr<ResourceSource> layerResources(const ResourceSource* front, const ResourceSource& back);

/// The pack made at build time (one file, mapped into memory).
/// @error Io when it cannot be mapped; BadInput when it is not a pack of this version
[[nodiscard]] std::expected<std::unique_ptr<ResourceSource>, Error> openResourcePack(const std::filesystem::path& file);

/// Writes a pack of the files (path, content), atomically; files that every start reads (`*.bin`) stand at its front.
/// @error Io; TooLarge for more than 4 GiB
[[nodiscard]] std::expected<void, Error>
writeResourcePack(const std::vector<std::pair<std::string, std::string>>& files, const std::filesystem::path& out);

/// Looks for the pack beside the running program: in the build tree, then in `../share/zonedraft`; the environment
/// variable ZONEDRAFT_RESOURCES (a folder or a pack) comes first.
/// @error NotFound with the places that were tried
[[nodiscard]] std::expected<std::unique_ptr<ResourceSource>, Error> openShippedResources();

} // namespace zonedraft
