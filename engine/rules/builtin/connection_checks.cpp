// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/builtin/checks.h"

#include "engine/base/address_range.h"
#include "engine/derive/passes/pass.h"
#include "engine/rules/builtin/security_group_names.h"

#include <algorithm>

namespace zonedraft {
namespace {

const Name kEgress("egress"), kDestination("destination");

std::vector<NodeIndex> groupNodesOf(const Reader& reader, NodeIndex node)
{
    std::vector<NodeIndex> out;
    const Value groups = reader.value(node, kGroups);
    for (const Value& each : elementsOf(groups))
        if (const auto id = deriving::referenceOf(each))
            if (const NodeIndex group = reader.findNode(*id); group != kNoIndex) out.push_back(group);
    return out;
}

const std::string& peerOf(const Value& peer)
{
    static const std::string none;
    if (const auto id = peer.asReference()) return id->str();
    return peer.asText() ? *peer.asText() : none;
}

/// True when a rule of one of the groups lets `port` through to or from one of the peers.
bool permitted(const Reader& reader, const std::vector<NodeIndex>& groups, Name direction, Name peerField, int port,
               const std::vector<NodeIndex>& peers)
{
    for (const NodeIndex group : groups) {
        const Value rules = reader.value(group, direction);
        for (const Value& rule : elementsOf(rules)) {
            const std::string& protocol = peerOf(rule.at(kProtocol));
            const bool everything = protocol == "any" || protocol == "-1";
            const double *from = rule.at(kFrom).asNumber(), *to = rule.at(kTo).asNumber();
            if (!everything && !(from && to && *from <= port && port <= *to)) continue;
            const std::string& peer = peerOf(rule.at(peerField));
            const bool named = std::any_of(peers.begin(), peers.end(),
                                           [&](NodeIndex node) { return reader.design().node(node).id.str() == peer; });
            // A range of addresses may hold the peer: what the program cannot rule out is permitted.
            if (named || AddressRange::covering(peer)) return true;
        }
    }
    return false;
}

/// The parts of "15.4", "8.0.mysql_aurora.3.08.0" up to the first that is no number.
std::vector<int> versionParts(const std::string& version)
{
    std::vector<int> out;
    for (std::size_t at = 0; at < version.size() && out.size() < 4;) {
        std::size_t end = at;
        while (end < version.size() && version[end] >= '0' && version[end] <= '9') ++end;
        if (end == at || end - at > 6) break;
        out.push_back(std::stoi(version.substr(at, end - at)));
        at = end < version.size() && version[end] == '.' ? end + 1 : version.size();
    }
    return out;
}

} // namespace

void connectionBlocked(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    if (!self || self->type != Entity::Type::Link) return;
    const EffectiveLink& link = reader.link(self->index);
    if (link.from == kNoIndex || link.to == kNoIndex) return;
    const auto port = deriving::linkPort(reader, self->index);
    const auto sources = groupNodesOf(reader, link.from), targets = groupNodesOf(reader, link.to);
    if (!port || sources.empty() || targets.empty()) return;
    const bool out = permitted(reader, sources, kEgress, kDestination, *port, targets);
    const bool in = permitted(reader, targets, kIngress, kSource, *port, sources);
    if (out && in) return;
    const NodeIndex at = out ? targets.front() : sources.front();
    hits.push_back({.facts = {{Name("port"), Value(*port)},
                              {Name("group"), Value(reader.design().node(at).id)},
                              {Name("direction"), Value(out ? "ingress" : "egress")}}});
}

void engineVersion(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    static const Name requirement("requirement"), database("database"), least("engine_min"), version("engine_version");
    if (!self) return;
    const Value wanted = reader.document(requirement, database).at(least);
    const std::string needed = wanted.asText() ? *wanted.asText() : wanted.isNumber() ? wanted.display() : "";
    const std::string present = reader.text(self->index, version);
    if (needed.empty() || present.empty() || versionParts(present) >= versionParts(needed)) return;
    hits.push_back({.facts = {{Name("version"), Value(present)}, {Name("required"), Value(needed)}}});
}

} // namespace zonedraft
