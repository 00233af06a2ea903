// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml/yaml_binary.h"

#include "engine/base/resources.h"

#include <cstring>
#include <unordered_map>

namespace zonedraft {
namespace {

/// Layout: magic, u32 number of cells, u32 bytes of text, cells, text. Byte order of the machine: the pack is made
/// where it is used.
constexpr std::string_view kMagic = "ZDYAML01";
constexpr std::size_t kHeader = 16;

bool isScalar(const YamlCell& cell)
{
    return cell.type < static_cast<std::uint8_t>(YamlNode::Type::List);
}

/// True when walking the cells can never leave them.
bool isSound(const std::vector<YamlCell>& cells, std::size_t textBytes)
{
    if (cells.empty() || cells.front().span != cells.size()) return false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const YamlCell& cell = cells[i];
        if (cell.type > static_cast<std::uint8_t>(YamlNode::Type::Map) || cell.span == 0 ||
            cell.span > cells.size() - i)
            return false;
        if (isScalar(cell)) {
            if (cell.span != 1 || cell.text > textBytes || cell.size > textBytes - cell.text) return false;
            continue;
        }
        const bool isMap = cell.type == static_cast<std::uint8_t>(YamlNode::Type::Map);
        std::size_t children = 0;
        for (std::size_t at = i + 1; at < i + cell.span; at += cells[at].span, ++children) {
            if (cells[at].span == 0 || cells[at].span > i + cell.span - at) return false;
            if (isMap && children % 2 == 0 && !isScalar(cells[at])) return false; // a key
        }
        if (children != (isMap ? std::size_t{2} : std::size_t{1}) * cell.size) return false;
    }
    return true;
}

} // namespace

std::string encodeYaml(const YamlDocument& document)
{
    std::vector<YamlCell> cells = document.cells();
    std::string text;
    std::unordered_map<std::string_view, std::uint32_t> known;
    for (YamlCell& cell : cells) {
        if (!isScalar(cell)) continue;
        const std::string_view own = document.text().substr(cell.text, cell.size);
        const auto [at, added] = known.emplace(own, static_cast<std::uint32_t>(text.size()));
        if (added) text += own;
        cell.text = at->second;
    }
    const std::uint32_t sizes[2] = {static_cast<std::uint32_t>(cells.size()), static_cast<std::uint32_t>(text.size())};
    std::string out(kMagic);
    out.append(reinterpret_cast<const char*>(sizes), sizeof sizes);
    out.append(reinterpret_cast<const char*>(cells.data()), cells.size() * sizeof(YamlCell));
    return out + text;
}

std::expected<YamlDocument, Error> decodeYaml(std::string_view bytes)
{
    const auto damaged = [] {
        return std::unexpected(
            makeError(ErrorCode::BadInput, ZD_NOOP("engine", "A part of the program's data file is damaged.")));
    };
    if (bytes.size() < kHeader || !bytes.starts_with(kMagic)) return damaged();
    std::uint32_t sizes[2] = {};
    std::memcpy(sizes, bytes.data() + kMagic.size(), sizeof sizes);
    const std::size_t cellBytes = sizes[0] * sizeof(YamlCell);
    if (bytes.size() - kHeader != cellBytes + sizes[1]) return damaged();
    std::vector<YamlCell> cells(sizes[0]);
    if (cellBytes > 0) std::memcpy(cells.data(), bytes.data() + kHeader, cellBytes);
    if (!isSound(cells, sizes[1])) return damaged();
    return YamlDocument(std::move(cells), bytes.substr(kHeader + cellBytes));
}

bool isPrepared(const ResourceSource& source, std::string_view path)
{
    return source.read(std::string(path).append(kYamlBinarySuffix)).has_value();
}

std::expected<YamlDocument, Error> readYaml(const ResourceSource& source, std::string_view path,
                                            const YamlLimits& limits)
{
    const std::string shown = source.displayPath(path);
    if (const auto bytes = source.read(std::string(path).append(kYamlBinarySuffix))) {
        auto document = decodeYaml(*bytes);
        if (!document) return std::unexpected(document.error().at(shown));
        return document;
    }
    const auto text = source.read(path);
    if (!text)
        return std::unexpected(makeError(ErrorCode::NotFound, ZD_NOOP("engine", "The file %1 is missing."), {shown}));
    return parseYaml(*text, shown, limits);
}

} // namespace zonedraft
