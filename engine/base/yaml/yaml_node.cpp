// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml/yaml_node.h"

#include "engine/base/yaml/yaml_scalar.h"

namespace zonedraft {

std::optional<bool> YamlNode::asBool() const noexcept
{
    if (!isBool()) return std::nullopt;
    return text().starts_with('t') || text().starts_with('T');
}

std::optional<double> YamlNode::asNumber() const noexcept
{
    return isNumber() ? yamlNumber(text()) : std::nullopt;
}

std::optional<YamlNode> YamlNode::find(std::string_view key) const noexcept
{
    for (const auto& [name, value] : entries())
        if (name.text() == key) return value;
    return std::nullopt;
}

Value YamlNode::toValue() const
{
    switch (type()) {
    case Type::Null: return {};
    case Type::Bool: return Value(*asBool());
    case Type::Number: return Value(asNumber().value_or(0));
    case Type::Text: return Value(text());
    case Type::List: {
        ValueList list;
        list.reserve(size());
        for (const YamlNode item : items()) list.push_back(item.toValue());
        return Value(std::move(list));
    }
    case Type::Map: {
        ValueMap map;
        map.reserve(size());
        for (const auto& [key, value] : entries()) map.emplace_back(Name(key.text()), value.toValue());
        return Value(std::move(map));
    }
    }
    return {};
}

std::string_view YamlNode::typeName() const noexcept
{
    switch (type()) {
    case Type::Null: return "nothing";
    case Type::Bool: return "true or false";
    case Type::Number: return "a number";
    case Type::Text: return "a text";
    case Type::List: return "a list";
    case Type::Map: return "a map";
    }
    return "";
}

} // namespace zonedraft
