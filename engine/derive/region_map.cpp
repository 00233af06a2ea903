// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/region_map.h"

#include "engine/derive/image_registry.h"

#include <algorithm>

namespace zonedraft {

RegionProperties::RegionProperties(const Catalog& catalog) : m_slots(catalog.kinds().size())
{
    static const Name region("aws.region"), code("region");
    const Kind* kind = catalog.find(region);
    const auto slot = kind ? kind->slot(code) : std::nullopt;
    if (!slot) return;
    m_regions = kind->properties[*slot].values;
    for (const auto& each : catalog.kinds())
        for (Slot at = 0; at < each->properties.size(); ++at)
            if (nameRegions(each->properties[at])) m_slots[each->index].push_back(at);
}

bool RegionProperties::nameRegions(const PropertySpec& spec) const
{
    static const Name image("image");
    if (spec.type == PropertyType::Text && spec.name == image) return true;
    if (spec.type == PropertyType::Enum)
        return !spec.values.empty() && std::ranges::all_of(spec.values, [this](const Value& word) {
            return std::ranges::find(m_regions, word) != m_regions.end();
        });
    return std::ranges::any_of(spec.fields, [this](const PropertySpec& field) { return nameRegions(field); });
}

Value RegionProperties::moved(const PropertySpec& spec, const Value& value, const RegionMap& map) const
{
    if (!nameRegions(spec)) return value;
    if (const std::string* image = value.asText(); image && spec.type == PropertyType::Text) {
        const auto registry = registryImage(*image);
        const auto found = registry ? map.find(registry->region) : map.end();
        return found == map.end() ? value : Value(imageInRegion(*image, found->second));
    }
    if (const std::string* region = value.asText()) {
        const auto found = map.find(*region);
        return found == map.end() ? value : Value(found->second);
    }
    if (const ValueList* list = value.asList(); list && spec.element()) {
        ValueList out;
        for (const Value& item : *list) {
            Value other = moved(*spec.element(), item, map);
            if (std::ranges::find(out, other) == out.end()) out.push_back(std::move(other));
        }
        return Value(std::move(out));
    }
    if (const ValueMap* entries = value.asMap()) {
        ValueMap out;
        for (const auto& [key, item] : *entries) {
            const PropertySpec* field = spec.type == PropertyType::Record ? spec.field(key) : spec.element();
            out.emplace_back(key, field ? moved(*field, item, map) : item);
        }
        return Value(std::move(out));
    }
    return value;
}

} // namespace zonedraft
