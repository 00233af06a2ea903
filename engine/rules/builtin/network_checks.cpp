// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/address_range.h"
#include "engine/rules/builtin/checks.h"

#include <algorithm>
#include <cmath>

namespace zonedraft {
namespace {

const Name kSubnet("aws.subnet"), kCidr("cidr"), kMaxCount("max_count"), kDesiredCount("desired_count"),
    kScaling("scaling"), kInVpc("in_vpc"), kLoadBalancer("load_balancer"), kServiceKind("aws.ecs_service"),
    kSubnets("subnets");
constexpr int kLargestPrefix = 16, kSmallestPrefix = 28; // what AWS allows for VPCs and subnets
constexpr double kReserved = 5;                          // addresses that AWS keeps in every subnet
constexpr double kPerLoadBalancer = 8;                   // free addresses that a load balancer asks for
constexpr double kHeadroom = 1.3;                        // for deployments, which run old and new tasks side by side

/// Subnets of a VPC, derived and drawn, sorted by id.
std::vector<NodeIndex> subnetsIn(const Reader& reader, Entity vpc)
{
    std::vector<NodeIndex> out;
    for (const Entity node : reader.related(vpc, Relation::Derived))
        if (const Kind* kind = reader.kind(node); kind && kind->name == kSubnet) out.push_back(node.index);
    // Asks for subnets alone, so that this is not done again for whatever else comes into the VPC.
    for (const Entity node : reader.childrenOfKind(vpc, kSubnet))
        if (reader.kind(node)) out.push_back(node.index);
    std::sort(out.begin(), out.end(),
              [&](NodeIndex a, NodeIndex b) { return reader.design().node(a).id < reader.design().node(b).id; });
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

NodeId idOf(const Reader& reader, NodeIndex node)
{
    return reader.design().node(node).id;
}

Value text(NodeId id)
{
    return Value(id.str());
}

/// Addresses that one node can need in all zones together.
double addressesNeeded(const Reader& reader, NodeIndex node, const Kind& kind)
{
    if (kind.hasTrait(kLoadBalancer))
        return kPerLoadBalancer * std::max<double>(1, static_cast<double>(reader.zones(node).size()));
    if (kind.name == kServiceKind) {
        const auto most = reader.number(node, reader.flag(node, kScaling) ? kMaxCount : kDesiredCount);
        return most.value_or(1) * kHeadroom;
    }
    return std::max<double>(1, static_cast<double>(reader.zones(node).size()));
}

} // namespace

void subnetOverlap(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    if (!self) return;
    std::vector<std::pair<AddressRange, NodeIndex>> ranges;
    for (const NodeIndex subnet : subnetsIn(reader, *self))
        if (const auto range = AddressRange::covering(reader.text(subnet, kCidr))) ranges.emplace_back(*range, subnet);
    for (std::size_t first = 0; first < ranges.size(); ++first)
        for (std::size_t second = first + 1; second < ranges.size(); ++second) {
            const auto& [a, left] = ranges[first];
            const auto& [b, right] = ranges[second];
            if (!a.overlaps(b)) continue;
            const NodeId one = idOf(reader, left), other = idOf(reader, right);
            hits.push_back({.subjects = {one, other},
                            .facts = {{Name("first"), text(one)},
                                      {Name("second"), text(other)},
                                      {Name("first_cidr"), Value(a.text())},
                                      {Name("second_cidr"), Value(b.text())}}});
        }
}

void subnetOutsideVpc(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    if (!self) return;
    const auto outer = AddressRange::covering(reader.text(self->index, kCidr));
    if (!outer) return;
    for (const NodeIndex subnet : subnetsIn(reader, *self)) {
        const auto range = AddressRange::covering(reader.text(subnet, kCidr));
        if (!range || outer->contains(*range)) continue;
        const NodeId id = idOf(reader, subnet);
        hits.push_back({.subjects = {id}, .facts = {{Name("subnet"), text(id)}, {Name("cidr"), Value(range->text())}}});
    }
}

void networkSize(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    if (!self) return;
    const std::string written = reader.text(self->index, kCidr);
    if (written.empty()) return;
    const auto range = AddressRange::parse(written);
    if (range && !range->isV6() && range->prefix() >= kLargestPrefix && range->prefix() <= kSmallestPrefix) return;
    hits.push_back({.facts = {{Name("cidr"), Value(written)}}});
}

void addressSpace(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits)
{
    if (!self) return;
    struct Need {
        NodeId id;
        NodeIndex subnet;
        double sum = 0;
    };
    std::vector<Need> needed;
    for (const NodeIndex subnet : subnetsIn(reader, *self)) needed.push_back({idOf(reader, subnet), subnet});
    std::vector<NodeIndex> open{self->index};
    std::vector<Need*> used;
    while (!open.empty()) {
        const NodeIndex container = open.back();
        open.pop_back();
        for (const NodeIndex child : reader.children(container)) {
            open.push_back(child);
            const Kind* kind = reader.design().node(child).kind;
            if (!kind || !kind->hasTrait(kInVpc) || kind->name == kSubnet) continue;
            used.clear();
            std::size_t elsewhere = 0;
            const Value subnets = reader.value(child, kSubnets);
            for (const Value& item : elementsOf(subnets)) {
                const auto id = item.asReference();
                if (!id) continue;
                const auto found =
                    std::find_if(needed.begin(), needed.end(), [&](const Need& need) { return need.id == *id; });
                if (found != needed.end())
                    used.push_back(&*found);
                else if (reader.findNode(*id) != kNoIndex)
                    ++elsewhere;
            }
            if (used.empty()) continue;
            const double each =
                std::ceil(addressesNeeded(reader, child, *kind) / static_cast<double>(used.size() + elsewhere));
            for (Need* need : used) need->sum += each;
        }
    }
    for (const auto& [id, subnet, sum] : needed) {
        const auto range = AddressRange::covering(reader.text(subnet, kCidr));
        const double free = range ? range->size() - kReserved : 0;
        if (!range || free >= sum) continue;
        hits.push_back({.subjects = {id},
                        .facts = {{Name("needed"), Value(sum)},
                                  {Name("free"), Value(std::max(0.0, free))},
                                  {Name("subnet"), text(id)}}});
    }
}

} // namespace zonedraft
