// SPDX-License-Identifier: GPL-3.0-or-later
// How requests find their way: listeners, target groups and rules of a balancer, origins of a CDN, and the attributes
// by which the other side refers to them.
#include "engine/derive/passes/pass.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace zonedraft {
namespace {

using namespace deriving;

const Name kTrafficKind("traffic");

/// Adds derived nodes below one owner, with an origin each.
class Deriver {
public:
    Deriver(const Reader& reader, NodeIndex owner, PassOutput& output)
        : m_reader(reader), m_owner(owner), m_id(reader.node(owner).id), m_output(output)
    {
    }

protected:
    NodeId add(const std::string& role, const char* kind, std::string label,
               std::vector<std::pair<const char*, Value>> properties, const Origin& origin)
    {
        NodeDraft node{role, literal(kind), std::move(label), {}, origin};
        node.properties.reserve(properties.size());
        for (auto& [name, value] : properties) node.properties.push_back(field(name, std::move(value)));
        m_output.nodes.push_back(std::move(node));
        return m_id.child(role);
    }
    void give(const char* name, Value value, const Origin& origin)
    {
        m_output.attributes.push_back(attribute(name, std::move(value), origin));
    }
    [[nodiscard]] Value own(const char* property) const { return m_reader.value(m_owner, literal(property)); }

    const Reader& m_reader;
    NodeIndex m_owner;
    NodeId m_id;
    PassOutput& m_output;
};

Message httpReason(const std::string& mode)
{
    if (mode == "redirect") return ZD_NOOP("engine", "HTTP on port 80: redirect");
    if (mode == "forward") return ZD_NOOP("engine", "HTTP on port 80: forward");
    return ZD_NOOP("engine", "HTTP on port 80: none");
}

class BalancerTraffic : Deriver {
public:
    using Deriver::Deriver;

    void derive()
    {
        static const Name vpcKind("aws.vpc"), type("type");
        const NodeIndex vpc = m_reader.around(m_owner, vpcKind);
        if (vpc != kNoIndex) m_vpc = Value(m_reader.node(vpc).id);
        m_network = m_reader.text(m_owner, type) == "network";
        deriveTargetGroups();
        deriveListeners();
        deriveRules();
        const Origin origin{Pass::Traffic, m_owner, Name(), ZD_NOOP("engine", "its targets and listeners")};
        give("target_groups", references(m_groups), origin);
        give("listeners", references(m_listeners), origin);
    }

private:
    void deriveTargetGroups()
    {
        for (const LinkIndex index : m_reader.linksOut(m_owner)) {
            const EffectiveLink& link = m_reader.link(index);
            if (link.kind != kTrafficKind) continue;
            const auto port = linkPort(m_reader, index);
            static const Name protocol("protocol");
            const Value written = m_reader.linkValue(index, protocol);
            const bool function = isKind(m_reader, link.to, "aws.lambda_function");
            const bool instances =
                isKind(m_reader, link.to, "aws.ec2_instance") || isKind(m_reader, link.to, "aws.auto_scaling_group") ||
                hasTrait(m_reader, link.to, "pod"); // by the port that every machine of the cluster opens
            std::string spoken = m_network ? "tcp" : "http";
            if (written.asText() && (*written.asText() == "https" || (m_network && *written.asText() == "tls")))
                spoken = *written.asText();
            const Origin origin = fromLink(m_reader, Pass::Traffic, index);
            m_groups.push_back(add("target-group-" + roleOf(m_id, link.toId), "aws.target_group",
                                   m_reader.node(link.to).label + " targets",
                                   {{"port", port ? Value(*port) : Value()},
                                    {"protocol", Value(spoken)},
                                    {"target_type", Value(function    ? "lambda"
                                                          : instances ? "instance"
                                                                      : "ip")},
                                    {"vpc", m_vpc},
                                    {"target", Value(link.toId)},
                                    {"load_balancer", Value(m_id)},
                                    {"health_check", healthCheck(spoken)},
                                    {"deregistration_delay", own("deregistration_delay")},
                                    {"slow_start", own("slow_start")},
                                    {"stickiness", own("stickiness")},
                                    {"algorithm", own("algorithm")}},
                                   origin));
            m_groupOf.insert_or_assign(link.toId.str(), m_groups.back());
        }
    }

    [[nodiscard]] Value healthCheck(const std::string& protocol) const
    {
        return record({{"enabled", Value(true)},
                       {"path", m_network ? Value() : own("health_check_path")},
                       {"protocol", Value(m_network ? "tcp" : protocol.c_str())},
                       {"port", Value("traffic-port")},
                       {"interval", own("health_check_interval")},
                       {"timeout", own("health_check_timeout")},
                       {"healthy_threshold", own("healthy_threshold")},
                       {"unhealthy_threshold", own("unhealthy_threshold")},
                       {"matcher", m_network ? Value() : own("health_check_matcher")}});
    }

