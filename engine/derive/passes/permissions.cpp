// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/passes/permissions.h"

#include "engine/derive/image_registry.h"
#include "engine/derive/passes/pass.h"

#include <algorithm>
#include <array>
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

/// A list of texts. Those of the actions are made once: hundreds of roles share them.
template <class Texts>
Value listOf(const Texts& texts)
{
    ValueList out;
    for (const auto& text : texts) out.emplace_back(text);
    return Value(std::move(out));
}
Value actionsOf(std::initializer_list<const char*> actions)
{
    return listOf(actions);
}

/// What a link's `access` asks for.
enum Access : std::uint8_t { kReads, kWrites, kBoth };

/// The actions of a grant by access; unset when there are none.
struct GrantActions {
    Name kind;
    std::array<Value, 3> use, inside;
};

const std::vector<GrantActions>& grants()
{
    static const std::vector<GrantActions> all = [] {
        std::vector<GrantActions> out;
        for (const Grant& grant : kGrants) {
            GrantActions& actions = out.emplace_back(GrantActions{Name(grant.kind), {}, {}});
            for (const Access access : {kReads, kWrites, kBoth}) {
                std::vector<std::string> use, inside;
                if (access != kWrites) use.insert(use.end(), grant.read.begin(), grant.read.end());
                if (access != kReads) use.insert(use.end(), grant.write.begin(), grant.write.end());
                std::sort(use.begin(), use.end());
                for (const char* action : grant.inside) {
                    const bool reads = std::string_view(action).find(":Get") != std::string_view::npos;
                    if (access == kBoth || reads == (access == kReads)) inside.emplace_back(action);
                }
                if (!use.empty()) actions.use[access] = listOf(use);
                if (!inside.empty()) actions.inside[access] = listOf(inside);
            }
        }
        return out;
    }();
    return all;
}

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

Value statement(Value name, Value actions, Value resources, Value reason)
{
    static const Value allow("allow");
    return record({{"sid", std::move(name)},
                   {"effect", allow},
                   {"actions", std::move(actions)},
                   {"resources", std::move(resources)},
                   {"reason", std::move(reason)}});
}
Value statement(const char* name, Value actions, Value resources, const char* reason)
{
    return statement(Value(name), std::move(actions), std::move(resources), Value(reason));
}
/// On one resource.
Value on(std::string resource)
{
    return Value(ValueList{Value(std::move(resource))});
}
/// On everything, where the actions know no resources.
const Value& everything()
{
    static const Value all = on("*");
    return all;
}

Value connection(const EffectiveLink& link)
{
    return Value("connection " + link.id.str());
}

std::string logResource(NodeId compute)
{
    return compute.child("log-group").str() + "/*";
}

/// What reading from the other end of `index` needs, when the function is called for what arrives there.
void consume(const Reader& reader, LinkIndex index, ValueList& out)
{
    static const Value queue =
        actionsOf({"sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"});
    static const Value stream = actionsOf({"kinesis:DescribeStream", "kinesis:DescribeStreamSummary",
                                           "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"});
    static const Value table = actionsOf(
        {"dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"});
    const EffectiveLink& link = reader.link(index);
    const std::string& from = link.fromId.str();
    const auto add = [&](const Value& actions, std::string resource) {
        out.push_back(
            statement(Value(statementName("Consume", from)), actions, on(std::move(resource)), connection(link)));
    };
    if (isKind(reader, link.from, "aws.sqs_queue"))
        add(queue, from);
    else if (isKind(reader, link.from, "aws.kinesis_stream"))
        add(stream, from);
    else if (isKind(reader, link.from, "aws.dynamodb_table"))
        add(table, from + "/stream/*");
}

