// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/suggestion.h"
#include "engine/catalog/catalog.h"
#include "engine/catalog/expression/compiler.h"

#include <algorithm>

namespace zonedraft::expression {
namespace {

constexpr std::string_view kSections[] = {"project", "requirement", "load", "attestation",
                                          "estimate"}; // estimates: figures that the engine has worked out

const std::vector<PropertySpec>* sectionSpecs(const Catalog& catalog, std::string_view section)
{
    if (section == "project") return &catalog.projectProperties();
    if (section == "requirement") return &catalog.requirementProperties();
    if (section == "load") return &catalog.loadProperties();
    return &catalog.attestations();
}

std::vector<std::string> namesOf(const std::vector<PropertySpec>& specs)
{
    std::vector<std::string> out;
    for (const PropertySpec& spec : specs) out.push_back(spec.name.str());
    return out;
}

const PropertySpec* findSpec(const std::vector<PropertySpec>& specs, std::string_view name)
{
    for (const PropertySpec& spec : specs)
        if (spec.name == name) return &spec;
    return nullptr;
}

/// The kinds' names for an error: the first, and how many others.
std::string kindNames(const std::vector<const Kind*>& kinds)
{
    if (kinds.empty()) return "links";
    std::string out = kinds.front()->name.str();
    if (kinds.size() > 1) out += " (and " + std::to_string(kinds.size() - 1) + " more)";
    return out;
}

StaticType builtinType(const BuiltinMember& member, const Catalog* catalog)
{
    const auto of = [&](const char* kind) {
        StaticType type = StaticType::of(Base::Node);
        if (const Kind* found = catalog ? catalog->find(Name(kind)) : nullptr) type.kinds.push_back(found);
        return type;
    };
    switch (member.type) {
    case BuiltinMember::Type::Traits: return StaticType::listOf(StaticType::of(Base::Text));
    case BuiltinMember::Type::Value:
        switch (member.member) {
        case Member::Zones: return StaticType::listOf(StaticType::number({}));
        case Member::ZoneCount: return StaticType::number({});
        case Member::IsDerived:
        case Member::Enabled: return StaticType::of(Base::Truth);
        default: return StaticType::of(Base::Text);
        }
    case BuiltinMember::Type::One:
        if (member.relation == Relation::Region) return of("aws.region");
        if (member.relation == Relation::Vpc) return of("aws.vpc");
        return StaticType::of(Base::Node);
    case BuiltinMember::Type::Many:
        if (member.relation == Relation::LinksIn || member.relation == Relation::LinksOut)
            return StaticType::listOf(StaticType::of(Base::Link));
        return StaticType::listOf(member.relation == Relation::Subnets ? of("aws.subnet") : StaticType::of(Base::Node));
    }
    return {};
}

/// True when an unset property may be answered by the relation of the same name: `vpc` of a subnet that is drawn in
/// one.
bool canStandIn(const BuiltinMember& member, const StaticType& type)
{
    switch (member.type) {
    case BuiltinMember::Type::One: return type.base == Base::Node;
    case BuiltinMember::Type::Many: return type.base == Base::List;
    case BuiltinMember::Type::Value: return type.base == Base::Text && !member.beatsProperty;
    case BuiltinMember::Type::Traits: break;
    }
    return false;
}

} // namespace

StaticType Compiler::selfType() const
{
    return m_context.selfIsLink ? StaticType::of(Base::Link) : StaticType{.base = Base::Node, .kinds = m_context.self};
}

bool Compiler::isVariable(std::string_view name) const
{
    return std::any_of(m_variables.begin(), m_variables.end(), [&](const Variable& v) { return v.name == name; }) ||
           std::any_of(m_context.variables.begin(), m_context.variables.end(), [&](Name v) { return v == name; });
}

std::optional<StaticType> Compiler::propertyType(const std::vector<const Kind*>& kinds, Name name) const
{
    std::optional<StaticType> type;
    for (const Kind* kind : kinds) {
        const auto slot = kind->slot(name);
        if (!slot) continue;
        const StaticType own = StaticType::ofProperty(kind->properties[*slot], m_context.catalog);
        type = type ? StaticType::either(*type, own) : own;
    }
    return type;
}

Compiler::Compiled Compiler::unknownName(const Syntax& syntax, const std::vector<const Kind*>& kinds, bool bare)
{
    std::vector<std::string> candidates;
    for (const Kind* kind : kinds)
        for (const PropertySpec& spec : kind->properties) candidates.push_back(spec.name.str());
    if (kinds.empty() && m_context.catalog) candidates = namesOf(m_context.catalog->linkProperties());
    for (const BuiltinMember& member : builtinMembers()) candidates.emplace_back(member.name);
    if (bare) {
        for (const Variable& variable : m_variables) candidates.push_back(variable.name);
        for (const Name variable : m_context.variables) candidates.push_back(variable.str());
        for (const std::string_view section : kSections) candidates.emplace_back(section);
        candidates.emplace_back("hours_per_month");
    }
    return fail(syntax, ZD_NOOP("engine", "There is no '%1' in %2%3"),
                {syntax.text, kindNames(kinds), didYouMean(syntax.text, candidates)});
}

Compiler::Compiled Compiler::word(const Syntax& syntax)
{
    for (std::size_t i = m_variables.size(); i-- > 0;)
        if (m_variables[i].name == syntax.text)
            return emit({.code = Code::Local, .a = static_cast<std::uint32_t>(i)}, m_variables[i].type);
    for (std::size_t i = 0; i < m_context.variables.size(); ++i)
        if (m_context.variables[i] == syntax.text)
            return emit({.code = Code::External, .a = static_cast<std::uint32_t>(i)}, {});
    if (syntax.text == "self") return emit({.code = Code::Self}, selfType());
    if (syntax.text == "hours_per_month")
        return emit({.code = Code::Constant, .a = constant(Value(kHoursPerMonth))},
                    StaticType::number(*Unit::known("h")));
    return ownProperty(syntax, true);
}

Compiler::Compiled Compiler::ownProperty(const Syntax& syntax, bool withFallback)
{
    const Name property(syntax.text);
    const BuiltinMember* builtinMember = findBuiltinMember(syntax.text, m_context.selfIsLink);
    if (m_context.selfIsLink) {
        const Compiled self = emit({.code = Code::Self}, selfType());
        return memberOfLink(syntax, self);
    }
    const auto type = propertyType(m_context.self, property);
    if (!type && !m_context.self.empty()) {
        if (builtinMember) return builtin(emit({.code = Code::Self}, selfType()), *builtinMember);
        if (m_context.checkNames) return unknownName(syntax, m_context.self, true);
    }
    const bool standsIn = builtinMember && withFallback && (!type || canStandIn(*builtinMember, *type));
    if (!type || standsIn)
        return emit(
            {.code = Code::SelfByName, .a = name(property), .b = standsIn ? builtinIndex(*builtinMember) + 1 : 0},
            type.value_or(StaticType()));
    if (m_context.self.size() == 1) {
        const Slot slot = *m_context.self.front()->slot(property);
        return emit({.code = Code::SelfSlot, .slot = slot, .a = name(property)}, *type);
    }
    std::vector<std::uint16_t> slots;
    for (const Kind* kind : m_context.self) {
        if (slots.size() <= kind->index) slots.resize(kind->index + 1u, kNoSlot);
        if (const auto slot = kind->slot(property)) slots[kind->index] = *slot;
    }
    m_out->m_slotTables.push_back(std::move(slots));
    const auto table = static_cast<std::uint32_t>(m_out->m_slotTables.size() - 1);
    return emit({.code = Code::SelfSlotByKind, .a = table, .b = name(property)}, *type);
}

std::optional<Compiler::Compiled> Compiler::documentMember(const Syntax& syntax)
{
    const Syntax& left = *syntax.children[0];
    if (left.type != SyntaxType::Word || isVariable(left.text)) return std::nullopt;
    if (propertyType(m_context.self, Name(left.text))) return std::nullopt;
    if (left.text == "kind" && !m_context.selfIsLink) {
        constexpr std::string_view kFacts[] = {"traits", "name", "label", "category"};
        const auto* const found = std::find(std::begin(kFacts), std::end(kFacts), syntax.text);
        if (found == std::end(kFacts))
            return fail(syntax, ZD_NOOP("engine", "A kind has traits, name, label and category, but no '%1'."),
                        {syntax.text});
        const bool traits = found == std::begin(kFacts);
        return emit({.code = Code::KindFact, .detail = static_cast<std::uint8_t>(found - std::begin(kFacts))},
                    traits ? StaticType::listOf(StaticType::of(Base::Text)) : StaticType::of(Base::Text));
    }
    if (std::find(std::begin(kSections), std::end(kSections), left.text) == std::end(kSections)) return std::nullopt;
    const PropertySpec* spec = nullptr;
    if (m_context.catalog && left.text != "estimate") {
        const auto& specs = *sectionSpecs(*m_context.catalog, left.text);
        spec = findSpec(specs, syntax.text);
        // A load may have entries of the user's own; everything else is a fixed list.
        if (!spec && !specs.empty() && left.text != "load" && m_context.checkNames)
            return fail(syntax, ZD_NOOP("engine", "There is no '%1' in %2%3"),
                        {syntax.text, left.text, didYouMean(syntax.text, namesOf(specs))});
    }
    const StaticType type = spec ? StaticType::ofProperty(*spec, m_context.catalog) : StaticType();
    if (left.text == "attestation") return emit({.code = Code::Attested, .a = name(Name(syntax.text))}, {});
    const std::uint32_t section = name(Name(left.text));
    return emit({.code = Code::Document, .a = section, .b = name(Name(syntax.text))}, type);
}

Compiler::Compiled Compiler::member(const Syntax& syntax, bool withFallback)
{
    if (auto found = documentMember(syntax)) return *found;
    const Compiled left = compile(*syntax.children[0]);
    if (m_error) return {};
    switch (left.type.base) {
    case Base::Node: return memberOfNode(syntax, left, withFallback);
    case Base::Link: return memberOfLink(syntax, left);
    case Base::Map: return memberOfMap(syntax, left);
    case Base::Any: {
        const BuiltinMember* known = findBuiltinMember(syntax.text, false);
        if (!known) known = findBuiltinMember(syntax.text, true);
        return emit({.code = Code::Property,
                     .a = left.at,
                     .b = name(Name(syntax.text)),
                     .c = known ? builtinIndex(*known) + 1 : 0},
                    {});
    }
    case Base::List:
        return fail(syntax, ZD_NOOP("engine", "A list has no '%1'; ask its elements: collect(x in list: x.%1)."),
                    {syntax.text});
    case Base::Truth:
    case Base::Number:
    case Base::Text: break;
    }
    return fail(syntax, ZD_NOOP("engine", "There is no '%1' in %2."),
                {syntax.text, std::string(left.type.description())});
}

Compiler::Compiled Compiler::memberOfNode(const Syntax& syntax, const Compiled& left, bool withFallback)
{
    const Name property(syntax.text);
    const BuiltinMember* known = findBuiltinMember(syntax.text, false);
    if (known && known->beatsProperty) return builtin(left, *known);
    if (m_out->m_code[left.at].code == Code::Self) return ownProperty(syntax, withFallback);
    const auto type = propertyType(left.type.kinds, property);
    if (!type && !left.type.kinds.empty()) {
        if (known) return builtin(left, *known);
        if (m_context.checkNames) return unknownName(syntax, left.type.kinds, false);
    }
    const bool standsIn = known && withFallback && (!type || canStandIn(*known, *type));
    return emit(
        {.code = Code::Property, .a = left.at, .b = name(property), .c = standsIn ? builtinIndex(*known) + 1 : 0},
        type.value_or(known ? builtinType(*known, m_context.catalog) : StaticType()));
}

Compiler::Compiled Compiler::memberOfLink(const Syntax& syntax, const Compiled& left)
{
    if (const BuiltinMember* known = findBuiltinMember(syntax.text, true)) return builtin(left, *known);
    StaticType type;
    if (m_context.catalog && !m_context.catalog->linkProperties().empty()) {
        const PropertySpec* spec = findSpec(m_context.catalog->linkProperties(), syntax.text);
        if (!spec && m_context.checkNames) return unknownName(syntax, {}, false);
        if (spec) type = StaticType::ofProperty(*spec, m_context.catalog);
    }
    return emit({.code = Code::Property, .a = left.at, .b = name(Name(syntax.text))}, std::move(type));
}

Compiler::Compiled Compiler::memberOfMap(const Syntax& syntax, const Compiled& left)
{
    StaticType type = left.type.element ? *left.type.element : StaticType();
    if (left.type.spec) {
        const PropertySpec* field = left.type.spec->field(Name(syntax.text));
        if (!field && m_context.checkNames)
            return fail(syntax, ZD_NOOP("engine", "There is no '%1' in %2%3"),
                        {syntax.text,
                         left.type.spec->name.empty() ? std::string("this record") : left.type.spec->name.str(),
                         didYouMean(syntax.text, namesOf(left.type.spec->fields))});
        if (field) type = StaticType::ofProperty(*field, m_context.catalog);
    }
    return emit({.code = Code::Property, .a = left.at, .b = name(Name(syntax.text))}, std::move(type));
}

Compiler::Compiled Compiler::builtin(const Compiled& left, const BuiltinMember& member)
{
    return emit({.code = Code::Builtin, .a = left.at, .b = builtinIndex(member)},
                builtinType(member, m_context.catalog));
}

Compiler::Compiled Compiler::derivedNode(const Compiled& owner, const Syntax& role)
{
    const Compiled which = compile(role);
    require(role, which.type, Base::Text);
    return emit({.code = Code::Derived, .a = owner.at, .b = which.at}, StaticType::of(Base::Node));
}

Compiler::Compiled Compiler::memberCall(const Syntax& syntax)
{
    if (syntax.text != "derived" || syntax.children.size() != 2)
        return fail(syntax, ZD_NOOP("engine", "Only x.derived(\"role\") can be called like this."));
    const Compiled owner = compile(*syntax.children[0]);
    require(*syntax.children[0], owner.type, Base::Node);
    return derivedNode(owner, *syntax.children[1]);
}

} // namespace zonedraft::expression
