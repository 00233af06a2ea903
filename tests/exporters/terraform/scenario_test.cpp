// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exporters/terraform/export_fixture.h"

namespace zonedraft {
namespace {

using namespace testing_export;

constexpr std::string_view kDesign = R"(
name: Shop
project: {suffix: prod}
nodes:
  region: {kind: aws.region}
  main: {kind: aws.vpc, parent: region}
  lb: {kind: aws.load_balancer, parent: main, placement: {tier: public, zones: 2}, properties: {http_listener: forward, https_listener: false}}
  cluster: {kind: aws.ecs_cluster, parent: main}
  api: {kind: aws.ecs_service, parent: cluster, placement: {tier: application, zones: 2}, properties: {max_count: 4}}
  jobs: {kind: aws.sqs_queue, parent: region}
links:
  lb-to-api: {from: lb, to: api, kind: traffic}
  api-to-jobs: {from: api, to: jobs, kind: event}
scenarios:
  peak:
    description: Launch day
    nodes:
      api: {desired_count: 10, max_count: 40, memory: 4096}
  small:
    nodes:
      jobs: {enabled: false}
)";

TEST(TerraformScenarios, PatchesBecomeVariables)
{
    const auto outcome = exportedWithScenarios(designOf(kDesign));
    const std::string& values = outcome.value.at("peak.tfvars").text;
    EXPECT_NE(values.find("api_desired_count = 10\n"), std::string::npos) << values;
    EXPECT_NE(values.find("api_max_capacity  = 40\n"), std::string::npos) << values;
    EXPECT_NE(values.find("api_memory        = 4096\n"), std::string::npos) << values;
    EXPECT_NE(values.find("# Launch day"), std::string::npos);
    const std::string& code = outcome.value.at("compute.tf").text;
    EXPECT_NE(code.find("= var.api_desired_count\n"), std::string::npos) << code;
    EXPECT_NE(code.find("= var.api_memory\n"), std::string::npos) << code;
    const std::string& variables = outcome.value.at("variables.tf").text;
    EXPECT_NE(variables.find("variable \"api_desired_count\""), std::string::npos);
    EXPECT_NE(variables.find("  type        = number\n  default     = 2\n"), std::string::npos) << variables;
    for (const Error& diagnostic : outcome.diagnostics) ADD_FAILURE() << diagnostic.english();
}

TEST(TerraformScenarios, SwitchedOffComponentsGetACount)
{
    const auto outcome = exportedWithScenarios(designOf(kDesign));
    const std::string& code = outcome.value.at("messaging.tf").text;
    EXPECT_NE(code.find("count = var.jobs_enabled ? 1 : 0\n"), std::string::npos) << code;
    EXPECT_NE(outcome.value.at("iam.tf").text.find("one(aws_sqs_queue.jobs[*].arn)"), std::string::npos)
        << outcome.value.at("iam.tf").text;
    EXPECT_NE(outcome.value.at("small.tfvars").text.find("jobs_enabled = false\n"), std::string::npos);
}

TEST(TerraformScenarios, WithoutScenariosNothingChanges)
{
    const auto outcome = exported(designOf(kDesign));
    EXPECT_FALSE(outcome.value.contains("peak.tfvars"));
    EXPECT_EQ(outcome.value.at("variables.tf").text.find("desired_count"), std::string::npos);
}

} // namespace
} // namespace zonedraft