/// How the start of a link signs in at the database at its end: with its role where the database takes roles, which
/// needs no password, else with the password that a secret keeps. Users that may sign in with a role are named in the
/// database itself (GRANT rds_iam), so that the permission names none.
void signIn(const Reader& reader, LinkIndex index, std::vector<NodeIndex>& used, ValueList& out)
{
    static const Name iam("iam_authentication"), source("password_source"), secret("master_secret"),
        primary("global_primary");
    static const Value connect = actionsOf({"rds-db:connect"}), read = listOf(kSecretRead);
    const EffectiveLink& link = reader.link(index);
    const auto isDatabase = [&](NodeIndex node) {
        return isKind(reader, node, "aws.rds_instance") || isKind(reader, node, "aws.aurora_cluster");
    };
    NodeIndex database = link.to;
    if (isKind(reader, link.to, "aws.rds_proxy")) {
        const auto behind = reader.linksOut(link.to);
        const auto found = std::find_if(behind.begin(), behind.end(),
                                        [&](LinkIndex each) { return isDatabase(reader.link(each).to); });
        if (found == behind.end()) return;
        database = reader.link(*found).to;
    }
    if (!isDatabase(database)) return;
    const std::string& id = link.toId.str();
    if (reader.flag(link.to, iam)) {
        out.push_back(statement(Value(statementName("SignInTo", id)), connect, on(id + "/users"),
                                Value("connection " + link.id.str() + ", signs in with the role")));
        return;
    }
    // What follows another region has its users and their passwords.
    if (const auto first = referenceOf(reader.value(database, primary)))
        if (const NodeIndex found = reader.findNode(*first); found != kNoIndex) database = found;
    const std::string kept = reader.text(database, source);
    std::string password;
    if (kept == "managed_secret") {
        password = reader.node(database).id.str() + "/password";
    } else if (const auto own = referenceOf(reader.value(database, secret)); kept == "secret" && own) {
        password = own->str();
        if (const NodeIndex node = reader.findNode(*own); node != kNoIndex) used.push_back(node);
    }
    if (!password.empty())
        out.push_back(statement(Value(statementName("ReadPasswordOf", id)), read, on(password),
                                Value("connection " + link.id.str() + ", signs in with the password")));
}

/// What a function needs that changes secrets: those that name it.
void rotation(const Reader& reader, NodeIndex compute, std::vector<NodeIndex>& used, ValueList& out)
{
    static const Name secretKind("aws.secrets_manager_secret"), function("rotation_function");
    static const Value change = actionsOf({"secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue",
                                           "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"}),
                       generate = statement("GeneratePasswords", actionsOf({"secretsmanager:GetRandomPassword"}),
                                            everything(), "random passwords know no resources");
    if (!isKind(reader, compute, "aws.lambda_function")) return;
    const NodeId& id = reader.node(compute).id;
    std::vector<std::string> secrets;
    for (const NodeIndex secret : reader.matching({&secretKind, 1})) {
        if (referenceOf(reader.value(secret, function)) != id) continue;
        secrets.push_back(reader.node(secret).id.str());
        used.push_back(secret);
    }
    if (secrets.empty()) return;
    out.push_back(statement("RotateSecrets", change, listOf(secrets), "secrets that it changes"));
    out.push_back(generate);
}

/// What is encrypted with keys of one's own is read and written with those keys.
void keysOf(const Reader& reader, const std::vector<NodeIndex>& nodes, const char* reason, ValueList& out)
{
    static const Name key("kms_key");
    static const Value actions = actionsOf({"kms:Decrypt", "kms:GenerateDataKey"});
    std::vector<std::string> keys;
    for (const NodeIndex node : nodes)
        if (const auto found = referenceOf(reader.value(node, key));
            found && std::find(keys.begin(), keys.end(), found->str()) == keys.end())
            keys.push_back(found->str());
    if (!keys.empty()) out.push_back(statement("UseKeys", actions, listOf(keys), reason));
}

/// Where a function leaves the events that it failed on is appended to `used`.
void deadLetters(const Reader& reader, NodeIndex compute, std::vector<NodeIndex>& used, ValueList& out)
{
    static const Name property("dead_letter");
    static const Value publish = actionsOf({"sns:Publish"}), send = actionsOf({"sqs:SendMessage"});
    if (!isKind(reader, compute, "aws.lambda_function")) return;
    const auto target = referenceOf(reader.value(compute, property));
    if (!target) return;
    const NodeIndex node = reader.findNode(*target);
    const bool topic = isKind(reader, node, "aws.sns_topic");
    out.push_back(statement("WriteDeadLetters", topic ? publish : send, on(target->str()), "dead letters"));
    if (node != kNoIndex) used.push_back(node);
}

/// What follows from the component's own settings: traces, the key of its variables.
void ownSettings(const Reader& reader, NodeIndex compute, ValueList& out)
{
    static const Name tracing("tracing"), key("kms_key");
    static const Value traces = statement("WriteTraces",
                                          actionsOf({"xray:GetSamplingRules", "xray:GetSamplingTargets",
                                                     "xray:PutTelemetryRecords", "xray:PutTraceSegments"}),
                                          everything(), "X-Ray knows no resources");
    static const Value decrypt = actionsOf({"kms:Decrypt"});
    if (reader.flag(compute, tracing)) out.push_back(traces);
    if (!isKind(reader, compute, "aws.lambda_function")) return;
    if (const auto own = referenceOf(reader.value(compute, key)))
        out.push_back(statement("ReadVariables", decrypt, on(own->str()), "key of the variables"));
}

const Value& registrySignIn()
{
    static const Value signIn = statement("SignInToRegistry", actionsOf({"ecr:GetAuthorizationToken"}), everything(),
                                          "ECR's sign-in knows no resources");
    return signIn;
}

