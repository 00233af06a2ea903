// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"
#include "engine/catalog/expression/expression.h"

#include <optional>
#include <string>
#include <vector>

namespace zonedraft {

enum class PropertyType { Bool, Integer, Number, Text, Enum, List, Map, Record, Ref };

/// What one property is: its type, unit, range, default and words. Drives the inspector, validation, export and docs.
struct PropertySpec {
    Name name;
    PropertyType type = PropertyType::Text;
    std::string unit;  ///< empty = a plain number
    std::string label; ///< English; the translation context is "catalog"
    std::string help;
    std::string group;               ///< heading in the inspector
    Value defaultValue;              ///< ours; unset = none
    ExpressionPtr defaultExpression; ///< `default_if`; null = none
    Value providerDefault;           ///< what AWS does when nothing is said, where nobody set a default
    std::optional<double> minimum, maximum, step;
    ValueList values;    ///< allowed ones; empty = any
    std::string pattern; ///< ECMAScript regular expression; empty = any
    std::optional<std::size_t> maximumLength;
    Value low, high; ///< bindings of the low and the high estimate; numbers, or unset
    ExpressionPtr lowExpression, highExpression;
    std::vector<PropertySpec> fields; ///< of a record; one unnamed element spec for list and map
    std::vector<Name> to;             ///< kinds that a reference may point at; empty = any
    bool usage = false;               ///< an assumption about use
    bool secret = false;              ///< never written literally
    bool advanced = false;
    bool immutable = false; ///< a change replaces the resource

    [[nodiscard]] const PropertySpec* field(Name fieldName) const;
    [[nodiscard]] const PropertySpec* element() const { return fields.empty() ? nullptr : &fields.front(); }
};

} // namespace zonedraft
