// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/property_reader.h"

#include "engine/base/pattern.h"
#include "engine/base/suggestion.h"
#include "engine/catalog/catalog.h"
#include "engine/catalog/validate_value.h"

#include <algorithm>
#include <array>

namespace zonedraft {
namespace {

constexpr int kDeepest = 8; ///< records in lists in records …

struct TypeName {
    std::string_view text;
    PropertyType type;
};
constexpr TypeName kTypes[] = {
    {"bool", PropertyType::Bool}, {"integer", PropertyType::Integer}, {"number", PropertyType::Number},
    {"text", PropertyType::Text}, {"enum", PropertyType::Enum},       {"list", PropertyType::List},
    {"map", PropertyType::Map},   {"record", PropertyType::Record},   {"ref", PropertyType::Ref},
};

bool isNumber(PropertyType type)
{
    return type == PropertyType::Integer || type == PropertyType::Number;
}

bool isPropertyName(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && text.front() >= 'a' && text.front() <= 'z' &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

Expects expectedOf(PropertyType type)
{
    switch (type) {
    case PropertyType::Bool: return Expects::Truth;
    case PropertyType::Integer:
    case PropertyType::Number: return Expects::Number;
    case PropertyType::Text:
    case PropertyType::Enum: return Expects::Text;
    default: return Expects::Anything;
    }
}

} // namespace

std::vector<PropertySpec> PropertyReader::readAll(YamlNode map)
{
    std::vector<PropertySpec> out;
    if (map.isNull()) return out;
    if (!map.isMap())
        m_error.report(map.position(), ZD_NOOP("engine", "Expected a map of properties here, but this is %1."),
                       {std::string(map.typeName())});
    out.reserve(map.size());
    for (const auto& [key, value] : map.entries()) {
        if (!isPropertyName(key.text()))
            m_error.report(key.position(),
                           ZD_NOOP("engine", "'%1' is no name of a property; use small letters, digits and _."),
                           {std::string(key.text())});
        out.push_back(read(Name(key.text()), value, 0));
        if (out.back().label.empty())
            m_error.report(key.position(), ZD_NOOP("engine", "The property '%1' needs a label."),
                           {std::string(key.text())});
    }
    return out;
}

PropertySpec PropertyReader::read(Name name, YamlNode node, int depth)
{
    const YamlFields fields(node, m_error);
    PropertySpec spec;
    spec.name = name;
    if (m_error.failed()) return spec;
    fields.only({"type",       "unit",  "default",  "default_if", "provider_default",
                 "min",        "max",   "step",     "values",     "pattern",
                 "max_length", "label", "help",     "group",      "usage",
                 "low",        "high",  "secret",   "advanced",   "of",
                 "fields",     "to",    "immutable"});
    readType(fields, spec);
    spec.unit = fields.text("unit");
    spec.label = fields.text("label");
    spec.help = fields.text("help");
    spec.group = fields.text("group");
    spec.usage = fields.flag("usage", false);
    spec.secret = fields.flag("secret", false);
    spec.advanced = fields.flag("advanced", false);
    spec.immutable = fields.flag("immutable", false);
    readRange(fields, spec);
    readParts(fields, spec, depth);
    readDefaults(fields, spec);
    if (depth > 0 && fields.find("default_if"))
        m_error.report(fields.find("default_if")->position(),
                       ZD_NOOP("engine", "Only the properties of a component can have default_if."));
    return spec;
}

void PropertyReader::readType(const YamlFields& fields, PropertySpec& spec)
{
    const auto node = fields.required("type");
    if (!node) return;
    for (const TypeName& known : kTypes)
        if (known.text == node->text()) {
            spec.type = known.type;
            return;
        }
    std::vector<std::string> names;
    for (const TypeName& known : kTypes) names.emplace_back(known.text);
    m_error.report(node->position(), ZD_NOOP("engine", "There is no type '%1'%2"),
                   {std::string(node->text()), didYouMean(node->text(), names)});
}

std::optional<double> PropertyReader::number(const YamlFields& fields, std::string_view key)
{
    const auto node = fields.find(key);
    if (!node) return std::nullopt;
    if (!node->isNumber())
        m_error.report(node->position(), ZD_NOOP("engine", "The field '%1' needs a number, but this is %2."),
                       {std::string(key), std::string(node->typeName())});
    return node->asNumber();
}

void PropertyReader::readRange(const YamlFields& fields, PropertySpec& spec)
{
    spec.minimum = number(fields, "min");
    spec.maximum = number(fields, "max");
    spec.step = number(fields, "step");
    for (const char* key : {"min", "max", "step"})
        if (fields.find(key) && !isNumber(spec.type))
            m_error.report(fields.find(key)->position(), ZD_NOOP("engine", "Only numbers have '%1'."), {key});
    if (spec.minimum && spec.maximum && *spec.minimum > *spec.maximum)
        m_error.report(fields.find("max")->position(), ZD_NOOP("engine", "The maximum is smaller than the minimum."));
    if (const auto length = number(fields, "max_length")) {
        if (*length < 1 || *length > 1e6)
            m_error.report(fields.find("max_length")->position(),
                           ZD_NOOP("engine", "This must be from %1 to %2, not %3."),
                           {"1", "1000000", numberText(*length)});
        else
            spec.maximumLength = static_cast<std::size_t>(*length);
    }
    spec.pattern = fields.text("pattern");
    if (!spec.pattern.empty())
        if (auto pattern = Pattern::parse(spec.pattern); !pattern)
            m_error.reportInside(*fields.find("pattern"), std::move(pattern.error()));
    if (const auto values = fields.find("values")) {
        if (!values->isList() || values->size() == 0)
            m_error.report(values->position(), ZD_NOOP("engine", "The field 'values' needs a list with entries."));
        for (const YamlNode item : values->items()) {
            if (!item.isScalar() || item.isNull() || (isNumber(spec.type) && !item.isNumber()))
                m_error.report(item.position(), ZD_NOOP("engine", "This does not fit the type of the property."));
            // An enum is a list of words, even if one of them looks like a number or a truth value.
            spec.values.push_back(spec.type == PropertyType::Enum ? Value(item.text()) : item.toValue());
        }
    } else if (spec.type == PropertyType::Enum) {
        m_error.report(fields.node().position(), ZD_NOOP("engine", "The field '%1' is missing here."), {"values"});
    }
}

void PropertyReader::readParts(const YamlFields& fields, PropertySpec& spec, int depth)
{
    const auto of = fields.find("of"), parts = fields.find("fields");
    const bool container = spec.type == PropertyType::List || spec.type == PropertyType::Map;
    if (of && !container) m_error.report(of->position(), ZD_NOOP("engine", "Only lists and maps have '%1'."), {"of"});
    if (parts && spec.type != PropertyType::Record)
        m_error.report(parts->position(), ZD_NOOP("engine", "Only records have '%1'."), {"fields"});
    if (spec.type == PropertyType::Record && !parts)
        m_error.report(fields.node().position(), ZD_NOOP("engine", "The field '%1' is missing here."), {"fields"});
    if (depth >= kDeepest && (of || parts)) {
        m_error.report(fields.node().position(), ZD_NOOP("engine", "Properties are nested too deep here."));
        return;
    }
    if (of) spec.fields.push_back(read(Name(), *of, depth + 1));
    if (parts)
        for (const auto& [key, value] : parts->entries())
            spec.fields.push_back(read(Name(key.text()), value, depth + 1));
    spec.to = fields.names("to");
    if (!spec.to.empty() && spec.type != PropertyType::Ref)
        m_error.report(fields.find("to")->position(), ZD_NOOP("engine", "Only references have '%1'."), {"to"});
}

Value PropertyReader::checkedValue(const YamlFields& fields, std::string_view key, const PropertySpec& spec)
{
    const auto node = fields.find(key);
    if (!node || node->isNull() || (node->text() == "unset" && !node->quoted())) return {};
    const bool word = spec.type == PropertyType::Enum && node->isScalar();
    Value value = word ? Value(node->text()) : node->toValue();
    if (const auto problem = checkValue(spec, value)) m_error.report(node->position(), *problem);
    return value;
}

void PropertyReader::readDefaults(const YamlFields& fields, PropertySpec& spec)
{
    if (m_error.failed()) return; // a half-read spec checks nothing
    spec.defaultValue = checkedValue(fields, "default", spec);
    spec.providerDefault = checkedValue(fields, "provider_default", spec);
    const auto provider = fields.find("provider_default"), computed = fields.find("default_if");
    if (spec.defaultValue.isSet() && spec.providerDefault.isSet())
        m_error.report(provider->position(),
                       ZD_NOOP("engine", "A property has either 'default' or 'provider_default', not both."));
    if (spec.defaultValue.isSet() && computed)
        m_error.report(computed->position(),
                       ZD_NOOP("engine", "A property has either 'default' or 'default_if', not both."));
    for (const auto& [key, target] : {std::pair{"low", &spec.low}, std::pair{"high", &spec.high}}) {
        const auto bound = fields.find(key);
        if (!bound) continue;
        if (!isNumber(spec.type))
            m_error.report(bound->position(), ZD_NOOP("engine", "Only numbers have '%1'."), {key});
        else if (!bound->isText()) // a text is an expression
            *target = checkedValue(fields, key, spec);
    }
}

void PropertyReader::checkReferences(YamlNode node, const PropertySpec& spec, const Catalog& catalog)
{
    if (const auto to = node.find("to"))
        for (const YamlNode item : to->items())
            if (catalog.matching(Name(item.text())).empty())
                m_error.report(item.position(), ZD_NOOP("engine", "There is no kind '%1'%2"),
                               {std::string(item.text()), didYouMean(item.text(), catalog.kindNames())});
    if (const auto of = node.find("of"); of && !spec.fields.empty()) checkReferences(*of, spec.fields.front(), catalog);
    if (const auto parts = node.find("fields")) {
        std::size_t i = 0;
        for (const auto& [key, value] : parts->entries()) checkReferences(value, spec.fields[i++], catalog);
    }
}

void PropertyReader::readExpressions(YamlNode map, std::vector<PropertySpec>& specs, const ExpressionContext& context)
{
    std::size_t i = 0;
    for (const auto& [key, node] : map.entries()) {
        PropertySpec& spec = specs[i++];
        if (m_error.failed()) return;
        ExpressionContext own = context;
        own.expects = expectedOf(spec.type);
        const auto read = [&](const char* field, ExpressionPtr& target) {
            const auto text = node.find(field);
            if (!text) return;
            auto parsed = Expression::parse(text->text(), own);
            if (parsed)
                target = std::move(*parsed);
            else
                m_error.reportInside(*text, std::move(parsed.error()));
        };
        read("default_if", spec.defaultExpression);
        if (const auto low = node.find("low"); low && low->isText()) read("low", spec.lowExpression);
        if (const auto high = node.find("high"); high && high->isText()) read("high", spec.highExpression);
        if (context.catalog) checkReferences(node, spec, *context.catalog);
    }
}

} // namespace zonedraft
