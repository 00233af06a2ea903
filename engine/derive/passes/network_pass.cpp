// SPDX-License-Identifier: GPL-3.0-or-later
// Subnets, routes, NAT and endpoints of a VPC; the subnets of what stands in one.
#include "engine/derive/passes/pass.h"
#include "engine/derive/passes/subnet_plan.h"

#include <fmt/format.h>

namespace zonedraft {
namespace {

using namespace deriving;

constexpr const char* kAnywhere = "0.0.0.0/0";

Message subnetsOfKind(const std::string& kind)
{
    if (kind == "public") return ZD_NOOP("engine", "public subnets");
    if (kind == "private") return ZD_NOOP("engine", "private subnets");
    return ZD_NOOP("engine", "isolated subnets");
}

/// Derives everything of one VPC.
class VpcNetwork {
public:
    VpcNetwork(const Reader& reader, NodeIndex vpc, PassOutput& output)
        : m_reader(reader), m_vpc(vpc), m_id(reader.node(vpc).id), m_plan(planSubnets(reader, vpc)), m_output(output)
    {
        static const Name natMode("nat_mode");
        m_natMode = reader.text(vpc, natMode);
    }

    void derive()
    {
        if (m_plan.hasKind("public"))
            add("internet-gateway", "aws.internet_gateway", "Internet gateway", {{"vpc", Value(m_id)}}, "tiers",
                ZD_NOOP("engine", "a public tier"));
        deriveNat();
        deriveSubnets();
        deriveRouteTables();
        deriveEndpoints();
        m_output.attributes.push_back(
            attribute("subnets", references(m_subnets), because("tiers", ZD_NOOP("engine", "tiers × zones"))));
        m_output.attributes.push_back(
            attribute("nat_gateways", references(m_nats), because("nat_mode", ZD_NOOP("engine", "NAT"))));
        m_output.attributes.push_back(
            attribute("route_tables", references(m_routeTables), because("tiers", ZD_NOOP("engine", "tiers"))));
    }

private:
    [[nodiscard]] Origin because(const char* property, Message reason) const
    {
        return fromProperty(Pass::Network, m_vpc, property, std::move(reason));
    }

    NodeId add(const std::string& role, const char* kind, std::string label,
               std::initializer_list<std::pair<const char*, Value>> properties, const char* property,
               const Message& reason)
    {
        NodeDraft node{role, literal(kind), std::move(label), {}, because(property, reason)};
        node.properties.reserve(properties.size());
        for (const auto& [name, value] : properties) node.properties.push_back(field(name, value));
        m_output.nodes.push_back(std::move(node));
        return m_id.child(role);
    }

    /// The tier that NAT gateways stand in: the first public one.
    [[nodiscard]] const TierPlan* publicTier() const
    {
        for (const TierPlan& tier : m_plan.tiers)
            if (tier.kind == "public") return &tier;
        return nullptr;
    }

    void deriveNat()
    {
        static const Name natKind("aws.nat_gateway");
        // Asks for gateways alone: whatever else comes into the VPC changes nothing of its network.
        for (const Entity child : m_reader.childrenOfKind(Reader::nodeEntity(m_vpc), natKind)) {
            if (!m_reader.kind(child)) continue; // of no known kind
            m_nats.push_back(m_reader.node(child.index).id);
            const std::vector<int> zones = m_reader.zones(child.index);
            m_natByZone.insert_or_assign(zones.empty() ? 1 : zones.front(), m_nats.back());
        }
        const TierPlan* tier = publicTier();
        const bool derived = m_natMode == "single" || m_natMode == "per_zone";
        if (!derived || !tier || !m_plan.hasKind("private")) return;
        const int count = m_natMode == "single" ? 1 : m_plan.zones;
        for (int zone = 1; zone <= count; ++zone) {
            const std::string letter = zoneLetter(zone);
            const NodeId address =
                add("elastic-ip-" + letter, "aws.elastic_ip", fmt::format("NAT address {}", letter),
                    {{"zone", Value(zone)}}, "nat_mode", ZD_NOOP("engine", "address of a NAT gateway"));
            const NodeId gateway =
                add("nat-gateway-" + letter, "aws.nat_gateway", fmt::format("NAT gateway {}", letter),
                    {{"zone", Value(zone)},
                     {"subnet", Value(subnetId(m_id, tier->name, zone))},
                     {"elastic_ip", Value(address)}},
                    "nat_mode",
                    m_natMode == "single" ? ZD_NOOP("engine", "one for all zones") : ZD_NOOP("engine", "one per zone"));
            m_nats.push_back(gateway);
            m_natByZone.insert_or_assign(zone, gateway);
        }
    }

