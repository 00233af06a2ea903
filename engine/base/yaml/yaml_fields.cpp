// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml/yaml_fields.h"

#include "engine/base/suggestion.h"

#include <algorithm>

namespace zonedraft {

void FirstError::report(SourcePosition where, Translatable text, std::vector<std::string> arguments)
{
    report(where, Message(text, std::move(arguments)));
}

void FirstError::report(SourcePosition where, Message message)
{
    if (m_error) return;
    m_error = Error{ErrorCode::BadInput, std::move(message), m_file, where, {}};
}

void FirstError::report(Error error)
{
    if (!m_error) m_error = error.at(m_file);
}

void FirstError::reportInside(YamlNode scalar, Error error)
{
    if (m_error) return;
    SourcePosition where = scalar.position();
    if (error.position.column > 0) where.column += error.position.column - (scalar.quoted() ? 0 : 1);
    error.file.clear();
    error.position = {};
    m_error = error.at(m_file, where);
}

YamlFields::YamlFields(YamlNode node, FirstError& error) : m_node(node), m_error(error)
{
    if (!node.isMap())
        error.report(node.position(), ZD_NOOP("engine", "Expected a map of fields here, but this is %1."),
                     {std::string(node.typeName())});
}

void YamlFields::only(std::initializer_list<std::string_view> keys) const
{
    for (const auto& [key, value] : m_node.entries()) {
        if (std::find(keys.begin(), keys.end(), key.text()) != keys.end()) continue;
        const std::vector<std::string> words(keys.begin(), keys.end());
        std::string known;
        for (const std::string& each : words) known += (known.empty() ? "" : ", ") + each;
        const std::string_view near = nearestWord(key.text(), std::vector<std::string_view>(keys));
        if (near.empty())
            m_error.report(key.position(), ZD_NOOP("engine", "Unknown field '%1'; possible here: %2."),
                           {std::string(key.text()), known});
        else
            m_error.report(key.position(), ZD_NOOP("engine", "Unknown field '%1'; did you mean '%2'?"),
                           {std::string(key.text()), std::string(near)});
    }
}

std::optional<YamlNode> YamlFields::required(std::string_view key) const
{
    const auto found = m_node.find(key);
    if (!found)
        m_error.report(m_node.position(), ZD_NOOP("engine", "The field '%1' is missing here."), {std::string(key)});
    return found;
}

std::string YamlFields::text(std::string_view key) const
{
    const auto found = m_node.find(key);
    if (!found) return {};
    if (!found->isScalar() || found->isNull())
        m_error.report(found->position(), ZD_NOOP("engine", "The field '%1' needs a text, but this is %2."),
                       {std::string(key), std::string(found->typeName())});
    return std::string(found->text());
}

std::string YamlFields::requiredText(std::string_view key) const
{
    const auto found = required(key);
    std::string out = text(key);
    if (found && out.empty())
        m_error.report(found->position(), ZD_NOOP("engine", "The field '%1' must not be empty."), {std::string(key)});
    return out;
}

bool YamlFields::flag(std::string_view key, bool otherwise) const
{
    const auto found = m_node.find(key);
    if (!found) return otherwise;
    if (!found->isBool())
        m_error.report(found->position(), ZD_NOOP("engine", "The field '%1' needs true or false, but this is %2."),
                       {std::string(key), std::string(found->typeName())});
    return found->asBool().value_or(otherwise);
}

std::vector<std::string> YamlFields::texts(std::string_view key) const
{
    std::vector<std::string> out;
    const auto found = m_node.find(key);
    if (!found) return out;
    if (!found->isList())
        m_error.report(found->position(), ZD_NOOP("engine", "The field '%1' needs a list, but this is %2."),
                       {std::string(key), std::string(found->typeName())});
    for (const YamlNode item : found->items()) {
        if (!item.isScalar() || item.isNull())
            m_error.report(item.position(), ZD_NOOP("engine", "The list '%1' needs texts, but this is %2."),
                           {std::string(key), std::string(item.typeName())});
        out.emplace_back(item.text());
    }
    return out;
}

std::vector<Name> YamlFields::names(std::string_view key) const
{
    std::vector<Name> out;
    for (const std::string& each : texts(key)) out.emplace_back(each);
    return out;
}

std::vector<YamlNode> YamlFields::oneOrMore(std::string_view key) const
{
    std::vector<YamlNode> out;
    const auto found = m_node.find(key);
    if (!found) return out;
    if (!found->isList()) return {*found};
    for (const YamlNode item : found->items()) out.push_back(item);
    return out;
}

} // namespace zonedraft