Value pullImage(Value repositories, const char* reason)
{
    static const Value actions =
        actionsOf({"ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"});
    return statement("PullImage", actions, std::move(repositories), reason);
}

/// The repository that an image lies in; its region is left open where it is that of the component.
std::string repositoryOf(const Reader& reader, NodeIndex compute, const RegistryImage& image)
{
    static const Name kind("aws.region"), code("region");
    const NodeIndex around = reader.around(compute, kind);
    const bool here = around == kNoIndex || reader.text(around, code) == image.region;
    return "arn:{partition}:ecr:" + (here ? "{region}" : image.region) + ':' + image.account + ":repository/" +
           image.repository;
}

/// What starting a task of a service's definition from outside needs: the task itself, and handing over its roles.
void startTask(const Reader& reader, LinkIndex index, ValueList& out)
{
    static const Value run = actionsOf({"ecs:RunTask"}), pass = actionsOf({"iam:PassRole"}),
                       toTasks = record(
                           {{"StringEquals", record({{"iam:PassedToService", Value("ecs-tasks.amazonaws.com")}})}});
    const EffectiveLink& link = reader.link(index);
    ValueList roles;
    for (const auto& [property, role] :
         {std::pair("execution_role", "execution-role"), std::pair("task_role", "task-role")}) {
        const Name name(property);
        const auto chosen = reader.source(link.to, name) >= ValueSource::Set
                                ? referenceOf(reader.value(link.to, name))
                                : std::optional(link.toId.child(role)); // follows from its own connections
        if (chosen) roles.emplace_back(chosen->str());
    }
    out.push_back(statement(Value(statementName("Run", link.toId.str())), run,
                            on(link.toId.child("task-definition").str()), connection(link)));
    out.push_back(record({{"sid", Value(statementName("PassRolesOf", link.toId.str()))},
                          {"effect", Value("allow")},
                          {"actions", pass},
                          {"resources", Value(std::move(roles))},
                          {"conditions", toTasks},
                          {"reason", connection(link)}}));
}

} // namespace

ValueList applicationStatements(const Reader& reader, NodeIndex compute)
{
    static const Name access("access"), indexes("indexes"), provisioned("provisioned_concurrency");
    ValueList out;
    std::vector<NodeIndex> used;
    for (const LinkIndex index : reader.linksOut(compute)) {
        const EffectiveLink& link = reader.link(index);
        signIn(reader, index, used, out);
        const Kind* target = reader.node(link.to).kind;
        const auto grant = std::find_if(grants().begin(), grants().end(),
                                        [&](const GrantActions& one) { return target && one.kind == target->name; });
        if (grant == grants().end()) continue;
        used.push_back(link.to);
        const Value wanted = reader.linkValue(index, access);
        const std::string* mode = wanted.asText();
        const Access allowed = mode && *mode == "read" ? kReads : mode && *mode == "write" ? kWrites : kBoth;
        const std::string& id = link.toId.str();
        const Value list = reader.value(link.to, indexes);
        if (const Value& actions = grant->use[allowed]; actions.isSet()) {
            ValueList resources{Value(id)};
            if (list.asList() && !list.asList()->empty()) resources.emplace_back(id + "/index/*");
            // Calls go to the alias that is kept warm.
            if (reader.number(link.to, provisioned).value_or(0) > 0) resources.emplace_back(id + "/*");
            out.push_back(
                statement(Value(statementName("Use", id)), actions, Value(std::move(resources)), connection(link)));
        }
        if (const Value& actions = grant->inside[allowed]; actions.isSet())
            out.push_back(
                statement(Value(statementName("UseContentOf", id)), actions, on(id + "/*"), connection(link)));
    }
    for (const LinkIndex index : reader.linksIn(compute)) {
        const std::size_t before = out.size();
        consume(reader, index, out);
        if (out.size() > before) used.push_back(reader.link(index).from);
    }
    rotation(reader, compute, used, out);
    deadLetters(reader, compute, used, out);
    keysOf(reader, used, "keys of what it is connected to", out);
    ownSettings(reader, compute, out);
    static const Value writeLogs = actionsOf({"logs:CreateLogStream", "logs:PutLogEvents"});
    if (hasTrait(reader, compute, "logs_to_cloudwatch"))
        out.push_back(
            statement("WriteOwnLogs", writeLogs, on(logResource(reader.node(compute).id)), "its own log group"));
    static const Name executeCommand("execute_command");
    static const Value execute =
        statement("ExecuteCommand",
                  actionsOf({"ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel",
                             "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"}),
                  everything(), "ECS Exec");
    if (reader.flag(compute, executeCommand)) out.push_back(execute);
    return out;
}

