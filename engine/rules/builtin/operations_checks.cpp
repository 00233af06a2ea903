// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/builtin/checks.h"

#include "engine/derive/passes/pass.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace zonedraft {
namespace {

const Name kAlarm("aws.cloudwatch_alarm"), kTarget("target"), kMetric("metric");

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

Value asFact(const Reader& reader, NodeIndex node, const AlarmNeed& need)
{
    static const Name least("min_count");
    const bool counted = need.namespaceName == kTasksSpace;
    const double threshold = counted ? std::max(1.0, reader.number(node, least).value_or(1)) : need.threshold;
    return Value(ValueMap{{Name("id"), Value(need.id)},
                          {Name("label"), Value(need.label)},
                          {Name("target"), Value(watchedBy(reader, node, need).str())},
                          {Name("namespace"), Value(need.namespaceName)},
                          {Name("metric"), Value(need.metric)},
                          {Name("statistic"), Value(need.statistic)},
                          {Name("comparison"), Value(need.comparison)},
                          {Name("threshold"), Value(threshold)}});
}

} // namespace

void missingAlarms(const Reader& reader, std::optional<Entity>, std::vector<BuiltinHit>& hits)
{
    std::map<NodeId, std::set<std::string>> watched;
    for (const NodeIndex alarm : reader.ofKind(kAlarm)) {
        const std::string metric = reader.text(alarm, kMetric);
        if (const auto target = deriving::referenceOf(reader.value(alarm, kTarget)))
            watched[target->derived() ? target->owner() : *target].insert(metric);
        for (const LinkIndex link : reader.linksIn(alarm)) watched[reader.link(link).fromId].insert(metric);
    }
    for (const KindNeeds& needs : kNeeds)
        for (const NodeIndex node : reader.ofKind(Name(needs.kind))) {
            const NodeId id = reader.design().node(node).id;
            const auto present = watched.find(id);
            ValueList missing;
            std::string names;
            for (const AlarmNeed& need : needs.alarms) {
                if (present != watched.end() && present->second.contains(need.metric)) continue;
                if (!published(reader, node, need)) continue;
                missing.push_back(asFact(reader, node, need));
                names += (names.empty() ? "" : ", ") + std::string(need.metric);
            }
            if (missing.empty()) continue;
            hits.push_back({.subjects = {id},
                            .facts = {{Name("target"), Value(id.str())},
                                      {Name("missing"), Value(std::move(missing))},
                                      {Name("metrics"), Value(names)}}});
        }
}

} // namespace zonedraft
