# SPDX-License-Identifier: GPL-3.0-or-later
"""A design in which one region mirrors another: one module, called once for each of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import ROOT, Cli, Export, run
from provider_standin import ProviderStandin
from terraform_module import read_module
from terraform_schema import check_folder
from terraform_tool import Terraform, planned_resources

DESIGN = ROOT / "tests/data/two-regions.zonedraft.yaml"


@pytest.fixture(scope="module")
def regions(cli: Cli, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Export]:
    """The design with two regions, exported."""
    folder = tmp_path_factory.mktemp("two-regions") / "terraform"
    yield Export(DESIGN, folder, cli.export(DESIGN, folder))


@pytest.mark.tier("terraform fmt")
def test_modules_are_formatted(regions: Export, terraform: str) -> None:
    done = run(terraform, "fmt", "-check", "-recursive", "-diff", regions.folder)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.tier("schema")
def test_modules_fit_the_provider_schema(regions: Export) -> None:
    assert check_folder(regions.folder).problems == []


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
