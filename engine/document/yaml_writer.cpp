// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/yaml_writer.h"

#include "engine/base/utf8.h"
#include "engine/base/yaml/yaml_scalar.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace zonedraft {
namespace {

constexpr std::size_t kLongestFlowList = 80;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Words and figures that some YAML reader takes for a truth value, a number, a date or a time of day.
bool looksTyped(std::string_view text)
{
    if (plainScalarIsTyped(text) || plainScalarIsUnusableNumber(text)) return true;
    constexpr std::array kWords{"yes", "no", "on", "off", "true", "false", "null"};
    std::string lower(text.substr(0, 6));
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (text.size() < 6 && std::find(kWords.begin(), kWords.end(), lower) != kWords.end()) return true;
    if (!isDigit(text.front()) && text.front() != '-' && text.front() != '+' && text.front() != '.') return false;
    if (text.find_first_not_of("0123456789.") == std::string_view::npos)
        return std::count(text.begin(), text.end(), '.') < 2; // 1.2.3 is no number anywhere
    return text.find_first_not_of("0123456789_:+-.eExXobaBTtZz ") == std::string_view::npos;
}

/// True when `text` may stand without quotes.
bool plainIsSafe(std::string_view text, bool flow)
{
    if (text.empty() || text.size() > 1000 || text.front() == ' ' || text.back() == ' ' || text.back() == ':')
        return false;
    const char first = text.front();
    if (!isLetter(first) && !isDigit(first) && first != '_' && first != '/' && first != '.' && first != '(' &&
        first != '$' && static_cast<unsigned char>(first) < 0xc2)
        return false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c < 0x20 || c == 0x7f || c == '"' || c == '\\') return false;
        if (c == '#' && text[at - 1] == ' ') return false; // never first
        if (c == ':' && (flow || text[at + 1] == ' ')) return false;
        if (flow && std::string_view(",[]{}?'*&!|>").find(text[at]) != std::string_view::npos) return false;
        if (c >= 0x80) {
            const Utf8Character character = readUtf8(text, at);
            if (!character.valid || !isPrintable(character.code)) return false;
            at += character.length - 1;
        }
    }
    return !text.starts_with("...") && !looksTyped(text);
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = readUtf8(text, at);
        const std::string_view bytes = text.substr(at, character.length);
        at += character.length;
        switch (character.code) {
        case '"': out += "\\\""; continue;
        case '\\': out += "\\\\"; continue;
        case '\n': out += "\\n"; continue;
        case '\r': out += "\\r"; continue;
        case '\t': out += "\\t"; continue;
        default: break;
        }
        if (!character.valid || character.code == 0)
            out += "\\ufffd";
        else if (isPrintable(character.code))
            out += bytes;
        else
            out += character.code < 0x100 ? fmt::format("\\x{:02x}", static_cast<unsigned>(character.code))
                                          : fmt::format("\\u{:04x}", static_cast<unsigned>(character.code));
    }
    return out + '"';
}

/// True when a text of several lines can stand in a literal block and reads back as it is.
bool literalIsSafe(std::string_view text)
{
    if (text.find('\n') == std::string_view::npos || text.front() == '\n' || text.front() == ' ') return false;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = text.substr(start, end - start);
        if (line.starts_with('\t') || line.ends_with(' ') || line.ends_with('\t')) return false;
        start = end + 1;
    }
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = readUtf8(text, at);
        at += character.length;
        if (character.code == '\n' || character.code == '\t') continue;
        if (!character.valid || !isPrintable(character.code)) return false;
    }
    return true;
}

/// An entry without a key cannot be written.
bool hasEntries(const ValueMap& map)
{
    return std::any_of(map.begin(), map.end(), [](const auto& entry) { return !entry.first.empty(); });
}

bool isPlainList(const ValueList& list)
{
    return std::all_of(list.begin(), list.end(), [](const Value& item) { return !item.isList() && !item.isMap(); });
}

} // namespace

std::string YamlWriter::scalar(std::string_view text, bool flow)
{
    return plainIsSafe(text, flow) ? std::string(text) : quoted(text);
}

