// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/builtin/checks.h"

#include "engine/derive/passes/pass.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <unordered_map>

namespace zonedraft {
namespace {

const Name kAlarm("aws.cloudwatch_alarm"), kTarget("target"), kMetric("metric"), kMetrics("metrics"),
    kMissing("missing"), kThreshold("threshold");

/// One alarm that a kind of component should have; thresholds are starting points.
struct AlarmNeed {
    const char* id;    ///< of the alarm, behind the component's
    const char* label; ///< in its name
    const char* namespaceName;
    const char* metric;
    const char* statistic;
    const char* comparison;
    double threshold;
};

constexpr const char *kAbove = "GreaterThanThreshold", *kBelow = "LessThanThreshold";
constexpr const char *kBalancerSpace = "AWS/ApplicationELB", *kTasksSpace = "ECS/ContainerInsights";

// Of the metrics of a component only those that AWS publishes for it as a whole: an alarm on one that needs a further
// dimension (SystemErrors and ThrottledRequests of DynamoDB: the operation) would never ring.
constexpr AlarmNeed kBalancer[] = {
    {"unhealthy", "unhealthy targets", kBalancerSpace, "UnHealthyHostCount", "Maximum", kAbove, 0},
    {"errors", "errors", kBalancerSpace, "HTTPCode_Target_5XX_Count", "Sum", kAbove, 50},
    {"slow", "slow answers", kBalancerSpace, "TargetResponseTime", "p95", kAbove, 1}};
constexpr AlarmNeed kService[] = {{"cpu", "CPU", "AWS/ECS", "CPUUtilization", "Average", kAbove, 80},
                                  {"memory", "memory", "AWS/ECS", "MemoryUtilization", "Average", kAbove, 85},
                                  {"running", "running tasks", kTasksSpace, "RunningTaskCount", "Minimum", kBelow, 1}};
constexpr AlarmNeed kDatabase[] = {
    {"cpu", "CPU", "AWS/RDS", "CPUUtilization", "Average", kAbove, 80},
    {"connections", "connections", "AWS/RDS", "DatabaseConnections", "Average", kAbove, 160}};
constexpr AlarmNeed kCache[] = {{"cpu", "CPU", "AWS/ElastiCache", "EngineCPUUtilization", "Average", kAbove, 80},
                                {"evictions", "evictions", "AWS/ElastiCache", "Evictions", "Sum", kAbove, 100}};
constexpr AlarmNeed kTable[] = {
    {"throttled-reads", "throttled reads", "AWS/DynamoDB", "ReadThrottleEvents", "Sum", kAbove, 0},
    {"throttled-writes", "throttled writes", "AWS/DynamoDB", "WriteThrottleEvents", "Sum", kAbove, 0}};
constexpr AlarmNeed kFunction[] = {{"errors", "errors", "AWS/Lambda", "Errors", "Sum", kAbove, 0},
                                   {"throttles", "throttled calls", "AWS/Lambda", "Throttles", "Sum", kAbove, 0}};

struct KindNeeds {
    const char* kind;
    std::span<const AlarmNeed> alarms;
};
constexpr KindNeeds kNeeds[] = {{"aws.load_balancer", kBalancer},    {"aws.ecs_service", kService},
                                {"aws.aurora_cluster", kDatabase},   {"aws.rds_instance", kDatabase},
                                {"aws.elasticache_cluster", kCache}, {"aws.dynamodb_table", kTable},
                                {"aws.lambda_function", kFunction}};

/// What components of the kind need; null = nothing.
const KindNeeds* needsOf(const Kind& kind)
{
    for (const KindNeeds& needs : kNeeds)
        if (kind.name == std::string_view(needs.kind)) return &needs;
    return nullptr;
}

/// True when the metric exists for the component: some depend on what is switched on, or on what it is.
bool published(const Reader& reader, NodeIndex node, const AlarmNeed& need)
{
    static const Name cluster("cluster"), insights("container_insights"), type("type"), targets("target_groups");
    if (need.namespaceName == kTasksSpace) {
        const auto id = deriving::referenceOf(reader.value(node, cluster));
        const NodeIndex found = id ? reader.findNode(*id) : kNoIndex;
        return found != kNoIndex && reader.text(found, insights) != "disabled";
    }
    if (need.namespaceName != kBalancerSpace) return true;
    if (reader.text(node, type) != "application") return false;
    const Value groups = reader.value(node, targets);
    return std::string_view(need.id) != "unhealthy" || (groups.asList() && !groups.asList()->empty());
}

/// What the alarm watches: of a load balancer's targets the first group, else the component.
NodeId watchedBy(const Reader& reader, NodeIndex node, const AlarmNeed& need)
{
    static const Name targets("target_groups");
    const Value groups = reader.value(node, targets);
    if (need.namespaceName == kBalancerSpace && std::string_view(need.id) == "unhealthy" && groups.asList())
        if (const auto group = deriving::referenceOf(groups.asList()->front())) return *group;
    return reader.design().node(node).id;
}

/// What all alarms that answer a need have in common; `target` and `threshold` are left to fill in.
const ValueMap& commonFact(const AlarmNeed& need)
{
    static const std::unordered_map<const AlarmNeed*, ValueMap> known = [] {
        std::unordered_map<const AlarmNeed*, ValueMap> out;
        for (const KindNeeds& kind : kNeeds)
            for (const AlarmNeed& one : kind.alarms)
                out.emplace(&one, ValueMap{{Name("id"), Value(one.id)},
                                           {Name("label"), Value(one.label)},
                                           {kTarget, Value()},
                                           {Name("namespace"), Value(one.namespaceName)},
                                           {kMetric, Value(one.metric)},
                                           {Name("statistic"), Value(one.statistic)},
                                           {Name("comparison"), Value(one.comparison)},
                                           {kThreshold, Value(one.threshold)}});
        return out;
    }();
    return known.at(&need);
}

Value asFact(const Reader& reader, NodeIndex node, const AlarmNeed& need)
{
    static const Name least("min_count");
    ValueMap fact = commonFact(need);
    for (auto& [name, value] : fact) {
        if (name == kTarget) value = Value(watchedBy(reader, node, need).str());
        if (name == kThreshold && need.namespaceName == kTasksSpace)
            value = Value(std::max(1.0, reader.number(node, least).value_or(1)));
    }
    return Value(std::move(fact));
}

} // namespace

void missingAlarms(const Reader& reader, std::optional<Entity>, std::vector<BuiltinHit>& hits)
{
    runGroupedCheck(kMissingAlarms, reader, hits);
}

const GroupedCheck kMissingAlarms{
    .concerns = [](const Kind& kind) { return kind.name == kAlarm || needsOf(kind) != nullptr; },
    .groupsOf =
        [](const Reader& reader, NodeIndex index, std::vector<Name>& groups) {
            const EffectiveNode& node = reader.node(index);
            if (node.kind->name != kAlarm) return groups.push_back(node.id.name());
            if (const auto target = deriving::referenceOf(reader.value(index, kTarget))) {
                // The target group of a balancer stands for it; a mirrored component ("west/api") for itself.
                const NodeIndex found = reader.findNode(*target);
                const NodeIndex owner = found == kNoIndex ? kNoIndex : reader.node(found).owner;
                groups.push_back(owner != kNoIndex   ? reader.node(owner).id.name()
                                 : found != kNoIndex ? target->name()
                                                     : target->owner().name());
            }
            for (const LinkIndex link : reader.linksIn(index)) groups.push_back(reader.link(link).fromId.name());
        },
    .smallest = 1,
    .check =
        [](const Reader& reader, Name group, std::span<const NodeIndex> members, std::vector<BuiltinHit>& hits) {
            std::set<std::string> watched;
            NodeIndex node = kNoIndex;
            for (const NodeIndex member : members) {
                if (reader.node(member).kind->name == kAlarm)
                    watched.insert(reader.text(member, kMetric));
                else if (reader.node(member).id.name() == group)
                    node = member;
            }
            if (node == kNoIndex) return;
            ValueList missing;
            std::string names;
            for (const AlarmNeed& need : needsOf(*reader.node(node).kind)->alarms) {
                if (watched.contains(need.metric) || !published(reader, node, need)) continue;
                missing.push_back(asFact(reader, node, need));
                names += (names.empty() ? "" : ", ") + std::string(need.metric);
            }
            if (missing.empty()) return;
            const NodeId id = reader.node(node).id;
            hits.push_back({.subjects = {id},
                            .facts = {{kTarget, Value(id.str())},
                                      {kMissing, Value(std::move(missing))},
                                      {kMetrics, Value(std::move(names))}}});
        }};

} // namespace zonedraft
