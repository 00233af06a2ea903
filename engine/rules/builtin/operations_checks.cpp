// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/builtin/checks.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace zonedraft {
namespace {

const Name kAlarm("aws.cloudwatch_alarm"), kTarget("target"), kMetric("metric");

/// One alarm that a kind of component should have; thresholds are starting points.
struct AlarmNeed {
    const char* namespaceName;
    const char* metric;
    const char* statistic;
    const char* comparison;
    double threshold;
};

constexpr AlarmNeed kBalancer[] = {
    {"AWS/ApplicationELB", "UnHealthyHostCount", "Maximum", "GreaterThanThreshold", 0},
    {"AWS/ApplicationELB", "HTTPCode_Target_5XX_Count", "Sum", "GreaterThanThreshold", 50},
    {"AWS/ApplicationELB", "TargetResponseTime", "p95", "GreaterThanThreshold", 1}};
constexpr AlarmNeed kService[] = {{"AWS/ECS", "CPUUtilization", "Average", "GreaterThanThreshold", 80},
                                  {"AWS/ECS", "MemoryUtilization", "Average", "GreaterThanThreshold", 85}};
constexpr AlarmNeed kDatabase[] = {{"AWS/RDS", "CPUUtilization", "Average", "GreaterThanThreshold", 80},
                                   {"AWS/RDS", "DatabaseConnections", "Average", "GreaterThanThreshold", 160}};
constexpr AlarmNeed kCache[] = {{"AWS/ElastiCache", "EngineCPUUtilization", "Average", "GreaterThanThreshold", 80},
                                {"AWS/ElastiCache", "Evictions", "Sum", "GreaterThanThreshold", 100}};
constexpr AlarmNeed kTable[] = {{"AWS/DynamoDB", "ThrottledRequests", "Sum", "GreaterThanThreshold", 0},
                                {"AWS/DynamoDB", "SystemErrors", "Sum", "GreaterThanThreshold", 0}};
constexpr AlarmNeed kFunction[] = {{"AWS/Lambda", "Errors", "Sum", "GreaterThanThreshold", 0},
                                   {"AWS/Lambda", "Throttles", "Sum", "GreaterThanThreshold", 0}};

struct KindNeeds {
    const char* kind;
    std::span<const AlarmNeed> alarms;
};
constexpr KindNeeds kNeeds[] = {{"aws.load_balancer", kBalancer},    {"aws.ecs_service", kService},
                                {"aws.aurora_cluster", kDatabase},   {"aws.rds_instance", kDatabase},
                                {"aws.elasticache_cluster", kCache}, {"aws.dynamodb_table", kTable},
                                {"aws.lambda_function", kFunction}};

Value asFact(const AlarmNeed& need)
{
    return Value(ValueMap{{Name("namespace"), Value(need.namespaceName)},
                          {Name("metric"), Value(need.metric)},
                          {Name("statistic"), Value(need.statistic)},
                          {Name("comparison"), Value(need.comparison)},
                          {Name("threshold"), Value(need.threshold)}});
}

} // namespace

void missingAlarms(const Reader& reader, std::optional<Entity>, std::vector<BuiltinHit>& hits)
{
    std::map<NodeId, std::set<std::string>> watched;
    for (const NodeIndex alarm : reader.ofKind(kAlarm)) {
        const std::string metric = reader.text(alarm, kMetric);
        if (const auto target = reader.value(alarm, kTarget).asReference()) watched[*target].insert(metric);
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
                missing.push_back(asFact(need));
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
