// SPDX-License-Identifier: GPL-3.0-or-later
// What running needs: task definitions, logs, scaling, instances and subnet groups of databases, flow logs, log
// buckets.
#include "engine/derive/passes/pass.h"

#include <algorithm>
#include <fmt/format.h>

namespace zonedraft {
namespace {

using namespace deriving;

class Operations {
public:
    Operations(const Reader& reader, NodeIndex owner, PassOutput& output)
        : m_reader(reader), m_owner(owner), m_id(reader.node(owner).id), m_label(reader.node(owner).label),
          m_output(output)
    {
    }

    void service()
    {
        const std::string name = m_reader.physicalName(m_owner);
        const NodeId log = logGroup("/aws/ecs/" + name);
        const NodeId definition = add("task-definition", "aws.task_definition", "task definition",
                                      {{"family", Value(name)},
                                       {"service", Value(m_id)},
                                       {"cpu", own("cpu")},
                                       {"memory", own("memory")},
                                       {"network_mode", own("network_mode")},
                                       {"requires_compatibilities", Value(ValueList{own("launch_type")})},
                                       {"execution_role", own("execution_role")},
                                       {"task_role", own("task_role")},
                                       {"log_group", Value(log)}},
                                      "image", ZD_NOOP("engine", "its container"));
        give("task_definition", Value(definition), "image", ZD_NOOP("engine", "its container"));
        cluster();
        if (own("scaling").asBool() && *own("scaling").asBool()) scaling();
    }

    void function() { logGroup("/aws/lambda/" + m_reader.physicalName(m_owner)); }

    /// The name that the service's own log deliveries ask for.
    void machine()
    {
        if (const Value level = own("log_level"); level.asText() && *level.asText() != "OFF")
            logGroup("/aws/vendedlogs/states/" + m_reader.physicalName(m_owner));
    }

    void aurora()
    {
        const NodeId group = subnetGroup("rds");
        give("subnet_group", Value(group), "", ZD_NOOP("engine", "where it is placed"));
        const std::vector<int> zones = m_reader.zones(m_owner);
        const bool serverless = own("mode").asText() && *own("mode").asText() == "serverless_v2";
        const int count =
            std::clamp(static_cast<int>(m_reader.number(m_owner, literal("instance_count")).value_or(1)), 0, 16);
        std::vector<NodeId> instances;
        for (int number = 1; number <= count; ++number) {
            const int zone = zones.empty() ? 1 : zones[static_cast<std::size_t>(number - 1) % zones.size()];
            instances.push_back(
                add(fmt::format("instance-{}", number), "aws.aurora_instance", fmt::format("instance {}", number),
                    {{"cluster", Value(m_id)},
                     {"instance_class", serverless ? Value("db.serverless") : own("instance_class")},
                     {"zone", Value(zone)},
                     {"promotion_tier", number == 1 ? Value(0) : own("reader_promotion_tier")},
                     {"publicly_accessible", own("publicly_accessible")},
                     {"performance_insights", own("performance_insights")},
                     {"monitoring_interval", own("enhanced_monitoring_interval")}},
                    "instance_count", number == 1 ? ZD_NOOP("engine", "the writer") : ZD_NOOP("engine", "a reader")));
        }
        give("instances", references(instances), "instance_count", ZD_NOOP("engine", "its instances"));
        exportedLogs();
    }

    void relational()
    {
        give("subnet_group", Value(subnetGroup("rds")), "", ZD_NOOP("engine", "where it is placed"));
        exportedLogs();
    }

    void cache()
    {
        give("subnet_group", Value(subnetGroup("elasticache")), "", ZD_NOOP("engine", "where it is placed"));
    }

    void kubernetes()
    {
        const Value types = own("log_types");
        if (types.asList() && !types.asList()->empty())
            logGroup("/aws/eks/" + m_reader.physicalName(m_owner) + "/cluster");
    }

