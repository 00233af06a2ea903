// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml/yaml_tree_builder.h"

#include "engine/base/yaml/yaml_scalar.h"

#include <algorithm>

namespace zonedraft {

void refuseYaml(SourcePosition where, Translatable text, std::vector<std::string> arguments, ErrorCode code)
{
    Error error = makeError(code, text, std::move(arguments));
    error.position = where;
    throw YamlRefusal{std::move(error)};
}

YamlTreeBuilder::YamlTreeBuilder(const YamlLimits& limits, std::size_t bytes) : m_limits(limits)
{
    m_text.reserve(bytes); // enough but for a few escapes that are shorter than what they mean
    m_cells.reserve(std::min(bytes / 8 + 8, limits.nodes));
}

YamlDocument YamlTreeBuilder::take()
{
    if (m_cells.empty()) m_cells.push_back({});
    return {std::move(m_cells), std::move(m_text)};
}

YamlCell& YamlTreeBuilder::add(SourcePosition where, YamlNode::Type type)
{
    if (m_cells.size() >= m_limits.nodes)
        refuseYaml(where, ZD_NOOP("engine", "The file has more than %1 values."), {std::to_string(m_limits.nodes)},
                   ErrorCode::TooLarge);
    YamlCell& cell = m_cells.emplace_back();
    cell.line = static_cast<std::uint32_t>(where.line);
    cell.column = static_cast<std::uint16_t>(std::min(where.column, 0xffff));
    cell.type = static_cast<std::uint8_t>(type);
    return cell;
}

/// Counts the value in its container. @return true when it is a key
bool YamlTreeBuilder::place()
{
    if (m_open.empty()) return false;
    Container& container = m_open.back();
    if (!container.map) {
        ++m_cells[container.cell].size;
        return false;
    }
    const bool key = container.keyNext;
    container.keyNext = !key;
    if (key) ++m_cells[container.cell].size;
    return key;
}

void YamlTreeBuilder::scalar(const YamlToken& token)
{
    using Type = YamlNode::Type;
    const bool key = place();
    const Type type = token.quoted ? Type::Text : plainScalarType(token.text);
    if (key) {
        if (token.text.empty()) refuseYaml(token.where, ZD_NOOP("engine", "A key is missing before the colon."));
        if (!token.quoted && token.text == "<<")
            refuseYaml(token.where, ZD_NOOP("engine", "Merge keys (<<) are not allowed; write the entries out."));
    } else if (type == Type::Text && !token.quoted && plainScalarIsUnusableNumber(token.text)) {
        refuseYaml(token.where,
                   ZD_NOOP("engine", "%1 is not a number that can be used; put it in quotes if it is a text."),
                   {std::string(token.text.substr(0, 80))});
    }
    YamlCell& cell = add(token.where, key ? Type::Text : type);
    cell.quoted = token.quoted ? 1 : 0;
    cell.text = static_cast<std::uint32_t>(m_text.size());
    cell.size = static_cast<std::uint32_t>(token.text.size());
    m_text.insert(m_text.end(), token.text.begin(), token.text.end());
}

void YamlTreeBuilder::open(SourcePosition where, YamlNode::Type type)
{
    if (place()) refuseYaml(where, ZD_NOOP("engine", "A key must be a plain word or a text, not a list or a map."));
    if (m_open.size() >= m_limits.depth)
        refuseYaml(where, ZD_NOOP("engine", "Lists and maps are nested more than %1 deep."),
                   {std::to_string(m_limits.depth)}, ErrorCode::TooLarge);
    m_open.push_back({m_cells.size(), type == YamlNode::Type::Map, true});
    add(where, type);
}

void YamlTreeBuilder::close()
{
    const Container closed = m_open.back();
    m_cells[closed.cell].span = static_cast<std::uint32_t>(m_cells.size() - closed.cell);
    if (closed.map) checkKeys(closed.cell);
    m_open.pop_back();
}

void YamlTreeBuilder::checkKeys(std::size_t index)
{
    const auto text = [this](std::uint32_t cell) {
        return std::string_view(m_text.data() + m_cells[cell].text, m_cells[cell].size);
    };
    std::vector<std::uint32_t> keys;
    keys.reserve(m_cells[index].size);
    for (auto at = static_cast<std::uint32_t>(index + 1); at < m_cells.size(); at += 1 + m_cells[at + 1].span)
        keys.push_back(at);
    std::sort(keys.begin(), keys.end(), [&](auto a, auto b) {
        const int order = text(a).compare(text(b));
        return order != 0 ? order < 0 : a < b;
    });
    std::optional<std::pair<std::uint32_t, std::uint32_t>> earliest; // second, first
    for (std::size_t i = 1; i < keys.size(); ++i)
        if (text(keys[i - 1]) == text(keys[i]) && (!earliest || keys[i] < earliest->first))
            earliest = std::pair(keys[i], keys[i - 1]);
    if (!earliest) return;
    const YamlCell& second = m_cells[earliest->first];
    refuseYaml({static_cast<int>(second.line), second.column},
               ZD_NOOP("engine", "The key '%1' stands here twice (first on line %2); remove one."),
               {std::string(text(earliest->first).substr(0, 80)), std::to_string(m_cells[earliest->second].line)});
}

} // namespace zonedraft
