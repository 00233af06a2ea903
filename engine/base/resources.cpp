// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/resources.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <limits>
#include <map>
#include <mutex>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zonedraft {
namespace {

namespace fs = std::filesystem;
constexpr std::string_view kMagic = "ZDPACK02";
/// Content of these stands together at the front of the pack: it is what every start reads.
constexpr std::string_view kReadAtStart = ".bin";

/// One file of a pack: where its path and its content stand, in bytes from the beginning of the pack.
struct PackEntry {
    std::uint32_t path, pathSize, content, contentSize;
};

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

class LayeredSource final : public ResourceSource {
public:
    LayeredSource(const ResourceSource* front, const ResourceSource& back) : m_front(front), m_back(back) {}

    std::optional<std::string_view> read(std::string_view path) const override
    {
        if (m_front)
            if (const auto text = m_front->read(path)) return text;
        return m_back.read(path);
    }

    std::vector<std::string> list(std::string_view prefix) const override
    {
        std::vector<std::string> out = m_back.list(prefix);
        if (!m_front) return out;
        for (std::string& path : m_front->list(prefix)) out.push_back(std::move(path));
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

    std::string displayPath(std::string_view path) const override
    {
        return (m_front && m_front->read(path) ? *m_front : m_back).displayPath(path);
    }

private:
    const ResourceSource* m_front;
    const ResourceSource& m_back;
};

/// Layout: magic, u32 count, the entries sorted by path, the paths, the contents. Opening it touches the pages of
/// entries and paths alone; those of a content are read from disk when somebody asks for it.
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
        std::uint32_t count = 0;
        std::size_t at = kMagic.size() + sizeof count;
        if (m_size < at || std::string_view(m_data, kMagic.size()) != kMagic) return false;
        std::memcpy(&count, m_data + kMagic.size(), sizeof count);
        if ((m_size - at) / sizeof(PackEntry) < count) return false;
        m_entries.reserve(count);
        for (std::uint32_t i = 0; i < count; ++i, at += sizeof(PackEntry)) {
            PackEntry entry{};
            std::memcpy(&entry, m_data + at, sizeof entry);
            if (!inside(entry.path, entry.pathSize) || !inside(entry.content, entry.contentSize)) return false;
            m_entries.emplace_back(std::string_view(m_data + entry.path, entry.pathSize),
                                   std::string_view(m_data + entry.content, entry.contentSize));
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
    [[nodiscard]] bool inside(std::size_t at, std::size_t size) const { return at <= m_size && size <= m_size - at; }
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

std::unique_ptr<ResourceSource> layerResources(const ResourceSource* front, const ResourceSource& back)
{
    return std::make_unique<LayeredSource>(front, back);
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
    std::vector<PackEntry> entries(sorted.size());
    const auto count = static_cast<std::uint32_t>(sorted.size());
    const std::size_t begin = kMagic.size() + sizeof count + entries.size() * sizeof(PackEntry);
    std::string rest;
    const auto append = [&](const std::string& text) {
        const std::size_t at = begin + rest.size();
        rest += text;
        return static_cast<std::uint32_t>(at);
    };
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        entries[i].pathSize = static_cast<std::uint32_t>(sorted[i].first.size());
        entries[i].path = append(sorted[i].first);
    }
    for (const bool early : {true, false})
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            if (sorted[i].first.ends_with(kReadAtStart) != early) continue;
            entries[i].contentSize = static_cast<std::uint32_t>(sorted[i].second.size());
            entries[i].content = append(sorted[i].second);
        }
    if (begin + rest.size() > std::numeric_limits<std::uint32_t>::max())
        return std::unexpected(makeError(ErrorCode::TooLarge,
                                         ZD_NOOP("engine", "The files for %1 have more than 4 GiB."), {out.string()}));
    std::string bytes(kMagic);
    bytes.append(reinterpret_cast<const char*>(&count), sizeof count);
    bytes.append(reinterpret_cast<const char*>(entries.data()), entries.size() * sizeof(PackEntry));
    bytes += rest;
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
