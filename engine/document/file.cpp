// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/file.h"

#include "engine/base/sha256.h"
#include "engine/document/save.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zonedraft {
namespace {

namespace fs = std::filesystem;

/// An open file descriptor, closed at the end.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_number; }
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

Error ioError(Translatable text, const fs::path& path, std::vector<std::string> more = {})
{
    more.insert(more.begin(), path.filename().string());
    return makeError(ErrorCode::Io, text, std::move(more)).at(path.string());
}

Error tooLarge(const fs::path& path, std::size_t limit)
{
    return makeError(ErrorCode::TooLarge, ZD_NOOP("engine", "“%1” is larger than %2 MiB."),
                     {path.filename().string(), std::to_string(limit >> 20)})
        .at(path.string());
}

Error readError(const fs::path& path, int reason)
{
    switch (reason) {
    case ENOENT: return ioError(ZD_NOOP("engine", "There is no file “%1”."), path);
    case EACCES:
    case EPERM: return ioError(ZD_NOOP("engine", "“%1” cannot be read: you have no permission."), path);
    case EISDIR: return ioError(ZD_NOOP("engine", "“%1” is a folder; choose a design in it."), path);
    default: return ioError(ZD_NOOP("engine", "“%1” cannot be read: %2."), path, {std::strerror(reason)});
    }
}

Error writeError(const fs::path& path, int reason)
{
    switch (reason) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ioError(ZD_NOOP("engine", "“%1” was not saved: there is no space left. The old file is unchanged; free "
                                         "some space or save elsewhere."),
                       path);
    case EACCES:
    case EPERM:
        return ioError(ZD_NOOP("engine", "“%1” was not saved: you may not write in its folder. Save it elsewhere."),
                       path);
    case EROFS:
        return ioError(ZD_NOOP("engine", "“%1” was not saved: the disk is read-only. Save it elsewhere."), path);
    case ENOENT:
    case ENOTDIR: return ioError(ZD_NOOP("engine", "“%1” was not saved: its folder does not exist."), path);
    default:
        return ioError(ZD_NOOP("engine", "“%1” was not saved: %2. The old file is unchanged."), path,
                       {std::strerror(reason)});
    }
}

Error readOnlyError(const fs::path& path)
{
    return ioError(ZD_NOOP("engine", "“%1” was not saved: it is read-only. Save it under another name."), path);
}

/// No one may write it, or not this user. (Root may always; the mark counts all the same.)
bool isReadOnly(const fs::path& path, const struct stat& info)
{
    return (info.st_mode & 0222) == 0 || ::access(path.c_str(), W_OK) != 0;
}

/// The file that a path means in the end; a link that leads nowhere yet is followed too.
fs::path followed(fs::path path)
{
    std::error_code error;
    for (int links = 0; links < 40 && fs::is_symlink(path, error); ++links) {
        const fs::path target = fs::read_symlink(path, error);
        if (error) break;
        path = target.is_absolute() ? target : path.parent_path() / target;
    }
    return path;
}

/// A file beside another that disappears again unless it takes its place.
class Replacement {
public:
    explicit Replacement(fs::path target) : m_target(std::move(target))
    {
        m_name = (m_target.parent_path() / ("." + m_target.filename().string().substr(0, 200) + ".XXXXXX")).string();
        m_file = ::mkostemp(m_name.data(), O_CLOEXEC);
    }
    ~Replacement()
    {
        if (m_file < 0) return;
        ::close(m_file);
        if (!m_done) ::unlink(m_name.c_str());
    }
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;

    /// 0, or the number of the error.
    int write(std::string_view text, const struct stat* old)
    {
        if (m_file < 0) return errno;
        if (::fchmod(m_file, old ? old->st_mode & 07777 : newFileMode()) != 0) return errno;
        if (old && ::fchown(m_file, old->st_uid, old->st_gid) != 0) errno = 0; // only root may give files away
        while (!text.empty()) {
            const ssize_t written = ::write(m_file, text.data(), text.size());
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return written < 0 ? errno : ENOSPC;
            text.remove_prefix(static_cast<std::size_t>(written));
        }
        if (::fsync(m_file) != 0) return errno;
        if (::rename(m_name.c_str(), m_target.c_str()) != 0) return errno;
        m_done = true;
        const fs::path folder = m_target.has_parent_path() ? m_target.parent_path() : fs::path(".");
        const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (opened.get() >= 0) ::fsync(opened.get()); // so that the new name survives a power cut
        return 0;
    }

private:
    static mode_t newFileMode()
    {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        return 0666 & ~mask;
    }

    fs::path m_target;
    std::string m_name;
    int m_file = -1;
    bool m_done = false;
};

} // namespace

std::string contentHash(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return "sha256:" + hash.finish();
}

std::expected<std::string, Error> readWholeFile(const fs::path& path, std::size_t limit)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)); // a pipe must not block
    struct stat info{};
    if (file.get() < 0 || ::fstat(file.get(), &info) != 0) return std::unexpected(readError(path, errno));
    if (S_ISDIR(info.st_mode)) return std::unexpected(readError(path, EISDIR));
    if (!S_ISREG(info.st_mode)) return std::unexpected(ioError(ZD_NOOP("engine", "“%1” is not a file."), path));
    if (static_cast<std::size_t>(info.st_size) > limit) return std::unexpected(tooLarge(path, limit));
    std::string text(static_cast<std::size_t>(info.st_size) + 1, '\0');
    std::size_t size = 0;
    for (;;) {
        const ssize_t got = ::read(file.get(), text.data() + size, text.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return std::unexpected(readError(path, errno));
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
        if (size > limit) return std::unexpected(tooLarge(path, limit));
        if (size == text.size()) text.resize(text.size() + 65536); // it grew while being read
    }
    text.resize(size);
    return text;
}

std::expected<LoadedFile, Error> loadDesignFile(const fs::path& path)
{
    auto text = readWholeFile(path);
    if (!text) return std::unexpected(std::move(text.error()));
    auto loaded = loadDesign(*text, path.string());
    if (!loaded) return std::unexpected(std::move(loaded.error()));
    struct stat info{};
    const bool readOnly = ::stat(path.c_str(), &info) == 0 && isReadOnly(path, info);
    return LoadedFile{{std::move(*loaded)}, contentHash(*text), readOnly};
}

std::expected<void, Error> writeWholeFile(const fs::path& path, std::string_view text)
{
    const fs::path target = followed(path);
    struct stat info{};
    const bool exists = ::stat(target.c_str(), &info) == 0;
    if (exists && S_ISDIR(info.st_mode)) return std::unexpected(writeError(path, EISDIR));
    if (exists && !S_ISREG(info.st_mode))
        return std::unexpected(ioError(ZD_NOOP("engine", "“%1” is not a file."), path));
    if (exists && isReadOnly(target, info)) return std::unexpected(readOnlyError(path));
    Replacement replacement(target);
    if (const int reason = replacement.write(text, exists ? &info : nullptr); reason != 0)
        return std::unexpected(writeError(path, reason));
    return {};
}

std::expected<std::string, Error> saveDesignFile(const fs::path& path, const Design& design)
{
    const std::string text = writeDesign(design);
    if (text.size() > kLargestDocument) return std::unexpected(tooLarge(path, kLargestDocument));
    if (auto written = writeWholeFile(path, text); !written) return std::unexpected(std::move(written.error()));
    return contentHash(text);
}

} // namespace zonedraft
