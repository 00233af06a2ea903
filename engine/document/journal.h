// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/design.h"

#include <cstdint>
#include <filesystem>

namespace zonedraft {

/// The changes since the last save, on disk as soon as they are made, so that a crash loses none of them. The file
/// appears with the first change and goes with clear(); where it lies is the caller's choice.
/// Format, one record per line, each led by the CRC-32 of what follows: the header (edited file and hash of its
/// content), the design as it was at the last save, then one change per line.
class Journal {
public:
    /// Nothing is written yet. `file` is the document that is edited (empty = never saved), `fileHash` the hash of its
    /// content as of contentHash().
    Journal(std::filesystem::path path, std::filesystem::path file, std::string fileHash, Design base);
    ~Journal();
    Journal(Journal&& other) noexcept;
    Journal& operator=(Journal&& other) noexcept;

    /// Adds a change that was applied to the design (also an undo: its inverse).
    /// @error Io; the journal stays usable, and tries again with the next change from the present design on
    [[nodiscard]] std::expected<void, Error> append(const Change& change);
    /// Makes sure that everything is on the disk, also in a power cut. Call it now and then, not with every change.
    /// @error Io
    [[nodiscard]] std::expected<void, Error> sync();
    /// After a save: starts anew from `base`. Removes the file.
    void clear(std::filesystem::path file, std::string fileHash, Design base);
    /// Ends without leaving a file: the design was saved, or closed without saving.
    void discard();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    [[nodiscard]] std::expected<void, Error> begin();
    [[nodiscard]] std::expected<void, Error> writeLine(std::string_view record);
    void close();

    std::filesystem::path m_path, m_file;
    std::string m_fileHash;
    Design m_design; ///< with all changes: what a new beginning is written from
    int m_descriptor = -1;
    bool m_broken = false; ///< a line may be half written
};

/// What a journal gives back after a crash.
struct Recovered {
    Design design;
    std::filesystem::path file; ///< the document that was edited; empty = never saved
    std::string fileHash;       ///< of its content when it was last read or saved
    bool fileChanged = false;   ///< it has another content now, or is gone
    std::size_t changes = 0;    ///< how many were brought back
    bool truncated = false;     ///< the end was damaged and is left out
};

/// Reads a journal. A half-written last line is left out.
/// @error Io; BadInput when not even the design that the changes began with can be read
[[nodiscard]] std::expected<Recovered, Error> recover(const std::filesystem::path& path);

/// The checksum of zip and PNG.
[[nodiscard]] std::uint32_t crc32(std::string_view bytes) noexcept;

} // namespace zonedraft
