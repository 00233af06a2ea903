// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/mirror_plan.h"

#include "engine/derive/image_registry.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace zonedraft {
namespace {

const Name kRegionNode("aws.region"), kVpcNode("aws.vpc"), kTable("aws.dynamodb_table"), kTrail("aws.cloudtrail"),
    kMirror("mirror"), kWithout("mirror_without"), kCode("region"), kCidr("cidr"), kReplicas("replicas"),
    kReplication("replication"), kMultiRegion("multi_region"), kScope("scope"), kGlobal("global"),
    kPhysicalName("physical_name"), kCdn("cdn"), kFailoverOrigin("failover_origin"), kPathPatterns("path_patterns"),
    kOnePerRegion("one_per_region"), kImage("image");

std::optional<NodeId> idIn(const Value& value)
{
    if (const auto reference = value.asReference()) return reference;
    return value.asText() ? NodeId::parse(*value.asText()) : std::nullopt;
}

const Value& propertyOf(const Node& node, Name name)
{
    static const Value unset;
    const auto found = node.properties.find(name);
    return found == node.properties.end() ? unset : found->second;
}

/// What was set, else the default of the kind.
Value valueOf(const Catalog& catalog, const Node& node, Name name)
{
    if (const Value& set = propertyOf(node, name); set.isSet()) return set;
    const Kind* kind = catalog.find(node.kind);
    const auto slot = kind ? kind->slot(name) : std::nullopt;
    return slot ? kind->properties[*slot].defaultValue : Value();
}

std::string textOf(const Value& value)
{
    return value.asText() ? *value.asText() : std::string();
}

bool holds(const Value& list, const std::string& text)
{
    return list.asList() && std::any_of(list.asList()->begin(), list.asList()->end(),
                                        [&](const Value& item) { return item.asText() && *item.asText() == text; });
}

/// The first address of an IPv4 range as a number; nothing for IPv6.
std::optional<std::uint32_t> firstAddress(const AddressRange& range)
{
    if (range.isV6()) return std::nullopt;
    std::uint32_t address = 0, part = 0;
    for (const char c : range.text()) {
        if (c >= '0' && c <= '9') {
            part = part * 10 + static_cast<std::uint32_t>(c - '0');
            continue;
        }
        address = address << 8U | part;
        part = 0;
        if (c == '/') break;
    }
    return address;
}

std::optional<AddressRange> rangeAt(std::uint32_t address, int prefix)
{
    return AddressRange::parse(fmt::format("{}.{}.{}.{}/{}", address >> 24U, address >> 16U & 255U,
                                           address >> 8U & 255U, address & 255U, prefix));
}

/// The next range of the same size behind `range` that overlaps none of `taken`, within the private range (RFC 1918)
/// that it lies in; nothing when all are taken.
std::optional<AddressRange> nextFree(const AddressRange& range, const std::vector<AddressRange>& taken)
{
    constexpr std::array kPrivate{"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"};
    constexpr std::uint32_t kAttempts = 4096;
    const auto first = firstAddress(range);
    if (!first) return std::nullopt;
    for (const char* text : kPrivate) {
        const auto around = AddressRange::parse(text);
        if (!around || !around->contains(range)) continue;
        const std::uint32_t count = std::uint32_t{1} << static_cast<unsigned>(range.prefix() - around->prefix());
        const std::uint32_t at = (*first - *firstAddress(*around)) >> static_cast<unsigned>(32 - range.prefix());
        for (std::uint32_t step = 1; step < std::min(count, kAttempts); ++step) {
            const auto candidate = around->subnet(range.prefix(), (at + step) % count);
            if (candidate && std::none_of(taken.begin(), taken.end(),
                                          [&](const AddressRange& other) { return other.overlaps(*candidate); }))
                return candidate;
        }
    }
    return std::nullopt;
}

/// True for a reference, and for the texts that may name a component instead of an address: those of the rules of a
/// security group and of a subscription.
bool mayNameComponent(const PropertySpec* spec)
{
    static const Name source("source"), destination("destination"), endpoint("endpoint");
    if (!spec) return false;
    if (spec->type == PropertyType::Ref) return true;
    return spec->type == PropertyType::Text &&
           (spec->name == source || spec->name == destination || spec->name == endpoint);
}

/// "api/log-group" of the overrides of a region: what it is about ("api"), and the role there ("log-group").
std::pair<std::string, std::string> splitRole(const std::string& role)
{
    const auto slash = role.find('/');
    return slash == std::string::npos ? std::pair(role, std::string())
                                      : std::pair(role.substr(0, slash), role.substr(slash + 1));
}

} // namespace