    [[nodiscard]] Value forwardAction() const
    {
        if (own("default_action").asText() && *own("default_action").asText() == "not_found")
            return record({{"type", Value("fixed_response")},
                           {"status_code", Value("404")},
                           {"content_type", Value("text/plain")},
                           {"body", Value("Not found")}});
        return record(
            {{"type", Value("forward")}, {"target_group", m_groups.empty() ? Value() : Value(m_groups.front())}});
    }

    void deriveListeners()
    {
        const Value http = own("http_listener");
        const std::string mode = http.asText() ? *http.asText() : "none";
        const Origin origin = fromProperty(Pass::Traffic, m_owner, "http_listener", httpReason(mode));
        if (m_network) {
            for (const NodeId group : m_groups)
                m_listeners.push_back(
                    add("listener-" + group.str().substr(group.str().rfind("target-group-") + 13), "aws.listener",
                        "Listener",
                        {{"load_balancer", Value(m_id)},
                         {"port", Value(443)},
                         {"protocol", Value("tcp")},
                         {"default_action", record({{"type", Value("forward")}, {"target_group", Value(group)}})}},
                        origin));
            return;
        }
        const Value redirect = record({{"type", Value("redirect")},
                                       {"redirect_protocol", Value("https")},
                                       {"redirect_port", Value("443")},
                                       {"redirect_status", Value("http_301")}});
        if (mode != "none")
            m_listeners.push_back(add("listener-http", "aws.listener", "HTTP listener",
                                      {{"load_balancer", Value(m_id)},
                                       {"port", Value(80)},
                                       {"protocol", Value("http")},
                                       {"default_action", mode == "redirect" ? redirect : forwardAction()}},
                                      origin));
        if (const Value https = own("https_listener"); https.asBool() && *https.asBool())
            m_listeners.push_back(
                add("listener-https", "aws.listener", "HTTPS listener",
                    {{"load_balancer", Value(m_id)},
                     {"port", Value(443)},
                     {"protocol", Value("https")},
                     {"certificate", own("certificate")},
                     {"ssl_policy", own("ssl_policy")},
                     {"default_action", forwardAction()}},
                    fromProperty(Pass::Traffic, m_owner, "https_listener", ZD_NOOP("engine", "HTTPS on port 443"))));
    }

    void deriveRules()
    {
        static const Name path("path"), target("target"), priority("priority"), host("host");
        const Value rules = own("path_rules");
        if (!rules.asList() || m_listeners.empty()) return;
        // Rules belong to the listener that forwards: HTTPS where there is one.
        const NodeId listener = m_listeners.back();
        std::set<int> taken;
        int next = 1;
        for (const Value& rule : *rules.asList()) {
            const double* given = rule.at(priority).asNumber();
            int number = given ? static_cast<int>(*given) : next;
            while (taken.contains(number)) ++number;
            taken.insert(number);
            next = number + 1;
            const auto wanted = referenceOf(rule.at(target));
            Value group = m_groups.empty() ? Value() : Value(m_groups.front());
            if (wanted)
                if (const auto found = m_groupOf.find(wanted->str()); found != m_groupOf.end())
                    group = Value(found->second);
            const auto listOf = [](const Value& text) { return text.asText() ? Value(ValueList{text}) : Value(); };
            add(fmt::format("rule-{}", number), "aws.listener_rule", fmt::format("Rule {}", rule.at(path).display()),
                {{"listener", Value(listener)},
                 {"priority", Value(number)},
                 {"paths", listOf(rule.at(path))},
                 {"hosts", listOf(rule.at(host))},
                 {"target_group", group}},
                fromProperty(Pass::Traffic, m_owner, "path_rules",
                             Message(ZD_NOOP("engine", "path rule %1"), {rule.at(path).display()})));
        }
    }