    void network()
    {
        const Value wanted = own("flow_logs");
        if (!wanted.asBool() || !*wanted.asBool()) return;
        const NodeId log = add("flow-log-group", "aws.log_group", "flow log group",
                               {{"log_group_name", Value("/aws/vpc/flow-logs/" + m_reader.physicalName(m_owner))},
                                {"retention_days", own("flow_log_retention_days")},
                                {"ingest_gb_per_month", own("flow_log_gb_per_month")}},
                               "flow_logs", ZD_NOOP("engine", "where flow logs go"));
        const Value statement =
            record({{"sid", Value("WriteFlowLogs")},
                    {"effect", Value("allow")},
                    {"actions", Value(ValueList{Value("logs:CreateLogStream"), Value("logs:DescribeLogGroups"),
                                                Value("logs:DescribeLogStreams"), Value("logs:PutLogEvents")})},
                    {"resources", Value(ValueList{Value(log.str()), Value(log.str() + "/*")})},
                    {"reason", Value("flow logs")}});
        const NodeId role = add("flow-log-role", "aws.iam_role", "flow log role",
                                {{"description", Value("Writes the flow logs of " + m_id.str())},
                                 {"assumed_by", Value("vpc-flow-logs.amazonaws.com")},
                                 {"statements", Value(ValueList{statement})}},
                                "flow_logs", ZD_NOOP("engine", "lets the VPC write its flow logs"));
        add("flow-log", "aws.flow_log", "flow log",
            {{"vpc", Value(m_id)},
             {"log_group", Value(log)},
             {"role", Value(role)},
             {"traffic_type", own("flow_log_traffic")}},
            "flow_logs", ZD_NOOP("engine", "flow logs"));
    }

    /// A bucket of its own for logs, when logs are wanted and no bucket is named.
    void logBucket(const char* switchProperty, const char* bucketProperty, const char* role, const char* purpose,
                   const Message& reason)
    {
        const Value wanted = *switchProperty ? own(switchProperty) : Value(true);
        if (!wanted.asBool() || !*wanted.asBool() || m_reader.source(m_owner, Name(bucketProperty)) >= ValueSource::Set)
            return;
        const NodeId bucket = add(role, "aws.s3_bucket", "logs", {{"purpose", Value(purpose)}}, switchProperty, reason);
        give(bucketProperty, Value(bucket), switchProperty, reason);
    }

private:
    [[nodiscard]] Value own(const char* property) const { return m_reader.value(m_owner, literal(property)); }

    NodeId add(const std::string& role, const char* kind, const std::string& what,
               std::vector<std::pair<const char*, Value>> properties, const char* property, Message reason)
    {
        const Origin origin = fromProperty(Pass::Operations, m_owner, property, std::move(reason));
        NodeDraft node{role, literal(kind), m_label + " " + what, {}, origin};
        node.properties.reserve(properties.size());
        for (auto& [name, value] : properties) node.properties.push_back(field(name, std::move(value)));
        m_output.nodes.push_back(std::move(node));
        return m_id.child(role);
    }

    void give(const char* name, Value value, const char* property, Message reason)
    {
        m_output.attributes.push_back(
            attribute(name, std::move(value), fromProperty(Pass::Operations, m_owner, property, std::move(reason))));
    }

    NodeId logGroup(std::string name)
    {
        if (const Value given = own("log_group_name"); given.asText() && !given.asText()->empty())
            name = *given.asText();
        const Value retention = own("log_retention_days");
        const bool kept =
            retention.asNumber() && *retention.asNumber() > 0; // 0 = never deleted, as when nothing is said
        const NodeId log = add("log-group", "aws.log_group", "log group",
                               {{"log_group_name", Value(name)},
                                {"retention_days", kept ? retention : Value()},
                                {"ingest_gb_per_month", own("log_gb_per_month")}},
                               "log_retention_days", ZD_NOOP("engine", "its log"));
        give("log_group", Value(log), "log_retention_days", ZD_NOOP("engine", "its log"));
        return log;
    }

    NodeId subnetGroup(const char* engine)
    {
        return add("subnet-group", "aws.subnet_group", "subnet group",
                   {{"engine", Value(engine)},
                    {"subnets", own("subnets")},
                    {"description", Value("Subnets of " + m_id.str())}},
                   "", ZD_NOOP("engine", "where it is placed"));
    }

    /// A database's exported logs get groups with a retention, else AWS makes them without one.
    void exportedLogs()
    {
        const Value exports = own("log_exports");
        const bool aurora = isKind(m_reader, m_owner, "aws.aurora_cluster");
        for (const Value& log : elementsOf(exports)) {
            if (!log.asText()) continue;
            const std::string name = fmt::format("/aws/rds/{}/{}/{}", aurora ? "cluster" : "instance",
                                                 m_reader.physicalName(m_owner), *log.asText());
            add("log-group-" + idTextFrom(*log.asText()), "aws.log_group", *log.asText() + " log",
                {{"log_group_name", Value(name)}, {"retention_days", own("log_retention_days")}}, "log_exports",
                ZD_NOOP("engine", "exported log"));
        }
    }

