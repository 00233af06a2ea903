// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/builtin/checks.h"

#include "engine/derive/passes/pass.h"
#include "engine/rules/builtin/security_group_names.h"

#include <algorithm>
#include <array>
#include <set>

namespace zonedraft {
namespace {

const Name kContainerPort("container_port"), kPort("port"), kEnvironment("environment");

std::string peerText(const Value& peer)
{
    if (const auto id = peer.asReference()) return id->str();
    return peer.asText() ? *peer.asText() : std::string();
}

std::vector<NodeId> groupsOf(const Reader& reader, NodeIndex node)
{
    static const Name cluster("aws.eks_cluster");
    // Pods have no group of their own: they share that of their cluster.
    if (deriving::hasTrait(reader, node, "pod"))
        if (const NodeIndex around = reader.around(node, cluster); around != kNoIndex) node = around;
    std::vector<NodeId> out;
    const Value groups = reader.value(node, kGroups);
    for (const Value& each : elementsOf(groups))
        if (const auto id = deriving::referenceOf(each)) out.push_back(*id);
    return out;
}

/// Whom the security groups may let in: the groups of those that are drawn as callers, and CloudFront's list.
std::set<std::string> drawnCallers(const Reader& reader, NodeIndex node)
{
    std::set<std::string> out;
    for (const LinkIndex link : reader.linksIn(node)) {
        const NodeIndex from = reader.link(link).from;
        for (const NodeId group : groupsOf(reader, from)) out.insert(group.str());
        if (deriving::hasTrait(reader, from, "cdn")) out.insert("cloudfront");
    }
    return out;
}

bool covers(const Value& rule, double port)
{
    const std::string protocol = peerText(rule.at(kProtocol));
    if (protocol == "any" || protocol == "-1") return true;
    const double *from = rule.at(kFrom).asNumber(), *to = rule.at(kTo).asNumber();
    return from && to && *from <= port && port <= *to;
}

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// Names of what is secret. Names of things that only lead to a secret (its ARN, its name) are harmless.
bool soundsSecret(std::string_view variable)
{
    constexpr std::array kSecret = {"pass",
                                    "secret",
                                    "token",
                                    "apikey",
                                    "api_key",
                                    "privatekey",
                                    "private_key",
                                    "credential",
                                    "access_key",
                                    "connection_string",
                                    "connectionstring",
                                    "database_url"};
    constexpr std::array kHarmless = {"_arn",  "_name", "_id",     "_file",   "_path",    "_table",
                                      "_ttl",  "_url",  "_region", "_length", "_expires", "_expiry",
                                      "_days", "_type", "_header", "_issuer", "_audience"};
    const std::string name = lowerCase(variable);
    const auto inside = [&](const char* part) { return name.find(part) != std::string::npos; };
    if (name != "database_url" &&
        std::any_of(kHarmless.begin(), kHarmless.end(), [&](const char* end) { return name.ends_with(end); }))
        return false;
    return std::any_of(kSecret.begin(), kSecret.end(), inside);
}

} // namespace

void foreignIngress(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    if (!self || self->type != Entity::Type::Node) return;
    const NodeIndex node = self->index;
    auto port = reader.number(node, kContainerPort);
    if (!port) port = reader.number(node, kPort);
    if (!port) return;
    const std::set<std::string> callers = drawnCallers(reader, node);
    std::set<std::string> sources, groups;
    for (const NodeId id : groupsOf(reader, node)) {
        const NodeIndex group = reader.findNode(id);
        if (group == kNoIndex) continue;
        const Value rules = reader.value(group, kIngress);
        for (const Value& rule : elementsOf(rules)) {
            const std::string source = peerText(rule.at(kSource));
            if (source.empty() || callers.contains(source) || !covers(rule, *port)) continue;
            sources.insert(source);
            groups.insert(id.str());
        }
    }
    if (sources.empty()) return;
    ValueList all, at;
    std::string text;
    for (const std::string& source : sources) {
        all.emplace_back(source);
        text += (text.empty() ? "" : ", ") + source;
    }
    for (const std::string& group : groups) at.emplace_back(group);
    hits.push_back({.facts = {{Name("source"), Value(text)},
                              {Name("sources"), Value(std::move(all))},
                              {Name("groups"), Value(std::move(at))}}});
}

void plainSecrets(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    if (!self || self->type != Entity::Type::Node) return;
    const Value environment = reader.value(self->index, kEnvironment);
    ValueList names;
    for (const auto& [name, value] : entriesOf(environment))
        if (value.asText() && !value.asText()->empty() && soundsSecret(name.str())) names.emplace_back(name.str());
    if (!names.empty()) hits.push_back({.facts = {{Name("names"), Value(std::move(names))}}});
}

} // namespace zonedraft
