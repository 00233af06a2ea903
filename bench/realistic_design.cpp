// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/realistic_design.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <fmt/format.h>

namespace zonedraft::bench {
namespace {

constexpr int kApplicationsPerNetwork = 4;
constexpr int kNetworksPerRegion = 3;

void must(Design& design, const Change& change)
{
    [[maybe_unused]] const auto applied = design.apply(change);
    assert(applied);
}

NodeId id(const std::string& text)
{
    return *NodeId::parse(text);
}

/// Adds one application after the other until there are enough components.
class Builder {
public:
    Builder(int nodes, unsigned seed) : m_wanted(nodes), m_random(seed) {}

    Design build()
    {
        must(m_design, SetTitle{fmt::format("Realistic design of {} components", m_wanted)});
        must(m_design, SetEntry{Section::Project, Name("environment"), Value("prod")});
        must(m_design, SetEntry{Section::Project, Name("suffix"), Value("prod")});
        must(m_design, SetEntry{Section::Requirements, Name("min_zones"), Value(2)});
        must(m_design, SetEntry{Section::Load, Name("requests_per_month"), Value(5e6)});
        for (int application = 0; !full(); ++application) addApplication(application);
        return std::move(m_design);
    }

private:
    [[nodiscard]] bool full() const { return static_cast<int>(m_design.nodeCount()) >= m_wanted; }

    void add(const std::string& name, const char* kind, const std::string& parent, PropertyMap properties = {},
             Placement placement = {})
    {
        if (full()) return;
        Node node{.id = id(name), .kind = Name(kind)};
        node.label = name;
        if (!parent.empty()) node.parent = id(parent);
        node.properties = std::move(properties);
        node.placement = std::move(placement);
        must(m_design, AddNode{std::move(node)});
    }

    void connect(const std::string& from, const std::string& to, const char* kind, PropertyMap properties = {})
    {
        if (!m_design.find(id(from)) || !m_design.find(id(to))) return;
        must(m_design, AddLink{Link{*LinkId::parse(fmt::format("{}-to-{}", from, to)), id(from), id(to), Name(kind),
                                    std::move(properties)}});
    }

    void addApplication(int number)
    {
        static constexpr std::array regions{"us-east-1",    "us-west-2",      "eu-west-1",
                                            "eu-central-1", "ap-southeast-1", "ap-northeast-1"};
        const int network = number / kApplicationsPerNetwork, region = network / kNetworksPerRegion;
        const std::string regionId = fmt::format("region-{}", region), vpc = fmt::format("net-{}", network),
                          app = fmt::format("app-{}", number);
        if (!m_design.find(id(regionId)))
            add(regionId, "aws.region", "",
                {{Name("region"), Value(regions[static_cast<std::size_t>(region) % regions.size()])}});
        if (!m_design.find(id(vpc)))
            add(vpc, "aws.vpc", regionId,
                {{Name("zones"), Value(3)},
                 {Name("cidr"), Value(fmt::format("10.{}.0.0/16", network % 250))},
                 {Name("nat_mode"), Value(network % 2 ? "single" : "per_zone")}});
        const auto spread = [](const char* tier) { return Placement{Name(tier), {}, 3, {}, {}}; };
        add(app + "-lb", "aws.load_balancer", vpc, {{Name("http_listener"), Value("redirect")}}, spread("public"));
        add(app + "-cluster", "aws.ecs_cluster", vpc);
        for (const char* service : {"api", "web", "worker"})
            add(fmt::format("{}-{}", app, service), "aws.ecs_service", app + "-cluster",
                {{Name("cpu"), Value(512)}, {Name("memory"), Value(1024)}, {Name("log_retention_days"), Value(30)}},
                spread("application"));
        add(app + "-db", "aws.aurora_cluster", vpc,
            {{Name("instance_count"), Value(2)}, {Name("storage_encrypted"), Value(true)}}, spread("data"));
        add(app + "-cache", "aws.elasticache_cluster", vpc, {}, spread("data"));
        add(app + "-sessions", "aws.dynamodb_table", regionId, {{Name("hash_key"), Value("id")}});
        add(app + "-queue", "aws.sqs_queue", regionId);
        add(app + "-files", "aws.s3_bucket", regionId);
        add(app + "-topic", "aws.sns_topic", regionId);
        add(app + "-cert", "aws.acm_certificate", regionId, {{Name("domain_name"), Value(app + ".example.com")}});
        add(app + "-secret", "aws.secrets_manager_secret", regionId);
        add(app + "-resize", "aws.lambda_function", regionId);
        add(app + "-errors", "aws.cloudwatch_alarm", regionId);
        add(app + "-edge", "aws.cloudfront_distribution", "");
        add(app + "-users", "generic.internet", "");
        add(app + "-mail", "generic.external_service", "");
        connectApplication(app);
        if (number > 0 && m_random() % 10 == 0) connect(app + "-api", fmt::format("app-{}-db", number - 1), "data");
    }

