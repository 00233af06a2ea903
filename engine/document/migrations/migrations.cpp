// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/migrations/migrations.h"

#include "engine/base/yaml/yaml_parser.h"
#include "engine/document/load.h"

#include <array>
#include <charconv>

namespace zonedraft {
namespace {

/// One step per older format, in order: kSteps[n] leads from format n to n + 1.
constexpr std::array<MigrationStep, kFormatVersion> kSteps{migrateFrom0};

/// The text after `key` on a line, without spaces and comment; nothing when the line has another key.
std::optional<std::string_view> valueOf(std::string_view line, std::string_view key)
{
    if (!line.starts_with(key)) return std::nullopt;
    line.remove_prefix(key.size());
    line = line.substr(0, line.find('#'));
    constexpr std::string_view kBlank = " \t\r";
    const std::size_t first = line.find_first_not_of(kBlank);
    if (first == std::string_view::npos) return std::string_view();
    return line.substr(first, line.find_last_not_of(kBlank) - first + 1);
}

Error errorAt(ErrorCode code, std::string_view fileName, int line, Translatable text,
              std::vector<std::string> arguments = {})
{
    return makeError(code, text, std::move(arguments)).at(fileName, {line, 1});
}

std::expected<SniffedVersion, Error> checked(std::string_view number, int line, std::string_view fileName)
{
    int format = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), format);
    const bool digits = !number.empty() && number.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits)
        return std::unexpected(errorAt(ErrorCode::BadInput, fileName, line,
                                       ZD_NOOP("engine", "The format must be a whole number: “zonedraft: %1”."),
                                       {std::to_string(kFormatVersion)}));
    if (read.ec != std::errc{} || format > kFormatVersion)
        return std::unexpected(
            errorAt(ErrorCode::FormatTooNew, fileName, line,
                    ZD_NOOP("engine", "This design has format %1, made by a newer Zonedraft; this one reads formats up "
                                      "to %2. Update Zonedraft to open it."),
                    {std::string(number.substr(0, 20)), std::to_string(kFormatVersion)}));
    return SniffedVersion{format, line};
}

} // namespace

std::expected<SniffedVersion, Error> sniffVersion(std::string_view text, std::string_view fileName)
{
    std::optional<int> draftLine;
    int line = 1;
    for (std::string_view rest = text; !rest.empty(); ++line) {
        const std::size_t end = rest.find('\n');
        const std::string_view content = rest.substr(0, end);
        if (const auto number = valueOf(content, "zonedraft:")) return checked(*number, line, fileName);
        if (const auto number = valueOf(content, "version:"); number == "0" && !draftLine) draftLine = line;
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    if (draftLine) return SniffedVersion{0, *draftLine};
    return std::unexpected(
        errorAt(ErrorCode::BadInput, fileName, 1,
                ZD_NOOP("engine", "This is not a Zonedraft design: its first line must be “zonedraft: %1”."),
                {std::to_string(kFormatVersion)}));
}

std::expected<std::string, Error> migrate(std::string_view text, int from, std::string_view fileName)
{
    std::string current(text);
    for (std::size_t format = static_cast<std::size_t>(from); format < kSteps.size(); ++format) {
        auto parsed = parseYaml(current, fileName);
        if (!parsed) return std::unexpected(std::move(parsed.error()));
        auto next = kSteps[format](current, parsed->root());
        if (!next) return std::unexpected(next.error().at(fileName));
        current = std::move(*next);
    }
    return current;
}

} // namespace zonedraft
