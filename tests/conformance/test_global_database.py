# SPDX-License-Identifier: GPL-3.0-or-later
"""A database that is followed in a second region: one global cluster, each member built by the provider of its region."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import ROOT, Cli, Export, run
from provider_standin import ProviderStandin
from terraform_schema import check_folder
from terraform_tool import Terraform, planned_resources

DESIGN = ROOT / "tests/data/global-database.zonedraft.yaml"


@pytest.fixture(scope="module")
def exported(cli: Cli, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Export]:
    """The design with a database in two regions, exported."""
    folder = tmp_path_factory.mktemp("global-database") / "terraform"
    yield Export(DESIGN, folder, cli.export(DESIGN, folder))


@pytest.mark.tier("terraform fmt")
def test_the_code_is_formatted(exported: Export, terraform: str) -> None:
    done = run(terraform, "fmt", "-check", "-recursive", "-diff", exported.folder)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.tier("schema")
def test_the_code_fits_the_provider_schema(exported: Export) -> None:
    assert check_folder(exported.folder).problems == []


@pytest.mark.tier("terraform plan")
def test_terraform_plans_one_global_cluster_with_two_members(
    exported: Export, terraform: str, provider: ProviderStandin, tmp_path: Path
) -> None:
    tool = Terraform.on_copy(terraform, exported.folder, tmp_path, provider)
    assert tool.validate() == []
    planned = planned_resources(tool.plan())
    assert [r["address"] for r in planned if r["type"] == "aws_rds_global_cluster"] == [
        "aws_rds_global_cluster.database"
    ]
    members = {r["address"]: r["values"] for r in planned if r["type"] == "aws_rds_cluster"}
    assert sorted(members) == ["aws_rds_cluster.database", "aws_rds_cluster.follower"]
    assert members["aws_rds_cluster.database"]["master_username"] == "dbadmin"
    assert members["aws_rds_cluster.follower"].get("master_username") is None
    assert members["aws_rds_cluster.follower"]["source_region"] == "us-east-1"
