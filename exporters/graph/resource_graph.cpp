// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/graph/resource_graph.h"

#include "engine/derive/physical_name.h"
#include "exporters/graph/in_parts.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <unordered_set>

namespace zonedraft {

namespace {

constexpr std::size_t kSuffixLength = 8; ///< what every name leaves room for
const Name kRegionKind("aws.region");

/// "aws.security_group" → "security-group".
std::string kindWords(const Kind& kind)
{
    const std::string& name = kind.name.str();
    std::string words = name.substr(name.find('.') + 1);
    std::replace(words.begin(), words.end(), '_', '-');
    return words;
}

/// Four hexadecimal digits of FNV-1a: enough to tell apart what people gave one name.
std::string shortHash(std::string_view text)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return fmt::format("{:04x}", (hash >> 16U) ^ (hash & 0xffffU));
}

std::string textOf(const Value& value)
{
    return value.asText() ? *value.asText() : std::string();
}

} // namespace

bool isBuilt(const Kind& kind)
{
    static const Name actor("actor"), external("external");
    return !kind.hasTrait(actor) && !kind.hasTrait(external);
}

std::string distinctRole(const GraphObject& object)
{
    const std::string role = object.role();
    if (role.empty()) return {};
    // The kind as a whole, then by its last and its first words: "vpc-endpoint" also goes by "endpoint".
    const std::string whole = kindWords(*object.kind);
    std::vector<std::string> names{whole};
    for (std::size_t at = whole.find('-'); at != std::string::npos; at = whole.find('-', at + 1))
        names.push_back(whole.substr(at + 1));
    for (const std::string& name : names) {
        if (role == name) return {};
        if (role.starts_with(name + '-')) return role.substr(name.size() + 1);
        if (role.ends_with('-' + name)) return role.substr(0, role.size() - name.size() - 1);
    }
    return role;
}

ResourceGraph::ResourceGraph(const EffectiveDesign& effective, const Design& design)
    : m_effective(effective), m_design(design), m_reader(effective)
{
    /// A node that is built, and what only it decides.
    struct Built {
        GraphObject object;
        std::string name; ///< of a component, with its kind
    };
    const std::vector<NodeIndex> nodes = effective.nodesSortedById();
    auto parts = inParts(nodes.size(), [&](std::size_t first, std::size_t last) {
        const Reader reader = m_reader;
        std::vector<Built> built;
        built.reserve(last - first);
        for (std::size_t i = first; i < last; ++i) {
            const EffectiveNode& node = effective.node(nodes[i]);
            if (!node.kind || !isBuilt(*node.kind)) continue;
            std::string name;
            if (!node.derived()) name = node.kind->name.str() + ' ' + reader.nameStem(nodes[i]);
            built.push_back({{nodes[i], node.id, node.kind, reader.regionCode(nodes[i]),
                              node.derived() ? effective.node(node.owner).id : node.id},
                             std::move(name)});
        }
        return built;
    });
    m_objects.reserve(nodes.size());
    m_index.reserve(nodes.size());
    std::unordered_set<std::string> taken;
    for (std::vector<Built>& part : parts)
        for (auto& [object, name] : part) {
            if (object.kind->name == kRegionKind) {
                const bool primary = m_reader.flag(object.node, Name("is_primary"), true);
                if (m_primaryRegion.empty() || primary) m_primaryRegion = m_reader.text(object.node, Name("region"));
            }
            if (!name.empty() && !taken.insert(std::move(name)).second)
                m_sameName.emplace(object.id, shortHash(object.id.str()));
            m_index.emplace(object.id, m_objects.size());
            m_objects.push_back(std::move(object));
        }
    for (const char* entry : {"suffix", "environment"})
        if (m_suffix.empty()) m_suffix = textOf(effective.entry(Name("project"), Name(entry)));
    if (m_suffix.empty()) m_suffix = "dev";
    const auto references = inParts(m_objects.size(), [this](std::size_t first, std::size_t last) {
        std::vector<std::pair<std::size_t, NodeIndex>> found; // the object meant, and the node that means it
        const auto note = [&](NodeIndex from, const Value& value) {
            const auto target = value.asReference();
            if (!target) return;
            if (const auto at = m_index.find(*target); at != m_index.end()) found.emplace_back(at->second, from);
        };
        for (std::size_t i = first; i < last; ++i) {
            const EffectiveNode& node = m_effective.node(m_objects[i].node);
            for (const PropertyValues::Given& given : node.values.given()) note(m_objects[i].node, given.value);
            for (const Attribute& attribute : node.attributes) note(m_objects[i].node, attribute.value);
        }
        return found;
    });
    m_referrers.resize(m_objects.size());
    for (const auto& part : references)
        for (const auto& [object, from] : part) m_referrers[object].push_back(from);
}

