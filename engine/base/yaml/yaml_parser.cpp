// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml/yaml_parser.h"

#include "engine/base/utf8.h"
#include "engine/base/yaml/yaml_reader.h"

#include <algorithm>
#include <string>

namespace zonedraft {
namespace {

/// `\r\n` and `\r` as `\n`.
std::string withPlainLineEnds(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r')
            out += text[at];
        else if (at + 1 == text.size() || text[at + 1] != '\n')
            out += '\n';
    }
    return out;
}

} // namespace

std::expected<void, Error> checkPlainUtf8(std::string_view text, std::string_view fileName)
{
    const auto fail = [&](std::size_t at, Translatable message) {
        const std::string_view before = text.substr(0, at);
        const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 = 0
        Error error = makeError(ErrorCode::BadInput, message);
        error.file = fileName;
        error.position = {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
                          static_cast<int>(at - lineStart) + 1};
        return std::unexpected(std::move(error));
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        if ((c >= 0x20 && c < 0x7f) || c == '\n' || c == '\r' || c == '\t') {
            ++at;
            continue;
        }
        if (c < 0x80)
            return fail(at, ZD_NOOP("engine", "There is a control character here; the file is damaged or no text."));
        const Utf8Character character = readUtf8(text, at);
        if (!character.valid)
            return fail(at, ZD_NOOP("engine", "The file is not UTF-8 text from here on; save it as UTF-8."));
        at += character.length;
    }
    return {};
}

std::expected<YamlDocument, Error> parseYaml(std::string_view text, std::string_view fileName, const YamlLimits& limits)
{
    if (text.size() > limits.bytes)
        return std::unexpected(makeError(ErrorCode::TooLarge, ZD_NOOP("engine", "The file is larger than %1 MiB."),
                                         {std::to_string(limits.bytes >> 20)})
                                   .at(fileName));
    if (auto checked = checkPlainUtf8(text, fileName); !checked) return std::unexpected(std::move(checked.error()));
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    std::string converted;
    if (text.find('\r') != std::string_view::npos) text = converted = withPlainLineEnds(text);
    try {
        YamlTreeBuilder builder(limits, text.size());
        YamlReader(text, builder).read();
        return builder.take();
    } catch (YamlRefusal& refusal) {
        return std::unexpected(refusal.error.at(fileName));
    }
}

} // namespace zonedraft