bool isRegion(const Node& node)
{
    return node.kind == kRegionNode;
}

bool asksToMirror(const Node& node)
{
    return isRegion(node) && propertyOf(node, kMirror).isSet();
}

NodeId RegionMirror::standIn(NodeId id) const
{
    const NodeId owner = id.owner();
    const auto found = m_standIns.find(owner);
    if (found == m_standIns.end()) return id;
    return id == owner ? found->second : found->second.child(id.str().substr(owner.str().size() + 1));
}

LinkId RegionMirror::linkId(LinkId original) const
{
    return *LinkId::parse(m_region.str() + '/' + original.str());
}

std::string RegionMirror::shifted(const std::string& text) const
{
    if (m_shifts.empty() || text.find('/') == std::string::npos) return text;
    const auto range = AddressRange::parse(text);
    const auto first = range ? firstAddress(*range) : std::nullopt;
    if (!first) return text;
    for (const Shift& shift : m_shifts)
        if (shift.original.contains(*range))
            if (const auto moved =
                    rangeAt(*first - *firstAddress(shift.original) + *firstAddress(shift.own), range->prefix()))
                return moved->text();
    return text;
}

Value RegionMirror::mapped(const PropertySpec* spec, const Value& value) const
{
    if (const auto reference = value.asReference()) return Value(standIn(*reference));
    if (const std::string* text = value.asText()) {
        if (!mayNameComponent(spec)) return Value(shifted(*text));
        const auto id = NodeId::parse(*text);
        return id ? Value(standIn(*id).str()) : Value(shifted(*text));
    }
    if (const ValueList* list = value.asList()) {
        ValueList out;
        for (const Value& item : *list)
            if (!spec || spec->name != kReplicas || textOf(item) != m_code)
                out.push_back(mapped(spec ? spec->element() : nullptr, item));
        return Value(std::move(out));
    }
    if (const ValueMap* map = value.asMap()) {
        ValueMap out;
        for (const auto& [key, item] : *map) {
            const PropertySpec* field = !spec                                ? nullptr
                                        : spec->type == PropertyType::Record ? spec->field(key)
                                                                             : spec->element();
            out.emplace_back(key, mapped(field, item));
        }
        return Value(std::move(out));
    }
    return value;
}

PropertyMap RegionMirror::mapped(const Kind* kind, const PropertyMap& properties) const
{
    PropertyMap out;
    for (const auto& [name, value] : properties) {
        const auto slot = kind ? kind->slot(name) : std::nullopt;
        Value own = mapped(slot ? &kind->properties[*slot] : nullptr, value);
        // Each region pulls from its own registry.
        if (name == kImage && own.asText()) own = Value(imageInRegion(*own.asText(), m_code));
        if (name == kPhysicalName && own.asText()) own = Value(*own.asText() + '-' + m_region.str());
        out.emplace(name, std::move(own));
    }
    return out;
}

Node RegionMirror::copy(const Design& design, const Catalog& catalog, const Node& original) const
{
    Node node{.id = standIn(original.id), .kind = original.kind};
    const Kind* kind = catalog.find(original.kind);
    node.label = fmt::format("{} ({})", original.displayName(), m_region.str());
    if (original.parent) node.parent = standIn(*original.parent);
    node.placement = original.placement;
    for (NodeId& subnet : node.placement.subnets) subnet = standIn(subnet);
    node.properties = mapped(kind, original.properties);
    // The default range counts as said, or the two would overlap.
    if (original.kind == kVpcNode)
        if (const Value range = valueOf(catalog, original, kCidr); range.asText())
            node.properties.insert_or_assign(kCidr, Value(shifted(*range.asText())));
    for (const auto& [role, properties] : original.overrides) node.overrides[role] = mapped(nullptr, properties);
    if (const Node* region = design.find(m_region))
        for (const auto& [role, properties] : region->overrides)
            if (const auto [component, part] = splitRole(role); component == original.id.str())
                for (const auto& [name, value] : properties) node.overrides[part].insert_or_assign(name, value);
    return node;
}

