// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/id.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace zonedraft {

class Value;
using ValueList = std::vector<Value>;
/// Entries in the order they were given; keys are unique.
using ValueMap = std::vector<std::pair<Name, Value>>;

/// What a property can hold: nothing (not set, or not known), a truth value, a number, a text, a list, a map,
/// or a reference to a node. Immutable; copies share their content. Numbers are IEEE doubles, exact for whole
/// numbers up to 2^53; money is never kept in them (see Money, Quantity).
class Value {
public:
    /// A reference to a node by id (drawn or derived).
    struct Reference {
        NodeId node;
        friend bool operator==(const Reference&, const Reference&) = default;
    };
    enum class Type { Unset, Bool, Number, Text, List, Map, Reference };

    Value() = default;
    explicit Value(bool truth) : m_data(truth) {}
    explicit Value(double number) : m_data(number) {}
    explicit Value(int number) : m_data(static_cast<double>(number)) {}
    explicit Value(std::int64_t number) : m_data(static_cast<double>(number)) {}
    explicit Value(std::size_t number) : m_data(static_cast<double>(number)) {}
    explicit Value(std::string text) : m_data(std::make_shared<const std::string>(std::move(text))) {}
    explicit Value(std::string_view text) : Value(std::string(text)) {}
    explicit Value(const char* text) : Value(std::string(text)) {}
    explicit Value(Name text) : Value(text.str()) {}
    explicit Value(ValueList list) : m_data(std::make_shared<const ValueList>(std::move(list))) {}
    explicit Value(ValueMap map) : m_data(std::make_shared<const ValueMap>(std::move(map))) {}
    explicit Value(NodeId node) : m_data(Reference{node}) {}

    [[nodiscard]] Type type() const noexcept { return static_cast<Type>(m_data.index()); }
    [[nodiscard]] bool isSet() const noexcept { return m_data.index() != 0; }
    [[nodiscard]] bool isBool() const noexcept { return type() == Type::Bool; }
    [[nodiscard]] bool isNumber() const noexcept { return type() == Type::Number; }
    [[nodiscard]] bool isText() const noexcept { return type() == Type::Text; }
    [[nodiscard]] bool isList() const noexcept { return type() == Type::List; }
    [[nodiscard]] bool isMap() const noexcept { return type() == Type::Map; }
    [[nodiscard]] bool isReference() const noexcept { return type() == Type::Reference; }

    [[nodiscard]] const bool* asBool() const noexcept { return std::get_if<bool>(&m_data); }
    [[nodiscard]] const double* asNumber() const noexcept { return std::get_if<double>(&m_data); }
    [[nodiscard]] const std::string* asText() const noexcept
    {
        const auto* text = std::get_if<std::shared_ptr<const std::string>>(&m_data);
        return text ? text->get() : nullptr;
    }
    [[nodiscard]] const ValueList* asList() const noexcept
    {
        const auto* list = std::get_if<std::shared_ptr<const ValueList>>(&m_data);
        return list ? list->get() : nullptr;
    }
    [[nodiscard]] const ValueMap* asMap() const noexcept
    {
        const auto* map = std::get_if<std::shared_ptr<const ValueMap>>(&m_data);
        return map ? map->get() : nullptr;
    }
    [[nodiscard]] std::optional<NodeId> asReference() const noexcept
    {
        const auto* reference = std::get_if<Reference>(&m_data);
        return reference ? std::optional(reference->node) : std::nullopt;
    }

    /// The entry of a map under `key`; an unset value when this is no map or has no such entry.
    [[nodiscard]] const Value& at(Name key) const noexcept;
    /// A map with one entry set (or removed, when `value` is unset); this must be unset or a map.
    [[nodiscard]] Value with(Name key, Value value) const;
    /// For people and logs: `text`, `12`, `true`, `[a, b]`, `{k: v}`, `→ id`.
    [[nodiscard]] std::string display() const;

    friend bool operator==(const Value& a, const Value& b) noexcept;

private:
    std::variant<std::monostate, bool, double, std::shared_ptr<const std::string>, std::shared_ptr<const ValueList>,
                 std::shared_ptr<const ValueMap>, Reference>
        m_data;
};

/// The shortest text that reads back as the same number: "12", "0.5".
[[nodiscard]] std::string numberText(double number);

} // namespace zonedraft
