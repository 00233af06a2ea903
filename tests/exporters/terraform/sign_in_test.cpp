// SPDX-License-Identifier: GPL-3.0-or-later
// How applications sign in at databases, and what may change secrets.
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

/// A service and a function on a database with these properties.
Outcome<ExportedFiles> exportOn(const std::string& kind, const std::string& properties)
{
    return exported(designOf(fmt::format(R"(
nodes:
  east: {{kind: aws.region}}
  main: {{kind: aws.vpc, parent: east, properties: {{zones: 2}}}}
  key: {{kind: aws.kms_key, parent: east, properties: {{rotation: true}}}}
  password: {{kind: aws.secrets_manager_secret, parent: east, properties: {{kms_key: key}}}}
  cluster: {{kind: aws.ecs_cluster, parent: main}}
  api:
    kind: aws.ecs_service
    parent: cluster
    properties: {{image: "public.ecr.aws/docker/library/nginx:1.27", environment_references: {{DB: db}}}}
  report: {{kind: aws.lambda_function, parent: main, properties: {{environment_references: {{DB: db}}}}}}
  db: {{kind: {}, parent: main, placement: {{tier: data, zones: 2}}, properties: {{{}}}}}
links:
  api-to-db: {{from: api, to: db, kind: data}}
  report-to-db: {{from: report, to: db, kind: data}}
)",
                                         kind, properties)));
}

TEST(SignIn, WithTheRoleWhereTheDatabaseTakesRoles)
{
    for (const auto& [kind, id] : {std::pair("aws.rds_instance", "aws_db_instance.db.resource_id"),
                                   std::pair("aws.aurora_cluster", "aws_rds_cluster.db.cluster_resource_id")}) {
        const auto outcome = exportOn(kind, "iam_authentication: true");
        const std::string roles = fileOf(outcome, "iam.tf");
        EXPECT_THAT(roles, ContainsRegex("Sid += \"SignInToDb\"")) << kind;
        EXPECT_THAT(roles, HasSubstr(fmt::format(":dbuser:${{{}}}/*", id))) << kind;
        EXPECT_THAT(roles, Not(HasSubstr("secretsmanager:"))) << kind; // nobody needs the password
        EXPECT_THAT(fileOf(outcome, "compute.tf"), Not(HasSubstr("DB_SECRET_ARN"))) << kind;
    }
}

TEST(SignIn, WithThePasswordThatTheDatabaseKeepsInASecret)
{
    const auto outcome = exportOn("aws.rds_instance", "password_source: managed_secret");
    const std::string roles = fileOf(outcome, "iam.tf"), compute = fileOf(outcome, "compute.tf");
    EXPECT_THAT(roles, ContainsRegex("Sid += \"ReadPasswordOfDb\""));
    EXPECT_THAT(roles, ContainsRegex("Resource += \\[aws_db_instance.db.master_user_secret\\[0\\].secret_arn\\]"));
    EXPECT_THAT(roles, Not(HasSubstr("rds-db:connect")));
    EXPECT_THAT(compute, ContainsRegex("name += \"DB_SECRET_ARN\""));
    EXPECT_THAT(compute, ContainsRegex("DB_SECRET_ARN += aws_db_instance.db.master_user_secret\\[0\\].secret_arn"));
}

TEST(SignIn, WithAPasswordOfOnesOwnAndItsKey)
{
    const auto outcome = exportOn("aws.aurora_cluster", "password_source: secret, master_secret: password");
    const std::string roles = fileOf(outcome, "iam.tf");
    EXPECT_THAT(roles, ContainsRegex("Sid += \"ReadPasswordOfDb\""));
    EXPECT_THAT(roles, HasSubstr("aws_secretsmanager_secret.password.arn"));
    EXPECT_THAT(roles, ContainsRegex("Resource += \\[aws_kms_key.key.arn\\]"));
    EXPECT_THAT(fileOf(outcome, "compute.tf"),
                ContainsRegex("DB_SECRET_ARN += aws_secretsmanager_secret.password.arn"));
}