std::optional<Link> RegionMirror::copy(const Design& design, const Catalog& catalog, const Link& original) const
{
    const NodeId from = standIn(original.from), to = standIn(original.to);
    if (m_apart.contains(original.from.owner()) || m_apart.contains(original.to.owner())) return std::nullopt;
    const bool mirrored = m_mirrored.contains(original.from.owner()) || m_mirrored.contains(original.to.owner());
    if (!mirrored) return std::nullopt;
    // What leads from the one region to the other is about the pair.
    for (const NodeId end : {original.from, original.to})
        if (end == m_region || design.standsIn(end.owner(), m_region)) return std::nullopt;
    Link link{.id = linkId(original.id), .from = from, .to = to, .kind = original.kind};
    link.properties = mapped(nullptr, original.properties);
    const Node* source = design.find(original.from);
    const Kind* kind = source ? catalog.find(source->kind) : nullptr;
    if (kind && kind->hasTrait(kCdn)) {
        if (idIn(propertyOf(*source, kFailoverOrigin)) != to) return std::nullopt;
        link.properties.erase(kPathPatterns);
    }
    if (const Node* region = design.find(m_region))
        if (const auto own = region->overrides.find(original.id.str()); own != region->overrides.end())
            for (const auto& [name, value] : own->second) link.properties.insert_or_assign(name, value);
    return link;
}

Patch RegionMirror::copy(const Catalog& catalog, const Node& original, const Patch* patch, bool regionOn) const
{
    Patch out;
    if (patch) {
        out.properties = mapped(catalog.find(original.kind), patch->properties);
        out.enabled = patch->enabled;
    }
    if (!regionOn) out.enabled = false;
    return out;
}

/// Works out the mirrors of a design, one after the other, so that each gets addresses that no other has.
class MirrorPlanner {
public:
    MirrorPlanner(const Design& design, const Catalog& catalog) : m_design(design), m_catalog(catalog) {}

    std::vector<RegionMirror> plan()
    {
        std::vector<NodeId> regions;
        for (const auto& [id, node] : m_design.nodes())
            if (asksToMirror(node)) regions.push_back(id);
        if (regions.empty()) return {};
        std::sort(regions.begin(), regions.end());
        std::vector<RegionMirror> mirrors;
        for (const NodeId id : regions) {
            const Node& region = *m_design.find(id);
            const auto wanted = idIn(propertyOf(region, kMirror));
            const Node* original = wanted ? m_design.find(*wanted) : nullptr;
            if (!original || !isRegion(*original) || original->id == id || asksToMirror(*original)) continue;
            mirrors.push_back(mirrorOf(region, *original));
        }
        noteTaken(mirrors);
        for (RegionMirror& mirror : mirrors) planAddresses(mirror);
        return mirrors;
    }

private:
    RegionMirror mirrorOf(const Node& region, const Node& original)
    {
        RegionMirror mirror(region.id, original.id);
        mirror.m_code = textOf(valueOf(m_catalog, region, kCode));
        mirror.m_standIns.emplace(original.id, region.id);
        std::set<NodeId> without;
        if (const ValueList* list = propertyOf(region, kWithout).asList())
            for (const Value& item : *list)
                if (const auto id = idIn(item)) without.insert(*id);
        addContent(mirror, original.id, without);
        return mirror;
    }

    void addContent(RegionMirror& mirror, NodeId container, const std::set<NodeId>& without)
    {
        for (const NodeId id : m_design.childrenOf(container)) {
            // A circle of parents in a file must not hang the walk.
            if (without.contains(id) && m_design.find(container)->kind != kRegionNode) mirror.m_apart.insert(id);
            if (without.contains(id) || mirror.m_standIns.contains(id) || mirror.m_mirrored.contains(id)) continue;
            const Node& node = *m_design.find(id);
            if (isRegion(node)) continue;
            if (const auto copy = drawnCopy(mirror, node)) {
                mirror.m_standIns.emplace(id, *copy);
                continue;
            }
            if (isElsewhereToo(mirror, node)) continue;
            mirror.m_mirrored.insert(id);
            mirror.m_standIns.emplace(id, mirror.m_region.child(id.str()));
            addContent(mirror, id, without);
        }
    }

