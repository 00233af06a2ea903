// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/address_range.h"
#include "engine/rules/builtin/checks.h"

#include <algorithm>
#include <cmath>

namespace zonedraft {
namespace {

const Name kSubnet("aws.subnet"), kCidr("cidr"), kMaxCount("max_count"), kDesiredCount("desired_count"),
    kScaling("scaling");
constexpr int kLargestPrefix = 16, kSmallestPrefix = 28; // what AWS allows for VPCs and subnets
constexpr double kReserved = 5;                          // addresses that AWS keeps in every subnet
constexpr double kPerLoadBalancer = 8;                   // free addresses that a load balancer asks for
constexpr double kHeadroom = 1.3;                        // for deployments, which run old and new tasks side by side

/// Subnets of a VPC, derived and drawn, sorted by id.
std::vector<NodeIndex> subnetsIn(const Reader& reader, Entity vpc)
{
    std::vector<NodeIndex> out;
    const auto take = [&](const std::vector<Entity>& nodes) {
        for (const Entity node : nodes)
            if (const Kind* kind = reader.kind(node); kind && kind->name == kSubnet) out.push_back(node.index);
    };
    take(reader.related(vpc, Relation::Derived));
    take(reader.related(vpc, Relation::Children));
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
    if (kind.hasTrait(Name("load_balancer")))
        return kPerLoadBalancer * std::max<double>(1, static_cast<double>(reader.zones(node).size()));
    if (kind.name == "aws.ecs_service") {
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
    std::vector<std::pair<NodeIndex, double>> needed;
    for (const NodeIndex subnet : subnetsIn(reader, *self)) needed.emplace_back(subnet, 0);
    std::vector<Entity> open{*self};
    while (!open.empty()) {
        const Entity container = open.back();
        open.pop_back();
        for (const Entity child : reader.related(container, Relation::Children)) {
            open.push_back(child);
            const Kind* kind = reader.kind(child);
            if (!kind || !kind->hasTrait(Name("in_vpc")) || kind->name == kSubnet) continue;
            const auto subnets = reader.related(child, Relation::Subnets);
            if (subnets.empty()) continue;
            const double each =
                std::ceil(addressesNeeded(reader, child.index, *kind) / static_cast<double>(subnets.size()));
            for (auto& [subnet, sum] : needed)
                if (std::find(subnets.begin(), subnets.end(), Reader::nodeEntity(subnet)) != subnets.end()) sum += each;
        }
    }
    for (const auto& [subnet, sum] : needed) {
        const auto range = AddressRange::covering(reader.text(subnet, kCidr));
        const double free = range ? range->size() - kReserved : 0;
        if (!range || free >= sum) continue;
        hits.push_back({.subjects = {idOf(reader, subnet)},
                        .facts = {{Name("needed"), Value(sum)},
                                  {Name("free"), Value(std::max(0.0, free))},
                                  {Name("subnet"), text(idOf(reader, subnet))}}});
    }
}

} // namespace zonedraft
