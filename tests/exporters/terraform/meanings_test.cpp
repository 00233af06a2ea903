// SPDX-License-Identifier: GPL-3.0-or-later
// What others mean by a component where no one attribute says it: the address of a cache, the part of a function that
// is called, the metrics of a cache's nodes.
#include "tests/exporters/terraform/export_fixture.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace zonedraft {
namespace {

using namespace testing_export;
using testing::AllOf;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

/// A cache with these properties, a function that is told its address, an alarm on it, and a board of everything.
Outcome<ExportedFiles> exportOfCache(const std::string& properties)
{
    return exported(designOf(fmt::format(R"(
nodes:
  east: {{kind: aws.region}}
  west: {{kind: aws.region, properties: {{region: us-west-2, is_primary: false}}}}
  main: {{kind: aws.vpc, parent: east, properties: {{zones: 2}}}}
  cache: {{kind: aws.elasticache_cluster, parent: main, placement: {{tier: data, zones: 2}}, properties: {{{}}}}}
  work: {{kind: aws.lambda_function, parent: main, properties: {{environment_references: {{CACHE: cache}}}}}}
  files: {{kind: aws.dynamodb_table, parent: west}}
  site: {{kind: aws.s3_bucket, parent: east}}
  edge: {{kind: aws.cloudfront_distribution}}
  busy: {{kind: aws.cloudwatch_alarm, parent: east, properties: {{target: cache, namespace: AWS/ElastiCache, metric: EngineCPUUtilization, statistic: Average, threshold: 80}}}}
  low: {{kind: aws.cloudwatch_alarm, parent: east, properties: {{target: cache, namespace: AWS/ElastiCache, metric: CacheHitRate, statistic: Average, comparison: LessThanThreshold, threshold: 50}}}}
  board: {{kind: aws.cloudwatch_dashboard, parent: east, properties: {{components: [cache, files, edge]}}}}
links:
  work-to-cache: {{from: work, to: cache, kind: data}}
  edge-to-site: {{from: edge, to: site, kind: traffic}}
)",
                                         properties)));
}

TEST(Meanings, TheAddressOfACacheFollowsItsMode)
{
    const auto address = [](const char* properties) { return fileOf(exportOfCache(properties), "compute.tf"); };
    EXPECT_THAT(address("cluster_mode: true, shards: 2, replicas: 1"),
                ContainsRegex("CACHE += aws_elasticache_replication_group.cache.configuration_endpoint_address"));
    EXPECT_THAT(address("replicas: 1"),
                ContainsRegex("CACHE += aws_elasticache_replication_group.cache.primary_endpoint_address"));
    EXPECT_THAT(address("engine: memcached"), ContainsRegex("CACHE += aws_elasticache_cluster.cache.cluster_address"));
}

TEST(Meanings, AnAlarmOnACacheLooksAtTheWorstNode)
{
    const std::string several = fileOf(exportOfCache("cluster_mode: true, shards: 2, replicas: 1"), "observability.tf");
    EXPECT_THAT(several, Not(HasSubstr("ReplicationGroupId"))); // no metric has this dimension
    EXPECT_THAT(several, ContainsRegex("expression += \"MAX\\(METRICS\\(\\)\\)\""));
    EXPECT_THAT(several, ContainsRegex("expression += \"MIN\\(METRICS\\(\\)\\)\"")); // of what must not be low
    for (int node = 0; node < 4; ++node)
        EXPECT_THAT(several, HasSubstr(fmt::format(
                                 "element(sort(aws_elasticache_replication_group.cache.member_clusters), {})", node)));
    const std::string one = fileOf(exportOfCache("replicas: 0"), "observability.tf");
    EXPECT_THAT(one, Not(HasSubstr("metric_query")));
    EXPECT_THAT(one,
                ContainsRegex("CacheClusterId += one\\(aws_elasticache_replication_group.cache.member_clusters\\)"));
}

TEST(Meanings, ADashboardShowsEachComponentWhereItsMetricsAre)
{
    const std::string board = fileOf(exportOfCache("replicas: 1"), "observability.tf");
    EXPECT_THAT(board, ContainsRegex("region += aws_elasticache_replication_group.cache.region"));
    EXPECT_THAT(board, ContainsRegex("region += aws_dynamodb_table.files.region"));
    EXPECT_THAT(board, ContainsRegex("region += \"us-east-1\""));
    EXPECT_THAT(board, ContainsRegex("\"Region\",\n +\"Global\""));
    EXPECT_THAT(board, AllOf(HasSubstr("ReadThrottleEvents"), HasSubstr("WriteThrottleEvents")));
    EXPECT_THAT(board, Not(HasSubstr("ThrottledRequests"))); // needs an operation
}

constexpr const char* kWarm = R"(
nodes:
  east: {{kind: aws.region}}
  news: {{kind: aws.sns_topic, parent: east}}
  nightly: {{kind: aws.eventbridge_rule, parent: east, properties: {{schedule: rate(1 day)}}}}
  door: {{kind: aws.api_gateway, parent: east, properties: {{type: http}}}}
  caller: {{kind: aws.lambda_function, parent: east}}
  work: {{kind: aws.lambda_function, parent: east, properties: {{provisioned_concurrency: {}, maximum_retries: 1}}}}
links:
  told: {{from: news, to: work, kind: event}}
  started: {{from: nightly, to: work, kind: event}}
  asked: {{from: door, to: work, kind: traffic}}
  called: {{from: caller, to: work, kind: traffic}}
)";

