// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/passes/subnet_plan.h"

#include "engine/base/address_range.h"
#include "engine/derive/passes/pass.h"

#include <algorithm>
#include <fmt/format.h>

namespace zonedraft {
namespace {

constexpr int kMaximumZones = 6; ///< AWS has no region with more

std::string blockAt(const AddressRange& network, int prefix, std::uint32_t block)
{
    const auto range = network.subnet(prefix, block);
    return range ? range->text() : std::string();
}

} // namespace

bool SubnetPlan::hasKind(std::string_view kind) const
{
    return std::any_of(tiers.begin(), tiers.end(), [&](const TierPlan& tier) { return tier.kind == kind; });
}

SubnetPlan planSubnets(const Reader& reader, NodeIndex vpc)
{
    static const Name zones("zones"), tiers("tiers"), cidr("cidr"), cidrs("cidrs"), name("name"), kind("kind"),
        mapPublicIp("map_public_ip");
    SubnetPlan plan;
    plan.zones = std::clamp(static_cast<int>(reader.number(vpc, zones).value_or(1)), 1, kMaximumZones);
    const Value list = reader.value(vpc, tiers);
    for (const Value& item : elementsOf(list)) {
        TierPlan tier;
        if (const std::string* text = item.at(name).asText()) tier.name = idTextFrom(*text);
        if (const std::string* text = item.at(kind).asText()) tier.kind = *text;
        if (const bool* map = item.at(mapPublicIp).asBool()) tier.mapPublicIp = *map;
        if (const ValueList* given = item.at(cidrs).asList())
            for (const Value& text : *given) tier.cidrs.push_back(text.asText() ? *text.asText() : std::string());
        if (!tier.name.empty()) plan.tiers.push_back(std::move(tier));
    }
    const auto network = AddressRange::covering(reader.text(vpc, cidr));
    if (!network || network->isV6() || network->prefix() > 28) return plan;
    const int prefix = std::min(network->prefix() + 8, 28);
    const auto blocks = std::uint64_t{1} << (prefix - network->prefix());
    std::uint32_t stride = 10;
    if (stride * plan.tiers.size() > blocks)
        stride = static_cast<std::uint32_t>(plan.zones <= 2 ? plan.zones : plan.zones <= 4 ? 4 : 8);
    for (std::uint32_t row = 0; row < plan.tiers.size(); ++row) {
        auto& given = plan.tiers[row].cidrs;
        for (auto zone = static_cast<std::uint32_t>(given.size()); zone < static_cast<std::uint32_t>(plan.zones);
             ++zone)
            given.push_back(blockAt(*network, prefix, row * stride + zone));
    }
    return plan;
}

NodeId subnetId(NodeId vpc, const std::string& tier, int zone)
{
    return vpc.child(fmt::format("subnet-{}-{}", tier, deriving::zoneLetter(zone)));
}

std::vector<NodeId> subnetsOf(const Reader& reader, NodeIndex index)
{
    static const Name vpcKind("aws.vpc");
    const EffectiveNode& node = reader.node(index);
    if (!node.placement.subnets.empty()) return node.placement.subnets;
    const NodeIndex vpc = reader.around(index, vpcKind);
    const std::string tier = idTextFrom(reader.tier(index));
    if (vpc == kNoIndex || reader.tier(index).empty()) return {};
    std::vector<NodeId> out;
    for (const int zone : reader.zones(index)) out.push_back(subnetId(reader.node(vpc).id, tier, zone));
    return out;
}

} // namespace zonedraft
