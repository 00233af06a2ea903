// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/validate_value.h"
#include "engine/rules/builtin/checks.h"

#include <algorithm>
#include <cctype>

namespace zonedraft {
namespace {

const Name kPathRules("path_rules"), kPath("path"), kHost("host"), kPriority("priority"),
    kPhysicalName("physical_name"), kDefaultAction("default_action"), kTags("tags");

/// True when values of this spec can hold references.
bool mayRefer(const PropertySpec& spec)
{
    if (spec.type == PropertyType::Ref) return true;
    if (spec.type != PropertyType::List && spec.type != PropertyType::Map && spec.type != PropertyType::Record)
        return false;
    return std::any_of(spec.fields.begin(), spec.fields.end(), mayRefer);
}

bool fits(const PropertySpec& spec, const Kind& kind)
{
    return spec.to.empty() ||
           std::any_of(spec.to.begin(), spec.to.end(), [&](Name pattern) { return kind.matches(pattern); });
}

/// Looks for references in one value.
class ReferenceWalk {
public:
    ReferenceWalk(const Reader& reader, Name property, std::vector<BuiltinHit>& hits)
        : m_reader(reader), m_property(property), m_hits(hits)
    {
    }

    void walk(const PropertySpec& spec, const Value& value)
    {
        if (!value.isSet() || !mayRefer(spec)) return;
        if (spec.type == PropertyType::Ref) return check(spec, value);
        if (const ValueList* list = value.asList(); list && spec.element())
            for (const Value& item : *list) walk(*spec.element(), item);
        if (const ValueMap* map = value.asMap())
            for (const auto& [key, item] : *map)
                if (const PropertySpec* inner = spec.type == PropertyType::Record ? spec.field(key) : spec.element())
                    walk(*inner, item);
    }

private:
    void check(const PropertySpec& spec, const Value& value)
    {
        const std::string written = value.asText() ? *value.asText() : value.display();
        auto id = value.asReference();
        if (!id && value.asText()) id = NodeId::parse(*value.asText());
        const NodeIndex target = id ? m_reader.findNode(*id) : kNoIndex;
        if (target == kNoIndex) return report(id ? id->str() : written, "missing");
        const Kind* kind = m_reader.node(target).kind;
        if (kind && !fits(spec, *kind)) report(id->str(), "wrong kind");
    }

    void report(const std::string& target, const char* problem)
    {
        m_hits.push_back({.properties = {m_property},
                          .facts = {{Name("property"), Value(m_property)},
                                    {Name("target"), Value(target)},
                                    {Name("problem"), Value(problem)}}});
    }

