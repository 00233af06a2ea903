// SPDX-License-Identifier: GPL-3.0-or-later
// Security groups and roles: who may connect to what, and who may call what, follow from the links.
#include "engine/derive/passes/pass.h"

#include "engine/derive/passes/permissions.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace zonedraft {
namespace {

using namespace deriving;

constexpr const char* kWorld = "0.0.0.0/0";
constexpr const char* kWorldIpv6 = "::/0";
constexpr const char* kCloudFront = "cloudfront"; ///< stands for CloudFront's managed prefix list

const Name& clusterKind()
{
    static const Name kind("aws.eks_cluster");
    return kind;
}

/// Everything in a container that has a trait, at any depth.
void collectWithin(const Reader& reader, NodeIndex container, const char* trait, std::vector<NodeIndex>& found)
{
    for (const NodeIndex child : reader.children(container)) {
        if (hasTrait(reader, child, trait)) found.push_back(child);
        collectWithin(reader, child, trait, found);
    }
}

/// One rule of a group: a port, who is at the other side, and which components make it needed.
struct Opening {
    int port = 0;
    std::string peer;
    std::string reason;            ///< where one component stands behind the peer
    std::set<std::string> sharers; ///< components behind a group that a person chose for them
};

/// What a rule is for; a group that several share says who they are, as far as AWS's 255 characters reach.
std::string descriptionOf(const Opening& opening)
{
    constexpr std::size_t kLongest = 255;
    constexpr std::string_view kMore = ", and others";
    if (opening.sharers.empty()) return opening.reason;
    std::string out = opening.peer + ": ", separator;
    std::size_t left = opening.sharers.size();
    for (const std::string& each : opening.sharers) {
        const std::size_t room = --left == 0 ? kLongest : kLongest - kMore.size();
        if (out.size() + separator.size() + each.size() > room) return out.append(kMore);
        out += separator + each;
        separator = ", ";
    }
    return out;
}

Value ruleOf(const char* peerField, int port, const std::string& peer, const std::string& reason)
{
    static const Value tcp("tcp");
    return record({{"from_port", Value(port)},
                   {"to_port", Value(port)},
                   {"protocol", tcp},
                   {peerField, Value(peer)},
                   {"description", Value(reason)}});
}

/// The security group of one component.
class SecurityGroup {
public:
    SecurityGroup(const Reader& reader, NodeIndex owner, NodeIndex vpc, PassOutput& output)
        : m_reader(reader), m_owner(owner), m_vpc(vpc), m_output(output), m_members{owner}
    {
        if (isKind(reader, owner, "aws.eks_cluster")) collectWithin(reader, owner, "pod", m_members);
    }

    void derive()
    {
        if (isKind(m_reader, m_owner, "aws.load_balancer"))
            balancerIngress();
        else
            linkedIngress();
        deriveEgress();
        const EffectiveNode& owner = m_reader.node(m_owner);
        const Origin origin{Pass::Access, m_owner, Name(),
                            Message(ZD_NOOP("engine", "connections of %1"), {owner.id.str()})};
        NodeDraft group{"security-group", literal("aws.security_group"), owner.label + " security group", {}, origin};
        group.properties = {field("description", Value("Traffic to and from " + owner.id.str())),
                            field("vpc", Value(m_reader.node(m_vpc).id)), field("ingress", rules("source", m_ingress)),
                            field("egress", rules("destination", m_egress))};
        m_output.nodes.push_back(std::move(group));
        m_output.attributes.push_back(
            attribute("security_groups", references({owner.id.child("security-group")}), origin));
    }

private:
    /// What is let through in one direction, in the order in which it was asked for.
    struct Openings {
        std::vector<Opening> list;
        std::map<std::pair<int, std::string>, std::size_t> positions; ///< by port and peer
    };

    static Value rules(const char* peerField, const Openings& openings)
    {
        ValueList out;
        for (const Opening& each : openings.list)
            out.push_back(ruleOf(peerField, each.port, each.peer, descriptionOf(each)));
        return Value(std::move(out));
    }

