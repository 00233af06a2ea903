// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/expression/static_type.h"

#include "engine/catalog/catalog.h"

#include <algorithm>

namespace zonedraft::expression {

std::string_view StaticType::description() const
{
    switch (base) {
    case Base::Any: return "a value";
    case Base::Truth: return "true or false";
    case Base::Number: return "a number";
    case Base::Text: return "a text";
    case Base::List: return "a list";
    case Base::Map: return "a map";
    case Base::Node: return "a component";
    case Base::Link: return "a link";
    }
    return "";
}

StaticType StaticType::ofProperty(const PropertySpec& spec, const Catalog* catalog)
{
    switch (spec.type) {
    case PropertyType::Bool: return of(Base::Truth);
    case PropertyType::Integer:
    case PropertyType::Number: return number(Unit::ofProperty(spec.unit));
    case PropertyType::Text: return of(Base::Text);
    case PropertyType::Enum: {
        const bool texts =
            std::all_of(spec.values.begin(), spec.values.end(), [](const Value& v) { return v.isText(); });
        return texts ? StaticType{.base = Base::Text, .spec = &spec} : StaticType{};
    }
    case PropertyType::List:
    case PropertyType::Map: {
        StaticType out = of(spec.type == PropertyType::List ? Base::List : Base::Map);
        if (const PropertySpec* element = spec.element())
            out.element = std::make_shared<const StaticType>(ofProperty(*element, catalog));
        return out;
    }
    case PropertyType::Record: return {.base = Base::Map, .spec = &spec};
    case PropertyType::Ref: {
        StaticType out = of(Base::Node);
        if (catalog)
            for (const Name pattern : spec.to)
                for (const Kind* kind : catalog->matching(pattern)) out.kinds.push_back(kind);
        return out;
    }
    }
    return {};
}

StaticType StaticType::either(const StaticType& a, const StaticType& b)
{
    if (a.base != b.base) return {};
    StaticType out = a;
    out.literal = a.literal && b.literal;
    if (a.base == Base::Number) {
        if (!a.unit || !b.unit)
            out.unit.reset();
        else if (a.unit->plain())
            out.unit = b.unit;
        else if (!b.unit->plain() && !a.unit->sameDimension(*b.unit))
            out.unit.reset();
        else if (!b.unit->plain() && a.unit->scale() != b.unit->scale())
            out.unit = a.unit->rescaled();
    }
    if (a.spec != b.spec) out.spec = nullptr;
    if (a.kinds.empty() || b.kinds.empty()) {
        out.kinds.clear();
    } else {
        for (const Kind* kind : b.kinds)
            if (std::find(out.kinds.begin(), out.kinds.end(), kind) == out.kinds.end()) out.kinds.push_back(kind);
    }
    if (a.element && b.element && a.element != b.element)
        out.element = std::make_shared<const StaticType>(either(*a.element, *b.element));
    else if (!a.element || !b.element)
        out.element = a.element ? a.element : b.element; // an empty list says nothing about elements
    return out;
}

} // namespace zonedraft::expression
