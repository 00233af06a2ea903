// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/journal.h"

#include "engine/base/yaml/yaml_parser.h"
#include "engine/document/change_text.h"
#include "engine/document/change_words.h"
#include "engine/document/file.h"
#include "engine/document/save.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

namespace zonedraft {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t kLargestJournal = std::size_t{256} << 20;
constexpr int kJournalFormat = 1;

constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        table[i] = i;
        for (int bit = 0; bit < 8; ++bit) table[i] = (table[i] >> 1) ^ ((table[i] & 1) != 0 ? 0xedb88320u : 0u);
    }
    return table;
}

Error ioError(const fs::path& path, int reason)
{
    return makeError(ErrorCode::Io,
                     ZD_NOOP("engine", "The changes cannot be kept for recovery in “%1”: %2. Save soon."),
                     {path.string(), std::strerror(reason)});
}

Error damaged(const fs::path& path)
{
    return makeError(ErrorCode::BadInput,
                     ZD_NOOP("engine", "The recovery file “%1” is damaged; nothing can be recovered from it."),
                     {path.string()});
}

/// The records of a journal, one after the other.
class Lines {
public:
    explicit Lines(std::string_view text) : m_rest(text) {}
    /// The next record without its checksum; nothing at the end or where the text is damaged.
    std::optional<std::string_view> next()
    {
        const std::size_t end = m_rest.find('\n');
        if (end == std::string_view::npos || end < 9 || m_rest[8] != ' ') return std::nullopt;
        const std::string_view record = m_rest.substr(9, end - 9);
        std::uint32_t sum = 0;
        const auto read = std::from_chars(m_rest.data(), m_rest.data() + 8, sum, 16);
        if (read.ec != std::errc{} || read.ptr != m_rest.data() + 8 || sum != crc32(record)) return std::nullopt;
        m_rest.remove_prefix(end + 1);
        return record;
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

bool readHeader(std::string_view record, Recovered& out)
{
    const auto parsed = parseYaml(record, "journal");
    if (!parsed || !parsed->root().isMap()) return false;
    const auto format = parsed->root().find("journal");
    const auto file = parsed->root().find("file");
    const auto hash = parsed->root().find("hash");
    if (!format || format->asNumber() != kJournalFormat || !file || !hash) return false;
    out.file = readExactText(file->text());
    out.fileHash = readExactText(hash->text());
    return true;
}

bool readBase(std::string_view record, Recovered& out)
{
    const auto parsed = parseYaml(record, "journal", {.bytes = 4 * kLargestDocument});
    if (!parsed || !parsed->root().isMap()) return false;
    const auto base = parsed->root().find("base");
    auto loaded = base ? loadDesign(readExactText(base->text()), "journal") : std::unexpected(Error{});
    if (!loaded) return false;
    out.design = std::move(loaded->design);
    return true;
}

} // namespace

std::uint32_t crc32(std::string_view bytes) noexcept
{
    static constexpr auto kTable = makeTable();
    std::uint32_t sum = 0xffffffffu;
    for (const char c : bytes) sum = (sum >> 8) ^ kTable[(sum ^ static_cast<unsigned char>(c)) & 0xff];
    return ~sum;
}

Journal::Journal(fs::path path, fs::path file, std::string fileHash, Design base)
    : m_path(std::move(path)), m_file(std::move(file)), m_fileHash(std::move(fileHash)), m_design(std::move(base))
{
}

Journal::~Journal()
{
    close();
}

Journal::Journal(Journal&& other) noexcept
    : m_path(std::move(other.m_path)), m_file(std::move(other.m_file)), m_fileHash(std::move(other.m_fileHash)),
      m_design(std::move(other.m_design)), m_descriptor(std::exchange(other.m_descriptor, -1)), m_broken(other.m_broken)
{
}

Journal& Journal::operator=(Journal&& other) noexcept
{
    if (this == &other) return *this;
    close();
    m_path = std::move(other.m_path);
    m_file = std::move(other.m_file);
    m_fileHash = std::move(other.m_fileHash);
    m_design = std::move(other.m_design);
    m_descriptor = std::exchange(other.m_descriptor, -1);
    m_broken = other.m_broken;
    return *this;
}

void Journal::close()
{
    if (m_descriptor >= 0) ::close(std::exchange(m_descriptor, -1));
}

std::expected<void, Error> Journal::writeLine(std::string_view record)
{
    std::string line = fmt::format("{:08x} ", crc32(record));
    line.append(record).append("\n");
    for (std::string_view rest = line; !rest.empty();) {
        const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) {
            m_broken = true;
            return std::unexpected(ioError(m_path, written < 0 ? errno : ENOSPC));
        }
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

std::expected<void, Error> Journal::begin()
{
    close();
    m_broken = false;
    std::error_code ignored;
    fs::create_directories(m_path.parent_path(), ignored); // a failure shows when the file is opened
    m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_descriptor < 0) return std::unexpected(ioError(m_path, errno));
    auto done = writeLine(fmt::format("{{journal: {}, file: {}, hash: {}}}", kJournalFormat, exactText(m_file.string()),
                                      exactText(m_fileHash)));
    if (done) done = writeLine("{base: " + exactText(writeDesign(m_design)) + '}');
    return done;
}

std::expected<void, Error> Journal::append(const Change& change)
{
    const bool fresh = m_descriptor < 0 || m_broken;
    if (fresh)
        if (auto begun = begin(); !begun) {
            static_cast<void>(m_design.apply(change)); // so that the next beginning has it
            return begun;
        }
    if (auto applied = m_design.apply(change); !applied) return std::unexpected(std::move(applied.error()));
    return writeLine(changeText(change));
}

std::expected<void, Error> Journal::sync()
{
    if (m_descriptor >= 0 && ::fdatasync(m_descriptor) != 0) return std::unexpected(ioError(m_path, errno));
    return {};
}

void Journal::clear(fs::path file, std::string fileHash, Design base)
{
    discard();
    m_file = std::move(file);
    m_fileHash = std::move(fileHash);
    m_design = std::move(base);
}

void Journal::discard()
{
    if (m_descriptor < 0) return; // nothing was written
    close();
    std::error_code ignored; // a journal that stays is offered once more, which does no harm
    fs::remove(m_path, ignored);
}

std::expected<Recovered, Error> recover(const fs::path& path)
{
    const auto text = readWholeFile(path, kLargestJournal);
    if (!text) return std::unexpected(text.error());
    Lines lines(*text);
    Recovered out;
    const auto header = lines.next();
    const auto base = lines.next();
    if (!header || !base || !readHeader(*header, out) || !readBase(*base, out)) return std::unexpected(damaged(path));
    while (const auto record = lines.next()) {
        const auto change = parseChange(*record);
        if (!change || !out.design.apply(*change)) {
            out.truncated = true;
            break;
        }
        ++out.changes;
    }
    out.truncated = out.truncated || !lines.atEnd();
    if (!out.file.empty()) {
        const auto now = readWholeFile(out.file);
        out.fileChanged = !now || contentHash(*now) != out.fileHash;
    }
    return out;
}

} // namespace zonedraft
