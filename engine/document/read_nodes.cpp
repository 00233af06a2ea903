// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's sections nodes and links.
#include "engine/document/document_reader.h"

#include <charconv>

namespace zonedraft {

template <class Id>
bool DocumentReader::id(YamlNode node, bool derivedToo, std::optional<Id>& out)
{
    if (node.isScalar() && !node.isNull() && (derivedToo || isIdText(node.text()))) out = Id::parse(node.text());
    if (out) return true;
    if (!node.isScalar() || node.isNull())
        return fail(node, ZD_NOOP("engine", "An id is needed here, such as “%1”."), {"api"});
    return fail(node,
                ZD_NOOP("engine", "“%1” cannot be an id: use a to z, 0 to 9, - and _, at most 64 characters, such as "
                                  "“%2”."),
                {std::string(node.text()), idTextFrom(node.text())});
}

template bool DocumentReader::id(YamlNode, bool, std::optional<NodeId>&);
template bool DocumentReader::id(YamlNode, bool, std::optional<LinkId>&);
template bool DocumentReader::id(YamlNode, bool, std::optional<ScenarioId>&);

bool DocumentReader::node(YamlNode key, YamlNode fields)
{
    std::optional<NodeId> nodeId;
    if (!id(key, false, nodeId)) return false;
    Node found{.id = *nodeId, .kind = {}};
    SourceItem item{key.position(), {}, {}};
    std::string kind;
    const auto field = [&](YamlNode name, YamlNode content) {
        const std::string_view which = name.text();
        if (which == "kind") {
            item.kind = content.position();
            return text(content, which, kind);
        }
        if (which == "name") return text(content, which, found.label);
        if (which == "parent") return id(content, true, found.parent);
        if (which == "placement") return placement(content, found.placement);
        if (which == "notes") return text(content, which, found.notes);
        if (which == "properties") return properties(content, which, found.properties, &item.properties);
        if (which == "overrides")
            return eachEntry(content, which, [&](YamlNode role, YamlNode changed) {
                if (!NodeId::parse(role.text()))
                    return fail(role, ZD_NOOP("engine", "“%1” cannot be the role of something derived, such as “%2”."),
                                {std::string(role.text()), "security-group"});
                return properties(changed, role.text(), found.overrides[std::string(role.text())], &item.properties,
                                  role.text());
            });
        return unknown(name, {"kind", "name", "parent", "placement", "notes", "properties", "overrides"});
    };
    if (!eachEntry(fields, key.text(), field)) return false;
    if (kind.empty()) return missing(key, "kind", "aws.ecs_service");
    found.kind = Name(kind);
    m_into.positions.base.nodes.emplace(*nodeId, std::move(item));
    return apply(key, AddNode{std::move(found)});
}

bool DocumentReader::zones(YamlNode node, Placement& out)
{
    const auto zone = [this](YamlNode one, int& number) {
        if (!wholeNumber(one, "zones", number)) return false;
        return number >= 1 ? true
                           : fail(one, ZD_NOOP("engine", "“%1” must be 1 or more, but it is %2."),
                                  {"zones", std::string(one.text())});
    };
    if (node.isNumber()) return zone(node, out.zoneCount);
    if (node.isList())
        return eachItem(node, "zones", [&](YamlNode one) { return zone(one, out.zones.emplace_back()); });
    return fail(node, ZD_NOOP("engine", "“%1” must be a number of zones or a list of zones such as [1, 2]."),
                {"zones"});
}

bool DocumentReader::placement(YamlNode map, Placement& out)
{
    return eachEntry(map, "placement", [&](YamlNode name, YamlNode content) {
        const std::string_view which = name.text();
        if (which == "tier") {
            std::string tier;
            if (!text(content, which, tier)) return false;
            out.tier = Name(tier);
            return true;
        }
        if (which == "zones") return zones(content, out);
        if (which == "subnets")
            return eachItem(content, which, [&](YamlNode one) {
                std::optional<NodeId> subnet;
                if (!id(one, true, subnet)) return false;
                out.subnets.push_back(*subnet);
                return true;
            });
        if (which == "replicas")
            return eachEntry(content, which, [&](YamlNode zone, YamlNode count) {
                int number = 0;
                const std::string_view digits = zone.text();
                const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
                if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size())
                    return fail(zone, ZD_NOOP("engine", "“%1” is not the number of a zone."), {std::string(digits)});
                return wholeNumber(count, which, out.replicas[number]);
            });
        return unknown(name, {"tier", "zones", "subnets", "replicas"});
    });
}

bool DocumentReader::link(YamlNode key, YamlNode fields)
{
    std::optional<LinkId> linkId;
    if (!id(key, false, linkId)) return false;
    std::optional<NodeId> from, to;
    std::string kind;
    PropertyMap found;
    SourceItem item{key.position(), {}, {}};
    const auto field = [&](YamlNode name, YamlNode content) {
        const std::string_view which = name.text();
        if (which == "from") return id(content, true, from);
        if (which == "to") return id(content, true, to);
        if (which == "kind") {
            item.kind = content.position();
            return text(content, which, kind);
        }
        if (which == "properties") return properties(content, which, found, &item.properties);
        return unknown(name, {"from", "to", "kind", "properties"});
    };
    if (!eachEntry(fields, key.text(), field)) return false;
    if (!from) return missing(key, "from", "load-balancer");
    if (!to) return missing(key, "to", "api");
    m_into.positions.base.links.emplace(*linkId, std::move(item));
    return apply(key, AddLink{{*linkId, *from, *to, Name(kind.empty() ? "traffic" : kind), std::move(found)}});
}

} // namespace zonedraft