    /// The cluster a service runs in: the one named, else the container it stands in, else the only one near.
    void cluster()
    {
        static const Name clusterKind("aws.ecs_cluster"), property("cluster");
        if (m_reader.source(m_owner, property) >= ValueSource::Set) return;
        NodeIndex found = m_reader.around(m_owner, clusterKind);
        if (found == kNoIndex) {
            const std::vector<NodeIndex> all = m_reader.ofKind(clusterKind);
            if (all.size() == 1) found = all.front();
        }
        if (found != kNoIndex)
            give("cluster", Value(m_reader.node(found).id), "", ZD_NOOP("engine", "where it is placed"));
    }

    void scaling()
    {
        const NodeId target =
            add("scaling-target", "aws.scaling_target", "scaling",
                {{"target", Value(m_id)}, {"min_capacity", own("min_count")}, {"max_capacity", own("max_count")}},
                "scaling", ZD_NOOP("engine", "scaling between bounds"));
        const Value metric = own("scaling_metric");
        if (!metric.asText() || *metric.asText() == "none") return;
        scalingPolicy("scaling-policy", "scaling policy", target, metric, own("scaling_target"), "scaling_metric");
        const Value further = own("further_scaling");
        if (!further.asMap()) return;
        for (const auto& [also, value] : *further.asMap()) {
            if (also == *metric.asText() || (also != "requests_per_target" && also != "cpu" && also != "memory"))
                continue;
            const std::string word = also == "requests_per_target" ? "requests" : also.str();
            scalingPolicy("scaling-policy-" + word, "scaling policy, " + word, target, Value(also.str()), value,
                          "further_scaling");
        }
    }

    void scalingPolicy(const std::string& role, const std::string& what, NodeId target, const Value& metric,
                       const Value& value, const char* property)
    {
        add(role, "aws.scaling_policy", what,
            {{"scaling_target", Value(target)},
             {"metric", metric},
             {"target_value", value},
             {"scale_out_cooldown", own("scale_out_cooldown")},
             {"scale_in_cooldown", own("scale_in_cooldown")},
             {"load_balancer", own("load_balancer")},
             {"target_group", own("target_group")}},
            property, ZD_NOOP("engine", "what it scales by"));
    }

    const Reader& m_reader;
    NodeIndex m_owner;
    NodeId m_id;
    std::string m_label;
    PassOutput& m_output;
};

} // namespace

void operationsPass(const Reader& reader, NodeIndex owner, PassOutput& output)
{
    const Kind* kind = reader.node(owner).kind;
    if (!kind) return;
    Operations operations(reader, owner, output);
    if (kind->name == "aws.ecs_service")
        operations.service();
    else if (kind->name == "aws.lambda_function")
        operations.function();
    else if (kind->name == "aws.step_functions")
        operations.machine();
    else if (kind->name == "aws.aurora_cluster")
        operations.aurora();
    else if (kind->name == "aws.rds_instance")
        operations.relational();
    else if (kind->name == "aws.elasticache_cluster")
        operations.cache();
    else if (kind->name == "aws.eks_cluster")
        operations.kubernetes();
    else if (kind->name == "aws.vpc")
        operations.network();
    else if (kind->name == "aws.cloudtrail")
        operations.logBucket("", "bucket", "bucket", "trail", ZD_NOOP("engine", "where the trail is kept"));
    else if (kind->name == "aws.config_recorder")
        operations.logBucket("", "bucket", "bucket", "logs", ZD_NOOP("engine", "where the records are kept"));
    else if (kind->name == "aws.load_balancer")
        operations.logBucket("access_logs", "access_log_bucket", "access-log-bucket", "logs",
                             ZD_NOOP("engine", "where access logs go"));
    else if (kind->name == "aws.cloudfront_distribution")
        operations.logBucket("access_logs", "access_log_bucket", "access-log-bucket", "logs",
                             ZD_NOOP("engine", "where access logs go"));
}

} // namespace zonedraft
