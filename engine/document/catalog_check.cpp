// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/catalog_check.h"

#include "engine/base/suggestion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace zonedraft {
namespace {

using Specs = std::vector<PropertySpec>;

const PropertySpec* findSpec(const Specs& specs, Name name)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const auto& spec) { return spec.name == name; });
    return found == specs.end() ? nullptr : &*found;
}

/// What a value must be, as a sentence with %1 = the property.
Translatable demand(PropertyType type)
{
    switch (type) {
    case PropertyType::Bool: return ZD_NOOP("engine", "“%1” must be true or false.");
    case PropertyType::Integer:
    case PropertyType::Number: return ZD_NOOP("engine", "“%1” must be a number.");
    case PropertyType::Text: return ZD_NOOP("engine", "“%1” must be a text.");
    case PropertyType::Enum: return ZD_NOOP("engine", "“%1” must be one of its words.");
    case PropertyType::List: return ZD_NOOP("engine", "“%1” must be a list (lines “- item”).");
    case PropertyType::Map:
    case PropertyType::Record: return ZD_NOOP("engine", "“%1” must be a map (lines “name: value”).");
    case PropertyType::Ref: return ZD_NOOP("engine", "“%1” must be the id of a component.");
    }
    return {};
}

/// Holds properties against their specs.
class PropertyCheck {
public:
    [[nodiscard]] std::vector<Error> take()
    {
        std::stable_sort(m_errors.begin(), m_errors.end(), [](const Error& a, const Error& b) {
            return std::pair(a.position.line, a.position.column) < std::pair(b.position.line, b.position.column);
        });
        return std::move(m_errors);
    }

    void report(SourcePosition where, std::string_view subject, Translatable text, std::vector<std::string> arguments)
    {
        Error error = makeError(ErrorCode::BadInput, text, std::move(arguments));
        error.position = where;
        error.subject = subject;
        m_errors.push_back(std::move(error));
    }

    void reportUnknown(SourcePosition where, std::string_view subject, std::string_view name, std::string_view owner,
                       const std::vector<std::string_view>& known)
    {
        const std::string_view meant = nearestWord(name, known);
        if (meant.empty())
            report(where, subject, ZD_NOOP("engine", "“%1” is not known under “%2”."),
                   {std::string(name), std::string(owner)});
        else
            report(where, subject, ZD_NOOP("engine", "“%1” is not known under “%2”. Did you mean “%3”?"),
                   {std::string(name), std::string(owner), std::string(meant)});
    }

    static std::vector<std::string_view> names(const Specs& specs)
    {
        std::vector<std::string_view> out;
        for (const PropertySpec& spec : specs) out.push_back(spec.name.str());
        return out;
    }

    /// Where the value is, for words such as `path_rules[2].priority`.
    struct Place {
        SourcePosition where;
        std::string_view subject;
        std::string path;
    };

    void wrongType(const Place& place, PropertyType wanted, const Value& value)
    {
        if (wanted == PropertyType::Text && (value.isNumber() || value.isBool()))
            report(place.where, place.subject, ZD_NOOP("engine", "“%1” must be a text: write “%2” in quotes."),
                   {place.path, value.display()});
        else
            report(place.where, place.subject, demand(wanted), {place.path});
    }

    static bool fits(const PropertySpec& spec, const Value& value)
    {
        switch (spec.type) {
        case PropertyType::Bool: return value.isBool();
        case PropertyType::Integer: return value.isNumber() && std::floor(*value.asNumber()) == *value.asNumber();
        case PropertyType::Number: return value.isNumber();
        case PropertyType::Text: return value.isText();
        case PropertyType::Enum:
            return value.isText() || std::any_of(spec.values.begin(), spec.values.end(),
                                                 [&](const Value& one) { return one.type() == value.type(); });
        case PropertyType::List: return value.isList();
        case PropertyType::Map:
        case PropertyType::Record: return value.isMap();
        case PropertyType::Ref: return value.isText() || value.isReference();
        }
        return false;
    }

    void checkValue(const PropertySpec& spec, const Value& value, const Place& place)
    {
        if (!fits(spec, value)) {
            const bool fraction = spec.type == PropertyType::Integer && value.isNumber();
            if (fraction)
                report(place.where, place.subject, ZD_NOOP("engine", "“%1” must be a whole number, but it is %2."),
                       {place.path, value.display()});
            else
                wrongType(place, spec.type, value);
            return;
        }
        if (const ValueList* list = value.asList(); list && spec.element()) {
            for (std::size_t index = 0; index < list->size(); ++index)
                checkValue(*spec.element(), (*list)[index],
                           {place.where, place.subject, fmt::format("{}[{}]", place.path, index + 1)});
        } else if (const ValueMap* map = value.asMap(); map && spec.type == PropertyType::Record) {
            for (const auto& [name, field] : *map) checkField(spec.fields, name, field, place);
        } else if (map && spec.element()) {
            for (const auto& [name, item] : *map)
                checkValue(*spec.element(), item, {place.where, place.subject, place.path + '.' + name.str()});
        }
    }

    void checkField(const Specs& fields, Name name, const Value& value, const Place& place)
    {
        const PropertySpec* field = findSpec(fields, name);
        if (field)
            checkValue(*field, value, {place.where, place.subject, place.path + '.' + name.str()});
        else if (!fields.empty())
            reportUnknown(place.where, place.subject, name.str(), place.path, names(fields));
    }

