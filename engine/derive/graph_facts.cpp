// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/graph_facts.h"

#include "engine/graph/traversal.h"

namespace zonedraft {
namespace {

const Name kEntries("trait:entry"), kHard("hard"), kReplicationLink("replication"), kEvent("event"),
    kLoadBalancer("load_balancer"), kDns("dns");

/// Enabled links as successor lists.
graph::Adjacency successors(const EffectiveDesign& design, bool hardOnly)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    edges.reserve(design.links().size());
    for (const EffectiveLink& link : design.links()) {
        if (!link.alive || !link.enabled || link.from == kNoIndex || link.to == kNoIndex) continue;
        if (!design.node(link.from).enabled || !design.node(link.to).enabled) continue;
        if (!hardOnly || GraphFacts::isHard(design, link)) edges.emplace_back(link.from, link.to);
    }
    return graph::Adjacency(design.nodes().size(), edges);
}

std::vector<std::uint32_t> entries(const EffectiveDesign& design)
{
    std::vector<std::uint32_t> out;
    for (const Kind* kind : design.catalog().matching(kEntries)) {
        const std::vector<NodeIndex>& nodes = design.ofKind(kind->index);
        out.insert(out.end(), nodes.begin(), nodes.end());
    }
    return out;
}

/// A balancer with several targets survives the loss of one: nothing behind it is a single point of failure through it.
bool spreads(const EffectiveDesign& design, NodeIndex at, const graph::Adjacency& next)
{
    const Kind* kind = design.node(at).kind;
    return kind && next[at].size() > 1 && (kind->hasTrait(kLoadBalancer) || kind->hasTrait(kDns));
}

} // namespace

bool GraphFacts::isHard(const EffectiveDesign& design, const EffectiveLink& link)
{
    if (const auto slot = design.catalog().linkSlot(kHard); slot && link.values.source(*slot) >= ValueSource::Set)
        if (const bool* hard = link.values.value(*slot).asBool()) return *hard;
    return link.kind != kReplicationLink && link.kind != kEvent;
}

std::vector<std::pair<GraphQuery, NodeIndex>> GraphFacts::refresh(const EffectiveDesign& design)
{
    const graph::Adjacency hard = successors(design, true);
    const std::vector<std::uint32_t> starts = entries(design);
    std::array<std::vector<char>, 3> fresh;
    fresh[static_cast<int>(GraphQuery::OnRequestPath)] = graph::reached(hard, starts);
    fresh[static_cast<int>(GraphQuery::InCycle)] = graph::inCycle(hard);
    fresh[static_cast<int>(GraphQuery::SinglePointOfFailure)] =
        graph::reached(hard, starts, [&](NodeIndex at) { return spreads(design, at, hard); });

    std::vector<std::pair<GraphQuery, NodeIndex>> changed;
    for (int query = 0; query < 3; ++query) {
        auto& before = m_answers[static_cast<std::size_t>(query)];
        auto& now = fresh[static_cast<std::size_t>(query)];
        before.resize(now.size(), 0);
        for (NodeIndex at = 0; at < now.size(); ++at)
            if (before[at] != now[at]) changed.emplace_back(static_cast<GraphQuery>(query), at);
        before = std::move(now);
    }
    return changed;
}

bool GraphFacts::answer(GraphQuery query, NodeIndex node) const
{
    const auto& answers = m_answers[static_cast<std::size_t>(query)];
    return node < answers.size() && answers[node];
}

bool GraphFacts::reachable(const EffectiveDesign& design, NodeIndex from, NodeIndex to, bool hardOnly)
{
    return graph::reached(successors(design, hardOnly), {from})[to];
}

} // namespace zonedraft
