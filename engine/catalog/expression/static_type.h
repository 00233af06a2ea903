// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/expression/unit.h"
#include "engine/catalog/property_spec.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace zonedraft {
class Catalog;
struct Kind;
} // namespace zonedraft

namespace zonedraft::expression {

enum class Base : std::uint8_t { Any, Truth, Number, Text, List, Map, Node, Link };

/// What is known about a result before anything runs.
struct StaticType {
    Base base = Base::Any;
    std::optional<Unit> unit{};                  ///< of a number; nothing when it depends on the data
    bool literal = false;                        ///< a plain number made of literals only: may convert units
    const PropertySpec* spec = nullptr;          ///< of an enum, a record, a list or a map
    std::vector<const Kind*> kinds{};            ///< of a node; empty = any
    std::shared_ptr<const StaticType> element{}; ///< of a list or map; null = any

    [[nodiscard]] bool may(Base other) const { return base == Base::Any || base == other; }
    /// "a number", "a text" … for errors.
    [[nodiscard]] std::string_view description() const;

    [[nodiscard]] static StaticType of(Base base) { return {.base = base}; }
    [[nodiscard]] static StaticType number(Unit unit) { return {.base = Base::Number, .unit = std::move(unit)}; }
    [[nodiscard]] static StaticType listOf(StaticType element)
    {
        return {.base = Base::List, .element = std::make_shared<const StaticType>(std::move(element))};
    }
    /// The catalog (may be null) tells which kinds a reference may point at.
    [[nodiscard]] static StaticType ofProperty(const PropertySpec& spec, const Catalog* catalog);
    /// The type of either of two: what both have in common.
    [[nodiscard]] static StaticType either(const StaticType& a, const StaticType& b);
};

} // namespace zonedraft::expression