    void deriveSubnets()
    {
        for (const TierPlan& tier : m_plan.tiers)
            for (int zone = 1; zone <= m_plan.zones; ++zone) {
                const std::string& cidr = tier.cidrs.size() >= static_cast<std::size_t>(zone)
                                              ? tier.cidrs[static_cast<std::size_t>(zone - 1)]
                                              : std::string();
                m_subnets.push_back(
                    add(fmt::format("subnet-{}-{}", tier.name, zoneLetter(zone)), "aws.subnet",
                        fmt::format("{} {}", tier.name, zoneLetter(zone)),
                        {{"cidr", cidr.empty() ? Value() : Value(cidr)},
                         {"zone", Value(zone)},
                         {"tier", Value(tier.name)},
                         {"kind", Value(tier.kind)},
                         {"vpc", Value(m_id)},
                         {"map_public_ip", Value(tier.mapPublicIp)},
                         {"route_table", Value(m_id.child(routeTableRole(tier, zone)))}},
                        "tiers", Message(ZD_NOOP("engine", "tier %1, zone %2"), {tier.name, std::to_string(zone)})));
            }
    }

    /// One table for each public or isolated tier; private tiers share one, or one per zone when each zone has its NAT.
    [[nodiscard]] std::string routeTableRole(const TierPlan& tier, int zone) const
    {
        if (tier.kind != "private") return "route-table-" + tier.name;
        return m_natByZone.size() > 1 ? "route-table-private-" + zoneLetter(zone) : "route-table-private";
    }

    void deriveRouteTables()
    {
        std::map<std::string, std::pair<const TierPlan*, int>> tables; // role → an example of tier and zone
        std::map<std::string, std::vector<NodeId>> members;
        for (const TierPlan& tier : m_plan.tiers)
            for (int zone = 1; zone <= m_plan.zones; ++zone) {
                const std::string role = routeTableRole(tier, zone);
                tables.emplace(role, std::pair(&tier, zone));
                members[role].push_back(subnetId(m_id, tier.name, zone));
            }
        for (const auto& [role, example] : tables) {
            const auto& [tier, zone] = example;
            ValueList routes;
            if (tier->kind == "public")
                routes.push_back(
                    record({{"destination", Value(kAnywhere)}, {"target", Value(m_id.child("internet-gateway"))}}));
            if (tier->kind == "private" && !m_natByZone.empty()) {
                const auto own = m_natByZone.find(zone);
                const NodeId gateway = own != m_natByZone.end() ? own->second : m_natByZone.begin()->second;
                routes.push_back(record({{"destination", Value(kAnywhere)}, {"target", Value(gateway)}}));
            }
            m_routeTables.push_back(add(
                role, "aws.route_table", fmt::format("Routes {}", role.substr(std::string_view("route-table-").size())),
                {{"vpc", Value(m_id)}, {"subnets", references(members[role])}, {"routes", Value(std::move(routes))}},
                "tiers", subnetsOfKind(tier->kind)));
        }
    }

    void deriveEndpoints()
    {
        static const Name endpoints("gateway_endpoints");
        const Value services = m_reader.value(m_vpc, endpoints);
        for (const Value& service : elementsOf(services))
            if (service.asText())
                add("endpoint-" + idTextFrom(*service.asText()), "aws.vpc_endpoint",
                    fmt::format("Endpoint {}", *service.asText()),
                    {{"service", service},
                     {"type", Value("gateway")},
                     {"vpc", Value(m_id)},
                     {"route_tables", references(m_routeTables)}},
                    "gateway_endpoints", ZD_NOOP("engine", "gateway endpoint"));
    }

    const Reader& m_reader;
    NodeIndex m_vpc;
    NodeId m_id;
    SubnetPlan m_plan;
    PassOutput& m_output;
    std::string m_natMode;
    std::vector<NodeId> m_nats, m_subnets, m_routeTables;
    std::map<int, NodeId> m_natByZone;
};

} // namespace

void networkPass(const Reader& reader, NodeIndex owner, PassOutput& output)
{
    if (isKind(reader, owner, "aws.vpc")) {
        VpcNetwork(reader, owner, output).derive();
        return;
    }
    static const Name vpcKind("aws.vpc");
    const NodeIndex vpc = reader.around(owner, vpcKind);
    if (vpc == kNoIndex) return;
    const Origin placed{Pass::Network, owner, Name(), ZD_NOOP("engine", "where it is placed")};
    output.attributes.push_back(attribute("vpc", Value(reader.node(vpc).id), placed));
    if (const std::vector<NodeId> subnets = subnetsOf(reader, owner); !subnets.empty())
        output.attributes.push_back(attribute("subnets", references(subnets), placed));
}

} // namespace zonedraft