TEST(Meanings, CallersCallTheAliasThatIsKeptWarm)
{
    const auto outcome = exported(designOf(fmt::format(kWarm, 5)));
    const std::string compute = fileOf(outcome, "compute.tf"), messaging = fileOf(outcome, "messaging.tf"),
                      roles = fileOf(outcome, "iam.tf");
    EXPECT_THAT(messaging, ContainsRegex("endpoint += aws_lambda_alias.work.arn"));
    EXPECT_THAT(messaging, ContainsRegex("arn += aws_lambda_alias.work.arn"));
    EXPECT_THAT(messaging, ContainsRegex("qualifier += aws_lambda_alias.work.name"));
    EXPECT_THAT(compute, ContainsRegex("resource \"aws_lambda_function_event_invoke_config\" \"work\" \\{\n"
                                       "[^}]*qualifier += aws_lambda_alias.work.name"));
    EXPECT_THAT(roles, HasSubstr("\"${aws_lambda_function.work.arn}:*\""));
    std::string all;
    for (const auto& [path, file] : outcome.value) all += file.text;
    EXPECT_THAT(all, ContainsRegex("integration_uri += aws_lambda_alias.work.invoke_arn"));
}

TEST(Meanings, AFunctionThatIsNotKeptWarmIsCalledItself)
{
    const auto outcome = exported(designOf(fmt::format(kWarm, 0)));
    std::string all;
    for (const auto& [path, file] : outcome.value) all += file.text;
    EXPECT_THAT(all, AllOf(Not(HasSubstr("aws_lambda_alias")), Not(HasSubstr("qualifier"))));
    EXPECT_THAT(all, ContainsRegex("integration_uri += aws_lambda_function.work.invoke_arn"));
}

TEST(Meanings, AnImageOfADrawnRepositoryComesFromIt)
{
    const auto image = [](const char* name) {
        return fileOf(exported(designOf(fmt::format(R"(
nodes:
  east: {{kind: aws.region}}
  main: {{kind: aws.vpc, parent: east, properties: {{zones: 2}}}}
  cluster: {{kind: aws.ecs_cluster, parent: main}}
  images: {{kind: aws.ecr_repository, parent: east, properties: {{physical_name: shop}}}}
  api: {{kind: aws.ecs_service, parent: cluster, properties: {{image: "{}"}}}}
links:
  pulls: {{from: api, to: images, kind: dependency}}
)",
                                                    name))),
                      "compute.tf");
    };
    EXPECT_THAT(image("123456789012.dkr.ecr.us-east-1.amazonaws.com/shop:1.2.0"),
                ContainsRegex("image += \"\\$\\{aws_ecr_repository.images.repository_url\\}:1.2.0\""));
    EXPECT_THAT(image("123456789012.dkr.ecr.us-east-1.amazonaws.com/workshop:1.2.0"),
                ContainsRegex("image += \"123456789012.dkr.ecr.us-east-1.amazonaws.com/workshop:1.2.0\""));
}

TEST(Certificates, ThatAreNotDrawnAreAskedFor)
{
    const auto outcome = exported(designOf(R"(
nodes:
  east: {kind: aws.region}
  main: {kind: aws.vpc, parent: east, properties: {zones: 2}}
  entry: {kind: aws.load_balancer, parent: main, placement: {tier: public, zones: 2}, properties: {https_listener: true}}
  edge: {kind: aws.cloudfront_distribution, properties: {aliases: [www.example.com]}}
  plain: {kind: aws.cloudfront_distribution}
links:
  edge-to-entry: {from: edge, to: entry, kind: traffic}
  plain-to-entry: {from: plain, to: entry, kind: traffic}
)"));
    EXPECT_THAT(fileOf(outcome, "load_balancer.tf"), ContainsRegex("certificate_arn += var.certificate_arn"));
    EXPECT_THAT(fileOf(outcome, "edge.tf"), ContainsRegex("acm_certificate_arn += var.viewer_certificate_arn"));
    EXPECT_THAT(fileOf(outcome, "edge.tf"), ContainsRegex("cloudfront_default_certificate += true"));
    const std::string variables = fileOf(outcome, "variables.tf");
    const auto asked = variables.find("variable \"certificate_arn\"");
    ASSERT_NE(asked, std::string::npos);
    EXPECT_THAT(variables.substr(asked, variables.find("\n}", asked) - asked), Not(HasSubstr("default")));
}

TEST(FileSystems, LieInTheContainersThatAreConnected)
{
    const std::string compute = fileOf(exported(designOf(R"(
nodes:
  east: {kind: aws.region}
  main: {kind: aws.vpc, parent: east, properties: {zones: 2}}
  app: {kind: aws.ecs_service, parent: main, placement: {tier: application, zones: 2}}
  share: {kind: aws.efs_file_system, parent: main, placement: {tier: data, zones: 2}, properties: {access_path: /data}}
links:
  app-to-share: {from: app, to: share, kind: data, properties: {access: read}}
)")),
                                       "compute.tf");
    EXPECT_THAT(compute, ContainsRegex("sourceVolume += \"share\""));
    EXPECT_THAT(compute, ContainsRegex("containerPath += \"/mnt/share\""));
    EXPECT_THAT(compute, ContainsRegex("readOnly += true"));
    EXPECT_THAT(compute, ContainsRegex("file_system_id += aws_efs_file_system.share.id"));
    EXPECT_THAT(compute, ContainsRegex("access_point_id += aws_efs_access_point.share.id"));
}

} // namespace
} // namespace zonedraft
