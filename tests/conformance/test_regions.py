# SPDX-License-Identifier: GPL-3.0-or-later
"""Designs that span regions: one that mirrors another is one module called for each, and a database that is followed in a
second region is one global cluster whose members are built by the provider of their region."""

from pathlib import Path

import pytest

from conftest import ROOT, Cli, Export, run
from provider_standin import ProviderStandin
from terraform_module import read_module
from terraform_schema import check_folder
from terraform_tool import Terraform, planned_resources


def exported(name: str, cli: Cli, tmp_path_factory: pytest.TempPathFactory) -> Export:
    """A design of tests/data, exported."""
    design = ROOT / "tests/data" / f"{name}.zonedraft.yaml"
    folder = tmp_path_factory.mktemp(name) / "terraform"
    return Export(design, folder, cli.export(design, folder))


@pytest.fixture(scope="module")
def regions(cli: Cli, tmp_path_factory: pytest.TempPathFactory) -> Export:
    """The design in which one region mirrors another."""
    return exported("two-regions", cli, tmp_path_factory)


@pytest.fixture(scope="module")
def database(cli: Cli, tmp_path_factory: pytest.TempPathFactory) -> Export:
    """The design with a database in two regions."""
    return exported("global-database", cli, tmp_path_factory)


BOTH = pytest.mark.parametrize("design", ["regions", "database"])


@BOTH
@pytest.mark.tier("terraform fmt")
def test_the_code_is_formatted(design: str, request: pytest.FixtureRequest, terraform: str) -> None:
    export = request.getfixturevalue(design)
    done = run(terraform, "fmt", "-check", "-recursive", "-diff", export.folder)
    assert done.returncode == 0, done.stdout + done.stderr


@BOTH
@pytest.mark.tier("schema")
def test_the_code_fits_the_provider_schema(design: str, request: pytest.FixtureRequest) -> None:
    assert check_folder(request.getfixturevalue(design).folder).problems == []


@pytest.mark.tier("schema")
def test_each_region_is_a_call_with_its_own_provider(regions: Export) -> None:
    root = read_module(regions.folder, regions.folder)
    calls = {block.labels[0]: block.body for block in root.of("module")}
    assert {name: body["source"] for name, body in calls.items()} == {
        "east": '"./modules/east"',
        "west": '"./modules/east"',
    }
    assert "us_west_2" in str(calls["west"]["providers"])
    assert "us_west_2" not in str(calls["east"]["providers"])


@pytest.mark.tier("terraform plan")
def test_terraform_plans_both_regions(
    regions: Export, terraform: str, provider: ProviderStandin, tmp_path: Path
) -> None:
    tool = Terraform.on_copy(terraform, regions.folder, tmp_path, provider)
    assert tool.validate() == []
    planned = planned_resources(tool.plan())
    built = {
        region: {r["address"].removeprefix(f"module.{region}.") for r in planned if r["address"].startswith(f"module.{region}.")}
        for region in ("east", "west")
    }
    assert len(built["east"]) > 20
    assert built["east"] == built["west"]
    services = {r["address"]: r["values"] for r in planned if r["type"] == "aws_ecs_service"}
    assert services["module.east.aws_ecs_service.api"]["desired_count"] == 4
    assert services["module.west.aws_ecs_service.api"]["desired_count"] == 2
    networks = {r["address"]: r["values"]["cidr_block"] for r in planned if r["type"] == "aws_vpc"}
    assert networks == {"module.east.aws_vpc.main": "10.0.0.0/16", "module.west.aws_vpc.main": "10.1.0.0/16"}


@pytest.mark.tier("terraform plan")
def test_nothing_global_has_the_same_name_twice(
    regions: Export, terraform: str, provider: ProviderStandin, tmp_path: Path
) -> None:
    tool = Terraform.on_copy(terraform, regions.folder, tmp_path, provider)
    assert tool.validate() == []
    planned = planned_resources(tool.plan())
    for kind, attribute in (("aws_iam_role", "name"), ("aws_s3_bucket", "bucket")):
        names = [r["values"].get(attribute) for r in planned if r["type"] == kind]
        assert len(names) > 1
        assert len(names) == len(set(names))


@pytest.mark.tier("terraform plan")
def test_terraform_plans_one_global_cluster_with_two_members(
    database: Export, terraform: str, provider: ProviderStandin, tmp_path: Path
) -> None:
    tool = Terraform.on_copy(terraform, database.folder, tmp_path, provider)
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
