// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/resources.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <mutex>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zonedraft {
namespace {

namespace fs = std::filesystem;
constexpr std::string_view kMagic = "ZDPACK01";

Error ioError(Translatable text, const fs::path& path)
{
    return makeError(ErrorCode::Io, text, {path.string(), std::strerror(errno)});
}

Error damaged(const fs::path& file)
{
    return makeError(ErrorCode::BadInput,
                     ZD_NOOP("engine", "The program's data file %1 is damaged. Reinstall Zonedraft."), {file.string()});
}

class FolderSource final : public ResourceSource {
public:
    explicit FolderSource(fs::path folder) : m_folder(std::move(folder)) {}

    std::optional<std::string_view> read(std::string_view path) const override
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_files.find(path); found != m_files.end()) return found->second;
        std::ifstream in(m_folder / path, std::ios::binary);
        if (!in || fs::is_directory(m_folder / path)) return std::nullopt;
        std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
        return m_files.emplace(std::string(path), std::move(text)).first->second;
    }

    std::vector<std::string> list(std::string_view prefix) const override
    {
        std::vector<std::string> out;
        std::error_code error;
        for (fs::recursive_directory_iterator at(m_folder, error), end; !error && at != end; at.increment(error)) {
            if (!at->is_regular_file()) continue;
            std::string path = at->path().lexically_relative(m_folder).generic_string();
            if (path.starts_with(prefix)) out.push_back(std::move(path));
        }
        std::sort(out.begin(), out.end());
        return out;
    }

    std::string displayPath(std::string_view path) const override { return (m_folder / path).string(); }

private:
    fs::path m_folder;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, std::string, std::less<>> m_files;
};

/// Layout: magic, u32 count, then per file (sorted by path) u32 path length, u32 content length, path, content.
class PackSource final : public ResourceSource {
public:
    PackSource(fs::path file, const char* data, std::size_t size) : m_file(std::move(file)), m_data(data), m_size(size)
    {
    }
    ~PackSource() override { ::munmap(const_cast<char*>(m_data), m_size); }
    PackSource(const PackSource&) = delete;
    PackSource& operator=(const PackSource&) = delete;

    bool index()
    {
        std::size_t at = kMagic.size();
        std::uint32_t count = 0;
        if (m_size < at + 4 || std::string_view(m_data, at) != kMagic) return false;
        std::memcpy(&count, m_data + at, 4);
        at += 4;
        for (std::uint32_t i = 0; i < count; ++i) {
            std::uint32_t sizes[2] = {};
            if (m_size - at < 8) return false;
            std::memcpy(sizes, m_data + at, 8);
            at += 8;
            const std::size_t length = static_cast<std::size_t>(sizes[0]) + sizes[1];
            if (m_size - at < length) return false;
            m_entries.emplace_back(std::string_view(m_data + at, sizes[0]),
                                   std::string_view(m_data + at + sizes[0], sizes[1]));
            at += length;
        }
        return std::is_sorted(m_entries.begin(), m_entries.end(), [](auto& a, auto& b) { return a.first < b.first; });
    }

    std::optional<std::string_view> read(std::string_view path) const override
    {
        const auto found = first(path);
        if (found == m_entries.end() || found->first != path) return std::nullopt;
        return found->second;
    }

    std::vector<std::string> list(std::string_view prefix) const override
    {
        std::vector<std::string> out;
        for (auto at = first(prefix); at != m_entries.end() && at->first.starts_with(prefix); ++at)
            out.emplace_back(at->first);
        return out;
    }

    std::string displayPath(std::string_view path) const override
    {
        return fmt::format("{}:{}", m_file.filename().string(), path);
    }

private:
    using Entries = std::vector<std::pair<std::string_view, std::string_view>>;
    [[nodiscard]] Entries::const_iterator first(std::string_view path) const
    {
        return std::lower_bound(m_entries.begin(), m_entries.end(), path,
                                [](auto& entry, auto key) { return entry.first < key; });
    }
    fs::path m_file;
    const char* m_data;
    std::size_t m_size;
    Entries m_entries;
};

} // namespace

std::unique_ptr<ResourceSource> openResourceFolder(const fs::path& folder)
{
    return std::make_unique<FolderSource>(folder);
}

std::expected<std::unique_ptr<ResourceSource>, Error> openResourcePack(const fs::path& file)
{
    constexpr auto kCannotOpen =
        ZD_NOOP("engine", "The program's data file %1 cannot be opened: %2. Reinstall Zonedraft.");
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return std::unexpected(ioError(kCannotOpen, file));
    struct stat info{};
    void* data = MAP_FAILED;
    if (::fstat(descriptor, &info) == 0 && info.st_size > 0)
        data = ::mmap(nullptr, static_cast<std::size_t>(info.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0);
    ::close(descriptor);
    if (data == MAP_FAILED && info.st_size == 0) return std::unexpected(damaged(file));
    if (data == MAP_FAILED) return std::unexpected(ioError(kCannotOpen, file));
    auto pack =
        std::make_unique<PackSource>(file, static_cast<const char*>(data), static_cast<std::size_t>(info.st_size));
    if (!pack->index()) return std::unexpected(damaged(file));
    return pack;
}

std::expected<void, Error> writeResourcePack(const std::vector<std::pair<std::string, std::string>>& files,
                                             const fs::path& out)
{
    auto sorted = files;
    std::sort(sorted.begin(), sorted.end());
    std::string bytes(kMagic);
    const auto append = [&](std::size_t n) {
        const auto word = static_cast<std::uint32_t>(n);
        bytes.append(reinterpret_cast<const char*>(&word), 4);
    };
    append(sorted.size());
    for (const auto& [path, content] : sorted) {
        append(path.size());
        append(content.size());
        bytes += path;
        bytes += content;
    }
    std::error_code ignored;
    fs::create_directories(out.parent_path(), ignored); // a failure shows when the file is opened
    const fs::path part = out.string() + ".part";
    std::ofstream stream(part, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream || std::rename(part.c_str(), out.c_str()) != 0)
        return std::unexpected(ioError(ZD_NOOP("engine", "The file %1 cannot be written: %2."), out));
    return {};
}

std::expected<std::unique_ptr<ResourceSource>, Error> openShippedResources()
{
    if (const char* chosen = std::getenv("ZONEDRAFT_RESOURCES"); chosen && *chosen) {
        if (fs::is_directory(chosen)) return openResourceFolder(chosen);
        return openResourcePack(chosen);
    }
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path();
    std::string tried;
    for (const char* relative :
         {"../share/zonedraft", "../../share/zonedraft", "../../../share/zonedraft", "share/zonedraft"}) {
        const fs::path file = (program / relative / "zonedraft.pack").lexically_normal();
        if (fs::exists(file, error)) return openResourcePack(file);
        tried += (tried.empty() ? "" : ", ") + file.string();
    }
    return std::unexpected(makeError(
        ErrorCode::NotFound,
        ZD_NOOP("engine", "The program's data file zonedraft.pack was not found (looked at %1). Reinstall Zonedraft."),
        {tried}));
}

} // namespace zonedraft