    void connectApplication(const std::string& app)
    {
        const PropertyMap traffic{{Name("expected_gb_per_month"), Value(50)}};
        connect(app + "-users", app + "-edge", "traffic");
        connect(app + "-edge", app + "-lb", "traffic", traffic);
        connect(app + "-edge", app + "-files", "traffic");
        connect(app + "-lb", app + "-api", "traffic", traffic);
        connect(app + "-lb", app + "-web", "traffic", traffic);
        connect(app + "-api", app + "-db", "data", traffic);
        connect(app + "-api", app + "-cache", "data");
        connect(app + "-web", app + "-cache", "data");
        connect(app + "-api", app + "-sessions", "data");
        connect(app + "-api", app + "-queue", "event");
        connect(app + "-queue", app + "-worker", "event");
        connect(app + "-worker", app + "-db", "data");
        connect(app + "-worker", app + "-files", "data");
        connect(app + "-worker", app + "-mail", "traffic");
        connect(app + "-resize", app + "-files", "data");
        connect(app + "-errors", app + "-topic", "event");
    }

    int m_wanted;
    std::mt19937 m_random;
    Design m_design;
};

} // namespace

Design realisticDesign(int nodes, unsigned seed)
{
    return Builder(nodes, seed).build();
}

Design withLinks(Design design, int links)
{
    const int applications = static_cast<int>(design.nodeCount());
    for (int distance = 0; distance < 6; ++distance)
        for (int from = 0; from < applications && design.find(id(fmt::format("app-{}-api", from))); ++from)
            for (const char* service : {"web", "worker", "api"})
                for (const char* store : {"sessions", "files", "cache", "db"}) {
                    if (static_cast<int>(design.linkCount()) >= links) return design;
                    const NodeId source = id(fmt::format("app-{}-{}", from, service)),
                                 target = id(fmt::format("app-{}-{}", from + distance, store));
                    const LinkId link = *LinkId::parse(fmt::format("{}-to-{}", source.str(), target.str()));
                    if (design.find(source) && design.find(target) && !design.find(link))
                        must(design, AddLink{Link{link, source, target, Name("data"), {}}});
                }
    return design;
}

void EditMix::refresh(const Design& design)
{
    if (m_known) return;
    for (const Node* node : design.nodesSortedById()) {
        if (node->kind == "aws.ecs_service")
            m_services.push_back(node->id);
        else if (node->kind == "aws.dynamodb_table")
            m_tables.push_back(node->id);
        else if (node->kind == "aws.elasticache_cluster" || node->kind == "aws.aurora_cluster")
            m_caches.push_back(node->id);
        else if (node->kind == "aws.vpc")
            m_networks.push_back(node->id);
    }
    m_known = design.nodeCount();
}

Change EditMix::property(const Design&)
{
    const int value = ++m_number;
    switch (below(4)) {
    case 0: return SetProperty{m_services[below(m_services.size())], Name("max_count"), Value(5 + value % 20), {}};
    case 1: return SetProperty{m_services[below(m_services.size())], Name("memory"), Value(1024 << (value % 3)), {}};
    case 2:
        return SetProperty{m_tables[below(m_tables.size())], Name("point_in_time_recovery"), Value(value % 2 == 0), {}};
    default:
        return SetProperty{m_caches[below(m_caches.size())], Name("backup_retention_days"), Value(1 + value % 30), {}};
    }
}

Change EditMix::move(const Design& design)
{
    const NodeId node = m_caches[below(m_caches.size())];
    Placement placement = design.find(node)->placement;
    placement.zoneCount = 1 + static_cast<int>(below(3));
    return MoveNode{node, m_networks[below(m_networks.size())], placement};
}

Change EditMix::link(const Design& design)
{
    if (!m_linksAdded.empty() && below(2)) {
        const LinkId gone = m_linksAdded.back();
        m_linksAdded.pop_back();
        return RemoveLink{gone};
    }
    const NodeId from = m_services[below(m_services.size())], to = m_tables[below(m_tables.size())];
    m_linksAdded.push_back(design.freeLinkId(fmt::format("extra-{}", ++m_number)));
    return AddLink{Link{m_linksAdded.back(), from, to, Name("data"), {}}};
}

Change EditMix::component(const Design& design)
{
    if (!m_added.empty() && below(2)) {
        const NodeId gone = m_added.back();
        m_added.pop_back();
        return RemoveNode{gone};
    }
    const Node& like = *design.find(m_services[below(m_services.size())]);
    Node node = like;
    node.id = design.freeNodeId(fmt::format("extra-{}", ++m_number));
    m_added.push_back(node.id);
    return AddNode{std::move(node)};
}

Change EditMix::next(const Design& design)
{
    refresh(design);
    const std::size_t kind = below(100);
    if (kind < 50) return property(design);
    if (kind < 70) return move(design);
    return kind < 85 ? link(design) : component(design);
}

} // namespace zonedraft::bench
