// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/passes/pass.h"

#include <array>
#include <fmt/format.h>
#include <unordered_map>

namespace zonedraft {

std::span<const PassEntry> passes()
{
    static constexpr std::array network{"aws.vpc", "trait:in_vpc", "aws.lambda_function", "aws.sagemaker_endpoint"};
    static constexpr std::array access{"trait:has_security_group", "trait:has_role"};
    static constexpr std::array traffic{"aws.load_balancer", "aws.ecs_service",        "aws.cloudfront_distribution",
                                        "aws.waf_web_acl",   "aws.s3_bucket",          "aws.lambda_function",
                                        "aws.ec2_instance",  "aws.auto_scaling_group", "kubernetes.workload"};
    static constexpr std::array operations{"aws.vpc",
                                           "aws.ecs_service",
                                           "aws.lambda_function",
                                           "aws.step_functions",
                                           "aws.aurora_cluster",
                                           "aws.rds_instance",
                                           "aws.elasticache_cluster",
                                           "aws.eks_cluster",
                                           "aws.cloudtrail",
                                           "aws.config_recorder",
                                           "aws.load_balancer",
                                           "aws.cloudfront_distribution"};
    static const std::array entries{
        PassEntry{Pass::Network, networkPass, network}, PassEntry{Pass::Access, accessPass, access},
        PassEntry{Pass::Traffic, trafficPass, traffic}, PassEntry{Pass::Operations, operationsPass, operations}};
    return entries;
}

namespace deriving {

Name literal(const char* text)
{
    thread_local std::unordered_map<const char*, Name> known;
    const auto found = known.find(text);
    return found != known.end() ? found->second : known.emplace(text, Name(text)).first->second;
}

Value record(std::initializer_list<std::pair<const char*, Value>> fields)
{
    ValueMap map;
    for (const auto& [name, value] : fields)
        if (value.isSet()) map.emplace_back(literal(name), value);
    return Value(std::move(map));
}

Value references(const std::vector<NodeId>& ids)
{
    ValueList list;
    for (const NodeId id : ids) list.emplace_back(id);
    return Value(std::move(list));
}

std::string zoneLetter(int zone)
{
    return std::string(1, static_cast<char>('a' + (zone - 1) % 26));
}

bool isKind(const Reader& reader, NodeIndex node, const char* kind)
{
    const Kind* found = node == kNoIndex ? nullptr : reader.node(node).kind;
    return found && found->name == std::string_view(kind);
}

bool hasTrait(const Reader& reader, NodeIndex node, const char* trait)
{
    const Kind* found = node == kNoIndex ? nullptr : reader.node(node).kind;
    return found && found->hasTrait(literal(trait));
}

std::optional<NodeId> referenceOf(const Value& value)
{
    if (const auto id = value.asReference()) return id;
    if (const std::string* text = value.asText()) return NodeId::parse(*text);
    return std::nullopt;
}

std::string roleOf(NodeId owner, NodeId other)
{
    const std::string &own = owner.str(), &text = other.str();
    const std::string region = own.substr(0, own.find('/') + 1); // empty for what is drawn
    return !region.empty() && text.starts_with(region) ? text.substr(region.size()) : text;
}

std::optional<int> linkPort(const Reader& reader, LinkIndex index)
{
    static const Name port("port"), from("from");
    const Value own = reader.linkValue(index, port);
    if (const double* number = own.asNumber()) return static_cast<int>(*number);
    const EffectiveLink& link = reader.link(index);
    if (link.from == kNoIndex || link.to == kNoIndex) return std::nullopt;
    const Kind* source = reader.node(link.from).kind;
    const Kind* target = reader.node(link.to).kind;
    if (!source || !target) return std::nullopt;
    const LinkSpec* spec = reader.design().catalog().linkSpec(*source, *target);
    if (!spec) return std::nullopt;
    if (!spec->portProperty.empty()) {
        const auto number = reader.number(link.to, spec->portProperty);
        return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
    }
    if (const double* number = spec->port.asNumber()) return static_cast<int>(*number);
    return std::nullopt;
}

Origin fromLink(const Reader& reader, Pass pass, LinkIndex index)
{
    const EffectiveLink& link = reader.link(index);
    return {pass, link.from, Name(), Message(ZD_NOOP("engine", "connection %1"), {link.id.str()})};
}

Origin fromProperty(Pass pass, NodeIndex node, const char* property, Message reason)
{
    return {pass, node, literal(property), std::move(reason)};
}

} // namespace deriving
} // namespace zonedraft
