// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/folder_writer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <optional>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace zonedraft {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMarker = "Exported by Zonedraft";

Error ioError(const fs::path& path, const std::string& reason)
{
    return makeError(ErrorCode::Io, ZD_NOOP("exporters", "%1 cannot be written: %2."), {path.string(), reason});
}

std::optional<std::string> readText(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    std::ostringstream text;
    text << in.rdbuf();
    return std::move(text).str();
}

/// Exported files that lie in the folder, at any depth, and are not part of `files`.
std::vector<std::string> staleFiles(const fs::path& folder, const ExportedFiles& files)
{
    std::vector<std::string> stale;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (it->is_directory(error)) {
            if (name.starts_with('.')) it.disable_recursion_pending(); // .terraform, .git
            continue;
        }
        if (!it->is_regular_file(error) || it->is_symlink(error)) continue;
        const std::string path = it->path().lexically_relative(folder).generic_string();
        if (files.contains(path)) continue;
        if (const auto text = readText(it->path()); text && hasFileMarker(*text)) stale.push_back(path);
    }
    std::sort(stale.begin(), stale.end());
    return stale;
}

std::expected<void, Error> writeAtomically(const fs::path& path, const std::string& text)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) return std::unexpected(ioError(path.parent_path(), error.message()));
    std::string temporary = (path.parent_path() / ("." + path.filename().string() + ".XXXXXX")).string();
    const int file = ::mkstemp(temporary.data());
    if (file < 0) return std::unexpected(ioError(path, std::strerror(errno)));
    int failure = 0;
    for (std::size_t done = 0; done < text.size() && !failure;) {
        const ssize_t count = ::write(file, text.data() + done, text.size() - done);
        if (count < 0 && errno != EINTR) failure = errno;
        if (count > 0) done += static_cast<std::size_t>(count);
    }
    constexpr mode_t kReadable = S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH;
    if (!failure && ::fchmod(file, kReadable) != 0) failure = errno;
    if (!failure && ::fsync(file) != 0) failure = errno;
    if (::close(file) != 0 && !failure) failure = errno;
    if (!failure && ::rename(temporary.c_str(), path.c_str()) != 0) failure = errno;
    if (!failure) return {};
    ::unlink(temporary.c_str());
    return std::unexpected(ioError(path, std::strerror(failure)));
}

} // namespace

std::string fileMarker(std::string_view title)
{
    std::string text(kMarker);
    if (!title.empty()) ((text += " from “") += title) += "”";
    return text + ". Changes made here are lost with the next export.";
}

bool hasFileMarker(std::string_view text)
{
    for (const std::string_view comment : {"# ", "<!-- "})
        if (text.starts_with(comment) && text.substr(comment.size()).starts_with(kMarker)) return true;
    return false;
}

std::expected<FolderReport, Error> writeFolder(const fs::path& folder, const ExportedFiles& files,
                                               const FolderOptions& options)
{
    FolderReport report;
    for (const auto& [path, file] : files) {
        const auto present = readText(folder / path);
        if (present && *present == file.text)
            report.unchanged.push_back(path);
        else if (present && !hasFileMarker(*present) && !options.overwriteForeign)
            return std::unexpected(
                makeError(ErrorCode::Conflict,
                          ZD_NOOP("exporters",
                                  "%1 was not exported by Zonedraft and is not replaced. Move it away, choose another "
                                  "folder, or ask for it to be overwritten."),
                          {(folder / path).string()}));
        else
            report.written.push_back(path);
    }
    for (const std::string& path : report.written)
        if (const auto done = writeAtomically(folder / path, files.at(path).text); !done)
            return std::unexpected(done.error());
    for (const std::string& path : staleFiles(folder, files)) {
        std::error_code error;
        if (!fs::remove(folder / path, error)) return std::unexpected(ioError(folder / path, error.message()));
        report.removed.push_back(path);
    }
    return report;
}

std::expected<std::vector<FolderDifference>, Error> compareFolder(const fs::path& folder, const ExportedFiles& files)
{
    std::vector<FolderDifference> differences;
    for (const auto& [path, file] : files) {
        std::error_code error;
        const auto present = readText(folder / path);
        if (!present && fs::exists(folder / path, error))
            return std::unexpected(
                makeError(ErrorCode::Io, ZD_NOOP("exporters", "%1 cannot be read."), {(folder / path).string()}));
        if (!present)
            differences.push_back({path, FolderDifference::Kind::Missing});
        else if (*present != file.text)
            differences.push_back({path, FolderDifference::Kind::Different});
    }
    for (const std::string& path : staleFiles(folder, files))
        differences.push_back({path, FolderDifference::Kind::Stale});
    std::sort(differences.begin(), differences.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return differences;
}

} // namespace zonedraft