    /// @param sharer the component behind the peer when the peer is a group that a person chose; else empty
    static void allow(Openings& openings, int port, const std::string& peer, const std::string& reason,
                      const std::string& sharer)
    {
        const auto [found, isNew] = openings.positions.try_emplace({port, peer}, openings.list.size());
        if (isNew) openings.list.push_back({port, peer, reason, {}});
        if (!sharer.empty()) openings.list[found->second].sharers.insert(sharer);
    }
    void allowIn(int port, const std::string& source, const std::string& reason, const std::string& sharer = {})
    {
        allow(m_ingress, port, source, reason, sharer);
    }
    void allowOut(int port, const std::string& destination, const std::string& reason, const std::string& sharer = {})
    {
        allow(m_egress, port, destination, reason, sharer);
    }

    /// The component itself when its group is one that a person chose, which others may share; else empty.
    [[nodiscard]] std::string sharerOf(NodeIndex other, const std::string& group) const
    {
        const auto id = NodeId::parse(group);
        return id && id->derived() ? std::string() : m_reader.node(other).id.str();
    }

    /// The group of a component in the same VPC; empty when it has none that could be named.
    [[nodiscard]] std::string groupOf(NodeIndex other) const
    {
        static const Name vpcKind("aws.vpc"), groups("security_groups");
        // Pods have no group of their own: they share that of their cluster.
        if (hasTrait(m_reader, other, "pod")) other = m_reader.around(other, clusterKind());
        if (other == kNoIndex || other == m_owner) return {};
        if (!hasTrait(m_reader, other, "has_security_group") || m_reader.around(other, vpcKind) != m_vpc) return {};
        if (m_reader.source(other, groups) >= ValueSource::Set) // groups that a person chose
            if (const Value chosen = m_reader.value(other, groups); chosen.asList() && !chosen.asList()->empty())
                if (const auto id = referenceOf(chosen.asList()->front())) return id->str();
        return m_reader.node(other).id.child("security-group").str();
    }

    [[nodiscard]] std::vector<int> balancerPorts() const
    {
        static const Name open("open_ports"), http("http_listener"), https("https_listener");
        std::vector<int> ports;
        const Value given = m_reader.value(m_owner, open);
        for (const Value& port : elementsOf(given))
            if (port.asNumber()) ports.push_back(static_cast<int>(*port.asNumber()));
        if (!ports.empty()) return ports;
        if (m_reader.text(m_owner, http) != "none") ports.push_back(80);
        if (m_reader.flag(m_owner, https)) ports.push_back(443);
        return ports;
    }

    void balancerIngress()
    {
        static const Name scheme("scheme"), sources("allowed_sources"), cidrs("allowed_cidrs"),
            addresses("ip_address_type"), range("cidr");
        const std::string allowed = m_reader.text(m_owner, sources);
        std::vector<std::string> peers;
        if (m_reader.text(m_owner, scheme) == "internal") {
            for (const LinkIndex link : m_reader.linksIn(m_owner))
                if (const std::string group = groupOf(m_reader.link(link).from); !group.empty()) peers.push_back(group);
            if (peers.empty()) peers.push_back(m_reader.text(m_vpc, range));
        } else if (allowed == "cloudfront") {
            peers.push_back(kCloudFront);
        } else if (allowed == "list") {
            const Value list = m_reader.value(m_owner, cidrs);
            for (const Value& cidr : elementsOf(list))
                if (cidr.asText()) peers.push_back(*cidr.asText());
        } else {
            peers.push_back(kWorld);
            if (m_reader.text(m_owner, addresses) == "dualstack") peers.push_back(kWorldIpv6);
        }
        for (const int port : balancerPorts())
            for (const std::string& peer : peers)
                allowIn(port, peer, fmt::format("{} on port {}", port == 443 ? "HTTPS" : "HTTP", port));
    }

    void linkedIngress()
    {
        for (const NodeIndex member : m_members)
            for (const LinkIndex index : m_reader.linksIn(member)) allowLink(index);
    }

    void allowLink(LinkIndex index)
    {
        const EffectiveLink& link = m_reader.link(index);
        if (const auto port = linkPort(m_reader, index)) {
            const std::string reason = fmt::format("From {}", link.fromId.str());
            if (const std::string group = groupOf(link.from); !group.empty())
                allowIn(*port, group, reason, sharerOf(link.from, group));
            else if (hasTrait(m_reader, link.from, "actor"))
                allowIn(*port, kWorld, reason);
            else if (hasTrait(m_reader, link.from, "cdn"))
                allowIn(*port, kCloudFront, reason);
        }
    }

