// SPDX-License-Identifier: GPL-3.0-or-later
// Topics that services of AWS publish to, and the keys that encrypt them: without a word in both policies nothing
// arrives.
#include "tests/exporters/terraform/export_fixture.h"

#include <gmock/gmock.h>

namespace zonedraft {
namespace {

using namespace testing_export;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kTold = R"(
nodes:
  east: {kind: aws.region}
  main: {kind: aws.vpc, parent: east, properties: {zones: 2}}
  alerts-key: {kind: aws.kms_key, parent: east, properties: {rotation: true}}
  data-key: {kind: aws.kms_key, parent: east, properties: {rotation: true}}
  alerts: {kind: aws.sns_topic, parent: east, properties: {kms_key: alerts-key}}
  jobs: {kind: aws.sqs_queue, parent: east}
  full: {kind: aws.cloudwatch_alarm, parent: east, properties: {target: jobs, namespace: AWS/SQS, metric: ApproximateNumberOfMessagesVisible, action: alerts}}
  rule: {kind: aws.eventbridge_rule, parent: east, properties: {schedule: rate(1 day)}}
  money: {kind: aws.budget, properties: {amount: 100, topic: alerts}}
  db: {kind: aws.rds_instance, parent: main, placement: {tier: data, zones: 2}, properties: {event_topic: alerts, kms_key: data-key, storage_encrypted: true}}
links:
  rule-to-alerts: {from: rule, to: alerts, kind: event}
)";

/// One block of a file, from its first line to the brace that closes it.
std::string blockOf(const Outcome<ExportedFiles>& outcome, const std::string& path, const std::string& first)
{
    const auto file = outcome.value.find(path);
    if (file == outcome.value.end()) return "no file " + path;
    const std::size_t begin = file->second.text.find(first);
    if (begin == std::string::npos) return "no " + first;
    return file->second.text.substr(begin, file->second.text.find("\n}", begin) - begin);
}

/// The statement of a policy that has this id.
std::string statementOf(const std::string& policy, const std::string& id)
{
    const std::size_t begin = policy.find('"' + id + '"');
    return begin == std::string::npos ? "no " + id : policy.substr(begin, policy.find("\n      }", begin) - begin);
}

TEST(ServiceTopics, ThePolicyLetsEveryServicePublishForTheAccountAlone)
{
    const std::string policy =
        blockOf(exported(designOf(kTold)), "messaging.tf", "resource \"aws_sns_topic_policy\" \"alerts\"");
    const std::string alarms = statementOf(policy, "PublishByAlarms");
    EXPECT_THAT(alarms, HasSubstr("cloudwatch.amazonaws.com"));
    EXPECT_THAT(alarms, ContainsRegex("\"aws:SourceAccount\" += data.aws_caller_identity.current.account_id"));
    EXPECT_THAT(alarms, HasSubstr(":alarm:*"));
    EXPECT_THAT(statementOf(policy, "PublishByDatabases"), HasSubstr("events.rds.amazonaws.com"));
    EXPECT_THAT(policy, HasSubstr("budgets.amazonaws.com"));
    const std::string rules = statementOf(policy, "PublishByEventRules");
    EXPECT_THAT(rules, HasSubstr("events.amazonaws.com"));
    EXPECT_THAT(rules, Not(HasSubstr("Condition"))); // EventBridge supports none here
}

TEST(ServiceTopics, TheKeyOfTheTopicLetsThoseServicesInAndNoOthers)
{
    const auto outcome = exported(designOf(kTold));
    const std::string key = blockOf(outcome, "encryption.tf", "resource \"aws_kms_key\" \"alerts_key\"");
    for (const char* statement : {"UseByAlarms", "UseByEventRules", "UseByBudgets", "UseByDatabaseEvents"})
        EXPECT_THAT(statementOf(key, statement), HasSubstr("kms:GenerateDataKey*")) << statement;
    EXPECT_THAT(statementOf(key, "UseByEventRules"), Not(HasSubstr("Condition")));
    for (const char* service : {"logs.", "cloudtrail.", "s3.amazonaws.com", "cloudfront."})
        EXPECT_THAT(key, Not(HasSubstr(service)));
    EXPECT_THAT(blockOf(outcome, "encryption.tf", "resource \"aws_kms_key\" \"data_key\""), Not(HasSubstr("Service")));
}

TEST(ServiceTopics, LogsAndTrailsUseTheirKeys)
{
    const auto outcome = exported(designOf(R"(
nodes:
  east: {kind: aws.region}
  key: {kind: aws.kms_key, parent: east, properties: {rotation: true}}
  trail: {kind: aws.cloudtrail, parent: east, properties: {kms_key: key, log_group: events}}
  events: {kind: aws.log_group, parent: east, properties: {kms_key: key}}
)"));
    const std::string key = blockOf(outcome, "encryption.tf", "resource \"aws_kms_key\" \"key\"");
    EXPECT_THAT(statementOf(key, "UseByLogs"), HasSubstr("kms:EncryptionContext:aws:logs:arn"));
    EXPECT_THAT(statementOf(key, "UseByTrails"), HasSubstr(":cloudtrail:*:"));
    EXPECT_THAT(key, Not(HasSubstr("UseByAlarms")));
}

TEST(ServiceTopics, ATopicThatOnlyRolesPublishToKeepsTheKeyOfAws)
{
    const auto outcome = exported(designOf(R"(
nodes:
  east: {kind: aws.region}
  news: {kind: aws.sns_topic, parent: east}
  work: {kind: aws.lambda_function, parent: east}
links:
  work-to-news: {from: work, to: news, kind: event}
)"));
    EXPECT_THAT(blockOf(outcome, "messaging.tf", "resource \"aws_sns_topic\" \"news\""), HasSubstr("alias/aws/sns"));
    EXPECT_THAT(outcome.value.at("messaging.tf").text, Not(HasSubstr("aws_sns_topic_policy")));
}

} // namespace
} // namespace zonedraft