    Value m_vpc;
    bool m_network = false;
    std::vector<NodeId> m_groups, m_listeners;
    std::map<std::string, NodeId> m_groupOf;
};

/// The balancer's side is derived there; a target only learns by which group it is reached.
void targetTraffic(const Reader& reader, NodeIndex owner, PassOutput& output)
{
    ValueList groups;
    Origin origin{Pass::Traffic, owner, Name(), ZD_NOOP("engine", "where it is placed")};
    for (const LinkIndex index : reader.linksIn(owner)) {
        const EffectiveLink& link = reader.link(index);
        if (link.kind != kTrafficKind || !isKind(reader, link.from, "aws.load_balancer")) continue;
        groups.emplace_back(link.fromId.child("target-group-" + roleOf(link.fromId, reader.node(owner).id)));
        if (groups.size() > 1) continue;
        const Origin by = fromLink(reader, Pass::Traffic, index);
        output.attributes.push_back(attribute("target_group", groups.front(), by));
        output.attributes.push_back(attribute("load_balancer", Value(link.fromId), by));
    }
    output.attributes.push_back(attribute("target_groups", Value(std::move(groups)), origin));
}

void distributionTraffic(const Reader& reader, NodeIndex owner, PassOutput& output)
{
    static const Name protocolPolicy("origin_protocol_policy"), originPath("origin_path"), paths("path_patterns");
    static const Name protocol("protocol");
    ValueList origins;
    const NodeId id = reader.node(owner).id;
    for (const LinkIndex index : reader.linksOut(owner)) {
        const EffectiveLink& link = reader.link(index);
        if (link.kind != kTrafficKind) continue;
        const auto port = linkPort(reader, index);
        const bool bucket = isKind(reader, link.to, "aws.s3_bucket");
        const bool balancer = isKind(reader, link.to, "aws.load_balancer");
        const Origin by = fromLink(reader, Pass::Traffic, index);
        Value control;
        if (bucket) {
            NodeDraft access{"origin-access-control-" + link.toId.str(),
                             literal("aws.origin_access_control"),
                             reader.node(link.to).label + " access",
                             {},
                             by};
            access.properties = {field("distribution", Value(id)), field("bucket", Value(link.toId))};
            control = Value(id.child(access.role));
            output.nodes.push_back(std::move(access));
        }
        origins.push_back(record({{"id", Value(link.toId.str())},
                                  {"target", Value(link.toId)},
                                  {"domain", Value(bucket     ? "bucket"
                                                   : balancer ? "load_balancer"
                                                              : "custom")},
                                  {"port", port ? Value(*port) : Value()},
                                  {"protocol", reader.linkValue(index, protocol)},
                                  {"protocol_policy", bucket ? Value() : reader.value(owner, protocolPolicy)},
                                  {"path", reader.value(owner, originPath)},
                                  {"path_patterns", reader.linkValue(index, paths)},
                                  {"origin_access_control", control}}));
    }
    output.attributes.push_back(attribute("origins", Value(std::move(origins)),
                                          {Pass::Traffic, owner, Name(), ZD_NOOP("engine", "its connections")}));
}

/// What a web ACL protects: what it is connected to, and what names it.
void firewallTraffic(const Reader& reader, NodeIndex owner, PassOutput& output)
{
    static const Name webAcl("web_acl");
    const NodeId id = reader.node(owner).id;
    std::vector<NodeId> protects;
    for (const LinkIndex index : reader.linksOut(owner)) protects.push_back(reader.link(index).toId);
    for (const char* kind :
         {"aws.load_balancer", "aws.cloudfront_distribution", "aws.api_gateway", "aws.cognito_user_pool"})
        for (const NodeIndex node : reader.ofKind(Name(kind)))
            if (referenceOf(reader.value(node, webAcl)) == id) protects.push_back(reader.node(node).id);
    std::sort(protects.begin(), protects.end());
    protects.erase(std::unique(protects.begin(), protects.end()), protects.end());
    output.attributes.push_back(attribute("protects", references(protects),
                                          {Pass::Traffic, owner, Name(), ZD_NOOP("engine", "its connections")}));
}

/// Who else reads or writes a bucket, so that its policy can say so.
void bucketTraffic(const Reader& reader, NodeIndex owner, PassOutput& output)
{
    std::vector<NodeId> readers;
    for (const LinkIndex index : reader.linksIn(owner))
        if (hasTrait(reader, reader.link(index).from, "cdn")) readers.push_back(reader.link(index).fromId);
    output.attributes.push_back(attribute("readers", references(readers),
                                          {Pass::Traffic, owner, Name(), ZD_NOOP("engine", "its connections")}));
}

} // namespace

void trafficPass(const Reader& reader, NodeIndex owner, PassOutput& output)
{
    const Kind* kind = reader.node(owner).kind;
    if (!kind) return;
    if (kind->name == "aws.load_balancer")
        BalancerTraffic(reader, owner, output).derive();
    else if (kind->name == "aws.cloudfront_distribution")
        distributionTraffic(reader, owner, output);
    else if (kind->name == "aws.waf_web_acl")
        firewallTraffic(reader, owner, output);
    else if (kind->name == "aws.s3_bucket")
        bucketTraffic(reader, owner, output);
    else
        targetTraffic(reader, owner, output);
}

} // namespace zonedraft
