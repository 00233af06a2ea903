# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that AWS would refuse, or under which a service would not find what is there: judged on a plan's values."""

import re
from typing import Any

# Argument and pattern of what AWS accepts, by the API reference of each service (CreateRole, PutRolePolicy, CreatePolicy,
# CreateDeliveryStream, CreateTargetGroup, CreateLoadBalancer, CreateFunction, CreateDBInstance, CreateDBCluster,
# CreateReplicationGroup, CreateTopic, CreateQueue, CreateTable, CreateStream, PutSubscriptionFilter, CreateLogGroup,
# CreateStateMachine, PutRule, CreateBackupVault, CreateBackupPlan, CreateRepository, CreateCluster, PutDashboard, CreateAlias).
PATTERNS = {
    "aws_iam_role": ("name", r"[\w+=,.@-]{1,64}"),
    "aws_iam_role_policy": ("name", r"[\w+=,.@-]{1,128}"),
    "aws_iam_policy": ("name", r"[\w+=,.@-]{1,128}"),
    "aws_iam_instance_profile": ("name", r"[\w+=,.@-]{1,128}"),
    "aws_kinesis_firehose_delivery_stream": ("name", r"[a-zA-Z0-9_.-]{1,64}"),
    "aws_kinesis_stream": ("name", r"[a-zA-Z0-9_.-]{1,128}"),
    "aws_lb_target_group": ("name", r"(?!-)[a-zA-Z0-9-]{1,32}(?<!-)"),
    "aws_lb": ("name", r"(?!-|internal-)[a-zA-Z0-9-]{1,32}(?<!-)"),
    "aws_lambda_function": ("function_name", r"[a-zA-Z0-9-_]{1,64}"),
    "aws_db_instance": ("identifier", r"[a-z](?!.*--)[a-z0-9-]{0,62}(?<!-)"),
    "aws_rds_cluster": ("cluster_identifier", r"[a-z](?!.*--)[a-z0-9-]{0,62}(?<!-)"),
    "aws_elasticache_replication_group": ("replication_group_id", r"[a-z](?!.*--)[a-z0-9-]{0,39}(?<!-)"),
    "aws_sns_topic": ("name", r"[a-zA-Z0-9_-]{1,256}|[a-zA-Z0-9_-]{1,251}\.fifo"),
    "aws_sqs_queue": ("name", r"[a-zA-Z0-9_-]{1,80}|[a-zA-Z0-9_-]{1,75}\.fifo"),
    "aws_dynamodb_table": ("name", r"[a-zA-Z0-9_.-]{3,255}"),
    "aws_cloudwatch_log_subscription_filter": ("name", r"[^:*]{1,512}"),
    "aws_cloudwatch_log_group": ("name", r"[.\-_/#A-Za-z0-9]{1,512}"),
    "aws_cloudwatch_dashboard": ("dashboard_name", r"[a-zA-Z0-9_-]{1,255}"),
    "aws_cloudwatch_event_rule": ("name", r"[.\-_A-Za-z0-9]{1,64}"),
    "aws_sfn_state_machine": ("name", r"[a-zA-Z0-9-_]{1,80}"),
    "aws_backup_vault": ("name", r"[a-zA-Z0-9\-_]{2,50}"),
    "aws_ecr_repository": ("name", r"(?=.{2,256}$)(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*"),
    "aws_ecs_cluster": ("name", r"[a-zA-Z0-9_-]{1,255}"),
    "aws_ecs_service": ("name", r"[a-zA-Z0-9_-]{1,255}"),
    "aws_ecs_task_definition": ("family", r"[a-zA-Z0-9_-]{1,255}"),
    "aws_eks_cluster": ("name", r"[0-9A-Za-z][A-Za-z0-9\-_]{0,99}"),
    "aws_kms_alias": ("name", r"alias/[a-zA-Z0-9/_-]{1,250}"),
}

# Log groups that a service names after one of its resources: pattern of the name, and that resource with its argument.
WRITERS = (
    (r"/aws/lambda/(.+)", "aws_lambda_function", "function_name"),
    (r"/aws/rds/instance/([^/]+)/[a-z-]+", "aws_db_instance", "identifier"),
    (r"/aws/rds/cluster/([^/]+)/[a-z-]+", "aws_rds_cluster", "cluster_identifier"),
    (r"/aws/eks/([^/]+)/cluster", "aws_eks_cluster", "name"),
)


def refused_names(resources: list[dict[str, Any]]) -> list[str]:
    """What is wrong with the names of planned resources, a sentence each. Names that only AWS knows are passed over."""
    problems = []
    for resource in resources:
        argument, pattern = PATTERNS.get(resource["type"], ("", ""))
        name = resource.get("values", {}).get(argument)
        if isinstance(name, str) and not re.fullmatch(pattern, name):
            problems.append(f"{resource['address']}: {argument} “{name}” does not fit {pattern}")
    return problems + ownerless_log_groups(resources)


def ownerless_log_groups(resources: list[dict[str, Any]]) -> list[str]:
    """Log groups in the name space of a service that no planned resource of the service writes to."""
    problems = []
    for resource in resources:
        name = resource.get("values", {}).get("name")
        if resource["type"] != "aws_cloudwatch_log_group" or not isinstance(name, str):
            continue
        for pattern, kind, argument in WRITERS:
            if not name.startswith(pattern[: pattern.index("(")]):
                continue
            named = re.fullmatch(pattern, name)
            owners = {r.get("values", {}).get(argument) for r in resources if r["type"] == kind}
            if owners and (not named or named[1] not in owners):
                problems.append(f"{resource['address']}: “{name}” is not where any {kind} writes ({sorted(map(str, owners))})")
    return problems
