// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's questions about places and names: around what a node stands, in which zones and tier, how it is called.
#include "engine/derive/physical_name.h"
#include "engine/derive/reader.h"

#include <algorithm>

namespace zonedraft {
namespace {

const Name kVpcKind("aws.vpc"), kRegionKind("aws.region"), kSubnetKind("aws.subnet"), kTiers("tiers"),
    kTierName("name"), kTierKind("kind"), kZonesName("zones"), kZoneName("zone"), kTierProperty("tier"),
    kKindProperty("kind"), kRegionName("region"), kProject("project"), kEnvironment("environment"), kSuffix("suffix");

std::optional<int> wholeNumber(const Value& value)
{
    const double* number = value.asNumber();
    if (!number || *number < -1e6 || *number > 1e6) return std::nullopt;
    return static_cast<int>(*number);
}

} // namespace

NodeIndex Reader::around(NodeIndex index, Name kind) const
{
    const EffectiveNode* at = &node(index);
    if (at->derived()) {
        index = at->owner;
        at = &node(index);
        if (at->kind && at->kind->name == kind) return index;
    }
    for (int steps = 0; at->parent != kNoIndex && steps < 64; ++steps) {
        index = at->parent;
        at = &node(index);
        if (at->kind && at->kind->name == kind) return index;
    }
    return kNoIndex;
}

std::vector<int> Reader::zones(NodeIndex index) const
{
    const EffectiveNode& found = node(index);
    if (const auto zone = wholeNumber(value(index, kZoneName))) return {*zone};
    if (found.derived()) return zones(found.owner);
    const NodeIndex vpc = around(index, kVpcKind);
    if (vpc == kNoIndex || !found.kind || found.kind->zonePlacement == ZonePlacement::None) return {};
    const int available = std::max(1, wholeNumber(value(vpc, kZonesName)).value_or(1));
    if (!found.placement.subnets.empty()) {
        std::vector<int> out;
        for (const NodeId subnet : found.placement.subnets)
            if (const NodeIndex at = findNode(subnet); at != kNoIndex)
                if (const auto zone = wholeNumber(value(at, kZoneName))) out.push_back(*zone);
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }
    if (!found.placement.zones.empty()) return found.placement.zones;
    int count = found.placement.zoneCount;
    if (count == 0) count = found.kind->zonePlacement == ZonePlacement::Spread ? available : 1;
    std::vector<int> out;
    for (int zone = 1; zone <= std::min(count, available); ++zone) out.push_back(zone);
    return out;
}

std::string Reader::tier(NodeIndex index) const
{
    const EffectiveNode& found = node(index);
    if (found.kind && found.kind->name == kSubnetKind) return text(index, kTierProperty);
    if (found.derived()) return tier(found.owner);
    if (!found.placement.tier.empty()) return found.placement.tier.str();
    if (!found.kind || found.kind->tierKinds.empty()) return {};
    // Not stated: the first tier of the VPC whose kind suits.
    const NodeIndex vpc = around(index, kVpcKind);
    if (vpc == kNoIndex) return {};
    const Value tiers = value(vpc, kTiers);
    for (const Name wanted : found.kind->tierKinds)
        for (const Value& tier : elementsOf(tiers))
            if (const std::string* kind = tier.at(kTierKind).asText(); kind && wanted == *kind)
                if (const std::string* name = tier.at(kTierName).asText()) return *name;
    return {};
}

std::string Reader::tierKind(NodeIndex index) const
{
    const EffectiveNode& found = node(index);
    if (found.kind && found.kind->name == kSubnetKind) return text(index, kKindProperty);
    const std::string name = tier(index);
    const NodeIndex vpc = around(index, kVpcKind);
    if (name.empty() || vpc == kNoIndex) return {};
    const Value tiers = value(vpc, kTiers);
    for (const Value& tier : elementsOf(tiers))
        if (const std::string* tierName = tier.at(kTierName).asText(); tierName && *tierName == name)
            if (const std::string* kind = tier.at(kTierKind).asText()) return *kind;
    return {};
}

bool Reader::production() const
{
    const Value environment = document(kProject, kEnvironment);
    return environment.asText() && (*environment.asText() == "prod" || *environment.asText() == "production");
}

std::string Reader::regionCode(NodeIndex index) const
{
    if (const NodeIndex region = around(index, kRegionKind); region != kNoIndex) return text(region, kRegionName);
    const std::vector<NodeIndex>& regions = matching({&kRegionKind, 1});
    return regions.size() == 1 ? text(regions.front(), kRegionName) : std::string();
}

std::string Reader::nameStem(NodeIndex index) const
{
    static const Name given("physical_name");
    const EffectiveNode& found = node(index);
    if (std::string name = text(index, given); !name.empty()) return name;
    std::string stem = found.label;
    if (found.derived()) // "api/log-group" is called after its owner, and what it is of that
        stem = nameStem(found.owner) + '-' + found.id.str().substr(m_design.node(found.owner).id.str().size() + 1);
    for (char& c : stem)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return stem;
}

std::string Reader::physicalName(NodeIndex index) const
{
    const EffectiveNode& found = node(index);
    if (!found.kind) return {};
    // As exported code has it: the environment where no suffix is stated.
    std::string suffix = "dev";
    for (const Name entry : {kSuffix, kEnvironment})
        if (const Value set = document(kProject, entry); set.asText() && !set.asText()->empty()) {
            suffix = *set.asText();
            break;
        }
    static const Name logGroup("aws.log_group"), logGroupName("log_group_name");
    if (found.kind->name == logGroup)
        if (std::string name = text(index, logGroupName); !name.empty()) {
            // Its slashes stay; a derived name has the suffix already.
            const std::string end = "-" + suffix;
            const bool has = name.ends_with(end) || name.find(end + '/') != std::string::npos;
            return has ? name : name + end;
        }
    return fitPhysicalName(found.kind->names, nameStem(index), suffix);
}

} // namespace zonedraft