TEST(SignIn, NothingIsSharedOfAPasswordThatIsAskedForAtDeployment)
{
    const auto outcome = exportOn("aws.rds_instance", "password_source: variable");
    EXPECT_THAT(fileOf(outcome, "iam.tf"), AllOf(Not(HasSubstr("secretsmanager:")), Not(HasSubstr("rds-db:"))));
    EXPECT_THAT(fileOf(outcome, "compute.tf"), Not(HasSubstr("SECRET_ARN")));
}

TEST(SignIn, AtAProxyByItsOwnId)
{
    const std::string roles = fileOf(exported(designOf(R"(
nodes:
  east: {kind: aws.region}
  main: {kind: aws.vpc, parent: east, properties: {zones: 2}}
  report: {kind: aws.lambda_function, parent: main}
  proxy: {kind: aws.rds_proxy, parent: main, placement: {tier: data, zones: 2}, properties: {iam_authentication: true}}
  db: {kind: aws.rds_instance, parent: main, placement: {tier: data, zones: 2}}
links:
  report-to-proxy: {from: report, to: proxy, kind: data}
  proxy-to-db: {from: proxy, to: db, kind: data}
)")),
                                     "iam.tf");
    EXPECT_THAT(roles, ContainsRegex("Sid += \"SignInToProxy\""));
    EXPECT_THAT(roles, HasSubstr(":dbuser:${element(split(\":\", aws_db_proxy.proxy.arn), 6)}/*"));
}

TEST(SecretRotation, MayChangeTheSecretsThatNameItAndNoOthers)
{
    const std::string roles = fileOf(exported(designOf(R"(
nodes:
  east: {kind: aws.region}
  key: {kind: aws.kms_key, parent: east, properties: {rotation: true}}
  change: {kind: aws.lambda_function, parent: east}
  session: {kind: aws.secrets_manager_secret, parent: east, properties: {kms_key: key, rotation_days: 30, rotation_function: change}}
  foreign: {kind: aws.secrets_manager_secret, parent: east, properties: {generate: false}}
)")),
                                     "iam.tf");
    EXPECT_THAT(roles, HasSubstr("secretsmanager:PutSecretValue"));
    EXPECT_THAT(roles, HasSubstr("secretsmanager:UpdateSecretVersionStage"));
    EXPECT_THAT(roles, ContainsRegex("Resource += \\[aws_secretsmanager_secret.session.arn\\]"));
    EXPECT_THAT(roles, Not(HasSubstr("aws_secretsmanager_secret.foreign.arn")));
    EXPECT_THAT(roles, ContainsRegex("Resource += \\[aws_kms_key.key.arn\\]"));
}

TEST(DeadLetters, GoIntoAQueueUnderItsOwnKey)
{
    const std::string roles = fileOf(exported(designOf(R"(
nodes:
  east: {kind: aws.region}
  key: {kind: aws.kms_key, parent: east, properties: {rotation: true}}
  failed: {kind: aws.sqs_queue, parent: east, properties: {kms_key: key}}
  work: {kind: aws.lambda_function, parent: east, properties: {dead_letter: failed}}
)")),
                                     "iam.tf");
    EXPECT_THAT(roles, ContainsRegex("Sid += \"WriteDeadLetters\""));
    EXPECT_THAT(roles, ContainsRegex("Resource += \\[aws_sqs_queue.failed.arn\\]"));
    EXPECT_THAT(roles, ContainsRegex("Sid += \"UseKeys\""));
    EXPECT_THAT(roles, ContainsRegex("Resource += \\[aws_kms_key.key.arn\\]"));
}

TEST(HandWork, IsToldWhereTheCodeCannotDoIt)
{
    const std::string readme = fileOf(exported(designOf(R"(
nodes:
  east: {kind: aws.region}
  main: {kind: aws.vpc, parent: east, properties: {zones: 2}}
  given: {kind: aws.secrets_manager_secret, parent: east, properties: {generate: false}}
  password: {kind: aws.secrets_manager_secret, parent: east}
  db: {kind: aws.rds_instance, parent: main, placement: {tier: data, zones: 2}, properties: {password_source: secret, master_secret: password}}
)")),
                                      "README.md");
    EXPECT_THAT(readme, HasSubstr("| `given` | Give it its value"));
    EXPECT_THAT(readme, Not(HasSubstr("| `password` | Give it its value"))); // the code writes it from a variable
}

} // namespace
} // namespace zonedraft