const std::vector<NodeIndex>& ResourceGraph::referrers(const GraphObject& object) const
{
    return m_referrers[static_cast<std::size_t>(&object - m_objects.data())];
}

const GraphObject* ResourceGraph::find(NodeId id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_objects[found->second];
}

Term ResourceGraph::term(const Value& value, const std::string& referenceAttribute)
{
    switch (value.type()) {
    case Value::Type::Unset: return {};
    case Value::Type::Bool: return Term(*value.asBool());
    case Value::Type::Number: return Term(*value.asNumber());
    case Value::Type::Text: return Term(*value.asText());
    case Value::Type::Reference: return Term(Term::Reference{*value.asReference(), referenceAttribute});
    case Value::Type::List: {
        Term::List list;
        list.reserve(value.asList()->size());
        for (const Value& item : *value.asList())
            if (item.isSet()) list.push_back(term(item, referenceAttribute));
        return Term(std::move(list));
    }
    case Value::Type::Map: {
        Term::Object object;
        object.reserve(value.asMap()->size());
        for (const auto& [key, item] : *value.asMap())
            if (item.isSet()) object.emplace_back(key.str(), term(item, referenceAttribute));
        return Term(std::move(object));
    }
    }
    return {};
}

GraphAttribute ResourceGraph::attribute(const GraphObject& object, Name property, const Reader& reader) const
{
    const EffectiveNode& node = m_effective.node(object.node);
    if (const auto slot = object.kind->slot(property); slot && *slot < node.values.size()) {
        const Value value = reader.property(Reader::nodeEntity(object.node), *slot);
        return {term(value), node.values.source(*slot)};
    }
    for (const Attribute& attribute : node.attributes)
        if (attribute.name == property) return {term(attribute.value), ValueSource::Derived};
    return {};
}

std::size_t ResourceGraph::suffixLimit() const
{
    return std::max(kSuffixLength, m_suffix.size());
}

std::string ResourceGraph::nameStem(const GraphObject& object, NameRules rules, std::string_view append,
                                    std::size_t reserve, const Reader& reader) const
{
    std::string stem = reader.nameStem(object.node);
    if (const auto same = m_sameName.find(object.component); same != m_sameName.end()) (stem += '-') += same->second;
    if (!append.empty()) (stem += '-') += append;
    const std::size_t suffixRoom = rules.separator.size() + suffixLimit() + reserve;
    if (rules.maximumLength > suffixRoom) rules.maximumLength -= suffixRoom;
    return fitPhysicalName(rules, stem, {});
}

Term ResourceGraph::suffixed(std::string_view text) const
{
    const std::string tail = '-' + suffix();
    for (std::size_t at = text.find(tail); at != std::string_view::npos; at = text.find(tail, at + 1)) {
        const std::string_view rest = text.substr(at + tail.size());
        if (!rest.empty() && rest.front() != '/') continue;
        return Term::joined(Term(text.substr(0, at + 1)), Term::variable("environment_suffix"), Term(rest));
    }
    if (const std::string word = ' ' + suffix(); text.ends_with(word)) // prose: "Distribution for prod"
        return Term::joined(Term(text.substr(0, text.size() - suffix().size())), Term::variable("environment_suffix"));
    return Term::joined(Term(text), Term("-"), Term::variable("environment_suffix"));
}

} // namespace zonedraft
