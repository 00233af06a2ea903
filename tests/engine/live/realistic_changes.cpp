// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/live/realistic_changes.h"

#include <array>

namespace zonedraft::testing_support {
namespace {

constexpr std::array kKinds{"aws.vpc",
                            "aws.load_balancer",
                            "aws.ecs_service",
                            "aws.ecs_service",
                            "aws.aurora_cluster",
                            "aws.dynamodb_table",
                            "aws.s3_bucket",
                            "aws.cloudfront_distribution",
                            "aws.rds_instance",
                            "aws.elasticache_cluster",
                            "aws.lambda_function",
                            "aws.sqs_queue",
                            "aws.sns_topic",
                            "aws.nat_gateway",
                            "aws.ecs_cluster",
                            "aws.log_group",
                            "aws.waf_web_acl",
                            "aws.secrets_manager_secret",
                            "aws.acm_certificate",
                            "aws.cloudtrail",
                            "aws.budget",
                            "generic.internet",
                            "aws.cloudwatch_alarm",
                            "aws.kms_key",
                            "generic.external_service"};

} // namespace

std::optional<NodeId> RealisticChanges::someNode(const Design& design)
{
    const auto nodes = design.nodesSortedById();
    if (nodes.empty()) return std::nullopt;
    return nodes[static_cast<std::size_t>(below(static_cast<int>(nodes.size())))]->id;
}

std::optional<NodeId> RealisticChanges::someOfKind(const Design& design, std::string_view kind)
{
    std::vector<NodeId> found;
    for (const Node* node : design.nodesSortedById())
        if (node->kind == kind) found.push_back(node->id);
    if (found.empty()) return std::nullopt;
    return found[static_cast<std::size_t>(below(static_cast<int>(found.size())))];
}

Node RealisticChanges::newNode(const Design& design)
{
    std::string kind = kKinds[static_cast<std::size_t>(below(kKinds.size()))];
    if (!someOfKind(design, "aws.region"))
        kind = "aws.region";
    else if (!someOfKind(design, "aws.vpc"))
        kind = "aws.vpc";
    Node node{.id = design.freeNodeId(kind.substr(kind.find('.') + 1)), .kind = Name(kind)};
    const Kind* found = m_catalog.find(node.kind);
    for (const Name parent : found->parents)
        if (const auto container = someOfKind(design, parent.str()); container && !chance(10)) {
            node.parent = container;
            break;
        }
    if (chance(40)) node.placement.zoneCount = 1 + below(3);
    if (chance(20))
        node.placement.tier =
            Name(std::array{"public", "application", "data", "private"}[static_cast<std::size_t>(below(4))]);
    if (chance(10)) node.placement.zones = {1 + below(3)};
    return node;
}

Value RealisticChanges::someValue(const PropertySpec& spec, const Design& design)
{
    if (chance(15)) return {};
    switch (spec.type) {
    case PropertyType::Bool: return Value(chance(50));
    case PropertyType::Integer:
    case PropertyType::Number: {
        if (!spec.values.empty())
            return spec.values[static_cast<std::size_t>(below(static_cast<int>(spec.values.size())))];
        const double low = spec.minimum.value_or(0), high = std::min(spec.maximum.value_or(low + 100), low + 1000);
        return Value(std::floor(low + (high - low) * below(101) / 100));
    }
    case PropertyType::Enum:
        return spec.values.empty() ? Value()
                                   : spec.values[static_cast<std::size_t>(below(static_cast<int>(spec.values.size())))];
    case PropertyType::Ref:
        if (const auto node = spec.to.empty() ? someNode(design) : someOfKind(design, spec.to.front().str());
            node && !chance(10))
            return Value(node->str());
        return chance(20) ? Value("missing") : Value();
    case PropertyType::Text: return Value("text-" + std::to_string(below(4)));
    case PropertyType::List: {
        if (!spec.element() || spec.element()->type == PropertyType::Record ||
            spec.element()->type == PropertyType::List)
            return {};
        ValueList list;
        for (int count = below(3); count > 0; --count)
            if (Value item = someValue(*spec.element(), design); item.isSet()) list.push_back(std::move(item));
        return Value(std::move(list));
    }
    case PropertyType::Map:
    case PropertyType::Record: return {};
    }
    return {};
}

std::optional<Change> RealisticChanges::propertyChange(const Design& design)
{
    const auto id = someNode(design);
    const Kind* kind = id ? m_catalog.find(design.find(*id)->kind) : nullptr;
    if (!kind || kind->properties.empty()) return std::nullopt;
    const PropertySpec& spec =
        kind->properties[static_cast<std::size_t>(below(static_cast<int>(kind->properties.size())))];
    Layer layer;
    if (!design.scenarios().empty() && chance(20)) layer = design.scenarios().begin()->first;
    return Change(SetProperty{*id, spec.name, someValue(spec, design), layer});
}

std::optional<Change> RealisticChanges::linkChange(const Design& design)
{
    const auto links = design.linksSortedById();
    if (!links.empty() && chance(30)) {
        const Link& link = *links[static_cast<std::size_t>(below(static_cast<int>(links.size())))];
        if (chance(40)) return Change(RemoveLink{link.id});
        const auto& specs = m_catalog.linkProperties();
        const PropertySpec& spec = specs[static_cast<std::size_t>(below(static_cast<int>(specs.size())))];
        return Change(SetLinkProperty{link.id, spec.name, someValue(spec, design), {}});
    }
    const auto from = someNode(design), to = someNode(design);
    if (!from || !to || *from == *to) return std::nullopt;
    const Kind *source = m_catalog.find(design.find(*from)->kind), *target = m_catalog.find(design.find(*to)->kind);
    const LinkSpec* spec = source && target ? m_catalog.linkSpec(*source, *target) : nullptr;
    if (!spec && !chance(10)) return std::nullopt;
    Link link{design.freeLinkId(from->str() + "-to-" + to->str()), *from, *to, spec ? spec->kind : Name("traffic")};
    if (chance(30)) link.properties.emplace(Name("expected_gb_per_month"), Value(below(500)));
    if (chance(10)) link.properties.emplace(Name("hard"), Value(false));
    return Change(AddLink{std::move(link)});
}

std::optional<Change> RealisticChanges::moveChange(const Design& design)
{
    const auto id = someNode(design);
    if (!id) return std::nullopt;
    const Node& node = *design.find(*id);
    Placement placement = node.placement;
    std::optional<NodeId> parent = node.parent;
    if (chance(50)) parent = chance(20) ? std::nullopt : someOfKind(design, chance(70) ? "aws.vpc" : "aws.region");
    if (parent && (*parent == *id || design.standsIn(*parent, *id))) return std::nullopt;
    if (chance(50)) placement.zoneCount = below(4);
    if (chance(30)) placement.tier = Name(chance(50) ? "public" : "data");
    return Change(MoveNode{*id, parent, placement});
}

Change RealisticChanges::documentChange(const Design& design)
{
    if (!design.scenarios().empty() && chance(30)) {
        const Layer layer = design.scenarios().begin()->first;
        if (chance(50))
            return SetEntry{Section::Requirements, Name("budget"), chance(30) ? Value() : Value(below(2000)), layer};
        return SetEntry{Section::Load, Name("requests_per_month"), chance(30) ? Value() : Value(below(100) * 1e6),
                        layer};
    }
    switch (below(8)) {
    case 7:
        return SetEntry{Section::Requirements, Name("recovery_region"),
                        Value(chance(50) ? "us-west-2" : "eu-central-1")};
    case 0: return SetEntry{Section::Project, Name("environment"), Value(chance(50) ? "prod" : "dev")};
    case 1: return SetEntry{Section::Project, Name("suffix"), Value(chance(50) ? "a" : "b")};
    case 2: return SetEntry{Section::Requirements, Name("budget"), Value(below(2000))};
    case 3: return SetEntry{Section::Requirements, Name("min_zones"), chance(30) ? Value() : Value(1 + below(3))};
    case 4: return SetEntry{Section::Load, Name("requests_per_month"), Value(below(100) * 1e6)};
    case 5: {
        Scenario peak;
        if (chance(50)) peak.regions = {{"us-east-1", "eu-west-1"}, {"us-west-2", "eu-central-1"}};
        if (chance(30)) peak.requirements.emplace(Name("budget"), Value(below(2000)));
        if (chance(30)) peak.load.emplace(Name("requests_per_month"), Value(below(100) * 1e6));
        return PutScenario{*ScenarioId::parse("peak"), chance(70) ? std::optional(std::move(peak)) : std::nullopt};
    }
    default:
        if (const auto node = someNode(design))
            return PutSuppression{{"HA-001", node->str()},
                                  chance(50) ? std::optional(Suppression{"accepted", ""}) : std::nullopt};
        return SetTitle{"Title"};
    }
}

Change RealisticChanges::change(const Design& design)
{
    for (;;) {
        const int kind = below(100);
        if (kind < 40) {
            if (auto change = propertyChange(design)) return *change;
        } else if (kind < 55) {
            if (auto change = moveChange(design)) return *change;
        } else if (kind < 75) {
            if (auto change = linkChange(design)) return *change;
        } else if (kind < 85) {
            if (design.nodeCount() < 40) return AddNode{newNode(design)};
        } else if (kind < 92) {
            if (const auto node = someNode(design)) return RemoveNode{*node};
        } else {
            return documentChange(design);
        }
    }
}

Design RealisticChanges::design(int nodes)
{
    Design design;
    for (int count = 0; count < nodes; ++count) static_cast<void>(design.apply(AddNode{newNode(design)}));
    for (int count = 0; count < nodes * 2; ++count)
        if (const auto change = linkChange(design)) static_cast<void>(design.apply(*change));
    for (int count = 0; count < nodes; ++count)
        if (const auto change = propertyChange(design)) static_cast<void>(design.apply(*change));
    return design;
}

} // namespace zonedraft::testing_support
