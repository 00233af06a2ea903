// SPDX-License-Identifier: GPL-3.0-or-later
// Event rules that start a task of an ECS service.
#include "tests/exporters/terraform/export_fixture.h"

#include <gmock/gmock.h>

namespace zonedraft {
namespace {

using namespace testing_export;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kDesign = R"(
nodes:
  east: {kind: aws.region}
  main: {kind: aws.vpc, parent: east, properties: {zones: 2}}
  cluster: {kind: aws.ecs_cluster, parent: main}
  job:
    kind: aws.ecs_service
    parent: cluster
    properties: {image: "public.ecr.aws/docker/library/nginx:1.27"}
  nightly:
    kind: aws.eventbridge_rule
    parent: east
    properties: {schedule: cron(0 2 * * ? *), task_count: 2}
links:
  nightly-to-job: {from: nightly, to: job, kind: event}
)";

TEST(StartedTasks, TheTargetIsTheClusterWithTheTaskOfTheService)
{
    const auto outcome = exported(designOf(kDesign));
    for (const Error& diagnostic : outcome.diagnostics) ADD_FAILURE() << diagnostic.english();
    const std::string text = fileOf(outcome, "messaging.tf");
    EXPECT_THAT(text, ContainsRegex("arn += aws_ecs_cluster.cluster.arn"));
    EXPECT_THAT(text, ContainsRegex("role_arn += aws_iam_role.nightly.arn"));
    EXPECT_THAT(text, ContainsRegex("task_definition_arn += aws_ecs_task_definition.job.arn"));
    EXPECT_THAT(text, ContainsRegex("task_count += 2"));
    EXPECT_THAT(text, HasSubstr("network_configuration {"));
    EXPECT_THAT(text, ContainsRegex("security_groups += \\[aws_security_group.job.id\\]"));
}

TEST(StartedTasks, TheRuleMayRunThatTaskAndHandOverItsRolesOnly)
{
    const std::string roles = fileOf(exported(designOf(kDesign)), "iam.tf");
    const std::size_t begin = roles.find("resource \"aws_iam_role_policy\" \"nightly\"");
    ASSERT_NE(begin, std::string::npos) << roles;
    const std::string policy = roles.substr(begin, roles.find("\n}", begin) - begin);
    EXPECT_THAT(policy, HasSubstr("ecs:RunTask"));
    EXPECT_THAT(policy, HasSubstr("aws_ecs_task_definition.job.arn"));
    EXPECT_THAT(policy, HasSubstr("iam:PassRole"));
    EXPECT_THAT(policy, HasSubstr("aws_iam_role.job_execution.arn"));
    EXPECT_THAT(policy, HasSubstr("aws_iam_role.job_task.arn"));
    EXPECT_THAT(policy, ContainsRegex("\"iam:PassedToService\" += \"ecs-tasks.amazonaws.com\""));
    EXPECT_THAT(policy, Not(HasSubstr("\"*\"")));
}

} // namespace
} // namespace zonedraft
