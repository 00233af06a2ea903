// SPDX-License-Identifier: GPL-3.0-or-later
// What runs in a region uses the replicas there, so that it does not need the region that may be lost.
#include "tests/exporters/terraform/export_fixture.h"

#include <gmock/gmock.h>

namespace zonedraft {
namespace {

using namespace testing_export;
using testing::HasSubstr;
using testing::Not;

constexpr std::string_view kDesign = R"(
project: {suffix: prod}
nodes:
  east: {kind: aws.region}
  west: {kind: aws.region, properties: {region: us-west-2, is_primary: false}}
  orders: {kind: aws.dynamodb_table, parent: east, properties: {hash_key: id, replicas: [us-west-2]}}
  visits: {kind: aws.dynamodb_table, parent: east, properties: {hash_key: id}}
  token: {kind: aws.secrets_manager_secret, parent: east, properties: {replicas: [us-west-2]}}
  spare: {kind: aws.vpc, parent: west}
  cluster: {kind: aws.ecs_cluster, parent: spare}
  api: {kind: aws.ecs_service, parent: cluster, placement: {tier: application, zones: 2}, properties: {image: "123456789012.dkr.ecr.us-east-1.amazonaws.com/api:1.0", secrets: {TOKEN: token}}}
links:
  api-to-orders: {from: api, to: orders, kind: data}
  api-to-visits: {from: api, to: visits, kind: data}
scenarios:
  eu: {regions: {us-east-1: eu-west-1, us-west-2: eu-central-1}}
)";

std::string file(const char* name)
{
    const auto outcome = exported(designOf(kDesign));
    for (const Error& diagnostic : outcome.diagnostics) ADD_FAILURE() << diagnostic.english();
    return outcome.value.at(name).text;
}

constexpr std::string_view kHere = ".arn, data.aws_region.current.region, data.aws_region.current_us_west_2.region)";

TEST(RegionReplicas, PoliciesNameTheReplicaOfTheRegion)
{
    const std::string policies = file("iam.tf");
    EXPECT_THAT(policies, HasSubstr("replace(aws_dynamodb_table.orders" + std::string(kHere)));
    EXPECT_THAT(policies, HasSubstr("replace(aws_secretsmanager_secret.token" + std::string(kHere)));
    EXPECT_THAT(policies, HasSubstr("aws_dynamodb_table.visits.arn"));
    EXPECT_THAT(policies, Not(HasSubstr("replace(aws_dynamodb_table.visits")));
}

TEST(RegionReplicas, TasksReadTheSecretOfTheRegion)
{
    EXPECT_THAT(file("compute.tf"), HasSubstr("replace(aws_secretsmanager_secret.token" + std::string(kHere)));
}

TEST(RegionReplicas, AScenarioElsewhereHasASuffixOfItsOwn)
{
    const auto outcome = exportedWithScenarios(designOf(kDesign));
    const std::string& values = outcome.value.at("eu.tfvars").text;
    EXPECT_THAT(values, testing::ContainsRegex("environment_suffix += \"prod-eu\"\n"));
    EXPECT_THAT(values, HasSubstr("\"123456789012.dkr.ecr.eu-west-1.amazonaws.com/api:1.0\""));
}

TEST(RegionReplicas, AnImageMayBePulledFromWhereItLies)
{
    EXPECT_THAT(file("iam.tf"), HasSubstr(":ecr:us-east-1:123456789012:repository/api"));
}

} // namespace
} // namespace zonedraft