ValueList deliveryStatements(const Reader& reader, NodeIndex rule)
{
    ValueList out;
    for (const LinkIndex index : reader.linksOut(rule)) {
        const EffectiveLink& link = reader.link(index);
        if (isKind(reader, link.to, "aws.ecs_service")) startTask(reader, index, out);
        for (const GrantActions& grant : grants()) {
            // Functions, queues and topics take events by their own policy.
            if (grant.kind != "aws.step_functions" && grant.kind != "aws.kinesis_stream" &&
                grant.kind != "aws.eventbridge_bus")
                continue;
            if (!isKind(reader, link.to, grant.kind.str().c_str())) continue;
            out.push_back(statement(Value(statementName("Start", link.toId.str())), grant.use[kWrites],
                                    on(link.toId.str()), connection(link)));
        }
    }
    return out;
}

ValueList machineStatements(const Reader& reader, NodeIndex machine)
{
    static const Name level("log_level");
    static const Value deliver =
        statement("DeliverLogs",
                  actionsOf({"logs:CreateLogDelivery", "logs:DeleteLogDelivery", "logs:DescribeLogGroups",
                             "logs:DescribeResourcePolicies", "logs:GetLogDelivery", "logs:ListLogDeliveries",
                             "logs:PutResourcePolicy", "logs:UpdateLogDelivery"}),
                  everything(), "deliveries of logs know no resources");
    ValueList out = applicationStatements(reader, machine);
    if (reader.text(machine, level) != "OFF") out.push_back(deliver);
    return out;
}

ValueList modelStatements(const Reader& reader, NodeIndex endpoint)
{
    static const Name model("model_bucket"), samples("data_capture_bucket");
    ValueList out = applicationStatements(reader, endpoint);
    if (const auto bucket = referenceOf(reader.value(endpoint, model))) {
        out.push_back(
            statement("ReadModel", actionsOf({"s3:GetObject"}), on(bucket->str() + "/*"), "archive of the model"));
        out.push_back(statement("FindModel", actionsOf({"s3:ListBucket"}), on(bucket->str()), "archive of the model"));
    }
    if (const auto bucket = referenceOf(reader.value(endpoint, samples)))
        out.push_back(
            statement("WriteSamples", actionsOf({"s3:PutObject"}), on(bucket->str() + "/*"), "samples of requests"));
    out.push_back(registrySignIn());
    out.push_back(pullImage(on("arn:{partition}:ecr:{region}:*:repository/*"), "image of the model"));
    out.push_back(statement(
        "WriteLogs",
        actionsOf({"logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"}),
        on("arn:{partition}:logs:{region}:{account}:log-group:/aws/sagemaker/*"), "log of the container"));
    out.push_back(
        statement("WriteMetrics", actionsOf({"cloudwatch:PutMetricData"}), everything(), "metrics know no resources"));
    return out;
}

ValueList executionStatements(const Reader& reader, NodeIndex service)
{
    static const Name secrets("secrets");
    static const Value writeLogs = actionsOf({"logs:CreateLogStream", "logs:PutLogEvents"}),
                       getSecret = actionsOf({"secretsmanager:GetSecretValue"}),
                       pullAny =
                           pullImage(on("arn:{partition}:ecr:{region}:{account}:repository/*"), "image of the task");
    ValueList out;
    std::vector<std::string> repositories;
    for (const LinkIndex index : reader.linksOut(service))
        if (isKind(reader, reader.link(index).to, "aws.ecr_repository"))
            repositories.push_back(reader.link(index).toId.str());
    out.push_back(registrySignIn());
    static const Name image("image");
    if (!repositories.empty())
        out.push_back(pullImage(listOf(repositories), "image of the task"));
    else if (const auto own = registryImage(reader.text(service, image)))
        out.push_back(pullImage(on(repositoryOf(reader, service, *own)), "image of the task"));
    else
        out.push_back(pullAny);
    out.push_back(statement("WriteLogs", writeLogs, on(logResource(reader.node(service).id)), "awslogs driver"));
    std::vector<std::string> wanted;
    std::vector<NodeIndex> nodes;
    const Value map = reader.value(service, secrets);
    for (const auto& [name, secret] : entriesOf(map))
        if (const auto id = referenceOf(secret);
            id && std::find(wanted.begin(), wanted.end(), id->str()) == wanted.end()) {
            wanted.push_back(id->str());
            if (const NodeIndex node = reader.findNode(*id); node != kNoIndex) nodes.push_back(node);
        }
    if (!wanted.empty())
        out.push_back(statement("ReadSecrets", getSecret, listOf(wanted), "secrets in the environment"));
    keysOf(reader, nodes, "keys of the secrets", out);
    return out;
}

} // namespace zonedraft