    /// What the component replicates to in the mirroring region stands for it there, and so does what a region has
    /// once.
    [[nodiscard]] std::optional<NodeId> drawnCopy(const RegionMirror& mirror, const Node& node) const
    {
        const auto isCopy = [&](NodeId id) { return m_design.standsIn(id, mirror.m_region); };
        if (const auto target = idIn(propertyOf(node, kReplication)); target && isCopy(*target)) return target;
        const Kind* kind = m_catalog.find(node.kind);
        if (kind && kind->hasTrait(kOnePerRegion))
            for (const NodeId id : m_design.childrenOf(mirror.m_region))
                if (m_design.find(id)->kind == node.kind) return id;
        for (const LinkId id : m_design.linksOf(node.id))
            if (const Link& link = *m_design.find(id);
                link.kind == kReplication && link.from == node.id && isCopy(link.to))
                return link.to;
        return std::nullopt;
    }

    /// True for what serves the mirroring region without being built again: a global service, a trail of all regions, a
    /// table that has a replica there.
    [[nodiscard]] bool isElsewhereToo(const RegionMirror& mirror, const Node& node) const
    {
        const Kind* kind = m_catalog.find(node.kind);
        if (kind && kind->hasTrait(kGlobal)) return true;
        if (textOf(propertyOf(node, kScope)) == "cloudfront") return true;
        if (node.kind == kTrail) {
            const Value everywhere = valueOf(m_catalog, node, kMultiRegion);
            return everywhere.asBool() && *everywhere.asBool();
        }
        return node.kind == kTable && holds(propertyOf(node, kReplicas), mirror.m_code);
    }

    /// Ranges of drawn networks, and those that somebody gave a mirrored one.
    void noteTaken(const std::vector<RegionMirror>& mirrors)
    {
        for (const auto& [id, node] : m_design.nodes())
            if (node.kind == kVpcNode)
                if (const auto range = AddressRange::covering(textOf(valueOf(m_catalog, node, kCidr))))
                    m_taken.push_back(*range);
        for (const RegionMirror& mirror : mirrors)
            for (const NodeId id : mirror.m_mirrored)
                if (const auto range = overriddenRange(mirror, id)) m_taken.push_back(*range);
    }

    [[nodiscard]] std::optional<AddressRange> overriddenRange(const RegionMirror& mirror, NodeId id) const
    {
        const auto& overrides = m_design.find(mirror.m_region)->overrides;
        const auto found = overrides.find(id.str());
        if (found == overrides.end()) return std::nullopt;
        const auto range = found->second.find(kCidr);
        return range == found->second.end() ? std::nullopt : AddressRange::covering(textOf(range->second));
    }

    void planAddresses(RegionMirror& mirror)
    {
        for (const NodeId id : mirror.m_mirrored) {
            const Node& node = *m_design.find(id);
            if (node.kind != kVpcNode) continue;
            const auto original = AddressRange::covering(textOf(valueOf(m_catalog, node, kCidr)));
            if (!original || original->isV6()) continue;
            const auto given = overriddenRange(mirror, id);
            const auto own = given ? given : nextFree(*original, m_taken);
            if (!own || own->isV6()) continue;
            if (!given) m_taken.push_back(*own);
            mirror.m_shifts.push_back({*original, *own});
        }
    }

    const Design& m_design;
    const Catalog& m_catalog;
    std::vector<AddressRange> m_taken;
};

std::vector<RegionMirror> planMirrors(const Design& design, const Catalog& catalog)
{
    return MirrorPlanner(design, catalog).plan();
}

bool changesMirrorPlan(const Node* before, const Node* now)
{
    if (!before || !now || before->kind != now->kind || before->parent != now->parent) return true;
    if (isRegion(*now) || now->kind == kVpcNode) return true;
    constexpr std::array<const Name*, 5> kDeciding{&kReplication, &kReplicas, &kMultiRegion, &kScope, &kFailoverOrigin};
    return std::any_of(kDeciding.begin(), kDeciding.end(),
                       [&](const Name* name) { return !(propertyOf(*before, *name) == propertyOf(*now, *name)); });
}

bool changesMirrorPlan(const Link* before, const Link* now)
{
    return (before && before->kind == kReplication) || (now && now->kind == kReplication);
}

} // namespace zonedraft