    void deriveEgress()
    {
        // Images, logs and AWS's own addresses.
        const bool outside = hasTrait(m_reader, m_owner, "compute") || isKind(m_reader, m_owner, "aws.eks_cluster");
        for (const NodeIndex member : m_members)
            for (const LinkIndex index : m_reader.linksOut(member)) {
                const EffectiveLink& link = m_reader.link(index);
                const std::string group = groupOf(link.to);
                const auto port = linkPort(m_reader, index);
                if (!group.empty() && port)
                    allowOut(*port, group, fmt::format("To {}", link.toId.str()), sharerOf(link.to, group));
                else if (hasTrait(m_reader, link.to, "external"))
                    allowOut(port.value_or(443), kWorld, fmt::format("To {}", link.toId.str()));
            }
        if (outside) allowOut(443, kWorld, "AWS services, images and logs over HTTPS");
    }

    const Reader& m_reader;
    NodeIndex m_owner, m_vpc;
    PassOutput& m_output;
    std::vector<NodeIndex> m_members; ///< whose connections the group carries: the owner's and its pods'
    Openings m_ingress, m_egress;
};

void deriveRole(const Reader& reader, NodeIndex owner, const std::string& role, const char* property,
                const char* service, ValueList statements, const char* purpose, PassOutput& output)
{
    const EffectiveNode& node = reader.node(owner);
    // A role that a person chose is used as it is.
    if (reader.source(owner, literal(property)) >= ValueSource::Set) return;
    const Origin origin{Pass::Access, owner, Name(), Message(ZD_NOOP("engine", "connections of %1"), {node.id.str()})};
    NodeDraft derived{role, literal("aws.iam_role"), fmt::format("{} {}", node.label, purpose), {}, origin};
    derived.properties = {field("description", Value(fmt::format("{} of {}", purpose, node.id.str()))),
                          field("assumed_by", Value(service)), field("statements", Value(std::move(statements)))};
    output.nodes.push_back(std::move(derived));
    output.attributes.push_back(attribute(property, Value(node.id.child(role)), origin));
}

} // namespace

void accessPass(const Reader& reader, NodeIndex owner, PassOutput& output)
{
    static const Name vpcKind("aws.vpc"), groups("security_groups");
    const NodeIndex vpc = reader.around(owner, vpcKind);
    if (vpc != kNoIndex && hasTrait(reader, owner, "has_security_group")) {
        const bool chosen = reader.source(owner, groups) >= ValueSource::Set && reader.value(owner, groups).asList() &&
                            !reader.value(owner, groups).asList()->empty();
        if (!chosen) SecurityGroup(reader, owner, vpc, output).derive();
    }
    if (!hasTrait(reader, owner, "has_role")) return;
    if (isKind(reader, owner, "aws.ecs_service")) {
        deriveRole(reader, owner, "task-role", "task_role", "ecs-tasks.amazonaws.com",
                   applicationStatements(reader, owner), "task role", output);
        deriveRole(reader, owner, "execution-role", "execution_role", "ecs-tasks.amazonaws.com",
                   executionStatements(reader, owner), "execution role", output);
    } else if (isKind(reader, owner, "aws.eventbridge_rule")) {
        // Most targets need none.
        if (auto statements = deliveryStatements(reader, owner); !statements.empty())
            deriveRole(reader, owner, "role", "role", "events.amazonaws.com", std::move(statements), "role", output);
    } else if (isKind(reader, owner, "aws.step_functions")) {
        deriveRole(reader, owner, "role", "role", "states.amazonaws.com", machineStatements(reader, owner), "role",
                   output);
    } else if (isKind(reader, owner, "aws.sagemaker_endpoint")) {
        deriveRole(reader, owner, "role", "role", "sagemaker.amazonaws.com", modelStatements(reader, owner), "role",
                   output);
    } else if (hasTrait(reader, owner, "pod")) {
        // A pod that calls nothing of AWS needs no role.
        if (auto statements = applicationStatements(reader, owner); !statements.empty())
            deriveRole(reader, owner, "role", "role", "pods.eks.amazonaws.com", std::move(statements), "role", output);
    } else {
        const char* service =
            isKind(reader, owner, "aws.lambda_function") ? "lambda.amazonaws.com" : "ec2.amazonaws.com";
        deriveRole(reader, owner, "role", "role", service, applicationStatements(reader, owner), "role", output);
    }
}

} // namespace zonedraft
