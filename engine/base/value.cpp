// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace zonedraft {

const Value& Value::at(Name key) const noexcept
{
    static const Value unset;
    if (const ValueMap* map = asMap())
        for (const auto& [name, value] : *map)
            if (name == key) return value;
    return unset;
}

Value Value::with(Name key, Value value) const
{
    ValueMap map = asMap() ? *asMap() : ValueMap{};
    const auto found = std::find_if(map.begin(), map.end(), [&](const auto& entry) { return entry.first == key; });
    if (found == map.end()) {
        if (value.isSet()) map.emplace_back(key, std::move(value));
    } else if (value.isSet()) {
        found->second = std::move(value);
    } else {
        map.erase(found);
    }
    return Value(std::move(map));
}

std::string numberText(double number)
{
    if (number == 0) return "0"; // also for the negative zero
    std::array<char, 32> buffer{};
    const bool whole = std::floor(number) == number && std::abs(number) < 1e15;
    const auto result =
        whole ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), static_cast<std::int64_t>(number))
              : std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), result.ptr};
}

std::string Value::display() const
{
    switch (type()) {
    case Type::Unset: return {};
    case Type::Bool: return *asBool() ? "true" : "false";
    case Type::Number: return numberText(*asNumber());
    case Type::Text: return *asText();
    case Type::Reference: return "→ " + asReference()->str();
    case Type::List: {
        std::string out = "[";
        for (const Value& item : *asList()) out += (out.size() > 1 ? ", " : "") + item.display();
        return out + "]";
    }
    case Type::Map: {
        std::string out = "{";
        for (const auto& [key, value] : *asMap())
            out += (out.size() > 1 ? ", " : "") + key.str() + ": " + value.display();
        return out + "}";
    }
    }
    return {};
}

bool operator==(const Value& a, const Value& b) noexcept
{
    if (a.m_data.index() != b.m_data.index()) return false;
    switch (a.type()) {
    case Value::Type::Text: return *a.asText() == *b.asText();
    case Value::Type::List: return a.asList() == b.asList() || *a.asList() == *b.asList();
    case Value::Type::Map: return a.asMap() == b.asMap() || *a.asMap() == *b.asMap();
    default: return a.m_data == b.m_data;
    }
}

} // namespace zonedraft