    const Reader& m_reader;
    Name m_property;
    std::vector<BuiltinHit>& m_hits;
};

/// Lower-case letters and digits only: what survives every naming rule, so that equal names are never overlooked.
std::string nameSketch(std::string_view name)
{
    std::string out;
    for (const char c : name)
        if (std::isalnum(static_cast<unsigned char>(c)))
            out.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    return out;
}

/// True when every path that fits `narrow` fits `wide` (`*` any characters, `?` one).
bool covers(std::string_view wide, std::string_view narrow)
{
    std::vector<char> reached(wide.size() + 1, 0); // reached[i]: narrow so far fits the first i characters of wide
    reached[0] = 1;
    const auto skipStars = [&] {
        for (std::size_t at = 0; at < wide.size(); ++at)
            if (reached[at] && wide[at] == '*') reached[at + 1] = 1;
    };
    skipStars();
    for (const char c : narrow) {
        std::vector<char> next(wide.size() + 1, 0);
        for (std::size_t at = 0; at < wide.size(); ++at) {
            if (!reached[at]) continue;
            if (wide[at] == '*')
                next[at] = 1;
            else if (wide[at] == c ? c != '*' : wide[at] == '?' && c != '*')
                next[at + 1] = 1;
        }
        reached = std::move(next);
        skipStars();
    }
    return reached[wide.size()] != 0;
}

/// Nodes that hard links lead to (or from), over any number of steps; the node itself only when it is among them.
std::vector<NodeIndex> neighbours(const Reader& reader, NodeIndex start, bool down)
{
    std::vector<NodeIndex> seen, open{start};
    while (!open.empty()) {
        const NodeIndex at = open.back();
        open.pop_back();
        for (const LinkIndex link : down ? reader.linksOut(at) : reader.linksIn(at)) {
            if (!GraphFacts::isHard(reader.design(), reader.link(link))) continue;
            const NodeIndex next = down ? reader.link(link).to : reader.link(link).from;
            if (std::find(seen.begin(), seen.end(), next) != seen.end()) continue;
            seen.push_back(next);
            open.push_back(next);
        }
    }
    return seen;
}

std::string textOf(const Value& map, Name key)
{
    const std::string* text = map.at(key).asText();
    return text ? *text : std::string();
}

} // namespace

void danglingReference(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    const Kind* kind = self ? reader.kind(*self) : nullptr;
    if (!kind) return;
    for (const PropertyValues::Given& given : reader.given(self->index)) {
        const PropertySpec& spec = kind->properties[given.slot];
        // What the passes put into derived nodes is right by construction; only what people said can be wrong.
        if (given.source == ValueSource::Derived || spec.name == kTags || !mayRefer(spec)) continue;
        ReferenceWalk(reader, spec.name, hits).walk(spec, reader.property(*self, given.slot));
    }
    for (const NodeId subnet : reader.node(self->index).placement.subnets)
        if (reader.findNode(subnet) == kNoIndex)
            hits.push_back({.facts = {{Name("property"), Value("placement")},
                                      {Name("target"), Value(subnet.str())},
                                      {Name("problem"), Value("missing")}}});
}

void danglingLink(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    if (!self || self->type != Entity::Type::Link) return;
    const EffectiveLink& link = reader.link(self->index);
    for (const auto& [index, id] : {std::pair{link.from, link.fromId}, std::pair{link.to, link.toId}})
        if (index == kNoIndex && reader.findNode(id) == kNoIndex)
            hits.push_back({.facts = {{Name("target"), Value(id.str())}}});
}

void wrongContainer(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    if (!self) return;
    const EffectiveNode& node = reader.node(self->index);
    if (!node.kind || node.derived()) return;
    const Kind* container = node.parent == kNoIndex ? nullptr : reader.node(node.parent).kind;
    const auto& allowed = node.kind->parents;
    const bool right = std::any_of(allowed.begin(), allowed.end(), [&](Name pattern) {
        return container ? container->matches(pattern) : node.parent == kNoIndex && pattern == "board";
    });
    if (right) return;
    Value home; // the only place where it may stand
    for (const Name pattern : allowed)
        if (const auto places = reader.ofKind(pattern); places.size() == 1 && places.front() != self->index)
            home = Value(reader.design().node(places.front()).id);
    ValueMap facts{{Name("container"), container ? Value(container->label) : Value("the board")},
                   {Name("kind"), Value(node.kind->label)}};
    if (home.isSet()) facts.emplace_back(Name("home"), home);
    hits.push_back({.facts = std::move(facts)});
}

void duplicateName(const Reader& reader, std::optional<Entity>, std::vector<BuiltinHit>& hits)
{
    runGroupedCheck(kDuplicateName, reader, hits);
}

const GroupedCheck kDuplicateName{
    .concerns = [](const Kind& kind) { return kind.slot(kPhysicalName).has_value(); },
    .groupsOf =
        [](const Reader& reader, NodeIndex index, std::vector<Name>& groups) {
            const EffectiveNode& node = reader.node(index);
            if (node.derived()) return;
            const std::string given = reader.text(index, kPhysicalName);
            const std::string& label = node.label.empty() ? node.id.str() : node.label;
            groups.emplace_back(node.kind->name.str() + ' ' + nameSketch(given.empty() ? label : given));
        },
    .smallest = 2,
    // Full names are worked out only where a rough comparison says that two may be equal.
    .check =
        [](const Reader& reader, Name, std::span<const NodeIndex> members, std::vector<BuiltinHit>& hits) {
            const NodeIndex a = members.front();
            for (const NodeIndex b : members.subspan(1)) {
                const std::string name = reader.physicalName(b);
                if (reader.physicalName(a) != name) continue;
                const bool oneRegion = reader.regionCode(a) == reader.regionCode(b);
                if (!oneRegion && !reader.node(a).kind->hasTrait(Name("global"))) continue;
                hits.push_back(
                    {.subjects = {reader.node(a).id, reader.node(b).id},
                     .facts = {{Name("name"), Value(name)}, {Name("kind"), Value(reader.node(a).kind->label)}}});
            }
        }};

void valueRange(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    const Kind* kind = self ? reader.kind(*self) : nullptr;
    if (!kind) return;
    // Defaults are right: the catalog's tests hold them to their ranges.
    for (const PropertyValues::Given& given : reader.given(self->index)) {
        const PropertySpec& spec = kind->properties[given.slot];
        const auto problem = checkValue(spec, reader.property(*self, given.slot));
        if (!problem) continue;
        hits.push_back({.properties = {spec.name},
                        .facts = {{Name("property"), Value(spec.label.empty() ? spec.name.str() : spec.label)},
                                  {Name("problem"), Value(problem->english())}}});
    }
}

void overrideOfNothing(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    static const Name overridden("overridden_roles");
    if (!self || self->type != Entity::Type::Node || !reader.node(self->index).enabled) return;
    const Value roles = reader.value(self->index, overridden);
    if (!roles.asList()) return;
    const NodeId id = reader.node(self->index).id;
    for (const Value& role : *roles.asList()) {
        if (reader.findNode(id.child(*role.asText())) != kNoIndex) continue;
        std::string known;
        std::vector<NodeId> derived;
        for (const Entity each : reader.related(*self, Relation::Derived))
            derived.push_back(reader.node(each.index).id);
        std::sort(derived.begin(), derived.end());
        for (const NodeId each : derived) known += (known.empty() ? "" : ", ") + each.str().substr(id.str().size() + 1);
        hits.push_back({.facts = {{Name("role"), role}, {Name("known"), Value(known)}}});
    }
}

void dependencyCycle(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    if (!self || self->type != Entity::Type::Node) return;
    const std::vector<NodeIndex> below = neighbours(reader, self->index, true);
    const std::vector<NodeIndex> above = neighbours(reader, self->index, false);
    std::vector<NodeId> members;
    for (const NodeIndex node : below)
        if (std::find(above.begin(), above.end(), node) != above.end())
            members.push_back(reader.design().node(node).id);
    std::sort(members.begin(), members.end());
    if (members.empty() || members.front() != reader.design().node(self->index).id) return;
    std::string names;
    BuiltinHit hit;
    for (const NodeId member : members) {
        names += (names.empty() ? "" : ", ") + member.str();
        hit.subjects.emplace_back(member);
    }
    hit.facts = {{Name("members"), Value(names)}};
    hits.push_back(std::move(hit));
}

void shadowedPath(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    if (!self) return;
    const Value rules = reader.value(self->index, kPathRules);
    ValueList ordered = elementsOf(rules);
    std::stable_sort(ordered.begin(), ordered.end(), [](const Value& a, const Value& b) {
        const double *left = a.at(kPriority).asNumber(), *right = b.at(kPriority).asNumber();
        return left && right && *left < *right;
    });
    for (std::size_t late = 1; late < ordered.size(); ++late)
        for (std::size_t early = 0; early < late; ++early) {
            const std::string host = textOf(ordered[early], kHost);
            if (!host.empty() && !covers(host, textOf(ordered[late], kHost))) continue;
            const std::string path = textOf(ordered[late], kPath), by = textOf(ordered[early], kPath);
            if (path.empty() || by.empty() || !covers(by, path)) continue;
            ValueList swapped = ordered;
            swapped[early] = ordered[early].with(kPriority, ordered[late].at(kPriority));
            swapped[late] = ordered[late].with(kPriority, ordered[early].at(kPriority));
            hits.push_back({.facts = {{Name("path"), Value(path)},
                                      {Name("by"), Value(by)},
                                      {Name("rules"), Value(std::move(swapped))}}});
            break;
        }
    if (reader.text(self->index, kDefaultAction) != "not_found") return;
    const Value routes = reader.document(Name("requirement"), Name("routes"));
    for (const Value& route : elementsOf(routes)) {
        const bool answered = std::any_of(ordered.begin(), ordered.end(), [&](const Value& rule) {
            return route.asText() && covers(textOf(rule, kPath), *route.asText());
        });
        if (!answered && route.asText())
            hits.push_back({.facts = {{Name("path"), route}, {Name("by"), Value("the default answer")}}});
    }
}

} // namespace zonedraft