    void checkProperties(const Specs& specs, const PropertyMap& properties, const SourceItem* item,
                         std::string_view subject, std::string_view owner, std::string_view prefix = {})
    {
        for (const auto& [name, value] : properties) {
            const Name written = prefix.empty() ? name : Name(std::string(prefix) + name.str());
            const SourcePosition where = item ? item->at(written) : SourcePosition{};
            if (const PropertySpec* spec = findSpec(specs, name))
                checkValue(*spec, value, {where, subject, name.str()});
            else
                reportUnknown(where, subject, name.str(), owner, names(specs));
        }
    }

private:
    std::vector<Error> m_errors;
};

class Check : private PropertyCheck {
public:
    Check(const Design& design, const Catalog& catalog, const SourceMap& positions)
        : m_design(design), m_catalog(catalog), m_positions(positions)
    {
    }

    std::vector<Error> run()
    {
        for (const auto& kind : m_catalog.kinds()) m_kindNames.push_back(kind->name.str());
        for (const Node* node : m_design.nodesSortedById()) checkNode(*node);
        for (const Link* link : m_design.linksSortedById()) checkLink(*link);
        for (const auto& [id, scenario] : m_design.scenarios()) checkScenario(id, scenario);
        checkSection(Section::Project, m_catalog.projectProperties());
        checkSection(Section::Requirements, m_catalog.requirementProperties());
        checkSection(Section::Load, m_catalog.loadProperties());
        checkSection(Section::Attestations, m_catalog.attestations());
        return take();
    }

private:
    template <class Map, class Id>
    static const SourceItem* itemOf(const Map& map, Id id)
    {
        const auto found = map.find(id);
        return found == map.end() ? nullptr : &found->second;
    }

    void checkNode(const Node& node)
    {
        const SourceItem* item = itemOf(m_positions.base.nodes, node.id);
        const Kind* kind = m_catalog.find(node.kind);
        if (kind)
            checkProperties(kind->properties, node.properties, item, node.id.str(), kind->name.str());
        else
            reportUnknown(item ? item->kind : SourcePosition{}, node.id.str(), node.kind.str(), "kind", m_kindNames);
    }

    void checkLink(const Link& link)
    {
        const SourceItem* item = itemOf(m_positions.base.links, link.id);
        constexpr std::array<std::string_view, 5> kKinds{"traffic", "data", "replication", "event", "dependency"};
        if (std::find(kKinds.begin(), kKinds.end(), link.kind.str()) == kKinds.end())
            reportUnknown(item ? item->kind : SourcePosition{}, link.id.str(), link.kind.str(), "kind",
                          {kKinds.begin(), kKinds.end()});
        checkProperties(m_catalog.linkProperties(), link.properties, item, link.id.str(), "links");
    }

    void checkScenario(ScenarioId id, const Scenario& scenario)
    {
        static const SourceMap::Items none;
        const auto found = m_positions.scenarios.find(id);
        const SourceMap::Items& items = found == m_positions.scenarios.end() ? none : found->second;
        for (const auto& [subject, patch] : scenario.nodes) {
            const Node* node = m_design.find(subject);
            const Kind* kind = node ? m_catalog.find(node->kind) : nullptr;
            const SourceItem* item = itemOf(items.nodes, subject);
            if (kind)
                checkProperties(kind->properties, patch.properties, item, subject.str(), kind->name.str());
            else if (subject.owner() != subject)
                report(item ? item->position : SourcePosition{}, subject.str(),
                       ZD_NOOP("engine", "A scenario cannot change “%1”, which follows from “%2”: change “%2” here, or "
                                         "override it there."),
                       {subject.str(), subject.owner().str()});
        }
        for (const auto& [subject, patch] : scenario.links)
            checkProperties(m_catalog.linkProperties(), patch.properties, itemOf(items.links, subject), subject.str(),
                            "links");
        checkEntries(scenario.requirements, Section::Requirements, m_catalog.requirementProperties(),
                     [&](Name name) { return items.requirements.at(name); });
        checkEntries(scenario.load, Section::Load, m_catalog.loadProperties(),
                     [&](Name name) { return items.load.at(name); });
    }

    void checkSection(Section section, const Specs& specs)
    {
        checkEntries(m_design.section(section), section, specs,
                     [&](Name name) { return m_positions.at(section, name); });
    }

    template <class PositionOf>
    void checkEntries(const PropertyMap& entries, Section section, const Specs& specs, const PositionOf& positionOf)
    {
        const std::string& owner = sectionName(section).str();
        const bool open = section == Section::Load; // other names are allowed, as long as they are numbers
        for (const auto& [name, value] : entries) {
            const Place place{positionOf(name), owner, name.str()};
            const PropertySpec* spec = findSpec(specs, name);
            // An attestation may be just `true`, or say by whom and when.
            if (section == Section::Attestations && spec && (value.isBool() || value.isMap())) continue;
            if (spec)
                checkValue(*spec, value, place);
            else if (!open)
                reportUnknown(place.where, owner, name.str(), owner, names(specs));
            else if (!value.isNumber())
                wrongType(place, PropertyType::Number, value);
        }
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const SourceMap& m_positions;
    std::vector<std::string_view> m_kindNames;
};

} // namespace

std::vector<Error> checkAgainstCatalog(const Design& design, const Catalog& catalog, const SourceMap& positions)
{
    return Check(design, catalog, positions).run();
}

std::vector<Error> checkProperties(const Kind& kind, const PropertyMap& properties, const SourceItem* item,
                                   std::string_view prefix, std::string_view subject)
{
    PropertyCheck check;
    check.checkProperties(kind.properties, properties, item, subject, kind.name.str(), prefix);
    return check.take();
}

} // namespace zonedraft
