// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/change_words.h"

#include "engine/base/utf8.h"

#include <charconv>
#include <fmt/format.h>

namespace zonedraft {
namespace {

constexpr std::string_view kArrow = "→";

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' || c == '/' || c == ' ';
}

} // namespace

/// Always in quotes. Bytes that YAML text cannot hold (NUL, invalid UTF-8) are written as `→xx`, the arrow as `→→`.
std::string exactText(std::string_view text)
{
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (isWordCharacter(c)) {
            out += c;
            ++at;
            continue;
        }
        const Utf8Character character = readUtf8(text, at);
        const std::string_view bytes = text.substr(at, character.length);
        at += character.length;
        if (bytes == kArrow)
            out.append(kArrow).append(kArrow);
        else if (!character.valid || character.code == 0)
            out += fmt::format("{}{:02x}", kArrow, static_cast<unsigned>(static_cast<unsigned char>(c)));
        else if (character.code == '"' || character.code == '\\')
            (out += '\\') += c;
        else if (isPrintable(character.code))
            out += bytes;
        else if (character.code < 0x100)
            out += fmt::format("\\x{:02x}", static_cast<unsigned>(character.code));
        else
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(character.code));
    }
    return out + '"';
}

std::string readExactText(std::string_view written)
{
    std::string out;
    for (;;) {
        const std::size_t arrow = written.find(kArrow);
        out += written.substr(0, arrow);
        if (arrow == std::string_view::npos) return out;
        written.remove_prefix(arrow + kArrow.size());
        unsigned byte = 0;
        if (written.starts_with(kArrow)) {
            out += kArrow;
            written.remove_prefix(kArrow.size());
        } else if (written.size() >= 2 &&
                   std::from_chars(written.data(), written.data() + 2, byte, 16).ec == std::errc{}) {
            out += static_cast<char>(byte);
            written.remove_prefix(2);
        }
    }
}

std::string exactKey(std::string_view key)
{
    // YAML has no empty key; a single arrow cannot come out of exactText.
    return key.empty() ? "\"" + std::string(kArrow) + "\"" : exactText(key);
}

std::string exactValue(const Value& value)
{
    switch (value.type()) {
    case Value::Type::Unset: return "null";
    case Value::Type::Bool: return *value.asBool() ? "true" : "false";
    case Value::Type::Number: {
        const double number = *value.asNumber();
        return number - number == 0 ? numberText(number) : "null"; // a number that is none is not known
    }
    case Value::Type::Text: return exactText(*value.asText());
    case Value::Type::Reference: return fmt::format("{{\"{}ref\": \"{}\"}}", kArrow, value.asReference()->str());
    case Value::Type::List: {
        std::string out = "[";
        for (const Value& item : *value.asList()) out += (out.size() > 1 ? ", " : "") + exactValue(item);
        return out + ']';
    }
    case Value::Type::Map: {
        std::string out = "{";
        for (const auto& [key, item] : *value.asMap())
            out += (out.size() > 1 ? ", " : "") + exactKey(key.str()) + ": " + exactValue(item);
        return out + '}';
    }
    }
    return {};
}

std::string exactMap(const PropertyMap& map)
{
    std::string out = "{";
    for (const auto& [key, item] : map)
        out += (out.size() > 1 ? ", " : "") + exactKey(key.str()) + ": " + exactValue(item);
    return out + '}';
}

std::optional<Value> readExactValue(YamlNode node)
{
    switch (node.type()) {
    case YamlNode::Type::Null: return Value();
    case YamlNode::Type::Bool: return Value(*node.asBool());
    case YamlNode::Type::Number: return Value(*node.asNumber());
    case YamlNode::Type::Text: return Value(readExactText(node.text()));
    case YamlNode::Type::List: {
        ValueList list;
        for (const YamlNode item : node.items()) {
            auto read = readExactValue(item);
            if (!read) return std::nullopt;
            list.push_back(std::move(*read));
        }
        return Value(std::move(list));
    }
    case YamlNode::Type::Map: {
        ValueMap map;
        for (const auto& [key, item] : node.entries()) {
            if (key.text() == "→ref") {
                const auto id = NodeId::parse(item.text());
                return id ? std::optional(Value(*id)) : std::nullopt;
            }
            auto read = readExactValue(item);
            if (!read) return std::nullopt;
            map.emplace_back(Name(readExactText(key.text())), std::move(*read));
        }
        return Value(std::move(map));
    }
    }
    return std::nullopt;
}

} // namespace zonedraft
