// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/validate_value.h"

#include "engine/base/suggestion.h"
#include "engine/catalog/pattern_table.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace zonedraft {
namespace {

constexpr std::size_t kMostValuesShown = 12;

std::string withUnit(double number, const std::string& unit)
{
    return numberText(number) + (unit.empty() ? "" : " " + unit);
}

/// A value for an error: short, and in quotes when it is a text.
std::string quoted(const Value& value)
{
    constexpr std::size_t kLongest = 60;
    std::string out = value.display();
    if (out.size() > kLongest) {
        std::size_t end = kLongest;
        while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xc0) == 0x80) --end; // no half characters
        out = out.substr(0, end) + "…";
    }
    return value.isText() ? "'" + out + "'" : out;
}

std::optional<Message> mustBe(Translatable text, const Value& value)
{
    return Message(text, {quoted(value)});
}

std::size_t characters(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::optional<Message> checkNumber(const PropertySpec& spec, const Value& value)
{
    const double* number = value.asNumber();
    if (!number) return mustBe(ZD_NOOP("engine", "This must be a number, not %1."), value);
    if (spec.type == PropertyType::Integer && std::floor(*number) != *number)
        return mustBe(ZD_NOOP("engine", "This must be a whole number, not %1."), value);
    const bool low = spec.minimum && *number < *spec.minimum, high = spec.maximum && *number > *spec.maximum;
    if ((low || high) && spec.minimum && spec.maximum)
        return Message(ZD_NOOP("engine", "This must be from %1 to %2, not %3."),
                       {numberText(*spec.minimum), withUnit(*spec.maximum, spec.unit), numberText(*number)});
    if (low)
        return Message(ZD_NOOP("engine", "This must be at least %1, not %2."),
                       {withUnit(*spec.minimum, spec.unit), numberText(*number)});
    if (high)
        return Message(ZD_NOOP("engine", "This must be at most %1, not %2."),
                       {withUnit(*spec.maximum, spec.unit), numberText(*number)});
    if (spec.step && *spec.step > 0) {
        const double first = spec.minimum.value_or(0);
        const double steps = (*number - first) / *spec.step;
        if (std::abs(steps - std::round(steps)) > 1e-9 * std::max(1.0, std::abs(steps)))
            return Message(ZD_NOOP("engine", "This must go from %1 in steps of %2, not %3."),
                           {numberText(first), withUnit(*spec.step, spec.unit), numberText(*number)});
    }
    return std::nullopt;
}

/// A pattern of the catalog, made ready for the many values that are checked against it.
struct ReadyPattern {
    std::optional<Pattern> pattern; ///< none: the text is no pattern, and everything fits
    std::optional<PatternTable> table;

    [[nodiscard]] bool matches(const std::string& text) const
    {
        return table ? table->matches(text) : !pattern || pattern->matches(text);
    }
};

/// Made ready once for all threads; each keeps the address of those it has asked for. There are as many as the catalogs
/// have.
const ReadyPattern& patternOf(const std::string& text)
{
    thread_local std::unordered_map<std::string, const ReadyPattern*> asked;
    const auto [place, unasked] = asked.try_emplace(text, nullptr);
    if (unasked) {
        static std::mutex mutex;
        static auto* const known = new std::unordered_map<std::string, std::unique_ptr<const ReadyPattern>>;
        const std::lock_guard lock(mutex);
        std::unique_ptr<const ReadyPattern>& ready = (*known)[text];
        if (!ready) {
            auto made = std::make_unique<ReadyPattern>();
            if (auto parsed = Pattern::parse(text)) {
                made->table = PatternTable::of(*parsed);
                made->pattern = std::move(*parsed);
            }
            ready = std::move(made);
        }
        place->second = ready.get();
    }
    return *place->second;
}

std::optional<Message> checkText(const PropertySpec& spec, const Value& value)
{
    const std::string* text = value.asText();
    if (!text) return mustBe(ZD_NOOP("engine", "This must be a text, not %1."), value);
    if (spec.secret) { // never repeat what may be a secret
        static const auto kVariable = Pattern::parse("[A-Za-z_][A-Za-z0-9_]{0,63}");
        if (!kVariable->matches(*text))
            return Message(ZD_NOOP("engine", "This must be the name of a variable, never the secret itself."));
        return std::nullopt;
    }
    const std::size_t length = characters(*text);
    if (spec.maximumLength && length > *spec.maximumLength)
        return Message(ZD_NOOP("engine", "This must have at most %1 characters, but it has %2."),
                       {std::to_string(*spec.maximumLength), std::to_string(length)});
    if (spec.pattern.empty()) return std::nullopt;
    if (!patternOf(spec.pattern).matches(*text))
        return Message(ZD_NOOP("engine", "%1 does not have the form %2."), {quoted(value), spec.pattern});
    return std::nullopt;
}

std::optional<Message> checkChoice(const PropertySpec& spec, const Value& value)
{
    if (spec.values.empty() || std::find(spec.values.begin(), spec.values.end(), value) != spec.values.end())
        return std::nullopt;
    std::string all;
    std::vector<std::string> words;
    for (const Value& one : spec.values) {
        words.push_back(one.display());
        if (words.size() <= kMostValuesShown) all += (all.empty() ? "" : ", ") + words.back();
    }
    if (words.size() > kMostValuesShown) all += ", …";
    const std::string near = value.isText() ? didYouMean(*value.asText(), words) : std::string(".");
    return Message(ZD_NOOP("engine", "This must be one of %1, not %2%3"), {all, quoted(value), near});
}

std::optional<Message> checkRecord(const PropertySpec& spec, const Value& value)
{
    if (!value.isMap()) return mustBe(ZD_NOOP("engine", "This must be a record of fields, not %1."), value);
    for (const auto& [key, entry] : *value.asMap()) {
        const PropertySpec* field = spec.field(key);
        if (!field) {
            std::vector<std::string> names;
            for (const PropertySpec& one : spec.fields) names.push_back(one.name.str());
            return Message(ZD_NOOP("engine", "There is no field '%1'%2"), {key.str(), didYouMean(key.str(), names)});
        }
        if (auto problem = checkValue(*field, entry)) return problem;
    }
    return std::nullopt;
}

} // namespace

