// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/passes/permissions.h"

#include "engine/derive/passes/pass.h"

#include <array>
#include <fmt/format.h>
#include <span>

namespace zonedraft {
namespace {

using namespace deriving;

/// Actions on a kind of resource; `inside` ones work on what lies in it (`id/*`).
/// Source: Service Authorization Reference of the services named.
struct Grant {
    const char* kind;
    std::span<const char* const> read, write, inside;
};

constexpr std::array kTableRead{"dynamodb:BatchGetItem",  "dynamodb:ConditionCheckItem",
                                "dynamodb:DescribeTable", "dynamodb:GetItem",
                                "dynamodb:Query",         "dynamodb:Scan"};
constexpr std::array kTableWrite{"dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:PutItem",
                                 "dynamodb:UpdateItem"};
constexpr std::array kBucketRead{"s3:GetBucketLocation", "s3:ListBucket"};
constexpr std::array kBucketInside{"s3:DeleteObject", "s3:GetObject", "s3:PutObject"};
constexpr std::array kQueueRead{"sqs:GetQueueAttributes", "sqs:GetQueueUrl"};
constexpr std::array kQueueWrite{"sqs:SendMessage"};
constexpr std::array kTopicWrite{"sns:Publish"};
constexpr std::array kSecretRead{"secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"};
constexpr std::array kKeyRead{"kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"};
constexpr std::array kFunctionWrite{"lambda:InvokeFunction"};
constexpr std::array kStreamRead{"kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator"};
constexpr std::array kStreamWrite{"kinesis:PutRecord", "kinesis:PutRecords"};
constexpr std::array kWorkflowWrite{"states:StartExecution"};
constexpr std::array kEndpointRead{"sagemaker:InvokeEndpoint"};

const std::array kGrants{Grant{"aws.dynamodb_table", kTableRead, kTableWrite, {}},
                         Grant{"aws.s3_bucket", kBucketRead, {}, kBucketInside},
                         Grant{"aws.sqs_queue", kQueueRead, kQueueWrite, {}},
                         Grant{"aws.sns_topic", {}, kTopicWrite, {}},
                         Grant{"aws.secrets_manager_secret", kSecretRead, {}, {}},
                         Grant{"aws.kms_key", kKeyRead, {}, {}},
                         Grant{"aws.lambda_function", {}, kFunctionWrite, {}},
                         Grant{"aws.kinesis_stream", kStreamRead, kStreamWrite, {}},
                         Grant{"aws.step_functions", {}, kWorkflowWrite, {}},
                         Grant{"aws.sagemaker_endpoint", kEndpointRead, {}, {}}};

/// "sessions" → "UseSessions": letters and digits only, as a statement's name must be.
std::string statementName(const char* verb, const std::string& id)
{
    std::string out = verb;
    bool start = true;
    for (const char c : id) {
        const bool letter = c >= 'a' && c <= 'z';
        if (letter || (c >= '0' && c <= '9')) out += start && letter ? static_cast<char>(c - 'a' + 'A') : c;
        start = !letter && !(c >= '0' && c <= '9');
    }
    return out;
}

void append(std::vector<std::string>& to, std::span<const char* const> actions)
{
    to.insert(to.end(), actions.begin(), actions.end());
}

std::string logResource(NodeId compute)
{
    return compute.child("log-group").str() + "/*";
}

} // namespace

Value Statement::toValue() const
{
    const auto list = [](const std::vector<std::string>& texts) {
        ValueList out;
        for (const std::string& text : texts) out.emplace_back(text);
        return Value(std::move(out));
    };
    return record({{"sid", Value(sid)},
                   {"effect", Value("allow")},
                   {"actions", list(actions)},
                   {"resources", list(resources)},
                   {"reason", Value(reason)}});
}

std::vector<Statement> applicationStatements(const Reader& reader, NodeIndex compute)
{
    static const Name access("access"), indexes("indexes");
    std::vector<Statement> out;
    for (const LinkIndex index : reader.linksOut(compute)) {
        const EffectiveLink& link = reader.link(index);
        const Kind* target = reader.node(link.to).kind;
        for (const Grant& grant : kGrants) {
            if (!target || target->name != std::string_view(grant.kind)) continue;
            const Value wanted = reader.linkValue(index, access);
            const std::string mode = wanted.asText() ? *wanted.asText() : "read_write";
            const std::string id = link.toId.str();
            const std::string reason = fmt::format("connection {}", link.id.str());
            Statement statement{statementName("Use", id), {}, {id}, reason};
            if (mode != "write") append(statement.actions, grant.read);
            if (mode != "read") append(statement.actions, grant.write);
            if (const Value list = reader.value(link.to, indexes); list.asList() && !list.asList()->empty())
                statement.resources.push_back(id + "/index/*");
            std::sort(statement.actions.begin(), statement.actions.end());
            if (!statement.actions.empty()) out.push_back(std::move(statement));
            Statement inside{statementName("UseContentOf", id), {}, {id + "/*"}, reason};
            for (const char* action : grant.inside) {
                const bool reads = std::string_view(action).find(":Get") != std::string_view::npos;
                if ((reads && mode != "write") || (!reads && mode != "read")) inside.actions.emplace_back(action);
            }
            if (!inside.actions.empty()) out.push_back(std::move(inside));
        }
    }
    for (const LinkIndex index : reader.linksIn(compute)) {
        const EffectiveLink& link = reader.link(index);
        if (isKind(reader, link.from, "aws.sqs_queue"))
            out.push_back(
                {statementName("Consume", link.fromId.str()),
                 {"sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"},
                 {link.fromId.str()},
                 fmt::format("connection {}", link.id.str())});
    }
    if (hasTrait(reader, compute, "logs_to_cloudwatch"))
        out.push_back({"WriteOwnLogs",
                       {"logs:CreateLogStream", "logs:PutLogEvents"},
                       {logResource(reader.node(compute).id)},
                       "its own log group"});
    static const Name executeCommand("execute_command");
    if (reader.flag(compute, executeCommand))
        out.push_back({"ExecuteCommand",
                       {"ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel",
                        "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"},
                       {"*"},
                       "ECS Exec"});
    return out;
}

std::vector<Statement> executionStatements(const Reader& reader, NodeIndex service)
{
    static const Name image("image"), secrets("secrets"), repositoryKind("aws.ecr_repository");
    std::vector<Statement> out;
    std::vector<std::string> repositories;
    for (const LinkIndex index : reader.linksOut(service))
        if (isKind(reader, reader.link(index).to, "aws.ecr_repository"))
            repositories.push_back(reader.link(index).toId.str());
    if (repositories.empty()) repositories.push_back("arn:{partition}:ecr:{region}:{account}:repository/*");
    out.push_back({"SignInToRegistry", {"ecr:GetAuthorizationToken"}, {"*"}, "ECR's sign-in knows no resources"});
    out.push_back({"PullImage",
                   {"ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"},
                   repositories,
                   "image of the task"});
    out.push_back({"WriteLogs",
                   {"logs:CreateLogStream", "logs:PutLogEvents"},
                   {logResource(reader.node(service).id)},
                   "awslogs driver"});
    std::vector<std::string> wanted;
    const Value map = reader.value(service, secrets);
    for (const auto& [name, secret] : map.asMap() ? *map.asMap() : ValueMap{})
        if (const auto id = referenceOf(secret);
            id && std::find(wanted.begin(), wanted.end(), id->str()) == wanted.end())
            wanted.push_back(id->str());
    if (!wanted.empty())
        out.push_back({"ReadSecrets", {"secretsmanager:GetSecretValue"}, wanted, "secrets in the environment"});
    return out;
}

} // namespace zonedraft
