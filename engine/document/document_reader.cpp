// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the reader that every section uses, and the sections that are plain maps.
#include "engine/document/document_reader.h"

#include "engine/base/suggestion.h"

#include <cmath>
#include <fmt/format.h>

namespace zonedraft {
namespace {

constexpr double kLargestExact = 9007199254740992.0; // 2^53

/// A long text cut for an error message.
std::string shortened(std::string_view text)
{
    constexpr std::size_t kMost = 60;
    if (text.size() <= kMost) return std::string(text);
    std::size_t end = kMost;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end; // not inside a character
    return std::string(text.substr(0, end)) + "…";
}

} // namespace

bool DocumentReader::fail(YamlNode where, Translatable text, std::vector<std::string> arguments)
{
    if (m_error) return false;
    for (std::string& argument : arguments) argument = shortened(argument);
    m_error = makeError(ErrorCode::BadInput, text, std::move(arguments));
    m_error->position = where.position();
    return false;
}

bool DocumentReader::unknown(YamlNode key, Words known)
{
    const std::string_view meant = nearestWord(key.text(), {known.begin(), known.size()});
    if (!meant.empty())
        return fail(key, ZD_NOOP("engine", "“%1” is not known here. Did you mean “%2”?"),
                    {std::string(key.text()), std::string(meant)});
    std::string all;
    for (const std::string_view word : known) all.append(all.empty() ? "" : ", ").append(word);
    fail(key, ZD_NOOP("engine", "“%1” is not known here. Known are: %2."), {std::string(key.text()), {}});
    m_error->message.arguments.back() = std::move(all);
    return false;
}

bool DocumentReader::missing(YamlNode where, std::string_view field, std::string_view example)
{
    return fail(where, ZD_NOOP("engine", "“%1” is missing here: add a line such as “%1: %2”."),
                {std::string(field), std::string(example)});
}

bool DocumentReader::apply(YamlNode where, const Change& change)
{
    auto applied = m_into.design.apply(change);
    if (applied || m_error) return static_cast<bool>(applied);
    m_error = std::move(applied.error());
    m_error->position = where.position();
    return false;
}

bool DocumentReader::eachEntry(YamlNode map, std::string_view name, const Entry& entry)
{
    if (map.isNull()) return true;
    if (!map.isMap())
        return fail(map, ZD_NOOP("engine", "“%1” must be a map (lines “name: value”)."), {std::string(name)});
    for (const auto& [key, content] : map.entries())
        if (!entry(key, content)) return false;
    return true;
}

bool DocumentReader::eachItem(YamlNode list, std::string_view name, const std::function<bool(YamlNode)>& item)
{
    if (list.isNull()) return true;
    if (!list.isList())
        return fail(list, ZD_NOOP("engine", "“%1” must be a list (lines “- item”)."), {std::string(name)});
    for (const YamlNode content : list.items())
        if (!item(content)) return false;
    return true;
}

bool DocumentReader::text(YamlNode node, std::string_view name, std::string& out)
{
    if (!node.isText() && !node.isNull())
        return node.isScalar() ? fail(node, ZD_NOOP("engine", "“%1” must be a text: write “%2” in quotes."),
                                      {std::string(name), std::string(node.text())})
                               : fail(node, ZD_NOOP("engine", "“%1” must be a text."), {std::string(name)});
    out = node.text();
    return true;
}

bool DocumentReader::number(YamlNode node, std::string_view name, double& out)
{
    const auto found = node.asNumber();
    if (!found) return fail(node, ZD_NOOP("engine", "“%1” must be a number."), {std::string(name)});
    out = *found;
    return true;
}

bool DocumentReader::wholeNumber(YamlNode node, std::string_view name, int& out)
{
    double found = 0;
    if (!number(node, name, found)) return false;
    constexpr double kMost = 1'000'000;
    if (std::floor(found) != found || std::abs(found) > kMost)
        return fail(node, ZD_NOOP("engine", "“%1” must be a whole number, but it is %2."),
                    {std::string(name), std::string(node.text())});
    out = static_cast<int>(found);
    return true;
}

bool DocumentReader::truth(YamlNode node, std::string_view name, bool& out)
{
    const auto found = node.asBool();
    if (!found) return fail(node, ZD_NOOP("engine", "“%1” must be true or false."), {std::string(name)});
    out = *found;
    return true;
}

bool DocumentReader::checkNumber(YamlNode node)
{
    std::string_view digits = node.text();
    if (digits.starts_with('-') || digits.starts_with('+')) digits.remove_prefix(1);
    if (digits.size() > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9')
        return fail(node,
                    ZD_NOOP("engine", "%1 begins with a zero, which a number would lose: write it in quotes if it is a "
                                      "text, or without the zero."),
                    {std::string(node.text())});
    const double number = *node.asNumber();
    if (std::abs(number) < kLargestExact) return true;
    const bool whole = digits.find_first_not_of("0123456789") == std::string_view::npos;
    if (whole && fmt::format("{:.0f}", std::abs(number)) != digits && numberText(std::abs(number)) != digits)
        return fail(node,
                    ZD_NOOP("engine", "%1 has more digits than a number keeps: write it in quotes if it is a text."),
                    {std::string(node.text())});
    return true;
}

bool DocumentReader::value(YamlNode node, Value& out)
{
    switch (node.type()) {
    case YamlNode::Type::Null: out = Value(); return true;
    case YamlNode::Type::Bool: out = Value(*node.asBool()); return true;
    case YamlNode::Type::Number: out = Value(*node.asNumber()); return checkNumber(node);
    case YamlNode::Type::Text: out = Value(node.text()); return true;
    case YamlNode::Type::List: {
        ValueList list(node.size());
        std::size_t index = 0;
        for (const YamlNode item : node.items())
            if (!value(item, list[index++])) return false;
        out = Value(std::move(list));
        return true;
    }
    case YamlNode::Type::Map: {
        ValueMap map;
        map.reserve(node.size());
        for (const auto& [key, content] : node.entries())
            if (!value(content, map.emplace_back(Name(key.text()), Value()).second)) return false;
        out = Value(std::move(map));
        return true;
    }
    }
    return false;
}

bool DocumentReader::properties(YamlNode map, std::string_view name, PropertyMap& out, Positions* positions,
                                std::string_view prefix)
{
    return eachEntry(map, name, [&](YamlNode key, YamlNode content) {
        if (content.isNull())
            return fail(key, ZD_NOOP("engine", "“%1” has no value: write one, or remove the line."),
                        {std::string(key.text())});
        Value found;
        if (!value(content, found)) return false;
        const Name property(key.text());
        if (positions)
            positions->emplace_back(prefix.empty() ? property : Name(fmt::format("{}/{}", prefix, key.text())),
                                    key.position());
        out.emplace(property, std::move(found));
        return true;
    });
}

bool DocumentReader::read(YamlNode root)
{
    return eachEntry(root, "zonedraft", [this](YamlNode key, YamlNode content) { return section(key, content); });
}

bool DocumentReader::section(YamlNode key, YamlNode content)
{
    const std::string_view name = key.text();
    std::string words;
    if (name == "zonedraft") return true; // read before
    if (name == "nodes") return eachEntry(content, name, [this](auto id, auto fields) { return node(id, fields); });
    if (name == "links") return eachEntry(content, name, [this](auto id, auto fields) { return link(id, fields); });
    if (name == "view") return view(content);
    if (name == "name") return text(content, name, words) && apply(key, SetTitle{words});
    if (name == "notes") return text(content, name, words) && apply(key, SetNotes{words});
    if (name == "scenarios")
        return eachEntry(content, name, [this](auto id, auto fields) { return scenario(id, fields); });
    if (name == "suppressions") return eachItem(content, name, [this](auto fields) { return suppression(fields); });
    for (const Section plain :
         {Section::Project, Section::Requirements, Section::Load, Section::Attestations, Section::Prices})
        if (sectionName(plain) == name) return entries(plain, content);
    for (const Section nested : {Section::Journeys, Section::Deployments})
        if (sectionName(nested) == name) return mapOfMaps(nested, content);
    return unknown(key, {"name", "notes", "project", "requirements", "load", "scenarios", "prices", "nodes", "links",
                         "suppressions", "attestations", "journeys", "deployments", "view"});
}

bool DocumentReader::entries(Section section, YamlNode map)
{
    PropertyMap found;
    Positions positions;
    if (!properties(map, sectionName(section).str(), found, &positions)) return false;
    for (const auto& [name, where] : positions) m_into.positions.entries.emplace(std::pair(section, name), where);
    for (auto& [name, content] : found)
        if (!apply(map, SetEntry{section, name, std::move(content)})) return false;
    return true;
}

bool DocumentReader::mapOfMaps(Section section, YamlNode map)
{
    return eachEntry(map, sectionName(section).str(),
                     [&](YamlNode key, YamlNode content) {
                         return content.isMap() ? true
                                                : eachEntry(content, key.text(), [](auto, auto) { return true; });
                     }) &&
           entries(section, map);
}

} // namespace zonedraft
