# SPDX-License-Identifier: GPL-3.0-or-later
"""The judge of names finds what AWS refuses, and nothing else."""

import pytest

from aws_names import refused_names


def planned(kind: str, **values: str) -> dict[str, object]:
    return {"type": kind, "address": f"{kind}.one", "values": values}


@pytest.mark.tier("schema checker")
@pytest.mark.parametrize(
    ("kind", "argument", "good", "bad"),
    [
        ("aws_iam_role", "name", "api-log-group-archive-prod", "api/log-group-archive-prod"),
        ("aws_iam_role", "name", "a" * 64, "a" * 65),
        ("aws_kinesis_firehose_delivery_stream", "name", "main-flow-log-group-archive", "main/flow-log-group-archive"),
        ("aws_lb_target_group", "name", "api-tg-prod", "api-tg-"),
        ("aws_db_instance", "identifier", "gen-ai-db-prod", "gen-ai--db"),
    ],
)
def test_names_that_aws_refuses_are_found(kind: str, argument: str, good: str, bad: str) -> None:
    assert refused_names([planned(kind, **{argument: good})]) == []
    assert len(refused_names([planned(kind, **{argument: bad})])) == 1


@pytest.mark.tier("schema checker")
def test_log_groups_that_nobody_writes_to_are_found() -> None:
    database = planned("aws_db_instance", identifier="orders-prod")
    assert refused_names([database, planned("aws_cloudwatch_log_group", name="/aws/rds/instance/orders-prod/postgresql")]) == []
    for wrong in ("/aws/rds/instance/orders/postgresql-prod", "/aws/rds/instance/orders/postgresql"):
        assert len(refused_names([database, planned("aws_cloudwatch_log_group", name=wrong)])) == 1