std::string YamlWriter::flow(const Value& value)
{
    switch (value.type()) {
    case Value::Type::Unset: return "null";
    case Value::Type::Bool: return *value.asBool() ? "true" : "false";
    case Value::Type::Number: {
        const std::string digits = numberText(*value.asNumber());
        return yamlNumber(digits) ? digits : scalar(digits, true); // not a number, infinite
    }
    case Value::Type::Text: return scalar(*value.asText(), true);
    case Value::Type::Reference: return scalar(value.asReference()->str(), true);
    case Value::Type::List: {
        std::string out = "[";
        for (const Value& item : *value.asList()) out += (out.size() > 1 ? ", " : "") + flow(item);
        return out + ']';
    }
    case Value::Type::Map: {
        std::string out = "{";
        for (const auto& [key, item] : *value.asMap())
            if (!key.empty()) out += (out.size() > 1 ? ", " : "") + scalar(key.str(), true) + ": " + flow(item);
        return out + '}';
    }
    }
    return {};
}

void YamlWriter::begin(int indent)
{
    if (!m_afterDash) m_out.append(static_cast<std::size_t>(indent), ' ');
    m_afterDash = false;
}

void YamlWriter::open(int indent, std::string_view key)
{
    begin(indent);
    m_out += scalar(key, true);
    m_out += ":\n";
}

void YamlWriter::raw(int indent, std::string_view key, std::string_view flow)
{
    begin(indent);
    m_out += scalar(key, true);
    m_out += ": ";
    m_out += flow;
    m_out += '\n';
}

void YamlWriter::dash(int indent)
{
    begin(indent);
    m_out += "- ";
    m_afterDash = true;
}

void YamlWriter::text(int indent, std::string_view key, std::string_view content)
{
    if (content.empty()) return;
    begin(indent);
    m_out += scalar(key, true);
    m_out += ": ";
    textContent(indent, content);
}

void YamlWriter::textContent(int indent, std::string_view content)
{
    if (!literalIsSafe(content)) {
        m_out += scalar(content, false);
        m_out += '\n';
        return;
    }
    m_out += !content.ends_with('\n') ? "|-\n" : content.ends_with("\n\n") ? "|+\n" : "|\n";
    for (std::size_t start = 0; start < content.size();) {
        const std::size_t end = std::min(content.find('\n', start), content.size());
        if (end > start) m_out.append(static_cast<std::size_t>(indent) + 2, ' ');
        m_out += content.substr(start, end - start);
        m_out += '\n';
        start = end + 1;
    }
}

void YamlWriter::entry(int indent, std::string_view key, const Value& value)
{
    if (key.empty()) return; // no document can hold it
    begin(indent);
    m_out += scalar(key, true);
    m_out += ':';
    content(indent, value);
}

void YamlWriter::content(int indent, const Value& value)
{
    if (const std::string* words = value.asText()) {
        m_out += ' ';
        textContent(indent, *words);
        return;
    }
    if (const ValueMap* map = value.asMap(); map && hasEntries(*map)) {
        m_out += '\n';
        entries(indent + 2, *map);
        return;
    }
    std::string oneLine;
    if (const ValueList* list = value.asList(); list && !list->empty()) {
        if (isPlainList(*list)) oneLine = flow(value);
        if (oneLine.empty() || oneLine.size() > kLongestFlowList) {
            m_out += '\n';
            items(indent + 2, *list);
            return;
        }
    } else {
        oneLine = flow(value);
    }
    m_out += ' ';
    m_out += oneLine;
    m_out += '\n';
}

void YamlWriter::entries(int indent, const ValueMap& map)
{
    for (const auto& [key, value] : map) entry(indent, key.str(), value);
}

void YamlWriter::items(int indent, const ValueList& list)
{
    for (const Value& item : list) {
        const ValueMap* map = item.asMap();
        if (map && hasEntries(*map)) {
            dash(indent);
            entries(indent + 2, *map);
        } else {
            begin(indent);
            m_out += '-';
            content(indent, item);
        }
    }
}

} // namespace zonedraft
