// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/link_cost.h"

#include <algorithm>
#include <string_view>

namespace zonedraft {
namespace {

const Name kInternet("internet"), kCloudfront("cloudfront"), kLoadBalancer("load_balancer"),
    kNetworkLoadBalancer("network_load_balancer"), kDatabase("database"), kCompute("compute"), kS3("s3"),
    kDynamodb("dynamodb"), kNat("nat"), kRegionalService("regional_service"), kGatewayEndpoint("gateway_endpoint"),
    kGigabytes("expected_gb_per_month"), kVpc("aws.vpc"), kRegion("aws.region");

/// How the table of facts calls a component.
Name categoryOf(const Reader& reader, NodeIndex index)
{
    static const Name actor("actor"), external("external"), cdn("cdn"), database("database"), cache("cache"),
        compute("compute"), balancer("load_balancer"), bucket("aws.s3_bucket"), table("aws.dynamodb_table"),
        type("type");
    const Kind* kind = reader.node(index).kind;
    if (!kind) return kRegionalService;
    if (kind->hasTrait(actor) || kind->hasTrait(external)) return kInternet;
    if (kind->hasTrait(cdn)) return kCloudfront;
    if (kind->name == bucket) return kS3;
    if (kind->name == table) return kDynamodb;
    if (kind->hasTrait(balancer)) return reader.text(index, type) == "network" ? kNetworkLoadBalancer : kLoadBalancer;
    if (kind->hasTrait(database) || kind->hasTrait(cache)) return kDatabase;
    if (kind->hasTrait(compute)) return kCompute;
    return kRegionalService;
}

struct Hop {
    Name from, to;
    Locality locality = Locality::SameRegion;
    double share = 1; ///< of the link's data
};

/// The part of the data that stays in a zone, when both ends choose their zone evenly and independently.
double sameZoneShare(const std::vector<int>& from, const std::vector<int>& to)
{
    double same = 0;
    for (const int zone : from) same += static_cast<double>(std::count(to.begin(), to.end(), zone));
    return same / (static_cast<double>(from.size()) * static_cast<double>(to.size()));
}

/// True when traffic of the node to outside its VPC passes a NAT gateway.
bool leavesThroughNat(const Reader& reader, NodeIndex node)
{
    static const Name natMode("nat_mode");
    const NodeIndex vpc = reader.around(node, kVpc);
    return vpc != kNoIndex && reader.tierKind(node) == "private" && reader.text(vpc, natMode) != "none";
}

bool hasGatewayEndpoint(const Reader& reader, NodeIndex node, Name service)
{
    static const Name endpoints("gateway_endpoints");
    const NodeIndex vpc = reader.around(node, kVpc);
    if (vpc == kNoIndex) return false;
    const Value list = reader.value(vpc, endpoints);
    return list.asList() && std::any_of(list.asList()->begin(), list.asList()->end(),
                                        [&](const Value& item) { return item.asText() && service == *item.asText(); });
}

/// A table that has a replica in a region is asked there.
bool hasReplicaIn(const Reader& reader, NodeIndex table, const std::string& region)
{
    static const Name replicas("replicas");
    if (categoryOf(reader, table) != kDynamodb) return false;
    const Value list = reader.value(table, replicas);
    return list.asList() && std::any_of(list.asList()->begin(), list.asList()->end(),
                                        [&](const Value& item) { return item.asText() && *item.asText() == region; });
}

std::vector<Hop> hopsOf(const Reader& reader, NodeIndex from, NodeIndex to)
{
    const Name source = categoryOf(reader, from), target = categoryOf(reader, to);
    if (source == kInternet || target == kInternet || source == kCloudfront || target == kCloudfront) {
        std::vector<Hop> hops{{source, target, Locality::Internet, 1}};
        if (target == kInternet && leavesThroughNat(reader, from))
            hops.push_back({source, kNat, Locality::SameZone, 1});
        return hops;
    }
    const NodeIndex sourceRegion = reader.around(from, kRegion), targetRegion = reader.around(to, kRegion);
    if (sourceRegion != kNoIndex && targetRegion != kNoIndex && sourceRegion != targetRegion &&
        !hasReplicaIn(reader, to, reader.regionCode(from)))
        return {{source, target, Locality::CrossRegion, 1}};
    const bool outside = reader.around(to, kVpc) == kNoIndex;
    if (outside && leavesThroughNat(reader, from)) {
        if (hasGatewayEndpoint(reader, from, target)) return {{source, kGatewayEndpoint, Locality::SameRegion, 1}};
        return {{source, target, Locality::SameRegion, 1}, {source, kNat, Locality::SameZone, 1}};
    }
    const std::vector<int> fromZones = reader.zones(from), toZones = reader.zones(to);
    if (fromZones.empty() || toZones.empty()) return {{source, target, Locality::SameRegion, 1}};
    const double same = sameZoneShare(fromZones, toZones);
    std::vector<Hop> hops;
    if (same > 0) hops.push_back({source, target, Locality::SameZone, same});
    if (same < 1) hops.push_back({source, target, Locality::CrossZone, 1 - same});
    return hops;
}

struct Charge {
    Name key;
    std::string region; ///< in which it is billed, where that is not the one of the link's source
    double factor = 0;  ///< of the link's data
    std::vector<const TransferRule*> facts;
};

/// What each price key is charged for, in parts of the link's data; sorted by key. Half of the data goes each way;
/// replication only goes from the source to its copy. What crosses regions is billed in the one that sends it.
std::vector<Charge> chargesOf(const Reader& reader, NodeIndex from, const EffectiveLink& link,
                              const TransferTable& table)
{
    static const Name replication("replication");
    const NodeIndex to = link.to;
    const bool oneWay = link.kind == replication;
    const std::string fromRegion = reader.regionCode(from), toRegion = reader.regionCode(to);
    const TransferPlace place{"united-states", fromRegion, toRegion};
    std::vector<Charge> charges;
    for (const Hop& hop : hopsOf(reader, from, to))
        for (const TransferDirection direction : {TransferDirection::Request, TransferDirection::Response})
            for (const TransferRule* rule : table.match(hop.from, hop.to, hop.locality, direction)) {
                if (hop.to == kNat && rule->charge == TransferCharge::Transfer)
                    continue; // counted by the hop it belongs to
                if (rule->isFree()) continue;
                const Name key = rule->key(place);
                if (key.str().starts_with("cloudfront.")) continue;
                const bool answers = direction == TransferDirection::Response;
                if (answers && oneWay) continue;
                const std::string region = answers && hop.locality == Locality::CrossRegion ? toRegion : std::string();
                auto at = std::find_if(charges.begin(), charges.end(),
                                       [&](const Charge& one) { return one.key == key && one.region == region; });
                if (at == charges.end()) at = charges.insert(charges.end(), Charge{key, region, 0, {}});
                at->factor += hop.share * rule->times / (oneWay ? 1 : 2);
                at->facts.push_back(rule);
            }
    std::sort(charges.begin(), charges.end(), [](const Charge& a, const Charge& b) { return a.key < b.key; });
    return charges;
}

} // namespace

void priceLinks(Reader& reader, NodeIndex source, const CostBasis& basis, std::vector<CostLine>& lines)
{
    static constexpr std::string_view kLabel = ZD_NOOP("catalog", "Data on the connection").text;
    for (const LinkIndex index : reader.linksOut(source)) {
        const EffectiveLink& link = reader.link(index);
        std::vector<Charge> charges = chargesOf(reader, source, link, *basis.transfer);
        if (charges.empty()) continue;
        // Data that enters from outside is billed where it is answered.
        const std::string code = reader.regionCode(source);
        const std::string answered = code.empty() ? reader.regionCode(link.to) : code;
        const Name region = answered.empty() ? globalRegion() : Name(answered);
        for (Charge& charge : charges) {
            const Name id("transfer-" + link.id.str() + "-" + charge.key.str());
            CostLine& line = lines.emplace_back(reader.design().node(source).id, link.id, id, kLabel);
            line.region = charge.region.empty() ? region : Name(charge.region);
            line.priceKey = charge.key;
            line.factor = charge.factor;
            line.facts = std::move(charge.facts);
            line.quantity = forEachBinding(reader, [&]() -> std::optional<double> {
                const Value gigabytes = reader.linkValue(index, kGigabytes);
                const double* amount = gigabytes.asNumber();
                return amount ? std::optional(*amount * line.factor) : std::nullopt;
            });
            applyPrice(line, basis.prices->lookup(line.region, line.priceKey));
        }
    }
}

} // namespace zonedraft