std::optional<Message> checkValue(const PropertySpec& spec, const Value& value)
{
    if (!value.isSet()) return std::nullopt;
    switch (spec.type) {
    case PropertyType::Bool:
        if (!value.isBool()) return mustBe(ZD_NOOP("engine", "This must be true or false, not %1."), value);
        return std::nullopt;
    case PropertyType::Integer:
    case PropertyType::Number:
        if (auto problem = checkNumber(spec, value)) return problem;
        return checkChoice(spec, value);
    case PropertyType::Text:
        if (auto problem = checkText(spec, value)) return problem;
        return checkChoice(spec, value);
    case PropertyType::Enum: return checkChoice(spec, value);
    case PropertyType::List:
        if (!value.isList()) return mustBe(ZD_NOOP("engine", "This must be a list, not %1."), value);
        if (spec.element())
            for (const Value& element : *value.asList())
                if (auto problem = checkValue(*spec.element(), element)) return problem;
        return std::nullopt;
    case PropertyType::Map:
        if (!value.isMap()) return mustBe(ZD_NOOP("engine", "This must be a map of names to values, not %1."), value);
        if (spec.element())
            for (const auto& [key, element] : *value.asMap())
                if (auto problem = checkValue(*spec.element(), element)) return problem;
        return std::nullopt;
    case PropertyType::Record: return checkRecord(spec, value);
    case PropertyType::Ref:
        if (value.isReference() || (value.isText() && NodeId::parse(*value.asText()))) return std::nullopt;
        return mustBe(ZD_NOOP("engine", "This must be the id of a component, not %1."), value);
    }
    return std::nullopt;
}

const Value& effectiveDefault(const PropertySpec& spec)
{
    return spec.defaultValue.isSet() ? spec.defaultValue : spec.providerDefault;
}

std::string displayValue(const PropertySpec& spec, const Value& value)
{
    if (const double* number = value.asNumber()) return withUnit(*number, spec.unit);
    if (const auto reference = value.asReference()) return reference->str();
    std::string out;
    const auto append = [&](const std::string& part) { out += (out.empty() ? "" : ", ") + part; };
    if (const ValueList* list = value.asList()) {
        for (const Value& element : *list)
            append(spec.element() ? displayValue(*spec.element(), element) : element.display());
        return out;
    }
    if (const ValueMap* map = value.asMap()) {
        for (const auto& [key, entry] : *map) {
            const PropertySpec* own = spec.type == PropertyType::Record ? spec.field(key) : spec.element();
            append(key.str() + ": " + (own ? displayValue(*own, entry) : entry.display()));
        }
        return out;
    }
    return value.display();
}

} // namespace zonedraft
