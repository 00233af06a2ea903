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
constexpr std::array kFileRead{"elasticfilesystem:ClientMount"};
constexpr std::array kFileWrite{"elasticfilesystem:ClientWrite"};
constexpr std::array kSearchInside{"es:ESHttpDelete", "es:ESHttpGet", "es:ESHttpHead", "es:ESHttpPost", "es:ESHttpPut"};
constexpr std::array kEndpointRead{"sagemaker:InvokeEndpoint"};
constexpr std::array kBusWrite{"events:PutEvents"};
constexpr std::array kUserPoolRead{"cognito-idp:AdminGetUser", "cognito-idp:DescribeUserPool", "cognito-idp:ListUsers"};

const std::array kGrants{Grant{"aws.dynamodb_table", kTableRead, kTableWrite, {}},
                         Grant{"aws.s3_bucket", kBucketRead, {}, kBucketInside},
                         Grant{"aws.sqs_queue", kQueueRead, kQueueWrite, {}},
                         Grant{"aws.sns_topic", {}, kTopicWrite, {}},
                         Grant{"aws.secrets_manager_secret", kSecretRead, {}, {}},
                         Grant{"aws.kms_key", kKeyRead, {}, {}},
                         Grant{"aws.lambda_function", {}, kFunctionWrite, {}},
                         Grant{"aws.kinesis_stream", kStreamRead, kStreamWrite, {}},
                         Grant{"aws.step_functions", {}, kWorkflowWrite, {}},
                         Grant{"aws.eventbridge_bus", {}, kBusWrite, {}},
                         Grant{"aws.cognito_user_pool", kUserPoolRead, {}, {}},
                         Grant{"aws.efs_file_system", kFileRead, kFileWrite, {}},
                         Grant{"aws.opensearch_domain", {}, {}, kSearchInside},
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

/// What reading from the other end of `index` needs, when the function is called for what arrives there.
void consume(const Reader& reader, LinkIndex index, std::vector<Statement>& out)
{
    const EffectiveLink& link = reader.link(index);
    const std::string from = link.fromId.str();
    const std::string reason = fmt::format("connection {}", link.id.str());
    const std::string name = statementName("Consume", from);
    if (isKind(reader, link.from, "aws.sqs_queue"))
        out.push_back(
            {name,
             {"sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"},
             {from},
             reason});
    else if (isKind(reader, link.from, "aws.kinesis_stream"))
        out.push_back({name,
                       {"kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords",
                        "kinesis:GetShardIterator", "kinesis:ListShards"},
                       {from},
                       reason});
    else if (isKind(reader, link.from, "aws.dynamodb_table"))
        out.push_back(
            {name,
             {"dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"},
             {from + "/stream/*"},
             reason});
}

/// What is encrypted with keys of one's own is read and written with those keys.
void keysOf(const Reader& reader, const std::vector<NodeIndex>& nodes, const char* reason, std::vector<Statement>& out)
{
    static const Name key("kms_key");
    std::vector<std::string> keys;
    for (const NodeIndex node : nodes)
        if (const auto found = referenceOf(reader.value(node, key));
            found && std::find(keys.begin(), keys.end(), found->str()) == keys.end())
            keys.push_back(found->str());
    if (!keys.empty()) out.push_back({"UseKeys", {"kms:Decrypt", "kms:GenerateDataKey"}, keys, reason});
}

/// What follows from the component's own settings: traces, dead letters, the key of its variables.
void ownSettings(const Reader& reader, NodeIndex compute, std::vector<Statement>& out)
{
    static const Name tracing("tracing"), deadLetter("dead_letter"), key("kms_key");
    if (reader.flag(compute, tracing))
        out.push_back(
            {"WriteTraces",
             {"xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments"},
             {"*"},
             "X-Ray knows no resources"});
    if (!isKind(reader, compute, "aws.lambda_function")) return;
    if (const auto target = referenceOf(reader.value(compute, deadLetter))) {
        const bool topic = isKind(reader, reader.findNode(*target), "aws.sns_topic");
        out.push_back(
            {"WriteDeadLetters", {topic ? "sns:Publish" : "sqs:SendMessage"}, {target->str()}, "dead letters"});
    }
    if (const auto own = referenceOf(reader.value(compute, key)))
        out.push_back({"ReadVariables", {"kms:Decrypt"}, {own->str()}, "key of the variables"});
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
    std::vector<NodeIndex> used;
    for (const LinkIndex index : reader.linksOut(compute)) {
        const EffectiveLink& link = reader.link(index);
        const Kind* target = reader.node(link.to).kind;
        for (const Grant& grant : kGrants) {
            if (!target || target->name != std::string_view(grant.kind)) continue;
            used.push_back(link.to);
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
        const std::size_t before = out.size();
        consume(reader, index, out);
        if (out.size() > before) used.push_back(reader.link(index).from);
    }
    keysOf(reader, used, "keys of what it is connected to", out);
    ownSettings(reader, compute, out);
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

std::vector<Statement> deliveryStatements(const Reader& reader, NodeIndex rule)
{
    std::vector<Statement> out;
    for (const LinkIndex index : reader.linksOut(rule)) {
        const EffectiveLink& link = reader.link(index);
        for (const Grant& grant : kGrants) {
            // Functions, queues and topics take events by their own policy.
            if (grant.kind != std::string_view("aws.step_functions") &&
                grant.kind != std::string_view("aws.kinesis_stream") &&
                grant.kind != std::string_view("aws.eventbridge_bus"))
                continue;
            if (!isKind(reader, link.to, grant.kind)) continue;
            Statement statement{statementName("Start", link.toId.str()),
                                {},
                                {link.toId.str()},
                                fmt::format("connection {}", link.id.str())};
            append(statement.actions, grant.write);
            out.push_back(std::move(statement));
        }
    }
    return out;
}

std::vector<Statement> machineStatements(const Reader& reader, NodeIndex machine)
{
    static const Name level("log_level");
    std::vector<Statement> out = applicationStatements(reader, machine);
    if (reader.text(machine, level) != "OFF")
        out.push_back({"DeliverLogs",
                       {"logs:CreateLogDelivery", "logs:DeleteLogDelivery", "logs:DescribeLogGroups",
                        "logs:DescribeResourcePolicies", "logs:GetLogDelivery", "logs:ListLogDeliveries",
                        "logs:PutResourcePolicy", "logs:UpdateLogDelivery"},
                       {"*"},
                       "deliveries of logs know no resources"});
    return out;
}

std::vector<Statement> modelStatements(const Reader& reader, NodeIndex endpoint)
{
    static const Name model("model_bucket"), samples("data_capture_bucket");
    std::vector<Statement> out = applicationStatements(reader, endpoint);
    if (const auto bucket = referenceOf(reader.value(endpoint, model))) {
        out.push_back({"ReadModel", {"s3:GetObject"}, {bucket->str() + "/*"}, "archive of the model"});
        out.push_back({"FindModel", {"s3:ListBucket"}, {bucket->str()}, "archive of the model"});
    }
    if (const auto bucket = referenceOf(reader.value(endpoint, samples)))
        out.push_back({"WriteSamples", {"s3:PutObject"}, {bucket->str() + "/*"}, "samples of requests"});
    out.push_back({"SignInToRegistry", {"ecr:GetAuthorizationToken"}, {"*"}, "ECR's sign-in knows no resources"});
    out.push_back({"PullImage",
                   {"ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"},
                   {"arn:{partition}:ecr:{region}:*:repository/*"},
                   "image of the model"});
    out.push_back({"WriteLogs",
                   {"logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"},
                   {"arn:{partition}:logs:{region}:{account}:log-group:/aws/sagemaker/*"},
                   "log of the container"});
    out.push_back({"WriteMetrics", {"cloudwatch:PutMetricData"}, {"*"}, "metrics know no resources"});
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
    std::vector<NodeIndex> nodes;
    const Value map = reader.value(service, secrets);
    for (const auto& [name, secret] : map.asMap() ? *map.asMap() : ValueMap{})
        if (const auto id = referenceOf(secret);
            id && std::find(wanted.begin(), wanted.end(), id->str()) == wanted.end()) {
            wanted.push_back(id->str());
            if (const NodeIndex node = reader.findNode(*id); node != kNoIndex) nodes.push_back(node);
        }
    if (!wanted.empty())
        out.push_back({"ReadSecrets", {"secretsmanager:GetSecretValue"}, wanted, "secrets in the environment"});
    keysOf(reader, nodes, "keys of the secrets", out);
    return out;
}

} // namespace zonedraft
