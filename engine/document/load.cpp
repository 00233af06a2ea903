// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/load.h"

#include "engine/base/yaml/yaml_parser.h"
#include "engine/document/document_reader.h"
#include "engine/document/migrations/migrations.h"

#include <algorithm>

namespace zonedraft {
namespace {

/// More than any design that fits the size limit needs; bounds the memory for hostile ones.
constexpr std::size_t kMostValues = 1'000'000;

/// Where a version-control merge was left unfinished.
std::optional<Error> findMergeMarker(std::string_view text, std::string_view fileName)
{
    for (const std::string_view marker : {"<<<<<<< ", "||||||| ", ">>>>>>> "})
        for (std::size_t at = text.find(marker); at != std::string_view::npos; at = text.find(marker, at + 1)) {
            if (at > 0 && text[at - 1] != '\n') continue;
            const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
            return makeError(ErrorCode::BadInput,
                             ZD_NOOP("engine", "A merge was left unfinished here (“%1” on line %2): decide which side "
                                               "stays, remove the marker lines, and open the design again."),
                             {std::string(marker.substr(0, 7)), std::to_string(line)})
                .at(fileName, {static_cast<int>(line), 1});
        }
    return std::nullopt;
}

std::expected<Loaded, Error> readPresentFormat(std::string_view text, std::string_view fileName)
{
    auto parsed = parseYaml(text, fileName, {.bytes = kLargestDocument, .nodes = kMostValues});
    if (!parsed) return std::unexpected(std::move(parsed.error()));
    Loaded loaded;
    DocumentReader reader(loaded);
    if (!reader.read(parsed->root())) return std::unexpected(reader.error()->at(fileName));
    return loaded;
}

} // namespace

std::expected<Loaded, Error> loadDesign(std::string_view text, std::string_view fileName, const LoadOptions& options)
{
    if (text.size() > kLargestDocument)
        return std::unexpected(makeError(ErrorCode::TooLarge,
                                         ZD_NOOP("engine", "The design is larger than %1 MiB; it is not opened."),
                                         {std::to_string(kLargestDocument >> 20)})
                                   .at(fileName));
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    if (auto marker = findMergeMarker(text, fileName)) return std::unexpected(std::move(*marker));
    const auto version = sniffVersion(text, fileName);
    if (!version) {
        const bool noVersion = version.error().code == ErrorCode::BadInput;
        if (options.versionRequired || !noVersion || text.find("zonedraft:") != std::string_view::npos)
            return std::unexpected(version.error());
        return readPresentFormat(text, fileName);
    }
    if (version->format == kFormatVersion) return readPresentFormat(text, fileName);
    const auto migrated = migrate(text, version->format, fileName);
    if (!migrated) return std::unexpected(migrated.error());
    auto loaded = readPresentFormat(*migrated, fileName);
    if (!loaded) return loaded;
    loaded->formatVersion = version->format;
    loaded->warnings.push_back(
        makeError(ErrorCode::BadInput,
                  ZD_NOOP("engine", "This design has the older format %1; saving writes format %2."),
                  {std::to_string(version->format), std::to_string(kFormatVersion)})
            .at(fileName, {version->line, 1}));
    return loaded;
}

} // namespace zonedraft
